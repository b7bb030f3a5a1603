import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { nameOf, passagesOf } from './articles.ts'
import { compared } from './comparison.ts'
import { markedWords } from './marked-words.ts'

const OLD = `云州市财政专项资金管理办法
第一章 总则
第一条 为加强专项资金管理，制定本办法。
第二条 专项资金实行目录管理。
　　未列入目录的，不得安排。
第二章 监督
第一节 检查
第三条 财政部门每年检查一次。
第四条 本办法自2020年1月1日起施行。`
const NEW = `云州市财政专项资金管理办法
第一章 总则
第一条 为加强专项资金管理，制定本办法。
第二条 专项资金应当编制绩效目标。
第三条 专项资金实行目录管理。
未列入目录的，不得安排。
第二章 监督
第四条 财政部门每两年检查一次，结果公开。
第五条 本办法自2024年5月1日起施行。`

describe('the text of a document', () => {
  test('is read by articles with their chapters and sections', () => {
    const all = passagesOf(OLD)
    assert.deepEqual(all.map(nameOf), ['开头部分', '第一条', '第二条', '第三条', '第四条'])
    assert.deepEqual(all[2], {
      label: '第二条',
      under: '第一章 总则',
      paragraphs: ['专项资金实行目录管理。', '未列入目录的，不得安排。'],
    })
    assert.equal(all[3]?.under, '第二章 监督　第一节 检查')
  })
  test('a mention of an article inside a paragraph begins nothing; 之一 belongs to the number', () => {
    const all = passagesOf(
      '第九条 依照第三条办理。\n第十条之一 有下列情形的：\n（一）第二条所列的；\n第二章节余处理办法另定',
    )
    assert.deepEqual(
      all.map(({ label }) => label),
      ['第九条', '第十条之一'],
    )
    assert.equal(all[1]?.paragraphs.length, 2)
  })
  test('a notice is read by its parts, anything else as a whole', () => {
    assert.deepEqual(passagesOf('各区：\n一、总体要求\n按时办理。\n二、措施').map(nameOf), [
      '开头部分',
      '第一部分',
      '第二部分',
    ])
    assert.deepEqual(passagesOf('按时办理。\n不得拖延。').map(nameOf), ['开头部分'])
    assert.deepEqual(passagesOf(' \n　'), [])
  })
})

describe('two versions', () => {
  test('an inserted article is new and does not shift the others', () => {
    assert.deepEqual(
      compared(OLD, NEW).map(({ before, after, is }) => [before, after, is]),
      [
        ['开头部分', '开头部分', 'same'],
        ['第一条', '第一条', 'same'],
        [undefined, '第二条', 'added'],
        ['第二条', '第三条', 'same'],
        ['第三条', '第四条', 'changed'],
        ['第四条', '第五条', 'changed'],
      ],
    )
  })
  test('words are marked: what is common, gone and new make up both texts again', () => {
    const [before, after] = ['财政部门每年检查一次。', '财政部门每两年检查一次，结果公开。']
    const marked = markedWords(before, after)
    const without = (kind: string) =>
      marked
        .filter(({ is }) => is !== kind)
        .map(({ text }) => text)
        .join('')
    assert.deepEqual([without('new'), without('gone')], [before, after])
    assert.equal(marked[0]?.text.startsWith('财政部门'), true)
    assert.ok(marked.some(({ is, text }) => is === 'new' && text.includes('结果')))
  })
  test('the same text has nothing to mark, an empty one is all gone or all new', () => {
    assert.ok(compared(OLD, OLD).every(({ is }) => is === 'same'))
    assert.ok(compared(OLD, '').every(({ is }) => is === 'removed'))
    assert.deepEqual(markedWords('', '新'), [{ is: 'new', text: '新' }])
    assert.deepEqual(compared('', ''), [])
  })
  test('a hundred long articles are compared in a moment', () => {
    const long = (n: number) =>
      Array.from({ length: 100 }, (_, i) => `第${i + 1}条 ${'专项资金应当专款专用。'.repeat(10)}${i * n}`).join('\n')
    const begun = performance.now()
    assert.equal(compared(long(1), long(2)).length, 100)
    assert.ok(performance.now() - begun < 3000)
  })
})
