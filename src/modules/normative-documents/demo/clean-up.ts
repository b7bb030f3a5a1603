import type { DemoAct } from '../../../store/demo-door.ts'
import { told } from '../../../store/demo-story.ts'
import { cleanUp, cleanUpOpinion } from '../clean-up.procedure.ts'
import { stockIds } from './stock.ts'

const LEGAL = '法规科/法规科工作人员'
const ID = 'clean-up-2024'
/** Gone before the list was published. */
const GONE = ['document-s01', 'document-s02', 'document-s03', 'document-s05']
const OTHERWISE: Readonly<
  Record<string, readonly [proposal: string, grounds: string, conclusion?: string, reason?: string]>
> = {
  'document-s04': ['revise', '第十四条限制未登记的供应商参加采购，与公平竞争审查的要求不符。'],
  'document-s07': ['keep', '仍需适用。', 'revise', '《行政事业性国有资产管理条例》施行后，审批权限需要作相应修改。'],
  'document-s12': ['repeal', '财政电子票据改革完成，省厅已有统一规定。'],
  'document-s13': ['repeal', '教育费附加的使用已由新的市级专项资金管理办法统一规定。'],
  'document-s18': ['void', '耕地占用税法施行后，征收协作的对象和任务已经消失。'],
}

const RESULT =
  '现行有效的规范性文件逐件作出结论；宣布废止、失效的文件自公布之日起不再作为行政管理的依据，需要修订的由起草科室列入制定计划。'

/** The special clean-up of 2024: every document in force, what its section proposed, what the meeting concluded, and the published list. */
export const cleanUpActs: readonly DemoAct[] = [
  ...told(cleanUp, {
    id: ID,
    on: '2024-05-06',
    by: LEGAL,
    row: {
      title: '2024年规范性文件专项清理',
      kind: 'special',
      ordered: '《云州市司法局关于开展涉及公平竞争规范性文件专项清理的通知》',
      startedOn: '2024-05-06',
      dueOn: '2024-05-31',
      scope:
        '以市财政局名义制发、现行有效的行政规范性文件。\n与上位法不一致、妨碍公平竞争、任务已经完成或者已有新规定替代的，分别予以修订、废止或者宣布失效。',
    },
    steps: [
      ['2024-06-11', LEGAL, 'collected', { data: { account: '各科室意见已收齐，逐件核对依据变化情况。' } }],
      ['2024-06-24', '办公室/办公室主任', 'decide', { fills: { meeting: '2024年第9次局务会议' } }],
      [
        '2024-07-15',
        LEGAL,
        'publish',
        {
          fills: { publishedOn: '2024-07-15', result: RESULT },
          data: { where: '市财政局门户网站' },
        },
      ],
    ],
  }),
  ...stockIds.filter(({ id }) => !GONE.includes(id)).flatMap(opinionOn),
]

function opinionOn({ id, title, number, section }: (typeof stockIds)[number]): readonly DemoAct[] {
  const [proposal, grounds, conclusion = proposal, reason] = OTHERWISE[id] ?? ['keep', '依据没有变化，仍需适用。']
  return told(cleanUpOpinion, {
    id: `opinion-${id}`,
    on: '2024-05-24',
    by: section === 'regulation' ? LEGAL : `finance-${section}/科室负责人`,
    row: {
      ...{
        cleanUp: ID,
        document: id,
        name: `${title}（${number}）`,
        section: `finance-${section}`,
        proposedOn: '2024-05-24',
      },
      ...{ proposal, grounds },
    },
    steps: [
      ['2024-06-24', LEGAL, 'conclude', { fills: { conclusion, ...(reason && { reason }) } }],
      ['2024-07-15', LEGAL, 'carryOut', { data: { announcement: '云财规清〔2024〕1号' } }],
    ],
  })
}
