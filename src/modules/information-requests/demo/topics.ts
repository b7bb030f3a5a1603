import type { Random } from '../../../store/demo-door.ts'

/** What people of the fictional city ask the bureau for. {year}, {district}, {project} and {company} are put in. */
export interface Topic {
  readonly section: string
  readonly subject: string
  readonly items: readonly string[]
}

const topic = (section: string, subject: string, ...items: readonly string[]): Topic => ({
  section: `finance-${section}`,
  subject,
  items: items.length > 0 ? items : [subject],
})

export const topics: readonly Topic[] = [
  topic(
    'budget',
    '{year}年度市级部门预算批复情况',
    '{year}年度市级各部门预算批复文件目录',
    '{year}年度市级预算调整方案',
  ),
  topic('budget', '{year}年市对{district}转移支付下达文件'),
  topic('budget', '{year}年度市级预备费使用情况', '{year}年度市级预备费支出明细', '动用预备费的批准文件'),
  topic('treasury', '{year}年度市级财政专户开立和撤销情况'),
  topic('treasury', '{year}年{district}库款调度文件'),
  topic('procurement', '{project}政府采购合同', '{project}政府采购合同全文', '{project}履约验收报告'),
  topic('procurement', '{year}年度市级政府采购项目投诉处理决定'),
  topic('procurement', '{year}年度市级政府集中采购目录及限额标准'),
  topic('debt', '{year}年度{district}专项债券项目清单及资金安排'),
  topic('debt', '{project}专项债券发行文件', '{project}实施方案', '{project}财务评估报告', '{project}法律意见书'),
  topic('economy', '{project}财政资金拨付文件', '{project}市级财政资金拨付文件', '{project}概算批复中的资金来源'),
  topic('economy', '{year}年度新能源汽车推广应用补助资金分配结果'),
  topic('economy', '{year}年老旧小区改造市级补助资金分配文件'),
  topic('agriculture', '{year}年{district}高标准农田建设市级配套资金文件'),
  topic('agriculture', '{year}年度耕地地力保护补贴资金分配方案', '{year}年度{district}耕地地力保护补贴发放标准'),
  topic('agriculture', '{year}年农村人居环境整治资金下达文件'),
  topic('social-security', '{year}年度困难群众救助补助资金分配文件'),
  topic(
    'social-security',
    '{year}年度就业补助资金使用情况',
    '{year}年度就业补助资金分配文件',
    '{year}年度职业培训补贴名单公示',
  ),
  topic('education', '{year}年度义务教育生均公用经费标准和下达文件'),
  topic('education', '{year}年民办幼儿园普惠补助资金分配结果'),
  topic('education', '{year}年市级科技计划项目经费安排'),
  topic('assets', '{year}年度市级行政事业单位房产出租情况'),
  topic('assets', '{project}国有资产划转批复'),
  topic('accounting', '{year}年度代理记账机构名单和检查结果'),
  topic('supervision', '{year}年度财政监督检查计划和结果公告'),
  topic('performance', '{project}绩效评价报告', '{project}绩效目标表', '{project}绩效评价报告'),
  topic('revenue', '{year}年度市级行政事业性收费目录清单'),
  topic('revenue', '{year}年度土地出让收支决算表'),
  topic('tax-policy', '{year}年度小微企业税费减免政策文件'),
  topic('administration', '{year}年度市级公务用车购置和运行经费标准'),
  topic('administration', '{year}年度政法转移支付资金分配文件'),
  topic('administration', '{year}年度市级培训费管理办法和执行情况'),
  topic('budget', '{year}年度市级国有资本经营预算草案说明'),
  topic('budget', '{year}年{district}均衡性转移支付测算办法'),
  topic('treasury', '{year}年度市级国库现金管理操作结果'),
  topic('treasury', '{district}财政供养人员工资专户开户批复'),
  topic('procurement', '{project}单一来源采购方式批复', '{project}单一来源采购方式批复', '{project}专家论证意见'),
  topic('procurement', '{year}年度政府采购代理机构监督评价结果'),
  topic('debt', '{year}年度市级政府债务限额和余额情况说明'),
  topic('debt', '{district}{year}年度隐性债务化解资金来源文件'),
  topic('economy', '{project}竣工财务决算批复'),
  topic('economy', '{year}年度城市公交运营补贴核定文件'),
  topic('agriculture', '{year}年度农业保险保费补贴资金结算文件'),
  topic('agriculture', '{district}衔接推进乡村振兴补助资金项目清单'),
  topic('social-security', '{year}年度城乡居民基本医疗保险财政补助文件'),
  topic('social-security', '{district}养老服务设施建设补助资金分配表'),
  topic('education', '{year}年度文化事业建设费安排文件'),
  topic('education', '{district}义务教育薄弱环节改善资金下达文件'),
  topic('assets', '{project}闲置房产处置评估报告'),
  topic('accounting', '{year}年度会计师事务所执业质量检查通报'),
  topic('supervision', '{project}财政资金使用情况检查报告'),
  topic('performance', '{year}年度重点项目绩效评价结果应用情况'),
  topic('revenue', '{district}城市基础设施配套费减免批复'),
  topic('tax-policy', '{year}年度市级税收优惠政策清理结果'),
]

export const projects = [
  '云州市智慧社区运营服务',
  '滨江路综合改造工程',
  '东湖湿地公园二期',
  '市第二人民医院迁建工程',
  '云州市城区供水管网改造',
  '青云区北门片区棚户区改造',
  '南屏县竹海旅游公路',
  '市民服务中心物业管理',
  '云州大桥维修加固工程',
  '临江区污水处理厂提标改造',
  '北原县农村饮水安全工程',
  '云州职业技术学院实训基地',
] as const
export const districtNames = ['青云区', '临江区', '东湖区', '南屏县', '北原县'] as const
export const companies = [
  '云州智联科技有限公司',
  '云岭建工集团第三有限公司',
  '云州市恒信工程咨询有限公司',
  '云州市泽泰物业服务有限公司',
  '云岭中衡会计师事务所',
] as const

/** A topic with names and a year put in. */
export function worded(
  { section, subject, items }: Topic,
  random: Random,
  year: number,
): Topic & { readonly project: string } {
  const project = random.pick(projects)
  const district = random.pick(districtNames)
  const put = (text: string) =>
    text.replaceAll('{year}', String(year)).replaceAll('{district}', district).replaceAll('{project}', project)
  return { section, subject: put(subject), items: items.map(put), project }
}
