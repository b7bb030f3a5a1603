import { refuse } from '../../kernel/refusal.ts'
import { markName, readMarking } from './figure-mark.ts'
import { scanXml } from './xml.ts'
import { isZip, openZip } from './zip.ts'

/** The figures of a .docx as a reader sees them today, in the order in which they were printed. */
export interface ReadFigures {
  readonly manifest: object | undefined
  readonly figures: readonly {
    readonly figure: string
    /** The visible text; undefined where its bookmark has been removed. */
    readonly printed: string | undefined
  }[]
}

/** Reads back what `toDocx` marked. Refuses (Refusal) a file that is no .docx or carries no marks. */
export function readFigures(bytes: Uint8Array): ReadFigures {
  if (!isZip(bytes)) throw refuse('文件不是 .docx 文档', { way: '请提供由本系统导出的 Word 文档（.docx）' })
  const zip = openZip(bytes)
  const body = zip.read('word/document.xml')?.toString('utf8')
  if (body === undefined) throw refuse('文件不是 Word 文档', { way: '请提供由本系统导出的 Word 文档（.docx）' })
  const marked = readMarking(propertiesIn(zip.read('docProps/custom.xml')?.toString('utf8') ?? ''))
  if (!marked)
    throw refuse('文档中没有数据标记，或者标记已不完整，无法核对', {
      way: '请重新导出报告；另存为其他格式或者复制到新文档会丢失标记',
    })
  const texts = textsIn(body)
  return {
    manifest: marked.manifest,
    figures: marked.figures.map((figure, index) => ({ figure, printed: texts.get(markName(index, figure)) })),
  }
}

/** The custom properties of a document by their names. */
function propertiesIn(xml: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  let name: string | undefined
  for (const event of scanXml(xml)) {
    if (event.is === 'open' && event.name === 'property') name = event.attribute('name')
    else if (event.is === 'close' && event.name === 'property') name = undefined
    else if (event.is === 'text' && name !== undefined) found.set(name, (found.get(name) ?? '') + event.text.trim())
  }
  return found
}

/** The visible text between start and end of each bookmark. Text that a tracked change deleted is not visible. */
function textsIn(xml: string): ReadonlyMap<string, string> {
  const texts = new Map<string, string>()
  const open = new Map<string, string>()
  let visible = false
  const append = (text: string) => {
    for (const name of open.values()) texts.set(name, (texts.get(name) ?? '') + text)
  }
  for (const event of scanXml(xml)) {
    if (event.is === 'text') {
      if (visible) append(event.text)
      continue
    }
    if (event.name === 't') visible = event.is === 'open'
    if (event.is === 'close') continue
    if (event.name === 'br') append('\n')
    else if (event.name === 'bookmarkStart') {
      const name = event.attribute('name') ?? ''
      open.set(event.attribute('id') ?? '', name)
      if (!texts.has(name)) texts.set(name, '')
    } else if (event.name === 'bookmarkEnd') open.delete(event.attribute('id') ?? '')
  }
  return texts
}
