import { chineseDay } from '../../../kernel/day.ts'
import { type Block, heading, paragraph } from '../../../kernel/document.ts'
import { cite } from '../../../kernel/law.ts'
import { letter } from '../../../kernel/letter.ts'
import type { Moment } from '../../../kernel/procedure.ts'
import type { Row } from '../../../kernel/register.ts'
import { penaltyLaw as law } from '../../../law/penalty-law.ts'
import { type PenaltyFields, penalties } from '../penalties.register.ts'
import { paymentPart, penaltyContent, remedyPart } from './penalty-content.ts'

/** 行政处罚决定书 (or 不予行政处罚决定书), with what article 59 names. */
export const penaltyDecisionLetter = letter<PenaltyFields>(
  'penalty-decision',
  '行政处罚决定书',
  ({ row, history }, attempt, desk) => {
    return {
      number: row.decisionNumber,
      title: row.exempted ? '不予行政处罚决定书' : '行政处罚决定书',
      addressee: row.party ?? '',
      blocks: [
        ...parties(row),
        heading(1, '一、违法事实和证据'),
        paragraph(`经查，${row.facts ?? ''}`),
        paragraph(`以上事实有下列证据证明：${(row.evidence ?? []).map((one) => one.name).join('、')}。`),
        paragraph(`我局依法告知了拟作出的处罚内容及事实、理由、依据。${heardOf(history)}`),
        heading(1, '二、处罚的依据和种类'),
        paragraph(row.decision ?? ''),
        ...(row.tier ? [paragraph(`裁量阶次：${row.tier}。裁量理由：${row.tierReason ?? ''}`)] : []),
        ...(row.departure ? [paragraph(`偏离裁量基准的理由：${row.departure}`)] : []),
        paragraph(`我局决定：${penaltyContent(row)}。`),
        ...paymentPart('三、履行方式和期限', row, attempt),
        ...remedyPart(row.fine || row.confiscated ? '四、救济途径' : '三、救济途径', attempt, desk),
      ],
    }
  },
)

/** What the party said to the notice, and what became of it; silence is said as well. */
function heardOf(history: readonly Moment[]): string {
  const last = (step: string) => history.findLast((moment) => moment.step === step)
  const [statement, hearing, waived] = [last('statement'), last('hear'), last('waive')]
  const said = [
    statement && `你（单位）提出陈述申辩：${statement.data.says}经复核：${statement.data.reason}`,
    hearing && `根据你（单位）的要求，我局于${chineseDay(hearing.on)}举行了听证。听证意见：${hearing.data.opinion}`,
    waived && '你（单位）书面放弃陈述、申辩和听证的权利。',
  ]
  return said.filter(Boolean).join('') || '你（单位）在规定期限内没有提出陈述、申辩。'
}

/** 当场行政处罚决定书: what article 52 names. */
export const onTheSpotDecision = letter<PenaltyFields>(
  'penalty-on-the-spot',
  '当场行政处罚决定书',
  ({ row }, attempt, desk) => ({
    number: row.decisionNumber,
    addressee: row.party ?? '',
    blocks: [
      ...parties(row),
      paragraph(
        `${chineseDay(attempt.on)}，执法人员在${attempt.data.place ?? ''}出示执法证件后查明：${row.facts ?? ''}`,
      ),
      paragraph(`${row.decision ?? ''}根据${cite(law.at('第五十一条'))}的规定，当场决定：${penaltyContent(row)}。`),
      paragraph(`执法人员：${(row.officers ?? []).map(({ officer }) => desk.nameOf(officer)).join('、')}（签名）`),
      ...paymentPart('一、履行方式和期限', row, attempt),
      ...remedyPart(row.fine ? '二、救济途径' : '一、救济途径', attempt, desk),
    ],
  }),
)

const parties = (row: Partial<Row<PenaltyFields>>): readonly Block[] => [
  paragraph(
    `当事人：${row.party ?? ''}（${penalties.fields.partyKind.choices[row.partyKind ?? 'organization']}）${row.identity ? `，证件号码：${row.identity}` : ''}${row.address ? `，住所：${row.address}` : ''}`,
  ),
]
