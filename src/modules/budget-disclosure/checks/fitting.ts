import type { Disclosure } from '../understanding/document.ts'
import { tidy } from '../understanding/label.ts'
import type { Book, Related } from './book.ts'
import type { Unverified } from './outcome.ts'
import { unitsAreWhole } from './scope.ts'

/** The related disclosures that can be compared at all; of the others it is told why not. */
export function fitting(own: Disclosure, given: Related): { related: Related; unverified: readonly Unverified[] } {
  const unverified: Unverified[] = []
  const keep = (
    name: string,
    one: Disclosure | undefined,
    why: (one: Disclosure) => string,
  ): Disclosure | undefined => {
    const reason = one && why(one)
    if (reason) unverified.push({ check: { id: 'related', name }, why: reason })
    return reason ? undefined : one
  }
  const previous = keep(
    '与上年比较',
    given.previous,
    (one) => unread(one) || otherKind(own, one) || otherYear(one, own.year && own.year - 1) || otherBody(own, one),
  )
  const budget = keep(
    '与预算比较',
    given.budget,
    (one) =>
      unread(one) ||
      (one.kind === 'final' ? '提供的是决算文件，不是预算文件' : '') ||
      otherYear(one, own.year) ||
      otherBody(own, one),
  )
  const department = keep(
    '与主管部门比较',
    given.department,
    (one) => unread(one) || otherKind(own, one) || otherYear(one, own.year),
  )
  const units = (given.units ?? []).flatMap(
    (one) =>
      keep(`与所属单位${one.body}比较`, one, () => unread(one) || otherKind(own, one) || otherYear(one, own.year)) ??
      [],
  )
  const related: Related = {
    ...(previous ? { previous } : {}),
    ...(budget ? { budget } : {}),
    ...(department ? { department } : {}),
    ...(units.length > 0 ? { units } : {}),
    ...(given.unitNames ? { unitNames: given.unitNames } : {}),
  }
  const book: Book = { own, related }
  if (units.length > 0 && own.level !== 'government' && !unitsAreWhole(book))
    unverified.push({
      check: { id: 'X8', name: '部门等于所属单位之和' },
      why: `提供了 ${units.length} 个单位，合计与部门总计不相等：可能没有提供全部单位，或者有内部往来；只核对了部门不少于单位之和`,
    })
  return { related, unverified }
}

const unread = (one: Disclosure): string => (one.readable ? '' : `「${one.files[0] ?? ''}」不能读取`)
const word = (one: Disclosure): string => (one.kind === 'budget' ? '预算' : '决算')
const otherKind = (own: Disclosure, one: Disclosure): string =>
  own.kind === one.kind ? '' : `这是${word(own)}，提供的是${word(one)}文件`
const otherYear = (one: Disclosure, year: number | undefined): string =>
  year === undefined || one.year === undefined || one.year === year
    ? ''
    : `提供的是 ${one.year} 年的文件，应为 ${year} 年`
const otherBody = (own: Disclosure, one: Disclosure): string =>
  own.body === '' || one.body === '' || tidy(own.body) === tidy(one.body) ? '' : `提供的是「${one.body}」的文件`
