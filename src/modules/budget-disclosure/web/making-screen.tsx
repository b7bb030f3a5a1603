import { Link } from 'react-router'
import type { PageView } from '../../../kernel/wire.ts'
import { recordAddress, registerApi } from '../../../web/api/addresses.ts'
import { useGet } from '../../../web/api/use-get.ts'
import { Blank } from '../../../web/ui/blank.tsx'
import { DayText } from '../../../web/ui/day-text.tsx'
import { Loaded } from '../../../web/ui/loaded.tsx'
import { Page } from '../../../web/ui/page.tsx'
import { Panel } from '../../../web/ui/panel.tsx'
import { StateTag } from '../../../web/ui/state-tag.tsx'
import { publications } from '../publications.register.ts'

const TO_MAKE = 'f=state.in:preparing,checked,mending&f=level.in:department,unit&order=startsOn&limit=100'

/** 编制公开文件: the disclosures of the own body that are still to be made or mended. */
export function MakingScreen() {
  const found = useGet<PageView>(`${registerApi(publications.id)}?${TO_MAKE}`)
  return (
    <Page title="编制公开文件" note="上传预算明细，自动汇总九张表和正文，当场检查；需要人来说明的内容由您填写。">
      <Loaded from={found}>
        {({ rows }) =>
          rows.length === 0 ? (
            <Blank title="没有待编制的公开文件">财政部门批复以后，待编制的预算、决算列在这里。</Blank>
          ) : (
            <Panel title="待编制、待签发和待整改" aside={`${rows.length} 套`}>
              <ul className="link-list">
                {rows.map(({ id, title, state, due }) => (
                  <li key={id}>
                    <Link to={`${recordAddress(publications.id, id)}?tab=making`}>{title}</Link>
                    <p className="faint">
                      <StateTag register={publications.id} state={state} />{' '}
                      {due && (
                        <>
                          最后日期 <DayText day={due} />
                        </>
                      )}
                    </p>
                  </li>
                ))}
              </ul>
            </Panel>
          )
        }
      </Loaded>
    </Page>
  )
}
