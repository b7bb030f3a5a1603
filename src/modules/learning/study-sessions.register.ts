import { choice, date, files, list, longText, person, register, text, unit, whole } from '../../kernel/register.ts'
import { governmentOutline, mustKnowListOpinions } from '../../law/law-publicity.ts'
import {
  caseHandler,
  districtHead,
  districtOfficer,
  legalHead,
  legalOfficer,
  officeHead,
  personnelOfficer,
  sectionHead,
  staffReaders,
} from '../organization/index.ts'
import { HOUR_MINUTES } from './hours.ts'

/** 集中学法: one row a session, with who came, what was studied and the papers that show it. */
export const studySessions = register({
  id: 'learning.study-sessions',
  name: '集中学法',
  basis: [governmentOutline.whole, mustKnowListOpinions.whole],
  fields: {
    topic: text('主题', { required: true, searched: true }),
    kind: choice(
      '形式',
      {
        theory: '党组理论学习中心组学法',
        'before-meeting': '会前学法',
        special: '专题集中学法',
        lecture: '法治讲座',
        training: '业务法规培训',
      },
      { required: true },
    ),
    audience: choice('对象', { leaders: '领导班子', staff: '机关干部', system: '全市财政系统' }, { required: true }),
    heldOn: date('日期', { required: true }),
    hours: whole('学时', { required: true, note: `每${HOUR_MINUTES}分钟计一学时` }),
    organizer: unit('组织单位', { required: true }),
    venue: text('地点'),
    chair: person('主持人'),
    speaker: text('主讲人', { note: '本单位人员写姓名，外请的写单位和姓名' }),
    laws: list('学习的法律法规', { name: text('名称', { required: true }) }, { required: true }),
    attendance: list('参加人员', { person: person('人员', { required: true }), absentFor: text('缺席原因') }),
    others: whole('名单外人数', { note: '外单位人员等未列入名单的，以签到表为准' }),
    minutes: files('会议记录'),
    signIn: files('签到表'),
    materials: files('学习材料和照片'),
    summary: longText('学习情况', { searched: true }),
  },
  title: (row) => `${row.heldOn ?? ''} ${row.topic ?? ''}`,
  columns: ['heldOn', 'topic', 'kind', 'audience', 'hours', 'organizer', 'speaker'],
  public: [],
  checks: {
    came: {
      says: '没有填写参加人员',
      way: '请逐一列出参加人员，或者填写名单外人数并附签到表',
      field: 'attendance',
      holds: (row) => present(row) > 0,
    },
    counted: {
      says: '填写了名单外人数，但没有签到表',
      way: '请上传签到表扫描件',
      field: 'signIn',
      holds: (row) => !row.others || (row.signIn?.length ?? 0) > 0,
    },
    once: {
      says: '同一人员在参加人员中出现了两次',
      way: '请删去重复的一行',
      field: 'attendance',
      holds: (row) => new Set(row.attendance?.map((one) => one.person)).size === (row.attendance?.length ?? 0),
    },
    hours: {
      says: '学时应当大于零',
      way: `每${HOUR_MINUTES}分钟计一学时，不足的按一学时填写`,
      field: 'hours',
      holds: (row) => row.hours > 0,
    },
  },
  access: {
    read: staffReaders,
    create: [
      legalOfficer,
      legalHead,
      officeHead,
      personnelOfficer,
      sectionHead,
      caseHandler,
      districtOfficer,
      districtHead,
    ],
    amend: [legalOfficer, legalHead, districtOfficer],
  },
  dated: 'heldOn',
  closes: true,
})

/** Who came: listed and not absent, and those counted by the sign-in sheet. */
export const present = (row: {
  readonly attendance?: readonly { readonly absentFor?: string }[]
  readonly others?: number
}): number => (row.attendance?.filter((one) => !one.absentFor).length ?? 0) + (row.others ?? 0)
