import type { PDFPageProxy } from 'pdfjs-dist'
import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { type Font, PLAIN_FONT } from './graphics-state.ts'
import type { PageMarks } from './marks.ts'
import type { Matrix } from './matrix.ts'
import { turned } from './turned.ts'
import { type Operators, walk } from './walk.ts'

/** What is drawn on one page, turned so that most of its text runs from left to right. */
export async function readPage(page: PDFPageProxy): Promise<PageMarks> {
  const shown = page.getViewport({ scale: 1 })
  const operators: Operators = await page.getOperatorList()
  const fonts = await fontsOf(page, operators)
  const extent = { left: 0, top: 0, right: shown.width, bottom: shown.height }
  const drawn = walk(operators, fonts, shown.transform as unknown as Matrix, extent)
  page.cleanup()
  return turned({ width: shown.width, height: shown.height, turned: 0, ...drawn })
}

async function fontsOf(page: PDFPageProxy, { fnArray, argsArray }: Operators): Promise<ReadonlyMap<string, Font>> {
  const fonts = new Map<string, Font>()
  for (const [at, fn] of fnArray.entries()) {
    const name = fn === OPS.setFont ? String(argsArray[at]?.[0]) : undefined
    if (name !== undefined && !fonts.has(name)) fonts.set(name, await fontOf(page, name))
  }
  return fonts
}

interface LoadedFont {
  readonly vertical?: boolean
  readonly fontMatrix?: readonly number[]
  readonly ascent?: number
  readonly descent?: number
}

const fontOf = (page: PDFPageProxy, name: string): Promise<Font> =>
  new Promise((resolve) => {
    page.commonObjs.get(name, (loaded: LoadedFont | string | null) => {
      if (typeof loaded !== 'object' || loaded === null) return resolve(PLAIN_FONT)
      const { ascent = 0, descent = 0 } = loaded
      // Some fonts tell heights of several lines, or none.
      const sane = ascent > 0.5 && ascent < 1.3 && descent <= 0 && descent > -0.6
      resolve({
        vertical: loaded.vertical === true,
        unit: loaded.fontMatrix?.[0] ?? PLAIN_FONT.unit,
        ascent: sane ? ascent : PLAIN_FONT.ascent,
        descent: sane ? descent : PLAIN_FONT.descent,
      })
    })
  })
