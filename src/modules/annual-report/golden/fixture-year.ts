import type { Block } from '../../../kernel/document.ts'
import type { Figure, Value } from '../../../kernel/figure.ts'
import { fen } from '../../../kernel/money.ts'
import type { Material } from '../compose.ts'
import type { Blank, Template } from '../template/language.ts'
import { blanksOf } from '../template-blanks.ts'

/** A year with a different value in every blank, for tests of wording. `unknown` blanks stay ＊. */
export function fixtureYear(
  template: Template,
  unknown: readonly string[] = [],
  more: Partial<Material> = {},
): Material {
  const figures = blanksOf(template).map((blank, index): [string, Figure] => [
    blank.id,
    unknown.includes(blank.id) ? waiting(blank) : known(blank, valueIn(blank, index)),
  ])
  return {
    year: 2024,
    office: { bureau: '云州市财政局', city: '云州市', government: '云州市人民政府' },
    arrangement: template.arrangements[0],
    figures: new Map(figures),
    passages: new Map([['other.matters', '无。']]),
    asked: new Map([
      ['shortcomings', ['一是不足之一。\n二是不足之二。']],
      ['arrangements', ['一是安排之一。']],
    ]),
    nameOf: (id) => `${id}的姓名`,
    ...more,
  }
}

export const known = ({ id, name, unit }: Blank, value: Value): Figure => ({
  ...{ id, name, unit, value },
  is: 'known',
  sources: [{ register: 'a.rows', id: `row-${id}`, title: name }],
  closures: ['closing'],
})
export const waiting = ({ id, name, unit }: Blank): Figure => ({
  id,
  name,
  unit,
  is: 'blank',
  awaiting: ['尚无模块提供'],
})

function valueIn({ id, form, name }: Blank, index: number): Value {
  switch (form) {
    case 'text':
      return { kind: 'text', text: `“${name}”` }
    case 'person':
      return { kind: 'text', text: 'person-1' }
    case 'amount':
      return { kind: 'money', fen: fen(BigInt(index + 1) * 1_234_567_890n) }
    case 'rate':
      return { kind: 'rate', numerator: 60 + index, denominator: 100 + index }
    case 'number':
      return id === 'outreach.reached' ? { kind: 'approximate', atLeast: 1700 } : { kind: 'exact', n: index }
  }
}

/** The words of a document, a line a paragraph; cells of a table divided by |. */
export const textOf = (blocks: readonly Block[]): string =>
  blocks
    .flatMap((block) => {
      if (block.is === 'heading') return [block.text]
      if (block.is === 'paragraph')
        return [block.runs.map((run) => (typeof run === 'string' ? run : run.text)).join('')]
      if (block.is !== 'table') return []
      return block.rows.map((row) => row.map((cell) => (typeof cell === 'string' ? cell : cell.text)).join('|'))
    })
    .join('\n')
