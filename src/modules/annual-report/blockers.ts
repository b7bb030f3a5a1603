import type { Citation } from '../../kernel/law.ts'
import type { Reason } from '../../kernel/refusal.ts'
import { contentNames } from './arrangement.ts'
import type { Standing } from './confirmation.ts'
import { askedParts } from './contributions.register.ts'
import type { AskedPart, Content } from './template/language.ts'

/** What a report has to have before it goes to the meeting, and again before it is signed. */
export interface Readiness {
  readonly missing: readonly Content[]
  readonly dropped: readonly string[]
  /** Parts that are asked of people and for which nothing has been accepted. */
  readonly unanswered: readonly AskedPart[]
  readonly standings: readonly { readonly name: string; readonly standing: Standing }[]
  readonly basis: Citation
}

/** Why the report cannot go on; empty when it can. Figures that are not known do not stop it: they stay ＊ and are acknowledged. */
export function blockersOf({ missing, dropped, unanswered, standings, basis }: Readiness): readonly Reason[] {
  const named = (which: Standing) => standings.filter((one) => one.standing === which).map((one) => one.name)
  const open = [...named('open'), ...named('lapsed')]
  const questioned = named('questioned')
  return [
    ...missing.map((content) => ({
      says: `报告缺少规定内容「${contentNames[content]}」`,
      way: '请在章节顺序中恢复该章',
      basis,
    })),
    ...(dropped.length > 0 && missing.length === 0
      ? [{ says: `章节顺序漏掉了：${dropped.join('、')}`, way: '请补上漏掉的章节序号，或者清空章节顺序使用模板顺序' }]
      : []),
    ...unanswered.map((part) => ({
      says: `「${askedParts[part]}」还没有采用任何材料`,
      way: '请向有关同志发出征询，由其本人填写后采用',
      basis,
    })),
    ...(open.length > 0
      ? [
          {
            says: `${open.length} 项数据未经科室负责人确认：${shortened(open)}`,
            way: '请有关科室负责人在报告数据中逐项确认',
          },
        ]
      : []),
    ...(questioned.length > 0
      ? [{ says: `${questioned.length} 项数据有疑问：${shortened(questioned)}`, way: '请核对来源记录，更正后重新确认' }]
      : []),
  ]
}

const shortened = (names: readonly string[]): string =>
  names.length > 5 ? `${names.slice(0, 5).join('、')}等` : names.join('、')
