import type { Block } from '../../../kernel/document.ts'

/** The sheet that the consulted party sends back. */
export const opinionSlip = (who: string): Block => ({
  is: 'table',
  caption: '意见反馈单',
  head: [],
  widths: [1, 3],
  rows: [
    [who, ''],
    ['意见', '□ 同意公开\n□ 部分同意公开（请写明不同意公开的部分）\n□ 不同意公开'],
    ['不同意公开的理由', '\n\n\n'],
    ['联系人及电话', ''],
    ['签名（盖章）', '\n　　　　　　　　　　　　年　　月　　日'],
  ].map(([label = '', content = '']) => [
    { text: label, align: 'center' as const },
    { text: content, align: 'left' as const },
  ]),
})
