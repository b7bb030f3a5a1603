import type { Part } from './part.ts'
import { part as clock } from './parts/clock.ts'
import { part as create } from './parts/create.ts'
import { part as deep } from './parts/deep.ts'
import { part as disclosureReading } from './parts/disclosure-reading.ts'
import { part as exported } from './parts/export.ts'
import { part as firstPaint } from './parts/first-paint.ts'
import { part as growth } from './parts/growth.ts'
import { part as largeExport } from './parts/large-export.ts'
import { part as list } from './parts/list.ts'
import { part as search } from './parts/search.ts'
import { part as start } from './parts/start.ts'

/** In the order of the table. */
export const parts: readonly Part[] = [
  ...[list, deep, create, search, exported, largeExport, growth, clock, start, firstPaint],
  disclosureReading,
]
