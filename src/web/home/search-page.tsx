import { useSearchParams } from 'react-router'
import { useGet } from '../api/use-get.ts'
import type { FoundView } from '../app/search-view.ts'
import { registerName } from '../catalog.ts'
import { Blank } from '../ui/blank.tsx'
import { Loaded } from '../ui/loaded.tsx'
import { Page } from '../ui/page.tsx'
import { Panel } from '../ui/panel.tsx'
import { SearchBox } from '../ui/search-box.tsx'
import { HomeItemLine } from './home-item-line.tsx'

/** What was found in all registers that the person may read, by register. */
export function SearchPage() {
  const [query, setQuery] = useSearchParams()
  const asked = query.get('q') ?? ''
  const found = useGet<FoundView>(asked ? `/api/search?q=${encodeURIComponent(asked)}` : undefined)
  return (
    <Page title="全局搜索" narrow>
      <SearchBox
        value={asked}
        onSearch={(q) => setQuery(q ? { q } : {})}
        placeholder="编号、标题、名称中的文字，至少两个字"
        autoFocus
      />
      {asked === '' ? (
        <Panel>
          <Blank icon="search" title="输入文字开始搜索">
            在您有权查看的全部台账中查找；身份证号、手机号等个人信息不能在这里搜索
          </Blank>
        </Panel>
      ) : (
        <Loaded from={found}>{(view) => <Found view={view} asked={asked} />}</Loaded>
      )}
    </Page>
  )
}

function Found({ view, asked }: { readonly view: FoundView; readonly asked: string }) {
  if (view.items.length === 0)
    return (
      <Panel>
        <Blank icon="search" title={`没有找到“${asked}”`}>
          请换一个词，或检查是否有错别字；不在您工作范围内的内容不会列出
        </Blank>
      </Panel>
    )
  return [...Map.groupBy(view.items, (item) => item.register)].map(([register, items]) => (
    <Panel key={register} title={registerName(register)} aside={`${items.length} 条`} flush>
      <ul className="item-lines">
        {items.map((item) => (
          <HomeItemLine key={item.id} item={item} />
        ))}
      </ul>
    </Panel>
  ))
}
