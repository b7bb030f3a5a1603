import { Link } from 'react-router'
import type { Run } from '../../../kernel/document.ts'
import type { DraftPassage } from '../draft.ts'
import { FigureChip } from './figure-chip.tsx'
import { passageAddress } from './opened.ts'
import { usePaper } from './paper-context.tsx'
import { splitByPassages } from './split-by-passages.ts'

/** A stretch of text: a figure, a free sentence with its author, or plain words of the template. */
export function PaperRun({ run }: { readonly run: Run }) {
  const { passages, signed } = usePaper()
  if (typeof run !== 'string')
    return 'figure' in run ? (
      <FigureChip id={run.figure} text={run.text} />
    ) : (
      <span className={run.red ? 'paper-red' : run.bold ? 'paper-bold' : undefined}>{run.text}</span>
    )
  if (signed) return run
  return splitByPassages(run, passages).map(({ text, passage }) =>
    passage ? <Sentence key={passage.place} text={text} passage={passage} /> : <span key={text}>{text}</span>,
  )
}

const Sentence = ({ text, passage }: { readonly text: string; readonly passage: DraftPassage }) => (
  <Link
    to={passageAddress(passage.place)}
    className={`passage ${passage.author ? '' : 'passage-offered'} ${passage.hints.length > 0 ? 'passage-hinted' : ''}`}
    title={passage.author ? `${passage.author}撰写于 ${passage.on}` : '模板提供的表述，尚无人署名'}
  >
    {text}
  </Link>
)
