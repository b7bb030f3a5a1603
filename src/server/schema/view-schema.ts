import { z } from 'zod'
import type { FileRef } from '../../kernel/register.ts'
import type {
  DeadlineView,
  EvidenceView,
  ExplanationView,
  MomentView,
  PageView,
  ProblemView,
  ReasonView,
  RecordView,
  RowView,
  SavedView,
  StepView,
} from '../../kernel/wire.ts'
import { day } from './field-schema.ts'

/** The shapes of answers, for the documentation; each is held to the type of kernel/wire.ts by the compiler. */
const instant = z.string().meta({ format: 'date-time' })
const values = z.record(z.string(), z.unknown())
const whole = z.number().int()

export const fileView: z.ZodType<FileRef> = z.object({
  hash: z.string(),
  name: z.string(),
  size: whole,
  type: z.string(),
})

export const reasonView: z.ZodType<ReasonView> = z.object({
  says: z.string(),
  basis: z.string().exactOptional(),
  way: z.string().exactOptional(),
  field: z.string().exactOptional(),
})
export const problemView: z.ZodType<ProblemView> = z.object({
  problem: z.enum(['refused', 'not-permitted', 'not-found', 'invalid', 'conflict', 'too-many', 'fault', 'signed-out']),
  reasons: z.array(reasonView),
  trace: z.string().exactOptional(),
})
const row = {
  id: z.string(),
  version: whole,
  title: z.string(),
  place: z.object({ region: z.string(), unit: z.string() }),
  state: z.string().exactOptional(),
  openedOn: day,
  due: day.exactOptional(),
  left: whole.exactOptional(),
  row: values,
}
export const rowView: z.ZodType<RowView> = z.object(row)
const page = {
  next: z.string().exactOptional(),
  total: z.object({ n: whole, more: z.boolean() }).exactOptional(),
  names: z.record(z.string(), z.string()).exactOptional(),
  can: z.object({ create: z.boolean(), amend: z.boolean(), export: z.boolean(), import: z.boolean() }),
}
export const pageView: z.ZodType<PageView> = z.object({ rows: z.array(rowView), ...page })
export const savedView: z.ZodType<SavedView> = z.object({
  id: z.string(),
  version: whole,
  evidence: z.string(),
  repeated: z.boolean(),
  letter: z.object({ id: z.string(), name: z.string() }).exactOptional(),
})
export const deadlineView: z.ZodType<DeadlineView> = z.object({
  id: z.string(),
  name: z.string(),
  track: z.string().exactOptional(),
  binds: z.enum(['office', 'other']),
  leading: z.boolean(),
  due: day.exactOptional(),
  start: day.exactOptional(),
  provisional: z.boolean().exactOptional(),
  stopped: z.string().exactOptional(),
  endedOn: day.exactOptional(),
  inTime: z.boolean().exactOptional(),
  left: whole.exactOptional(),
})
export const explanationView: z.ZodType<ExplanationView> = z.object({
  deadline: deadlineView,
  says: z.array(z.string()),
  days: z.array(z.object({ day, counts: z.boolean(), why: z.string() })),
})
export const momentView: z.ZodType<MomentView> = z.object({
  n: whole,
  step: z.string(),
  name: z.string(),
  number: z.string().exactOptional(),
  on: day,
  recordedAt: instant,
  late: z.boolean(),
  person: z.string(),
  personName: z.string(),
  actor: z.string().exactOptional(),
  data: values,
  letter: z.object({ id: z.string(), name: z.string(), number: z.string().exactOptional() }).exactOptional(),
  evidence: z.string(),
})
export const stepView: z.ZodType<StepView> = z.object({
  step: z.string(),
  reasons: z.array(reasonView),
  roles: z.array(z.string()),
  permitted: z.boolean(),
})
export const evidenceView: z.ZodType<EvidenceView> = z.object({
  id: z.string(),
  at: instant,
  what: z.string(),
  person: z.string(),
  personName: z.string(),
  hash: z.string(),
  seal: z.string().exactOptional(),
  files: z.array(fileView),
  before: values.exactOptional(),
  after: values.exactOptional(),
  reason: z.string().exactOptional(),
})
const record = {
  register: z.string(),
  procedure: z.string().exactOptional(),
  createdBy: z.string(),
  createdByName: z.string(),
  names: z.record(z.string(), z.string()),
  history: z.array(momentView),
  tracks: z.array(z.object({ track: z.string(), key: z.string(), name: z.string(), openedOn: day })),
  deadlines: z.array(deadlineView),
  steps: z.array(stepView),
  can: z.object({ amend: z.boolean(), unmask: z.boolean() }),
  linked: z.array(z.object({ register: z.string(), id: z.string(), title: z.string() })),
}
export const recordView: z.ZodType<RecordView> = z.object({ ...row, ...record })

/** The same shapes with the values of one register, for its own operations in the documentation. */
export const pageOf = (fields: z.ZodType) => z.object({ rows: z.array(z.object({ ...row, row: fields })), ...page })
export const recordOf = (fields: z.ZodType) => z.object({ ...row, ...record, row: fields })
