import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Answer, Asked, Command } from '../../../../cli/command.ts'
import { refuse } from '../../../../kernel/refusal.ts'
import { readTableApart } from '../../../../server/sheet/worker-tasks.ts'
import { makeDisclosure, type ToMake } from '../../making/make-disclosure.ts'
import { questions, type Told } from '../../making/told.ts'
import { checkDocuments } from '../check-documents.ts'
import { lineTemplate } from './line-template.ts'
import { filesOf } from './made-files.ts'
import { readLines } from './read-lines.ts'

export const command: Command = {
  says: '由预算明细编制部门、单位预决算公开文件（.docx、.xlsx、.html），当场检查',
  words: ['明细'],
  options: {
    body: { says: '公开主体的名称，与封面一致', value: '名称', needed: true },
    year: { says: '预算年度', value: '年度', needed: true },
    out: { says: '写到这个目录', value: '目录', needed: true },
    unit: { says: '是所属单位；不写时是部门' },
    final: { says: '是决算；不写时是预算' },
    last: { says: '上年的明细，正文据以与上年比较', value: '文件' },
    told: {
      says: `说明（JSON）：${Object.entries(questions)
        .map(([id, name]) => `${id} ${name}`)
        .join('；')}`,
      value: '文件',
    },
  },
  more: [
    '明细是 .xlsx 或 .csv，一行一笔。明细写成 template 时，只把模板写到 --out 的目录。',
    '退出码：0 没有错误；1 检查发现错误，或者还有说明没有填写；2 明细有误，不能编制。',
  ],
  examples: [
    'fadu disclosure make 明细.xlsx --body 云州市教育局 --year 2025 --told 说明.json --out 公开/',
    'fadu disclosure make template --body 云州市教育局 --year 2025 --out 公开/',
  ],
  run: async (asked) => {
    const out = resolve(asked.options.out ?? '.')
    if (!existsSync(out)) mkdirSync(out, { recursive: true })
    if (asked.words[0] === 'template') {
      const file = join(out, '预算明细模板.xlsx')
      writeFileSync(file, await lineTemplate())
      return { json: { file }, text: `模板已写入 ${file}` }
    }
    return makeInto(out, asked)
  },
}

async function makeInto(out: string, { words, options }: Asked): Promise<Answer> {
  const year = Number(options.year)
  if (!Number.isInteger(year) || year < 2000 || year > 2100)
    throw refuse(`「${options.year}」不是年度`, { way: '请写四位数字' })
  const toMake: ToMake = {
    ...{ body: options.body ?? '', year, level: options.unit ? 'unit' : 'department' },
    ...{ kind: options.final ? 'final' : 'budget', told: toldIn(options.told) },
    lines: await linesIn(words[0] ?? '', year),
    ...(options.last !== undefined && { last: await linesIn(options.last, year - 1) }),
  }
  const made = makeDisclosure(toMake)
  const files = await filesOf(toMake, made)
  const written = Object.values(files).map(({ name, bytes }) => {
    const path = join(out, name)
    writeFileSync(path, bytes)
    return path
  })
  const { view } = await checkDocuments({ own: [files.docx] })
  const errors = view.findings.filter(({ severity }) => severity === 'error')
  const asks = made.asks.map((one) => questions[one])
  return {
    json: { files: written, asks: made.asks, checks: view.checks, findings: view.findings },
    text: [
      `${made.title}：由${toMake.lines.length}笔明细汇总，勾稽关系${view.checks.held}项相符，错误${errors.length}处`,
      ...written.map((path) => `  ${path}`),
      ...(asks.length > 0 ? [`还要填写的说明：${asks.join('、')}`] : []),
      ...errors.map(({ says, remedy }) => `〔错误〕${says}${remedy}`),
    ].join('\n'),
    faulty: errors.length > 0 || asks.length > 0,
  }
}

async function linesIn(path: string, year: number) {
  const { lines, faults } = readLines(await readTableApart(bytesOf(path)), year)
  if (faults.length > 0)
    throw refuse(
      faults
        .slice(0, 20)
        .map(({ row, column, says }) => `${path} 第${row}行${column && ` ${column}`}：${says}`)
        .join('\n'),
      { way: faults.length > 20 ? `另有${faults.length - 20}处，请改正后再编制` : '请改正后再编制' },
    )
  return lines
}

function bytesOf(path: string): Buffer {
  try {
    return readFileSync(path)
  } catch (error) {
    throw refuse(`读不到文件「${path}」（${(error as NodeJS.ErrnoException).code ?? String(error)}）`)
  }
}

function toldIn(path: string | undefined): Told {
  if (path === undefined) return {}
  const given = parsed(path)
  if (typeof given !== 'object' || given === null) throw refuse(`「${path}」应当是一个 JSON 对象，键是说明的名称`)
  return Object.fromEntries(
    Object.keys(questions).flatMap((id) => {
      const says = (given as Readonly<Record<string, unknown>>)[id]
      return typeof says === 'string' ? [[id, says]] : []
    }),
  )
}

function parsed(path: string): unknown {
  try {
    return JSON.parse(
      bytesOf(path)
        .toString('utf8')
        .replace(/^\ufeff/, ''),
    )
  } catch (error) {
    if (error instanceof SyntaxError) throw refuse(`「${path}」不是有效的 JSON：${error.message}`)
    throw error
  }
}
