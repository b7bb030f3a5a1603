import type { Day } from '../../../kernel/day.ts'
import type { FileRef } from '../../../kernel/register.ts'
import { amend } from '../../../store/amend.ts'
import type { DemoAct } from '../../../store/demo-door.ts'
import { save } from '../../../store/save.ts'
import { dutyItems } from '../duty-items.register.ts'
import { CHIEF, OFFICER } from './cast.ts'
import { proof } from './proof.ts'

type Met = readonly [on: string, what: string]
interface Duty {
  readonly duty: string
  /** The least number of times; absent = it is enough that it was done. */
  readonly target?: number
  readonly met: readonly Met[]
}

const DUTIES: readonly Duty[] = [
  {
    duty: '定期听取法治财政建设工作汇报',
    target: 2,
    met: [
      ['02-06', '党组会议听取上一年度法治财政建设情况汇报'],
      ['06-20', '党组会议听取上半年行政复议、应诉情况汇报'],
      ['12-11', '党组会议听取全年法治财政建设情况汇报'],
    ],
  },
  {
    duty: '研究解决法治财政建设中的重大问题',
    target: 2,
    met: [
      ['03-12', '局长办公会议研究政府采购投诉反映的突出问题'],
      ['10-23', '局长办公会议研究行政裁量权基准执行中的问题'],
    ],
  },
  { duty: '组织制定年度法治财政建设工作计划', met: [['02-06', '党组会议研究并印发年度工作计划']] },
  { duty: '公布年度重大行政决策事项目录', met: [['03-29', '公布年度重大行政决策事项目录']] },
  { duty: '落实法律顾问和公职律师制度', met: [['01-18', '续聘法律顾问，明确公职律师分工']] },
  { duty: '行政规范性文件全部经过合法性审核', met: [['11-22', '核对全年印发的规范性文件审核意见']] },
  { duty: '推行行政执法三项制度', met: [['08-29', '听取三项制度落实和案卷评查情况']] },
  { duty: '支持法院受理和审理行政案件，依法出庭应诉', met: [['09-24', '按规定安排负责人出庭应诉']] },
  { duty: '督促执行生效裁判和行政复议决定', met: [['12-05', '核对生效裁判、复议决定履行情况']] },
  {
    duty: '主持领导班子集体学法',
    target: 4,
    met: [
      ['01-18', '主持会前学习宪法'],
      ['04-12', '主持会前学习国家安全法'],
      ['06-19', '主持法治政府建设专题研讨'],
      ['10-17', '主持学习会计法与财经纪律'],
    ],
  },
  { duty: '组织落实“谁执法谁普法”普法责任制', met: [['01-20', '印发年度普法责任清单']] },
  { duty: '按时报告法治政府建设情况并述法', met: [['12-27', '向市委依法治市办提交书面述法报告']] },
]

/** The list of the head's duties each January, each duty met in the year with its paper; in the first year one was not enough. */
export const dutyActs = (years: readonly number[]): readonly DemoAct[] =>
  years.flatMap((year) => DUTIES.flatMap((duty, index) => listed(year, index + 1, duty, year === Math.min(...years))))

function listed(year: number, number: number, { duty, target, met }: Duty, isFirst: boolean): readonly DemoAct[] {
  const id = `duty-${year}-${String(number).padStart(2, '0')}`
  const performed = isFirst && target === 4 ? met.slice(1) : met
  return [
    {
      on: `${year}-01-12`,
      run: async ({ store, as, today }) =>
        save(store, as(OFFICER), dutyItems.id, {
          id,
          row: {
            year,
            listedOn: today,
            holder: as(CHIEF).actor.person,
            number,
            duty,
            measure: target === undefined ? 'done' : 'count',
            ...(target !== undefined && { target }),
          },
        }),
    },
    ...performed.map(
      ([monthDay], index): DemoAct => ({
        on: `${year}-${monthDay}` as Day,
        run: async (stage) => {
          const records: { on: string; what: string; files: readonly FileRef[] }[] = []
          for (const [on, what] of performed.slice(0, index + 1))
            records.push({
              on: `${year}-${on}`,
              what,
              files: [await proof(stage, OFFICER, `${what}（${year}-${on}）`, duty)],
            })
          await amend(stage.store, stage.as(OFFICER), dutyItems.id, id, {
            changes: { met: records },
            reason: '登记履职记录和佐证',
          })
        },
      }),
    ),
  ]
}
