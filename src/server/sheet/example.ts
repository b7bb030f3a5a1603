import type { Field } from '../../kernel/register.ts'
import { listText } from './list-cell.ts'

/** A filled-in cell for the second sheet of a template. */
export function exampleOf(field: Field): string | number {
  switch (field.kind) {
    case 'date':
      return '2024-01-15'
    case 'whole':
      return field.scale ? 1.5 : 1
    case 'money':
      return 1234.56
    case 'flag':
      return '是'
    case 'choice':
      return Object.values(field.choices ?? {})[0] ?? ''
    case 'list':
      return listText([Object.values(field.of ?? {}).map((one) => (one.required ? String(exampleOf(one)) : ''))])
    default:
      return EXAMPLES[field.mask ?? field.kind] ?? `${field.name}（示例）`
  }
}

/** Made-up values that no person and no bureau has. */
const EXAMPLES: Readonly<Record<string, string>> = {
  name: '王某某',
  phone: '13800000000',
  identity: '110101190001010000',
  address: '某某市某某路 1 号',
  all: '（示例）',
  person: '王某某',
  unit: '某某局',
  reference: '（所指记录的编号）',
}
