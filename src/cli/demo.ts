import { refuse } from '../kernel/refusal.ts'
import type { Command } from './command.ts'
import { dataOptions, openFolder } from './opened.ts'
import { listening, portOption, stopped } from './port.ts'

const SCALES = ['small', 'city', 'load'] as const

export const command: Command = {
  says: '打开演示城市云州市；首次运行时先生成两个年度的数据',
  words: [],
  options: {
    port: { value: '端口', says: '监听的端口，不填时为 8080' },
    host: { value: '地址', says: '监听的地址，不填时只供本机访问' },
    scale: { value: '规模', says: 'small、city 或 load，不填时为 city' },
    ...dataOptions,
  },
  examples: ['fadu demo --port 8080 --data ./data'],
  run: async (asked) => {
    const scale = SCALES.find((one) => one === (asked.options.scale ?? 'city'))
    if (!scale) throw refuse(`没有规模「${asked.options.scale}」`, { way: '请写 small、city 或 load' })
    const port = portOption(asked.options.port)
    const app = await openFolder(asked, scale)
    const serving = await listening(app, port, asked.options.host)
    asked.progress(
      `云州市已就绪：${serving.address}/ 是公众门户，${serving.address}/app 是工作平台（演示日期 ${app.today()}）`,
    )
    return stopped()
  },
}
