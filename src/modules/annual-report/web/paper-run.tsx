import type { Run } from '../../../kernel/document.ts'
import { FigureChip } from './figure-chip.tsx'
import { usePaper } from './paper-context.tsx'
import { splitByPassages } from './split-by-passages.ts'

/** A stretch of text: a figure, a free sentence with its author, or plain words of the template. */
export function PaperRun({ run }: { readonly run: Run }) {
  const { passages, signed, onPassage } = usePaper()
  if (typeof run !== 'string')
    return 'figure' in run ? (
      <FigureChip id={run.figure} text={run.text} />
    ) : (
      <span className={run.red ? 'paper-red' : run.bold ? 'paper-bold' : undefined}>{run.text}</span>
    )
  return splitByPassages(run, passages).map(({ text, passage }) =>
    passage ? (
      <button
        key={passage.place}
        type="button"
        id={`passage-${passage.place}`}
        className={`passage ${passage.author ? '' : 'passage-offered'} ${passage.hints.length > 0 ? 'passage-hinted' : ''}`}
        title={passage.author ? `${passage.author}撰写于 ${passage.on}` : '模板提供的表述，尚无人署名'}
        disabled={signed}
        onClick={() => onPassage(passage.place)}
      >
        {text}
      </button>
    ) : (
      <span key={text}>{text}</span>
    ),
  )
}
