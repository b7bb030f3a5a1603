import type { ForeignSheet } from '../../kernel/foreign-sheet.ts'
import { HOUR_MINUTES } from './hours.ts'

/** What each study platform calls its columns. No platform is connected: the unit's administrator exports the table there and brings it here. */
export const platformSheets: readonly ForeignSheet[] = [
  sheet('zhihui', '智慧普法平台导出的学习记录', {
    learner: ['姓名', '学员姓名', '用户姓名'],
    recordedOn: ['统计日期', '截止日期', '导出日期'],
    hours: ['学习时长（小时）', '累计学习时长（小时）', '总学时长（小时）'],
    minutes: ['学习时长（分钟）', '累计学习时长（分钟）'],
    points: ['积分', '累计积分', '普法积分'],
  }),
  sheet('fazhi', '法治教育网导出的学习情况表', {
    learner: ['学员姓名', '姓名', '真实姓名'],
    recordedOn: ['统计截止日期', '统计时间', '截止时间'],
    periods: ['学时', '已完成学时', '累计学时', '总学时'],
    minutes: ['学习分钟数', '学习时长（分钟）'],
    points: ['学分', '积分'],
  }),
  sheet('farun', '法润普法平台导出的学法明细', {
    learner: ['用户姓名', '姓名', '人员姓名'],
    recordedOn: ['更新时间', '统计日期', '截止日期'],
    minutes: ['学法时长（分钟）', '学法时长', '学习时长（分钟）'],
    points: ['法润积分', '学法积分', '积分'],
  }),
  sheet('xuexi', '学习强国导出的学习积分表', {
    learner: ['姓名', '学员', '成员姓名'],
    recordedOn: ['统计日期', '截止日期', '日期'],
    minutes: ['学习时长（分钟）', '学习时长'],
    points: ['总积分', '累计积分', '学习积分', '积分'],
  }),
]

interface Headings {
  readonly learner: readonly string[]
  readonly recordedOn: readonly string[]
  readonly minutes: readonly string[]
  readonly points: readonly string[]
  readonly hours?: readonly string[]
  /** 学时. */
  readonly periods?: readonly string[]
}

function sheet(id: string, name: string, { hours = [], periods = [], ...same }: Headings): ForeignSheet {
  return {
    id,
    name,
    columns: [
      { field: 'learner', headings: same.learner },
      { field: 'recordedOn', headings: same.recordedOn },
      { field: 'minutes', headings: same.minutes },
      { field: 'minutes', headings: hours, times: 60 },
      { field: 'minutes', headings: periods, times: HOUR_MINUTES },
      { field: 'points', headings: same.points },
    ],
    passes: passed(),
    fixed: { platform: id, obtained: 'file' },
    datedOnImport: 'recordedOn',
    keeps: 'proof',
  }
}

/** Columns that such tables carry and that say nothing about study; personal ones are not taken over. */
function passed(): readonly string[] {
  return [
    ...['序号', '编号', '单位', '部门', '所属部门', '单位名称', '所属单位', '组织', '所在组织', '科室', '职务', '备注'],
    ...['手机号', '手机号码', '身份证号', '账号', '用户名', '性别', '排名', '名次'],
  ]
}
