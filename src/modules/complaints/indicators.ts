import { countCases, countSteps } from '../../kernel/indicator.ts'
import { legalHead, sectionHead } from '../organization/index.ts'
import { petition } from './petition.procedure.ts'
import { procurementComplaint } from './procurement-complaint.procedure.ts'

const confirmedBy = [legalHead]

export const accepted = countSteps({
  id: 'complaints.accepted',
  name: '受理投诉举报件数',
  unit: '件',
  counts: '全年受理的投诉举报和信访事项，按受理日期计；转送、告知其他机关和转入其他法定途径的不计',
  confirmedBy,
  fills: ['complaints.accepted'],
  of: petition,
  steps: ['accept'],
})
export const concluded = countSteps({
  id: 'complaints.concluded',
  name: '办结投诉举报件数',
  unit: '件',
  counts: '全年作出处理意见的投诉举报和信访事项，按处理意见日期计',
  confirmedBy,
  fills: ['complaints.concluded'],
  of: petition,
  steps: ['answer'],
})
export const substantiated = countSteps({
  id: 'complaints.substantiated',
  name: '查实的投诉举报件数',
  unit: '件',
  counts: '全年作出处理意见、认定属实或者部分属实的投诉举报',
  confirmedBy,
  fills: ['complaints.substantiated'],
  of: petition,
  steps: ['answer'],
  where: ({ row }) => row.substantiated === 'yes' || row.substantiated === 'partly',
})
export const procurementDecided = countSteps({
  id: 'complaints.procurement-decided',
  name: '作出政府采购投诉处理决定件数',
  unit: '件',
  counts: '全年作出的政府采购投诉处理决定，按决定日期计；不予受理、移送、撤回的不计',
  confirmedBy: [sectionHead],
  fills: ['complaints.procurement-decided'],
  of: procurementComplaint,
  steps: ['dismiss', 'uphold'],
})
export const procurementReceived = countCases({
  id: 'complaints.procurement-received',
  name: '收到政府采购投诉件数',
  unit: '件',
  counts: '全年收到的政府采购投诉，按收到投诉书的日期计',
  confirmedBy: [sectionHead],
  fills: ['complaints.procurement-received'],
  of: procurementComplaint,
  selects: 'dated',
  where: () => true,
})
export const procurementUpheld = countSteps({
  id: 'complaints.procurement-upheld',
  name: '投诉事项成立的政府采购投诉件数',
  unit: '件',
  counts: '全年决定投诉事项成立的政府采购投诉，按决定日期计',
  confirmedBy: [sectionHead],
  fills: ['complaints.procurement-upheld'],
  of: procurementComplaint,
  steps: ['uphold'],
})

export const indicators = [
  accepted,
  concluded,
  substantiated,
  procurementReceived,
  procurementDecided,
  procurementUpheld,
]
