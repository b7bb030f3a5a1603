import type { Fen } from '../../../kernel/money.ts'
import { type BudgetLine, of, total } from './budget-line.ts'

/** “三公”经费 of the general public budget, by the 款 of the economic classification that each part is. */
export interface ThreePublic {
  readonly abroad: Fen
  readonly cars: Fen
  readonly bought: Fen
  readonly running: Fen
  readonly reception: Fen
  readonly all: Fen
}
const codes = { abroad: '30212', bought: '31013', running: '30231', reception: '30217' } as const

export function threePublicOf(lines: readonly BudgetLine[]): ThreePublic {
  const part = (code: string) => total(lines, of('general'), (line) => line.economic === code)
  const [abroad, bought, running, reception] = [
    part(codes.abroad),
    part(codes.bought),
    part(codes.running),
    part(codes.reception),
  ]
  const cars = (bought + running) as Fen
  return { abroad, cars, bought, running, reception, all: (abroad + cars + reception) as Fen }
}
