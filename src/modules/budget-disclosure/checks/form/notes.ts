import { tidy } from '../../understanding/label.ts'
import type { DisclosureTable } from '../../understanding/table.ts'
import { type Book, isEmpty } from '../book.ts'
import type { Finding } from '../finding.ts'
import { found, type Rule } from './rule.ts'

const noNote: Rule = {
  id: 'empty-without-note',
  name: '空表有说明',
  dimension: '完整性',
  severity: 'warning',
  remedy: '请在表下注明没有数据的原因，例如「本部门没有政府性基金预算安排的支出，故本表无数据」。',
}
const contradicts: Rule = {
  id: 'note-contradicts',
  name: '表下说明与表一致',
  dimension: '真实性',
  severity: 'error',
  remedy: '请核对表格和说明，改正其中有误的一处。',
}
const otherTable: Rule = { ...contradicts, id: 'note-of-other-table', name: '表下说明是这张表的说明' }

const EMPTY = /空表|本表(为空|无数据|没有数据)|表中无数据/
const NOTHING = /(没有|无(?!误|法|须|需)).{0,40}(收入|支出|预算|安排|经费|收支|项目|数据)/
/** What each table is about, by the words that its note uses. */
const ABOUT: Readonly<Record<string, RegExp>> = { D8: /政府性基金/, D9: /国有资本/, D7: /三公/ }

/** Both directions: an empty form without its reason, and a note that says something else than its table. */
export function noteFindings({ own }: Book): readonly Finding[] {
  return own.tables
    .filter(({ kind }) => /^[DG]\d/.test(kind))
    .flatMap((table) =>
      ofTable(
        table,
        own.paragraphs.map(({ text }) => text),
      ),
    )
}

function ofTable(table: DisclosureTable, paragraphs: readonly string[]): readonly Finding[] {
  const note = tidy(table.notes.map(({ text }) => text).join(''))
  const place = table.notes[0]?.place
  const seen = {
    table,
    ...(place ? { place } : {}),
    actual: table.notes
      .map(({ text }) => text)
      .join('')
      .slice(0, 120),
  }
  const empty = isEmpty(table)
  const says = EMPTY.test(note) || NOTHING.test(note)
  const about = ABOUT[table.kind]
  if (empty && !says)
    return explainedElsewhere(table, paragraphs)
      ? []
      : [found(noNote, { ...seen, says: `《${nameOf(table)}》没有数据，表下也没有说明原因。`, expected: '注明原因' })]
  if (!empty && (EMPTY.test(note) || (about?.test(note) && onlyNothing(note))))
    return [
      found(contradicts, {
        ...seen,
        says: `《${nameOf(table)}》有数据，表下却说明没有：「${seen.actual}」。`,
        expected: '说明与表一致',
      }),
    ]
  const others = Object.entries(ABOUT).filter(([kind, words]) => kind !== table.kind && words.test(note))
  if (says && about && !about.test(note) && others.length > 0)
    return [
      found(otherTable, {
        ...seen,
        says: `《${nameOf(table)}》的说明写的是另一张表：「${seen.actual}」。`,
        expected: '说明本表',
      }),
    ]
  return []
}

/** The whole note denies, not one part of several. */
const onlyNothing = (note: string): boolean =>
  NOTHING.test(note) && !/[购运接待]/.test(note) && /故|因此|无数据/.test(note)

/** The explanation may stand in the prose: the chapter on the table says that there is nothing. */
function explainedElsewhere({ kind }: DisclosureTable, paragraphs: readonly string[]): boolean {
  const about = ABOUT[kind]
  if (!about) return true
  return paragraphs.some(
    (text) =>
      about.test(text.replace(/[“”"]/g, '')) &&
      /(没有|无)[^，。]{0,20}(政府性基金|国有资本|三公)|(政府性基金|国有资本|三公)[^，。]{0,40}(没有|无)(收支|收入|支出|安排|此项|相关)/.test(
        text,
      ),
  )
}

const nameOf = ({ title, name }: DisclosureTable): string => title || name
