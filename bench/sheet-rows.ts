import { createInflateRaw } from 'node:zlib'

const ROW = Buffer.from('<row')

/** How many rows the first sheet of a workbook has; its parts follow one another and their sizes stand in the directory at the end. */
export async function rowsOfSheet(file: Buffer): Promise<number> {
  const directory = file.readUInt32LE(file.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1')) + 16)
  for (let at = directory; file.readUInt32LE(at) === 0x02014b50; ) {
    const [packed, name, extra, note, offset] = [
      file.readUInt32LE(at + 20),
      ...[28, 30, 32].map((place) => file.readUInt16LE(at + place)),
      file.readUInt32LE(at + 42),
    ] as [number, number, number, number, number]
    if (file.toString('utf8', at + 46, at + 46 + name) === 'xl/worksheets/sheet1.xml') {
      const begin = offset + 30 + file.readUInt16LE(offset + 26) + file.readUInt16LE(offset + 28)
      return counted(file.subarray(begin, begin + packed))
    }
    at += 46 + name + extra + note
  }
  throw new Error('the workbook has no sheet')
}

/** Piece by piece: a million rows are more than one text can be. */
async function counted(packed: Buffer): Promise<number> {
  let count = 0
  let rest = Buffer.alloc(0)
  const inflate = createInflateRaw()
  inflate.end(packed)
  for await (const piece of inflate) {
    const text = Buffer.concat([rest, piece])
    for (let at = text.indexOf(ROW); at >= 0; at = text.indexOf(ROW, at + 1)) count++
    rest = Buffer.from(text.subarray(text.length - ROW.length + 1))
  }
  return count
}
