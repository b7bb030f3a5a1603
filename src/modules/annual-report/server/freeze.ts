import { canonical } from '../../../kernel/canonical.ts'
import type { OfficialDocument } from '../../../kernel/document.ts'
import { type Figure, plainValue } from '../../../kernel/figure.ts'
import { refuse } from '../../../kernel/refusal.ts'
import type { Store, Work } from '../../../store/contract.ts'
import { save } from '../../../store/save.ts'
import { definitionText } from '../definition.ts'
import { frozenFigures } from '../frozen-figures.register.ts'
import { printBlank } from '../print-blank.ts'
import type { ReportKind } from '../template/language.ts'
import { type Assembled, assemble } from './assemble.ts'
import { evidenceOfFigures } from './evidence-of-figures.ts'
import type { KeptFreeze } from './kept.ts'
import { systemWork } from './system-work.ts'

/** What a report said when it was signed. */
export interface Frozen {
  readonly format: 'fadu-frozen-report/1'
  readonly kind: ReportKind
  readonly year: number
  readonly report: string
  readonly on: string
  readonly document: OfficialDocument
  readonly figures: readonly FrozenFigure[]
}
export interface FrozenFigure {
  readonly id: string
  readonly name: string
  readonly unit: string
  readonly is: Figure['is']
  readonly printed: string
  readonly value: string | number | null
  readonly awaiting: readonly string[]
  readonly indicator: string
  /** SM3 of the definition; empty where no module filled the blank. */
  readonly definition: string
  readonly counts: string
  /** The rows counted, as `<register>/<id>`. */
  readonly rows: readonly string[]
  /** Ids of the evidence entries of the rows counted and of the closures. */
  readonly evidence: readonly string[]
}

/** Keeps what the report says on this day: figures, their evidence and definitions, and the document, by the hash of its bytes. */
export async function freeze(tx: Store, work: Work, kind: ReportKind, year: number, report: string): Promise<void> {
  const assembled = await assemble(tx, kind, year)
  const figures = await figuresOf(tx, assembled)
  const frozen: Frozen = {
    ...{ format: 'fadu-frozen-report/1', kind, year, report, on: work.today },
    ...{ document: { ...assembled.document, signedOn: work.today }, figures },
  }
  const system = systemWork(tx, work.today)
  const content = await tx.files.put(
    system,
    Buffer.from(encode(frozen)),
    `${year}年报告固化数据.json`,
    'application/json',
  )
  await save(tx, system, frozenFigures.id, {
    row: {
      ...{ kind, year, report, frozenOn: work.today, figures: figures.length },
      ...{ known: figures.filter((one) => one.is === 'known').length, content: [content] },
    },
  })
}

/** Figures as plain data, with the evidence behind each. */
export async function figuresOf(
  store: Store,
  { fillings, figures, material }: Assembled,
): Promise<readonly FrozenFigure[]> {
  const evidence = await evidenceOfFigures(store, figures.values())
  return fillings.map(({ blank, indicator }) => {
    const figure = figures.get(blank.id) as Figure
    return {
      ...{ id: blank.id, name: blank.name, unit: blank.unit, is: figure.is },
      printed: printBlank(blank, figure, material.nameOf),
      value: plainOf(figure, printBlank(blank, figure, material.nameOf)),
      awaiting: figure.is === 'known' ? [] : figure.awaiting,
      indicator: indicator?.id ?? '',
      definition: indicator ? store.secrets.hash(definitionText(indicator)) : '',
      counts: indicator?.counts ?? blank.means,
      rows: figure.is === 'blank' ? [] : figure.sources.map((source) => `${source.register}/${source.id}`),
      evidence: evidence.get(blank.id) ?? [],
    }
  })
}

/** Reads a frozen report back. Refuses (Refusal) when its bytes are gone or are no longer those that were kept. */
export async function thaw(store: Store, kept: KeptFreeze): Promise<Frozen> {
  const file = kept.content[0]
  const bytes = file && (await store.files.get(file.hash))
  if (!bytes || store.secrets.hash(bytes) !== file.hash)
    throw refuse('签发时固化的报告数据缺失或者被改动，不能作为核对依据', {
      way: '请从备份恢复文件目录后重新核对，并报告安全管理员',
    })
  return decode(bytes.toString('utf8'))
}

/** The document is kept as one text: what was printed stays what it was, whatever forms documents take later. */
const encode = ({ document, ...rest }: Frozen): string => canonical({ ...rest, document: JSON.stringify(document) })

function decode(text: string): Frozen {
  const plain = JSON.parse(text.slice(text.indexOf('\n') + 1), (_key, value) =>
    typeof value === 'string' && /^n:-?\d+$/.test(value) ? Number(value.slice(2)) : value,
  )
  return { ...plain, document: JSON.parse(plain.document) }
}

/** Whole numbers as numbers, everything else as it is printed; nothing for what is not known or not applicable. */
function plainOf(figure: Figure, printed: string): string | number | null {
  if (figure.is === 'blank' || figure.value.kind === 'not-applicable') return null
  if (figure.is === 'partial') return plainValue(figure.value)
  return figure.value.kind === 'exact' ? figure.value.n : printed
}
