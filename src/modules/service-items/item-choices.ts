/** Code tables of the national platform (up_task_*); the key of a choice is its code where that is a word of ours. */
export const itemTypes = {
  licence: '行政许可',
  penalty: '行政处罚',
  coercion: '行政强制',
  levy: '行政征收',
  payment: '行政给付',
  inspection: '行政检查',
  confirmation: '行政确认',
  reward: '行政奖励',
  adjudication: '行政裁决',
  other: '其他行政权力',
  service: '公共服务',
} as const
export const typeCodes: Readonly<Record<keyof typeof itemTypes, string>> = {
  licence: '01',
  penalty: '02',
  coercion: '03',
  levy: '04',
  payment: '05',
  inspection: '06',
  confirmation: '07',
  reward: '08',
  adjudication: '09',
  other: '10',
  service: '20',
}

/** 行使层级; the key is the nineteenth character of the code. */
export const levels = {
  '1': '国家级',
  '2': '省级',
  '3': '市级',
  '4': '县级',
  '5': '乡级',
  '6': '村级',
} as const

export const units = { working: '工作日', calendar: '自然日' } as const
export const unitCodes: Readonly<Record<string, string>> = { working: '1', calendar: '2' }

/** 网上办理深度. */
export const onlineDepths = {
  none: '不能网上办理',
  consult: '网上咨询',
  collect: '网上收件',
  precheck: '网上预审',
  accept: '网上受理',
  handle: '网上办理',
  result: '网上反馈结果',
  certificate: '电子证照',
} as const
export const depthCodes: Readonly<Record<string, string>> = {
  none: '0',
  consult: '1',
  collect: '2',
  precheck: '3',
  accept: '4',
  handle: '5',
  result: '6',
  certificate: '7',
}

/** I, U, D of an exchange; what takes an item off the list says why. */
export const operations = {
  insert: '新增',
  update: '变更',
  cancel: '取消',
  delegate: '下放',
  lapse: '依据失效',
} as const
export const operationCodes: Readonly<Record<keyof typeof operations, 'I' | 'U' | 'D'>> = {
  insert: 'I',
  update: 'U',
  cancel: 'D',
  delegate: 'D',
  lapse: 'D',
}
