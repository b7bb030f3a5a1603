import { type Fen, fen } from '../../../kernel/money.ts'
import { tidy } from './label.ts'

export const UNITS: Readonly<Record<string, Fen>> = {
  元: fen(100),
  千元: fen(100_000),
  万元: fen(1_000_000),
  百万元: fen(100_000_000),
  亿元: fen(10_000_000_000n),
}
export interface Unit {
  /** As printed: 元, 万元, 亿元. */
  readonly name: string
  readonly fen: Fen
}

const NAMED = /单位[:：]?(?:人民币)?(百万元|亿元|万元|千元|元)/
const HEADED = /\((?:单位[:：]?)?(百万元|亿元|万元|千元|元)\)/

/** The unit that stands above a table; it may be broken over two lines, or stand in a header cell. */
export function unitAbove(lines: readonly string[], header: readonly string[]): Unit | undefined {
  const near = lines.slice(0, 4).map(tidy)
  const broken = near.map((line, at) => (/单位[:：](?:人民币)?[百千万亿]?$/.test(line) ? joined(line, near, at) : ''))
  const name = first([...near, ...broken], NAMED) ?? first(header.map(tidy), HEADED) ?? first(header.map(tidy), NAMED)
  return name ? unit(name) : undefined
}

export const unit = (name: string): Unit | undefined => {
  const worth = UNITS[name]
  return worth === undefined ? undefined : { name, fen: worth }
}

/** Neighbouring lines end with the other half: 单位：万 | 部门名称：某院 元. */
const joined = (line: string, near: readonly string[], at: number): string => {
  const other = [near[at - 1], near[at + 1]].find((next) => next && /[万亿]?元$/.test(next) && !NAMED.test(next))
  const half = other ? (/[万亿]?元$/.exec(other)?.[0] ?? '') : ''
  return `${line}${/[百千万亿]$/.test(line) ? half.slice(-1) : half}`
}

const first = (texts: readonly string[], pattern: RegExp): string | undefined => {
  for (const text of texts) {
    const name = pattern.exec(text)?.[1]
    if (name) return name
  }
  return undefined
}
