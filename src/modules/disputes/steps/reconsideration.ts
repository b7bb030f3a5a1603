import type { CaseView, Step } from '../../../kernel/procedure.ts'
import { choice, date, files, flag, longText, person, text } from '../../../kernel/register.ts'
import { reconsiderationLaw as law } from '../../../law/reconsideration-law.ts'
import { reconsiderationRegulation } from '../../../law/reconsideration-regulation.ts'
import { answerLetter } from '../letters/answer.ts'
import { legal, sections, signers } from '../participants.ts'
import type { ReconsiderationFields } from '../reconsiderations.register.ts'
import type { ReconsiderationState } from './reconsideration-states.ts'

type ReconsiderationStep = Step<ReconsiderationState, keyof ReconsiderationFields & string, ReconsiderationFields>
const steps = <const T extends Readonly<Record<string, ReconsiderationStep>>>(declared: T): T => declared

const answering = ['answering', 'answeringSimplified'] as const
const examining = ['examining', 'examiningSimplified'] as const
const open = [...answering, ...examining] as const
const has = (view: CaseView, step: string): boolean => view.history.some((moment) => moment.step === step)

export const reconsiderationSteps = steps({
  assign: {
    name: '分办',
    from: answering,
    by: legal,
    basis: law.at('第四十八条'),
    fills: ['handling'],
    requires: ['handling'],
    internal: true,
  },
  acceptance: {
    name: '登记受理日期（普通程序）',
    number: 'R5',
    from: ['answering', 'examining'],
    by: legal,
    actor: '复议机关',
    basis: law.at('第三十条第三款'),
    data: { acceptedOn: date('受理日期', { required: true }) },
    internal: true,
  },
  acceptanceSimplified: {
    name: '登记受理日期（简易程序）',
    number: 'R6',
    from: ['answeringSimplified', 'examiningSimplified'],
    by: legal,
    actor: '复议机关',
    basis: law.at('第五十三条'),
    data: { acceptedOn: date('受理日期', { required: true }) },
    internal: true,
  },
  prepare: {
    name: '承办科室提交答复意见和证据',
    from: answering,
    by: [...sections, ...legal],
    basis: law.at('第四十八条'),
    fills: ['answer', 'evidence'],
    requires: ['answer', 'evidence'],
  },
  answer: {
    name: '提交书面答复和证据',
    leads: true,
    number: 'R8',
    from: 'answering',
    to: 'examining',
    by: signers,
    basis: law.at('第四十八条'),
    apartFrom: ['prepare'],
    fills: ['answerNumber'],
    requires: ['answer', 'evidence', 'handling'],
    data: { sentBy: text('提交方式和凭证', { required: true }) },
    letter: answerLetter,
  },
  answerInSimplified: {
    name: '提交书面答复和证据（简易程序）',
    leads: true,
    number: 'R8',
    from: 'answeringSimplified',
    to: 'examiningSimplified',
    by: signers,
    basis: law.at('第五十四条'),
    apartFrom: ['prepare'],
    fills: ['answerNumber'],
    requires: ['answer', 'evidence', 'handling'],
    data: { sentBy: text('提交方式和凭证', { required: true }) },
    letter: answerLetter,
  },
  missAnswer: {
    name: '登记未按期答复',
    number: 'R9',
    from: 'answering',
    to: 'examining',
    by: legal,
    basis: law.at('第七十条'),
    data: { reason: longText('原因', { required: true }) },
  },
  convert: {
    name: '转为普通程序',
    number: 'R10',
    from: ['answeringSimplified', 'examiningSimplified'],
    to: 'answering',
    by: legal,
    actor: '复议机关',
    basis: law.at('第五十五条'),
  },
  hear: {
    name: '听取意见或者听证',
    number: 'R11',
    from: examining,
    by: legal,
    basis: law.at('第五十条'),
    data: {
      manner: choice('方式', { opinion: '听取意见', hearing: '听证' }, { required: true }),
      attendedBy: person('参加的负责人'),
      reason: longText('负责人不能参加的理由'),
    },
    refuses: {
      head: {
        says: '听证应当由负责人参加，不能参加的应当说明理由并委托相应工作人员参加',
        way: '请填写参加的负责人，或者填写理由',
        basis: law.at('第五十一条'),
        when: (_view, { data }) => data.manner === 'hearing' && !data.attendedBy && !data.reason,
      },
    },
  },
  suspend: {
    name: '中止',
    number: 'R12',
    from: open,
    to: 'suspended',
    by: legal,
    actor: '复议机关',
    basis: law.at('第三十九条'),
    data: { ground: longText('中止事由', { required: true }), notice: files('中止通知书') },
  },
  resume: {
    name: '恢复审理',
    number: 'R13',
    from: 'suspended',
    to: 'examining',
    by: legal,
    actor: '复议机关',
    basis: law.at('第三十九条'),
  },
  extension: {
    name: '收到延期通知',
    number: 'R16',
    from: 'examining',
    by: legal,
    actor: '复议机关',
    basis: law.at('第六十二条'),
    data: { notice: files('延期通知书') },
  },
  mediate: {
    name: '调解、和解结案',
    number: 'R17',
    from: examining,
    to: 'decided',
    by: legal,
    basis: law.at('第七十三条'),
    fills: ['result', 'decidedOn', 'decision'],
    requires: ['result', 'decidedOn'],
    refuses: {
      kind: {
        says: '调解、和解结案的结果应当为“调解”或者“终止（含撤回）”',
        way: '请核对复议结果；复议机关作出决定的，请办理「收到复议决定」',
        when: ({ row }) => row.result !== undefined && row.result !== 'mediated' && row.result !== 'terminated',
      },
    },
  },
  terminate: {
    name: '终止',
    number: 'R14',
    from: [...open, 'suspended'],
    to: 'decided',
    by: legal,
    actor: '复议机关',
    basis: law.at('第四十一条'),
    fills: ['result', 'decidedOn', 'decision'],
    requires: ['result', 'decidedOn'],
  },
  decide: {
    name: '收到复议决定',
    number: 'R18',
    from: examining,
    to: 'decided',
    by: legal,
    actor: '复议机关',
    basis: law.at('第六十一条'),
    fills: ['result', 'decidedOn', 'decision', 'fault'],
    requires: ['result', 'decidedOn'],
  },
  serve: {
    name: '登记决定送达',
    number: 'R20',
    from: 'decided',
    by: legal,
    basis: law.at('第七十五条'),
    fills: ['decisionServedOn'],
    requires: ['decisionServedOn'],
  },
  orderRemaking: {
    name: '被责令重新作出行政行为',
    from: 'decided',
    by: legal,
    basis: law.at('第六十四条'),
  },
  remake: {
    name: '已重新作出行政行为',
    from: 'decided',
    by: [...legal, ...sections],
    basis: reconsiderationRegulation.whole,
    data: { document: text('文号', { required: true }), files: files('文书') },
    refuses: {
      notOrdered: {
        says: '没有被责令重新作出行政行为的记录',
        way: '请先办理「被责令重新作出行政行为」',
        when: (view) => !has(view, 'orderRemaking'),
      },
    },
  },
  opinion: {
    name: '收到行政复议意见书',
    number: 'R19',
    from: 'decided',
    by: legal,
    basis: law.at('第七十六条'),
    data: { says: longText('意见内容', { required: true }), files: files('意见书') },
  },
  reportOpinion: {
    name: '报送意见书落实情况',
    from: 'decided',
    by: legal,
    basis: law.at('第七十六条'),
    data: { report: files('报送文件') },
    refuses: {
      none: {
        says: '没有收到行政复议意见书的记录',
        way: '请先办理「收到行政复议意见书」',
        when: (view) => !has(view, 'opinion'),
      },
    },
  },
  sued: {
    name: '申请人已起诉',
    from: 'decided',
    by: legal,
    basis: law.at('第七十五条'),
    data: { suit: text('案号', { required: true }), joint: flag('复议机关为共同被告') },
  },
  close: {
    name: '办结归档',
    leads: true,
    from: 'decided',
    to: 'closed',
    by: legal,
    basis: law.at('第七十五条'),
    fills: ['rectification'],
    refuses: {
      remaking: {
        says: '被责令重新作出行政行为，尚未作出',
        way: '请先登记「已重新作出行政行为」',
        when: (view) => has(view, 'orderRemaking') && !has(view, 'remake'),
      },
      opinion: {
        says: '行政复议意见书的落实情况尚未报送',
        way: '请先登记「报送意见书落实情况」',
        when: (view) => has(view, 'opinion') && !has(view, 'reportOpinion'),
      },
      rectified: {
        says: '行政行为被纠正，还没有填写整改情况',
        way: '请写明整改情况后再办结',
        when: ({ row }) => row.fault !== undefined && !row.rectification,
      },
    },
  },
})
