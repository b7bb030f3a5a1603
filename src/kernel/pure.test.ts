import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { canonical } from './canonical.ts'
import { type Figure, printFigure, printValue } from './figure.ts'
import { cite, law } from './law.ts'
import { mask } from './mask.ts'
import { merkleProof, merkleRoot, proves } from './merkle.ts'
import { addFen, fen, parseYuan, printMoney, scaleFen } from './money.ts'
import { parameter, valueOn } from './parameter.ts'
import { condition, judge, type Rule } from './rule.ts'

const statute = law({ id: 'a-law', title: '某法', number: '某令第1号', from: '2000-01-01' })

describe('law and parameters', () => {
  test('a citation is written in the official manner or not at all', () => {
    assert.equal(cite(statute.at('第三十三条第二款')), '《某法》第三十三条第二款')
    assert.equal(cite(statute.unverifiedAt('第九条')), '《某法》（某令第1号）')
    for (const place of ['33条', '第33条', '第三十三', 'art. 3']) assert.throws(() => statute.at(place), /不规范/)
  })
  const days = parameter({
    id: 'days',
    name: '某期限',
    unit: '日',
    history: [
      { from: '2008-05-01', value: 15, basis: statute.whole },
      { from: '2019-05-15', value: 20, basis: statute.whole },
      { from: '2024-01-01', value: null, basis: statute.whole },
    ],
  })
  test('on every day exactly one row governs, and before the first and after repeal a sentence says so', () => {
    assert.equal(valueOn(days, '2019-05-14').value, 15)
    assert.equal(valueOn(days, '2019-05-15').value, 20)
    assert.throws(() => valueOn(days, '2008-04-30'), /某期限在 2008-04-30 尚无规定；最早的规定自 2008-05-01 起施行/)
    assert.throws(() => valueOn(days, '2024-01-01'), /已废止/)
  })
  test('rows out of order do not load', () => {
    const rows = [
      { from: '2019-05-15', value: 1, basis: statute.whole },
      { from: '2008-05-01', value: 2, basis: statute.whole },
    ] as const
    assert.throws(() => parameter({ id: 'x', name: 'x', unit: '', history: rows }), /由早到晚/)
  })
  test('a local pack overrides from its own day', () => {
    const pack = {
      id: 'p',
      name: '某市',
      overrides: { days: [{ from: '2020-01-01', value: 10, basis: statute.whole }] },
    } as never
    assert.equal(valueOn(days, '2019-12-31', pack).value, 20)
    assert.equal(valueOn(days, '2020-01-01', pack).value, 10)
  })
})

describe('money', () => {
  const amount = fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n })
  test('what is printed in yuan reads back', () => {
    fc.assert(fc.property(amount, (one) => assert.equal(parseYuan(printMoney(fen(one)).replace('元', '')), one)))
  })
  test('sums are exact, shares rounded half up once', () => {
    assert.equal(addFen(fen(1), fen(2), fen(3)), 6n)
    assert.equal(scaleFen(fen(5), 1n, 2n), 3n)
    assert.equal(scaleFen(fen(-5), 1n, 2n), -3n)
    assert.throws(() => scaleFen(fen(5), 1n, 0n), /不能为零/)
    assert.equal(printMoney(fen(123456789n), '万元'), '123.46万元')
  })
  test('anything else is refused with a sentence', () => {
    for (const text of ['', '一百', '1.234', '1e3', '¥5', '--1'])
      assert.throws(() => parseYuan(text), /不是有效金额/, text)
  })
})

describe('canonical form', () => {
  test('does not depend on the order of keys', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.oneof(fc.integer(), fc.string(), fc.boolean())), (content) => {
        const turned = Object.fromEntries(Object.entries(content).reverse())
        assert.equal(canonical(content), canonical(turned))
      }),
    )
  })
  test('different contents have different texts', () => {
    assert.notEqual(canonical({ a: 1 }), canonical({ a: '1' }))
    assert.notEqual(canonical({ a: null }), canonical({}))
    assert.equal(canonical({ a: undefined }), canonical({}))
    assert.equal(canonical({ a: 'é' }), canonical({ a: 'é' }))
    assert.equal(canonical(12n), canonical(12))
  })
  test('what has none is refused', () => {
    for (const value of [0.5, Number.NaN, new Date(0), () => 1, Symbol('x')])
      assert.throws(() => canonical({ value }), /canonical|whole/)
  })
})

