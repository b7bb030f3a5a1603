import type { HomeAnswer } from '../../kernel/wire.ts'
import { HomeFigures } from './home-figures.tsx'

/** For a unit, whose own clocks stand on no board of the bureau: how much each question finds, and what of it comes first. */
export const AnswerFigures = ({ answers }: { readonly answers: readonly HomeAnswer[] }) => (
  <HomeFigures
    figures={answers.map(({ name, count, opens, items }) => {
      const first = items
        .flatMap(({ due }) => due ?? [])
        .toSorted()
        .at(0)
      return { name, value: String(count), unit: '项', opens, ...(first && { note: `最近一项 ${first}` }) }
    })}
  />
)
