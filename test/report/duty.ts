import { countRows, sumMoney, tabulate, within } from '../../src/kernel/indicator.ts'
import { module } from '../../src/kernel/module.ts'
import { fen } from '../../src/kernel/money.ts'
import { procedure } from '../../src/kernel/procedure.ts'
import { choice, date, money, register, text } from '../../src/kernel/register.ts'
import { inspectionProvisions } from '../../src/law/rule-of-law-inspection.ts'
import { legalHead, legalOfficer } from '../../src/modules/organization/index.ts'

/** Duties as small as can be, that fill a few blanks of both reports: the report is tested without any real one. */
const basis = inspectionProvisions.whole
const access = { read: [legalOfficer, legalHead], create: [legalOfficer], amend: [legalHead] }
const confirmedBy = [legalHead]

export const sessions = register({
  id: 'trial-learning.sessions',
  name: '学法台账',
  basis: [basis],
  fields: {
    topic: text('主题', { required: true }),
    kind: choice('形式', { session: '集中学法', exam: '考试' }, { required: true }),
    heldOn: date('日期', { required: true }),
    cost: money('费用'),
  },
  title: (row) => row.topic ?? '',
  columns: ['topic', 'heldOn'],
  public: [],
  access,
  dated: 'heldOn',
  closes: true,
})
const held = (kind: 'session' | 'exam', id: string, name: string) =>
  countRows({
    ...{ id: `trial-learning.${id}`, name, unit: '次', counts: `本年${name}`, confirmedBy },
    fills: [`learning.${id}`],
    of: sessions,
    where: (row) => row.kind === kind,
  })

export const trialLearning = module({
  id: 'trial-learning',
  name: '学法（试验）',
  duty: '二（一）',
  uses: [],
  registers: [sessions],
  procedures: [],
  rules: [],
  parameters: [],
  limits: [],
  indicators: [
    held('session', 'study-sessions', '集中学法次数'),
    held('exam', 'exams', '学法考试次数'),
    sumMoney({
      ...{ id: 'trial-learning.cost', name: '信息处理费', unit: '元', counts: '全年费用', confirmedBy },
      fills: ['information-requests.fee-amount'],
      of: sessions,
      adds: ({ row }) => row.cost ?? fen(0n),
    }),
  ],
})

const kinds = ['natural', 'commercial', 'research', 'social', 'legal', 'other'] as const
export const requests = register({
  id: 'trial-requests.requests',
  name: '申请台账',
  basis: [basis],
  fields: {
    subject: text('内容', { required: true }),
    applicant: choice(
      '申请人',
      { natural: '自然人', commercial: '企业', research: '科研', social: '公益', legal: '律所', other: '其他' },
      { required: true },
    ),
    receivedOn: date('收到日期', { required: true }),
  },
  title: (row) => row.subject ?? '',
  columns: ['subject', 'receivedOn'],
  public: [],
  access,
  dated: 'receivedOn',
  closes: true,
})
export const request = procedure({
  id: 'trial-requests.request',
  name: '申请',
  basis,
  keeps: requests,
  opening: { name: '收到', by: [legalOfficer] },
  opensAs: 'open',
  states: { open: { name: '办理中' }, done: { name: '办结', ends: true } },
  steps: {
    answer: {
      name: '答复',
      from: 'open',
      to: 'done',
      by: [legalOfficer],
      basis,
      data: { outcome: choice('结果', { open: '公开', partial: '部分公开' }, { required: true }) },
    },
  },
  deadlines: {},
})
const rows = ['new', 'carriedIn', 'open', 'partial', 'resultTotal', 'carriedOut'] as const
const none = [
  'deny.secret deny.lawForbids deny.threeSafety deny.thirdParty deny.internal deny.process deny.caseFile deny.query',
  'cannot.notHeld cannot.needMake cannot.stillUnclear refuse.petition refuse.repeat refuse.publication',
  'refuse.excessive refuse.reconfirm other.noCorrection other.noFee other.other',
].flatMap((line) => line.split(' '))

export const trialRequests = module({
  id: 'trial-requests',
  name: '申请（试验）',
  duty: '二（四）',
  uses: [],
  registers: [requests],
  procedures: [request],
  rules: [],
  parameters: [],
  limits: [],
  indicators: [
    tabulate({
      ...{ id: 'trial-requests.table', name: '申请情况', unit: '件', counts: '统一格式表三', confirmedBy },
      fills: ['information-requests.table'],
      of: request,
      cells: [...rows, ...none].flatMap((row) => [...kinds, 'total'].map((column) => `${row}.${column}`)),
      places: ({ row, openedOn, history }, period) => {
        const answer = history.find((moment) => moment.step === 'answer' && moment.on <= period.to)
        if (answer && answer.on < period.from) return []
        const places = [
          within(openedOn, period) ? 'new' : 'carriedIn',
          ...(answer ? [String(answer.data.outcome), 'resultTotal'] : ['carriedOut']),
        ]
        return places.flatMap((place) => [`${place}.${row.applicant}`, `${place}.total`])
      },
    }),
  ],
})
