import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { type AnyProcedure, procedure } from '../kernel/procedure.ts'
import { Refusal } from '../kernel/refusal.ts'
import { date, register } from '../kernel/register.ts'
import { nationalCalendar } from '../law/calendar/index.ts'
import {
  disclosureReply,
  disclosureReplyExtension,
  disclosureRegulation as law,
  thirdPartyOpinion,
} from '../law/disclosure-regulation.ts'
import { explainAll } from './deadline-explain.ts'
import { readHistory } from './history-file.ts'

const keeps = register({
  id: 'sample.requests',
  name: '申请',
  basis: [law.whole],
  fields: { receivedOn: date('收到日期') },
  title: () => '申请',
  columns: [],
  public: [],
  access: { read: [], create: [], amend: [] },
  dated: 'receivedOn',
})
const basis = law.whole
const sample = procedure({
  id: 'sample.request',
  name: '办理申请',
  basis,
  keeps,
  states: { open: { name: '办理中' }, correcting: { name: '待补正' }, done: { name: '已答复', ends: true } },
  opensAs: 'open',
  opening: { name: '收到申请', number: 'F1', by: [] },
  tracks: { third: { name: '征求第三方意见', basis, opensAt: 'consult', closesAt: ['hear', 'lapse'] } },
  steps: {
    ask: { name: '告知补正', number: 'F4', from: 'open', to: 'correcting', by: [], basis },
    correct: { name: '收到补正', number: 'F5', from: 'correcting', to: 'open', by: [], basis },
    consult: { name: '征求意见', number: 'F14', from: 'open', by: [], basis, track: 'third' },
    hear: { name: '收到意见', number: 'F15', from: 'open', by: [], basis, track: 'third' },
    lapse: { name: '意见期满', number: 'F15', from: 'open', by: [], basis, track: 'third' },
    defer: { name: '另行确定', number: 'F10', from: 'open', by: [], basis, data: { until: date('确定的日期') } },
    extend: { name: '延期', number: 'F18', from: 'open', by: [], basis },
    dispatch: { name: '发出答复', number: 'F21', from: 'open', to: 'done', by: [], basis },
  },
  deadlines: {
    reply: {
      name: '答复期限',
      lasts: disclosureReply,
      runsFrom: 'opening',
      restartsAt: ['correct'],
      stopsIn: ['correcting'],
      excludes: ['third'],
      extendedBy: [{ step: 'extend', lasts: disclosureReplyExtension }],
      replacedBy: { step: 'defer', field: 'until' },
      endsAt: ['dispatch'],
      binds: 'office',
      leading: true,
    },
    opinion: {
      name: '第三方意见期限',
      lasts: thirdPartyOpinion,
      runsFrom: 'consult',
      endsAt: ['hear', 'lapse'],
      track: 'third',
      binds: 'other',
    },
  },
}) as unknown as AnyProcedure

const dueOf = (steps: readonly unknown[], id = 'reply', opened = '2022-01-28') => {
  const all = explainAll(sample, readHistory(sample, { opened, steps }), { calendar: nationalCalendar })
  const one = all.find((each) => each.id === id)
  return one?.due ?? one?.notRunning
}

