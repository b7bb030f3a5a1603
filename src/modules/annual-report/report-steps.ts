import type { Citation } from '../../kernel/law.ts'
import type { Step } from '../../kernel/procedure.ts'
import { choice, files, longText, text, whole } from '../../kernel/register.ts'
import type { Role } from '../../kernel/role.ts'
import { bureauHead, deputyHead, officeHead, secrecyReviewer } from './roles.ts'

export const reportStates = {
  drafting: { name: '起草' },
  deliberating: { name: '待会议审议' },
  approved: { name: '待签发' },
  signed: { name: '已签发' },
  numbered: { name: '已编号' },
  submitted: { name: '已报送' },
  published: { name: '已公开', ends: true },
  withheld: { name: '不予公开', ends: true },
} as const
type State = keyof typeof reportStates

/** draft → meeting → signature → number → submission with receipt → publication, the secrecy review before it. */
export const reportSteps = (drafters: readonly Role[], basis: Citation) =>
  ({ ...untilSigned(drafters, basis), ...afterSigned(drafters, basis), ...publication(drafters, basis) }) as const

const untilSigned = (drafters: readonly Role[], basis: Citation) =>
  ({
    finish: {
      name: '定稿，提请会议审议',
      from: 'drafting',
      to: 'deliberating',
      by: drafters,
      basis,
      data: { note: longText('定稿说明') },
    },
    revise: {
      name: '退回修改',
      from: ['deliberating', 'approved'],
      to: 'drafting',
      by: [officeHead, deputyHead, bureauHead],
      basis,
      data: { reason: longText('修改意见', { required: true }) },
    },
    pass: {
      name: '会议审议通过',
      from: 'deliberating',
      to: 'approved',
      by: [officeHead],
      basis,
      apartFrom: ['opening', 'finish'],
      data: { meeting: text('会议名称', { required: true }), minutes: files('会议纪要') },
    },
    sign: {
      name: '主要负责人签发',
      from: 'approved',
      to: 'signed',
      by: [bureauHead],
      basis,
      apartFrom: ['opening', 'finish'],
      data: {
        asterisks: whole('知悉仍为“＊”的数据项数', { note: '报告中没有“＊”的不填' }),
        opinion: longText('签发意见'),
      },
    },
  }) as const satisfies Readonly<Record<string, Step<State, 'number'>>>

const afterSigned = (drafters: readonly Role[], basis: Citation) =>
  ({
    reopen: {
      name: '撤回签发，退回起草',
      from: ['signed', 'numbered'],
      to: 'drafting',
      by: [bureauHead],
      basis,
      data: { reason: longText('撤回原因', { required: true }) },
    },
    number: {
      name: '编号',
      from: 'signed',
      to: 'numbered',
      by: [officeHead],
      basis,
      fills: ['number'],
      requires: ['number'],
    },
    clear: {
      name: '公开前保密审查',
      from: ['numbered', 'submitted'],
      by: [secrecyReviewer],
      basis,
      apartFrom: ['opening', 'finish'],
      data: {
        conclusion: choice('审查结论', { open: '可以公开', withhold: '不得公开' }, { required: true }),
        opinion: longText('审查意见', { required: true }),
      },
    },
    submit: {
      name: '报送并取得签收',
      from: 'numbered',
      to: 'submitted',
      by: [...drafters, officeHead],
      basis,
      data: {
        recipients: text('报送机关', { required: true, note: '逐一写明，用顿号分隔' }),
        receipt: text('签收凭证', { required: true, note: '签收人和日期，或者系统回执号' }),
        receipts: files('签收凭证扫描件'),
      },
    },
  }) as const satisfies Readonly<Record<string, Step<State, 'number'>>>

const publication = (drafters: readonly Role[], basis: Citation) =>
  ({
    publish: {
      name: '向社会公开',
      from: 'submitted',
      to: 'published',
      by: [...drafters, officeHead],
      basis,
      data: { address: text('公开网址或者报刊', { required: true }) },
      refuses: {
        secrecy: {
          says: '公开前没有通过保密审查',
          way: '请由保密审查员作出“可以公开”的审查结论；结论是“不得公开”的，办理“不予公开”',
          basis,
          when: ({ history }) => lastConclusion(history) !== 'open',
        },
      },
    },
    withhold: {
      name: '不予公开',
      from: 'submitted',
      to: 'withheld',
      by: [officeHead],
      basis,
      data: { reason: longText('理由', { required: true }) },
      refuses: {
        cleared: {
          says: '保密审查的结论不是“不得公开”，不能不予公开',
          way: '请办理向社会公开；确有涉密内容的，请保密审查员重新审查',
          basis,
          when: ({ history }) => lastConclusion(history) !== 'withhold',
        },
      },
    },
  }) as const satisfies Readonly<Record<string, Step<State, 'number'>>>

/** What the latest secrecy review since the last signature concluded. */
function lastConclusion(
  history: readonly { readonly step: string; readonly data: Readonly<Record<string, unknown>> }[],
): unknown {
  const signed = history.findLastIndex((moment) => moment.step === 'sign')
  return history.slice(signed + 1).findLast((moment) => moment.step === 'clear')?.data.conclusion
}
