import assert from 'node:assert/strict'
import { test } from 'node:test'
import { law } from '../../kernel/law.ts'
import { citeAll } from './cite-all.ts'

test('the title of an instrument is said once, and an article that nobody verified is not printed', () => {
  const a = law({ id: 'a', title: '甲法', number: '某令第1号', from: '2000-01-01' })
  const b = law({ id: 'b', title: '乙办法', number: '某令第2号', from: '2000-01-01' })
  assert.equal(citeAll([a.at('第一条'), b.whole, a.at('第二条')]), '《甲法》第一条、第二条，《乙办法》')
  assert.equal(citeAll([b.unverifiedAt('第九条'), b.unverifiedAt('第十条')]), '《乙办法》（某令第2号）')
  assert.equal(citeAll([]), '')
})
