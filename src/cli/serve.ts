import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { officeFile } from '../data-folder.ts'
import { refuse } from '../kernel/refusal.ts'
import { lastRecorded } from '../store/last-recorded.ts'
import { clockBehind } from './clock-behind.ts'
import type { Command } from './command.ts'
import { dataOptions, openFolder } from './opened.ts'
import { listening, portOption, stopped } from './port.ts'

export const command: Command = {
  says: '启动正式环境的服务',
  words: [],
  options: {
    port: { value: '端口', says: '监听的端口，不填时为 8080' },
    host: { value: '地址', says: '监听的地址，不填时只供本机访问' },
    'accept-clock': { says: '本机时间早于最近一次登记也启动；只在核对过时钟以后使用' },
    ...dataOptions,
  },
  examples: ['fadu serve --port 8080 --data /srv/fadu'],
  run: async (asked) => {
    const data = resolve(asked.options.data ?? './data')
    if (!existsSync(officeFile(data)))
      throw refuse(`数据目录 ${data} 中还没有单位配置`, {
        way: '请先运行 fadu init 设立单位和三名管理员；只想看演示的请运行 fadu demo',
      })
    const port = portOption(asked.options.port)
    const app = await openFolder(asked)
    try {
      if (!asked.options['accept-clock']) clockBehind(new Date().toISOString(), await lastRecorded(app.store))
    } catch (error) {
      await app.close()
      throw error
    }
    const serving = await listening(app, port, asked.options.host)
    asked.progress(`已启动：${serving.address}/ 是公众门户，${serving.address}/app 是工作平台`)
    return stopped()
  },
}
