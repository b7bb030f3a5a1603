import { crc32, inflateRawSync } from 'node:zlib'
import { refuse } from '../../kernel/refusal.ts'

export interface ZipLimits {
  /** Sum of the sizes of everything inside, in bytes. */
  readonly totalBytes: number
  /** Unpacked : packed, of the whole and of each large part. */
  readonly ratio: number
  readonly entries: number
}
export const ZIP_LIMITS: ZipLimits = { totalBytes: 200 * 1024 * 1024, ratio: 200, entries: 10_000 }

/** A packed file whose parts can be read one at a time, none of them ever larger than it declares. */
export interface Zip {
  readonly names: readonly string[]
  /** Undefined when there is no such part. Refuses a part that is damaged or larger than declared. */
  readonly read: (name: string) => Buffer | undefined
  /** Inflates every part and counts what really comes out, for a reader that would trust the file. */
  readonly proveSizes: () => void
}
interface Entry {
  readonly name: string
  readonly method: number
  readonly crc: number
  readonly packed: number
  readonly size: number
  readonly offset: number
}

const LOCAL = 0x04034b50
const CENTRAL = 0x02014b50
const END = 0x06054b50
/** Small parts may be very repetitive without harm. */
const RATIO_MATTERS_FROM = 1024 * 1024

/** Opens a zip by its central directory. Refuses (Refusal) what is not a zip, is cut off, or would unpack beyond the limits. */
export function openZip(bytes: Uint8Array, limits: ZipLimits = ZIP_LIMITS): Zip {
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const entries = centralDirectory(data, limits)
  checkLimits(entries, data.length, limits)
  const byName = new Map(entries.map((entry) => [entry.name, entry]))
  return {
    names: [...byName.keys()],
    read: (name) => {
      const entry = byName.get(name)
      return entry && inflate(data, entry)
    },
    proveSizes: () => {
      for (const entry of entries) inflate(data, entry)
    },
  }
}

export const isZip = (bytes: Uint8Array): boolean =>
  bytes.length > 3 && bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5)

function centralDirectory(data: Buffer, limits: ZipLimits): readonly Entry[] {
  const end = endRecord(data)
  const count = data.readUInt16LE(end + 10)
  if (count > limits.entries) throw tooLarge(`其中有 ${count} 个部件`)
  const entries: Entry[] = []
  let at = data.readUInt32LE(end + 16)
  for (let index = 0; index < count; index++) {
    if (at + 46 > data.length || data.readUInt32LE(at) !== CENTRAL) throw damaged()
    const nameLength = data.readUInt16LE(at + 28)
    const entry: Entry = {
      name: decodedName(data.subarray(at + 46, at + 46 + nameLength)),
      method: data.readUInt16LE(at + 10),
      crc: data.readUInt32LE(at + 16),
      packed: data.readUInt32LE(at + 20),
      size: data.readUInt32LE(at + 24),
      offset: data.readUInt32LE(at + 42),
    }
    if (entry.packed === 0xffffffff || entry.size === 0xffffffff || entry.offset === 0xffffffff)
      throw tooLarge('其中有超过 4 GB 的部件')
    entries.push(entry)
    at += 46 + nameLength + data.readUInt16LE(at + 30) + data.readUInt16LE(at + 32)
  }
  return entries
}

/** Archives made on Chinese Windows name their files in GBK without saying so. */
function decodedName(name: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(name)
  } catch {
    return new TextDecoder('gb18030').decode(name)
  }
}

function endRecord(data: Buffer): number {
  for (let at = data.length - 22; at >= Math.max(0, data.length - 65557); at--)
    if (data.readUInt32LE(at) === END) return at
  throw damaged()
}

function checkLimits(entries: readonly Entry[], length: number, limits: ZipLimits): void {
  const total = entries.reduce((sum, entry) => sum + entry.size, 0)
  const packed = entries.reduce((sum, entry) => sum + entry.packed, 0)
  if (packed > length) throw damaged()
  if (total > limits.totalBytes) throw tooLarge(`展开后约 ${Math.ceil(total / 1048576)} MB`)
  const worst = entries.filter((entry) => entry.size > RATIO_MATTERS_FROM)
  if (total > RATIO_MATTERS_FROM && total > packed * limits.ratio) throw tooLarge('压缩比异常')
  if (worst.some((entry) => entry.size > entry.packed * limits.ratio)) throw tooLarge('压缩比异常')
}

function inflate(data: Buffer, entry: Entry): Buffer {
  if (entry.offset + 30 > data.length || data.readUInt32LE(entry.offset) !== LOCAL) throw damaged()
  const start = entry.offset + 30 + data.readUInt16LE(entry.offset + 26) + data.readUInt16LE(entry.offset + 28)
  const packed = data.subarray(start, start + entry.packed)
  if (packed.length !== entry.packed) throw damaged()
  const content = entry.method === 0 ? packed : unpack(packed, entry)
  if (content.length !== entry.size || crc32(content) !== entry.crc) throw damaged()
  return content
}

function unpack(packed: Buffer, entry: Entry): Buffer {
  if (entry.method !== 8) throw damaged()
  try {
    return inflateRawSync(packed, { maxOutputLength: entry.size + 1 })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE')
      throw tooLarge('实际大小超过文件自己声明的大小')
    throw damaged()
  }
}

const damaged = () => refuse('文件已损坏或没有传完', { way: '请用 Word、Excel 或 WPS 打开原文件，另存一份后重新上传' })
const tooLarge = (what: string) =>
  refuse(`文件展开后过大或结构异常（${what}），为安全起见没有打开`, {
    way: '请删去无关的工作表、图片和空白行列后另存，再重新上传',
  })
