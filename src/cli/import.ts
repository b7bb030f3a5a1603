import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, dirname, resolve } from 'node:path'
import type { App } from '../app.ts'
import { doorsOf } from '../doors.ts'
import { refuse } from '../kernel/refusal.ts'
import type { AnyRegister, FileRef } from '../kernel/register.ts'
import { modules } from '../modules/index.ts'
import { importForm } from '../server/sheet/import-form.ts'
import { importSheet } from '../server/sheet/import-sheet.ts'
import type { Answer, Asked, Command } from './command.ts'
import { commandWork, dataOptions, registerNamed, withFolder } from './opened.ts'

const STEP = 500

export const command: Command = {
  says: '把 .xlsx 或 .csv 导入台账，逐行说明没有通过的原因',
  words: ['台账', '文件'],
  options: {
    'dry-run': { says: '只检查，不写入' },
    all: { says: '有一行没有通过就都不导入；不设时导入通过的行' },
    marked: { value: '文件', says: '有没有通过的行时，把原因逐行写进表格的副本，存为这个文件' },
    from: { value: '来源', says: '其他系统导出的表格，按该来源的表头读取' },
    set: { value: '字段=值,…', says: '整张表是一份印制表格时，写明表中没有的内容' },
    ...dataOptions,
  },
  more: [
    '往年统计表（annual-report.former-tables）按公布的原表导入：表二、表三、表四连同多行表头，逐格核对勾稽关系，不一致的照录并逐处说明，退出码为 1。',
    '同样内容的行只登记一次：改正后把整个文件再导入一遍即可。有没有通过的行时退出码为 1。',
  ],
  examples: [
    'fadu import learning.platform-records 学习强国积分.xlsx --from xuexi --dry-run',
    'fadu import annual-report.former-tables 2023年统计表.xlsx --set publishedOn=2024-01-20',
  ],
  run: (asked) => {
    const [name = '', file = ''] = asked.words
    const register = registerNamed(name)
    const bytes = bytesOf(file)
    const given = givenIn(asked.options.set)
    const marked = resolve(asked.options.marked ?? '.')
    if (!existsSync(dirname(marked)))
      throw refuse(`目录 ${dirname(marked)} 不存在`, { way: '请先建立目录，或者改写到别处' })
    return withFolder(asked, async (app) => {
      const printed = await printedForm(app, asked, register, { bytes, file, given })
      if (printed) return printed
      const view = await importSheet(app.store, commandWork(app, register), register, bytes, {
        dryRun: asked.options['dry-run'] !== undefined,
        mode: asked.options.all ? 'all' : 'partial',
        fileName: basename(file),
        ...(asked.options.from !== undefined && { foreign: asked.options.from }),
        report: progressOf(asked),
      })
      const { read, accepted, refused, notes = [] } = view
      await writeMarked(app, view.marked, asked)
      for (const note of notes) asked.progress(note)
      const lines = refused.map(({ row, field, says }) => `第 ${row} 行${nameOf(register, field)}：${says}`)
      return {
        json: { read, accepted, refused },
        text: [`读取 ${read} 行，通过 ${accepted} 行，未通过 ${refused.length} 处`, ...lines].join('\n'),
        faulty: refused.length > 0,
      }
    })
  },
}

/** The copy with the sentences in it, for whoever corrects the table. */
async function writeMarked(app: App, marked: FileRef | undefined, { options, progress }: Asked): Promise<void> {
  const bytes = marked && options.marked !== undefined ? await app.store.files.get(marked.hash) : undefined
  if (!bytes || options.marked === undefined) return
  writeFileSync(options.marked, bytes)
  progress(`没有通过的原因已写入 ${resolve(options.marked)}`)
}

/** The table as a printed form of this register, where a module knows one and the file is one. */
async function printedForm(
  app: App,
  asked: Asked,
  register: AnyRegister,
  of: { readonly bytes: Uint8Array; readonly file: string; readonly given: Readonly<Record<string, string>> },
): Promise<Answer | undefined> {
  const doors = await doorsOf(modules, 'server')
  const form = [...doors.values()].flatMap((door) => door.forms ?? []).find((one) => one.register === register.id)
  const dryRun = asked.options['dry-run'] !== undefined
  const options = { given: of.given, fileName: basename(of.file), dryRun }
  const view = form && (await importForm(app.store, commandWork(app, register), register, form, of.bytes, options))
  if (!view) return undefined
  const { read, accepted, refused, findings, notes = [] } = view
  for (const note of notes) asked.progress(note)
  return {
    json: { read, accepted, refused, findings },
    text: [accepted > 0 ? '已读入整张表' : '没有导入', ...refused.map(({ says }) => says), ...findings].join('\n'),
    faulty: refused.length > 0 || findings.length > 0,
  }
}

/** year=2023,source=… as fields and values. */
function givenIn(text: string | undefined): Readonly<Record<string, string>> {
  const pairs = (text ?? '').split(/[,，]/).filter((pair) => pair.trim() !== '')
  return Object.fromEntries(
    pairs.map((pair) => {
      const [name = '', value] = pair.split(/=(.*)/s)
      if (value === undefined) throw refuse(`看不懂「${pair}」`, { way: '请写成 字段=值，几项之间用逗号隔开' })
      return [name.trim(), value.trim()]
    }),
  )
}

const progressOf =
  ({ progress }: Asked) =>
  (done: number, of: number): void => {
    if (done % STEP === 0 || (done === of && of > STEP)) progress(`已处理 ${done} / ${of} 行`)
  }

const nameOf = (register: AnyRegister, field: string): string => {
  const name = register.fields[field]?.name ?? field
  return name === '' ? '' : `「${name}」`
}

function bytesOf(file: string): Uint8Array {
  try {
    return readFileSync(file)
  } catch {
    throw refuse(`读不到文件「${file}」`, { way: '请核对路径' })
  }
}
