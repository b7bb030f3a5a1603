export const requestStates = {
  unconfirmed: { name: '待确认收到' },
  received: { name: '办理中' },
  waitCorrection: { name: '待申请人补正' },
  waitReason: { name: '待申请人说明理由' },
  waitFee: { name: '待缴费' },
  decided: { name: '已决定待发出' },
  served: { name: '已答复', ends: true },
  closed: { name: '已终止办理', ends: true },
} as const

export type RequestState = keyof typeof requestStates
