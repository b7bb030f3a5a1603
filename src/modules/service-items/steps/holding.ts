import { choice, date, files, longText, text, whole } from '../../../kernel/register.ts'
import { bookkeepingAgencyMeasures as measures } from '../../../law/bookkeeping-agency.ts'
import { enforcementPublicityOpinions } from '../../../law/enforcement-publicity.ts'
import { licenceLaw as law } from '../../../law/licence-law.ts'
import { certificate, changeNotice, filingReceipt } from '../letters/certificate.ts'
import { deregistration, rectificationOrder, revocation } from '../letters/supervision.ts'
import { deciders, handlers, sectionHead } from '../participants.ts'
import { licenceSteps } from './application.ts'

const standing = ['holding', 'changing', 'rectifying'] as const
const change = measures.unverifiedAt('第八条')

/** From the certificate to its end: change, yearly filing, checks, rectification, revocation, deregistration. */
export const holdingSteps = licenceSteps({
  certify: {
    name: '发证',
    leads: true,
    number: 'L11',
    from: 'granted',
    to: 'holding',
    by: handlers,
    basis: law.at('第四十四条'),
    fills: ['certificateNumber', 'certifiedOn'],
    requires: ['certificateNumber', 'certifiedOn'],
    data: { servedOn: date('送达日期', { required: true }), proof: text('送达凭证', { required: true }) },
    letter: certificate,
  },
  publish: {
    name: '公示许可决定',
    number: 'L12',
    from: ['granted', ...standing],
    by: handlers,
    basis: enforcementPublicityOpinions.whole,
    fills: ['publishedOn'],
    requires: ['publishedOn'],
    data: { where: text('公示网址', { required: true }) },
    refuses: {
      done: {
        says: '许可决定已经公示',
        way: '公示内容有误的，请更正记录并写明原因',
        when: ({ history }) => history.some(({ step }) => step === 'publish'),
      },
    },
  },
  checkPromise: {
    name: '核查承诺和条件',
    number: 'L13',
    from: ['granted', ...standing],
    by: handlers,
    basis: law.at('第六十一条第一款'),
    data: {
      result: choice('结果', { met: '与承诺相符', unmet: '与承诺不符' }, { required: true }),
      record: longText('核查情况', { required: true }),
      files: files('核查记录'),
    },
  },
  learnChange: {
    name: '登记机构已发生变更',
    from: 'holding',
    by: handlers,
    actor: '代理记账机构',
    basis: change,
    data: { changedOn: date('变更日期', { required: true }), what: longText('变更内容', { required: true }) },
    internal: true,
  },
  applyChange: {
    name: '收到变更申请',
    number: 'L14',
    from: 'holding',
    to: 'changing',
    by: handlers,
    actor: '代理记账机构',
    basis: law.at('第四十九条'),
    data: {
      changedOn: date('变更日期', { required: true }),
      what: longText('申请变更的内容', { required: true }),
      files: files('变更材料'),
    },
  },
  change: {
    name: '办理变更登记',
    leads: true,
    number: 'L15',
    from: 'changing',
    to: 'holding',
    by: [sectionHead],
    basis: law.at('第四十九条'),
    fills: [
      'agency',
      'address',
      'representative',
      'principal',
      'principalQualified',
      'practitioners',
      'certificateNumber',
    ],
    data: { what: longText('准予变更的内容', { required: true }) },
    letter: changeNotice,
  },
  fileAnnual: {
    name: '年度备案',
    number: 'L16',
    from: standing,
    by: handlers,
    actor: '代理记账机构',
    basis: measures.unverifiedAt('第十六条'),
    fills: ['practitioners'],
    data: {
      clients: whole('委托客户数', { required: true }),
      change: longText('专职从业人员变动情况', { required: true }),
      files: files('基本情况表'),
    },
    letter: filingReceipt,
  },
  orderRectification: {
    name: '责令限期整改',
    number: 'L17',
    from: ['holding', 'changing'],
    to: 'rectifying',
    by: [sectionHead],
    basis: measures.unverifiedAt('第十九条'),
    data: { unmet: longText('达不到的条件', { required: true }), servedOn: date('送达日期', { required: true }) },
    letter: rectificationOrder,
  },
  rectified: {
    name: '整改合格',
    leads: true,
    number: 'L18',
    from: 'rectifying',
    to: 'holding',
    by: handlers,
    basis: measures.unverifiedAt('第十九条'),
    fills: ['practitioners', 'principalQualified'],
    data: { record: longText('复查情况', { required: true }) },
  },
  watch: {
    name: '列入重点关注名单',
    from: standing,
    by: [sectionHead],
    basis: measures.unverifiedAt('第二十一条'),
    fills: ['listed'],
    requires: ['listed'],
    data: { reason: longText('事由', { required: true }) },
  },
  revoke: {
    name: '撤销许可',
    number: 'L19',
    from: ['granted', ...standing],
    to: 'revoked',
    by: deciders,
    basis: law.at('第六十九条'),
    data: {
      ground: choice(
        '事由',
        {
          unmet: '整改期满仍不符合条件',
          fraud: '以欺骗、贿赂等不正当手段取得',
          promise: '与承诺不符',
          other: '其他法定情形',
        },
        { required: true },
      ),
      facts: longText('事实和理由', { required: true }),
      heard: longText('听取陈述、申辩的情况', { required: true }),
    },
    letter: revocation,
  },
  deregister: {
    name: '注销',
    number: 'L20',
    from: ['granted', 'revoked', ...standing],
    to: 'deregistered',
    by: [sectionHead],
    basis: law.at('第七十条'),
    data: {
      ground: choice(
        '事由',
        { revoked: '许可被撤销', ended: '机构依法终止', own: '机构自行申请', other: '其他法定情形' },
        { required: true },
      ),
      returned: text('证书收回情况', { required: true }),
    },
    letter: deregistration,
  },
})
