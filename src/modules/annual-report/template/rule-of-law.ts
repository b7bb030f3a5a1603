import { closing } from './closing.ts'
import { disclosureAndDebt } from './disclosure-and-debt.ts'
import { enforcement } from './enforcement.ts'
import { guarantees } from './guarantees.ts'
import { bureau, free, type Template, year } from './language.ts'
import { legalRisks } from './legal-risks.ts'
import { normativeDocuments } from './normative-documents.ts'
import { refundsAndPurchases } from './refunds-and-purchases.ts'
import { byGuaranteeLinkFunction, byProvisions, byTheme } from './rule-of-law-arrangements.ts'
import { serviceItems } from './service-items.ts'
import { studyAndPublicity } from './study-and-publicity.ts'

/** 法治政府建设年度报告. */
export const ruleOfLaw: Template = {
  kind: 'rule-of-law',
  name: '法治政府建设年度报告',
  title: [bureau, year, '年法治政府建设年度报告'],
  introduction: [
    [
      free(
        'introduction.guiding',
      )`${year}年，在上级法治政府建设领导小组的领导下，${bureau}以习近平新时代中国特色社会主义思想为指引，深入贯彻落实党的二十大精神，紧紧围绕我省贯彻《法治政府建设实施纲要（2021—2025年）》的要求，坚持以习近平法治思想为指导，认真贯彻中央关于法治政府建设决策部署，坚持把财政工作全面纳入法治轨道，创新突破、持续发力、狠抓落实，法治财政建设取得新的进步，依法行政能力水平得到新的提高。`,
    ],
  ],
  sections: [
    ...guarantees,
    ...studyAndPublicity,
    serviceItems,
    enforcement,
    normativeDocuments,
    legalRisks,
    ...disclosureAndDebt,
    ...refundsAndPurchases,
    ...closing,
  ],
  arrangements: [byGuaranteeLinkFunction, byProvisions, byTheme],
  required: ['measures', 'shortcomings', 'first-responsible', 'arrangements', 'other'],
}
