import assert from 'node:assert/strict'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, test } from 'node:test'
import type { Page } from 'playwright-core'
import { NO_BROWSER, openBrowser } from '../../../../test/walk/browser.ts'
import { letterOf, signIn, take, textOf, watched } from '../../../../test/walk/desk.ts'
import { isBuilt, NOT_BUILT, openSite } from '../../../../test/walk/site.ts'
import type { Day } from '../../../kernel/day.ts'
import { normativeDocuments } from '../index.ts'
import { portal } from '../portal.ts'

const browser = isBuilt() ? await openBrowser() : undefined
const SKIP = browser ? false : isBuilt() ? NO_BROWSER : NOT_BUILT
const DRAFT =
  '第一条 为规范履约验收，制定本办法。\n第二条 采购人应当在十五日内组织验收。\n第三条 本办法自公布之日起施行。'
const REVISED = DRAFT.replace('十五日', '七日').replace('公布之日', '2024年7月1日')

/** All within the ninety days after which a password has to be changed. */
describe('a document from the plan to the filing and into a clean-up, in a browser', { skip: SKIP }, async () => {
  if (!browser) return
  after(() => browser.close())
  const site = await openSite({ module: normativeDocuments, server: {}, portal }, '2024-02-28')
  after(() => site.close())
  const faults: string[] = []
  const paper = join(mkdtempSync(join(tmpdir(), 'fadu-walk-')), '局务会议纪要.txt')
  writeFileSync(paper, '同意。\n')
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, baseURL: site.address })
  const citizen = await watched(context, faults)
  let address = ''
  const at = async (account: string, on: Day, path = address) => {
    site.turnTo(on)
    const page = await signIn(browser, site.address, account, faults)
    if (path) await page.goto(`/app/r/normative-documents/${path}`)
    return page
  }
  const left = (page: Page) => page.context().close()

  test('the section drafts and puts the draft out for comment', async () => {
    const page = await at('section-head', '2024-02-28')
    const { id } = await post(page, 'drafts', {
      row: {
        ...{ title: '政府采购履约验收办法', planned: 'annual', plannedOn: '2024-01-15', drafting: 'section-a' },
        ...{ necessity: '验收规定不统一。', basis: [{ law: '政府采购法' }] },
      },
    })
    address = `drafts/${id}`
    await left(page)
    const desk = await at('section-head', '2024-03-01')
    await take(desk, '开始起草', {})
    await take(desk, '形成征求意见稿', { 征求意见稿: DRAFT, 起草说明: '统一验收的期限和责任。' })
    await take(desk, '公开征求意见', { 截止日期: '2024-04-01', '公布的网站、媒体': '门户网站' })
    assert.match(await letterOf(desk, '公开征求意见公告'), /截止日期为2024年4月1日.*第二条　采购人应当在十五日内/s)
    await left(desk)
  })

  test('a resident comments on one article, on a phone and without signing in', async () => {
    site.turnTo('2024-03-08')
    await citizen.goto('/consultations')
    await citizen.click('text=政府采购履约验收办法')
    await citizen.locator('#p2 a').click()
    await citizen.fill('#opinion', '十五日太长，建议改为七日。')
    await citizen.click('text=提交意见')
    assert.match(await textOf(citizen.locator('main')), /意见已经收到.*征意〔2024〕1号/)
    assert.equal(await citizen.evaluate('document.documentElement.scrollWidth - innerWidth'), 0)
  })

  test('the section answers, and the table of opinions stands on the portal; the changed words are marked', async () => {
    const list = await at('section-head', '2024-04-02', 'comments')
    await list.getByText('十五日太长').first().click()
    await take(list, '答复意见', { 意见摘要: '建议缩短验收期限。', 采纳情况: '采纳' })
    await list.goto(`/app/r/normative-documents/${address}`)
    await take(list, '征求意见结束', { 公开征求意见情况: '收到意见1条，采纳1条。', 送审稿: REVISED })
    await list.getByRole('button', { name: '版本对照' }).click()
    assert.match(await textOf(list.locator('.compared ins').first()), /^七/)
    await left(list)
    await citizen.goto('/consultations')
    await citizen.click('text=政府采购履约验收办法')
    assert.match(
      await textOf(citizen.locator('main')),
      /收到意见1条，采纳1条.*征意〔2024〕1号.*第二条.*建议缩短验收期限。.*采纳/,
    )
  })

  test('the legal section reviews, the meeting passes, the head signs', async () => {
    const review = await at('legal-officer', '2024-04-08')
    await take(review, '受理合法性审核', { 起草科室合法性意见: '符合上位法。', 送审材料齐全: '是' })
    await left(review)
    const opinion = await at('legal-officer', '2024-04-16')
    await take(opinion, '出具审核意见：合法', {
      ...{ 制定权限: '符合', 内容: '合法', 制定程序: '符合', 格式和文字: '规范', 审核人: '温正言' },
    })
    assert.match(await letterOf(opinion, '合法性审核意见书'), /云财法审〔2024〕1号.*送审稿合法，可以提请集体审议/s)
    await left(opinion)
    const meeting = await at('office-head', '2024-04-22')
    await take(meeting, '集体审议通过', {
      ...{ 公布稿: REVISED, 集体审议记录: paper, 会议: '第5次局务会议', 出席人员: '全体局领导', 表决情况: '一致同意' },
    })
    await left(meeting)
    const head = await at('bureau-head', '2024-04-23')
    await take(head, '主要负责人签署', {})
    await left(head)
  })

  test('numbered, published with its interpretation, reported and filed, it stands in the stock and on the portal', async () => {
    const office = await at('office-head', '2024-05-06')
    await take(office, '统一登记、统一编号', {})
    await take(office, '公布', {
      ...{
        公布日期: '2024-05-06',
        施行日期: '2024-07-01',
        有效期至: '2029-06-30',
        政策解读: '缩短验收期限，加快付款。',
      },
      ...{ '公布的公报、网站': '门户网站', 备案截止日期: '2024-05-21' },
    })
    assert.match(await letterOf(office, '公布稿'), /云财规〔2024〕1号.*自2024年7月1日起施行，有效期至2029年6月30日/s)
    await take(office, '报送备案', { 报送机关: '云州市人民政府', 份数和报送方式: '5份' })
    assert.match(await letterOf(office, '备案报告'), /云财规备〔2024〕1号.*政府采购履约验收办法/s)
    await take(office, '收到备案回执', { 备案回执: paper, 备案登记号: '云备1号' })
    await left(office)
    await citizen.goto('/documents')
    await citizen.click('text=政府采购履约验收办法')
    assert.match(await textOf(citizen.locator('main')), /有效期至2029年6月30日.*七日内组织验收.*政策解读.*加快付款/)
    await citizen.click('text=与征求意见稿对照')
    assert.match(await textOf(citizen.locator('.passage ins').first()), /^七/)
  })

  test('a clean-up concludes on it, the list is published, and the document is what the list says', async () => {
    const desk = await at('legal-officer', '2024-05-20', 'documents')
    await desk.getByText('政府采购履约验收办法').first().click()
    await desk.locator('.steps').waitFor()
    const document = desk.url().split('/').at(-1) ?? ''
    const campaign = await post(desk, 'clean-ups', {
      row: { title: '专项清理', kind: 'special', startedOn: '2024-05-20', scope: '全部', dueOn: '2024-05-27' },
    })
    const said = { name: '政府采购履约验收办法', proposal: 'repeal', grounds: '省里已有统一规定。' }
    const opinion = await post(desk, 'clean-up-opinions', {
      row: { ...said, cleanUp: campaign.id, document, section: 'section-a', proposedOn: '2024-05-20' },
    })
    await desk.goto(`/app/r/normative-documents/clean-up-opinions/${opinion.id}`)
    await take(desk, '作出清理结论', { 结论: '废止' })
    await take(desk, '公布并落实', { 公告文号: '云财规清〔2024〕1号' })
    await desk.goto(`/app/r/normative-documents/documents/${document}`)
    assert.match(await textOf(desk.locator('.page-title')), /废止/)
    await left(desk)
    await citizen.goto('/documents/former')
    assert.match(await textOf(citizen.locator('main')), /政府采购履约验收办法.*已废止（2024年5月20日起）/)
    assert.deepEqual(faults, [])
  })
})

/** Opens a row by the interface, as the person who is signed in on the page. */
async function post(page: Page, noun: string, body: object): Promise<{ readonly id: string }> {
  const answer = await page.evaluate(
    async ([to, sent]) => {
      const { csrf } = (await (await fetch('/api/session')).json()) as { readonly csrf: string }
      const headers = { 'content-type': 'application/json', 'x-fadu-csrf': csrf }
      const got = await fetch(to, { method: 'POST', headers, body: sent })
      return [got.status, await got.text()] as const
    },
    [`/api/registers/normative-documents/${noun}`, JSON.stringify(body)] as const,
  )
  assert.ok(answer[0] < 300, answer[1])
  return JSON.parse(answer[1])
}
