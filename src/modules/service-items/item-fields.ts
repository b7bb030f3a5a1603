import { choice, files, list, longText, type Row, text, whole } from '../../kernel/register.ts'
import { knownLaws, knownLimits } from '../../law/known.ts'
import { onlineDepths, units } from './item-choices.ts'

const yesNo = { no: '否', yes: '是' } as const

/** On what the item rests and how long it may take. */
export const basisFields = {
  grounds: list(
    '设定依据',
    {
      law: text('法律法规规章', { required: true }),
      article: text('条款', { required: true }),
      known: choice('对应的法规库文件', knownLaws),
    },
    { required: true },
  ),
  statutoryDays: whole('法定办结时限'),
  statutoryUnit: choice('法定时限单位', units),
  limit: choice('对应的法定期限', knownLimits, { note: '法规库中的期限；法规修改后据此提醒' }),
  promisedDays: whole('承诺办结时限', { required: true }),
  promisedUnit: choice('承诺时限单位', units, { required: true }),
} as const

/** What has to be brought and what happens with it. */
export const handlingFields = {
  conditions: longText('受理条件', { required: true }),
  materials: list('申请材料', {
    name: text('材料名称', { required: true }),
    form: choice(
      '形式',
      { original: '原件', copy: '复印件', electronic: '电子件', either: '纸质或者电子' },
      { required: true },
    ),
    need: choice('必要性', { needed: '必要', lenient: '容缺', optional: '非必要' }, { required: true }),
    copies: whole('份数', { required: true }),
    basis: text('要求提供的依据或者说明', { required: true }),
  }),
  flow: list('办理流程', {
    step: text('环节', { required: true }),
    days: text('时限'),
    standard: text('办理内容和标准', { required: true }),
  }),
  charged: choice('是否收费', yesNo, { required: true }),
  fees: list('收费项目', {
    project: text('项目', { required: true }),
    standard: text('标准', { required: true }),
    basis: text('依据', { required: true }),
  }),
  resultType: choice(
    '办结方式',
    { certificate: '出证办结', document: '出文办结', approval: '审批办结', other: '其他' },
    { required: true },
  ),
  resultName: text('结果名称', { required: true }),
} as const

/** How the public meets it. */
export const serviceFields = {
  caseKind: choice('办件类型', { immediate: '即办件', promised: '承诺件' }, { required: true }),
  serves: text('服务对象', { required: true }),
  visits: whole('到办事现场次数', { required: true }),
  visitReason: text('必须到现场的原因', { required: true, note: '不需要到现场的填“无”' }),
  online: choice('网上办理深度', onlineDepths, { required: true }),
  onlineAddress: text('网上办理地址'),
  mailing: choice('材料和结果可以邮寄', yesNo, { required: true }),
  commitment: choice('可以告知承诺', yesNo, { required: true }),
  place: text('办理地点', { required: true }),
  hours: text('办理时间', { required: true }),
  contact: text('咨询电话', { required: true }),
  supervision: text('监督投诉电话', { required: true }),
  remedy: longText('救济途径', { required: true }),
  questions: list('常见问题', {
    question: text('问题', { required: true }),
    answer: longText('解答', { required: true }),
  }),
  forms: files('空白表格和示范文本'),
} as const

/** What the checks, the rules and the pages need of a row. */
export type Described = Row<typeof basisFields> & Row<typeof handlingFields> & Row<typeof serviceFields>
