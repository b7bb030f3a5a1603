import { itemsOf, type RequestLetter, said } from '../case-facts.ts'
import { outcomeOf } from '../outcomes.ts'
import { letterNumber, onDay, sheet } from './frame.ts'

const SECRECY = { none: '不涉及', involved: '涉及', unsure: '不能确定' } as const
const PRIVACY = { none: '不涉及', masked: '涉及，已作遮盖处理', involved: '涉及' } as const
const CONCLUSIONS = {
  open: '可以公开',
  partial: '区分处理后可以公开',
  closed: '不得公开',
  unsure: '不能确定，报请有关机关确定',
} as const

/** 保密与个人信息审查单: must come before anything is handed out (条例 第十七条). */
export const reviewSheet: RequestLetter = {
  id: 'review-sheet',
  name: '保密与个人信息审查单',
  compose: (view, attempt, desk) => {
    const pick = <T extends Record<string, string>>(from: T, field: string) => from[said(attempt, field)] ?? ''
    return sheet(
      desk,
      '政府信息公开保密与个人信息审查单',
      letterNumber(view, '审'),
      [
        ['申请编号', view.row.number ?? ''],
        ['拟答复结果', outcomeOf(view.row.outcome)?.name ?? '尚未拟定'],
        [
          '审查的信息',
          itemsOf(view)
            .map((item, index) => `${index + 1}. ${item.asked}${item.attachment ? `（${item.attachment}）` : ''}`)
            .join('\n'),
        ],
        ['是否涉及国家秘密', pick(SECRECY, 'secrecy')],
        ['是否危及“三安全一稳定”', attempt.data.safety === true ? '可能危及' : '不危及'],
        ['是否涉及商业秘密、个人隐私', pick(PRIVACY, 'privacy')],
        ['审查意见', said(attempt, 'opinion')],
        ['审查结论', pick(CONCLUSIONS, 'conclusion')],
        [
          '报请确定情况',
          said(attempt, 'referredTo') ? `${said(attempt, 'referredTo')}　${said(attempt, 'determination')}` : '',
        ],
        ['审查人', desk.nameOf(attempt.person)],
        ['审查日期', onDay(attempt.on)],
      ],
      attempt.on,
    )
  },
}
