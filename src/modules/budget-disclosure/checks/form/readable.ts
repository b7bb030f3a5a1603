import { tidy } from '../../understanding/label.ts'
import type { Book } from '../book.ts'
import type { Finding } from '../finding.ts'
import { found, type Rule } from './rule.ts'

const unreadable: Rule = {
  id: 'unreadable',
  name: '文件能够读取',
  dimension: '公开方式',
  severity: 'error',
  remedy: '请公开由 Word、Excel 直接导出、能够复制和检索的文件，不要公开扫描图片或者加密文件。',
}
const unreadPage: Rule = { ...unreadable, id: 'unreadable-page', name: '每一页能够读取', severity: 'warning' }
const other: Rule = {
  id: 'not-a-disclosure',
  name: '文件是预决算公开',
  dimension: '完整性',
  severity: 'error',
  remedy: '请核对是否传错了文件；如果文字和表格分开公布，请把两个文件一起核对。',
}

/** Whether there is anything to check at all: an unreadable page is never a missing table. */
export function readableFindings({ own }: Book): readonly Finding[] {
  const seen = own.unreadable.map(({ page, says }) =>
    found(own.readable ? unreadPage : unreadable, {
      says: page ? `第${page}页：${says}` : says,
      of: String(page ?? ''),
      ...(page ? { place: { page } } : {}),
    }),
  )
  return isDisclosure({ own, related: {} }) || !own.readable ? seen : [...seen, found(other, { says: why(own) })]
}

/** Any table of the sets of departments, units or governments, or a form of debt disclosure. */
export const isDisclosure = ({ own }: Book): boolean => own.tables.some(({ kind }) => /^([DG]\d|debt-)/.test(kind))

function why({ lines, tables }: Book['own']): string {
  const text = tidy([...lines.map((line) => line.text), ...tables.flatMap(({ rows }) => rows.flat())].join(''))
  if (text === '') return '文件里没有文字。'
  const chinese = [...text].filter((sign) => /\p{Script=Han}/u.test(sign)).length
  if (chinese * 10 < text.length) return '文件几乎没有中文，不是中文的预决算公开文件。'
  if (!/预算|决算/.test(text)) return '文件里没有出现「预算」「决算」，不是预决算公开文件。'
  return tables.length > 0
    ? `文件里有 ${tables.length} 张表格，但是没有一张能认出是预决算公开表。`
    : '文件里没有表格，没有找到预决算公开表。'
}
