import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { calendar } from '../../kernel/calendar.ts'
import { count, plan } from '../../kernel/clock.ts'
import { dayNumber } from '../../kernel/day.ts'
import { explain } from '../../kernel/explain.ts'
import { disclosureReply } from '../../law/disclosure-regulation.ts'
import { dayGrid } from './day-grid.ts'
import { errorSummary } from './errors.ts'
import { areaField, choiceField, fileField, textField, tickField } from './field.ts'

describe('controls', () => {
  const wrong = { name: 'phone', label: '联系电话', value: '1"><b>', hint: '说明', error: '请填写联系电话' }
  const all = [textField(wrong), areaField(wrong), fileField({ ...wrong, accept: '.pdf' })]
  test('each has its label, and says what is wrong and what is meant', () => {
    for (const { markup } of all) {
      assert.match(markup, /<label for="phone">/)
      assert.match(markup, /id="phone"/)
      assert.match(markup, /aria-describedby="phone-hint phone-error"/)
      assert.match(markup, /aria-invalid="true"/)
      assert.equal(markup.includes('<b>'), false)
    }
  })
  test('choices stand in a named group and keep what was chosen', () => {
    const { markup } = choiceField({ name: 'kind', label: '类型', value: 'b', choices: { a: '甲', b: '乙' } })
    assert.match(markup, /<fieldset[^>]*><legend>类型<\/legend>/)
    assert.match(markup, /id="kind" name="kind" value="a">/, 'the first carries the id that errors link to')
    assert.match(markup, /value="b" checked/)
  })
  test('a tick keeps its label beside it', () =>
    assert.match(
      tickField({ name: 'sure', label: '确认' }).markup,
      /<input type="checkbox" id="sure".*<label for="sure">/,
    ))
  test('a text area keeps a leading line break', () =>
    assert.match(areaField({ name: 'a', label: 'a', value: '\nx' }).markup, />\n\nx<\/textarea>/))
  test('the summary leads to each field', () => {
    assert.equal(errorSummary([]).markup, '')
    assert.match(
      errorSummary([{ field: 'phone', says: '请填写' }]).markup,
      /role="alert".*<a href="#phone">请填写<\/a>/,
    )
  })
})

describe('a date on leaves of the calendar', () => {
  const where = { calendar: calendar([]) }
  const procedure = {
    steps: {},
    deadlines: {
      reply: { name: '答复期限', lasts: disclosureReply, runsFrom: 'opening', endsAt: [], binds: 'office' },
    },
  } as never
  const reply = plan(procedure, 'reply')
  const counted = count(reply, { openedOn: dayNumber('2024-01-30'), events: [] }, where)
  const { markup } = dayGrid(explain(reply, counted, where), '2024-02-27')
  test('every counted day carries its number, the last one is marked', () => {
    for (let n = 1; n <= 20; n++) assert.match(markup, new RegExp(`>第${n}日`))
    assert.match(markup, /class="due"><b>27<\/b><small>第20日/)
    assert.match(markup, /<b>30<\/b><small>起算<\/small>/)
  })
  test('weeks begin on Monday, and February has its 29 days', () => {
    assert.match(markup, /2024年2月.*<tbody><tr><td><\/td><td><\/td><td><\/td><td class="counts"><b>1<\/b>/s)
    assert.match(markup, /<b>29<\/b>/)
    assert.equal(markup.includes('<b>31</b><small>第1日'), true)
  })
  test('nothing to count, nothing drawn', () =>
    assert.equal(dayGrid({ says: ['尚未起算'], days: [] }, undefined).markup.includes('<table'), false))
})
