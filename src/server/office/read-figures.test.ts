import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { unzipSync, zipSync } from 'fflate'
import { heading, type OfficialDocument, paragraph } from '../../kernel/document.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { toDocx } from './docx.ts'
import { readFigures } from './read-figures.ts'

const document: OfficialDocument = {
  kind: 'report',
  issuer: '云州市财政局',
  title: '年度报告',
  blocks: [
    heading(1, '一、学法'),
    paragraph(
      '组织',
      { text: '12', figure: 'learning.study-sessions' },
      '次，',
      { text: '＊', figure: 'learning.exams' },
      '次。',
    ),
    {
      is: 'table',
      head: [['数']],
      rows: [[{ text: '3 < 4 & "5"', figure: 'a.b' }], [{ text: '', figure: 'a.empty' }]],
    },
    paragraph({ text: '12', figure: 'learning.study-sessions' }),
  ],
}

describe('figures of a .docx', () => {
  test('come back in the order of print, with the manifest', async () => {
    const manifest = { kind: 'rule-of-law', year: 2024, long: '很长'.repeat(400) }
    const read = readFigures(await toDocx(document, { manifest }))
    assert.deepEqual(read.manifest, manifest)
    assert.deepEqual(read.figures, [
      { figure: 'learning.study-sessions', printed: '12' },
      { figure: 'learning.exams', printed: '＊' },
      { figure: 'a.b', printed: '3 < 4 & "5"' },
      { figure: 'a.empty', printed: '' },
      { figure: 'learning.study-sessions', printed: '12' },
    ])
  })
  test('show what somebody typed over them', async () => {
    const changed = rewrite(await toDocx(document), (xml) => xml.replace('>12<', '>21<'))
    assert.equal(readFigures(changed).figures[0]?.printed, '21')
  })
  test('say when a bookmark is gone', async () => {
    const changed = rewrite(await toDocx(document), (xml) => xml.replace(/<w:bookmarkStart[^>]*fadu_00002_[^>]*>/, ''))
    assert.equal(readFigures(changed).figures[1]?.printed, undefined)
  })
  test('do not count text that a tracked change deleted', async () => {
    const changed = rewrite(await toDocx(document), (xml) =>
      xml.replace(
        /<w:r>((?:(?!<w:r>).)*)<w:t[^>]*>12<\/w:t>/,
        '<w:del><w:r>$1<w:delText>12</w:delText></w:r></w:del><w:r><w:t>13</w:t>',
      ),
    )
    assert.equal(readFigures(changed).figures[0]?.printed, '13')
  })
  test('are refused with a sentence where there are none', async () => {
    for (const bytes of [Buffer.from('nothing'), Buffer.alloc(0), await toDocx({ ...document, blocks: [] })])
      assert.throws(() => readFigures(bytes), Refusal)
  })
})

/** The same package with another body. */
function rewrite(docx: Buffer, change: (xml: string) => string): Uint8Array {
  const parts = unzipSync(docx)
  const body = Buffer.from(parts['word/document.xml'] ?? []).toString('utf8')
  return zipSync({ ...parts, 'word/document.xml': Buffer.from(change(body)) })
}
