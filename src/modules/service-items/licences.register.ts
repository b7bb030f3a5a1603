import {
  choice,
  date,
  files,
  flag,
  list,
  longText,
  register,
  serial,
  text,
  unit,
  whole,
} from '../../kernel/register.ts'
import { accountingLaw, bookkeepingAgencyMeasures as measures } from '../../law/bookkeeping-agency.ts'
import { licenceLaw } from '../../law/licence-law.ts'
import { isCreditCode } from './item-code.ts'
import { caseReaders, handlers, sectionHead } from './participants.ts'

/** 代理记账机构: the application for the licence, and the agency as long as it holds it. */
export const licences = register({
  id: 'service-items.licences',
  name: '代理记账机构执业资格审批',
  basis: [licenceLaw.whole, accountingLaw.whole, measures.whole],
  fields: {
    number: serial('受理编号', '{agency}许受〔{year}〕{n}号'),
    origin: choice('来源', { application: '新申请', existing: '已持证机构（建档）' }, { required: true }),
    agency: text('机构名称', { required: true, searched: true }),
    creditCode: text('统一社会信用代码', { required: true, searched: true }),
    address: text('办公地址', { required: true }),
    representative: text('法定代表人（负责人）', { required: true, personal: true, mask: 'name' }),
    contact: text('联系电话', { required: true, personal: true, mask: 'phone' }),
    receivedOn: date('收到申请日期', { required: true }),
    channel: choice('提交方式', { online: '网上', window: '窗口', mail: '邮寄' }, { required: true }),
    section: unit('承办科室', { required: true }),
    principal: text('主管代理记账业务的负责人', { required: true, personal: true, mask: 'name' }),
    principalQualified: choice(
      '负责人资格',
      { title: '会计师以上职称', years: '从事会计工作三年以上', none: '均不具备' },
      { required: true },
    ),
    practitioners: whole('专职从业人员人数', { required: true }),
    internalRules: choice('业务内部规范', { yes: '已建立', no: '未建立' }, { required: true }),
    commitment: choice('告知承诺', { yes: '是', no: '否' }, { required: true }),
    materials: list('收到的材料', {
      name: text('材料名称', { required: true }),
      copies: whole('份数', { required: true }),
    }),
    opinion: longText('审查意见'),
    conclusion: choice('审查结论', { grant: '拟准予', refuse: '拟不予' }),
    decisionNumber: serial('决定书文号', '{agency}许〔{year}〕{n}号'),
    decidedOn: date('决定日期'),
    refusalReason: longText('不予许可的理由'),
    certificateNumber: text('许可证书编号', { searched: true, note: '全国代理记账机构管理系统给出的编号' }),
    certifiedOn: date('发证日期'),
    publishedOn: date('公示日期'),
    listed: flag('列入重点关注名单'),
    attachments: files('申请材料扫描件'),
  },
  title: (row) => `${row.agency ?? ''}${row.certificateNumber ? `（${row.certificateNumber}）` : ''}`,
  columns: ['number', 'agency', 'receivedOn', 'section', 'decidedOn', 'certificateNumber', 'certifiedOn'],
  sections: {
    申请人: 'number',
    申请: 'receivedOn',
    资格条件: 'principal',
    审查和决定: 'opinion',
    证书: 'certificateNumber',
  },
  public: ['agency', 'creditCode', 'address', 'certificateNumber', 'certifiedOn', 'decidedOn', 'decisionNumber'],
  checks: {
    creditCode: {
      says: '统一社会信用代码不是18位，或者校验码不对',
      way: '请对照营业执照逐位核对',
      field: 'creditCode',
      holds: (row) => isCreditCode(row.creditCode),
    },
    practitioners: {
      says: '专职从业人员人数不能是负数',
      way: '请填写申请材料载明的人数',
      field: 'practitioners',
      holds: (row) => row.practitioners >= 0,
    },
    existing: {
      says: '已持证机构没有填写证书编号和发证日期',
      way: '请抄录许可证书；新申请的请选择“新申请”',
      field: 'certificateNumber',
      holds: (row) => row.origin === 'application' || Boolean(row.certificateNumber && row.certifiedOn),
    },
  },
  access: { read: caseReaders, create: handlers, amend: [sectionHead] },
  dated: 'receivedOn',
  closes: true,
})
export type LicenceFields = (typeof licences)['fields']
