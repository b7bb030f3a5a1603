import { heading, paragraph } from '../../../kernel/document.ts'
import { cite } from '../../../kernel/law.ts'
import { disclosureRegulation as law } from '../../../law/disclosure-regulation.ts'
import { dayIn, type RequestLetter, said } from '../case-facts.ts'
import { letterTo, onDay, paragraphs, theRequest, you } from './frame.ts'

/** 补正告知书: everything at once, a reasonable day, and what follows when it passes. */
export const correctionNotice: RequestLetter = {
  id: 'correction-notice',
  name: '补正告知书',
  compose: (view, attempt, desk) => {
    const example = said(attempt, 'example')
    const until = onDay(dayIn(attempt, 'correctBy'))
    return letterTo(view, attempt, desk, {
      word: '补',
      title: '政府信息公开申请补正告知书',
      blocks: [
        paragraph(
          `本机关于${onDay(view.row.receivedOn)}收到${theRequest(view)}。经审查，申请内容不明确。根据${cite(law.at('第三十条'))}的规定，现一次性告知${you(view)}作出补正。`,
        ),
        heading(1, '一、需要补正的事项'),
        ...paragraphs(said(attempt, 'points')),
        heading(1, '二、补正期限'),
        paragraph(`请于${until}前（含当日）将补正后的申请提交本机关。本机关的答复期限自收到补正的申请之日起计算。`),
        paragraph(`无正当理由逾期不补正的，视为放弃申请，本机关不再处理该政府信息公开申请。`),
        ...(example ? [heading(1, '三、填写示例'), ...paragraphs(example)] : []),
        paragraph(`填写中有疑问的，可以联系本机关政府信息公开工作机构，本机关将给予指导和释明。`),
      ],
    })
  },
}
