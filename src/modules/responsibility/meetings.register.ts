import { choice, date, files, list, longText, person, register, text, unit } from '../../kernel/register.ts'
import { firstResponsibleProvisions } from '../../law/responsibility.ts'
import { legal, legalHead, officeHead, staffReaders } from './participants.ts'

/** 研究法治工作的会议: which meeting dealt with the rule of law, what was decided, whether it was followed up. */
export const meetings = register({
  id: 'responsibility.meetings',
  name: '研究法治工作的会议',
  basis: [firstResponsibleProvisions.whole],
  fields: {
    name: text('会议名称', { required: true, searched: true }),
    kind: choice(
      '会议类型',
      { party: '党组会议', executive: '局长办公会议', monthly: '月度集中办公会', group: '领导小组会议' },
      { required: true },
    ),
    heldOn: date('日期', { required: true }),
    chair: person('主持人', { required: true }),
    topics: list(
      '法治议题',
      {
        title: text('议题', { required: true }),
        kind: choice(
          '类别',
          { study: '研究重大问题', report: '听取汇报', plan: '部署安排', document: '审议文件' },
          { required: true },
        ),
        decision: longText('决定事项'),
        followUp: unit('落实单位'),
        doneOn: date('落实日期'),
      },
      { required: true },
    ),
    minutes: files('会议纪要'),
  },
  title: (row) => `${row.heldOn ?? ''} ${row.name ?? ''}`,
  columns: ['heldOn', 'name', 'kind', 'chair'],
  public: [],
  checks: {
    topics: {
      says: '没有填写法治议题',
      way: '请至少填写一项；没有研究法治工作的会议不需要登记',
      field: 'topics',
      holds: (row) => row.topics.length > 0,
    },
    followed: {
      says: '有落实日期的议题没有填写落实单位',
      way: '请选择落实单位',
      field: 'topics',
      holds: (row) => row.topics.every((topic) => !topic.doneOn || topic.followUp),
    },
    order: {
      says: '落实日期早于会议日期',
      way: '请核对落实日期',
      field: 'topics',
      holds: (row) => row.topics.every((topic) => !topic.doneOn || topic.doneOn >= row.heldOn),
    },
  },
  access: { read: staffReaders, create: [officeHead, ...legal], amend: [officeHead, legalHead] },
  dated: 'heldOn',
  closes: true,
})
