import { choice, date, files, list, longText, reference, register, text, unit } from '../../kernel/register.ts'
import { disclosureRegulation as law } from '../../law/disclosure-regulation.ts'
import { itemOutcomeNames } from './outcomes.ts'
import { caseHandler, office, readers, sections, system } from './participants.ts'

/** 科室协办单: what one section is asked to contribute to one request. It belongs to the section and does not name the applicant. */
export const contributions = register({
  id: 'information-requests.contributions',
  name: '依申请公开协办单',
  basis: [law.at('第四十五条')],
  fields: {
    request: reference('申请', 'information-requests.requests', { required: true }),
    requestNumber: text('申请编号', { required: true }),
    subject: text('申请内容摘要', { required: true, searched: true }),
    section: unit('承办科室', { required: true }),
    askedOn: date('分办日期', { required: true }),
    replyDue: date('答复期限届满日'),
    items: list('需要反馈的事项', { asked: longText('申请内容', { required: true }) }, { required: true }),
    note: longText('分办意见'),
    suggestions: list('反馈意见', {
      asked: longText('申请内容'),
      result: choice('建议结果', itemOutcomeNames),
      ground: longText('内容和理由'),
      attachment: text('所附材料'),
    }),
    searched: longText('检索情况', { note: '检索的系统和档案范围、关键词、时间、结果' }),
    materials: files('材料'),
  },
  title: (row) => [row.requestNumber, row.subject].filter(Boolean).join('　'),
  columns: ['requestNumber', 'subject', 'section', 'askedOn', 'replyDue'],
  public: [],
  access: { read: [...readers, ...sections], create: [...office, system], amend: [caseHandler, ...office] },
  dated: 'askedOn',
})
