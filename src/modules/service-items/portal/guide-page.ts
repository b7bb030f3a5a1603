import { chineseDay, type Day } from '../../../kernel/day.ts'
import type { PortalAsked, PortalReply } from '../../../portal/door.ts'
import { type Html, html } from '../../../portal/html.ts'
import { facts, more, notice, table } from '../../../portal/parts/blocks.ts'
import { linkButton } from '../../../portal/parts/form.ts'
import { alarmsOf } from '../guide.rule.ts'
import { itemText, limitText } from '../item-text.ts'
import { type Guide, guideOf, PATH } from './published-items.ts'

export const TRAIL = [{ path: PATH, name: '办事指南' }]

/** 办事指南: first what everybody asks (must I come, how many days, how many papers, what does it cost), then the rest. */
export async function guidePage({ store, today, params }: PortalAsked): Promise<PortalReply> {
  const guide = await guideOf(store, params.id ?? '')
  const { row } = guide
  return {
    title: row.name ?? '',
    trail: TRAIL,
    page: html`<article class="text"><h1>${row.name}</h1>
${standing(guide)}${alarms(guide, today)}
${facts([
  ['要不要来', row.visits === 0 ? '不用来，全程可以网上或者邮寄办理' : `到现场${row.visits}次：${row.visitReason}`],
  ['多少天办好', limitText(row)],
  ['要几份材料', `${row.materials?.length ?? 0}份${row.commitment === 'yes' ? '，可以告知承诺' : ''}`],
  ['收不收费', row.charged === 'yes' ? '收费，见下' : '不收费'],
  ['咨询电话', row.contact],
])}
<div class="buttons no-print">${row.onlineAddress && row.online !== 'none' && linkButton(row.onlineAddress, '网上办理')}${linkButton(`${PATH}/${guide.id}/docx`, '下载打印', true)}</div>
${materials(guide)}${forms(guide)}${course(guide)}
<h2>在哪里办</h2>${facts([
      ['办理地点', row.place],
      ['办理时间', row.hours],
      ['网上办理', itemText('online', row.online)],
      ['材料和结果邮寄', itemText('mailing', row.mailing)],
      ['监督投诉', row.supervision],
      ['不服怎么办', row.remedy],
    ])}
${questions(guide)}
<h2>依据和编码</h2>${facts([
      [
        '设定依据',
        html`${(row.grounds ?? []).map(({ law, article }) => html`${law.startsWith('《') ? law : `《${law}》`}${article}<br>`)}`,
      ],
      ['事项类型', itemText('itemType', row.itemType)],
      ['实施编码', html`<span class="code">${row.code}</span>`],
      ['版本', `${row.edition ?? ''}${row.publishedOn ? `，${chineseDay(row.publishedOn)}发布` : ''}`],
      ['修订情况', row.replaces && html`${row.changeNote} <a href="${PATH}/${guide.id}/changes">与上一版对照</a>`],
    ])}</article>`,
  }
}

function standing({ id, row, current }: Guide & { readonly current?: Guide }): Html | false {
  if (current?.id === id) return false
  return notice(
    current ? '这是以前的版本' : '该事项已经不在用',
    current
      ? html`<p>现行版本${current.row.publishedOn && `自${chineseDay(current.row.publishedOn)}起发布`}：<a href="${PATH}/${current.id}">查看现行指南</a></p>`
      : html`<p>${row.name}已经取消、下放或者暂停办理，请向咨询电话了解。</p>`,
    'heed',
  )
}

/** Said to the public as well: who reads a guide relies on it. */
const alarms = ({ row }: Guide, today: Day): Html | false => {
  const found = alarmsOf(row, today)
  return (
    found.length > 0 &&
    notice(
      '本指南正在修订',
      html`<ul>${found.map(({ says }) => html`<li>${says}</li>`)}</ul><p>办理以现行规定为准，请先电话咨询。</p>`,
      'heed',
    )
  )
}

const materials = ({ row }: Guide): Html =>
  html`<h2>符合什么条件</h2><p>${row.conditions}</p><h2>准备什么材料</h2>${
    row.materials?.length
      ? table(
          '申请材料',
          ['材料', '形式', '是否必要', '份数', '依据'],
          row.materials.map(({ name, form, need, copies, basis }) => [
            name,
            { original: '原件', copy: '复印件', electronic: '电子件', either: '纸质或者电子' }[form],
            { needed: '必要', lenient: '可以容缺', optional: '非必要' }[need],
            `${copies}份`,
            basis,
          ]),
        )
      : html`<p>不需要提交材料。</p>`
  }`

/** Blank forms and samples, each to be taken as it is. */
const forms = ({ id, row }: Guide): Html | false =>
  Boolean(row.forms?.length) &&
  html`<h2>空白表格和示范文本</h2><ul class="entries">${(row.forms ?? []).map(
    ({ hash, name, size }) =>
      html`<li><a href="${PATH}/${id}/forms/${hash}" download>${name}</a><p class="hint">${sizeText(size)}</p></li>`,
  )}</ul>`

const sizeText = (bytes: number): string =>
  bytes < 1_048_576 ? `${Math.max(1, Math.round(bytes / 1024))} KB` : `${(bytes / 1_048_576).toFixed(1)} MB`

const course = ({ row }: Guide): Html =>
  html`<h2>怎样办理</h2><ol>${(row.flow ?? []).map(
    ({ step, days, standard }) => html`<li><strong>${step}</strong>${days && `（${days}）`}：${standard}</li>`,
  )}</ol><p>办结后得到：${row.resultName}。</p>${
    row.charged === 'yes' &&
    table(
      '收费项目',
      ['项目', '标准', '依据'],
      (row.fees ?? []).map(({ project, standard, basis }) => [project, standard, basis]),
    )
  }`

const questions = ({ row }: Guide): Html | false =>
  Boolean(row.questions?.length) &&
  html`<h2>常见问题</h2>${(row.questions ?? []).map(({ question, answer }) => more(question, html`<p>${answer}</p>`))}`
