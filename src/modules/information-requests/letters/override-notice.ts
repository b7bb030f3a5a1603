import { heading, paragraph } from '../../../kernel/document.ts'
import { cite } from '../../../kernel/law.ts'
import { disclosureRegulation as law } from '../../../law/disclosure-regulation.ts'
import { type RequestLetter, said } from '../case-facts.ts'
import { letterTo, onDay, paragraphs } from './frame.ts'
import { remedy } from './remedy.ts'

/** 告知第三方书: what will be disclosed against the third party's will, and why. Never says who asked. */
export const overrideNotice: RequestLetter = {
  id: 'override-notice',
  name: '公开决定告知书（第三方）',
  compose: (view, attempt, desk) =>
    letterTo(view, attempt, desk, {
      word: '决',
      title: '政府信息公开决定告知书',
      addressee: said(attempt, 'party'),
      blocks: [
        paragraph(
          `你单位（个人）不同意公开有关政府信息的意见收悉。经审查，本机关认为不公开可能对公共利益造成重大影响，根据${cite(law.at('第三十二条'))}的规定，于${onDay(view.row.decidedOn ?? attempt.on)}决定予以公开。现将决定公开的政府信息内容和理由告知如下：`,
        ),
        heading(1, '一、决定公开的内容'),
        ...paragraphs(said(attempt, 'content')),
        heading(1, '二、理由'),
        ...paragraphs(said(attempt, 'reasons')),
        paragraph(remedy('open', attempt.on, desk, '本决定')),
      ],
    }),
}
