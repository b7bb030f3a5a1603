import type { AnyProcedure } from '../../kernel/procedure.ts'
import { StateTag } from '../ui/state-tag.tsx'
import { Tag, type Tone } from '../ui/tag.tsx'
import type { BulkLine } from './use-bulk.ts'

interface BulkPreviewProps {
  readonly procedure: AnyProcedure
  readonly step: string
  readonly lines: readonly BulkLine[]
}

/** Each case with what the step changes in it, or why it stays as it is. */
export const BulkPreview = ({ procedure, step, lines }: BulkPreviewProps) => {
  const to = procedure.steps[step]?.to
  return (
    <div className="list-scroll">
      <table className="small-table">
        <thead>
          <tr>
            <th scope="col">事项</th>
            <th scope="col">办理前后</th>
            <th scope="col">结果</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.row.id}>
              <td>{line.row.title}</td>
              <td className="bulk-change">
                <StateTag register={procedure.keeps.id} state={line.row.state} />
                {line.is !== 'refused' && to && to !== line.row.state && (
                  <>
                    {' → '}
                    <StateTag register={procedure.keeps.id} state={to} />
                  </>
                )}
              </td>
              <td>
                <Tag tone={tones[line.is]}>
                  {line.is === 'ready' && line.reasons.length > 0 ? '填写后办理' : words[line.is]}
                </Tag>
                {line.reasons.map((reason) => (
                  <p key={reason.says} className="bulk-reason">
                    {reason.says}
                    {reason.way && `；${reason.way}`}
                  </p>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

const words: Readonly<Record<BulkLine['is'], string>> = {
  asking: '正在核对',
  ready: '可以办理',
  refused: '不能办理',
  taking: '正在办理',
  done: '已办理',
  failed: '没有办成',
}
const tones: Readonly<Record<BulkLine['is'], Tone>> = {
  asking: 'plain',
  ready: 'accent',
  refused: 'warn',
  taking: 'plain',
  done: 'good',
  failed: 'bad',
}
