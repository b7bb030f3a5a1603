import { chineseDay } from '../../../kernel/day.ts'
import { heading, paragraph } from '../../../kernel/document.ts'
import { cite } from '../../../kernel/law.ts'
import { letter } from '../../../kernel/letter.ts'
import { legalityReviewOpinions } from '../../../law/normative-documents.ts'
import { type DraftFields, drafts } from '../drafts.register.ts'

const results: Readonly<Record<string, string>> = {
  deliberating: '经审核，送审稿合法，可以提请集体审议。',
  drafting: '经审核，送审稿应当予以修改，修改后重新送审。',
  stopped: '经审核，送审稿不合法，不得提请集体审议。',
}
const findings: Readonly<Record<string, readonly [aspect: string, good: string, bad: string]>> = {
  power: ['制定权限', '符合法定职权', '超越权限'],
  content: ['内容', '与法律、法规、规章和国家政策一致', '与上位法不一致'],
  procedure: ['制定程序', '符合规定程序', '不符合规定程序'],
  form: ['格式和文字', '规范', '需要修改'],
}
const good = ['within', 'lawful', 'kept', 'proper']

/** 合法性审核意见书: the four conclusions, each problem with advice, and the result. */
export const legalityOpinion = letter<DraftFields>(
  'legality-opinion',
  '合法性审核意见书',
  ({ row, state, history }, { data }, desk) => {
    const accepted = history.findLast(({ step }) => step === 'accept')
    const aspects = drafts.fields.reviewIssues.of.aspect.choices as Readonly<Record<string, string>>
    return {
      number: row.reviewNumber,
      addressee: desk.nameOf(row.drafting ?? ''),
      blocks: [
        paragraph(
          `你科室报送的《${row.title ?? ''}（送审稿）》${accepted ? `，我科于${chineseDay(accepted.on)}受理` : ''}。根据${cite(legalityReviewOpinions.whole)}的规定进行了合法性审核，意见如下：`,
        ),
        {
          is: 'table',
          caption: '审核结论',
          head: [['审核事项', '结论']],
          rows: Object.entries(findings).map(([id, [aspect, fine, wrong]]) => [
            aspect,
            good.includes(String(data[id])) ? fine : wrong,
          ]),
        },
        heading(1, '一、审核结论'),
        paragraph(results[state] ?? ''),
        ...(row.reviewIssues?.length
          ? [
              heading(1, '二、问题和修改建议'),
              ...row.reviewIssues.map(({ aspect, clause, issue, advice }, index) =>
                paragraph(`（${index + 1}）${aspects[aspect]}${clause ? `，${clause}` : ''}：${issue} 建议：${advice}`),
              ),
            ]
          : []),
        paragraph(`审核人：${String(data.reviewer ?? '')}`),
      ],
    }
  },
)
