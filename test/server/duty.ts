import { calendar } from '../../src/kernel/calendar.ts'
import { paragraph } from '../../src/kernel/document.ts'
import { countRows } from '../../src/kernel/indicator.ts'
import { law } from '../../src/kernel/law.ts'
import { limit } from '../../src/kernel/limit.ts'
import { module } from '../../src/kernel/module.ts'
import { procedure } from '../../src/kernel/procedure.ts'
import {
  choice,
  date,
  files,
  flag,
  list,
  money,
  person,
  register,
  serial,
  text,
  unit,
  whole,
} from '../../src/kernel/register.ts'
import {
  caseHandler,
  disclosureOfficer,
  inspector,
  organization,
  sectionHead,
} from '../../src/modules/organization/index.ts'

/** A small duty of its own, with every kind of field, for tests of what is generic. */
const act = law({ id: 'test-act', title: '试验条例', number: '试验令第1号', from: '2019-05-15' })
const replyDays = limit({
  id: 'test-reply-days',
  name: '办理期限',
  bound: 'latest',
  runsFrom: '收到',
  binds: '机关',
  effect: '逾期',
  history: [{ from: '2019-05-15', value: { n: 20, unit: '工作日' }, basis: act.at('第三条') }],
})

export const cases = register({
  id: 'trial.cases',
  name: '试验事项',
  basis: [act.whole],
  fields: {
    title: text('标题', { required: true, searched: true }),
    applicant: text('申请人', { required: true, personal: true, mask: 'name' }),
    phone: text('电话', { personal: true, mask: 'phone' }),
    identity: text('证件号码', { personal: true, mask: 'identity' }),
    receivedOn: date('收到日期', { required: true }),
    amount: money('金额'),
    pages: whole('页数'),
    urgent: flag('加急'),
    manner: choice('方式', { letter: '信函', desk: '当面' }, { required: true }),
    handler: person('承办人'),
    section: unit('承办科室'),
    parties: list('第三方', {
      name: text('名称', { required: true }),
      phone: text('电话', { personal: true, mask: 'phone' }),
    }),
    materials: files('材料'),
    number: serial('编号', '试〔{year}〕{n}号'),
  },
  title: (row) => row.title ?? '',
  columns: ['title', 'applicant', 'phone', 'amount', 'manner', 'receivedOn', 'number'],
  public: ['title'],
  checks: {
    pages: { says: '页数不能为负数', way: '请填写实际页数', field: 'pages', holds: (row) => (row.pages ?? 0) >= 0 },
  },
  access: {
    read: [disclosureOfficer, caseHandler, sectionHead, inspector],
    create: [disclosureOfficer, caseHandler],
    amend: [disclosureOfficer],
  },
  dated: 'receivedOn',
  closes: true,
})

export const handling = procedure({
  id: 'trial.handling',
  name: '试验办理',
  basis: act.at('第二条'),
  keeps: cases,
  opening: { name: '登记', by: [disclosureOfficer, caseHandler] },
  opensAs: 'received',
  states: {
    received: { name: '待办' },
    drafted: { name: '待审' },
    done: { name: '办结', ends: true },
    withdrawn: { name: '撤回', ends: true },
  },
  steps: {
    draft: {
      name: '拟办',
      from: 'received',
      to: 'drafted',
      by: [caseHandler, disclosureOfficer],
      basis: act.at('第三条'),
      data: { opinion: text('意见', { required: true }) },
    },
    approve: {
      name: '审批',
      from: 'drafted',
      to: 'done',
      by: [sectionHead],
      basis: act.at('第四条'),
      apartFrom: ['draft'],
      letter: {
        id: 'reply',
        name: '答复书',
        compose: (view, attempt, desk) => ({
          kind: 'letter',
          issuer: desk.bureau,
          title: '答复书',
          addressee: String(view.row.title),
          blocks: [paragraph('现答复如下。')],
          signedOn: attempt.on,
        }),
      },
    },
    withdraw: {
      name: '撤回申请',
      from: 'open',
      to: 'withdrawn',
      by: [disclosureOfficer],
      actor: '申请人',
      basis: act.at('第五条'),
    },
  },
  deadlines: {
    reply: {
      name: '办理期限',
      lasts: replyDays,
      runsFrom: 'opening',
      endsAt: ['approve', 'withdraw'],
      binds: 'office',
      leading: true,
    },
  },
})

export const received = countRows({
  id: 'trial.received',
  name: '收到事项数',
  unit: '件',
  counts: '本年收到的试验事项',
  confirmedBy: [sectionHead],
  of: cases,
})

export const trial = module({
  id: 'trial',
  name: '试验',
  duty: '二（四）',
  uses: [organization],
  registers: [cases],
  procedures: [handling],
  rules: [],
  parameters: [],
  limits: [replyDays],
  indicators: [received],
})

export const plainCalendar = calendar([
  { year: 2024, source: '试验安排2024', publishedOn: '2023-10-25', verified: false, off: {}, work: {} },
  { year: 2025, source: '试验安排2025', publishedOn: '2024-10-25', verified: false, off: {}, work: {} },
])
