import { chineseDay } from '../../kernel/day.ts'
import { NotFound } from '../../kernel/refusal.ts'
import type { PortalAsked, PortalDoor, PortalEntry } from '../../portal/door.ts'
import { html } from '../../portal/html.ts'
import { toDocx } from '../../server/office/docx.ts'
import type { Store } from '../../store/contract.ts'
import { documentHtml } from './portal/document.ts'
import { kindNames } from './report-kinds.ts'
import { type BuiltReport, issuedReport } from './server/build.ts'
import { type PublishedReport, publishedReports } from './server/published.ts'

const PATH = '/annual-reports'
const NAME = '年度报告'

/** Published reports, to read on the page or to take along with the figures that can be verified. */
export const portal: PortalDoor = {
  navigation: [{ path: PATH, name: NAME, says: '法治政府建设年度报告、政府信息公开工作年度报告' }],
  pages: [
    { method: 'GET', path: PATH, run: listPage },
    { method: 'GET', path: `${PATH}/:kind/:year`, run: reportPage },
    { method: 'GET', path: `${PATH}/:kind/:year/docx`, run: reportFile },
  ],
  find: async ({ store, text, limit }) =>
    (await publishedReports(store))
      .filter(({ title }) => text === undefined || title.includes(text))
      .slice(0, limit)
      .map(entryOf),
}

const pathOf = ({ kind, year }: PublishedReport): string => `${PATH}/${kind}/${year}`
const entryOf = (report: PublishedReport): PortalEntry => ({
  path: pathOf(report),
  title: report.title,
  kind: kindNames[report.kind],
  on: report.on,
})

async function listPage({ store }: PortalAsked) {
  const reports = await publishedReports(store)
  const page = html`<article class="text"><h1>${NAME}</h1>
<p>报告中的每一项数据都可以核对：下载的文档带有数据标记，附有《数据来源表》，签发后的更正另行说明。</p>
${
  reports.length === 0
    ? html`<p>目前没有公开的年度报告。</p>`
    : html`<ul class="entries">${reports.map(
        (report) => html`<li><a href="${pathOf(report)}">${report.title}</a>
<p class="hint">${kindNames[report.kind]}　<time datetime="${report.on}">${chineseDay(report.on)}</time>公开</p></li>`,
      )}</ul>`
}</article>`
  return { page, title: NAME }
}

async function reportPage({ store, params }: PortalAsked) {
  const { report, built } = await published(store, params)
  const page = html`${documentHtml(built.document)}
<p><a href="${pathOf(report)}/docx" download>下载 Word 文档（带可核对的数据标记）</a></p>`
  return { page, title: report.title, trail: [{ path: PATH, name: NAME }] }
}

async function reportFile({ store, params }: PortalAsked) {
  const { report, built } = await published(store, params)
  const file = await toDocx(built.document, { manifest: built.manifest })
  return { file, name: `${report.title}.docx`, type: DOCX }
}

/** Throws NotFound for anything that has not been published, as if it did not exist. */
async function published(
  store: Store,
  { kind, year }: PortalAsked['params'],
): Promise<{ readonly report: PublishedReport; readonly built: BuiltReport }> {
  const report = (await publishedReports(store)).find((one) => one.kind === kind && String(one.year) === year)
  const built = report && (await issuedReport(store, report.kind, report.year))
  if (!report || !built) throw new NotFound('这份年度报告')
  return { report, built }
}

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
