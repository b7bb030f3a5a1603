export const reconsiderationStates = {
  answering: { name: '待答复（普通程序）' },
  answeringSimplified: { name: '待答复（简易程序）' },
  examining: { name: '审理中（普通程序）' },
  examiningSimplified: { name: '审理中（简易程序）' },
  suspended: { name: '中止' },
  decided: { name: '已决定，后续办理' },
  closed: { name: '已办结', ends: true },
} as const
export type ReconsiderationState = keyof typeof reconsiderationStates
