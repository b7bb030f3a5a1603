import { addDays } from '../../src/kernel/day.ts'
import type { Bound, Limit } from '../../src/kernel/limit.ts'
import { spanText } from '../../src/kernel/limit.ts'
import { type Fen, printMoney } from '../../src/kernel/money.ts'
import { holidayNotices } from '../../src/law/calendar/index.ts'
import { instruments, limits, parameters } from '../../src/law/index.ts'
import { basisOf, HEAD, table } from './words.ts'

const BOUNDS: Readonly<Record<Bound, string>> = {
  latest: '最迟',
  earliest: '最短',
  cap: '最长，不顺延',
  before: '倒计',
}

/** Every instrument, every dated limit and value, every notice on holidays, as one document. */
export const lawCopy = (): string =>
  `${[
    HEAD,
    '# 法规、期限和放假安排',
    '「已核对」指数值和条款与原文比对过，并注明日期；未核对的，出具文书时只引用法规名称和文号，不引条款。',
    '## 法规和文件',
    table(
      ['名称', '文号', '施行', '失效', '编号'],
      instruments.map((one) => [`《${one.title}》`, one.number, one.from, one.until ?? '', `\`${one.id}\``]),
    ),
    '## 期限',
    `共 ${limits.length} 项，${limits.reduce((sum, one) => sum + one.history.length, 0)} 个有日期的数值。`,
    ...limits.map(limitCopy),
    '## 其他法定数值',
    ...parameters.map(({ id, name, unit, history }) =>
      [
        `### ${name}（\`${id}\`，单位：${unit}）`,
        ...history.map(
          (row) =>
            `自 ${row.from} 起（${basisOf(row.basis)}，${checked(row.checkedOn)}）：\n\n\`\`\`json\n${JSON.stringify(row.value, amounts, 2)}\n\`\`\``,
        ),
      ].join('\n\n'),
    ),
    '## 国务院放假安排',
    table(
      ['年度', '文件', '公布', '核对', '放假', '调休上班'],
      holidayNotices.map((notice) => [
        String(notice.year),
        notice.source,
        notice.publishedOn,
        notice.verified ? '已核对' : '未核对',
        Object.entries(notice.off)
          .map(
            ([name, days]) =>
              `${name} ${days.map((day) => (typeof day === 'string' ? day : `${day[0]} 至 ${day[1]}`)).join('、')}`,
          )
          .join('；'),
        Object.entries(notice.work)
          .map(([name, days]) => `${name} ${days.join('、')}`)
          .join('；'),
      ]),
    ),
  ].join('\n\n')}\n`

const limitCopy = (limit: Limit): string =>
  [
    `### ${limit.name}（\`${limit.id}\`）`,
    `${BOUNDS[limit.bound]}。自${limit.runsFrom}起算；约束${limit.binds}。${limit.effect}。`,
    table(
      ['编号', '长度', '施行', '至', '依据', '核对'],
      limit.history.map((row, index) => {
        const next = limit.history[index + 1]
        const length =
          row.value === null
            ? '废止'
            : `${spanText(row.value)}${row.value.unit === '参数' && row.value.n !== null ? `（通常 ${row.value.n}）` : ''}`
        return [
          row.specId ?? '',
          length,
          row.from,
          next ? addDays(next.from, -1) : '',
          basisOf(row.basis),
          checked(row.basis.verified ? row.checkedOn : undefined),
        ]
      }),
    ),
  ].join('\n\n')

const checked = (day: string | undefined): string => (day === undefined ? '未核对' : `已核对 ${day}`)

/** Amounts are read in 元. */
const amounts = (_key: string, value: unknown): unknown =>
  typeof value === 'bigint' ? printMoney(value as Fen) : value
