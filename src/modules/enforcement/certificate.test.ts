import assert from 'node:assert/strict'
import { after, describe, test } from 'node:test'
import { as, openEmbeddedTrial } from '../../../test/store/open.ts'
import { amend } from '../../store/amend.ts'
import { board } from '../../store/board.ts'
import type { Store } from '../../store/contract.ts'
import { record } from '../../store/record.ts'
import { save } from '../../store/save.ts'
import { take } from '../../store/take.ts'
import { legalOfficer, organization, sectionHead, system } from '../organization/index.ts'
import { certificate, enforcement, officers } from './index.ts'

const legal = as(legalOfficer, '2025-01-15')
const row = {
  ...{ officer: 'p1', employer: 'u2', staffKind: 'civil', certificateNumber: '云岭A01', kind: 'enforcement' },
  ...{ area: '云州市', issuedOn: '2020-03-16', validUntil: '2025-03-15', legalReviewer: 'no' },
}

describe('a certificate', () => {
  let opened: Promise<Store> | undefined
  const store = () => (opened ??= openEmbeddedTrial([organization, enforcement]))
  after(async () => (await opened)?.close())
  const renewalOf = async (id: string) =>
    (await record(await store(), legal, officers.id, id)).deadlines.find((one) => one.id === 'renewal')?.due

  test('is to be renewed thirty days before its last day; an amended day is counted anew', async () => {
    const { id } = await save(await store(), legal, officers.id, { row })
    assert.equal(await renewalOf(id), '2025-02-13')
    await amend(await store(), legal, officers.id, id, { changes: { validUntil: '2025-03-01' }, reason: '录入有误' })
    assert.equal(await renewalOf(id), '2025-01-30')
  })

  test('stands on the board of the section in which the officer works', async () => {
    const { id } = await save(await store(), legal, officers.id, { row: { ...row, certificateNumber: '云岭A02' } })
    const head = as(sectionHead, '2025-01-15', { unit: 'u2', units: ['u2'], person: 'p7' })
    const other = as(sectionHead, '2025-01-15', { unit: 'u3', units: ['u3'], person: 'p8' })
    assert.ok((await board(await store(), head)).rows.some((one) => one.id === id))
    assert.ok(!(await board(await store(), other)).rows.some((one) => one.id === id))
  })

  test('holds no longer than the province allows, and expires by itself, not before', async () => {
    const longer = save(await store(), legal, officers.id, { row: { ...row, validUntil: '2025-03-17' } })
    await assert.rejects(longer, /有效期超过本省规定的最长有效期/)
    const { id } = await save(await store(), legal, officers.id, { row: { ...row, certificateNumber: '云岭A03' } })
    const machine = (today: '2025-03-15' | '2025-03-16') => as(system, today)
    const expire = async (on: '2025-03-15' | '2025-03-16') =>
      take(await store(), machine(on), certificate.id, id, 'expire', { on })
    await assert.rejects(expire('2025-03-15'), /有效期还没有届满/)
    await expire('2025-03-16')
    assert.equal((await record(await store(), legal, officers.id, id)).state, 'expired')
  })
})
