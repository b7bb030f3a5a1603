import { cite } from '../../kernel/law.ts'
import { disclosureRegulation as law } from '../../law/disclosure-regulation.ts'
import type { PortalAsked, PortalReply } from '../../portal/door.ts'
import { html } from '../../portal/html.ts'
import { linkButton } from '../../portal/parts/form.ts'
import { channelTable, feeTables, limitTable, remedyTable } from './portal-guide-tables.ts'

const at = (place: string): string => `（${cite(law.at(place))}）`

/** 政府信息公开指南: how to ask, from which day the time runs, how long, what it costs, what one can do against the answer. */
export const guidePage = async ({ store: { office }, today }: PortalAsked): Promise<PortalReply> => ({
  title: '政府信息公开指南',
  page: html`<article class="text"><h1>政府信息公开指南</h1>
<nav aria-label="本页目录"><ul class="contents"><li><a href="#before">先查已经公开的</a></li><li><a href="#content">申请要写什么</a></li><li><a href="#channels">怎样提交，哪一天算收到</a></li><li><a href="#limits">多久答复</a></li><li><a href="#fee">收不收费</a></li><li><a href="#answers">会得到怎样的答复</a></li><li><a href="#remedies">不服怎么办</a></li><li><a href="#office">联系我们</a></li></ul></nav>
<h2 id="before">先查已经公开的</h2>
<p>主动公开的信息都可以在本站<a href="/search">查找</a>。已经公开的，不必申请。</p>
<h2 id="content">申请要写什么</h2>
<p>公民、法人和其他组织都可以申请${at('第二十七条')}。申请应当包括三项内容${at('第二十九条第二款')}：</p>
<ol><li>申请人的姓名或者名称、身份证明、联系方式；</li><li>要申请公开的信息的名称、文号或者便于查询的其他特征性描述；</li><li>要求的公开形式，包括获取信息的方式、途径。</li></ol>
<p>不需要说明用途。一项写一件信息，便于逐项答复。采用书面形式确有困难的，可以口头提出，由工作人员代为填写${at('第二十九条第一款')}。</p>
<h2 id="channels">怎样提交，哪一天算收到</h2>
<p>答复期限从收到申请之日的次日起算。哪一天算收到，因提交方式而不同：</p>
${channelTable()}
<p>当面和邮寄的地址：${office.address}，${office.bureau}政府信息公开工作机构。信封上请注明“政府信息公开申请”。</p>
<p>${linkButton('/apply', '在线申请')}</p>
<h2 id="limits">多久答复</h2>
${limitTable(today)}
<p>“工作日”按国务院办公厅公布的节假日安排计算，调休上班的周末算工作日。每件申请的每个日期，都可以在<a href="/follow">办理进度</a>中看到逐日的计算。</p>
<h2 id="fee">收不收费</h2>
<p>提供政府信息不收取费用。申请公开政府信息的数量、频次明显超过合理范围的，可以收取信息处理费${at('第四十二条第一款')}。按件计收和按量计收，一件申请只用其中一种，都按超额累进计算。</p>
${feeTables(today)}
<p>收费的，会在答复期限内发出收费通知书，载明依据、标准、数额和缴纳方式。</p>
<h2 id="answers">会得到怎样的答复</h2>
<ul><li>可以公开的，予以公开；已经公开的，告知获取的方式、途径${at('第三十六条第（一）项')}。</li><li>能够区分处理的，公开可以公开的部分，并说明其余部分不公开的理由${at('第三十七条')}。</li><li>依法不予公开的，说明理由：国家秘密和法律、行政法规禁止公开的、公开后可能危及国家安全、公共安全、经济安全、社会稳定的${at('第十四条')}，损害第三方合法权益的${at('第十五条')}，内部事务信息、过程性信息和行政执法案卷信息${at('第十六条')}。</li><li>本机关没有该信息的，告知不存在${at('第三十六条第（四）项')}；不属于本机关负责公开的，告知负责公开的机关和联系方式${at('第三十六条第（五）项')}。</li><li>重复申请的${at('第三十六条第（六）项')}、以申请公开的形式信访投诉举报的${at('第三十九条第一款')}，告知不予处理；要求提供公开出版物的，告知获取的途径${at('第三十九条第二款')}。</li></ul>
<h2 id="remedies">不服怎么办</h2>
<p>认为本机关不依法履行公开义务的，可以向${office.superior}或者政府信息公开工作主管部门投诉、举报${at('第五十一条')}。对答复不服的：</p>
${remedyTable(office, today)}
<p>每份答复书都写明适用于该答复的途径和期限，以答复书为准。</p>
<h2 id="office">联系我们</h2>
<p>${office.bureau}政府信息公开工作机构</p><p>地址：${office.address}</p><p>${office.contact}</p></article>`,
})
