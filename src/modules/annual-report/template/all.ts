import { informationDisclosure } from './information-disclosure.ts'
import type { ReportKind, Template } from './language.ts'
import { ruleOfLaw } from './rule-of-law.ts'

export const templates: Readonly<Record<ReportKind, Template>> = {
  'rule-of-law': ruleOfLaw,
  'information-disclosure': informationDisclosure,
}
export const reportKinds = Object.keys(templates) as readonly ReportKind[]
