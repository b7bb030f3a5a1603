import type { PortalDoor } from '../../portal/door.ts'
import { applyPages } from './portal-apply.ts'
import { casePage } from './portal-case.ts'
import { takeCorrection, takeWithdrawal } from './portal-case-acts.ts'
import { letterFile, materialFile } from './portal-case-files.ts'
import { followPages } from './portal-follow.ts'
import { guidePage } from './portal-guide.ts'
import { receiptPage } from './portal-receipt.ts'
import { statisticsPage } from './portal-statistics.ts'

/** 依申请公开 for the public: apply, follow the case, the guide, the figures. Nobody's data but the visitor's own. */
export const portal: PortalDoor = {
  navigation: [
    {
      path: '/apply',
      name: '申请公开',
      says: '没有查到的信息，可以在线申请，马上得到登记回执和答复日期',
      service: true,
    },
    { path: '/follow', name: '办理进度', says: '凭查询码查看办到哪一步、下载答复、补正或者撤回', service: true },
    { path: '/guide', name: '公开指南', says: '怎样申请、多久答复、怎样收费、不服怎么办', service: true },
    { path: '/statistics', name: '公开统计', says: '每年收到多少件申请、怎样答复' },
  ],
  pages: [
    ...applyPages,
    { method: 'GET', path: '/apply/receipt', own: true, run: receiptPage },
    ...followPages,
    { method: 'GET', path: '/follow/case', own: true, run: (asked) => casePage(asked) },
    { method: 'POST', path: '/follow/case/correct', run: takeCorrection },
    { method: 'POST', path: '/follow/case/withdraw', run: takeWithdrawal },
    { method: 'GET', path: '/follow/case/letters/:letter', own: true, run: letterFile },
    { method: 'GET', path: '/follow/case/materials/:hash', own: true, run: materialFile },
    { method: 'GET', path: '/guide', run: guidePage },
    { method: 'GET', path: '/statistics', run: statisticsPage },
  ],
}
