import { Link } from 'react-router'
import type { PageView, RecordView } from '../../../kernel/wire.ts'
import { listAddress, registerApi } from '../../../web/api/addresses.ts'
import { useGet } from '../../../web/api/use-get.ts'
import { Loaded } from '../../../web/ui/loaded.tsx'
import { comments } from '../comments.register.ts'

/** 公众意见: how many came, how many wait; the list answers many at once. */
export function CommentsPanel({ record }: { readonly record: RecordView }) {
  const filter = `f=draft.is:${encodeURIComponent(record.id)}`
  const found = useGet<PageView>(`${registerApi(comments.id)}?${filter}&limit=200`)
  return (
    <Loaded from={found} lines={2}>
      {({ rows }) => {
        const waiting = rows.filter(({ state }) => state === 'received').length
        if (rows.length === 0) return <p className="faint">还没有收到意见。</p>
        return (
          <p>
            收到{rows.length}条，{waiting > 0 ? `还有${waiting}条没有答复` : '已全部答复'}。{' '}
            <Link to={listAddress(comments.id, filter)}>{waiting > 0 ? '逐条或者成批答复' : '查看全部意见'}</Link>
          </p>
        )
      }}
    </Loaded>
  )
}
