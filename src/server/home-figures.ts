import { yearOf } from '../kernel/day.ts'
import { type Figure, printFigure } from '../kernel/figure.ts'
import { type Indicator, type Period, yearPeriod } from '../kernel/indicator.ts'
import { indicatorsOf } from '../kernel/module.ts'
import { moduleOf, nounOf } from '../kernel/register.ts'
import type { HomeView } from '../kernel/wire.ts'
import type { Work } from '../store/contract.ts'
import { figure } from '../store/figure.ts'
import type { Context } from './context.ts'
import { mayReadFigure } from './figure-permission.ts'

const SHOWN = 6

/** 我的数: the figures of this year that the person has to confirm, as they stand now. */
export async function homeFigures(context: Context, work: Work): Promise<HomeView['figures']> {
  const period = yearPeriod(yearOf(work.today))
  const mine = indicatorsOf(context.store.modules)
    .filter((indicator) => indicator.kind !== 'tabulated' && confirms(indicator, work))
    .filter((indicator) => mayReadFigure(indicator, work.actor))
    .slice(0, SHOWN)
  return Promise.all(mine.map((indicator) => lineOf(context, indicator, period)))
}

const confirms = ({ confirmedBy }: Indicator, { actor }: Work): boolean =>
  actor.holdings.some(({ role }) => confirmedBy.some((one) => one.id === role.id))

async function lineOf({ store, figures }: Context, indicator: Indicator, period: Period) {
  const counted = await figures.get(`${indicator.id} ${period.year}`, () => figure(store, indicator, period))
  const note = noteOf(counted)
  return {
    name: indicator.name,
    value: counted ? printed(counted) : '…',
    unit: counted && counted.is !== 'blank' ? indicator.unit : '',
    opens: addressOf(indicator, period),
    ...(note !== undefined && { note }),
  }
}

/** On a home page the interim value helps; what is printed in a report stays ＊ until it is complete. */
const printed = (counted: Figure): string =>
  counted.is === 'partial' ? printFigure({ ...counted, is: 'known', closures: [] }) : printFigure(counted)

const noteOf = (counted: Figure | undefined): string | undefined => {
  if (!counted) return '正在统计'
  return counted.is === 'known'
    ? undefined
    : `${counted.is === 'partial' ? '截至目前；' : ''}待${counted.awaiting[0] ?? '补充'}`
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
