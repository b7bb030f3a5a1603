import { z } from 'zod'
import type { AnyRegister } from '../../kernel/register.ts'
import type { Context } from '../context.ts'
import { notFound } from '../problem.ts'
import { identifier } from '../schema/field-schema.ts'

const word = z.string().regex(/^[a-z][a-z-]{0,60}$/)

/** /api/registers/{module}/{noun}. */
export const registerAddress = z.object({ module: word, noun: word })
export const recordAddress = registerAddress.extend({ id: identifier })
export type RegisterAddress = z.output<typeof registerAddress>

/** The register at an address. Throws 404 where there is none. */
export function registerAt({ registers }: Context, { module, noun }: RegisterAddress): AnyRegister {
  const register = registers.get(`${module}.${noun}`)
  if (!register) throw notFound(`没有名为 ${module}.${noun} 的台账`, '请检查地址，或从首页进入')
  return register
}
