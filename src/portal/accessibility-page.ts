import type { PortalPage } from './door.ts'
import { html } from './html.ts'
import type { Site } from './site.ts'

/** What the site does for people who read, hear or point differently, and whom to tell where it fails. */
export const accessibilityPage = ({ store: { office } }: Site): PortalPage => ({
  method: 'GET',
  path: '/accessibility',
  run: async () => ({
    title: '无障碍声明',
    page: html`<article class="text"><h1>无障碍声明</h1>
<p>${office.bureau}希望每个人都能使用本站。本站按照《Web 内容无障碍指南》（WCAG）2.2 版 AA 级的要求设计和检查。</p>
<h2>您可以这样使用</h2>
<ul><li>点击页面右上角的“大字版”放大全部文字；也可以用浏览器放大到 400%，内容不会被遮挡。</li>
<li>只用键盘：按 Tab 键在链接和表单之间移动，每页第一个链接“跳到正文”可以越过栏目。</li>
<li>使用读屏软件：每个栏目、表格和填写项都有名称；填写有误时，先读出全部需要修改的地方，并可逐项跳转。</li>
<li>手机、平板和电脑使用同一套页面；设备设置为深色显示时，本站随之变为深色。</li>
<li>关闭脚本（JavaScript）不影响任何功能；不使用图形验证码，填写表单没有必须在几分钟内完成的限制，草稿保留 7 天。</li>
<li>每个页面都可以直接打印。</li></ul>
<h2>如果仍有困难</h2>
<p>书写有困难的，可以口头提出政府信息公开申请，由工作人员代为填写。遇到任何使用上的障碍，请告诉我们：${office.contact}，地址：${office.address}。我们会提供其他方式，并改进本站。</p></article>`,
  }),
})
