import type { DocumentView, FindingView } from './document-view.ts'

const NAMES = { error: '错误', warning: '提醒', info: '说明' } as const
const LEVELS = { department: '部门', unit: '单位', government: '政府' } as const

/** A checked disclosure for reading: what it is, what was found, what could not be verified. */
export function reportText(view: DocumentView): string {
  const known = view.tables.filter(({ kind }) => kind !== 'unrecognised')
  const { held, rounding, failed, notVerified } = view.checks
  return [
    `${view.file}`,
    `  ${titleOf(view)}；${known.length} 张表格`,
    `  核对 ${held + rounding + failed} 项：相符 ${held}，四舍五入 ${rounding}，不符 ${failed}；未能核对 ${notVerified}`,
    ...view.findings.filter(({ severity }) => severity !== 'info').map(findingText),
    ...summaryOfInfo(view),
    ...view.notVerified.map(({ check, why }) => `  〔未能核对〕${check}：${why}`),
  ].join('\n')
}

/** One line for a document in a batch. */
export function summaryLine(view: DocumentView): string {
  if (!view.readable) return `${view.file}：不能读取。${view.findings[0]?.says ?? ''}`
  const { error, warning } = severitiesOf(view)
  return `${view.file}：${titleOf(view)}，错误 ${error}，提醒 ${warning}，未能核对 ${view.checks.notVerified}`
}

export function severitiesOf({ findings }: DocumentView): Readonly<Record<FindingView['severity'], number>> {
  const count = (severity: FindingView['severity']) => findings.filter((one) => one.severity === severity).length
  return { error: count('error'), warning: count('warning'), info: count('info') }
}

const titleOf = ({ body, year, level, kind }: DocumentView): string =>
  `${body || '（没有印出名称）'}${year ? `${year}年` : '（没有印出年度）'}${LEVELS[level]}${kind === 'budget' ? '预算' : '决算'}`

function findingText({ severity, dimension, page, table, row, says, basis, remedy }: FindingView): string {
  const place = [page ? `第${page}页` : '', table, row === null ? '' : `第${row + 1}行`].filter((part) => part !== '')
  return `  〔${NAMES[severity]}·${dimension}${place.length > 0 ? `·${place.join(' ')}` : ''}〕${says}依据：${basis}。${remedy}`
}

function summaryOfInfo({ findings }: DocumentView): readonly string[] {
  const infos = findings.filter(({ severity }) => severity === 'info')
  return infos.map((one) => `  〔说明·${one.dimension}〕${one.says}`)
}
