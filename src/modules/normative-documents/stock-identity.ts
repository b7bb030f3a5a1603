import { condition, judge, type Rule } from '../../kernel/rule.ts'
import { provincialMeasures } from '../../law/normative-documents.ts'

/** The numbers of a year that must fit together. */
export interface StockYear {
  readonly before: number
  readonly made: number
  readonly repealed: number
  readonly lapsed: number
  readonly revised: number
  readonly after: number
}

/** 年初＋制发－废止－失效－修订＝年末: a document comes in once and goes out once. */
export const stockIdentity: Rule<StockYear> = {
  id: 'normative-documents.stock-identity',
  name: '规范性文件年度衔接',
  basis: provincialMeasures.whole,
  from: '2018-05-16',
  all: {
    fits: condition({
      says: '年初有效数加本年制发数，减去废止、失效、被修订替代的件数，应当等于年末有效数',
      basis: provincialMeasures.whole,
      needs: ['before', 'made', 'repealed', 'lapsed', 'revised', 'after'],
      holds: ({ before, made, repealed, lapsed, revised, after }) =>
        before + made - repealed - lapsed - revised === after,
    }),
  },
}

/** The identity of one year as a sentence that says whether it holds, and by how much not. */
export function identitySentence(year: StockYear): string {
  const { before, made, repealed, lapsed, revised, after } = year
  const sum = before + made - repealed - lapsed - revised
  const says = `年初${before}件＋制发${made}件－废止和宣布失效${repealed}件－到期失效${lapsed}件－修订替代${revised}件＝${sum}件`
  const { answer } = judge(stockIdentity, year, '2024-12-31')
  return answer === 'holds'
    ? `${says}，与年末有效${after}件一致`
    : `${says}，与年末有效${after}件不符，相差${Math.abs(sum - after)}件`
}
