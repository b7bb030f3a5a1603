import { mask } from '../../kernel/mask.ts'
import { type Html, html } from '../../portal/html.ts'
import { facts, more } from '../../portal/parts/blocks.ts'
import { applicantKinds, identityKinds } from './applicants.ts'
import { receiptSentence } from './portal-channel.ts'
import type { Application } from './portal-draft.ts'
import { fileNames } from './portal-files.ts'
import { wayOf } from './portal-how.ts'

/** 第四步: everything once more, each part with the way back to change it. */
export const summary = ({ typed, items, attachments, authority }: Application): Html =>
  html`${part('申请人', 'who', [
    ['类型', choice(applicantKinds, typed.applicantKind)],
    ['姓名或者单位名称', typed.applicantName],
    ['身份证明', `${choice(identityKinds, typed.identityKind)}　${mask(typed.identityNumber ?? '', 'identity')}`],
    ['联系电话', typed.phone],
    ['代理人或者经办人', [typed.agentName, typed.agentPhone].filter(Boolean).join('　')],
    ['授权委托书', fileNames(authority)],
  ])}${part('申请内容', 'what', [
    ...items.map((item, index): [string, string] => [`第 ${index + 1} 项`, item]),
    ['附件', fileNames(attachments)],
  ])}${part('获取方式', 'how', [
    ['方式', wayOf(typed.way)?.name],
    ['电子邮箱', typed.email],
    ['收件地址', typed.address],
  ])}<h2>提交之后</h2><ul><li>马上得到申请编号、查询码和登记回执。</li><li>${receiptSentence('web')}</li><li>您填写的个人信息只用于办理本申请，加密保存，不向第三方提供。</li></ul>`

const part = (name: string, step: string, rows: readonly (readonly [string, string | undefined])[]): Html =>
  html`<section><div class="section-head"><h2>${name}</h2><a href="/apply/${step}">修改<span class="unseen">${name}</span></a></div>${facts(rows)}</section>`

const choice = (choices: Readonly<Record<string, string>>, id: string | undefined): string => (id && choices[id]) ?? ''

/** How to come back to an unfinished application. */
export const comeBack = (portal: string, { token }: Application, days: number): Html =>
  more(
    '以后再填？',
    html`<p>已填写的内容保存在本站，${days} 天内可以用下面的链接继续填写。链接相当于钥匙，请不要转给他人。</p><p><a href="/apply/continue/${token}"><code>${portal ? new URL(`/apply/continue/${token}`, portal).href : '继续填写（可以收藏这个链接）'}</code></a></p>`,
  )
