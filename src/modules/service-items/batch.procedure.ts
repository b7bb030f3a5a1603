import { procedure } from '../../kernel/procedure.ts'
import { list, longText, reference, text } from '../../kernel/register.ts'
import { onlineServiceGuide } from '../../law/service-items.ts'
import { batches } from './batches.register.ts'
import { releaseSheet } from './letters/release-sheet.ts'
import { deciders, legal } from './participants.ts'

const basis = onlineServiceGuide.whole

/** 事项发布: prepared, reviewed, released, sent; the platform takes it with a receipt or returns it with what it found. */
export const batch = procedure({
  id: 'service-items.batch',
  name: '事项发布批次办理',
  basis,
  keeps: batches,
  states: {
    prepared: { name: '待复核' },
    reviewed: { name: '待审定' },
    released: { name: '待报送' },
    sent: { name: '已报送，待回执' },
    returned: { name: '平台退回' },
    accepted: { name: '已发布', ends: true },
    cancelled: { name: '已撤销', ends: true },
  },
  opening: { name: '编制批次', by: legal },
  opensAs: 'prepared',
  steps: {
    change: {
      name: '调整事项',
      from: ['prepared', 'returned'],
      by: legal,
      basis,
      fills: ['entries', 'note'],
      internal: true,
    },
    review: {
      name: '复核',
      from: 'prepared',
      to: 'reviewed',
      by: legal,
      basis,
      data: { opinion: longText('复核意见', { required: true }) },
    },
    release: {
      name: '审定发布',
      from: 'reviewed',
      to: 'released',
      by: deciders,
      basis,
      apartFrom: ['review'],
      letter: releaseSheet,
    },
    send: {
      name: '报送平台',
      from: ['released', 'returned'],
      to: 'sent',
      by: legal,
      basis,
      fills: ['sentOn'],
      requires: ['sentOn'],
    },
    bounce: {
      name: '登记平台退回',
      from: 'sent',
      to: 'returned',
      by: legal,
      actor: '政务服务平台',
      basis,
      data: {
        errors: list(
          '退回的事项',
          {
            item: reference('事项版本', 'service-items.items', { required: true }),
            says: text('平台的说明', { required: true }),
          },
          { required: true },
        ),
      },
    },
    receive: {
      name: '登记回执',
      from: 'sent',
      to: 'accepted',
      by: legal,
      actor: '政务服务平台',
      basis,
      fills: ['receipt', 'receivedOn', 'proof'],
      requires: ['receipt', 'receivedOn'],
    },
    cancel: {
      name: '撤销批次',
      from: ['prepared', 'reviewed', 'released', 'returned'],
      to: 'cancelled',
      by: legal,
      basis,
      data: { reason: longText('原因', { required: true }) },
    },
  },
  deadlines: {},
})
