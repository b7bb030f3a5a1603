import { Refusal } from '../../../../kernel/refusal.ts'
import { openZip } from '../../../../server/office/zip.ts'

export type Packed =
  | { readonly files: readonly { readonly name: string; readonly bytes: Uint8Array }[] }
  | { readonly says: string }

/** What operating systems and office programs leave in archives besides documents. */
const LITTER = /(^|\/)(__MACOSX\/|\.|~\$|Thumbs\.db$|desktop\.ini$)|\/$/i

/** The files of a .zip, none larger than it declares; a sentence where the archive is damaged or would burst. */
export function unpack(bytes: Uint8Array): Packed {
  try {
    const zip = openZip(bytes)
    const names = zip.names.filter((name) => !LITTER.test(name))
    if (names.length === 0) return { says: '压缩包里没有文件；请检查后重新上传。' }
    return { files: names.map((name) => ({ name, bytes: new Uint8Array(zip.read(name) ?? []) })) }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return { says: sentence(error) }
  }
}

/** The reasons of a refusal as one sentence. */
export const sentence = ({ reasons }: Refusal): string =>
  `${reasons.map(({ says, way }) => (way ? `${says}；${way}` : says)).join('；')}。`

/** Inflates everything once and counts, for readers that would trust what the file declares. Refuses (Refusal) what lies. */
export const proveZip = (bytes: Uint8Array): void => openZip(bytes).proveSizes()
