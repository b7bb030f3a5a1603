import { chineseDay } from '../../../kernel/day.ts'
import { heading, paragraph } from '../../../kernel/document.ts'
import { letter } from '../../../kernel/letter.ts'
import type { CleanUpFields } from '../clean-ups.register.ts'
import { lines } from './text-blocks.ts'

/** 清理通知: to the sections, what is to be cleaned up and by when. */
export const cleanUpNotice = letter<CleanUpFields>('clean-up-notice', '规范性文件清理通知', ({ row }) => ({
  title: `关于开展${row.title ?? ''}的通知`,
  addressee: '机关各科室、局属各单位',
  blocks: [
    paragraph(`${row.ordered ? `根据${row.ordered}的部署，` : ''}现就开展${row.title ?? ''}通知如下：`),
    heading(1, '一、清理范围和标准'),
    ...lines(row.scope),
    heading(1, '二、清理意见'),
    paragraph('对每件文件提出保留、修订、废止或者宣布失效的建议，逐件写明依据变化情况和理由。'),
    heading(1, '三、报送时间'),
    paragraph(`请于${row.dueOn ? chineseDay(row.dueOn) : ''}前在系统中提出清理建议。`),
  ],
}))

/** 清理结果公告; the list itself stands on the portal document by document. */
export const cleanUpResult = letter<CleanUpFields>('clean-up-result', '规范性文件清理结果公告', ({ row }, _, desk) => ({
  title: `关于公布${row.title ?? ''}结果的公告`,
  number: row.announcement,
  blocks: [
    paragraph(`${row.title ?? ''}结果已经${row.meeting ?? '集体审议'}审议通过，现予公布。`),
    ...lines(row.result),
    paragraph(
      `清理结果目录在${desk.portal}“规范性文件”栏目逐件公布。宣布废止、失效的文件，自公布之日起不再作为行政管理的依据。`,
    ),
  ],
}))
