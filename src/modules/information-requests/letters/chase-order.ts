import { paragraph } from '../../../kernel/document.ts'
import { dayIn, dueOf, type RequestLetter, said } from '../case-facts.ts'
import { letterNumber, onDay, paragraphs } from './frame.ts'

/** 督办单: to the section that keeps the office waiting. The applicant is not named. */
export const chaseOrder: RequestLetter = {
  id: 'chase-order',
  name: '督办单',
  compose: (view, attempt, desk) => {
    const due = dueOf(view, 'reply')
    const number = letterNumber(view, '督')
    return {
      kind: 'form',
      issuer: desk.bureau,
      ...(number !== undefined && { number }),
      title: '督办单',
      addressee: desk.nameOf(said(attempt, 'to')),
      blocks: [
        paragraph(
          `政府信息公开申请（申请编号：${view.row.number ?? ''}，内容：${view.row.subject ?? ''}）正在办理中，${due === undefined ? '答复期限目前停止计算' : due < attempt.on ? `答复期限已于${onDay(due)}届满` : `答复期限将于${onDay(due)}届满`}。现督办如下：`,
        ),
        ...paragraphs(said(attempt, 'demand')),
        paragraph(
          `请于${onDay(dayIn(attempt, 'before'))}前办结，并在系统中反馈办理情况。逾期未反馈的，将报告分管领导。`,
        ),
      ],
      signedOn: attempt.on,
      contact: `督办人${desk.nameOf(attempt.person)}`,
    }
  },
}
