import { cite } from '../../kernel/law.ts'
import { spanText } from '../../kernel/limit.ts'
import { valueOn } from '../../kernel/parameter.ts'
import { disclosureReply, disclosureRegulation as law } from '../../law/disclosure-regulation.ts'
import type { PortalAsked, PortalReply } from '../../portal/door.ts'
import { html } from '../../portal/html.ts'
import { notice } from '../../portal/parts/blocks.ts'
import { button, form, linkButton, searchForm } from '../../portal/parts/form.ts'
import type { Application } from './portal-draft.ts'

/** Before applying: look for what is public; what an application is for and what it is not. */
export const startPage = ({ guard, today }: PortalAsked, begun: Application | undefined): PortalReply => {
  const lasts = valueOn(disclosureReply, today)
  return {
    title: '申请公开政府信息',
    page: html`<article class="text"><h1>申请公开政府信息</h1>${
      begun &&
      notice(
        '您有一份没有提交的申请',
        html`<p>填写的内容都还在。</p><p>${linkButton(`/apply/who`, '继续填写')}</p>`,
        'heed',
      )
    }${searchForm('', '先查一查，也许已经公开', '已经公开的信息可以直接查看和下载，不必申请，也不必等待。')}
<h2>没有找到，再申请</h2>
<ul><li>公民、法人和其他组织都可以申请，不需要说明用途（${cite(law.at('第二十七条'))}）。</li>
<li>请准备好身份证明和联系电话，大约需要 5 分钟；可以随时停下，以后继续填写。</li>
<li>我们在收到申请之日起 ${spanText(lasts.value)}内答复（${cite(lasts.basis)}）；提交后马上告诉您最迟哪一天答复，以及为什么是这一天。</li>
<li>一般不收费；数量、频次明显超过合理范围的才收取信息处理费，见<a href="/guide#fee">收费标准</a>。</li></ul>
<h2>这些事请走别的渠道</h2>
<ul><li>信访、投诉、举报：不作为政府信息公开申请处理（${cite(law.at('第三十九条第一款'))}），请向相应的受理机关提出。</li>
<li>咨询政策：请拨打本页底部的联系电话，不必填写申请。</li>
<li>报刊、书籍等公开出版物：请从出版渠道获取（${cite(law.at('第三十九条第二款'))}）。</li></ul>
${form({
  action: '/apply',
  guard,
  body: html``,
  buttons: html`${button(begun ? '另写一份新的申请' : '开始填写', begun ? { quiet: true } : {})}<a href="/guide#channels">用其他方式申请</a>`,
})}</article>`,
  }
}
