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
  longText,
  money,
  person,
  reference,
  register,
  serial,
  text,
  unit,
  whole,
} from '../../src/kernel/register.ts'
import { role } from '../../src/kernel/role.ts'

/** A small duty of its own, so that the store is tested without any real one. */
const rules = law({ id: 'trial-rules', title: '试验规则', number: '试验〔2020〕1号', from: '2020-01-01' })
const basis = rules.at('第一条')

export const clerk = role({ id: 'clerk', name: '经办人', scope: 'unit' })
export const chief = role({ id: 'chief', name: '负责人', scope: 'unit-and-below' })
export const warden = role({ id: 'warden', name: '巡查员', scope: 'region' })
export const citizen = role({ id: 'citizen', name: '社会公众', scope: 'own' })
export const machine = role({ id: 'machine', name: '系统', scope: 'all' })
export const keeper = role({ id: 'keeper', name: '系统管理员', scope: 'all', administers: 'system' })

export const units = register({
  id: 'organization.units',
  name: '单位',
  basis: [rules.whole],
  fields: { name: text('名称', { required: true, searched: true }), parent: unit('上级') },
  title: (row) => row.name ?? '',
  columns: ['name'],
  public: ['name'],
  access: { read: [clerk, chief, warden, machine], create: [machine], amend: [machine] },
  dated: 'name',
})

const days = (id: string, n: number, working = true) =>
  limit({
    ...{ id, name: id, bound: 'latest', runsFrom: '收到', binds: '机关', effect: '逾期' },
    history: [{ from: '2020-01-01', value: { n, unit: working ? '工作日' : '日' }, basis, checkedOn: '2024-01-01' }],
  })
export const replyDays = days('trial.reply-days', 20)
export const extensionDays = days('trial.extension-days', 20)
export const opinionDays = days('trial.opinion-days', 15)

export const petitions = register({
  id: 'trial.petitions',
  name: '试验申请台账',
  basis: [basis],
  fields: {
    number: serial('登记编号', '{agency}试〔{year}〕{n:4}号'),
    subject: text('事项', { required: true, searched: true }),
    detail: longText('说明', { searched: true }),
    channel: choice('渠道', { letter: '信函', portal: '网上', visit: '当面' }, { required: true }),
    applicant: text('申请人', { required: true, personal: true, mask: 'name' }),
    phone: text('电话', { personal: true, mask: 'phone' }),
    receivedOn: date('收到日期', { required: true }),
    fee: money('费用'),
    pages: whole('页数'),
    urgent: flag('加急'),
    handler: person('承办人'),
    section: unit('承办单位'),
    former: reference('原申请', 'trial.petitions'),
    items: list('事项清单', {
      name: text('名称', { required: true }),
      phone: text('联系电话', { personal: true, mask: 'phone' }),
      amount: money('金额'),
    }),
    outcome: choice('结果', { granted: '予以公开', refused: '不予公开' }),
    outgoing: serial('发文字号', '{agency}公开〔{year}〕{n}号'),
    attachments: files('附件'),
    scan: files('身份证明', { personal: true }),
  },
  title: (row) => `${row.applicant ?? ''}申请${row.subject ?? ''}`,
  columns: ['number', 'subject', 'channel', 'applicant', 'receivedOn'],
  public: ['number', 'subject', 'receivedOn', 'outcome'],
  checks: {
    pages: { says: '页数不能为负', way: '请核对页数', field: 'pages', basis, holds: (row) => (row.pages ?? 0) >= 0 },
  },
  access: { read: [clerk, chief, warden, machine], create: [clerk, citizen], amend: [clerk] },
  assignedTo: 'section',
  dated: 'receivedOn',
  closes: true,
})