describe('the history of a case from a file', () => {
  const cases: readonly (readonly [says: string, steps: readonly (readonly [string, string])[], due: string])[] = [
    ['undisturbed', [], '2022-03-02'],
    ['extended in time', [['F18', '2022-02-10']], '2022-03-30'],
    ['extended too late', [['F18', '2022-03-03']], '2022-03-02'],
    [
      'corrected',
      [
        ['F4', '2022-02-07'],
        ['F5', '2022-02-14'],
      ],
      '2022-03-14',
    ],
    ['waiting for the correction', [['ask', '2022-02-07']], '待补正，期限停止计算'],
    [
      'consulted',
      [
        ['consult', '2022-02-07'],
        ['hear', '2022-02-14'],
      ],
      '2022-03-09',
    ],
    [
      'two consultations at once are united',
      [
        ['consult', '2022-02-07'],
        ['consult', '2022-02-08'],
        ['hear', '2022-02-09'],
        ['hear', '2022-02-14'],
      ],
      '2022-03-09',
    ],
    [
      'the opening named as a step',
      [
        ['F1', '2022-01-28'],
        ['F18', '2022-02-10'],
      ],
      '2022-03-30',
    ],
  ]
  for (const [says, steps, due] of cases)
    test(says, () => assert.equal(dueOf(steps.map(([step, on]) => ({ step, on }))), due))

  test('a step that sets the last day: in its own field, or as the only date', () => {
    const step = { step: 'F10', on: '2022-02-08' }
    assert.equal(dueOf([{ ...step, data: { until: '2022-05-10', told: '2022-02-09' } }]), '2022-05-10')
    assert.equal(dueOf([{ ...step, data: { deferredTo: '2022-05-10' } }]), '2022-05-10')
  })
  test('a deadline of a track stands once for each', () => {
    const steps = [
      { step: 'F14', on: '2022-03-01', data: { track: '甲公司' } },
      { step: 'F14', on: '2022-03-02', data: { track: '乙公司' } },
    ]
    assert.equal(dueOf(steps, 'opinion:甲公司'), '2022-03-22')
    assert.equal(dueOf(steps, 'opinion:乙公司'), '2022-03-23')
    assert.equal(dueOf(steps.slice(0, 1), 'opinion'), '2022-03-22')
    assert.equal(dueOf([], 'opinion'), '尚未起算')
  })
  test('a day before the law is a sentence for that deadline alone', () => {
    assert.match(dueOf([], 'reply', '2001-01-05') ?? '', /尚无规定/)
  })
  test('what the procedure would refuse is counted and noted', () => {
    const { notes } = readHistory(sample, { opened: '2022-01-28', steps: [{ step: 'F5', on: '2022-02-14' }] })
    assert.deepEqual(notes, ['2022-02-14「收到补正」不能自「办理中」作出，仍按所列经过计算'])
  })
  test('bad input is refused with the place', () => {
    const bad: readonly (readonly [content: unknown, says: RegExp])[] = [
      [[], /应当是一个 JSON 对象/],
      [{ steps: [] }, /缺少opened/],
      [{ opened: '2022-02-30' }, /opened不是有效日期/],
      [{ opened: '2022-01-28', data: [] }, /data 应当是一个 JSON 对象/],
      [{ opened: '2022-01-28', steps: [{ step: 'F10', on: '2022-02-08' }] }, /没有在 data\.until 中写明日期/],
      [
        { opened: '2022-01-28', steps: [{ step: 'F10', on: '2022-02-08', data: { until: '2022-2-31' } }] },
        /第 1 步的 data\.until 不是有效日期/,
      ],
      [{ opened: '2022-01-28', steps: [{ step: 'F18', on: '2022-02-08', data: 1 }] }, /第 1 步的 data 应当是/],
      [
        { opened: '2022-01-28', steps: [{ step: 'F14', on: '2022-02-08', data: { track: 1 } }] },
        /data\.track 应当是文字/,
      ],
      [{ opened: '2022-01-28', steps: [{ step: 'F18' }] }, /缺少第 1 步的 on/],
      [{ opened: '2022-01-28', steps: [{ step: 'F1', on: '2022-01-29' }] }, /不一致/],
      [
        {
          opened: '2022-01-28',
          steps: [
            { step: 'F18', on: '2022-02-08' },
            { step: 'F1', on: '2022-02-09' },
          ],
        },
        /「F1」是起始/,
      ],
      [
        {
          opened: '2022-01-28',
          steps: [
            { step: 'F5', on: '2022-02-08' },
            { step: 'F4', on: '2022-02-08' },
          ],
        },
        /顺序颠倒/,
      ],
      [{ opened: '2022-01-28', steps: {} }, /steps 应当是一个列表/],
      [{ opened: '2022-01-28', steps: [{ on: '2022-01-29' }] }, /第 1 步缺少 step/],
      [{ opened: '2022-01-28', steps: [{ step: 'F99', on: '2022-01-29' }] }, /没有步骤「F99」/],
      [
        { opened: '2022-01-28', steps: ['F14', 'F15'].map((step) => ({ step, on: '2022-01-29' })) },
        /对应多个步骤：hear、lapse/,
      ],
      [{ opened: '2022-01-28', steps: [{ step: 'F18', on: '2022-01-27' }] }, /早于前一事件/],
    ]
    for (const [content, says] of bad)
      assert.throws(
        () => readHistory(sample, content),
        (error: unknown) => error instanceof Refusal && says.test(error.message),
      )
  })
})
