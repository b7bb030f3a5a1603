import { chineseDay } from '../../../kernel/day.ts'
import { paragraph } from '../../../kernel/document.ts'
import { cite } from '../../../kernel/law.ts'
import { letter } from '../../../kernel/letter.ts'
import { budgetLaw } from '../../../law/budget-law.ts'
import { leadingDue } from '../leading-due.ts'
import { kinds, type PublicationFields } from '../publications.register.ts'

/** 督促函: what is to be published, by when, and on which basis. */
export const publicationReminder = letter<PublicationFields>(
  'publication-reminder',
  '预决算公开督促函',
  (view, { data, on }) => {
    const { row } = view
    const due = leadingDue(view)
    const late = due !== undefined && on > due
    return {
      title: `关于${late ? '尽快' : '按期'}公开${row.year ?? ''}年${row.kind ? kinds[row.kind as keyof typeof kinds] : ''}的函`,
      addressee: row.bodyName ?? '',
      blocks: [
        paragraph(
          due === undefined
            ? `你单位${row.year ?? ''}年${row.kind ? kinds[row.kind as keyof typeof kinds] : ''}尚未批复，请抓紧办理批复，公开期限自批复之日起算。`
            : `根据${cite(budgetLaw.at('第十四条'))}的规定，你单位${row.year ?? ''}年${row.kind ? kinds[row.kind as keyof typeof kinds] : ''}应当于${chineseDay(due)}前公开，${late ? '现已逾期' : '请按期公开'}。`,
        ),
        ...(typeof data.says === 'string' && data.says ? [paragraph(data.says)] : []),
        paragraph('公开时请在本单位门户和统一平台同时发布，空表应当列示并说明，涉密内容应当逐项处理。'),
      ],
    }
  },
)
