import type { Day } from '../../../kernel/day.ts'
import { type Block, paragraph } from '../../../kernel/document.ts'
import { cite } from '../../../kernel/law.ts'
import type { Desk } from '../../../kernel/procedure.ts'
import { disclosureReply } from '../../../law/disclosure-regulation.ts'
import { dueOf, itemsOf, type RequestLetter, type RequestView } from '../case-facts.ts'
import { type Channel, channels, receiptRules, ruleOfChannel } from '../channels.ts'
import { secondProofName } from '../second-proof.ts'
import { lengthOf, letterTo, onDay, theRequest, you } from './frame.ts'

/** 登记回执: number, day of receipt and why this day, last day for the reply, how to follow the case. */
export const receipt: RequestLetter = {
  id: 'receipt',
  name: '登记回执',
  compose: (view, attempt, desk) => {
    const { row } = view
    const due = dueOf(view, 'reply')
    const lasts = lengthOf(disclosureReply, row.receivedOn ?? attempt.on)
    const known = row.receivedOn !== undefined && due !== undefined
    return letterTo(view, attempt, desk, {
      word: '收',
      title: '政府信息公开申请登记回执',
      blocks: [
        paragraph(`${theRequest(view)}收悉，现将登记情况告知如下：`),
        registration(view, due),
        paragraph(
          known
            ? `本机关将自收到申请之日起${lasts}内答复，即不迟于${onDay(due)}。申请内容需要补正、需要征求第三方或者其他机关意见、需要延长答复期限的，本机关将依法另行告知，上述日期随之变动。`
            : `${you(view)}的申请以双方确认之日为收到申请之日。本机关将于今日与${you(view)}确认，请保持联系方式畅通；确认后另行告知答复期限。`,
        ),
        ...following(view, desk),
      ],
    })
  },
}

function registration(view: RequestView, due: Day | undefined): Block {
  const { row } = view
  const rule = ruleOfChannel[(row.channel ?? 'counter') as Channel]
  const asked = itemsOf(view).map((item, index) => `${index + 1}. ${item.asked}`)
  return {
    is: 'table',
    head: [],
    widths: [1, 3],
    rows: [
      ['申请编号', row.number ?? ''],
      ['提交方式', row.channel ? channels[row.channel] : ''],
      ['收到申请之日', row.receivedOn ? onDay(row.receivedOn) : '待双方确认'],
      ['确定依据', `${receiptRules[row.receiptRule ?? rule.rule]}（${cite(rule.basis)}）`],
      ['答复期限届满日', row.receivedOn && due ? `${onDay(due)}${provisional(view)}` : '自双方确认之日起计算'],
      ['申请事项', asked.join('\n')],
    ].map(([label = '', content = '']) => [
      { text: label, align: 'center' as const },
      { text: content, align: 'left' as const },
    ]),
  }
}

function provisional(view: RequestView): string {
  const reckoned = view.due('reply')
  return reckoned.is === 'due' && reckoned.provisional ? '（当年放假安排尚未公布，公布后重新计算）' : ''
}

function following({ row }: RequestView, desk: Desk): readonly Block[] {
  const proof = secondProofName(row)
  if (!row.queryCode || proof === undefined)
    return [paragraph('办理进度可凭申请编号和有效身份证件，向本机关政府信息公开工作机构查询。')]
  return [
    paragraph(
      `办理进度可凭查询码${row.queryCode}和${proof}的后四位，登录${desk.portal}“查询办理进度”查询，并可在线补正、撤回、下载答复。查询码请妥善保管，不要告诉他人。`,
    ),
  ]
}
