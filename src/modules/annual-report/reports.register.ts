import { choice, date, type Fields, person, register, serial, text, whole } from '../../kernel/register.ts'
import { disclosureReportFormat } from '../../law/disclosure-guidance.ts'
import { disclosureRegulation } from '../../law/disclosure-regulation.ts'
import { inspectionProvisions } from '../../law/rule-of-law-inspection.ts'
import { isOrder } from './arrangement.ts'
import { disclosureHead, disclosureOfficer, legalHead, legalOfficer, readers } from './roles.ts'

const common = {
  year: whole('报告年度', { required: true }),
  periodEnd: date('报告期末', { required: true, note: '报告年度的12月31日，各项法定期限自该日起算' }),
  title: text('标题', { required: true, searched: true }),
  order: text('章节顺序', { note: '按章节序号填写，例如 5、1、2、3、4、6、7；不填为模板顺序' }),
} satisfies Fields

interface Dated {
  readonly year: number
  readonly periodEnd: string
  readonly order?: string
}
const checks = {
  periodEnd: {
    says: '报告期末不是报告年度的12月31日',
    way: '请填写报告年度最后一日',
    field: 'periodEnd',
    holds: (row: Dated) => row.periodEnd === `${row.year}-12-31`,
  },
  order: {
    says: '章节顺序写法有误',
    way: '请用顿号分隔各章序号，每章一次，例如 1、2、3、5、4、6、7',
    field: 'order',
    holds: (row: Dated) => row.order === undefined || row.order === '' || isOrder(row.order),
  },
} as const

/** 法治政府建设年度报告: one row a year. */
export const ruleOfLawReports = register({
  id: 'annual-report.rule-of-law-reports',
  name: '法治政府建设年度报告',
  basis: [inspectionProvisions.whole],
  fields: {
    ...common,
    arrangement: choice('章节安排', {
      T3: '保障机制—重点环节—履行职能',
      T1: '督察工作规定所列五项内容',
      T2: '按法治政府建设实施纲要各方面',
    }),
    firstResponsible: person('第一责任人', { required: true, note: '报告年度末的主要负责人' }),
    number: serial('文号', '{agency}法〔{year}〕{n}号'),
  },
  title: (row) => row.title ?? '',
  columns: ['year', 'title', 'arrangement', 'firstResponsible', 'number'],
  public: ['year', 'title', 'number'],
  checks,
  access: { read: readers, create: [legalOfficer, legalHead], amend: [legalHead] },
  dated: 'periodEnd',
})

/** 政府信息公开工作年度报告: one row a year. */
export const disclosureReports = register({
  id: 'annual-report.information-disclosure-reports',
  name: '政府信息公开工作年度报告',
  basis: [disclosureRegulation.at('第四十九条第一款'), disclosureReportFormat.whole],
  fields: { ...common, number: serial('文号', '{agency}公开〔{year}〕年报{n}号') },
  title: (row) => row.title ?? '',
  columns: ['year', 'title', 'number'],
  public: ['year', 'title', 'number'],
  checks,
  access: { read: readers, create: [disclosureOfficer, disclosureHead], amend: [disclosureHead] },
  dated: 'periodEnd',
})
