import { useState } from 'react'
import type { SavedView } from '../../../kernel/wire.ts'
import { usePost } from '../../../web/api/use-post.ts'
import { Button } from '../../../web/ui/button.tsx'
import { ProblemNote } from '../../../web/ui/reasons.tsx'
import { Tag } from '../../../web/ui/tag.tsx'
import { TextInput } from '../../../web/ui/text-input.tsx'
import { toast } from '../../../web/ui/toast.tsx'
import type { DraftItem } from '../draft.ts'
import type { ReportKind } from '../template/language.ts'
import { reportApi } from './report-addresses.ts'
import { standingNames } from './standing-names.ts'

interface ConfirmingProps {
  readonly kind: ReportKind
  readonly year: number
  readonly item: DraftItem
}

/** The word of the head of the section that answers for the figure: it is right, or why it is not. */
export function Confirming({ kind, year, item }: ConfirmingProps) {
  const [doubting, setDoubting] = useState(false)
  const [note, setNote] = useState('')
  const post = usePost<object, SavedView>(reportApi('confirmations'))
  const put = async (verdict: 'confirmed' | 'questioned') => {
    const said = { kind, year, item: item.id, verdict, ...(note.trim() && { note: note.trim() }) }
    if (!(await post.send(said))) return
    setDoubting(false)
    toast(verdict === 'confirmed' ? '已确认' : '已提出疑问')
  }
  const { name, tone } = standingNames[item.standing]
  const many = item.figures.length > 1 ? `整张表 ${item.figures.length} 格` : ''
  return (
    <section className="side-section confirming">
      <h3>
        确认 <Tag tone={tone}>{name}</Tag>
      </h3>
      <p className="faint">
        {item.confirmedBy.length > 0 ? `由${item.confirmedBy.join('、')}确认` : '尚无模块提供这项数据，因此没有确认人'}
        {many && `，一次确认${many}`}
      </p>
      <Latest item={item} />
      {item.mine && item.standing !== 'incomplete' && (
        <>
          {doubting && (
            <TextInput
              label="疑问"
              value={note}
              onChange={setNote}
              autoFocus
              note="写明哪一条记录有误，或者缺少哪些记录"
            />
          )}
          <p className="button-row">
            {item.standing !== 'confirmed' && !doubting && (
              <Button look="primary" busy={post.sending} onClick={() => void put('confirmed')}>
                确认无误{many && `（${many}）`}
              </Button>
            )}
            {doubting ? (
              <>
                <Button look="danger" busy={post.sending} onClick={() => void put('questioned')}>
                  提出疑问
                </Button>
                <Button onClick={() => setDoubting(false)}>取消</Button>
              </>
            ) : (
              <Button onClick={() => setDoubting(true)}>有疑问</Button>
            )}
          </p>
          <ProblemNote problem={post.problem} />
        </>
      )}
    </section>
  )
}

const Latest = ({ item: { latest, standing } }: Pick<ConfirmingProps, 'item'>) =>
  latest ? (
    <p>
      {latest.by}于 {latest.on} {standing === 'questioned' ? '提出疑问' : '确认'}
      {standing === 'lapsed' && '，此后数值或者来源发生了变化，须重新确认'}
      {latest.note && `：${latest.note}`}
    </p>
  ) : null
