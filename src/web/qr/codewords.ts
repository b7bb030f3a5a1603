import { correction } from './field.ts'
import { capacityOf, lengthBits, type Version } from './version.ts'

/** The codewords of a text in the order in which they are placed: data of all blocks in turn, then correction of all in turn. */
export function codewords(bytes: Uint8Array, version: Version): readonly number[] {
  const data = dataWords(bytes, version)
  let from = 0
  const blocks = version.blocks.map((size) => {
    const block = data.slice(from, from + size)
    from += size
    return block
  })
  return [...inTurn(blocks), ...inTurn(blocks.map((block) => correction(block, version.correction)))]
}

function dataWords(bytes: Uint8Array, version: Version): readonly number[] {
  const bits = [
    '0100',
    bytes.length.toString(2).padStart(lengthBits(version), '0'),
    ...Array.from(bytes, (byte) => byte.toString(2).padStart(8, '0')),
  ].join('')
  const room = capacityOf(version) * 8
  const ended = bits + '0'.repeat(Math.min(4, room - bits.length))
  const filled = ended + '0'.repeat((8 - (ended.length % 8)) % 8)
  const words = (filled.match(/.{8}/g) ?? []).map((word) => Number.parseInt(word, 2))
  const padding = Array.from({ length: room / 8 - words.length }, (_, at) => (at % 2 === 0 ? 0xec : 0x11))
  return [...words, ...padding]
}

function inTurn(blocks: readonly (readonly number[])[]): number[] {
  const longest = Math.max(...blocks.map((block) => block.length))
  return Array.from({ length: longest }, (_, at) => blocks.flatMap((block) => block[at] ?? [])).flat()
}
