import { choice, date, files, list, longText, person, register, text, whole } from '../../kernel/register.ts'
import { firstResponsibleProvisions } from '../../law/responsibility.ts'
import { legal, legalHead, staffReaders } from './participants.ts'

/** 第一责任人职责清单: each duty with the number that it demands and the evidence that meets it. */
export const dutyItems = register({
  id: 'responsibility.duty-items',
  name: '第一责任人职责清单',
  basis: [firstResponsibleProvisions.whole],
  fields: {
    year: whole('年度', { required: true }),
    listedOn: date('列入日期', { required: true }),
    holder: person('第一责任人', { required: true }),
    number: whole('序号', { required: true }),
    duty: longText('职责', { required: true, searched: true }),
    measure: choice('衡量方式', { count: '次数', done: '是否完成' }, { required: true }),
    target: whole('最低次数', { note: '按次数衡量的填写' }),
    local: text('地方规定'),
    met: list('履职记录', {
      on: date('日期', { required: true }),
      what: text('事项', { required: true }),
      files: files('佐证材料'),
    }),
  },
  title: (row) => `${row.year ?? ''}年 ${row.duty ?? ''}`,
  columns: ['year', 'number', 'duty', 'measure', 'target', 'holder'],
  public: [],
  checks: {
    target: {
      says: '按次数衡量的没有填写最低次数',
      way: '请填写本年度至少应当达到的次数',
      field: 'target',
      holds: (row) => row.measure !== 'count' || (row.target ?? 0) > 0,
    },
    year: {
      says: '履职记录的日期不在本年度',
      way: '请核对日期，其他年度的记录请登记在相应年度的清单',
      field: 'met',
      holds: (row) => (row.met ?? []).every((one) => one.on.startsWith(`${row.year}-`)),
    },
  },
  access: { read: staffReaders, create: legal, amend: [...legal, legalHead] },
  dated: 'listedOn',
  closes: true,
})

/** How many times a duty was performed, and whether that is enough. */
export const performed = (row: {
  readonly measure: string
  readonly target?: number
  readonly met?: readonly unknown[]
}): { readonly times: number; readonly enough: boolean } => {
  const times = row.met?.length ?? 0
  return { times, enough: times >= (row.measure === 'count' ? (row.target ?? 0) : 1) }
}
