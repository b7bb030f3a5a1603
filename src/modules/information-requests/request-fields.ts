import {
  choice,
  date,
  files,
  list,
  longText,
  money,
  reference,
  serial,
  text,
  unit,
  whole,
} from '../../kernel/register.ts'
import { applicantKinds, identityKinds } from './applicants.ts'
import { channels, receiptRules } from './channels.ts'
import { feeMethods } from './fee.ts'
import { itemOutcomeNames, outcomeNames } from './outcomes.ts'

/** What the request is, who asks and how it came: known on arrival. */
const arrival = {
  number: serial('申请编号', '{agency}公开〔{year}〕{n}号'),
  subject: text('申请内容摘要', { required: true, searched: true, note: '概括所申请的信息，不写申请人姓名等个人信息' }),
  channel: choice('提交方式', channels, { required: true }),
  receiptRule: choice('收到日期规则', receiptRules, { note: '公开指南另有公布的填写；未填写的按条例第三十一条确定' }),
  submittedOn: date('提交（寄出）日期'),
  arrivedOn: date('到达日期', {
    required: true,
    note: '当面提交为提交之日，邮寄为签收之日，信函、传真、网络为实际到达之日',
  }),
  receivedOn: date('收到申请之日', { note: '答复期限自次日起算；需双方确认的，由「与申请人确认」步骤填写' }),
  arrivalProof: text('到达凭证', { note: '邮件单号、系统回执号、签收人等' }),
  application: files('申请表及附件', { personal: true }),
}

const applicant = {
  applicantKind: choice('申请人类型', applicantKinds, { required: true }),
  applicantName: text('申请人姓名（名称）', { required: true, personal: true, mask: 'name' }),
  identityKind: choice('证件类型', identityKinds),
  identityNumber: text('证件号码', { personal: true, mask: 'identity' }),
  phone: text('联系电话', { personal: true, mask: 'phone' }),
  email: text('电子邮箱', { personal: true, mask: 'all' }),
  address: text('联系地址', { personal: true, mask: 'address' }),
  agentName: text('代理人（经办人）', { personal: true, mask: 'name' }),
  agentPhone: text('代理人电话', { personal: true, mask: 'phone' }),
  agentAuthority: files('授权委托书', { personal: true }),
  coApplicants: text('共同申请人', { personal: true, mask: 'all', note: '列入统计时以第一申请人的类型为准' }),
  queryCode: text('查询码', {
    ...{ personal: true, mask: 'all', drawn: true },
    note: '印在登记回执上，与所留电话（没有电话的，证件号码）后四位一并用于查询办理进度',
  }),
}

/** Which of the kinds of internal or process information it is; the reply must say so (条例 第十六条). */
export const groundKinds = {
  personnel: '人事管理信息',
  logistics: '后勤管理信息',
  workflow: '内部工作流程信息',
  discussion: '讨论记录',
  draft: '过程稿',
  consultation: '磋商信函',
  submission: '请示报告',
} as const

export const itemFields = {
  asked: longText('申请内容', { required: true }),
  section: unit('承办科室'),
  result: choice('答复结果', itemOutcomeNames),
  kind: choice('信息类别', groundKinds),
  ground: longText('答复内容和理由'),
  law: text('依据的法律法规', { note: '法律、行政法规禁止公开或者另有规定的，写明名称和条款' }),
  holder: text('负责公开的机关', { note: '不属于本机关负责公开的，写明机关名称和联系方式' }),
  former: text('原答复文号', { note: '重复申请的填写' }),
  where: text('获取途径', { note: '已主动公开、公开出版物、信访投诉渠道等' }),
  attachment: text('所附材料', { note: '向申请人提供的文件名称' }),
}

const handling = {
  items: list('申请事项', itemFields, { required: true }),
  form: choice('提供方式', { paper: '纸质', electronic: '电子文件', inspect: '现场查阅、抄录' }, { required: true }),
  delivery: choice(
    '获取途径',
    { post: '邮寄', email: '电子邮件', counter: '自行领取', platform: '平台下载', onSite: '当场提供' },
    { required: true },
  ),
  section: unit('牵头承办科室'),
  repeats: reference('与之重复的申请', 'information-requests.requests'),
  feeMethod: choice('计费方式', feeMethods),
  feeCount: whole('计费数量', { note: '按件为本次件数，按量为页数' }),
  feeEarlier: whole('当月此前件数', { note: '同一申请人同一自然月内此前的申请件数，仅按件计费时填写' }),
  feeAmount: money('信息处理费'),
  feePaidOn: date('缴费日期'),
}

const conclusion = {
  outcome: choice('办理结果', outcomeNames),
  materials: files('拟提供的材料'),
  replyNote: longText('需要说明的其他事项'),
  replyNumber: serial('答复文号', '{agency}公开复〔{year}〕{n}号'),
  decidedOn: date('决定日期'),
  dispatchedOn: date('发出日期', { note: '以实际交邮、发送、交付之日为准，不以落款日期为准' }),
  dispatchWay: choice('发出方式', {
    ems: '邮政特快专递',
    registered: '挂号信',
    email: '电子邮件',
    platform: '平台发送',
    counter: '当面交付',
  }),
  dispatchProof: text('发出凭证', { note: '邮件单号、发送回执编号、签收单编号' }),
  dispatchFiles: files('发出凭证扫描件'),
  signedOn: date('申请人签收日期'),
}

export const requestFields = { ...arrival, ...applicant, ...handling, ...conclusion }
