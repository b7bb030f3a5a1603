import { z } from 'zod'
import type { HomeView, ImportView, JobView, SessionView } from '../../kernel/wire.ts'
import { day } from './field-schema.ts'
import { fileView } from './view-schema.ts'

/** Shapes of answers that belong to no single register; see view-schema.ts. */
const instant = z.string().meta({ format: 'date-time' })
const whole = z.number().int()
const administration = z.enum(['system', 'security', 'audit'])

export const sessionView: z.ZodType<SessionView> = z.object({
  person: z.string(),
  name: z.string(),
  account: z.string(),
  posts: z.array(
    z.object({ post: z.string(), role: z.string(), roleName: z.string(), unit: z.string(), unitName: z.string() }),
  ),
  roles: z.array(z.string()),
  administers: administration.exactOptional(),
  home: z.string(),
  today: day,
  demonstration: day.exactOptional(),
  bureau: z.string(),
  city: z.string(),
  csrf: z.string(),
  must: z.enum(['change-password', 'enrol-totp', 'enter-totp']).exactOptional(),
})
const homeList = z.object({
  count: whole,
  items: z.array(
    z.object({
      register: z.string(),
      id: z.string(),
      title: z.string(),
      says: z.string(),
      due: day.exactOptional(),
      left: whole.exactOptional(),
      state: z.string().exactOptional(),
    }),
  ),
})
export const noticeView = z.object({ id: z.string(), at: instant, says: z.string(), opens: z.string().exactOptional() })
export const homeView: z.ZodType<HomeView> = z.object({
  mustToday: homeList,
  soon: homeList,
  turn: homeList,
  waiting: homeList,
  figures: z.array(
    z.object({
      name: z.string(),
      value: z.string(),
      unit: z.string(),
      opens: z.string(),
      note: z.string().exactOptional(),
    }),
  ),
  answers: z.array(homeList.extend({ id: z.string(), name: z.string(), opens: z.string(), nothing: z.string() })),
  known: z.array(z.object({ register: z.string(), count: whole })).exactOptional(),
  notices: z.array(noticeView),
})
export const importView: z.ZodType<ImportView> = z.object({
  read: whole,
  accepted: whole,
  refused: z.array(z.object({ row: whole, field: z.string(), says: z.string() })),
  marked: fileView.exactOptional(),
  notes: z.array(z.string()).exactOptional(),
})
export const jobView: z.ZodType<JobView> = z.object({
  id: z.string(),
  name: z.string(),
  state: z.enum(['waiting', 'running', 'done', 'failed']),
  done: whole,
  of: whole.exactOptional(),
  says: z.string().exactOptional(),
  file: fileView.exactOptional(),
})
const fenText = z.string().meta({ description: '以分为单位的整数' })
export const figureView = z.object({
  id: z.string(),
  name: z.string(),
  unit: z.string(),
  counts: z.string(),
  is: z.enum(['known', 'partial', 'blank']),
  value: z.object({ kind: z.string(), n: z.number().optional(), fen: fenText.optional() }).loose().optional(),
  sources: z.array(z.object({ register: z.string(), id: z.string(), title: z.string() })).optional(),
  closures: z.array(z.string()).optional(),
  awaiting: z.array(z.string()).optional(),
  closed: z.array(z.string()).optional(),
})
