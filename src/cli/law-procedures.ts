import { cite } from '../kernel/law.ts'
import { proceduresOf } from '../kernel/module.ts'
import { type AnyProcedure, fromStates } from '../kernel/procedure.ts'
import type { Fields } from '../kernel/register.ts'
import { modules } from '../modules/index.ts'
import type { Command } from './command.ts'
import { columns } from './text-table.ts'

export const command: Command = {
  says: '列出全部程序及其步骤、编号和期限',
  words: [],
  options: {},
  examples: ['fadu law procedures', 'fadu law procedures --json'],
  run: async () => {
    const procedures = proceduresOf(modules)
    return { json: procedures.map(described), text: procedures.map(textOf).join('\n\n') || '还没有登记任何程序。' }
  },
}

const described = (of: AnyProcedure) => ({
  id: of.id,
  name: of.name,
  basis: cite(of.basis),
  register: of.keeps.id,
  opening: { name: of.opening.name, number: of.opening.number ?? null, alias: Object.keys(of.opening.alias ?? {}) },
  states: Object.entries(of.states).map(([state, { name, ends }]) => ({ state, name, ends: ends ?? false })),
  steps: Object.entries(of.steps).map(([id, step]) => ({
    step: id,
    number: step.number ?? null,
    alias: step.alias ?? [],
    name: step.name,
    from: fromStates(of, step),
    to: step.to ?? null,
    data: dataOf(step.data),
  })),
  deadlines: Object.entries(of.deadlines).map(([id, { name, lasts, binds }]) => ({ id, name, limit: lasts.id, binds })),
})

const dataOf = (fields: Fields = {}) =>
  Object.entries(fields).map(([field, { kind, name, required }]) => ({ field, kind, name, required }))

function textOf(of: AnyProcedure): string {
  const steps = Object.entries(of.steps).map(([id, step]) => [`  ${written(step.number, step.alias)}`, id, step.name])
  const deadlines = Object.entries(of.deadlines).map(([id, { name }]) => ['  期限', id, name])
  const opening = [`  ${written(of.opening.number, Object.keys(of.opening.alias ?? {}))}`, '（起始）', of.opening.name]
  return `${of.name}（${of.id}）\n${columns([opening, ...steps, ...deadlines])}`
}

const written = (number: string | undefined, alias: readonly string[] = []): string =>
  number === undefined && alias.length === 0 ? '—' : [...(number ? [number] : []), ...alias].join('、')
