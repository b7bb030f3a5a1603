import assert from 'node:assert/strict'
import { test } from 'node:test'
import { strFromU8, unzipSync } from 'fflate'
import { heading, type OfficialDocument, paragraph } from '../../kernel/document.ts'
import { toDocx } from './docx.ts'

const letter: OfficialDocument = {
  kind: 'letter',
  issuer: '云州市财政局',
  number: '云财公开征〔2024〕12号',
  title: '征求意见书',
  addressee: '云州智联科技有限公司',
  blocks: [paragraph('现征求意见。')],
  attachments: ['意见反馈单'],
  annex: [heading(1, '附件'), paragraph('意见：')],
  signedOn: '2024-03-05',
  contact: '办公室，0990-8100100',
}
const xmlOf = async (document: OfficialDocument): Promise<string> => {
  const part = unzipSync(await toDocx(document))['word/document.xml']
  assert.ok(part)
  return strFromU8(part)
}
const textOf = async (document: OfficialDocument) => (await xmlOf(document)).replace(/<[^>]+>/g, '')

test('a letter from mark to imprint, which stands behind the annex', async () => {
  assert.match(
    await textOf(letter),
    /云州市财政局云财公开征〔2024〕12号征求意见书.*附件：意见反馈单云州市财政局2024年3月5日（联系人及电话：办公室，0990-8100100）附件意见：云州市财政局2024年3月5日印发$/,
  )
})

test('the word 附件 stands at the very left', async () => {
  const paragraphs = (await xmlOf(letter)).split('<w:p>')
  assert.match(paragraphs.find((one) => one.includes('>附件<')) ?? '', /w:firstLine="0"/)
})

test('who to ask is said once', async () => {
  assert.match(
    await textOf({ ...letter, contact: '办公室，联系电话：0990-8100100' }),
    /（办公室，联系电话：0990-8100100）/,
  )
})
