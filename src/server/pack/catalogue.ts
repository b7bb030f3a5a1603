import { type Cell, type OfficialDocument, paragraph } from '../../kernel/document.ts'

/** One record of the pack with its papers; the folder bears its number. */
export interface Item {
  readonly number: number
  readonly title: string
  readonly papers: readonly Listed[]
}
export interface Listed {
  readonly from: string
  readonly name: string
  readonly path?: string
  readonly pages?: number
}
export interface Cover {
  readonly bureau: string
  readonly title: string
  /** What the list was filtered by, in words. */
  readonly filters: string
  readonly by: string
  readonly on: string
}

/** 卷内目录: every paper with the pages on which it stands within its folder. What has no page count is numbered after printing. */
export function catalogueOf(cover: Cover, items: readonly Item[]): OfficialDocument {
  const papers = items.flatMap((item) => item.papers)
  const lacking = items.filter((item) => item.papers.length === 0).length
  return {
    kind: 'form',
    issuer: cover.bureau,
    title: cover.title,
    blocks: [
      paragraph(
        `共${items.length}项，材料${papers.length}件。${lacking > 0 ? `其中${lacking}项没有佐证材料。` : ''}${cover.filters}`,
      ),
      {
        is: 'table',
        caption: '目录',
        head: [['序号', '事项', '材料', '出处', '页数', '页码']],
        widths: [7, 25, 32, 20, 7, 9],
        rows: items.flatMap(rowsOf),
      },
      paragraph(
        '页码按每一项的文件夹分别编排；页数标“—”的，由打印结果确定，其后的页码随之顺延。表中材料均在同名文件夹内。',
      ),
      paragraph(`整理人：${cover.by}　整理日期：${cover.on}`),
    ],
  }
}

function rowsOf({ number, title, papers }: Item): readonly (readonly Cell[])[] {
  const down = Math.max(1, papers.length)
  const first: readonly Cell[] = [
    { text: String(number), align: 'center', down },
    { text: title, align: 'left', down },
  ]
  if (papers.length === 0) return [[...first, { text: '没有佐证材料', align: 'left', span: 4 }]]
  const places = pagesOf(papers)
  return papers.map(({ name, from, path, pages }, index) => [
    ...(index === 0 ? first : []),
    { text: path === undefined ? `${name}（整理人无权查看，没有收入）` : name, align: 'left' },
    { text: from, align: 'left' },
    { text: pages === undefined ? '—' : String(pages), align: 'center' },
    { text: places[index] ?? '', align: 'center' },
  ])
}

/** 1—3, 4, 5—8; from the first paper without a count on, the numbers are left to the printer. */
export function pagesOf(papers: readonly Pick<Listed, 'pages'>[]): readonly string[] {
  let next: number | undefined = 1
  return papers.map(({ pages }) => {
    if (next === undefined || pages === undefined) {
      next = undefined
      return ''
    }
    const first = next
    next += pages
    return pages === 1 ? String(first) : `${first}—${next - 1}`
  })
}
