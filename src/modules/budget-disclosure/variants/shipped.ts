import type { Variant } from '../understanding/variant.ts'
import { jiangsu } from './jiangsu.ts'
import { national } from './national.ts'
import { shanghai } from './shanghai.ts'

/** Every variant that ships. Further ones may be handed over with a check, as JSON. */
export const variants: readonly Variant[] = [national, shanghai, jiangsu]
