import { type Guard, procedure } from '../../kernel/procedure.ts'
import { choice, longText } from '../../kernel/register.ts'
import { licenceLaw } from '../../law/licence-law.ts'
import { onlineServiceGuide } from '../../law/service-items.ts'
import { alarmsOf } from './guide.rule.ts'
import { basisFields, handlingFields, serviceFields } from './item-fields.ts'
import { type ItemFields, items } from './items.register.ts'
import { listed } from './listed-guard.ts'
import { deciders, handlers, legal, sectionHead } from './participants.ts'

const basis = onlineServiceGuide.whole
const lawful: Guard<ItemFields> = {
  says: '引用的依据已经失效，或者时限与现行法定期限不符',
  way: '请在“办理”页的提醒中查看是哪一项，更正后再提交',
  basis: licenceLaw.at('第三十条'),
  when: ({ row }, { on }) => alarmsOf(row, on).length > 0,
}
const written = [
  ...(Object.keys(basisFields) as (keyof typeof basisFields)[]),
  ...(Object.keys(handlingFields) as (keyof typeof handlingFields)[]),
  ...(Object.keys(serviceFields) as (keyof typeof serviceFields)[]),
] as const

/** 事项编制和发布: one version from its draft to the day on which the next one takes its place. */
export const publication = procedure({
  id: 'service-items.publication',
  name: '政务服务事项编制发布',
  basis,
  keeps: items,
  states: {
    draft: { name: '草稿' },
    reviewing: { name: '待法规审核' },
    releasing: { name: '待审定' },
    released: { name: '已审定，待发布' },
    published: { name: '在用', ends: true },
    suspended: { name: '暂停' },
    superseded: { name: '已被新版本替代', ends: true },
    withdrawn: { name: '已取消', ends: true },
    dropped: { name: '不再编制', ends: true },
  },
  opening: { name: '编制事项', by: [...handlers, ...legal] },
  opensAs: 'draft',
  steps: {
    write: {
      name: '补充完善',
      from: 'draft',
      by: [...handlers, ...legal],
      basis,
      fills: ['name', ...written, 'changeNote', 'basic'],
      internal: true,
    },
    submit: {
      name: '科室审核并送审',
      from: 'draft',
      to: 'reviewing',
      by: [sectionHead],
      basis,
      requires: ['flow', 'materials'],
      refuses: {
        lawful,
        listed,
        note: {
          says: '变更的事项没有写明变更说明',
          way: '请写明改了什么、为什么改，办事指南会一并公布',
          when: ({ row }) => row.change === 'update' && !row.changeNote,
        },
      },
    },
    review: {
      name: '法规审核',
      from: 'reviewing',
      to: 'releasing',
      by: legal,
      basis: licenceLaw.at('第三十条'),
      data: { opinion: longText('审核意见', { required: true }) },
      refuses: { lawful, listed },
    },
    sendBack: {
      name: '退回修改',
      from: ['reviewing', 'releasing', 'released'],
      to: 'draft',
      by: [...legal, ...deciders],
      basis,
      data: { reason: longText('退回原因', { required: true }) },
    },
    release: {
      name: '审定',
      from: 'releasing',
      to: 'released',
      by: deciders,
      basis,
      apartFrom: ['review'],
      refuses: { lawful },
    },
    drop: {
      name: '不再编制',
      from: ['draft', 'released'],
      to: 'dropped',
      by: [sectionHead, ...legal],
      basis,
      data: { reason: longText('原因', { required: true }) },
    },
    publish: {
      name: '登记发布',
      from: 'released',
      to: 'published',
      by: legal,
      basis,
      fills: ['publishedOn', 'batch'],
      requires: ['publishedOn', 'batch'],
    },
    revise: {
      name: '编制新版本',
      from: ['published', 'suspended'],
      by: [...handlers, ...legal],
      basis,
      data: { note: longText('变更说明', { required: true, note: '改什么、为什么改；发布时一并公布' }) },
    },
    suspend: {
      name: '暂停办理',
      from: 'published',
      to: 'suspended',
      by: legal,
      basis,
      data: { reason: longText('原因', { required: true }) },
    },
    resume: { name: '恢复办理', from: 'suspended', to: 'published', by: legal, basis },
    supersede: {
      name: '由新版本替代',
      from: ['published', 'suspended'],
      to: 'superseded',
      by: legal,
      basis,
      internal: true,
    },
    withdraw: {
      name: '取消',
      from: ['published', 'suspended'],
      to: 'withdrawn',
      by: legal,
      basis,
      data: {
        why: choice('缘由', { cancel: '取消', delegate: '下放', lapse: '依据失效' }, { required: true }),
      },
    },
  },
  deadlines: {},
})
