import type { Fault } from './fault.ts'

const folders = /^(src|test|bench|scripts|bin)\//
const kebab = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*$/
const empty = /(^|[-./])(utils?|helpers?|common|managers?)(?=[-./]|$)/

/** File and folder names: ASCII kebab-case, and each says what is inside. */
export const nameFaults = (file: string): Fault[] => {
  if (!folders.test(file)) return []
  const strange = file.split('/').filter((part) => !kebab.test(part))
  const vague = empty.exec(file)?.[2]
  return [
    ...strange.map((part) => ({
      place: file,
      fault: `the name ${part} is not ASCII kebab-case`,
      remedy: 'rename it with lower-case letters, digits and hyphens',
    })),
    ...(vague ? [{ place: file, fault: `“${vague}” says nothing`, remedy: 'name it after what it is about' }] : []),
  ]
}
