import { kinds } from '../publications.register.ts'

interface RoundTabsProps {
  readonly rounds: readonly string[]
  readonly round: string
  readonly onChoose: (round: string) => void
}

/** 2024-budget is 2024年预算. */
export function roundName(round: string): string {
  const [year, kind] = round.split('-')
  return `${year}年${kinds[kind as keyof typeof kinds] ?? ''}`
}

export const RoundTabs = ({ rounds, round, onChoose }: RoundTabsProps) => (
  <nav className="rounds" aria-label="公开的轮次">
    {rounds.map((one) => (
      <button key={one} type="button" aria-current={one === round ? 'page' : undefined} onClick={() => onChoose(one)}>
        {roundName(one)}
      </button>
    ))}
  </nav>
)
