import { addDays, type Day } from '../../kernel/day.ts'

/** Which deadlines the board shows, as it stands in the address. */
export interface BoardState {
  readonly span: Span
  readonly register: string
  readonly unit: string
}
export type Span = 'all' | 'overdue' | 'today' | 'seven' | 'thirty'
export const spans: Readonly<Record<Span, string>> = {
  all: '全部',
  overdue: '已逾期',
  today: '今天届满',
  seven: '7 日内',
  thirty: '30 日内',
}

export const readBoard = (query: URLSearchParams): BoardState => ({
  span: (Object.keys(spans) as Span[]).find((span) => span === query.get('span')) ?? 'all',
  register: query.get('register') ?? '',
  unit: query.get('unit') ?? '',
})

export const printBoard = ({ span, register, unit }: BoardState): URLSearchParams =>
  new URLSearchParams([
    ...(span === 'all' ? [] : [['span', span]]),
    ...(register ? [['register', register]] : []),
    ...(unit ? [['unit', unit]] : []),
  ])

/** What the server is asked for a state. */
export function boardQuery({ span, register, unit }: BoardState, today: Day): URLSearchParams {
  const due: Readonly<Record<Span, readonly string[]>> = {
    all: [],
    overdue: ['overdue.is:true'],
    today: [`due.is:${today}`],
    seven: [`due.from:${today}`, `due.to:${addDays(today, 7)}`],
    thirty: [`due.from:${today}`, `due.to:${addDays(today, 30)}`],
  }
  const filters = [...due[span], ...(register ? [`register.is:${register}`] : []), ...(unit ? [`unit.is:${unit}`] : [])]
  return new URLSearchParams(filters.map((filter) => ['f', filter]))
}
