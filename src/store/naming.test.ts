import assert from 'node:assert/strict'
import { test } from 'node:test'
import { as, openEmbeddedTrial } from '../../test/store/open.ts'
import { organization, system } from '../modules/organization/index.ts'
import { namesOf } from './naming.ts'
import { save } from './save.ts'

test('two who ask for a name at the same moment both learn it', async () => {
  const store = await openEmbeddedTrial([organization])
  const row = { name: '云州市', code: '990000', level: 'city', from: '2020-01-01' }
  const place = { region: 'city', unit: 'bureau' }
  await save(store, as(system), 'organization.regions', { id: 'city', row, place })
  const [first, second] = await Promise.all([namesOf(store, ['city']), namesOf(store, ['city'])])
  assert.deepEqual([...first], [['city', '云州市']])
  assert.deepEqual([...second], [['city', '云州市']])
  await store.close()
})
