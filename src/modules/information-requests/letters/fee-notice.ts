import { type Block, heading, paragraph } from '../../../kernel/document.ts'
import { cite } from '../../../kernel/law.ts'
import { printMoney } from '../../../kernel/money.ts'
import { disclosureRegulation as law } from '../../../law/disclosure-regulation.ts'
import { feePayment, informationFeeMeasures } from '../../../law/information-fee.ts'
import { lastOf, type RequestLetter, type RequestView, said } from '../case-facts.ts'
import { type FeeAsked, feeBill, feeMethods } from '../fee.ts'
import { lengthOf, letterTo, onDay, paragraphs, theRequest } from './frame.ts'

/** 收费通知书: the facts, the count, the calculation tier by tier, the total, how and until when to pay. */
export const feeNotice: RequestLetter = {
  id: 'fee-notice',
  name: '收费通知书',
  compose: (view, attempt, desk) => {
    const { row } = view
    const asked: FeeAsked = { method: row.feeMethod ?? 'page', count: row.feeCount ?? 0, earlier: row.feeEarlier ?? 0 }
    const facts = lastOf(view, 'proposeFee')?.data.facts
    return letterTo(view, attempt, desk, {
      word: '费',
      title: '政府信息公开信息处理费收费通知书',
      blocks: [
        paragraph(
          `本机关于${onDay(row.receivedOn)}收到${theRequest(view)}。经审查，申请公开政府信息的数量、频次明显超过合理范围。根据${cite(law.at('第四十二条第一款'))}和${cite(informationFeeMeasures.whole)}的规定，决定收取信息处理费。现将有关事项通知如下：`,
        ),
        heading(1, '一、数量、频次的事实'),
        ...paragraphs(typeof facts === 'string' ? facts : ''),
        heading(1, '二、计收方式、数量和金额'),
        paragraph(
          `本件${feeMethods[asked.method]}，${counted(asked)}，按超额累进方式计算，应缴信息处理费${printMoney(row.feeAmount ?? feeBill(asked, row.arrivedOn ?? attempt.on).total, '元', 2)}。计算过程见下表。`,
        ),
        billTable(view, asked, attempt.on),
        heading(1, '三、缴纳方式和期限'),
        paragraph(`缴纳方式：${said(attempt, 'way')}。`),
        paragraph(
          `请自收到本通知次日起${lengthOf(feePayment, attempt.on)}内缴纳。逾期未缴纳的，视为放弃申请，本机关不再处理该政府信息公开申请。缴纳的，答复期限自缴纳完毕次日起重新计算。`,
        ),
        paragraph('对收费的数量和计算有疑问的，可以在缴费期限内向本机关政府信息公开工作机构提出，也可以缩小申请范围。'),
      ],
    })
  },
}

const counted = ({ method, count, earlier = 0 }: FeeAsked): string =>
  method === 'page'
    ? `共${count}页`
    : `本次${count}件${earlier > 0 ? `，同一自然月内此前已申请${earlier}件，按第${earlier + 1}件至第${earlier + count}件计算` : ''}`

function billTable({ row }: RequestView, asked: FeeAsked, on: `${number}-${number}-${number}`): Block {
  const { lines, total } = feeBill(asked, row.arrivedOn ?? on)
  const word = asked.method === 'page' ? '页' : '件'
  const right = (text: string) => ({ text, align: 'right' as const })
  return {
    is: 'table',
    caption: '信息处理费计算表',
    head: [['分档', `数量（${word}）`, `标准（元／${word}）`, '金额（元）']],
    rows: [
      ...lines.map((line) => [
        `第${line.from}${word}至第${line.to}${word}`,
        right(String(line.units)),
        right(line.each === 0n ? '不收费' : printMoney(line.each, '元', 0).replace('元', '')),
        right(printMoney(line.amount, '元', 2).replace('元', '')),
      ]),
      ['合计', right(String(asked.count)), '', right(printMoney(total, '元', 2).replace('元', ''))],
    ],
  }
}
