import { App, ConfigProvider, theme } from 'antd'
import chinese from 'antd/locale/zh_CN'
import dayjs from 'dayjs'
import 'dayjs/locale/zh-cn'
import type { ReactNode } from 'react'
import { Outlet } from 'react-router'
import { isDark, usePreferences } from '../app/preferences.ts'

dayjs.locale('zh-cn')

const light = {
  colorPrimary: '#135a70',
  colorError: '#ad3226',
  colorWarning: '#835300',
  colorSuccess: '#28654a',
  colorTextBase: '#18262d',
  colorBorder: '#c9c2b2',
  colorBorderSecondary: '#e4dfd3',
}
const dark = {
  colorPrimary: '#74bccd',
  colorError: '#f09084',
  colorWarning: '#e3b766',
  colorSuccess: '#83c8a3',
  colorBgBase: '#182126',
  colorTextBase: '#e3e8e8',
  colorBorder: '#43535b',
  colorBorderSecondary: '#2b383f',
}

/** What antd needs around its components, in the look of the house. Goes around the routes that use them, so that the first paint does without. */
export function AntdFrame({ children }: { readonly children?: ReactNode }) {
  const preferences = usePreferences()
  const isDarkNow = isDark(preferences)
  return (
    <ConfigProvider
      locale={chinese}
      componentSize="medium"
      theme={{
        algorithm: isDarkNow ? theme.darkAlgorithm : theme.defaultAlgorithm,
        token: {
          ...(isDarkNow ? dark : light),
          fontFamily: 'var(--sans)',
          fontSize: preferences.large ? 17 : 14,
          borderRadius: 7,
          controlHeight: preferences.large ? 40 : 33,
          wireframe: false,
        },
      }}
    >
      <App component={false}>{children ?? <Outlet />}</App>
    </ConfigProvider>
  )
}
