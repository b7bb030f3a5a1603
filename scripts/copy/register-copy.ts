import type { AnyRegister, Field } from '../../src/kernel/register.ts'
import { basisOf, kindText, quoted, reasonText, roles, table } from './words.ts'

/** A register as a person reads it: what is kept, who may see and change it, what must hold. */
export function registerCopy(register: AnyRegister): string {
  const fields = Object.entries(register.fields as Record<string, Field>)
  const nameOf = (key: string): string => register.fields[key]?.name ?? key
  const open = register.public as readonly string[]
  const rows = fields.map(([key, field]) => [
    field.name,
    kindText(field),
    demands(field, open.includes(key)),
    field.note ?? '',
  ])
  return [
    `### ${register.name}（\`${register.id}\`）`,
    `依据：${register.basis.map(basisOf).join('；')}。`,
    `查阅：${roles(register.access.read)}。登记：${roles(register.access.create)}。更正（须写明理由，原内容留痕）：${roles(register.access.amend)}。`,
    `按「${nameOf(register.dated)}」归入年度。${register.closes ? '每个单位按年度签字确认登记完毕，作为零数的佐证。' : ''}${open.length > 0 ? `对外公开的栏目：${quoted(open.map(nameOf))}。` : '不对外公开。'}`,
    table(['栏目', '内容', '要求', '说明'], rows),
    ...lists(fields),
    ...checks(register),
  ].join('\n\n')
}

const demands = (field: Field, isPublic: boolean): string =>
  [
    field.required ? '必填' : '',
    field.personal ? '个人信息，加密保存，脱敏显示' : '',
    field.searched ? '可检索' : '',
    isPublic ? '公开' : '',
  ]
    .filter((part) => part !== '')
    .join('；')

const lists = (fields: readonly (readonly [string, Field])[]): string[] =>
  fields
    .filter(([, field]) => field.kind === 'list')
    .flatMap(([, field]) => [
      `「${field.name}」逐项登记：`,
      table(
        ['栏目', '内容', '要求', '说明'],
        Object.values(field.of ?? {}).map((one) => [one.name, kindText(one), demands(one, false), one.note ?? '']),
      ),
    ])

function checks(register: AnyRegister): string[] {
  const all = Object.values(register.checks ?? {})
  return all.length === 0
    ? []
    : ['登记和更正时核对，有下列情形的不能保存：', all.map((check, at) => `${at + 1}. ${reasonText(check)}`).join('\n')]
}
