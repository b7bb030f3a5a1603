import { heading, paragraph } from '../../kernel/document.ts'
import type { Letter } from '../../kernel/procedure.ts'
import type { leadingGroups } from './leading-groups.register.ts'

const CAPACITIES = { head: '组长', deputy: '副组长', member: '成员', director: '办公室主任' } as const

/** 关于调整领导小组组成人员的通知: the composition by capacity, then the duties. */
export const adjustmentNotice: Letter<(typeof leadingGroups)['fields']> = {
  id: 'adjustment-notice',
  name: '领导小组组成通知',
  compose: ({ row }, attempt, desk) => {
    const members = row.members ?? []
    const inCapacity = (capacity: keyof typeof CAPACITIES) =>
      members.filter((member) => member.capacity === capacity).map((member) => describe(member, desk.nameOf))
    return {
      kind: 'letter',
      issuer: desk.bureau,
      ...(row.number !== undefined && { number: row.number }),
      title: `${desk.bureau}关于${row.replaces ? '调整' : '成立'}${row.name ?? ''}的通知`,
      addressee: '局机关各科室、局属各单位',
      blocks: [
        paragraph(
          `${row.reason ?? ''}。经研究，决定${row.replaces ? '调整' : '成立'}${row.name ?? ''}。现将有关事项通知如下：`,
        ),
        heading(1, '一、组成人员'),
        ...(Object.keys(CAPACITIES) as (keyof typeof CAPACITIES)[]).flatMap((capacity) => {
          const names = inCapacity(capacity)
          return names.length > 0 ? [paragraph(`${CAPACITIES[capacity]}：${names.join('、')}`)] : []
        }),
        paragraph(`领导小组办公室设在${desk.nameOf(row.office ?? '')}。`),
        heading(1, '二、领导小组职责'),
        paragraph(row.groupDuties ?? ''),
        ...(row.unitDuties?.length
          ? [
              heading(1, '三、成员单位职责'),
              ...row.unitDuties.map((one) => paragraph(`${desk.nameOf(one.unit)}：${one.duty}`)),
            ]
          : []),
        paragraph('今后领导小组组成人员因岗位变动需要调整的，由接任人员自行递补，由领导小组办公室按程序确认并备案。'),
      ],
      signedOn: attempt.on,
    }
  },
}

const describe = (member: { readonly holder: string; readonly post: string }, nameOf: (id: string) => string): string =>
  `${nameOf(member.holder)}（${nameOf(member.post)}）`
