import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { choice, date, type Field, flag, list, money, text, unit, whole } from '../../kernel/register.ts'
import { textOf } from './cell-text.ts'
import { readDay } from './day-cell.ts'
import { directoryOf } from './directory.ts'
import { readField } from './field-cell.ts'
import { neutral, restored } from './formula-guard.ts'
import type { RawCell } from './grid.ts'
import { listItems, listText } from './list-cell.ts'
import { fenOf } from './money-scale.ts'

const directory = directoryOf({
  units: [
    { id: 'a', name: '市财政局', code: '001' },
    { id: 'b', name: '办公室', parent: 'a' },
    { id: 'c', name: '区财政局' },
    { id: 'd', name: '办公室', parent: 'c' },
    { id: 'e', name: '办公室', parent: 'x' },
  ],
  people: [
    { id: 'p', name: '张伟', employer: 'b' },
    { id: 'q', name: '张伟', employer: 'd' },
    { id: 'r', name: '李娜', employer: 'd' },
  ],
  near: new Set(['a', 'b']),
  search: async (_, asked) => (asked === '甲' ? [{ id: 'one', texts: ['甲'] }] : []),
})

const read = async (field: Field, cell: RawCell, unitOfMoney?: string) => {
  const found = await readField(field, cell, directory, unitOfMoney)
  return 'says' in found ? found.says : found.value
}

describe('a cell of a table', () => {
  test('dates in every usual form', () => {
    const forms: readonly RawCell[] = [
      { day: '2024-01-05' },
      { formula: { day: '2024-01-05' } },
      45296,
      '45296',
      45296.5,
      '2024-1-5',
      '2024/01/05',
      '2024.1.5',
      '2024年1月5日',
      '２０２４－０１－０５',
      '20240105',
      20240105,
      '2024-01-05 00:00:00',
    ]
    for (const form of forms) assert.deepEqual(readDay(form), { value: '2024-01-05' }, JSON.stringify(form))
    for (const form of ['5/1/2024', '24-1-5', '2024-02-30', '一月五日', 7, 1e9, true])
      assert.ok('says' in readDay(form), JSON.stringify(form))
  })
  test('amounts by digits, in the unit of the heading', async () => {
    const field = money('金额')
    assert.equal(await read(field, '1,234.5'), 123450n)
    assert.equal(await read(field, 0.1 + 0.2), 30n)
    assert.equal(await read(field, '１２．５'), 1250n)
    assert.equal(await read(field, 12.345678, '万元'), 12345678n)
    assert.equal(await read(field, -3, '亿元'), -30000000000n)
    assert.match(String(await read(field, '1.234')), /比分还细/)
    assert.match(String(await read(field, '12万元')), /与表头的「元」不一致/)
    assert.match(String(await read(field, '十二元')), /不是金额/)
    assert.equal(fenOf('1e5', '元'), undefined)
  })
  test('numbers, flags, choices', async () => {
    assert.equal(await read(whole('页数'), '１，２３４'), 1234)
    assert.match(String(await read(whole('页数'), 1.5)), /不是整数/)
    assert.equal(await read(whole('满分', { scale: 2 }), 1.5), 150)
    assert.match(String(await read(whole('满分', { scale: 2 }), '0.305')), /小数多于2位/)
    assert.equal(await read(flag('加急'), '√'), true)
    assert.equal(await read(flag('加急'), false), false)
    assert.match(String(await read(flag('加急'), '急')), /「是」或者「否」/)
    const ways = choice('方式', { post: '邮寄（EMS）', mail: '电子邮件' })
    assert.equal(await read(ways, '邮寄(EMS)'), 'post')
    assert.equal(await read(ways, 'mail'), 'mail')
    assert.match(String(await read(ways, '传真')), /邮寄（EMS）、电子邮件/)
  })
  test('long numbers that the file no longer holds are refused', () => {
    assert.deepEqual(textOf(13800000000, true), { value: '13800000000' })
    assert.match((textOf(Number('110101199001011234'), true) as { says: string }).says, /末几位可能已经丢失/)
  })
  test('formulas count by their saved value, without one they are refused', async () => {
    assert.equal(await read(whole('页数'), { formula: 12 }), 12)
    assert.match(String(await read(whole('页数'), { formula: null })), /请先在 Excel 中重新计算并保存/)
    assert.match(String(await read(text('事项'), { error: '#REF!' })), /#REF!/)
  })
  test('masked personal content is refused', async () => {
    assert.match(String(await read(text('姓名', { personal: true, mask: 'name' }), '张**')), /脱敏/)
    assert.equal(await read(text('备注'), '张**'), '张**')
  })
  test('names that fit several are told, not guessed', async () => {
    assert.equal(await read(unit('单位'), '001'), 'a')
    assert.equal(await read(unit('单位'), '办公室'), 'b', 'the own bureau comes first')
    assert.equal(await read(unit('单位'), '区财政局办公室'), 'd')
    assert.equal(directory.unitName('d'), '区财政局办公室')
    assert.match(String(await read(unit('单位'), '没有科')), /没有找到单位/)
    const far = directoryOf({
      units: [
        { id: 'b', name: '办公室', parent: 'a' },
        { id: 'd', name: '办公室', parent: 'c' },
      ],
      people: [],
      near: new Set(),
      search: async () => [],
    })
    assert.match((far.unit('办公室') as { says: string }).says, /有 2 个单位叫「办公室」/)
    assert.deepEqual(directory.person('张伟'), { value: 'p' })
    assert.deepEqual(directory.person(directory.personName('q')), { value: 'q' })
    assert.deepEqual(await directory.row('trial.petitions', '甲'), { value: 'one' })
    assert.ok('says' in (await directory.row('trial.petitions', '乙')))
  })
  test('a list in one cell', async () => {
    const items = list('事项', { name: text('名称', { required: true }), on: date('日期'), amount: money('金额') })
    assert.deepEqual(await read(items, '甲｜2024/1/5｜12.5\n\n乙'), [
      { name: '甲', on: '2024-01-05', amount: 1250n },
      { name: '乙' },
    ])
    assert.match(String(await read(items, '甲｜明天')), /第 1 项的日期/)
    assert.match(String(await read(items, '｜2024-01-05')), /第 1 项缺少名称/)
    assert.match(String(await read(items, 'a｜｜｜d')), /最多 3 个/)
    const odd = [['a｜b\\c', 'x\ny', '']]
    assert.deepEqual(listItems(listText(odd)), [['a｜b\\c', 'x\ny']])
  })
})

describe('texts that a spreadsheet would run', () => {
  test('are neutralised and come back', () => {
    for (const risky of ['=1+1', '+86', '-a', '@x', '\tx', '＝1', "'=1", "''@"]) {
      assert.ok(neutral(risky).startsWith("'"), risky)
      assert.equal(restored(neutral(risky)), risky)
    }
    for (const harmless of ['-12.5', '2024-01-05', "it's", "'quoted'", ''])
      assert.equal(restored(neutral(harmless)), harmless)
    assert.equal(neutral('-12.5'), '-12.5')
  })
})
