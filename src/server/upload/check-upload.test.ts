import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { zipSync } from 'fflate'
import { Problem } from '../problem.ts'
import { checkUpload } from './check-upload.ts'
import { cleanFileName } from './file-name.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const zip = (...names: string[]) => zipSync(Object.fromEntries(names.map((name) => [name, bytes('x')])))
const png = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0)
const docx = zip('[Content_Types].xml', 'word/document.xml')
const xlsx = zip('[Content_Types].xml', 'xl/workbook.xml')

const refusedFor = (content: Uint8Array, name: string, pattern: RegExp) =>
  assert.throws(
    () => checkUpload(content, name),
    (error) =>
      error instanceof Problem && error.status === 415 && pattern.test(error.message) && !!error.reasons[0]?.way,
    name,
  )

describe('uploads by content', () => {
  test('what is accepted, with its type from the content', () => {
    const accepted: [Uint8Array, string, string][] = [
      [bytes('%PDF-1.7\n…'), '批复.pdf', 'application/pdf'],
      [png, '扫描件.PNG', 'image/png'],
      [Uint8Array.of(0xff, 0xd8, 0xff, 0xe0), '照片.jpeg', 'image/jpeg'],
      [docx, '答复书.docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
      [xlsx, '台账.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
      [zip('OFD.xml'), '公文.ofd', 'application/ofd'],
      [bytes('序号,名称\n1,甲'), '清单.csv', 'text/csv'],
      [Uint8Array.of(0xd6, 0xd0, 0xce, 0xc4), '说明.txt', 'text/plain'],
    ]
    for (const [content, name, type] of accepted) assert.equal(checkUpload(content, name).type, type, name)
  })
  test('a name that lies is refused, and the sentence says what it is', () => {
    refusedFor(png, '批复.pdf', /内容却是PNG 图片/)
    refusedFor(docx, '台账.xlsx', /内容却是Word 文档/)
    refusedFor(bytes('%PDF-1.4'), '照片.jpg', /内容却是PDF/)
  })
  test('programs are refused under any name', () => {
    refusedFor(bytes('MZ\x90\x00'), '批复.pdf', /可执行程序或脚本/)
    refusedFor(bytes('#!/bin/sh\nrm'), '说明.txt', /可执行程序或脚本/)
    refusedFor(bytes('<svg onload=alert(1)>'), '图.txt', /可执行程序或脚本/)
    refusedFor(zip('[Content_Types].xml', 'word/document.xml', 'word/vbaProject.bin'), '答复书.docx', /宏或程序/)
    refusedFor(zip('[Content_Types].xml', 'xl/workbook.xml', 'xl/macrosheets/sheet1.xml'), '台账.xlsx', /宏或程序/)
    refusedFor(bytes('%PDF-1.7 <</S/JavaScript/JS(app.alert(1))>>'), '批复.pdf', /脚本/)
  })
  test('everything else is refused with what may be uploaded', () => {
    refusedFor(new Uint8Array(), '空.pdf', /空的/)
    refusedFor(Uint8Array.of(0, 1, 2, 3, 255), '数据.txt', /不是可以上传的文件类型/)
    refusedFor(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1), '旧.doc', /旧版 Office/)
    refusedFor(zip('a.txt'), '压缩包.zip', /不是可以上传的文件类型/)
    refusedFor(docx.subarray(0, 40), '截断.docx', /损坏/)
  })
  test('names are cleaned of paths and of signs that deceive', () => {
    assert.equal(cleanFileName('..\\..\\etc/批复.pdf').name, '批复.pdf')
    assert.equal(cleanFileName('批复\u202Efdp.exe.pdf').name, '批复fdp.exe.pdf')
    assert.equal([...cleanFileName(`${'长'.repeat(500)}.docx`).name].length, 205)
    for (const name of ['没有扩展名', '.pdf', '', 'a.']) assert.throws(() => cleanFileName(name), /没有扩展名/)
  })
})
