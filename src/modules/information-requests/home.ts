import { homeQuestion } from '../../kernel/home-question.ts'
import { requests } from './requests.register.ts'

const toDispatch = homeQuestion({
  id: 'information-requests.to-dispatch',
  name: '已决定，待发出',
  homes: ['office'],
  of: requests,
  where: () => [{ field: 'state', op: 'is', value: 'decided' }],
  order: 'due',
  says: () => '发出并取得凭证后才算答复',
  nothing: '没有待发出的答复',
})
const unconfirmed = homeQuestion({
  id: 'information-requests.unconfirmed',
  name: '新收到，待确认',
  homes: ['office'],
  of: requests,
  where: () => [{ field: 'state', op: 'is', value: 'unconfirmed' }],
  order: 'openedOn',
  says: () => '当日确认收到',
  nothing: '没有待确认的申请',
})
const waiting = homeQuestion({
  id: 'information-requests.waiting',
  name: '等申请人补正、说明、缴费',
  homes: ['office'],
  of: requests,
  where: () => [{ field: 'state', op: 'in', value: 'waitCorrection,waitReason,waitFee' }],
  order: 'openedOn',
  clocks: true,
  says: () => '',
  nothing: '没有等待申请人的申请',
})

export const home = [unconfirmed, toDispatch, waiting]
