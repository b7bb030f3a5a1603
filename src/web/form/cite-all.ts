import { type Citation, cite } from '../../kernel/law.ts'

/** Several citations in one line, the title of an instrument said once: 《政府信息公开条例》第二十九条、第三十一条. */
export const citeAll = (citations: readonly Citation[]): string =>
  [...Map.groupBy(citations, ({ law }) => law.id).values()]
    .map((places) =>
      places
        .filter((place, index) => index === 0 || (place.verified && place.at !== ''))
        .map((place, index) => (index === 0 ? cite(place) : place.at))
        .join('、'),
    )
    .join('，')
