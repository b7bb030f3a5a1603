import { chineseDay } from '../../../kernel/day.ts'
import { type Block, heading, type OfficialDocument, paragraph } from '../../../kernel/document.ts'
import { itemText, limitText } from '../item-text.ts'
import type { Guide } from './published-items.ts'

/** The guide as a sheet to take along. */
export const guideDocument = ({ row }: Guide, bureau: string): OfficialDocument => ({
  kind: 'form',
  issuer: bureau,
  title: `${row.name ?? ''}办事指南`,
  blocks: [
    facts([
      ['办理时限', limitText(row)],
      ['到现场次数', `${row.visits ?? ''}次（${row.visitReason ?? ''}）`],
      ['服务对象', row.serves],
      ['办理地点', row.place],
      ['办理时间', row.hours],
      ['网上办理', `${itemText('online', row.online)} ${row.onlineAddress ?? ''}`],
      ['咨询电话', row.contact],
      ['监督投诉', row.supervision],
    ]),
    heading(1, '一、受理条件'),
    paragraph(row.conditions ?? ''),
    heading(1, '二、申请材料'),
    ...listed('materials', row.materials),
    heading(1, '三、办理流程'),
    ...listed('flow', row.flow),
    heading(1, '四、收费'),
    ...(row.charged === 'yes' ? listed('fees', row.fees) : [paragraph('不收费。')]),
    heading(1, '五、设定依据'),
    ...(row.grounds ?? []).map(({ law, article }) => paragraph(`${law}${article}`)),
    heading(1, '六、救济途径'),
    paragraph(row.remedy ?? ''),
    paragraph(
      `实施编码：${row.code ?? ''}；版本：${row.edition ?? ''}${row.publishedOn ? `，${chineseDay(row.publishedOn)}发布` : ''}。`,
    ),
  ],
})

const facts = (rows: readonly (readonly [string, string | undefined])[]): Block => ({
  is: 'table',
  head: [],
  rows: rows.map(([name, value]) => [name, value ?? '']),
  widths: [25, 75],
})

const listed = (name: string, value: unknown): readonly Block[] =>
  itemText(name, value)
    .split('\n')
    .map((line, index) => paragraph(`${index + 1}．${line || '无'}`))
