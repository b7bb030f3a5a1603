import { Link } from 'react-router'
import { Page } from '../ui/page.tsx'
import { Panel } from '../ui/panel.tsx'

/** No such address, or none that this person may know of: the two are told apart for nobody. */
export const NotFound = () => (
  <Page title="没有找到这个页面" narrow>
    <Panel>
      <p>地址可能写错了，或者它不在您的工作范围内。</p>
      <p className="button-row button-row-below">
        <Link className="button button-primary" to="/">
          回到工作台
        </Link>
        <Link className="button" to="/search">
          全局搜索
        </Link>
      </p>
    </Panel>
  </Page>
)
