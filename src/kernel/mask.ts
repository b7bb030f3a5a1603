import type { Field } from './register.ts'

/** Personal data as everybody sees it: enough to recognise, not enough to know. */
export function mask(value: string, how: Field['mask'] = 'all'): string {
  const signs = [...value]
  const keep = (head: number, tail: number) =>
    signs.length <= head + tail
      ? `${signs[0] ?? ''}${'*'.repeat(Math.max(1, signs.length - 1))}`
      : `${signs.slice(0, head).join('')}${'*'.repeat(signs.length - head - tail)}${tail > 0 ? signs.slice(-tail).join('') : ''}`
  switch (how) {
    case 'name':
      return keep(1, 0)
    case 'phone':
      return keep(3, 4)
    case 'identity':
      return keep(4, 4)
    case 'address':
      return keep(6, 0)
    default:
      return '*'.repeat(Math.min(8, Math.max(1, signs.length)))
  }
}

/** The name of a file: its first sign and what kind of file it is. */
export function maskFileName(name: string): string {
  const dot = name.lastIndexOf('.')
  return dot > 0 ? `${mask(name.slice(0, dot), 'name')}${name.slice(dot)}` : mask(name, 'name')
}
