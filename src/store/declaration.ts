import type { AnyProcedure } from '../kernel/procedure.ts'
import type { AnyRegister } from '../kernel/register.ts'

/**
 * A register with its procedure as text: the same declaration, the same text. Functions stand as they are written,
 * what is declared elsewhere (a role, a law) as its id.
 */
export const declarationText = (register: AnyRegister, procedure?: AnyProcedure): string =>
  JSON.stringify({ register, procedure: procedure && { ...procedure, keeps: register.id } }, write, 1)

function write(_key: string, value: unknown): unknown {
  if (typeof value === 'function') return String(value)
  if (typeof value === 'bigint') return String(value)
  if (value && typeof value === 'object' && 'scope' in value && 'id' in value) return (value as { id: string }).id
  return value
}
