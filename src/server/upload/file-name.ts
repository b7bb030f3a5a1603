import { refuse } from '../../kernel/refusal.ts'

const MOST = 200
/** Characters that turn a name around, hide its end or mean a folder. */
const TRICKS = /[\p{Cc}\p{Cf}\u2028\u2029"<>|?*:]/gu

/** The name of an uploaded file without its path and without signs that deceive the eye. Refuses a name without an extension. */
export function cleanFileName(given: string): { readonly name: string; readonly extension: string } {
  const last = given.normalize('NFC').split(/[/\\]/).at(-1) ?? ''
  const name = last.replace(TRICKS, '').trim().replace(/^\.+/, '')
  const dot = name.lastIndexOf('.')
  const extension = name.slice(dot + 1).toLowerCase()
  if (dot < 1 || !/^[a-z0-9]{1,5}$/.test(extension))
    throw refuse(`文件名「${name.slice(0, 60) || '（空）'}」没有扩展名，无法判断它是什么文件`, {
      way: '请在文件名末尾加上 .pdf、.docx、.xlsx、.png、.jpg、.txt 或 .csv 后重新上传',
    })
  return { name: `${[...name.slice(0, dot)].slice(0, MOST).join('')}.${extension}`, extension }
}
