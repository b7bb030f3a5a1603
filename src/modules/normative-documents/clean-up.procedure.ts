import { procedure } from '../../kernel/procedure.ts'
import { longText, text } from '../../kernel/register.ts'
import { provincialMeasures as measures, normativeCleanUp } from '../../law/normative-documents.ts'
import { cleanUpOpinions, cleanUps } from './clean-ups.register.ts'
import { cleanUpNotice, cleanUpResult } from './letters/clean-up.ts'
import { drafters, legal, legalHead, office, signers } from './participants.ts'

/** 清理: sections say what they think of each document, a meeting decides, the list is published. */
export const cleanUp = procedure({
  id: 'normative-documents.clean-up',
  name: '规范性文件清理',
  basis: measures.whole,
  keeps: cleanUps,
  states: {
    collecting: { name: '科室清理中' },
    deciding: { name: '待集体审议' },
    decided: { name: '待公布结果' },
    published: { name: '结果已公布', ends: true },
  },
  opening: { name: '部署清理', by: legal, letter: cleanUpNotice },
  opensAs: 'collecting',
  steps: {
    collected: {
      name: '科室意见收齐',
      from: 'collecting',
      to: 'deciding',
      by: legal,
      basis: measures.whole,
      data: { account: longText('审核情况', { required: true }) },
    },
    decide: {
      name: '集体审议通过',
      from: 'deciding',
      to: 'decided',
      by: [...office, legalHead],
      actor: '局务会议',
      basis: measures.whole,
      fills: ['meeting'],
      requires: ['meeting'],
    },
    publish: {
      name: '公布清理结果',
      number: 'G15',
      from: 'decided',
      to: 'published',
      by: [...legal, ...signers],
      basis: measures.whole,
      fills: ['announcement', 'result', 'publishedOn'],
      requires: ['result', 'publishedOn'],
      data: { where: text('公布的公报、网站', { required: true }) },
      letter: cleanUpResult,
    },
  },
  deadlines: {
    next: {
      name: '下一次定期清理',
      lasts: normativeCleanUp,
      runsFrom: 'publish',
      endsAt: [],
      binds: 'office',
    },
  },
})

/** 清理意见: proposed by the section, concluded by the legal section after the meeting, then carried out on the document. */
export const cleanUpOpinion = procedure({
  id: 'normative-documents.clean-up-opinion',
  name: '规范性文件清理意见办理',
  basis: measures.whole,
  keeps: cleanUpOpinions,
  states: {
    proposed: { name: '已提出建议' },
    concluded: { name: '已有结论' },
    carriedOut: { name: '已公布', ends: true },
  },
  opening: { name: '提出清理建议', by: drafters },
  opensAs: 'proposed',
  steps: {
    conclude: {
      name: '作出清理结论',
      from: 'proposed',
      to: 'concluded',
      by: legal,
      basis: measures.whole,
      fills: ['conclusion', 'reason'],
      requires: ['conclusion'],
    },
    carryOut: {
      name: '公布并落实',
      number: 'G15',
      from: 'concluded',
      to: 'carriedOut',
      by: legal,
      basis: measures.whole,
      data: { announcement: text('公告文号', { required: true }) },
    },
  },
  deadlines: {},
})
