import { choice, date, files, longText, reference, register, text, unit } from '../../kernel/register.ts'
import { governmentOutline } from '../../law/law-publicity.ts'
import { legal, legalHead, officeHead, staffReaders } from './participants.ts'

/** 内部管理制度: what the bureau rules for itself, until when, and when it is looked at again. */
export const institutions = register({
  id: 'responsibility.institutions',
  name: '内部管理制度',
  basis: [governmentOutline.whole],
  fields: {
    name: text('制度名称', { required: true, searched: true }),
    number: text('文号'),
    action: choice('方式', { made: '新制定', revised: '修订', repealed: '废止' }, { required: true }),
    issuedOn: date('印发日期', { required: true }),
    area: choice(
      '领域',
      {
        budget: '预算管理',
        procurement: '政府采购',
        debt: '政府债务',
        supervision: '财政监督',
        treasury: '国库管理',
        law: '依法行政',
        internal: '内部控制',
      },
      { required: true },
    ),
    owner: unit('责任科室', { required: true }),
    validUntil: date('有效期至'),
    reviewBy: date('下次评估日期'),
    replaces: reference('修订、废止的原制度', 'responsibility.institutions', { note: '登记后原制度同时终止' }),
    findings: longText('最近一次评估情况'),
    document: files('文件'),
  },
  title: (row) => row.name ?? '',
  columns: ['name', 'number', 'action', 'issuedOn', 'area', 'owner', 'validUntil', 'reviewBy'],
  public: [],
  checks: {
    order: {
      says: '有效期早于印发日期',
      way: '请核对两个日期',
      field: 'validUntil',
      holds: (row) => !row.validUntil || row.validUntil >= row.issuedOn,
    },
    inTime: {
      says: '下次评估日期晚于有效期',
      way: '应当在有效期届满以前评估，请核对两个日期',
      field: 'reviewBy',
      holds: (row) => !row.validUntil || !row.reviewBy || row.reviewBy <= row.validUntil,
    },
    replaced: {
      says: '修订的制度没有填写原制度',
      way: '请选择原制度；原制度没有登记的，请先登记',
      field: 'replaces',
      holds: (row) => row.action !== 'revised' || row.replaces !== undefined,
    },
    looked: {
      says: '既没有填写有效期，也没有填写下次评估日期',
      way: '请至少填写一项；到期前系统会提醒责任科室',
      field: 'reviewBy',
      holds: (row) => row.action === 'repealed' || Boolean(row.reviewBy ?? row.validUntil),
    },
  },
  access: { read: staffReaders, create: [officeHead, ...legal], amend: [legalHead, officeHead] },
  assignedTo: 'owner',
  dated: 'issuedOn',
  closes: true,
})
export type InstitutionFields = (typeof institutions)['fields']
