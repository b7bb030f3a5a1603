import type { CellStyle, DataValidation, WriteSheet } from 'hucre/xlsx'
import type { AnyProcedure } from '../../kernel/procedure.ts'
import type { AnyRegister, Field } from '../../kernel/register.ts'
import { writeXlsx } from '../office/write-xlsx.ts'
import { exampleOf } from './example.ts'
import { fieldsOf, headingOf, sheetNameOf } from './fields-of.ts'
import { columnLetter } from './grid.ts'
import { isImported } from './header-names.ts'
import { listNote } from './list-cell.ts'

/** Sheets of the template beside the one to fill in; an import passes them over. */
export const TEMPLATE_SHEETS = { example: '示例', options: '选项', guide: '说明' } as const

const LAST_ROW = 10_001
const HEAD: CellStyle = {
  font: { bold: true },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'DDEBF7' } },
  alignment: { wrapText: true, vertical: 'center' },
}
const NEEDED: CellStyle = { ...HEAD, font: { bold: true, color: { rgb: 'C00000' } } }

/**
 * The import template of a register, .xlsx: one column for each field that an import may fill, with its note, its choices
 * to pick from and its unit; filled-in lines stand on a second sheet. `procedure` keeps the fields out that only steps fill.
 */
export function templateOf(register: AnyRegister, procedure?: AnyProcedure): Promise<Uint8Array> {
  const columns = templateFields(register, procedure)
  const headings = columns.map(([, field]) => `${headingOf(field)}${field.required ? '*' : ''}`)
  const widths = columns.map(([, field]) => ({
    width: widthOf(field),
    ...(formatOf(field) && { numFmt: formatOf(field) as string }),
  }))
  return writeXlsx({
    sheets: [
      {
        name: sheetNameOf(register),
        columns: widths,
        rows: [headings],
        cells: new Map(columns.map(([, field], at) => [`0,${at}`, headingCell(field, headings[at] ?? '')])),
        freezePane: { rows: 1 },
        dataValidations: columns.flatMap(([, field], at) => validationOf(field, at)),
      },
      {
        name: TEMPLATE_SHEETS.example,
        columns: widths,
        rows: [headings, columns.map(([, field]) => exampleOf(field))],
      },
      ...optionSheet(columns),
      {
        name: TEMPLATE_SHEETS.guide,
        columns: [{ width: 24 }, { width: 12 }, { width: 90 }],
        rows: guide(register, columns),
      },
    ],
  })
}

/** The fields that an import may fill, in their order: not what the system fills, nor what a step must fill before it can be taken. */
export function templateFields(register: AnyRegister, procedure?: AnyProcedure): readonly (readonly [string, Field])[] {
  const later = new Set(
    Object.values(procedure?.steps ?? {}).flatMap(({ fills = [], requires = [] }) =>
      fills.filter((field) => requires.includes(field)),
    ),
  )
  return fieldsOf(register).filter(
    ([key, field]) =>
      isImported(field) && field.kind !== 'serial' && (field.required || !later.has(key) || key === register.dated),
  )
}

const headingCell = (field: Field, heading: string) => {
  const says = noteOf(field)
  return {
    value: heading,
    type: 'string' as const,
    style: field.required ? NEEDED : HEAD,
    ...(says !== '' && { comment: { author: '法度', text: says } }),
  }
}

/** What the template says of a field: whether it is needed, its form, its own note. */
export const noteOf = (field: Field): string =>
  [
    field.required ? '必填' : '',
    field.note ?? '',
    field.scale ? `数字，最多${field.scale}位小数，不带单位` : (FORMS[field.kind] ?? ''),
    field.kind === 'list' ? listNote(field.of ?? {}) : '',
    field.choices ? `可选：${Object.values(field.choices).join('、')}` : '',
    field.personal ? '个人信息，入库后加密保存、脱敏显示' : '',
  ]
    .filter((part) => part !== '')
    .join('。')

const FORMS: Partial<Record<Field['kind'], string>> = {
  date: '日期，写成 2024-01-15',
  money: '以元为单位，只填数字，最多两位小数；表头改为（万元）的按万元读取',
  whole: '整数，不带单位',
  flag: '填是或者否',
  person: '姓名；重名的写成「姓名（单位）」',
  unit: '单位名称、简称或者预算单位代码',
  reference: '所指记录的编号或者名称',
}

function validationOf(field: Field, at: number): DataValidation[] {
  const values = valuesOf(field)
  if (values.length === 0) return []
  const range = `${columnLetter(at)}2:${columnLetter(at)}${LAST_ROW}`
  const says = { errorTitle: field.name, errorMessage: '请从下拉列表中选择', showErrorMessage: true }
  const column = columnLetter(at)
  const source = fitsInRule(values)
    ? { values: [...values] }
    : { formula1: `${TEMPLATE_SHEETS.options}!$${column}$2:$${column}$${values.length + 1}` }
  return [{ type: 'list', ...source, range, allowBlank: true, errorStyle: 'stop', ...says }]
}

const valuesOf = (field: Field): readonly string[] =>
  field.kind === 'flag' ? ['是', '否'] : field.kind === 'choice' ? Object.values(field.choices ?? {}) : []

/** A list typed into the rule itself may have 255 signs; a comma would split a name in two. */
const fitsInRule = (values: readonly string[]): boolean =>
  values.join(',').length <= 255 && values.every((value) => !value.includes(','))

/** Long lists of choices, each under its own column. */
function optionSheet(columns: readonly (readonly [string, Field])[]): WriteSheet[] {
  const lists = columns.map(([, field]) => (fitsInRule(valuesOf(field)) ? [] : [field.name, ...valuesOf(field)]))
  const depth = Math.max(0, ...lists.map((one) => one.length))
  if (depth === 0) return []
  const rows = Array.from({ length: depth }, (_, row) => lists.map((one) => one[row] ?? null))
  return [{ name: TEMPLATE_SHEETS.options, rows }]
}

const guide = (register: AnyRegister, columns: readonly (readonly [string, Field])[]): string[][] => [
  [`${register.name}导入说明`],
  ['请在第一张工作表中从第二行起填写，一行一条；不要改动表头，列的次序可以变，不需要的列可以删去。'],
  ['带 * 的列必填。先「试导入」查看问题，没有问题再正式导入；有问题的单元格会在退回的文件中逐一注明。'],
  [],
  ['栏目', '必填', '填写要求'],
  ...columns.map(([, field]) => [headingOf(field), field.required ? '是' : '', noteOf(field)]),
]

const widthOf = (field: Field): number =>
  field.kind === 'list' || field.kind === 'long-text' ? 40 : field.kind === 'text' ? 24 : 16

/** Texts are cells of texts, so that a long number keeps its digits. */
const formatOf = (field: Field): string | undefined =>
  (({ date: 'yyyy-mm-dd', money: '#,##0.00', text: '@', 'long-text': '@' }) as Partial<Record<Field['kind'], string>>)[
    field.kind
  ]