describe('merkle trees', () => {
  const hash = (text: string) => createHash('sha256').update(text).digest('hex')
  test('every leaf is proved by its way and by no other leaf', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.string({ minLength: 2 }), { minLength: 2, maxLength: 40 }),
        fc.nat(),
        (leaves, pick) => {
          const index = pick % leaves.length
          const root = merkleRoot(leaves, hash)
          const proof = merkleProof(leaves, index, hash)
          assert.equal(proves(leaves[index] as string, proof, root, hash), true)
          assert.equal(proves(leaves[(index + 1) % leaves.length] as string, proof, root, hash), false)
        },
      ),
    )
  })
  test('nothing cannot be sealed', () => assert.throws(() => merkleRoot([], hash), /no root/))
})

describe('figures', () => {
  const common = { id: 'f', name: '某数', unit: '件' }
  test('a blank and a partial print the asterisk, a known zero prints zero', () => {
    const value = { kind: 'exact', n: 0 } as const
    const blank: Figure = { ...common, is: 'blank', awaiting: ['结账'] }
    assert.equal(printFigure(blank), '＊')
    assert.equal(printFigure({ ...common, is: 'partial', value, sources: [], awaiting: ['结账'] }), '＊')
    assert.equal(printFigure({ ...common, is: 'known', value, sources: [], closures: ['c'] }), '0')
  })
  test('each kind of value', () => {
    assert.equal(printValue({ kind: 'approximate', atLeast: 300 }), '300余')
    assert.equal(printValue({ kind: 'rate', numerator: 2, denominator: 3 }), '66.7%')
    assert.equal(printValue({ kind: 'rate', numerator: 0, denominator: 0 }), '不适用')
    assert.equal(printValue({ kind: 'change', now: 7, before: 8 }), '下降12.5%')
    assert.equal(printValue({ kind: 'change', now: 7, before: 0 }), '上年为零，不计算同比')
    assert.equal(printValue({ kind: 'not-applicable' }), '/')
  })
})

describe('rules', () => {
  interface Facts {
    readonly grade: 'A' | 'M'
    readonly months: number
  }
  const rule: Rule<Facts> = {
    id: 'r',
    name: '某规则',
    basis: statute.whole,
    from: '2019-04-01',
    all: {
      grade: condition<Facts, 'grade'>({
        says: '等级为A',
        basis: statute.whole,
        needs: ['grade'],
        holds: (facts) => facts.grade === 'A',
      }),
      months: condition<Facts, 'months'>({
        says: '满六个月',
        basis: statute.whole,
        needs: ['months'],
        holds: (facts) => facts.months >= 6,
      }),
    },
  }
  test('a failing condition wins over an unknown one; an unknown one names what is missing', () => {
    assert.equal(judge(rule, { grade: 'A', months: 6 }, '2020-01-01').answer, 'holds')
    assert.equal(judge(rule, { grade: 'M' }, '2020-01-01').answer, 'fails')
    const unknown = judge(rule, { grade: 'A' }, '2020-01-01')
    assert.equal(unknown.answer, 'unknown')
    assert.deepEqual(unknown.findings[1]?.missing, ['months'])
    assert.throws(() => judge(rule, {}, '2019-03-31'), /不具有效力/)
  })
})

describe('masks', () => {
  test('leave enough to recognise and not enough to know', () => {
    assert.equal(mask('张小明', 'name'), '张**')
    assert.equal(mask('13812345678', 'phone'), '138****5678')
    assert.equal(mask('110101199003071234', 'identity'), '1101**********1234')
    assert.equal(mask('短', 'phone').includes('*'), true)
    fc.assert(
      fc.property(fc.string({ minLength: 9, maxLength: 30 }), (value) =>
        assert.notEqual(mask(value, 'phone'), value.includes('*') ? Symbol('any') : value),
      ),
    )
  })
})
