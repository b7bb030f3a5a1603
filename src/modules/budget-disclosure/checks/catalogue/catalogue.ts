import type { Vocabulary } from '../../understanding/vocabulary.ts'
import type { Check } from '../check.ts'
import { across } from './across.ts'
import { debt } from './debt.ts'
import { government } from './government.ts'
import { inside } from './inside.ts'
import { related } from './related.ts'
import { sameFigures } from './same-figures.ts'
import { three } from './three.ts'

/** Every identity, with those that the variants add. */
export const catalogue = (words: Vocabulary): readonly Check[] => [
  ...inside,
  ...across,
  ...three,
  ...related,
  ...government,
  ...debt,
  ...sameFigures(words),
]
