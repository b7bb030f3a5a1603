import { type Figure, printFigure } from '../kernel/figure.ts'
import { type Indicator, type Period, yearPeriod } from '../kernel/indicator.ts'
import { indicatorsOf } from '../kernel/module.ts'
import { moduleOf, nounOf } from '../kernel/register.ts'
import { reportYear } from '../kernel/report-year.ts'
import type { HomeView } from '../kernel/wire.ts'
import type { Work } from '../store/contract.ts'
import { figure } from '../store/figure.ts'
import type { Context } from './context.ts'
import { mayReadFigure } from './figure-permission.ts'

const SHOWN = 6
const COUNTED = 12
/** 我的数: the figures that the person has to confirm, as they stand now; those that have a value first. */
export async function homeFigures(context: Context, work: Work): Promise<HomeView['figures']> {
  const period = yearPeriod(reportYear(work.today))
  const mine = indicatorsOf(context.store.modules)
    .filter((indicator) => indicator.kind !== 'tabulated' && confirms(indicator, work))
    .filter((indicator) => mayReadFigure(indicator, work.actor))
    .slice(0, COUNTED)
  const lines = await Promise.all(mine.map((indicator) => lineOf(context, indicator, period)))
  return lines.toSorted((a, b) => Number(a.value === BLANK) - Number(b.value === BLANK)).slice(0, SHOWN)
}

const BLANK = '＊'

const confirms = ({ confirmedBy }: Indicator, { actor }: Work): boolean =>
  actor.holdings.some(({ role }) => confirmedBy.some((one) => one.id === role.id))

async function lineOf({ store, figures }: Context, indicator: Indicator, period: Period) {
  const counted = await figures.get(`${indicator.id} ${period.year}`, () => figure(store, indicator, period))
  const note = noteOf(counted, period)
  return {
    name: indicator.name,
    value: counted ? printed(counted) : '…',
    unit: counted && counted.is !== 'blank' ? indicator.unit : '',
    opens: addressOf(indicator, period),
    note,
  }
}

/** On a home page the interim value helps; what is printed in a report stays ＊ until it is complete. */
const printed = (counted: Figure): string =>
  counted.is === 'partial' ? printFigure({ ...counted, is: 'known', closures: [] }) : printFigure(counted)

const noteOf = (counted: Figure | undefined, { year }: Period): string => {
  if (!counted) return `${year}年度，正在统计`
  if (counted.is === 'known') return `${year}年度`
  return `${year}年度${counted.is === 'partial' ? '截至目前' : ''}；待${counted.awaiting[0] ?? '补充'}`
}

function addressOf(indicator: Indicator, { from, to }: Period): string {
  const of = registerOf(indicator)
  if (!of) return '/app/'
  const query = new URLSearchParams([
    ['f', `${of.dated}.from:${from}`],
    ['f', `${of.dated}.to:${to}`],
  ])
  return `/app/r/${moduleOf(of.id)}/${nounOf(of.id)}?${query}`
}

function registerOf(indicator: Indicator): Extract<Indicator, { kind: 'counted' }>['of'] | undefined {
  if (indicator.kind !== 'derived') return indicator.of
  return Object.values(indicator.from).map(registerOf).find(Boolean)
}
