import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import type { Block } from '../../kernel/document.ts'
import { indicatorsOf } from '../../kernel/module.ts'
import { modules } from '../index.ts'
import { roles as allRoles } from '../organization/index.ts'
import { arrangementOf, chaptersOf, droppedSections, missingContents, sectionsIn } from './arrangement.ts'
import { composeBody } from './compose.ts'
import { fillingsOf } from './filling.ts'
import { fixtureYear, textOf } from './golden/fixture-year.ts'
import * as named from './roles.ts'
import { templates } from './template/all.ts'
import type { Blank } from './template/language.ts'
import { blanksOf } from './template-blanks.ts'
import { passagesOf } from './template-passages.ts'

const each = Object.values(templates)

describe('a report template', () => {
  for (const template of each) {
    test(`${template.name}: each blank has one meaning and belongs to a duty`, () => {
      for (const blank of blanksOf(template)) {
        assert.match(blank.id, /^[a-z][a-z-]*\.[A-Za-z.-]+$/)
        assert.ok(blank.name && blank.means, blank.id)
      }
    })
    test(`${template.name}: each arrangement prints every section once and has all required contents`, () => {
      for (const arrangement of template.arrangements) {
        const printed = arrangement.chapters.flatMap(sectionsIn)
        assert.deepEqual(printed.toSorted(), template.sections.map((one) => one.id).toSorted(), arrangement.id)
        assert.deepEqual(missingContents(template, arrangement.chapters), [])
      }
    })
    test(`${template.name}: each free text has an id of its own`, () => {
      const ids = passagesOf(template).map((passage) => passage.id)
      assert.equal(new Set(ids).size, ids.length)
    })
    test(`${template.name}: no blank is filled by two indicators`, () => {
      assert.doesNotThrow(() => fillingsOf(blanksOf(template), indicatorsOf(modules)))
    })
  }
  test('two blanks of one id are the same blank, in both reports', () => {
    const seen = new Map<string, Blank>()
    for (const template of each)
      for (const blank of blanksOf(template)) {
        const other = seen.get(blank.id)
        if (other) assert.deepEqual(blank, other)
        seen.set(blank.id, blank)
      }
  })
  test('figures of the five chapters on duties are there', () => {
    const ids = blanksOf(templates['rule-of-law']).map((blank) => blank.id)
    assert.ok(ids.length >= 45, `${ids.length} blanks`)
    for (const id of [
      'learning.study-sessions',
      'learning.exams',
      'enforcement.exam-sections',
      'enforcement.exam-officers',
      'normative-documents.keep',
      'normative-documents.revise',
      'information-requests.answered',
      'disputes.reconsiderations-handled',
    ])
      assert.ok(ids.includes(id), id)
  })
  test('the disclosure report has 175 + 15 + 7 cells', () => {
    const ids = blanksOf(templates['information-disclosure']).map((blank) => blank.id)
    assert.equal(ids.filter((id) => id.startsWith('information-requests.table.')).length, 175)
    assert.equal(ids.filter((id) => id.startsWith('disputes.disclosure-table.')).length, 15)
  })
})

describe('chapters', () => {
  const template = templates['rule-of-law']
  test('can be moved', () => {
    const arrangement = arrangementOf(template, 'T1')
    const moved = chaptersOf(arrangement, '3、1、2、4、5')
    assert.equal(moved[0], arrangement.chapters[2])
    assert.deepEqual(missingContents(template, moved), [])
    assert.deepEqual(droppedSections(template, moved), [])
  })
  test('that leave out one of the five contents are reported', () => {
    const left = chaptersOf(arrangementOf(template, 'T1'), '1、2、3、5')
    assert.deepEqual(missingContents(template, left), ['arrangements'])
    assert.deepEqual(droppedSections(template, left), ['下一年度法治政府建设主要安排'])
  })
  test('reordered by T1, T2, T3 lose no figure', () => {
    const counts = template.arrangements.map((arrangement) =>
      figuresIn(composeBody(template, fixtureYear(template, [], { arrangement }))),
    )
    assert.deepEqual(counts[1]?.toSorted(), counts[0]?.toSorted())
    assert.deepEqual(counts[2]?.toSorted(), counts[0]?.toSorted())
  })
})

describe('the order and wording of the model report', () => {
  const text = textOf(composeBody(templates['rule-of-law'], fixtureYear(templates['rule-of-law'])))
  test('the duties come in its order', () => {
    const phrases = [
      '构筑保障机制，确保法治财政有序开展',
      '强化组织领导，及时调整领导机构',
      '健全责任机制，认真落实工作责任',
      '认真履行推进法治建设第一责任人',
      '抓住重点环节，提升法治财政工作成效',
      '深入开展学法',
      '专题集中学法活动',
      '次学法考试',
      '加强宣传教育',
      '强化依法行政',
      '做好行政审批和服务事项',
      '严格规范行政执法行为',
      '行政执法人员资格考试',
      '严格规范性文件管理',
      '个规范性文件，建议修订',
      '防控法律风险',
      '依法答复政府信息依申请公开',
      '妥善处理行政复议案件',
      '依法履行职能，落实法治政府建设任务',
      '加强预算决算信息公开',
      '全面加强政府债务管理',
      '不断强化债务日常管理',
      '持续清退高成本融资',
      '着力加强债券申报发行管理',
      '依法落实留抵退税政策',
      '建立协调机制，形成工作合力',
      '认真调研摸排，助力精准施策',
      '落实“真金白银”，助力企业发展',
      '加强库款调度，保障财政运行',
      '加强政府购买服务监管',
    ]
    let at = 0
    for (const phrase of phrases) {
      const found = text.indexOf(phrase, at)
      assert.ok(found >= 0, `${phrase} is missing or out of order`)
      at = found
    }
    const model = join(import.meta.dirname, '../../../../shared/spec/model-report.txt')
    if (!existsSync(model)) return
    const original = readFileSync(model, 'utf8')
    for (const phrase of phrases.filter((one) => !one.includes('专题'))) assert.ok(original.includes(phrase), phrase)
  })
  test('its slips of the pen are put right', () => {
    assert.doesNotMatch(text, /厅长|智慧普发|组织了组织|\*/)
    assert.match(text, /局党组书记、局长/)
    assert.match(text, /（三）完善制度保障/)
    const paragraphs = text.split('\n').filter((line) => line.length > 40)
    assert.deepEqual(
      paragraphs.filter((line) => !line.endsWith('。')),
      [],
    )
  })
})

describe('the roles named by the report', () => {
  test('are those of the one list', () => {
    for (const one of Object.values(named).filter((value) => !Array.isArray(value))) {
      const { id, name, scope } = one as { id: string; name: string; scope: string }
      const original = allRoles.find((role) => role.id === id)
      assert.deepEqual({ id, name, scope }, original && { id: original.id, name: original.name, scope: original.scope })
    }
  })
})

const runsIn = (blocks: readonly Block[]) => blocks.flatMap((block) => (block.is === 'paragraph' ? block.runs : []))
const figuresIn = (blocks: readonly Block[]): readonly string[] =>
  runsIn(blocks).flatMap((run) => (typeof run !== 'string' && 'figure' in run ? [run.figure] : []))
