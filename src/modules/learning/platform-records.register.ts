import { choice, date, files, person, register, whole } from '../../kernel/register.ts'
import { governmentOutline } from '../../law/law-publicity.ts'
import {
  caseHandler,
  districtOfficer,
  legalHead,
  legalOfficer,
  personnelOfficer,
  sectionHead,
  staffReaders,
} from '../organization/index.ts'
import { platformSheets } from './platform-sheets.ts'

/** 平台学习记录: what a study platform says of a person, brought in by file together with its proof. No platform is connected. */
export const platformRecords = register({
  id: 'learning.platform-records',
  name: '平台学习记录',
  basis: [governmentOutline.whole],
  fields: {
    platform: choice(
      '平台',
      {
        zhihui: '智慧普法平台（中国普法网）',
        fazhi: '法治教育网',
        farun: '法润普法平台',
        xuexi: '学习强国',
      },
      { required: true },
    ),
    learner: person('人员', { required: true }),
    recordedOn: date('记录日期', { required: true, note: '平台记录截至的日期' }),
    minutes: whole('学习时长（分钟）'),
    points: whole('积分'),
    obtained: choice(
      '取得方式',
      { file: '平台导出文件导入', upload: '个人上传证明', entered: '管理人员录入' },
      { required: true },
    ),
    proof: files('证明文件'),
  },
  title: (row) => `平台学习记录（${row.recordedOn ?? ''}）`,
  columns: ['recordedOn', 'platform', 'learner', 'minutes', 'points', 'obtained'],
  public: [],
  checks: {
    something: {
      says: '学习时长和积分至少填写一项',
      way: '请按平台导出的数据填写',
      field: 'minutes',
      holds: (row) => row.minutes !== undefined || row.points !== undefined,
    },
    proven: {
      says: '个人上传的记录没有证明文件',
      way: '请上传平台截图或者证书',
      field: 'proof',
      holds: (row) => row.obtained !== 'upload' || (row.proof?.length ?? 0) > 0,
    },
  },
  access: {
    read: staffReaders,
    create: [legalOfficer, legalHead, personnelOfficer, sectionHead, caseHandler, districtOfficer],
    amend: [legalHead, legalOfficer],
  },
  foreign: platformSheets,
  dated: 'recordedOn',
  closes: true,
})
