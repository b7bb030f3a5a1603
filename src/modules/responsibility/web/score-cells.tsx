import type { RecordView, RowView } from '../../../kernel/wire.ts'
import { type ScoreItem, scoreOf } from '../score.ts'
import { pointsText, ruleText } from '../score-text.ts'

const itemOf = ({ row }: RowView): ScoreItem => row as unknown as ScoreItem

/** What an item is worth of its full mark: 1.2 / 1.5. */
export function ScoreCell({ row }: { readonly row: RowView }) {
  const item = itemOf(row)
  const worth = scoreOf(item)
  return <>{worth === undefined ? '不适用' : `${pointsText(worth)} / ${pointsText(item.full)}`}</>
}

/** On the page of an item: its rule in words and what it is worth, in points. */
export const ScorePanel = ({ record }: { readonly record: RecordView }) => (
  <p>
    {ruleText(itemOf(record))}。得分 / 满分：
    <b>
      <ScoreCell row={record} />
    </b>
  </p>
)
