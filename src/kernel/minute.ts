import type { Instant } from './wire.ts'

const shanghai = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai', dateStyle: 'short', timeStyle: 'short' })

/** A moment as people read it, e.g. 2025-01-15 10:20 in Asia/Shanghai. */
export const minute = (at: Instant): string => shanghai.format(new Date(at))
