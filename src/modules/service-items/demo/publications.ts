import type { Day } from '../../../kernel/day.ts'
import { toDocx } from '../../../server/office/docx.ts'
import type { DemoAct } from '../../../store/demo-door.ts'
import { type Story, told } from '../../../store/demo-story.ts'
import { take } from '../../../store/take.ts'
import { batch } from '../batch.procedure.ts'
import { publication } from '../publication.procedure.ts'
import { blankForm } from './blank-form.ts'
import { ACCOUNTING_LAW_NOW, type DemoItem, demoItems, MEASURES, rowOf } from './lists.ts'

const LEGAL = '法规科/法规科工作人员'
const LEGAL_HEAD = '法规科/法规科科长'
const DEPUTY = '市财政局/分管副局长'

interface Course {
  readonly opens: Day
  readonly submits: Day
  readonly reviews: Day
  readonly releases: Day
}

/** One version from its draft to its release; the receipt of the batch publishes it. */
const version = (
  item: DemoItem,
  id: string,
  { opens, submits, reviews, releases }: Course,
  more: Readonly<Record<string, unknown>> = {},
): readonly DemoAct[] => {
  const by = `finance-${item.section}`
  const opened = told(publication, {
    id,
    on: opens,
    by: `${by}/科室承办人`,
    row: rowOf(item, opens, more),
    steps: [
      [submits, `${by}/科室负责人`, 'submit'],
      [reviews, LEGAL, 'review', { data: { opinion: '依据现行有效，时限不超过法定期限，要素完整。' } }],
      [releases, DEPUTY, 'release'],
    ],
  })
  return item.form ? [...opened, formAct(id, `${by}/科室承办人`, item.form, opens)] : opened
}

/** The blank form that goes with a guide, put to its first version; a revision is a copy and has it already. */
const formAct = (id: string, by: string, name: string, on: Day): DemoAct => ({
  on,
  run: async ({ store, as }) => {
    const blank = await toDocx(blankForm(name, store.office.bureau))
    const file = await store.files.put(as(by), blank, `${name}.docx`, DOCX)
    await take(store, as(by), publication.id, id, 'write', { fills: { forms: [file] } })
  },
})
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

type Entry = readonly [item: string, operation: string]
const published = (
  id: string,
  days: readonly [Day, Day, Day, Day, Day],
  entries: readonly Entry[],
  receipt: string,
) => {
  const [on, reviews, releases, sends, receives] = days
  return told(batch, {
    ...{ id, on, by: LEGAL },
    row: batchRow(on, entries),
    steps: [
      [reviews, LEGAL_HEAD, 'review', { data: { opinion: '与审定的内容一致。' } }],
      [releases, DEPUTY, 'release'],
      [sends, LEGAL, 'send', { fills: { sentOn: sends } }],
      [receives, LEGAL, 'receive', { fills: { receipt, receivedOn: receives } }],
    ],
  })
}
const batchRow = (preparedOn: Day, entries: readonly Entry[]) => ({
  ...{ preparedOn, platform: '云岭省政务服务网事项管理系统', manner: 'package' },
  entries: entries.map(([item, operation]) => ({ item, operation })),
})

const item = (id: string): DemoItem => demoItems.find((one) => one.id === id) as DemoItem
const first: Course = { opens: '2022-12-05', submits: '2022-12-06', reviews: '2022-12-08', releases: '2022-12-09' }

/** The whole list as it stood when the system was introduced. */
const introduced: readonly DemoAct[] = [
  ...demoItems.flatMap((one) => version(one, one.id, first)),
  ...published(
    'batch-2022-1',
    ['2022-12-12', '2022-12-13', '2022-12-14', '2022-12-15', '2022-12-19'],
    demoItems.map(({ id }) => [id, 'insert']),
    'YLZW-2022-1219-07',
  ),
]

