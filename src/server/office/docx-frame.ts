import { AlignmentType, BorderStyle, Footer, PageNumber, Paragraph, TextRun } from 'docx'
import { chineseDay } from '../../kernel/day.ts'
import type { OfficialDocument } from '../../kernel/document.ts'
import { CHARACTER, exactly, LINE, PAGE, RED, SIZE } from './docx-layout.ts'
import { OFF_GRID } from './docx-styles.ts'
import { indented, line, runsOf, type Setting } from './docx-text.ts'
import { balancedLines, withColon, withinBrackets } from './wording.ts'

/** 发文机关标志, 发文字号 and the red rule 4 mm below it. */
export function redHead(setting: Setting, document: OfficialDocument): Paragraph[] {
  const size = markSize(document.issuer)
  const mark = new Paragraph({
    alignment: AlignmentType.CENTER,
    // 35 mm from the upper edge of the text area; the line is as high as the characters, so there is no white above them.
    spacing: exactly(size * 10, 1984, 0),
    children: [
      new TextRun({ text: document.issuer, size, font: setting.fonts.mark, bold: setting.fonts.markBold, color: RED }),
    ],
  })
  const number = line({
    alignment: AlignmentType.CENTER,
    spacing: exactly(LINE, document.number ? 2 * LINE : 0, 0),
    border: { bottom: { style: BorderStyle.SINGLE, size: 12, space: 5, color: RED } },
    children: runsOf(setting, [document.number ?? '']),
  })
  return [mark, number]
}

/** The title, in lines of balanced length. `above` is the white above it, in twips. */
export function titleOf(setting: Setting, title: string, above: number): Paragraph {
  const face = { size: SIZE.title, font: setting.fonts.mark, bold: setting.fonts.markBold }
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: exactly(700, above, 0),
    keepNext: true,
    children: runsOf(setting, [balancedLines(title, 19).join('\n')], face),
  })
}

export const addresseeOf = (setting: Setting, addressee: string): Paragraph =>
  line({ spacing: exactly(LINE, LINE, 0), children: runsOf(setting, [withColon(addressee)]) })

/** 附件说明: a blank line below the body; names that do not fit hang below their own first character. */
export function attachmentNote(setting: Setting, attachments: readonly string[]): Paragraph[] {
  const single = attachments.length === 1
  return attachments.map((name, index) => {
    const label = `${index === 0 ? '附件：' : '　　　'}${single ? '' : `${index + 1}. `}`
    const width = Math.round((3 + (single ? 0 : 1.25)) * CHARACTER)
    return line({
      spacing: exactly(LINE, index === 0 ? LINE : 0, 0),
      alignment: AlignmentType.LEFT,
      keepNext: true,
      indent: { left: 2 * CHARACTER + width, hanging: width },
      children: runsOf(setting, [label + name]),
    })
  })
}

/** 署名 centred above the date, the date 4 characters from the right, room for the seal above. */
export function signature(setting: Setting, document: OfficialDocument): Paragraph[] {
  const date = document.signedOn && chineseDay(document.signedOn)
  const half = (text: string) => (widthOf(text) * CHARACTER) / 2
  const right = date ? Math.max(0, Math.round(4 * CHARACTER + half(date) - half(document.issuer))) : 2 * CHARACTER
  const issuer = line({
    alignment: AlignmentType.RIGHT,
    spacing: exactly(LINE, 2 * LINE, 0),
    indent: { right },
    keepNext: date !== undefined,
    children: runsOf(setting, [document.issuer]),
  })
  if (!date) return [issuer]
  return [
    issuer,
    line({
      alignment: AlignmentType.RIGHT,
      indent: { right: 4 * CHARACTER },
      keepNext: remarksOf(document).length > 0,
      children: runsOf(setting, [date]),
    }),
  ]
}

/** 附注, in round brackets, below the date and on its page; not spread over the line, which would tear a telephone number apart. */
export const remarks = (setting: Setting, document: OfficialDocument): Paragraph[] =>
  remarksOf(document).map((text) =>
    indented(setting, [withinBrackets(text)], { alignment: AlignmentType.LEFT, keepLines: true }),
  )

const remarksOf = (document: OfficialDocument): readonly string[] =>
  [
    document.note,
    document.contact && (/联系/.test(document.contact) ? document.contact : `联系人及电话：${document.contact}`),
    document.verification && `校验码：${document.verification}`,
  ].filter((text): text is string => Boolean(text))

/** Page numbers — n —: odd pages one character from the right, even pages one from the left. */
export function footers(setting: Setting): { default: Footer; even: Footer } {
  const footer = (odd: boolean) =>
    new Footer({
      children: [
        new Paragraph({
          style: OFF_GRID,
          alignment: odd ? AlignmentType.RIGHT : AlignmentType.LEFT,
          indent: odd ? { right: 280 } : { left: 280 },
          spacing: exactly(360),
          children: [
            new TextRun({ size: SIZE.small, font: setting.fonts.song, children: ['— ', PageNumber.CURRENT, ' —'] }),
          ],
        }),
      ],
    })
  return { default: footer(true), even: footer(false) }
}

/** As large as the text area allows, at most 二号 of the marks in use (52 pt); half-points. */
const markSize = (issuer: string): number =>
  2 * Math.min(52, Math.floor((PAGE.width - PAGE.left - PAGE.right) / 20 / Math.max(1, widthOf(issuer))))

/** Full-width characters count one, others half. */
const widthOf = (text: string): number =>
  [...text].reduce((sum, c) => sum + ((c.codePointAt(0) ?? 0) > 0xff ? 1 : 0.5), 0)
