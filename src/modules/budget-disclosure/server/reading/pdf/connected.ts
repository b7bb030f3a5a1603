import type { Rule } from './marks.ts'

/** Groups of lines that touch or cross each other within `reach`; lines that meet nobody are left out. */
export function connected(rules: readonly Rule[], reach: number): Rule[][] {
  const joined = joinedEnds(rules, reach)
  const parent = joined.map((_, at) => at)
  const root = (at: number): number => {
    let top = at
    while (parent[top] !== top) top = parent[top] as number
    parent[at] = top
    return top
  }
  const across = joined.flatMap((rule, at) => (rule.runs === 'across' ? [[rule, at] as const] : []))
  const down = joined
    .flatMap((rule, at) => (rule.runs === 'down' ? [[rule, at] as const] : []))
    .toSorted(([a], [b]) => a.at - b.at)
  const met = new Set<number>()
  for (const [flat, one] of across)
    for (const [upright, other] of down) {
      if (upright.at < flat.from - reach) continue
      if (upright.at > flat.to + reach) break
      if (flat.at < upright.from - reach || flat.at > upright.to + reach) continue
      parent[root(one)] = root(other)
      met.add(one).add(other)
    }
  const groups = new Map<number, Rule[]>()
  for (const [at, rule] of joined.entries()) {
    if (!met.has(at)) continue
    const group = groups.get(root(at))
    if (group) group.push(rule)
    else groups.set(root(at), [rule])
  }
  return [...groups.values()]
}

/** Dashes and the pieces between crossings put together to whole lines. */
function joinedEnds(rules: readonly Rule[], reach: number): Rule[] {
  const whole: { -readonly [K in keyof Rule]: Rule[K] }[] = []
  for (const group of [...sameHeight(rules, 'across'), ...sameHeight(rules, 'down')]) {
    let last: (typeof whole)[number] | undefined
    for (const rule of group.toSorted((a, b) => a.from - b.from)) {
      if (last && rule.from <= last.to + reach) last.to = Math.max(last.to, rule.to)
      else {
        last = { ...rule }
        whole.push(last)
      }
    }
  }
  return whole.filter(({ from, to }) => to - from > reach)
}

function sameHeight(rules: readonly Rule[], runs: Rule['runs']): Rule[][] {
  const groups: Rule[][] = []
  for (const rule of rules.filter((one) => one.runs === runs).toSorted((a, b) => a.at - b.at)) {
    const group = groups.at(-1)
    if (group?.[0] && rule.at - group[0].at <= 1) group.push(rule)
    else groups.push([rule])
  }
  return groups
}
