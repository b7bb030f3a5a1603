/** Bytes as a text that a person can read, in UTF-8, GB 18030 or UTF-16 with its mark; undefined when they are not text. */
export function readableText(bytes: Uint8Array): string | undefined {
  const text = decode(bytes)
  return text === undefined || FORBIDDEN.test(text) ? undefined : text
}

/** Control characters that no text has; line ends, tabs and page breaks are text. */
const FORBIDDEN = /[^\P{Cc}\t\n\r\f]/u

function decode(bytes: Uint8Array): string | undefined {
  const utf16 = bytes[0] === 0xff && bytes[1] === 0xfe
  for (const encoding of utf16 ? ['utf-16le'] : ['utf-8', 'gb18030'])
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes)
    } catch {
      // Not in this encoding; the next one may fit.
    }
  return undefined
}
