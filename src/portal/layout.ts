import { chineseDay } from '../kernel/day.ts'
import { type Html, html } from './html.ts'
import type { Site } from './site.ts'

export interface Sheet {
  readonly title: string
  readonly body: Html
  /** The address that was asked for, without its query. */
  readonly path: string
  /** Nothing for search engines: a form, a case, an error. */
  readonly hidden: boolean
  readonly large: boolean
  readonly trail?: readonly { readonly path: string; readonly name: string }[]
}

/** The frame of every page: skip link, head of the site, navigation, the page itself, foot. */
export const layout = (site: Site, sheet: Sheet): string => {
  const { office, demonstration } = officeOf(site)
  const { title, body, large, hidden } = sheet
  return html`<!doctype html>
<html lang="zh-CN"${large && html` class="large"`}><head><meta charset="utf-8"><title>${title === office ? title : `${title} - ${office}`}</title><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"><meta name="format-detection" content="telephone=no">${
    hidden && html`<meta name="robots" content="noindex">`
  }<link rel="icon" href="${site.assets.mark.path}"><link rel="stylesheet" href="${site.assets.style.path}"></head><body><a class="skip" href="#main">跳到正文</a>${
    demonstration &&
    html`<p class="demonstration">演示系统：机构、人员和案件均为虚构，演示日期 ${chineseDay(demonstration)}</p>`
  }${head(site, sheet)}${trail(sheet)}<main id="main" tabindex="-1">${body}</main>${foot(site)}</body></html>`.markup
}

const officeOf = ({ store: { office } }: Site) => ({ office: office.bureau, demonstration: office.demonstration })

function head(site: Site, { path, large }: Sheet): Html {
  const links = site.navigation.map(
    (one) => html`<li><a href="${one.path}"${isIn(path, one.path) && html` aria-current="page"`}>${one.name}</a></li>`,
  )
  return html`<header class="top"><div class="wide"><a class="brand" href="/"><img src="${site.assets.mark.path}" alt="" width="48" height="48"><span><strong>${
    site.store.office.bureau
  }</strong><small>政府信息公开</small></span></a><a class="type" href="/display?type=${large ? 'usual' : 'large'}&amp;back=${encodeURIComponent(
    path,
  )}">${large ? '标准字号' : '大字版'}</a></div><nav class="main" aria-label="主导航"><details class="wide"><summary>栏目</summary><ul>${links}</ul></details><ul class="wide">${links}</ul></nav></header>`
}

const isIn = (path: string, branch: string): boolean => path === branch || path.startsWith(`${branch}/`)

const trail = ({ trail: above = [], title, path }: Sheet): Html | false =>
  path !== '/' &&
  html`<nav class="trail wide" aria-label="当前位置"><ol><li><a href="/">首页</a></li>${above.map(
    (one) => html`<li><a href="${one.path}">${one.name}</a></li>`,
  )}<li aria-current="page">${title}</li></ol></nav>`

const foot = ({ store: { office } }: Site): Html =>
  html`<footer><div class="wide"><p><strong>${office.bureau}</strong></p><p>${office.contact}</p><p>地址：${office.address}</p><p><a href="/evidence">存证校验</a><a href="/accessibility">无障碍声明</a><a href="/app/">工作人员入口</a></p><p class="small">本站不需要登录，不使用脚本和跟踪，仅在填写表单和切换字号时使用必要的 Cookie。</p></div></footer>`
