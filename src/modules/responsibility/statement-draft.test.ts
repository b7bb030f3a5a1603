import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { draftStatement, type StatementFacts } from './statement-draft.ts'

const facts: StatementFacts = {
  year: 2024,
  first: true,
  duties: [
    { duty: '听取汇报', target: 2, met: [{ on: '2024-02-06', what: '党组会议听取汇报' }] },
    { duty: '出庭应诉', met: [] },
  ],
  meetings: [
    {
      on: '2024-03-12',
      name: '局长办公会议',
      topics: [
        { title: '研究采购投诉', decision: '规范评审', doneOn: '2024-04-29' },
        { title: '研究裁量基准', decision: '修订基准' },
      ],
    },
  ],
  studies: [
    { on: '2024-01-18', topic: '学习宪法', chaired: true },
    { on: '2024-05-17', topic: '民法典', chaired: false },
  ],
  figures: [
    { id: 'a.tasks', name: '重点任务数', unit: '项', printed: '16', interim: false, counts: '按年度计', rows: 16 },
    { id: 'a.cases', name: '办理案件数', unit: '件', printed: '＊', interim: false, counts: '按决定日期计', rows: 0 },
  ],
}

describe('a statement drafted from the records', () => {
  const { text, sources } = draftStatement(facts)
  test('says how often each duty was performed, and where the record is missing', () => {
    assert.match(text, /听取汇报，应当不少于2次，履行1次：2月6日党组会议听取汇报。/)
    assert.match(text, /出庭应诉：本年没有履职记录（待补充）。/)
  })
  test('counts topics, decisions and what was carried out', () => {
    assert.match(text, /会议1次，研究议题2项，作出决定2项，已经落实1项。/)
    assert.match(text, /研究采购投诉，决定规范评审，4月29日落实；研究裁量基准，决定修订基准，正在落实。/)
  })
  test('a figure without evidence is not spoken of, but stands in the table of sources', () => {
    assert.match(text, /\n重点任务16项。\n/)
    assert.doesNotMatch(text, /办理案件/)
    assert.deepEqual(
      sources.filter(({ figure }) => figure).map(({ figure, value }) => [figure, value]),
      [
        ['a.tasks', '16项'],
        ['a.cases', '＊'],
      ],
    )
  })
  test('what is counted before the year is closed says so', () => {
    const [first] = facts.figures
    assert.ok(first)
    const early = draftStatement({ ...facts, figures: [{ ...first, interim: true }] })
    assert.match(early.text, /重点任务16项（截至成稿之日）。/)
  })
  test('without records nothing is made up', () => {
    const empty = draftStatement({ ...facts, duties: [], meetings: [], studies: [], figures: [] })
    assert.equal(empty.text.match(/（待补充）/g)?.length, 5)
    assert.deepEqual(empty.sources, [])
  })
})
