import type { OfficialDocument } from '../../../kernel/document.ts'

/** A form to be filled in by hand, as an applicant takes it along. */
export const blankForm = (name: string, bureau: string): OfficialDocument => ({
  kind: 'form',
  issuer: bureau,
  title: name,
  blocks: [
    {
      is: 'table',
      head: [],
      widths: [25, 75],
      rows: [
        '机构名称',
        '统一社会信用代码',
        '办公地址',
        '法定代表人（负责人）',
        '联系电话',
        '主管业务负责人',
        '专职从业人员',
        '申请机构盖章、日期',
      ].map((label) => [label, '']),
    },
  ],
})
