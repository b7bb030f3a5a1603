import { Document, type ISectionOptions, Packer, PageOrientation, type Paragraph, SectionType, type Table } from 'docx'
import type { Block, OfficialDocument } from '../../kernel/document.ts'
import { addresseeOf, attachmentNote, footers, redHead, remarks, signature, titleOf } from './docx-frame.ts'
import { imprint } from './docx-imprint.ts'
import { type FontSet, fontsOf, GRID, LINE, PAGE } from './docx-layout.ts'
import { fontTableXml, stylesXml } from './docx-styles.ts'
import { tableOf } from './docx-table.ts'
import { indented, line, runsOf, type Setting } from './docx-text.ts'
import { startMarking } from './figure-mark.ts'
import { isLandscape } from './table-grid.ts'

export interface DocxExtra {
  /** Says which frozen report the figures belong to; read back by `readFigures`. */
  readonly manifest?: object
  /** The red head of a letter; false where the office prints on paper that already has it. Default true. */
  readonly redHead?: boolean
  /** Default official; common writes bold 宋体 for 小标宋 and the fonts that every Windows has. */
  readonly fonts?: FontSet
}

/** An official document as .docx in the layout of GB/T 9704—2012, each figure inside a bookmark. */
export function documentBytes(document: OfficialDocument, extra: DocxExtra): Promise<Buffer> {
  const fonts = fontsOf(extra.fonts ?? 'official')
  const setting: Setting = { fonts, marking: startMarking() }
  const parts = inSections(setting, document, extra.redHead ?? true)
  return Packer.toBuffer(
    new Document({
      title: document.title,
      creator: document.issuer,
      lastModifiedBy: document.issuer,
      description: document.number ?? '',
      compatibility: { version: 15 },
      evenAndOddHeaderAndFooters: true,
      sections: parts.map((part, index) => sectionOf(setting, part, index === 0)),
      customProperties: [...setting.marking.properties(extra.manifest)],
    }),
    undefined,
    [
      { path: 'word/styles.xml', data: stylesXml(fonts) },
      { path: 'word/fontTable.xml', data: fontTableXml() },
    ],
  )
}

type Piece = Paragraph | Table
interface Part {
  readonly landscape: boolean
  readonly pieces: Piece[]
}

/** The document from head to imprint, which stands on the last page, behind the annex; a wide table is a part of its own, turned by a quarter. */
function inSections(setting: Setting, document: OfficialDocument, withHead: boolean): readonly Part[] {
  const parts: Part[] = [{ landscape: false, pieces: opening(setting, document, withHead) }]
  const put = (landscape: boolean, pieces: readonly Piece[]) => {
    const last = parts.at(-1)
    if (last?.landscape === landscape) last.pieces.push(...pieces)
    else parts.push({ landscape, pieces: [...pieces] })
  }
  const putAll = (blocks: readonly Block[]) => {
    for (const [index, block] of blocks.entries()) {
      if (block.is === 'page-break') parts.push({ landscape: false, pieces: [] })
      else put(block.is === 'table' && isLandscape(block), piecesOf(setting, block, index === blocks.length - 1))
    }
  }
  putAll(document.blocks)
  put(false, ending(setting, document))
  if (document.annex) {
    parts.push({ landscape: false, pieces: [] })
    putAll(document.annex)
  }
  if (document.kind === 'letter') put(false, imprint(setting, document))
  return parts.filter((part) => part.pieces.length > 0)
}

function opening(setting: Setting, document: OfficialDocument, withHead: boolean): Piece[] {
  const headed = document.kind === 'letter' && withHead
  const number =
    !headed && document.number ? [line({ alignment: 'center', children: runsOf(setting, [document.number]) })] : []
  return [
    ...(headed ? redHead(setting, document) : []),
    titleOf(setting, document.title, headed ? 2 * LINE : 0),
    ...number,
    ...(document.addressee ? [addresseeOf(setting, document.addressee)] : [line({ children: [] })]),
  ]
}

const ending = (setting: Setting, document: OfficialDocument): Piece[] => [
  ...attachmentNote(setting, document.attachments ?? []),
  ...(document.kind === 'form' && !document.signedOn ? [] : signature(setting, document)),
  ...remarks(setting, document),
]

/** `closes`: the last block stays with the signature, which never stands alone on a page. */
function piecesOf(setting: Setting, block: Exclude<Block, { is: 'page-break' }>, closes: boolean): Piece[] {
  if (block.is === 'paragraph') return [indented(setting, block.runs, closes ? { keepNext: true } : {})]
  if (block.is === 'table') return tableOf(setting, block)
  // 附件 and its number stand at the very left of the first line.
  const flush = /^附件\d*$/.test(block.text) && { indent: { firstLine: 0, firstLineChars: 0 } }
  return [line({ style: `Heading${block.level}`, keepNext: true, ...flush, children: runsOf(setting, [block.text]) })]
}

function sectionOf(setting: Setting, part: Part, first: boolean): ISectionOptions {
  const { top, right, bottom, left, footer, width, height } = PAGE
  // The bound edge of the sheet is the upper edge of a table turned by a quarter.
  const margin = part.landscape
    ? { top: left, right: top, bottom: right, left: bottom, header: 851, footer: 850 }
    : { top, right, bottom, left, header: 851, footer }
  return {
    properties: {
      type: first ? SectionType.CONTINUOUS : SectionType.NEXT_PAGE,
      page: {
        size: { width, height, orientation: part.landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT },
        margin: { ...margin, gutter: 0 },
      },
      grid: part.landscape ? { type: 'lines', linePitch: LINE } : GRID,
    },
    footers: footers(setting),
    children: part.pieces,
  }
}
