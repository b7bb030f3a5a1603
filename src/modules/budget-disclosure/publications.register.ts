import { choice, composed, date, files, list, longText, register, text, unit, whole } from '../../kernel/register.ts'
import { budgetRegulation, disclosureRules } from '../../law/budget-disclosure.ts'
import { budgetLaw } from '../../law/budget-law.ts'
import { dimensions, severities } from './dimensions.ts'
import { questions } from './making/told.ts'
import { answerable, readers, supervisors } from './participants.ts'
import { snapshotResults } from './snapshot.ts'

export const levels = { government: '政府', department: '部门', unit: '所属单位' } as const
export const kinds = { budget: '预算', final: '决算' } as const

/** 云州市教育局2024年度部门预算, as it stands on the cover. */
function titleOf({ bodyName, year, level, kind }: Titled): string {
  const of = level === 'unit' ? '单位' : (levels[level as keyof typeof levels] ?? '')
  return `${bodyName ?? ''}${year ?? ''}年度${of}${kinds[kind as keyof typeof kinds] ?? ''}`
}
type Titled = Readonly<Partial<Record<'bodyName' | 'year' | 'level' | 'kind', string | number | undefined>>>

/** 预决算公开事项: one body's budget or accounts of one year, from the day on which its clock starts to the proof that it was published. */
export const publications = register({
  id: 'budget-disclosure.publications',
  name: '预决算公开',
  basis: [budgetLaw.at('第十四条'), budgetRegulation.at('第六条'), disclosureRules.whole],
  fields: {
    subject: composed('公开事项', titleOf),
    body: unit('公开主体', { required: true }),
    bodyName: text('公开主体名称', { required: true, searched: true, note: '与公开文件封面所印一致' }),
    level: choice('层级', levels, { required: true }),
    kind: choice('类别', kinds, { required: true }),
    year: whole('预算年度', { required: true, note: '决算填决算所属的年度，不是公开的年份' }),
    startsOn: date('期限起算日', {
      required: true,
      note: '政府和部门填本级人大（常委会）批准之日，所属单位填主管部门收到财政批复之日',
    }),
    letterNumber: text('批复文号'),
    lines: files('预算明细', { note: '编制公开文件所用的明细，不公开' }),
    told: list('编制说明', {
      question: choice('事项', questions, { required: true }),
      says: longText('说明', { required: true }),
    }),
    documents: files('公开文件'),
    copies: files('其他格式', { note: '与公开文件内容相同的网页、电子表格，一并公开' }),
    explanation: longText('对检查发现的说明'),
    errors: whole('错误数'),
    warnings: whole('提醒数'),
    unverified: whole('未能核验的项数'),
    findings: list('检查发现', {
      dimension: choice('方面', dimensions, { required: true }),
      severity: choice('程度', severities, { required: true }),
      place: text('位置'),
      says: longText('问题', { required: true }),
      basis: text('依据'),
      remedy: longText('改法'),
    }),
    publishedOn: date('公开日期'),
    address: text('公开网址'),
    where: choice('公开地点', {
      both: '本单位门户和统一平台',
      platform: '统一平台（无门户）',
      own: '仅本单位门户',
    }),
    snapshot: files('公开页面快照', { note: '从公开网址下载的文件；网页请打印成 PDF' }),
    snapshotResult: choice('快照与检查过的文件', snapshotResults),
    snapshotDifferences: longText('快照的差异'),
    exemptions: list('依法不公开的内容', {
      item: text('项目', { required: true }),
      basis: text('定密依据', { required: true }),
      decidedBy: text('定密责任人', { required: true }),
      decidedOn: date('确定日期', { required: true }),
    }),
  },
  title: titleOf,
  columns: ['bodyName', 'level', 'kind', 'year', 'startsOn', 'publishedOn', 'errors', 'warnings'],
  public: ['subject', 'bodyName', 'level', 'kind', 'year', 'publishedOn', 'address', 'documents', 'copies'],
  checks: {
    order: {
      says: '公开日期早于期限起算日',
      way: '请核对两个日期，未经批准、批复的预算决算不得公开',
      basis: budgetLaw.at('第十四条'),
      field: 'publishedOn',
      holds: (row) => !row.publishedOn || row.publishedOn >= row.startsOn,
    },
    year: {
      says: '预算年度与起算日相隔太远',
      way: '预算在当年或者上年末批准，决算在次年批准，请核对年度',
      field: 'year',
      holds: (row) => Math.abs(Number(row.startsOn.slice(0, 4)) - row.year - (row.kind === 'final' ? 1 : 0)) <= 1,
    },
  },
  access: { read: readers, create: supervisors, amend: answerable },
  assignedTo: 'body',
  dated: 'startsOn',
  closes: true,
})
export type PublicationFields = (typeof publications)['fields']
