import type { Vocabulary } from '../../understanding/vocabulary.ts'
import type { Check } from '../check.ts'

/** Tables that a variant prints twice: equal as long as the named lines of D4 hold no money. */
export const sameFigures = (words: Vocabulary): readonly Check[] =>
  words.sameAs.flatMap(({ kind, name, sameAs }) => {
    if (!sameAs) return []
    const scope = { without: sameAs.without.map((line) => `D4[${line}]`) }
    return [
      {
        id: `B9.2-${kind}`,
        name: `没有其他财政拨款时，${name}的科目等于对应的一般公共预算表`,
        scope,
        each: { of: kind, and: sameAs.kind, line: 'code' },
        formulas: [`${kind}[@code] = ${sameAs.kind}[@code]`],
        ifPrinted: true,
      },
      {
        id: `B9.2-${kind}-total`,
        name: `没有其他财政拨款时，${name}合计等于对应的一般公共预算表合计`,
        scope,
        formulas: [`${kind}[total] = ${sameAs.kind}[total]`],
        ifPrinted: true,
      },
    ] satisfies readonly Check[]
  })
