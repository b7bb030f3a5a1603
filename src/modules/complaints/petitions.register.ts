import { choice, date, files, flag, longText, register, serial, text, unit } from '../../kernel/register.ts'
import { formerPetitionRegulation, petitionRegulation } from '../../law/petition-regulation.ts'
import { intake, officeHead, readers, resident, sectionHead, system } from './participants.ts'

/** 投诉举报和信访: what citizens bring, sorted first, each kind to its own procedure and clock. */
export const petitions = register({
  id: 'complaints.petitions',
  name: '投诉举报和信访事项',
  basis: [formerPetitionRegulation.whole, petitionRegulation.whole],
  fields: {
    number: serial('登记号', '{agency}访〔{year}〕{n}号'),
    receivedOn: date('收到日期', { required: true }),
    channel: choice(
      '渠道',
      {
        web: '信息网络',
        letter: '书信',
        phone: '电话',
        fax: '传真',
        visit: '走访',
        hotline: '12345热线',
        forwarded: '转送、交办',
      },
      { required: true },
    ),
    kind: choice(
      '诉求类别',
      { petition: '申诉求决', report: '检举控告', suggestion: '建议意见', tipoff: '投诉举报违法线索' },
      { required: true },
    ),
    petitioner: text('来访（信）人', { personal: true, mask: 'name', note: '匿名的留空' }),
    contact: text('联系电话', { personal: true, mask: 'phone' }),
    address: text('地址', { personal: true, mask: 'address' }),
    unclear: flag('姓名或者住址不清', { note: '无法告知的不承担告知义务' }),
    confidential: flag('应当保密', { note: '检举控告材料不得转给被检举人' }),
    subject: text('事项', { required: true, searched: true }),
    content: longText('诉求内容', { required: true }),
    triage: choice('分类办理', {
      litigation: '通过诉讼解决',
      arbitration: '通过仲裁解决',
      party: '党员申诉',
      legalRoute: '通过复议、裁决、许可、处罚等法定途径',
      duty: '属于申请查处，依法履职',
      petition: '按信访程序办理',
    }),
    handling: unit('承办科室'),
    opinion: choice('处理意见', { support: '予以支持', explain: '解释说明', reject: '不予支持' }),
    answer: longText('处理意见书内容'),
    answerNumber: serial('处理意见书文号', '{agency}访答〔{year}〕{n}号'),
    substantiated: choice('举报是否属实', { yes: '属实', partly: '部分属实', no: '不属实' }),
    satisfied: choice('满意度', { yes: '满意', fair: '基本满意', no: '不满意' }),
    attachments: files('材料', { personal: true }),
  },
  title: (row) => row.subject ?? '',
  columns: ['number', 'receivedOn', 'channel', 'kind', 'subject', 'triage', 'handling', 'opinion'],
  public: [],
  access: { read: readers, create: [...intake, resident, system], amend: [officeHead, sectionHead] },
  assignedTo: 'handling',
  dated: 'receivedOn',
  closes: true,
})
export type PetitionFields = (typeof petitions)['fields']
