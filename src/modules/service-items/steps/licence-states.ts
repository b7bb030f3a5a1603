export const licenceStates = {
  received: { name: '待受理' },
  correcting: { name: '待补正' },
  examining: { name: '审查中' },
  inquiring: { name: '听证、检验、鉴定中' },
  deciding: { name: '待决定' },
  granted: { name: '已准予，待发证' },
  refused: { name: '不予许可，待送达' },
  holding: { name: '持证执业' },
  changing: { name: '变更登记办理中' },
  rectifying: { name: '限期整改' },
  revoked: { name: '已撤销，待注销' },
  deregistered: { name: '已注销', ends: true },
  rejected: { name: '不予受理', ends: true },
  closed: { name: '已办结（不予许可）', ends: true },
  withdrawn: { name: '已撤回', ends: true },
} as const
export type LicenceState = keyof typeof licenceStates
