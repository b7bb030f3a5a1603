import type { Story } from '../../../store/demo-story.ts'

const LEGAL = '法规科/法规科工作人员'
const HEAD = '市财政局/局长'
const reviewers = [{ who: 'person-finance-regulation-1' }, { who: 'person-finance-regulation-2' }]

/** The last cases in which the bureau itself was the organ: one decided after an extension, one corrected and then withdrawn, one refused. */
export const organStories: readonly Story[] = [
  {
    id: 'organ-2023-1',
    on: '2023-03-06',
    by: LEGAL,
    row: {
      filedOn: '2023-03-06',
      applicant: '云岭泰和招标代理有限公司',
      respondent: '青云区财政局',
      actTitle: '政府采购代理机构违规行为行政处罚决定',
      claim: '撤销处罚决定。',
    },
    steps: [
      ['2023-03-10', LEGAL, 'accept', { fills: { reviewers } }],
      ['2023-03-14', LEGAL, 'sendCopy', { data: { servedOn: '2023-03-15' } }],
      ['2023-03-24', LEGAL, 'receiveAnswer'],
      ['2023-04-12', LEGAL, 'hear', { data: { record: '听取申请人意见，向评审专家调查核实评审过程。' } }],
      [
        '2023-04-28',
        HEAD,
        'extend',
        { data: { reason: '需要调取外地专家的评审记录', told: '邮政特快专递，双方签收' } },
      ],
      [
        '2023-05-22',
        LEGAL,
        'draft',
        {
          fills: {
            facts:
              '申请人在代理活动中未按规定保存采购文件，被申请人据此作出处罚。\n处罚前没有告知申请人陈述、申辩的权利。',
            reasoning: '被申请人认定的事实清楚，但是没有告知陈述、申辩权，违反法定程序。',
            order: '撤销被申请人作出的政府采购代理机构违规行为行政处罚决定，责令被申请人依法重新处理。',
            result: 'revoke',
          },
        },
      ],
      ['2023-05-26', HEAD, 'decide', { fills: { decidedOn: '2023-05-26' } }],
      ['2023-05-30', LEGAL, 'serve', { fills: { decisionServedOn: '2023-05-30' }, data: { proof: '送达回证' } }],
    ],
  },
  {
    id: 'organ-2023-2',
    on: '2023-07-10',
    by: LEGAL,
    row: {
      filedOn: '2023-07-10',
      applicant: '施某',
      respondent: '东湖区财政局',
      actTitle: '政府信息公开答复',
      claim: '撤销答复，责令重新答复。',
    },
    steps: [
      ['2023-07-12', LEGAL, 'askToCorrect', { data: { defects: '未提交身份证明和答复书', correctBy: '2023-07-24' } }],
      ['2023-07-20', LEGAL, 'correct'],
      ['2023-07-24', LEGAL, 'accept', { fills: { reviewers } }],
      ['2023-07-27', LEGAL, 'sendCopy', { data: { servedOn: '2023-07-28' } }],
      ['2023-08-07', LEGAL, 'receiveAnswer'],
      ['2023-08-18', HEAD, 'terminate', { fills: { result: 'terminated', decidedOn: '2023-08-18' } }],
    ],
  },
  {
    id: 'organ-2023-3',
    on: '2023-11-20',
    by: LEGAL,
    row: {
      filedOn: '2023-11-20',
      applicant: '云州丰盈商贸有限公司',
      respondent: '南屏区财政局',
      actTitle: '关于会计咨询问题的回复',
      claim: '撤销回复。',
    },
    steps: [['2023-11-24', HEAD, 'refuse', { data: { reason: '咨询回复没有设定权利义务，不属于行政复议的受理范围' } }]],
  },
]
