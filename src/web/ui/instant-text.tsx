import { minute } from '../../kernel/minute.ts'
import type { Instant } from '../../kernel/wire.ts'

const exact = new Intl.DateTimeFormat('zh-CN', { timeZone: 'Asia/Shanghai', dateStyle: 'long', timeStyle: 'medium' })

/** A moment in Beijing time: 2024-03-05 14:20; pointing at it gives the seconds. */
export const InstantText = ({ at }: { readonly at: Instant }) => (
  <time dateTime={at} title={`${exact.format(new Date(at))}（北京时间）`} className="day">
    {minute(at)}
  </time>
)
