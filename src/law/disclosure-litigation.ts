import { law } from '../kernel/law.ts'

/** Judicial interpretations on suits about disclosure: which answers can be taken to court, and when first to reconsideration. */
export const disclosureLitigationProvisions = law({
  id: 'disclosure-litigation-provisions-2011',
  title: '最高人民法院关于审理政府信息公开行政案件若干问题的规定',
  number: '法释〔2011〕17号',
  from: '2011-08-13',
  until: '2025-05-31',
})
export const disclosureLitigationInterpretation = law({
  id: 'disclosure-litigation-interpretation-2025',
  title: '最高人民法院关于审理政府信息公开行政案件适用法律若干问题的解释',
  number: '法释〔2025〕8号',
  from: '2025-06-01',
})
