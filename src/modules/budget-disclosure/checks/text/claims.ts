/** What a phrase of the prose names, and the cells that hold the same figure. The amount follows the phrase directly. */
export interface Claim {
  readonly id: string
  readonly name: string
  /** A pattern that ends where the amount begins. */
  readonly says: string
  /** The headings above the paragraph have to fit. */
  readonly under?: RegExp
  /** The text before the amount, in the same sentence, has to fit. */
  readonly before?: RegExp
  /** Terms that may hold it; `+` joins two. It is enough that one agrees. */
  readonly cells: readonly string[]
  /** Claims of one group name the same money when they print the same amount. */
  readonly group?: string
  readonly severity?: 'warning'
}

const is = '(?:合计|总计|总额)?(?:数)?(?:为|是|共|：)?'
const alone = '(?<![预算拨款金业营他缴户助购费本目性一般])'
const three = /三公/

/** Phrases of the explanations that the forms of most regions share. */
export const claims: readonly Claim[] = [
  {
    id: 'X9-total',
    name: '收入支出总计',
    says: `(?:收入支出|收支|收入、支出|收、支)(?:预算|决算)?总计${is}`,
    before: /^(?!.*财政拨款)/,
    cells: ['D1[income-total]', 'D1[spending-total]'],
    group: 'total',
  },
  {
    id: 'X9-income',
    name: '收入合计',
    says: `${alone}本年收入(?:预算|决算)?(?:合计|总计)(?:为)?|${alone}收入预算(?:总计|合计)?(?:为)?`,
    cells: ['D1[income-total]', 'D1[year-income]', 'D1[sources]', 'D2[total]'],
  },
  {
    id: 'X9-spending',
    name: '支出合计',
    says: `${alone}本年支出(?:预算|决算)?(?:合计|总计)(?:为)?|${alone}支出预算(?:总计|合计)?(?:为)?`,
    before: /^(?!.*(三公|采购|机关运行|一般公共|财政拨款|基金))/,
    cells: ['D1[spending-total]', 'D1[year-spending]', 'D3[total]'],
  },
  {
    id: 'X9-fiscal',
    name: '财政拨款收支总计',
    says: '财政拨款(?:收入支出|收支|收、支|收入、支出)(?:总预算|总计|预算总计|总计预算|决算总计)(?:为)?',
    cells: ['D4[income-total]', 'D4[spending-total]'],
    group: 'fiscal',
  },
  {
    id: 'X9-fiscal-income',
    name: '财政拨款收入',
    says: `财政拨款收入(?:预算|决算)?${is}`,
    cells: ['D1[fiscal]', 'D2[total].fiscal', 'D4[income-total]', 'D4[year-income]', 'D4[sources]'],
    severity: 'warning',
  },
  {
    id: 'X9-general',
    name: '一般公共预算财政拨款支出',
    says: `一般公共预算(?:财政)?(?:拨款|补助)?支出(?:预算|决算)?${is}`,
    cells: ['D5[total]', 'D4[spending-total].general', 'D4[year-spending].general'],
    group: 'general',
  },
  {
    id: 'X9-general-income',
    name: '一般公共预算收入',
    says: '一般公共预算收入(?:预算|决算)?',
    cells: ['D1[general]', 'D2[total].general', 'D4[general]', 'D2[general]'],
    group: 'general',
    severity: 'warning',
  },
  {
    id: 'X9-fund',
    name: '政府性基金支出',
    says: `政府性基金(?:预算)?(?:财政)?(?:拨款)?支出(?:预算)?(?:支出)?${is}`,
    cells: ['D8[total]', 'D8[total].spending', 'D4[spending-total].fund', 'D4[year-spending].fund'],
  },
  {
    id: 'X9-capital',
    name: '国有资本经营预算支出',
    says: `国有资本经营预算(?:财政)?(?:拨款)?支出(?:预算)?${is}`,
    cells: ['D9[total]', 'D9[total].spending', 'D4[spending-total].capital', 'D4[year-spending].capital'],
  },
  {
    id: 'X9-basic',
    name: '财政拨款基本支出',
    says: `(?:财政拨款|一般公共预算)(?:财政)?(?:拨款)?基本支出(?:预算|决算)?${is}`,
    cells: ['D6[total]', 'D6[staff-total] + D6[public-total]', 'fiscal-basic-spending[total]'],
  },
  ...(['basic', 'project'] as const).map(
    (column): Claim => ({
      id: `X9-all-${column}`,
      name: column === 'basic' ? '本年支出中的基本支出' : '本年支出中的项目支出',
      says: `${column === 'basic' ? '基本' : '项目'}支出(?:为)?`,
      before: /本年支出(?:预算|决算)?合计/,
      cells: [`D3[total].${column}`],
    }),
  ),
  ...(['staff', 'public'] as const).map(
    (column): Claim => ({
      id: `X9-${column}`,
      name: column === 'staff' ? '基本支出中的人员经费' : '基本支出中的公用经费',
      says: `${column === 'staff' ? '人员经费' : '(?:日常)?公用经费'}(?:支出)?(?:为)?`,
      under: /(财政拨款|一般公共预算).*基本支出/,
      cells: [
        `D6[${column}-total]`,
        `D6[total].${column}`,
        column === 'staff'
          ? 'D6[code 301]? + D6[code 303]?'
          : 'D6[code 302]? + D6[code 307]? + D6[code 309]? + D6[code 310]? + D6[code 399]?',
      ],
    }),
  ),
  {
    id: 'X9-three',
    name: '「三公」经费',
    says: '三公[”"』」]?经费(?:财政拨款)?(?:支出)?(?:预算|决算)?(?:数)?(?:合计)?(?:为)?',
    cells: ['D7[total].three', 'D7[total].total'],
  },
  ...[
    ['abroad', '因公出国\\(境\\)(?:费|费用|经费)?'],
    ['reception', '公务接待费'],
    ['cars', '公务用车购置(?:及|和)运行(?:维护)?费'],
    ['cars-bought', '公务用车购置(?:费)?'],
    ['cars-run', '(?:公务用车)?运行(?:维护)?费'],
    ['meeting', '会议费'],
    ['training', '培训费'],
  ].map(
    ([column = '', words = '']): Claim => ({
      id: `X9-${column}`,
      name: words.replace(/\(\?:([^|)]*)[^)]*\)\??/g, '$1').replaceAll('\\', ''),
      says: `(?<!及|和|国内)${words}(?:预算|决算)?(?:支出)?(?:预算|决算)?(?:数)?(?:为)?`,
      under: three,
      cells: [`D7[total].${column}`],
    }),
  ),
  {
    id: 'X9-running',
    name: '机关运行经费',
    says: `机关运行经费(?:财政拨款)?(?:预算|决算)?(?:支出)?(?:预算|决算)?${is}`,
    cells: ['D7[total].running', 'running-costs[total]'],
  },
  {
    id: 'X9-procurement',
    name: '政府采购',
    says: `政府采购(?:支出)?(?:预算|金额)?(?:总额|总金额|合计)?(?:\\([^)]*\\))?(?:为|是|共)?`,
    under: /政府采购/,
    cells: ['procurement[total]'],
  },
]
