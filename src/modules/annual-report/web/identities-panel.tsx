import { useState } from 'react'
import { Icon } from '../../../web/ui/icon.tsx'
import { Tag } from '../../../web/ui/tag.tsx'
import type { IdentityFinding } from '../identities.ts'

const names: Readonly<Record<IdentityFinding['identity'], string>> = {
  I1: '收办相等：新收＋结转＝办结＋结转下年',
  I2: '分项合计：办理结果总计＝各类结果之和',
  I3: '横向合计：总计＝六类申请人之和',
  I4: '跨年衔接：上年结转＝上一年度结转下年',
  I5: '规范性文件存量衔接',
  I6: '复议诉讼：总计＝四类结果之和',
  I7: '正文与表格一致',
  I8: '跨报告一致',
}

/** The identities of the statutory tables, judged place by place. */
export function IdentitiesPanel({ identities }: { readonly identities: readonly IdentityFinding[] }) {
  const groups = Map.groupBy(identities, ({ identity }) => identity)
  return (
    <ul className="side-list">
      {[...groups]
        .toSorted(([a], [b]) => (a < b ? -1 : 1))
        .map(([identity, findings]) => (
          <li key={identity}>
            <Group name={`${identity}　${names[identity]}`} findings={findings} />
          </li>
        ))}
    </ul>
  )
}

function Group({ name, findings }: { readonly name: string; readonly findings: readonly IdentityFinding[] }) {
  const failing = findings.filter(({ holds }) => holds === false)
  const unknown = findings.filter(({ holds }) => holds === 'unknown')
  const [chosen, setOpen] = useState<boolean>()
  const open = chosen ?? failing.length > 0
  return (
    <>
      <button type="button" className="side-name identity" aria-expanded={open} onClick={() => setOpen(!open)}>
        <Icon name={open ? 'down' : 'right'} />
        {name}
        <span>
          {failing.length > 0 && <Tag tone="bad">{failing.length} 处不成立</Tag>}
          {unknown.length > 0 && <Tag>{unknown.length} 处无法核对</Tag>}
          {failing.length + unknown.length === 0 && <Tag tone="good">{findings.length} 处成立</Tag>}
        </span>
      </button>
      {open && (
        <ul className="identity-list">
          {[...failing, ...unknown, ...findings.filter(({ holds }) => holds === true)].map(
            ({ place, says, holds, soft }) => (
              <li key={`${place}${says}`} className={`identity-${holds}`}>
                {says}
                {soft && holds === false && '（合并、失效等情形可以说明）'}
              </li>
            ),
          )}
        </ul>
      )}
    </>
  )
}
