import { type Arrangement, type Chapter, free } from './language.ts'

const alone = (title: string, section: string): Chapter => ({ title, entries: [section], untitled: true })
const closing: readonly Chapter[] = [
  alone('存在的不足和原因', 'shortcomings'),
  alone('主要负责人履行推进法治建设第一责任人职责情况', 'first-responsible'),
  alone('下一年度法治政府建设主要安排', 'arrangements'),
  alone('其他需要报告的情况', 'other'),
]
const administration = {
  title: '强化依法行政',
  members: ['service-items', 'enforcement', 'normative-documents'],
}
const debt = {
  title: '全面加强政府债务管理',
  members: ['debt-management', 'high-cost-financing', 'special-bonds'],
}
const refunds = {
  title: '依法落实留抵退税政策',
  members: ['refund-coordination', 'refund-visits', 'refunds', 'treasury-cash'],
}

/** T3: guarantee – key links – functions. */
export const byGuaranteeLinkFunction: Arrangement = {
  id: 'T3',
  name: '保障机制—重点环节—履行职能',
  chapters: [
    {
      title: '构筑保障机制，确保法治财政有序开展',
      lead: free('guarantees.lead')`我们从强化组织领导、健全责任机制、完善制度保障三个方面，构筑法治财政工作保障机制。`,
      entries: ['leadership', 'responsibility', 'institutions'],
    },
    {
      title: '抓住重点环节，提升法治财政工作成效',
      lead: free(
        'links.lead',
      )`围绕法治财政建设的关键事项和重点环节，加大工作力度，创新方式方法，不断提升法治工作成效。`,
      entries: ['study', 'publicity', administration, 'legal-risks'],
    },
    {
      title: '依法履行职能，落实法治政府建设任务',
      lead: free(
        'functions.lead',
      )`按照上级部门要求，切实加强权力运行的管理，财政透明度进一步提高，财政服务管理规范化水平不断得到提升。`,
      entries: ['budget-disclosure', debt, refunds, 'service-purchases'],
    },
    ...closing,
  ],
}

/** T1: the five contents in the order of the provisions. */
export const byProvisions: Arrangement = {
  id: 'T1',
  name: '督察工作规定所列五项内容',
  chapters: [
    {
      title: '推进法治政府建设的主要举措和成效',
      entries: [
        'leadership',
        'responsibility',
        'institutions',
        'study',
        'publicity',
        administration,
        'legal-risks',
        'budget-disclosure',
        debt,
        refunds,
        'service-purchases',
      ],
    },
    ...closing,
  ],
}

/** T2: by the aspects of the outline on law-based government. */
export const byTheme: Arrangement = {
  id: 'T2',
  name: '按法治政府建设实施纲要各方面',
  chapters: [
    { title: '加强党的领导，健全推进机制', entries: ['leadership', 'responsibility', 'study'] },
    {
      title: '依法全面履行财政职能',
      entries: ['service-items', 'budget-disclosure', debt, refunds, 'service-purchases'],
    },
    { title: '健全依法行政制度体系', entries: ['institutions', 'normative-documents'] },
    { title: '严格规范公正文明执法', entries: ['enforcement'], untitled: true },
    { title: '依法预防和化解矛盾纠纷', entries: ['legal-risks'], untitled: true },
    { title: '加强法治宣传教育', entries: ['publicity'], untitled: true },
    ...closing,
  ],
}
