import { paragraph } from '../../../kernel/document.ts'
import { cite } from '../../../kernel/law.ts'
import { letter } from '../../../kernel/letter.ts'
import { portalPage } from '../../../kernel/portal-address.ts'
import { onlineServiceGuide } from '../../../law/service-items.ts'
import type { BatchFields } from '../batches.register.ts'
import { operationCodes, operations } from '../item-choices.ts'

/** 政务服务事项发布单: what goes to the platform, how, and where the package of data is. */
export const releaseSheet = letter<BatchFields>(
  'release-sheet',
  '政务服务事项发布单',
  ({ id, row }, _attempt, desk) => ({
    number: row.number,
    addressee: row.platform ?? '',
    blocks: [
      paragraph(
        `根据${cite(onlineServiceGuide.whole)}，下列${row.entries?.length ?? 0}项政务服务事项已经我局审定，请予发布（方式：${row.manner === 'package' ? '导出数据包报送' : '在平台录入'}）。`,
      ),
      {
        is: 'table',
        head: [['序号', '事项', '操作']],
        rows: (row.entries ?? []).map(({ item, operation }, index) => [
          String(index + 1),
          desk.nameOf(item),
          `${operations[operation]}（${operationCodes[operation]}）`,
        ]),
        widths: [10, 70, 20],
      },
      paragraph(`数据包：${portalPage(desk.portal, `/guides/batches/${id}.json`)}`),
      paragraph('请在收到后核对校验码，并将回执编号或者退回意见告知我局。'),
    ],
  }),
)
