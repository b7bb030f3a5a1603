import { minute } from '../kernel/minute.ts'
import { refuse } from '../kernel/refusal.ts'
import type { Instant } from '../kernel/wire.ts'

/** What clocks of two machines may differ by without anybody having set one. */
const TOLERANCE = 5 * 60_000

/** Refuses a clock that stands before what is recorded already: days of receipt, deadlines and the order of the evidence rest on it. */
export function clockBehind(now: Instant, recorded: Instant | undefined): void {
  if (recorded === undefined || Date.parse(now) + TOLERANCE >= Date.parse(recorded)) return
  throw refuse(`本机时间 ${minute(now)} 早于最近一次登记的时间 ${minute(recorded)}，没有启动`, {
    way: '收到日期、期限和留痕的先后都依据本机时间，请先校准时钟；确认本机时间正确、此前登记时的时间有误的，加 --accept-clock 启动',
  })
}
