import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import type { Answer, Asked, Command } from '../../../cli/command.ts'
import { refuse } from '../../../kernel/refusal.ts'
import type { DocumentView } from '../checks/document-view.ts'
import { reportText } from '../checks/report-text.ts'
import type { Variant } from '../understanding/variant.ts'
import { repeated, sameBefore } from './batch/duplicates.ts'
import { runFolder } from './batch/run-folder.ts'
import { checkDocuments, checkTogether, type Package } from './check-documents.ts'
import { asExpected, type Expected } from './expected.ts'

export const command: Command = {
  says: '核对预决算公开文件：读出表格，核对勾稽关系和文字，列出检查人员会发现的问题',
  words: ['文件…'],
  options: {
    with: { says: '与文件合为一份公开的另一个文件（文字说明和表格分开公布时）', value: '文件', several: true },
    previous: { says: '上一年度的同类文件，用于核对与上年的比较', value: '文件', several: true },
    budget: { says: '同一年度的预算文件，核对决算时用', value: '文件', several: true },
    department: { says: '主管部门的文件，核对所属单位时用', value: '文件', several: true },
    unit: { says: '所属单位的文件，核对部门时用；可以写几个', value: '文件…', several: true },
    variant: { says: '另一个地区的表样（JSON），与自带的表样一起使用', value: '文件', several: true },
    year: { says: '应当是哪一年度的文件；另一年度的会说明', value: '年度' },
    sheet: { says: '另存一份 .xlsx：读出的表格，问题写成批注', value: '文件' },
    paper: { says: '另存一份 .docx：检查底稿', value: '文件' },
    journal: { says: '核对文件夹时的进度文件；不设时放在文件夹旁边', value: '文件' },
  },
  more: [
    '文件可以是 PDF、.xlsx、.xls、.docx、.html 或者 .zip；也可以是一个文件夹，其中每个文件、每个子文件夹是一份公开。',
    '核对文件夹时逐份写入进度文件（每行一份的完整结果），中断后再次运行同一命令就从中断处继续。',
    'JSON 中 table 是表的种类，row、column 从 0 起，对应 tables 里的 rows。',
    '退出码：0 没有错误；1 有错误级别的问题；2 用法有误或者有文件不能读取。',
  ],
  examples: [
    'fadu check 教育局2025年部门预算.pdf',
    'fadu check 表格.xlsx --with 说明.docx --previous 2024年部门预算.pdf --json',
    'fadu check 部门预算.pdf --unit 本级.pdf 下属中心.pdf',
    'fadu check 部门决算.pdf --sheet 批注.xlsx --paper 检查底稿.docx',
    'fadu check 全市2025年预算公开/',
  ],
  run: async (asked) => {
    const [first = '', ...others] = asked.words
    const folder = asked.words.find(isFolder)
    if (folder === undefined) return answer(await written(asked, await checkFiles(asked)))
    if (others.length > 0) throw refuse('一次只能核对一个文件夹，也不能与文件混在一起')
    return runFolder(first, asked, { variants: variantsOf(asked), expected: expectedOf(asked) })
  },
}

async function checkFiles(asked: Asked): Promise<readonly DocumentView[]> {
  const files = (option: string) => (asked.options[option]?.split('\n') ?? []).map(given)
  const related = ['previous', 'budget', 'department'].flatMap((option) => {
    const own = files(option)
    return own.length > 0 ? [[option, own] as const] : []
  })
  const units = files('unit').map((one): Package => [one])
  if (asked.words.length > 1 && asked.options.with !== undefined)
    throw refuse('使用 --with 时只能核对一份文件', { way: '请逐份运行' })
  const variants = variantsOf(asked)
  const expected = expectedOf(asked)
  const views: DocumentView[] = []
  const seen = new Map<string, string>()
  for (const word of asked.words) {
    const own = [given(word), ...files('with')]
    const before = sameBefore(seen, word, own)
    const found =
      own.length > 1 || related.length > 0 || units.length > 0
        ? [
            (
              await checkDocuments({
                own,
                ...Object.fromEntries(related),
                ...(units.length > 0 ? { units } : {}),
                variants,
              })
            ).view,
          ]
        : await checkTogether(own, variants)
    views.push(...found.map((view) => asExpected(repeated(view, before), expected)))
    if (asked.words.length > 1)
      asked.progress(`已核对 ${asked.words.indexOf(word) + 1} / ${asked.words.length}：${basename(word)}`)
  }
  return views
}

/** The papers that were asked for, of one document. */
async function written({ options }: Asked, documents: readonly DocumentView[]): Promise<readonly DocumentView[]> {
  const [first, ...others] = documents
  const papers = [
    [options.sheet, async (view: DocumentView) => (await import('./annotated-sheet.ts')).annotatedSheet(view)],
    [options.paper, async (view: DocumentView) => (await import('./working-paper.ts')).workingPaper(view)],
  ] as const
  for (const [path, make] of papers) {
    if (path === undefined || !first) continue
    if (others.length > 0) throw refuse('--sheet 和 --paper 一次只写一份文件的结果')
    try {
      writeFileSync(path, await make(first))
    } catch (error) {
      throw refuse(`「${path}」写不进去（${(error as NodeJS.ErrnoException).code ?? String(error)}）`)
    }
  }
  return documents
}

function answer(documents: readonly DocumentView[]): Answer {
  const unread = documents.filter(({ readable }) => !readable)
  return {
    json: { documents },
    text: documents.map(reportText).join('\n\n'),
    faulty: documents.some(({ findings }) => findings.some(({ severity }) => severity === 'error')),
    ...(unread.length > 0
      ? { unread: unread.map(({ file, findings }) => `${file}：${findings[0]?.says ?? '不能读取'}`).join('\n') }
      : {}),
  }
}

function given(path: string) {
  try {
    return { name: path, bytes: readFileSync(path) }
  } catch (error) {
    throw refuse(`读不到文件「${path}」（${(error as NodeJS.ErrnoException).code ?? String(error)}）`, {
      way: '请核对路径',
    })
  }
}

function expectedOf({ options: { year } }: Asked): Expected {
  if (year === undefined) return {}
  if (!/^20\d{2}$/.test(year)) throw refuse(`--year 要写四位的年度，不是「${year}」`)
  return { year: Number(year) }
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory()
  } catch {
    return false
  }
}

function variantsOf({ options }: Asked): readonly Variant[] {
  return (options.variant?.split('\n') ?? []).map((path) => {
    try {
      return JSON.parse(readFileSync(path, 'utf8')) as Variant
    } catch (error) {
      throw refuse(`表样「${path}」读不到或者不是有效的 JSON：${(error as Error).message}`)
    }
  })
}
