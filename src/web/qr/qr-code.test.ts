import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { correction, power, times } from './field.ts'
import { formatBits, patterns } from './matrix.ts'
import { masks, places, qrCode } from './qr-code.ts'
import { lengthBits, sideOf, versionFor, versions } from './version.ts'

describe('QR code', () => {
  test('correction of the example in the standard: 01234567 in version 1-M', () => {
    const data = [0x10, 0x20, 0x0c, 0x56, 0x61, 0x80, 0xec, 0x11, 0xec, 0x11, 0xec, 0x11, 0xec, 0x11, 0xec, 0x11]
    const expected = [0xa5, 0x24, 0xd4, 0xc1, 0xed, 0x36, 0xc7, 0x87, 0x2c, 0x55]
    assert.deepEqual(correction(data, 10), expected)
  })
  test('format of level M with mask 5, example of the standard', () => {
    assert.equal(formatBits(5).toString(2).padStart(15, '0'), '100000011001110')
  })
  test('reads back, in every size, without an error to correct', () => {
    for (const length of [1, 14, 15, 40, 62, 63, 84, 106, 122, 152, 180, 200, 213]) {
      const text = Array.from({ length }, (_, at) => String.fromCharCode(33 + ((at * 7) % 90))).join('')
      assert.equal(read(qrCode(text)), text)
    }
  })
  test('reads back Chinese', () => assert.equal(read(qrCode('云州市财政局：系统管理员')), '云州市财政局：系统管理员'))
  test('leaves as many modules for data as the standard says: no size has patterns too many or too few', () => {
    for (const version of versions) {
      const words = version.blocks.reduce((sum, size) => sum + size + version.correction, 0)
      const over = version.number === 1 || version.number >= 7 ? 0 : 7
      assert.equal(places(patterns(version)).length, words * 8 + over, `version ${version.number}`)
    }
  })
  test('says how much it holds', () => assert.throws(() => qrCode('x'.repeat(214)), /最多容纳 213 字节/))
})

/** The way back: format, unmasking, blocks, syndromes, text. */
function read(code: readonly (readonly boolean[])[]): string {
  const version = versions.find((one) => sideOf(one) === code.length) as (typeof versions)[number]
  const format = [0, 1, 2, 3, 4, 5, 7, 8]
    .map((row) => code[row]?.[8])
    .concat([code[8]?.[7], ...[5, 4, 3, 2, 1, 0].map((at) => code[8]?.[at])])
  const mask = masks.findIndex((_, at) => format.every((dark, bit) => dark === (((formatBits(at) >> bit) & 1) === 1)))
  const bits = places(patterns(version)).map(([y, x]) => (code[y]?.[x] !== masks[mask]?.(y, x) ? '1' : '0'))
  const words = (bits.join('').match(/.{8}/g) ?? []).map((word) => Number.parseInt(word, 2))
  const data = apart(words, version.blocks)
  const corrections = apart(
    words.slice(data.flat().length),
    version.blocks.map(() => version.correction),
  )
  data.forEach((block, at) => {
    const all = [...block, ...(corrections[at] as number[])]
    for (let root = 0; root < version.correction; root++)
      assert.equal(
        all.reduce((sum, word) => times(sum, power(root)) ^ word, 0),
        0,
      )
  })
  const stream = data
    .flat()
    .map((word) => word.toString(2).padStart(8, '0'))
    .join('')
  const from = 4 + lengthBits(version)
  const length = Number.parseInt(stream.slice(4, from), 2)
  const bytes = Uint8Array.from({ length }, (_, at) =>
    Number.parseInt(stream.slice(from + at * 8, from + at * 8 + 8), 2),
  )
  assert.equal(versionFor(length), version)
  return new TextDecoder().decode(bytes)
}

function apart(words: readonly number[], sizes: readonly number[]): number[][] {
  const blocks: number[][] = sizes.map(() => [])
  let from = 0
  for (let at = 0; at < Math.max(...sizes); at++)
    for (const [index, size] of sizes.entries()) if (at < size) blocks[index]?.push(words[from++] as number)
  return blocks
}
