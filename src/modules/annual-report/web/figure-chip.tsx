import { Link } from 'react-router'
import { figureAddress } from './opened.ts'
import { usePaper } from './paper-context.tsx'
import { standingNames } from './standing-names.ts'

/** A figure in the text: its value, or ＊ with what it waits for. A click opens its lineage. */
export function FigureChip({ id, text }: { readonly id: string; readonly text: string }) {
  const { figures, items } = usePaper()
  const figure = figures.get(id)
  if (!figure) return text
  const standing = items.get(figure.item)?.standing ?? 'open'
  const stand = figure.is === 'known' ? standingNames[standing].name : `还在等待：${figure.awaiting.join('；')}`
  return (
    <Link
      to={figureAddress(id)}
      data-figure={id}
      className={`figure figure-${figure.is} figure-${standing}`}
      title={`${figure.name}\n${stand}${figure.interim === undefined ? '' : `\n目前 ${figure.interim}${figure.unit}，不印入报告`}`}
    >
      {text}
    </Link>
  )
}

/** Brings a figure of the text into sight and shows which one it is. */
export function pointAtFigure(id: string): void {
  const chip = document.querySelector(`[data-figure="${CSS.escape(id)}"]`)
  chip?.scrollIntoView({ block: 'center', behavior: 'smooth' })
  chip?.classList.add('figure-pointed')
  setTimeout(() => chip?.classList.remove('figure-pointed'), 2_000)
}
