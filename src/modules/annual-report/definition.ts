import type { Indicator } from '../../kernel/indicator.ts'

/**
 * An indicator as text: the same definition, the same text. Functions stand as they are written (white space aside), registers
 * and procedures as their ids, the figures that a derived one is made of in full.
 */
export const definitionText = (indicator: Indicator): string => JSON.stringify(indicator, write)

function write(key: string, value: unknown): unknown {
  if (typeof value === 'function') return String(value).replace(/\s+/g, ' ')
  if (typeof value === 'bigint') return String(value)
  if ((key === 'of' || key === 'procedure') && value && typeof value === 'object') return (value as { id: string }).id
  if (key === 'closed' || key === 'confirmedBy') return (value as readonly { id: string }[]).map((one) => one.id)
  return value
}
