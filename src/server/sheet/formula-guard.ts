/** Signs by which a spreadsheet takes a text for a formula or a command, the full-width ones included. */
const RISKY = /^'*[=+\-@\t\r＝＋－＠]/
const NUMBER = /^-?\d+(\.\d+)?$/

/** A text that no spreadsheet runs: an apostrophe before what would start a formula. A plain negative number is left alone. */
export const neutral = (text: string): string => (RISKY.test(text) && !NUMBER.test(text) ? `'${text}` : text)

/** Takes back what `neutral` put there. */
export const restored = (text: string): string => (text.startsWith("'") && RISKY.test(text) ? text.slice(1) : text)
