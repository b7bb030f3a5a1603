import assert from 'node:assert/strict'
import { test } from 'node:test'
import { html, trusted } from './html.ts'

test('every value is escaped, in text and in attributes', () => {
  const evil = `<script>alert("1")</script>'&`
  const { markup } = html`<p title="${evil}">${evil}</p>`
  assert.equal(markup.includes('<script'), false)
  assert.equal(
    markup,
    '<p title="&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&#39;&amp;">&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&#39;&amp;</p>',
  )
})

test('markup made by the tag stays markup, lists are joined, nothing prints as nothing', () => {
  const items = ['a<', 'b'].map((text) => html`<li>${text}</li>`)
  assert.equal(html`<ul>${items}</ul>${false}${undefined}${null}${''}${0}`.markup, '<ul><li>a&lt;</li><li>b</li></ul>0')
  assert.equal(html`${trusted('<b>')}`.markup, '<b>')
})

test('an object that only looks like markup cannot come out of a form', () => {
  const typed: Record<string, string> = { markup: '<b>' }
  assert.equal(html`${typed.markup}`.markup, '&lt;b&gt;')
})
