import type { Tone } from '../../../web/ui/tag.tsx'
import type { Standing } from '../confirmation.ts'

/** How the confirmation of an item stands, in words and in the colour that helps them. */
export const standingNames: Readonly<Record<Standing, { readonly name: string; readonly tone: Tone }>> = {
  confirmed: { name: '已确认', tone: 'good' },
  questioned: { name: '有疑问', tone: 'bad' },
  lapsed: { name: '确认后有变化', tone: 'warn' },
  open: { name: '待确认', tone: 'accent' },
  incomplete: { name: '数据不齐备', tone: 'plain' },
}
