import type { PortalReply } from '../../../portal/door.ts'
import { html } from '../../../portal/html.ts'
import { HOME, NAME, PATHS } from './paths.ts'

const PARTS = [
  [
    '执法之前',
    [
      [PATHS.powers, '执法职权', '本局行使的职权和依据'],
      [PATHS.standards, '行政裁量基准', '处罚的阶次、幅度和适用情形'],
      [PATHS.officers, '执法人员', '现在可以执法的人员和证件'],
    ],
  ],
  [
    '执法之后',
    [
      [PATHS.penalties, '行政处罚决定', '已经公开的处罚决定'],
      [PATHS.withdrawn, '撤回公开的处罚决定', '被变更、撤销的决定和撤回的理由'],
      [PATHS.inspections, '行政检查结果', '已经公示的检查结果'],
    ],
  ],
  ['年度情况', [[PATHS.years, '年度行政执法总体情况', '处罚、检查、强制、许可等年度数据']]],
] as const

/** What is published before, after and once a year. */
export const homePage = {
  method: 'GET',
  path: HOME,
  run: async (): Promise<PortalReply> => ({
    title: NAME,
    page: html`<article class="text"><h1>${NAME}</h1>
<p>执法人员执法时应当出示证件。没有执法证件的，您有权拒绝。</p>${PARTS.map(
      ([title, lines]) =>
        html`<h2>${title}</h2><ul class="entries">${lines.map(
          ([path, name, says]) => html`<li><a href="${path}">${name}</a><p class="hint">${says}</p></li>`,
        )}</ul>`,
    )}</article>`,
  }),
} as const
