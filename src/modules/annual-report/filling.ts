import type { Figure } from '../../kernel/figure.ts'
import type { Indicator } from '../../kernel/indicator.ts'
import type { Blank } from './template/language.ts'

/** Which indicator fills a blank; `cell` for one that counts a whole table. */
export interface Filling {
  readonly blank: Blank
  readonly indicator?: Indicator
  readonly cell?: string
}

/**
 * Binds blanks to the indicators that name them. A table fills `<id>.<cell>` for each blank id that it names and each of its
 * cells. Throws when two indicators claim one blank: then nobody could say which of the two is printed.
 */
export function fillingsOf(blanks: readonly Blank[], indicators: readonly Indicator[]): readonly Filling[] {
  const claims = new Map<string, Omit<Filling, 'blank'>>()
  for (const indicator of indicators)
    for (const [id, cell] of claimsOf(indicator)) {
      const other = claims.get(id)
      if (other) throw new Error(`blank ${id} is filled by both ${other.indicator?.id} and ${indicator.id}`)
      claims.set(id, { indicator, ...(cell !== undefined && { cell }) })
    }
  return blanks.map((blank) => ({ blank, ...claims.get(blank.id) }))
}

/** The figure of a blank for which no module that is installed has an indicator. */
export const unfilled = ({ id, name, unit }: Blank): Figure => ({
  id,
  name,
  unit,
  is: 'blank',
  awaiting: ['尚无模块提供'],
})

/** The figure under the blank's own id and name, as the report knows it. */
export const asBlank = ({ id, name, unit }: Blank, figure: Figure): Figure => ({ ...figure, id, name, unit })

type Claim = readonly [id: string, cell?: string]

const claimsOf = (indicator: Indicator): readonly Claim[] =>
  (indicator.fills ?? []).flatMap((id): readonly Claim[] =>
    indicator.kind === 'tabulated' ? indicator.cells.map((cell): Claim => [`${id}.${cell}`, cell]) : [[id]],
  )
