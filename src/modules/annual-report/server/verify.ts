import { refuse } from '../../../kernel/refusal.ts'
import { type ReadFigures, readFigures } from '../../../server/office/read-figures.ts'
import type { Store } from '../../../store/contract.ts'
import { verifyEvidence } from '../../../store/verify.ts'
import { frozenFigures } from '../frozen-figures.register.ts'
import { isKind } from '../report-kinds.ts'
import { assemble } from './assemble.ts'
import type { Manifest } from './build.ts'
import { entriesOf } from './evidence-of-figures.ts'
import { type FrozenFigure, figuresOf, thaw } from './freeze.ts'
import { freezeById } from './kept.ts'

export interface Verification {
  readonly holds: boolean
  readonly differences: readonly Difference[]
  /** Figures whose definition is another one today, though their value is the same. */
  readonly redefined: readonly string[]
}
export interface Difference {
  /** The id of the figure. */
  readonly figure: string
  readonly name: string
  readonly printed: string
  readonly recomputed: string
  /** The evidence at fault; where none is, the evidence on which the recomputed value rests. */
  readonly evidence: readonly string[]
  readonly says: string
}

/**
 * Reads the visible figures of a report, counts each anew from the rows, and compares; then checks that the evidence of the
 * rows of each figure is unchanged. Refuses (Refusal) a file that is no report of this bureau.
 */
export async function verifyReport(store: Store, file: Uint8Array): Promise<Verification> {
  const read = readFigures(file)
  const manifest = manifestOf(store, read)
  const frozen = await frozenOf(store, manifest)
  const now = new Map(
    (await figuresOf(store, await assemble(store, manifest.kind, manifest.year))).map((one) => [one.id, one]),
  )
  const faults = new Map((await verifyEvidence(store)).faults.map((one) => [one.entry, one.fault]))
  const judged = read.figures.map(({ figure, printed }) =>
    differenceOf({ id: figure, printed, now: now.get(figure), frozen: frozen?.get(figure), faults }),
  )
  const differences = [
    ...(await freezeFaults(store, manifest, faults)),
    ...distinct(judged.filter((one): one is Difference => one !== undefined)),
  ]
  const redefined = [...now.values()].filter((one) => isRedefined(one, manifest)).map((one) => one.id)
  return { holds: differences.length === 0, differences, redefined }
}

interface Case {
  readonly id: string
  /** As it stands in the file; undefined where the bookmark is gone. */
  readonly printed: string | undefined
  readonly now: FrozenFigure | undefined
  readonly frozen: FrozenFigure | undefined
  /** Faults by the evidence entry. */
  readonly faults: ReadonlyMap<string, string>
}

function differenceOf({ id, printed, now, frozen, faults }: Case): Difference | undefined {
  const known = now ?? frozen
  const faulty = faultsOf([frozen, now], faults)
  const recomputed = now?.printed ?? '＊'
  const says = reasonOf(
    printed,
    recomputed,
    frozen,
    faulty.map((entry) => faults.get(entry) ?? ''),
  )
  if (says === undefined) return undefined
  return {
    figure: id,
    name: known?.name ?? id,
    printed: printed ?? '',
    recomputed,
    evidence: faulty.length > 0 ? faulty : (now?.evidence ?? []),
    says,
  }
}

/** The faults of the evidence behind a figure: entries that changed, rows without their entry, entries that are gone. */
function faultsOf(
  figures: readonly (FrozenFigure | undefined)[],
  faults: ReadonlyMap<string, string>,
): readonly string[] {
  const entries = new Set(figures.flatMap((one) => one?.evidence ?? []))
  const rows = new Set(figures.flatMap((one) => one?.rows ?? []))
  return [...faults.keys()].filter((place) => entries.has(place) || rows.has(place.replace(/#\d+$/, '')))
}

function reasonOf(
  printed: string | undefined,
  recomputed: string,
  frozen: FrozenFigure | undefined,
  faults: readonly string[],
): string | undefined {
  const evidence = faults.length > 0 ? `${faults.length} 条佐证材料未通过校验（${faults[0]}）` : undefined
  if (printed === undefined) return '文档中该数据的标记已被删除，无法核对'
  if (printed === recomputed && evidence === undefined) return undefined
  if (frozen && printed !== frozen.printed)
    return `文档中的数值被改动：签发时为“${frozen.printed}”，现为“${printed}”${evidence ? `；${evidence}` : ''}`
  if (printed === recomputed) return `数值一致，但其来源记录的${evidence}`
  const changed = frozen
    ? `签发后来源记录有补充、更正或者变化，签发时为“${printed}”，现在重算为“${recomputed}”`
    : `文档中为“${printed}”，按记录重算为“${recomputed}”`
  return `${changed}${evidence ? `；${evidence}` : ''}`
}

function manifestOf(store: Store, read: ReadFigures): Manifest {
  const manifest = read.manifest as Partial<Manifest> | undefined
  if (manifest?.format !== 'fadu-report/1' || !isKind(manifest.kind) || typeof manifest.year !== 'number')
    throw refuse('文档不是由本系统导出的年度报告，无法核对', { way: '请提供从“年度报告”导出的 .docx 文件' })
  if (manifest.issuer !== store.office.bureau)
    throw refuse(`这是${manifest.issuer ?? '其他机关'}的报告，不能用${store.office.bureau}的记录核对`, {
      way: '请在出具该报告的机关的系统中核对',
    })
  return manifest as Manifest
}

async function frozenOf(store: Store, { frozen }: Manifest): Promise<ReadonlyMap<string, FrozenFigure> | undefined> {
  if (!frozen) return undefined
  const kept = await freezeById(store, frozen.id)
  if (!kept || kept.content[0]?.hash !== frozen.hash)
    throw refuse('报告所依据的签发固化数据在本系统中不存在，或者与文档所记的不一致', {
      way: '请确认文档出自本系统；确系本系统出具的，请报告安全管理员',
    })
  return new Map((await thaw(store, kept)).figures.map((one) => [one.id, one]))
}

/** What was frozen is evidence too: a change of its own entry is named before any figure. */
async function freezeFaults(
  store: Store,
  { frozen }: Manifest,
  faults: ReadonlyMap<string, string>,
): Promise<readonly Difference[]> {
  if (!frozen) return []
  const row = { register: frozenFigures.id, id: frozen.id }
  const entries = (await entriesOf(store, [row])).get(`${row.register}/${row.id}`) ?? []
  const evidence = entries.filter((entry) => faults.has(entry))
  if (evidence.length === 0) return []
  const says = `签发时固化的数据本身未通过校验（${faults.get(evidence[0] ?? '')}）`
  return [{ figure: row.register, name: frozenFigures.name, printed: '', recomputed: '', evidence, says }]
}

const isRedefined = (figure: FrozenFigure, { definitions }: Manifest): boolean => {
  const then = definitions[figure.indicator]
  return then !== undefined && then !== figure.definition
}

/** A figure that is printed several times is named once for each text that it shows. */
const distinct = (all: readonly Difference[]): readonly Difference[] => [
  ...new Map(all.map((one) => [`${one.figure}\n${one.printed}`, one])).values(),
]
