import { depthCodes, operationCodes, type operations, typeCodes, unitCodes } from './item-choices.ts'
import { itemText } from './item-text.ts'

type Values = Readonly<Record<string, unknown>>
type Rows = readonly Readonly<Record<string, string | number | undefined>>[]
const rows = (value: unknown): Rows => (value ?? []) as Rows
const yes = (value: unknown): string => (value === 'yes' ? '1' : '0')

export interface Exchanged {
  readonly id: string
  readonly row: Values
  readonly operation: string
}

/** One version under the names of the platform's tables (up_task_general_basic, _extend, _material, fee_project). */
export const exchangeOf = ({ id, row, operation }: Exchanged, batch: string | undefined) => ({
  row_guid: id,
  cd_operation: operationCodes[operation as keyof typeof operations] ?? 'I',
  cd_batch: batch ?? '',
  data_source: '法度',
  basic: basicOf(row),
  extend: extendOf(row),
  materials: rows(row.materials).map((one, index) => ({
    material_name: one.name,
    material_type: one.form,
    is_need: one.need === 'needed' ? '1' : '0',
    page_num: one.copies,
    by_law: one.basis,
    order_num: index + 1,
  })),
  fees: rows(row.fees).map((one) => ({
    project_name: one.project,
    fee_standard: one.standard,
    fee_basis: one.basis,
  })),
})

const basicOf = (row: Values) => ({
  task_code: row.code,
  catalog_code: row.basicCode,
  task_name: row.name,
  task_version: row.edition,
  task_type: typeCodes[row.itemType as keyof typeof typeCodes],
  task_state: '1',
  use_level: row.level,
  dept_code: row.creditCode,
  by_law: rows(row.grounds)
    .map((one) => `《${one.law}》${one.article}`)
    .join('；'),
  anticipate_day: row.statutoryDays ?? '',
  anticipate_type: unitCodes[String(row.statutoryUnit)] ?? '',
  promise_day: row.promisedDays,
  promise_type: unitCodes[String(row.promisedUnit)] ?? '',
  accept_condition: row.conditions,
  handle_flow: itemText('flow', row.flow),
  is_fee: yes(row.charged),
  project_type: row.caseKind === 'immediate' ? '1' : '2',
  server_type: row.serves,
  limit_scene_num: row.visits,
  link_addr: row.place,
  transact_addr: row.place,
  transact_time: row.hours,
  link_way: row.contact,
  supervise_way: row.supervision,
})

const extendOf = (row: Values) => ({
  result_type: itemText('resultType', row.resultType),
  result_name: row.resultName,
  is_express: yes(row.mailing),
  is_online: row.online === 'none' ? '0' : '1',
  online_handle_depth: depthCodes[String(row.online)] ?? '',
  online_handle_url: row.onlineAddress ?? '',
  limit_scene_explain: row.visitReason,
})
