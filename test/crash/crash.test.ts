import assert from 'node:assert/strict'
import { test } from 'node:test'
import { forEachEngine } from '../store/open.ts'
import { survive } from './points.ts'

forEachEngine('kill -9', (engine) => {
  test('ten times while writing: nothing acknowledged is lost, nothing is half-written', async () => {
    const survived = await survive({ engine, points: 10, between: [5, 250] })
    assert.ok(survived.acknowledged > 10, 'something had been written')
  })
})
