import { Refusal } from '../../kernel/refusal.ts'
import { isZip, openZip } from '../office/zip.ts'
import { Problem } from '../problem.ts'
import { acceptedKinds, kindOf, startsWith } from './accepted.ts'
import { cleanFileName } from './file-name.ts'

export interface Checked {
  readonly name: string
  readonly type: string
}

/** Accepts an upload by its content. Throws 415 with a sentence for what is not accepted, lies about itself or carries a program. */
export function checkUpload(bytes: Uint8Array, givenName: string): Checked {
  if (bytes.length === 0) throw unacceptable('文件是空的', '请确认文件内容后重新上传')
  const { name, extension } = cleanFileName(givenName)
  const program = programIn(bytes)
  if (program) throw unacceptable(`「${name}」${program}，为安全起见不能上传`, '请去掉程序内容，或打印成 PDF 后上传')
  const kind = kindOfChecked(bytes, name)
  if (!kind.extensions.includes(extension)) throw lie(name, extension, kind.name)
  return { name, type: kind.type === 'text/plain' && extension === 'csv' ? 'text/csv' : kind.type }
}

function kindOfChecked(bytes: Uint8Array, name: string) {
  try {
    const kind = kindOf(bytes)
    if (kind) return kind
  } catch (error) {
    // A refusal of the zip reader already says what is wrong with the file.
    if (error instanceof Refusal) throw new Problem(415, 'invalid', error.reasons)
    throw error
  }
  const old = startsWith(bytes, '\xd0\xcf\x11\xe0')
  throw old
    ? unacceptable(`「${name}」是旧版 Office 格式或带密码的文件`, '请去掉密码，另存为 .docx 或 .xlsx 后上传')
    : unacceptable(`「${name}」不是可以上传的文件类型`, `可以上传：${acceptedKinds.map((one) => one.name).join('、')}`)
}

const lie = (name: string, extension: string, actual: string): Problem =>
  unacceptable(
    `「${name}」的扩展名是 .${extension}，内容却是${actual}，名称与内容不符`,
    '请用正确的扩展名保存后重新上传；如不清楚来源，请不要打开该文件',
  )

/** Names the kind of program that a file is or carries. */
function programIn(bytes: Uint8Array): string | undefined {
  if (PROGRAM_STARTS.some((signs) => startsWith(bytes, signs))) return '是可执行程序或脚本'
  if (startsWith(bytes, '%PDF-')) {
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
    return /\/(JavaScript|Launch)\b/.test(text) ? '内含脚本或启动程序的动作' : undefined
  }
  if (!isZip(bytes)) return undefined
  return partsOf(bytes).some((part) =>
    /vbaProject|activeX|macrosheets|\.(exe|dll|js|vbs|bat|cmd|ps1|jar|class)$/i.test(part),
  )
    ? '内含宏或程序'
    : undefined
}
const PROGRAM_STARTS = [
  'MZ',
  '\x7fELF',
  '#!',
  '\xca\xfe\xba\xbe',
  '\xcf\xfa\xed\xfe',
  '<?php',
  '<script',
  '<html',
  '<!DOCTYPE html',
  '<svg',
]

/** A damaged zip has no parts; the sentence about the damage is told later. */
function partsOf(bytes: Uint8Array): readonly string[] {
  try {
    return openZip(bytes).names
  } catch {
    return []
  }
}

const unacceptable = (says: string, way: string): Problem => new Problem(415, 'invalid', [{ says, way, field: 'file' }])