export const petition = procedure({
  id: 'trial.petition',
  name: '试验申请办理',
  basis,
  keeps: petitions,
  opening: {
    name: '登记',
    number: 'T1',
    by: [clerk, citizen, machine],
    letter: {
      id: 'receipt',
      name: '登记回执',
      compose: (view, _attempt, desk) => ({
        kind: 'letter',
        issuer: desk.bureau,
        title: '登记回执',
        addressee: view.row.applicant ?? '',
        blocks: [
          {
            is: 'paragraph',
            runs: [`登记编号${view.row.number}，${desk.calendarDue(replyDays, view.openedOn)}前答复`],
          },
        ],
      }),
    },
  },
  opensAs: 'registered',
  states: {
    registered: { name: '办理中' },
    correcting: { name: '待补正' },
    drafted: { name: '待审核' },
    answered: { name: '已答复', ends: true },
    dropped: { name: '已撤回', ends: true },
  },
  tracks: { opinion: { name: '征求意见', basis, opensAt: 'ask', closesAt: ['hear'] } },
  steps: {
    askCorrection: { name: '要求补正', from: 'registered', to: 'correcting', by: [clerk], basis },
    correct: {
      name: '补正',
      from: 'correcting',
      to: 'registered',
      by: [clerk, citizen],
      actor: '申请人',
      basis,
      data: { proof: text('凭证', { required: true }) },
    },
    ask: {
      name: '征求第三方意见',
      from: 'open',
      by: [clerk],
      basis,
      data: { party: text('第三方', { required: true, personal: true, mask: 'name' }) },
    },
    hear: {
      name: '收到意见',
      from: 'open',
      by: [clerk],
      actor: '第三方',
      basis,
      track: 'opinion',
      data: { agrees: flag('同意') },
    },
    extend: { name: '延期', from: 'open', by: [chief], basis, data: { reason: text('理由', { required: true }) } },
    draft: {
      name: '拟答复',
      leads: true,
      from: 'registered',
      to: 'drafted',
      by: [clerk],
      basis,
      fills: ['outcome', 'fee'],
      requires: ['outcome'],
    },
    return: { name: '退回', from: 'drafted', to: 'registered', by: [chief], basis },
    answer: {
      name: '审核并答复',
      number: 'T9',
      from: 'drafted',
      to: 'answered',
      by: [clerk, chief],
      basis,
      fills: ['outgoing'],
      apartFrom: ['draft'],
      refuses: {
        waiting: {
          says: '尚有第三方意见没有收到',
          way: '请先登记收到的意见',
          basis,
          when: (view) => Object.keys(view.tracks).length > 0,
        },
      },
      letter: {
        id: 'answer',
        name: '答复书',
        compose: (view, _attempt, desk) => ({
          ...{ kind: 'letter', issuer: desk.bureau, title: '答复书', addressee: view.row.applicant ?? '' },
          ...(view.row.outgoing && { number: view.row.outgoing }),
          blocks: [{ is: 'paragraph', runs: [`承办人${desk.nameOf(view.row.handler ?? '')}`] }],
        }),
      },
    },
    drop: { name: '撤回', from: 'open', to: 'dropped', by: [clerk], actor: '申请人', basis },
    note: {
      name: '备注',
      from: 'open',
      by: [clerk],
      basis,
      internal: true,
      data: { says: text('内容', { required: true }) },
    },
  },
  deadlines: {
    reply: {
      ...{ name: '答复期限', lasts: replyDays, runsFrom: 'opening', restartsAt: ['correct'], stopsIn: ['correcting'] },
      excludes: ['opinion'],
      extendedBy: [{ step: 'extend', lasts: extensionDays }],
      endsAt: ['answer', 'drop'],
      binds: 'office',
      leading: true,
    },
    opinion: {
      name: '答复意见期限',
      lasts: opinionDays,
      runsFrom: 'ask',
      endsAt: ['hear'],
      track: 'opinion',
      binds: 'other',
    },
  },
})

export const memos = register({
  id: 'trial.memos',
  name: '试验备忘',
  basis: [basis],
  fields: {
    title: text('标题', { required: true, searched: true }),
    on: date('日期', { required: true }),
    about: reference('关于', 'trial.petitions'),
    count: whole('数量'),
    amount: money('金额'),
  },
  title: (row) => row.title ?? '',
  columns: ['title', 'on', 'count'],
  public: ['title', 'on'],
  access: { read: [clerk, chief, warden], create: [clerk, machine], amend: [clerk] },
  dated: 'on',
})

export const trial = module({
  ...{ id: 'trial', name: '试验', duty: '一', uses: [], registers: [units, petitions, memos], procedures: [petition] },
  ...{ rules: [], parameters: [], limits: [replyDays, extensionDays, opinionDays], indicators: [] },
})
