import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import type { Block } from '../../kernel/document.ts'
import { composeBody, composeTitle } from './compose.ts'
import { fixtureYear, known, textOf } from './golden/fixture-year.ts'
import { templates } from './template/all.ts'
import type { ReportKind } from './template/language.ts'
import { blanksOf } from './template-blanks.ts'

/** The whole wording of a report is read and agreed as a text; a change of the template shows here in full. */
const golden = (name: string): string => readFileSync(join(import.meta.dirname, 'golden', name), 'utf8')

describe('the wording of a report', () => {
  for (const kind of ['rule-of-law', 'information-disclosure'] as const satisfies readonly ReportKind[])
    test(`${kind} is the agreed text`, () => {
      const template = templates[kind]
      const material = fixtureYear(template, ['learning.exams', 'disputes.head-appearance-rate'])
      const text = `${composeTitle(template, material)}\n${textOf(composeBody(template, material))}\n`
      assert.equal(text, golden(`${kind}.txt`))
    })
  test('a blank that is not known is ＊, and its run still names it', () => {
    const template = templates['rule-of-law']
    const runs = runsOf(composeBody(template, fixtureYear(template, ['learning.exams'])))
    assert.deepEqual(runs.find((run) => run.figure === 'learning.exams')?.text, '＊')
    assert.equal(runs.filter((run) => run.text.includes('＊')).length, 1)
  })
  test('nothing is left out when nothing is known', () => {
    const template = templates['rule-of-law']
    const ids = blanksOf(template).map((blank) => blank.id)
    const runs = runsOf(composeBody(template, fixtureYear(template, ids)))
    assert.deepEqual(new Set(runs.map((run) => run.figure)), new Set(ids))
    assert.ok(runs.every((run) => run.text === '＊'))
  })
  test('a sentence that names what there was none of is left out', () => {
    const template = templates['rule-of-law']
    const blank = blanksOf(template).find((one) => one.id === 'outreach.safety-visits')
    assert.ok(blank)
    const material = fixtureYear(template)
    const figures = new Map([...material.figures, [blank.id, known(blank, { kind: 'text', text: '' })] as const])
    const text = textOf(composeBody(template, { ...material, figures }))
    assert.doesNotMatch(text, /安全生产月/)
    assert.match(text, /民法典宣传月/)
  })
  test('what is asked of people and missing is ＊ too', () => {
    const template = templates['rule-of-law']
    assert.match(
      textOf(composeBody(template, fixtureYear(template, [], { asked: new Map() }))),
      /四、存在的不足和原因\n＊\n/,
    )
  })
})

const runsOf = (blocks: readonly Block[]) =>
  blocks
    .flatMap((block) => (block.is === 'paragraph' ? block.runs : []))
    .flatMap((run) => (typeof run !== 'string' && 'figure' in run ? [run] : []))
