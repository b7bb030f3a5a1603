import { type Counted, countRows, gatherText } from '../../kernel/indicator.ts'
import type { Row } from '../../kernel/register.ts'
import { legalHead } from '../organization/index.ts'
import { campaigns } from './campaigns.register.ts'
import { duties } from './duties.register.ts'

type Campaign = Row<(typeof campaigns)['fields']>
const confirmedBy = [legalHead]

export const campaignsHeld = countRows({
  id: 'outreach.campaigns',
  name: '普法活动场次',
  unit: '场',
  counts: '本年举办的普法活动，按举办日期计，合办的计一场',
  confirmedBy,
  fills: ['outreach.campaigns'],
  of: campaigns,
})

/** A reach is exact only when every activity counted exactly; otherwise it says 余 and rests on the sum that is certain. */
const reach = (id: string, name: string, unit: string, amount: (row: Campaign) => number | undefined): Counted => ({
  id,
  name,
  unit,
  counts: `本年普法活动的${name.replace(/^普法活动/, '')}合计；有一场为约数的，合计写“余”`,
  confirmedBy,
  fills: [id],
  kind: 'counted',
  of: campaigns,
  selects: 'dated',
  adds: ({ row }) => {
    const n = amount(row as Campaign) ?? 0
    return n === 0 ? 0 : row.approximate === 'approximate' ? `${n}余` : n
  },
  total: (parts) => {
    const sum = parts.reduce<number>((all, part) => all + Number.parseInt(String(part), 10), 0)
    const about = parts.some((part) => String(part).endsWith('余'))
    return about ? { kind: 'approximate', atLeast: sum } : { kind: 'exact', n: sum }
  },
})

export const reached = reach('outreach.reached', '普法活动受众', '人次', (row) => row.reached)
export const copies = reach('outreach.copies', '普法活动发放资料', '份', (row) => row.copies)
export const consulted = reach('outreach.consulted', '普法活动现场咨询', '人次', (row) => row.consulted)
export const works = reach('outreach.works', '普法活动稿件和作品', '篇', (row) => row.works)
export const dutiesListed = countRows({
  id: 'outreach.duties',
  name: '普法责任清单事项数',
  unit: '项',
  counts: '列入本年“谁执法谁普法”普法责任清单的事项',
  confirmedBy,
  fills: ['outreach.duties'],
  of: duties,
  where: (row, period) => row.year === period.year,
})

const visits = (id: string, name: string, kind: Campaign['kind']) =>
  gatherText({
    id,
    name,
    unit: '',
    counts: `本年“${campaigns.fields.kind.choices[kind]}”活动走访的单位`,
    confirmedBy,
    fills: [id],
    of: campaigns,
    names: (row) => (row.kind === kind ? (row.visited ?? []).map((one) => one.name) : []),
  })
export const safetyVisits = visits('outreach.safety-visits', '安全生产月走访单位', 'work-safety')

const named = (id: string, name: string, kind: Campaign['kind']) =>
  gatherText({
    id,
    name,
    unit: '',
    counts: `本年“${campaigns.fields.kind.choices[kind]}”主题活动的名称`,
    confirmedBy,
    fills: [id],
    of: campaigns,
    names: (row) => (row.kind === kind ? [`“${row.name}”`] : []),
  })
export const civilCodeCampaign = named('outreach.civil-code-campaign', '民法典宣传月活动名称', 'civil-code')
export const constitutionCampaign = named('outreach.constitution-campaign', '国家宪法日活动名称', 'constitution')

export const lawsPublicized = gatherText({
  id: 'outreach.laws',
  name: '向预算单位宣传的法律法规',
  unit: '',
  counts: '本年结合业务向预算单位宣传的法律法规名称',
  confirmedBy,
  fills: ['outreach.laws'],
  of: campaigns,
  names: (row) => (row.kind === 'budget-units' ? row.laws.map((law) => `《${law.name}》`) : []),
  joins: '',
})

export const indicators = [
  campaignsHeld,
  reached,
  copies,
  consulted,
  works,
  dutiesListed,
  safetyVisits,
  civilCodeCampaign,
  constitutionCampaign,
  lawsPublicized,
]
