import type { Day } from '../../../kernel/day.ts'
import type { Store } from '../../../store/contract.ts'
import { castOn } from '../server-cast.ts'

type DemoAccount = {
  readonly login: string
  readonly name: string
  readonly is: { readonly person: string } | { readonly administers: 'system' | 'security' | 'audit' }
}

const STAFF = [
  ['juzhang', '市财政局/局长'],
  ['fujuzhang', '市财政局/分管副局长'],
  ['fagui', '法规科/法规科科长'],
  ['fagui-gongzuo', '法规科/法规科工作人员'],
  ['bangongshi', '办公室/办公室主任'],
  ['gongkai', '办公室/政府信息公开经办人'],
  ['gongkai-fuze', '办公室/政府信息公开工作机构负责人'],
  ['baomi', '办公室/保密审查员'],
  ['yusuan', '预算科/科室负责人'],
  ['yusuan-chengban', '预算科/科室承办人'],
  ['caigou', '政府采购管理科/科室负责人'],
  ['kuaiji', '会计科/科室负责人'],
  ['jiandu', '财政监督科/科室承办人'],
  ['renshi', '人事教育科/人事科工作人员'],
  ['qingyun', '青云区财政局/区财政局法治工作人员'],
  ['jiaoyu', '云州市教育局/部门会计'],
] as const

const ADMINISTRATORS = [
  ['xitong', '陈立诚', 'system'],
  ['anquan', '赵守正', 'security'],
  ['shenji', '钱明鉴', 'audit'],
] as const

/** One account for each role that the demonstration shows, and the three administrators, who are nobody on the staff. */
export async function demoAccounts(store: Store, today: Day): Promise<readonly DemoAccount[]> {
  const cast = await castOn(store, today)
  return [
    ...STAFF.map(([login, who]): DemoAccount => {
      const { person, name } = cast(who)
      return { login, name, is: { person } }
    }),
    ...ADMINISTRATORS.map(([login, name, administers]): DemoAccount => ({ login, name, is: { administers } })),
  ]
}
