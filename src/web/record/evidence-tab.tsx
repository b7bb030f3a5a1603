import { useEffect } from 'react'
import { useLocation } from 'react-router'
import type { EvidenceView } from '../../kernel/wire.ts'
import { registerApi } from '../api/addresses.ts'
import { useGet } from '../api/use-get.ts'
import { Blank } from '../ui/blank.tsx'
import { Loaded } from '../ui/loaded.tsx'
import { Panel } from '../ui/panel.tsx'
import { EvidenceItem } from './evidence-item.tsx'
import type { RecordParts } from './record-parts.ts'

/** 佐证材料与留痕: every entry with what was before and after, its files, its hash and its seal. */
export function EvidenceTab({ record, register }: RecordParts) {
  const found = useGet<{ readonly evidence: readonly EvidenceView[] }>(
    registerApi(record.register, record.id, 'evidence'),
  )
  const { hash } = useLocation()
  useEffect(() => {
    if (found.data && hash) document.getElementById(hash.slice(1))?.scrollIntoView({ block: 'center' })
  }, [found.data, hash])
  return (
    <div className="stack">
      <Loaded from={found} lines={8}>
        {({ evidence }) => (
          <>
            <Standing evidence={evidence} />
            {evidence.length === 0 ? (
              <Blank title="还没有留痕" />
            ) : (
              <ol className="evidence">
                {evidence.map((entry) => (
                  <EvidenceItem
                    key={entry.id}
                    entry={entry}
                    fields={register.fields}
                    names={record.names}
                    marked={hash === `#${entry.id}`}
                  />
                ))}
              </ol>
            )}
          </>
        )}
      </Loaded>
    </div>
  )
}

const Standing = ({ evidence }: { readonly evidence: readonly EvidenceView[] }) => {
  const sealed = evidence.filter(({ seal }) => seal).length
  const open = evidence.length - sealed
  return (
    <Panel className="evidence-standing">
      <p>
        共 {evidence.length} 条留痕，{sealed} 条已封存{open > 0 && `，${open} 条等待封存（不超过一分钟）`}
        。每条留痕按国密 SM3 计算校验值，成批封存并签名，封存根另存于数据库之外，每日的根在公开门户公布。
      </p>
      <p className="faint">
        核验方法：在服务器上运行 <code>fadu evidence verify</code>
        ，逐条重新计算；任何一条被改动、删除或者插入，都会指出是哪一条。
      </p>
    </Panel>
  )
}
