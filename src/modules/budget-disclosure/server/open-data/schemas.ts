/** A column by Table Schema; `columnType` by the taxonomy of Fiscal Data Package. */
export interface Field {
  readonly name: string
  readonly title: string
  readonly type: 'string' | 'integer' | 'number' | 'date' | 'year' | 'boolean'
  readonly columnType?: string
  readonly constraints?: { readonly required?: true; readonly unique?: true; readonly enum?: readonly string[] }
}
export interface Schema {
  readonly fields: readonly Field[]
  readonly primaryKey: readonly string[]
  readonly foreignKeys?: readonly {
    readonly fields: string
    readonly reference: { readonly resource: string; readonly fields: string }
  }[]
  readonly missingValues: readonly string[]
}

const text = (name: string, title: string, columnType?: string): Field => ({
  ...{ name, title, type: 'string' },
  ...(columnType !== undefined && { columnType }),
})
const needed = (field: Field): Field => ({ ...field, constraints: { ...field.constraints, required: true } })
const points = (fields: string, resource: string, to = 'code') => ({ fields, reference: { resource, fields: to } })

const id = { ...needed(text('id', '编号', 'budget-line-id')) }
const publication = needed(text('publication', '公开的预决算'))
const body = needed(text('body', '部门或者单位编码', 'administrative-classification:generic:level1:code'))
const year: Field = {
  ...{ name: 'fiscal_year', title: '预算年度', type: 'integer', columnType: 'date:fiscal-year' },
  constraints: { required: true },
}
const phase: Field = {
  ...text('phase', '阶段', 'phase:id'),
  constraints: { required: true, enum: ['approved', 'executed'] },
}
const phaseLabel = text('phase_label', '预算或者决算', 'phase:label')
const amount: Field = {
  ...{ name: 'amount', title: '金额（元）', type: 'number', columnType: 'value' },
  constraints: { required: true },
}
const MISSING = ['', '-', '—']

const codes = (columnType: string): Schema => ({
  fields: [
    needed(text('code', '科目编码', `${columnType}:code`)),
    needed(text('name', '科目名称')),
    text('parent', '上级科目编码'),
  ],
  primaryKey: ['code'],
  foreignKeys: [points('parent', '')],
  missingValues: MISSING,
})

/** The schemas of the long tables; amounts are in 元 with a dot, days as YYYY-MM-DD. */
export const schemas = {
  bodies: {
    fields: [
      needed(text('code', '预算单位编码')),
      needed(text('name', '名称')),
      { ...text('level', '层级'), constraints: { required: true, enum: ['government', 'department', 'unit'] } },
      text('parent', '主管部门编码'),
    ],
    primaryKey: ['code'],
    foreignKeys: [points('parent', '')],
    missingValues: MISSING,
  },
  functions: codes('functional-classification:generic:level1'),
  economics: codes('economic-classification:generic:level1'),
  publications: {
    fields: [
      needed(text('id', '编号')),
      body,
      year,
      { ...text('kind', '类别'), constraints: { required: true, enum: ['budget', 'final'] } },
      text('kind_label', '类别名称'),
      { ...{ name: 'published_on', title: '公开日期', type: 'date' }, constraints: { required: true } },
      text('address', '原文网址'),
    ],
    primaryKey: ['id'],
    foreignKeys: [points('body', 'bodies')],
    missingValues: MISSING,
  },
  spending: {
    fields: [
      ...[id, publication, body, year, phase, phaseLabel],
      text('direction', '收支方向', 'direction'),
      needed(text('function', '支出功能分类编码', 'functional-classification:generic:level3:code')),
      needed(text('expenditure_type', '支出类型', 'expenditure-type:code')),
      text('expenditure_type_label', '支出类型名称', 'expenditure-type:label'),
      amount,
    ],
    primaryKey: ['id'],
    foreignKeys: [
      points('body', 'bodies'),
      points('publication', 'publications', 'id'),
      points('function', 'functions'),
    ],
    missingValues: MISSING,
  },
  economic: {
    fields: [
      ...[id, publication, body, year, phase, phaseLabel],
      needed(text('economic', '部门预算支出经济分类编码', 'economic-classification:generic:level2:code')),
      amount,
    ],
    primaryKey: ['id'],
    foreignKeys: [
      points('body', 'bodies'),
      points('publication', 'publications', 'id'),
      points('economic', 'economics'),
    ],
    missingValues: MISSING,
  },
  three: {
    fields: [
      ...[id, publication, body, year, phase, phaseLabel],
      needed(text('item', '项目')),
      text('item_label', '项目名称'),
      amount,
    ],
    primaryKey: ['id'],
    foreignKeys: [points('body', 'bodies'), points('publication', 'publications', 'id')],
    missingValues: MISSING,
  },
  figures: {
    fields: [
      publication,
      ...(['table', 'row', 'column'] as const).map(
        (name): Field => ({
          ...{ name, title: { table: '第几张表', row: '行', column: '列' }[name], type: 'integer' },
          constraints: { required: true },
        }),
      ),
      text('table_kind', '表的种类'),
      text('table_title', '表名'),
      text('unit', '金额单位（原文）'),
      { name: 'is_header', title: '表头', type: 'boolean' },
      needed(text('text', '原文')),
      { name: 'amount', title: '金额（元）', type: 'number' },
    ],
    primaryKey: ['publication', 'table', 'row', 'column'],
    foreignKeys: [points('publication', 'publications', 'id')],
    missingValues: [''],
  },
} as const satisfies Readonly<Record<string, Schema>>
