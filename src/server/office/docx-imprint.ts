import {
  BorderStyle,
  FrameAnchorType,
  HorizontalPositionAlign,
  type IParagraphOptions,
  Paragraph,
  Tab,
  TabStopType,
  TextRun,
  VerticalPositionAlign,
} from 'docx'
import { chineseDay } from '../../kernel/day.ts'
import type { OfficialDocument } from '../../kernel/document.ts'
import { exactly, SIZE, TEXT_WIDTH } from './docx-layout.ts'
import { OFF_GRID } from './docx-styles.ts'
import { runsOf, type Setting } from './docx-text.ts'

/** 版记, at the foot of the last page: copies, then who issued it when; outer rules 0.35 mm, inner 0.25 mm. */
export function imprint(setting: Setting, document: OfficialDocument): Paragraph[] {
  if (!document.signedOn) return []
  const small = { size: SIZE.small }
  const copies = document.copies ?? []
  const copied = framed({
    border: { top: OUTER },
    indent: { left: EDGE * 4, right: EDGE, hanging: EDGE * 3 },
    children: runsOf(setting, [`抄送：${copies.join('，')}。`], small),
  })
  const issued = framed({
    border: { top: copies.length > 0 ? INNER : OUTER, bottom: OUTER },
    indent: { left: EDGE, right: EDGE },
    tabStops: [{ type: TabStopType.RIGHT, position: TEXT_WIDTH - EDGE }],
    children: [
      ...runsOf(setting, [document.issuer], small),
      new TextRun({ children: [new Tab()], ...small }),
      ...runsOf(setting, [`${chineseDay(document.signedOn)}印发`], small),
    ],
  })
  // A frame hangs on the paragraph behind it; without one it is lost.
  const anchor = new Paragraph({ style: OFF_GRID, spacing: exactly(20), children: [] })
  return [...(copies.length > 0 ? [copied] : []), issued, anchor]
}

const OUTER = { style: BorderStyle.SINGLE, size: 8, space: 1, color: '000000' }
const INNER = { style: BorderStyle.SINGLE, size: 6, space: 1, color: '000000' }
/** One character of 四号. */
const EDGE = 280

/** Paragraphs of one frame at the foot of the text area: a frame stands there in every program, a floating table does not. */
const framed = (options: IParagraphOptions): Paragraph =>
  new Paragraph({
    style: OFF_GRID,
    spacing: exactly(440),
    alignment: 'left',
    frame: {
      type: 'alignment',
      width: TEXT_WIDTH,
      height: 0,
      anchor: { horizontal: FrameAnchorType.MARGIN, vertical: FrameAnchorType.MARGIN },
      alignment: { x: HorizontalPositionAlign.LEFT, y: VerticalPositionAlign.BOTTOM },
    },
    ...options,
  })
