import { choice, composed, date, longText, reference, register, serial, text, unit } from '../../kernel/register.ts'
import { licenceLaw } from '../../law/licence-law.ts'
import { onlineServiceGuide, serviceItemStandard } from '../../law/service-items.ts'
import { itemChecks } from './item-checks.ts'
import { itemTypes, levels } from './item-choices.ts'
import { composeItemCode } from './item-code.ts'
import { basisFields, handlingFields, serviceFields } from './item-fields.ts'
import { handlers, legal, legalHead, listReaders, sectionHead } from './participants.ts'

const codeOf = ({ creditCode, level, basicCode }: Readonly<Record<string, string | undefined>>) =>
  creditCode && level && basicCode ? composeItemCode({ creditCode, level, basicCode }) : undefined

/** 实施清单: each row is one version of an item. A change is a new row that names the one it replaces; nothing is overwritten. */
export const items = register({
  id: 'service-items.items',
  name: '政务服务事项实施清单',
  basis: [onlineServiceGuide.whole, serviceItemStandard.whole, licenceLaw.at('第三十条')],
  fields: {
    code: composed('实施编码', codeOf),
    edition: serial('版本号', 'V{year}-{n}'),
    name: text('事项名称', { required: true, searched: true }),
    itemType: choice('事项类型', itemTypes, { required: true }),
    basicCode: text('基本编码', { required: true, searched: true, note: '12位，按上级公布的基本目录' }),
    basic: reference('基本目录事项', 'service-items.basic-items'),
    creditCode: text('实施主体统一社会信用代码', { required: true }),
    level: choice('行使层级', levels, { required: true }),
    section: unit('承办科室', { required: true }),
    preparedOn: date('编制日期', { required: true }),
    change: choice('编制缘由', { insert: '新增', claim: '承接', update: '变更' }, { required: true }),
    replaces: reference('替代的版本', 'service-items.items', { note: '变更时选择现行版本' }),
    changeNote: longText('变更说明'),
    ...basisFields,
    ...handlingFields,
    ...serviceFields,
    publishedOn: date('发布日期'),
    batch: reference('发布批次', 'service-items.batches'),
  },
  title: (row) => `${row.name ?? ''}${row.edition ? `（${row.edition}）` : ''}`,
  columns: ['name', 'code', 'edition', 'itemType', 'section', 'promisedDays', 'publishedOn', 'grounds'],
  sections: { 基本信息: 'code', 依据和时限: 'grounds', 办理: 'conditions', 服务: 'caseKind', 发布: 'publishedOn' },
  public: [
    ...(['code', 'edition', 'name', 'itemType', 'basicCode', 'creditCode', 'level', 'section', 'change'] as const),
    ...(['replaces', 'changeNote', 'publishedOn', 'batch'] as const),
    ...(Object.keys(basisFields) as (keyof typeof basisFields)[]),
    ...(Object.keys(handlingFields) as (keyof typeof handlingFields)[]),
    ...(Object.keys(serviceFields) as (keyof typeof serviceFields)[]),
  ],
  checks: itemChecks,
  access: { read: listReaders, create: [...handlers, ...legal], amend: [sectionHead, legalHead] },
  assignedTo: 'section',
  dated: 'preparedOn',
  closes: true,
})
export type ItemFields = (typeof items)['fields']