/** 2023: the licence shortened, returned once by the platform; an item taken over from the province; one cancelled. */
const shortened = { ...item('item-licence'), promised: 5 }
const claimed: DemoItem = {
  ...item('item-annual-filing'),
  ...{ id: 'item-branch', name: '代理记账机构分支机构备案', basicCode: '001013007002' },
  grounds: [{ ...MEASURES, article: '第九条' }],
  conditions: '代理记账机构在本市设立分支机构的，自设立之日起三十日内备案。',
}
const returned: Story = {
  ...{ id: 'batch-2023-1', on: '2023-06-19', by: LEGAL },
  row: batchRow('2023-06-19', [['item-licence-2', 'update']]),
  steps: [
    ['2023-06-20', LEGAL_HEAD, 'review', { data: { opinion: '与审定的内容一致。' } }],
    ['2023-06-20', DEPUTY, 'release'],
    ['2023-06-21', LEGAL, 'send', { fills: { sentOn: '2023-06-21' } }],
    [
      '2023-06-26',
      LEGAL,
      'bounce',
      { data: { errors: [{ item: 'item-licence-2', says: '变更说明没有写明压缩后的承诺时限' }] } },
    ],
    ['2023-06-30', LEGAL, 'send', { fills: { sentOn: '2023-06-30' } }],
    ['2023-07-03', LEGAL, 'receive', { fills: { receipt: 'YLZW-2023-0703-02', receivedOn: '2023-07-03' } }],
  ],
}
const rewritten: Story['steps'] = [
  [
    '2023-06-27',
    'finance-accounting/科室承办人',
    'write',
    { fills: { changeNote: '承诺时限由8个工作日压缩为5个工作日。' } },
  ],
  ['2023-06-27', 'finance-accounting/科室负责人', 'submit'],
  ['2023-06-28', LEGAL, 'review', { data: { opinion: '已按平台意见补充，要素完整。' } }],
  ['2023-06-29', DEPUTY, 'release'],
]
const ofLicence = (steps: Story['steps'], id: string): readonly DemoAct[] =>
  told(publication, { id, on: '2023-06-12', by: '', row: {}, steps }).slice(1)

const in2023: readonly DemoAct[] = [
  ...version(
    shortened,
    'item-licence-2',
    { opens: '2023-06-12', submits: '2023-06-13', reviews: '2023-06-14', releases: '2023-06-16' },
    { change: 'update', replaces: 'item-licence', changeNote: '压缩承诺时限。' },
  ),
  ...told(batch, returned),
  ...ofLicence(rewritten, 'item-licence-2'),
  ...version(
    claimed,
    'item-branch',
    { opens: '2023-09-04', submits: '2023-09-05', reviews: '2023-09-07', releases: '2023-09-08' },
    { change: 'claim', basic: undefined },
  ),
  ...published(
    'batch-2023-2',
    ['2023-09-11', '2023-09-12', '2023-09-12', '2023-09-13', '2023-09-15'],
    [
      ['item-branch', 'insert'],
      ['item-receipts', 'cancel'],
    ],
    'YLZW-2023-0915-11',
  ),
]

/** 2024: the law is amended on 1 July; two guides follow within the month, one is still waiting. An item goes down to the districts. */
const amended = [{ ...ACCOUNTING_LAW_NOW }, MEASURES]
const note = { changeNote: '《会计法》2024年修正后条文序号变化，更新设定依据。', change: 'update' }
const summer: Course = { opens: '2024-07-08', submits: '2024-07-09', reviews: '2024-07-11', releases: '2024-07-12' }
const in2024: readonly DemoAct[] = [
  ...version({ ...shortened, grounds: amended }, 'item-licence-3', summer, { ...note, replaces: 'item-licence-2' }),
  ...version(
    { ...item('item-licence-change'), grounds: [ACCOUNTING_LAW_NOW, { ...MEASURES, article: '第八条' }] },
    'item-licence-change-2',
    summer,
    { ...note, replaces: 'item-licence-change' },
  ),
  ...published(
    'batch-2024-1',
    ['2024-07-15', '2024-07-16', '2024-07-16', '2024-07-17', '2024-07-19'],
    [
      ['item-licence-3', 'update'],
      ['item-licence-change-2', 'update'],
    ],
    'YLZW-2024-0719-05',
  ),
  ...published(
    'batch-2024-2',
    ['2024-10-14', '2024-10-15', '2024-10-16', '2024-10-16', '2024-10-18'],
    [['item-exam', 'delegate']],
    'YLZW-2024-1018-03',
  ),
]

export const publicationActs: readonly DemoAct[] = [...introduced, ...in2023, ...in2024]
