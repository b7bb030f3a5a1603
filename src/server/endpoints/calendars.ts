import { z } from 'zod'
import type { HolidayNotice } from '../../kernel/calendar.ts'
import { type Day, dayNumber } from '../../kernel/day.ts'
import type { CalendarYearView } from '../../kernel/wire-administration.ts'
import { addHolidayNotice, holidayNotices } from '../../store/holiday-notices.ts'
import type { Context } from '../context.ts'
import { endpoint } from '../endpoint.ts'
import { day } from '../schema/field-schema.ts'

const group = '系统管理'
const named = <S extends z.ZodType>(days: S) =>
  z.record(z.string().trim().min(1).max(20), z.array(days).max(60)).refine((of) => Object.keys(of).length <= 30, {
    message: '节日超过 30 个',
    params: { way: '请核对通知' },
  })
const notice = z.strictObject({
  year: z.number().int().min(1990).max(2060).meta({ title: '年份' }),
  source: z.string().trim().min(4).max(200).meta({ title: '通知名称和文号' }),
  publishedOn: day.meta({ title: '公布日期' }),
  verified: z.boolean().default(false).meta({ title: '已与原文核对' }),
  off: named(z.union([day, z.tuple([day, day])])).meta({ title: '放假' }),
  work: named(day).default({}).meta({ title: '调休上班' }),
  layer: z.string().trim().min(1).max(40).optional().meta({ title: '地方层' }),
})

/** The arrangements of holidays by which working days are counted. A new one counts all running deadlines anew. */
export const calendarEndpoints = [
  endpoint({
    method: 'GET',
    path: '/api/calendars',
    name: '放假安排',
    group,
    reach: 'system',
    run: async ({ context }) => {
      const added = await holidayNotices(context.store)
      const { calendar } = context.store.jurisdiction
      const years = new Set([...calendar.notices.map(({ year }) => year), Number(context.today().slice(0, 4))])
      return {
        years: [...years].toSorted((a, b) => b - a).map((year) => yearView(context, year, added)),
        lastAnnouncedYear: calendar.lastAnnouncedYear,
      }
    },
  }),
  endpoint({
    method: 'POST',
    path: '/api/calendars',
    name: '录入放假安排',
    says: '录入后，所有未办结事项的期限重新计算并留痕。',
    group,
    reach: 'system',
    audited: 'add-holidays',
    body: notice,
    run: async ({ context, reply, body, work }) => {
      const added = await addHolidayNotice(context.store, await work(), body as HolidayNotice)
      reply.code(201)
      return added
    },
  }),
]

type Added = Awaited<ReturnType<typeof holidayNotices>>

function yearView({ store }: Context, year: number, added: Added): CalendarYearView {
  const { calendar } = store.jurisdiction
  const [first, last] = [dayNumber(`${year}-01-01` as Day), dayNumber(`${year}-12-31` as Day)]
  return {
    year,
    announced: calendar.announced(first),
    workingDays: calendar.workingIn(first - 1, last),
    notices: calendar.notices
      .filter((one) => one.year === year)
      .map((one) => {
        const id = added.find((other) => other.year === year && other.source === one.source)?.id
        return { ...one, ...(id !== undefined && { id }) }
      }),
  }
}
