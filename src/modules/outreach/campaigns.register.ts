import { choice, date, files, list, longText, register, text, unit, whole } from '../../kernel/register.ts'
import { lawPublicityLaw } from '../../law/law-publicity.ts'
import { districtOfficer, legalHead, legalOfficer, sectionHead, staffReaders } from '../organization/index.ts'

/** 普法活动: one row an activity, with its reach and the pictures that show it. */
export const campaigns = register({
  id: 'outreach.campaigns',
  name: '普法活动',
  basis: [lawPublicityLaw.whole],
  fields: {
    name: text('活动名称', { required: true, searched: true }),
    kind: choice(
      '主题',
      {
        constitution: '国家宪法日（宪法宣传周）',
        'civil-code': '民法典宣传月',
        'national-security': '全民国家安全教育日',
        'work-safety': '安全生产月',
        accounting: '会计法宣传',
        budget: '预算法宣传',
        procurement: '政府采购法宣传',
        'budget-units': '结合业务向预算单位普法',
        fraud: '防范非法集资宣传',
        other: '其他主题',
      },
      { required: true },
    ),
    heldOn: date('日期', { required: true, note: '跨日的填写最后一日' }),
    place: text('地点', { required: true }),
    organizer: unit('主办科室', { required: true }),
    partners: list('合办单位', { name: text('单位', { required: true }) }),
    business: list('结合的业务', {
      name: choice(
        '业务',
        {
          budgeting: '部门预算编制',
          performance: '全面绩效管理',
          procurement: '政府采购',
          supervision: '财政监督管理',
          disclosure: '政府信息公开',
        },
        { required: true },
      ),
    }),
    laws: list('宣传的法律法规', { name: text('名称', { required: true }) }, { required: true }),
    visited: list('走访单位', { name: text('单位名称', { required: true }) }),
    copies: whole('发放资料（份）'),
    reached: whole('受众（人次）'),
    consulted: whole('现场咨询（人次）'),
    works: whole('稿件和作品（篇、件）'),
    approximate: choice('数量', { exact: '准确计数', approximate: '约数（报告中写“余”）' }, { required: true }),
    proof: files('照片和佐证材料'),
    summary: longText('活动情况', { searched: true }),
  },
  title: (row) => `${row.heldOn ?? ''} ${row.name ?? ''}`,
  columns: ['heldOn', 'name', 'kind', 'organizer', 'reached', 'copies'],
  public: ['name', 'kind', 'heldOn', 'place'],
  checks: {
    negative: {
      says: '数量不能是负数',
      way: '没有的请留空',
      field: 'reached',
      holds: (row) => [row.copies, row.reached, row.consulted, row.works].every((one) => one === undefined || one >= 0),
    },
    visited: {
      says: '同一单位在走访单位中出现了两次',
      way: '请删去重复的一行',
      field: 'visited',
      holds: (row) => new Set(row.visited?.map((one) => one.name)).size === (row.visited?.length ?? 0),
    },
  },
  access: {
    read: staffReaders,
    create: [legalOfficer, legalHead, sectionHead, districtOfficer],
    amend: [legalHead, legalOfficer, districtOfficer],
  },
  dated: 'heldOn',
  closes: true,
})
