import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { loadAssets } from './assets.ts'

const sheet = loadAssets().style.text
const [light, dark] = [...sheet.matchAll(/:root\s*\{([^}]*--paper[^}]*)\}/g)].map(([, block]) => coloursOf(block ?? ''))

/** WCAG 2.2, 1.4.3: text 4.5 to 1; 1.4.11: edges of controls and the focus 3 to 1. */
const TEXT: readonly (readonly [text: string, ...behind: string[]])[] = [
  ['ink', 'paper', 'sheet', 'calm-back', 'good-back', 'heed-back', 'bad-back'],
  ['soft', 'paper', 'sheet', 'calm-back'],
  ['link', 'paper', 'sheet', 'calm-back', 'heed-back'],
  ['on-deep', 'deep'],
  ['paper', 'seal'],
  ['heed', 'heed-back'],
  ['bad', 'paper', 'sheet', 'bad-back'],
  ['good', 'paper', 'sheet'],
]
const EDGES: typeof TEXT = [
  ['edge', 'paper', 'sheet'],
  ['focus', 'paper', 'sheet', 'bad-back'],
  ['deep', 'paper', 'sheet'],
  ['seal', 'sheet'],
  ['bad', 'paper', 'sheet'],
]

for (const [name, colours] of [
  ['light', light],
  ['dark', dark],
] as const)
  describe(`contrast in ${name} colours`, () => {
    for (const [pairs, least] of [
      [TEXT, 4.5],
      [EDGES, 3],
    ] as const)
      for (const [front, ...behind] of pairs)
        for (const back of behind)
          test(`${front} on ${back} at least ${least}`, () => {
            const found = contrast(colours?.get(front), colours?.get(back))
            assert.ok(found >= least, `${front} on ${back}: ${found.toFixed(2)}`)
          })
  })

test('the computation itself', () => {
  assert.equal(contrast('#000000', '#ffffff'), 21)
  assert.ok(contrast('#777777', '#ffffff') < 4.5)
})

function coloursOf(block: string): ReadonlyMap<string, string> {
  return new Map(
    [...block.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6});/g)].map(([, name, value]) => [name ?? '', value ?? '']),
  )
}

function contrast(front: string | undefined, back: string | undefined): number {
  assert.ok(front && back, 'the colour is in the sheet')
  const [light, dark] = [luminance(front), luminance(back)].toSorted((a, b) => b - a) as [number, number]
  return Math.round(((light + 0.05) / (dark + 0.05)) * 100) / 100
}

function luminance(colour: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  }) as [number, number, number]
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}
