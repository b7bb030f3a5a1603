import type { RequestLetter } from '../case-facts.ts'
import { itemsOf, said } from '../case-facts.ts'
import { letterNumber, onDay, sheet } from './frame.ts'

/** 检索记录单: what a court asks for when the reply says that the information does not exist. */
export const searchSheet: RequestLetter = {
  id: 'search-sheet',
  name: '检索记录单',
  compose: (view, attempt, desk) =>
    sheet(
      desk,
      '政府信息检索记录单',
      letterNumber(view, '检'),
      [
        ['申请编号', view.row.number ?? ''],
        [
          '申请事项',
          itemsOf(view)
            .map((item, index) => `${index + 1}. ${item.asked}`)
            .join('\n'),
        ],
        ['检索范围', said(attempt, 'scope')],
        ['检索关键词', said(attempt, 'keywords')],
        ['检索的时间范围', said(attempt, 'period')],
        ['检索日期', onDay(attempt.on)],
        ['检索人', said(attempt, 'searcher')],
        ['检索结果', said(attempt, 'found') === 'nothing' ? '未检索到所申请的政府信息' : '检索到有关政府信息'],
        ['检索情况说明', said(attempt, 'result')],
        ['检索截图', `${Array.isArray(attempt.data.files) ? attempt.data.files.length : 0}份`],
        ['登记人', desk.nameOf(attempt.person)],
      ],
      attempt.on,
    ),
}
