import type { Day } from '../../../kernel/day.ts'
import { amend } from '../../../store/amend.ts'
import type { DemoAct, DemoCity, DemoStage } from '../../../store/demo-door.ts'
import { save } from '../../../store/save.ts'
import { take } from '../../../store/take.ts'
import { certificate } from '../certificate.procedure.ts'
import { officers, qualificationExams } from '../officers.register.ts'
import { certificateOf, type DemoOfficer, NEWCOMERS, OFFICERS } from './people.ts'

const LEGAL = '法规科/法规科工作人员'

/** Certificates, trainings of every half-year, the two exams of those who are to have a certificate. */
export const staffActs = (city: DemoCity, trained: Trained = new Map()): readonly DemoAct[] => [
  { on: '2023-01-04', run: (stage) => enter(stage, OFFICERS) },
  ...NEWCOMERS.map((one): DemoAct => ({ on: one.issuedOn, run: (stage) => enter(stage, [one]) })),
  ...city.years.flatMap((year) => [
    ...TRAININGS.map(
      ([on, name, kind, hours]): DemoAct => ({
        on: `${year}-${on}` as Day,
        run: (stage) => train(stage, city, trained, { name, kind, hours }),
      }),
    ),
    ...SITTINGS.map(
      ([on, stage]): DemoAct => ({ on: `${year}-${on}` as Day, run: (at) => examine(at, year, stage, city) }),
    ),
  ]),
  { on: '2024-06-03', run: retire },
]

const enter = async ({ store, as }: DemoStage, list: readonly DemoOfficer[]): Promise<void> => {
  for (const { person, section, number, issuedOn, validUntil } of list)
    await save(store, as(LEGAL), officers.id, {
      id: certificateOf(person),
      row: {
        officer: person,
        employer: section,
        staffKind: 'civil',
        certificateNumber: number,
        kind: section === 'finance-regulation' ? 'supervision' : 'enforcement',
        area: '云州市',
        issuedOn,
        validUntil,
        legalReviewer: section === 'finance-regulation' ? 'yes' : 'no',
      },
    })
}

const TRAININGS = [
  ['03-22', '行政处罚法与财政执法程序', 'public', 16],
  ['05-24', '财政监督检查业务', 'business', 16],
  ['08-23', '执法文书和案卷制作', 'skill', 16],
  ['10-25', '年度公共法律知识轮训', 'public', 16],
] as const

/** Everybody with a certificate attends, but for an absence now and then; a half-day is missed. */
async function train(
  { store, as, today }: DemoStage,
  { random }: DemoCity,
  trained: Trained,
  { name, kind, hours }: { readonly name: string; readonly kind: string; readonly hours: number },
): Promise<void> {
  for (const { person, issuedOn } of [...OFFICERS, ...NEWCOMERS]) {
    if (issuedOn > today || retiredOn(person) <= today) continue
    const attended = random.chance(0.08) ? hours / 2 : hours
    const training = [...(trained.get(person) ?? []), { on: today, name, kind, hours: attended }]
    trained.set(person, training)
    await amend(store, as(LEGAL), officers.id, certificateOf(person), {
      changes: { training },
      reason: `登记培训：${name}`,
    })
  }
}
/** What each has attended so far. */
type Trained = Map<string, readonly Readonly<Record<string, unknown>>[]>

const LEAVES = 'person-finance-procurement-3'
const retiredOn = (person: string): Day => (person === LEAVES ? '2024-06-03' : '9999-12-31')

/** Transferred to another department: the certificate is taken back. */
const retire = ({ store, as, today }: DemoStage) =>
  take(store, as(LEGAL), certificate.id, certificateOf(LEAVES), 'cancel', {
    fills: { withdrawnOn: today, endReason: '调离财政部门，证件收回注销' },
  })

const SITTINGS = [
  ['05-16', 'special'],
  ['09-12', 'general'],
] as const
const EXAMINEES: Readonly<Record<number, readonly (readonly [section: string, n: number])[]>> = {
  2023: [
    ['accounting', 3],
    ['economy', 2],
    ['assets', 3],
  ],
  2024: [
    ['assets', 2],
    ['assets', 3],
    ['agriculture', 2],
    ['social-security', 2],
  ],
}

/** Special knowledge in May, general knowledge in September for those who passed; one fails, one stays away. */
async function examine(
  { store, as, today }: DemoStage,
  year: number,
  stage: string,
  { random }: DemoCity,
): Promise<void> {
  for (const [section, n] of EXAMINEES[year] ?? []) {
    const fails = section === 'assets' && n === 3 && year === 2023
    const absent = section === 'social-security'
    if (stage === 'general' && (fails || absent)) continue
    await save(store, as(LEGAL), qualificationExams.id, {
      row: {
        examinee: `person-finance-${section}-${n}`,
        section: `finance-${section}`,
        stage,
        satOn: today,
        result: absent ? 'absent' : fails ? 'failed' : 'passed',
        ...(!absent && { score: fails ? 52 : random.between(68, 95) }),
        resit: section === 'assets' && n === 3 && year === 2024 ? 'yes' : 'no',
      },
    })
  }
}
