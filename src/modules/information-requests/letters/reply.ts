import { type Block, heading, paragraph } from '../../../kernel/document.ts'
import { cite } from '../../../kernel/law.ts'
import type { Attempt } from '../../../kernel/procedure.ts'
import { disclosureRegulation as law } from '../../../law/disclosure-regulation.ts'
import { itemsOf, lastOf, type RequestLetter, type RequestView, taken } from '../case-facts.ts'
import { outcomeNames, outcomeOf } from '../outcomes.ts'
import { requestFields } from '../request-fields.ts'
import { reasonOf, wordingOf } from './answer-wording.ts'
import { letterTo, onDay, paragraphs, sentence, theRequest, you } from './frame.ts'
import { remedy } from './remedy.ts'

const NUMERALS = '一二三四五六七八九十'

/** 答复书 for every outcome: what was asked, item by item what is answered and why, how it is provided, the remedy. */
export const reply: RequestLetter = {
  id: 'reply',
  name: '答复书',
  compose: (view, attempt, desk) => {
    const { row } = view
    const on = row.decidedOn ?? attempt.on
    const items = itemsOf(view)
    const attachments = items.flatMap((item) => (item.attachment ? [item.attachment.replace(/[《》]/g, '')] : []))
    const refused = outcomeOf(row.outcome)?.group === '不予处理'
    return letterTo(view, { ...attempt, on }, desk, {
      word: '复',
      ...(row.replyNumber !== undefined && { number: row.replyNumber }),
      title: refused ? '政府信息公开申请不予处理告知书' : '政府信息公开申请答复书',
      blocks: [
        paragraph(opening(view)),
        ...course(view, attempt),
        paragraph('经审查，现答复如下：'),
        ...answers(view),
        ...(items.length > 1 ? [matchTable(view)] : []),
        ...provision(view),
        ...paragraphs(row.replyNote ?? ''),
        paragraph(remedy(row.outcome, on, desk, refused ? '本告知' : '本答复')),
      ],
      ...(attachments.length > 0 && { attachments }),
    })
  },
}

/** Item by item; where all are answered alike, once for all: the table below names each. */
function answers(view: RequestView): readonly Block[] {
  const said = itemsOf(view).map((item) => ({ item, wording: wordingOf(item, you(view)) }))
  const first = said[0]?.wording ?? ''
  if (said.every(({ wording }) => wording === first))
    return [paragraph(said.length > 1 ? first.replaceAll('该项', '上述各项') : first)]
  return said.flatMap(({ item, wording }, index) => [
    heading(1, `${numeral(index)}、关于${short(item.asked)}`),
    paragraph(wording),
  ])
}

const numeral = (index: number): string => NUMERALS[index] ?? `${index + 1}`
const short = (asked: string): string => `“${asked.replace(/[。；\n].*$/s, '').slice(0, 40)}”`

function opening(view: RequestView): string {
  const items = itemsOf(view)
  const asked =
    items.length === 1
      ? sentence(`申请公开：${items[0]?.asked ?? ''}`)
      : `申请公开${view.row.subject ?? ''}等${items.length}项政府信息。`
  return `本机关于${onDay(view.row.receivedOn)}收到${theRequest(view)}，${asked}`
}

/** What happened in between and moved the period: the reader can follow the dates. */
function course(view: RequestView, attempt: Attempt): readonly Block[] {
  const [asked, corrected, extended] = [lastOf(view, 'askToCorrect'), lastOf(view, 'correct'), lastOf(view, 'extend')]
  const told = [
    asked &&
      `本机关于${onDay(asked.on)}告知${you(view)}补正${corrected ? `，于${onDay(corrected.on)}收到补正的申请` : ''}`,
    taken(view, 'consultThirdParty') && `根据${cite(law.at('第三十二条'))}的规定，本机关书面征求了第三方意见`,
    taken(view, 'consultAgency') && `根据${cite(law.at('第三十四条'))}的规定，本机关征求了共同制作机关意见`,
    extended && `经本机关政府信息公开工作机构负责人同意，于${onDay(extended.on)}告知${you(view)}延长答复期限`,
    attempt.data.interest && '本机关认为不公开可能对公共利益造成重大影响',
  ].filter((text): text is string => Boolean(text))
  return told.length > 0 ? [paragraph(sentence(told.join('；')))] : []
}

function matchTable(view: RequestView): Block {
  return {
    is: 'table',
    caption: '逐项答复情况表',
    head: [['序号', '申请内容', '答复结果', '依据', '所附材料或者获取途径']],
    widths: [1, 4, 3, 4, 3],
    rows: itemsOf(view).map((item, index) => [
      { text: String(index + 1), align: 'center' },
      item.asked,
      item.result ? outcomeNames[item.result] : '',
      reasonOf(item),
      item.attachment ?? item.where ?? item.holder ?? '／',
    ]),
  }
}

function provision({ row }: RequestView): readonly Block[] {
  if (row.outcome !== 'open' && row.outcome !== 'partial') return []
  if (!row.items?.some((item) => item.attachment)) return []
  const form = row.form ? requestFields.form.choices[row.form] : ''
  const delivery = row.delivery ? requestFields.delivery.choices[row.delivery] : ''
  return [paragraph(`上述材料按照申请要求的形式（${form}）以${delivery}方式提供。`)]
}
