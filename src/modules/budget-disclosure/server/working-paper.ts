import { type Block, heading, type OfficialDocument, paragraph } from '../../../kernel/document.ts'
import { toDocx } from '../../../server/office/docx.ts'
import type { DocumentView, FindingView } from '../checks/document-view.ts'

const NAMES = { error: '错误', warning: '提醒', info: '说明' } as const
const LEVELS = { department: '部门', unit: '单位', government: '政府' } as const
const DIMENSIONS = ['及时性', '完整性', '细化程度', '公开方式', '真实性'] as const

/** 检查底稿: what was checked, what was found by dimension, what could not be verified, and room for both signatures. */
export const workingPaper = (view: DocumentView): Promise<Buffer> => toDocx(paperOf(view))

export function paperOf(view: DocumentView): OfficialDocument {
  const { held, rounding, failed, notVerified } = view.checks
  return {
    kind: 'form',
    issuer: view.body || '（文件没有印出名称）',
    title: '预决算公开检查底稿',
    blocks: [
      {
        is: 'table',
        head: [],
        widths: [3, 7],
        rows: [
          ['被检查单位', view.body || '文件没有印出名称'],
          [
            '公开内容',
            `${view.year ?? '（没有印出年度）'}年${LEVELS[view.level]}${view.kind === 'budget' ? '预算' : '决算'}`,
          ],
          ['文件', view.file.split('/').at(-1) ?? view.file],
          [
            '表格',
            `${view.tables.length}张，认出${view.tables.filter(({ kind }) => kind !== 'unrecognised').length}张`,
          ],
          ['勾稽关系', `相符${held}项，四舍五入${rounding}项，不符${failed}项，未能核对${notVerified}项`],
        ],
      },
      ...DIMENSIONS.flatMap((dimension) =>
        ofDimension(
          dimension,
          view.findings.filter((one) => one.dimension === dimension),
        ),
      ),
      ...(view.notVerified.length > 0
        ? [heading(1, '未能核对的事项'), ...view.notVerified.map(({ check, why }) => paragraph(`${check}：${why}。`))]
        : []),
      {
        is: 'table',
        head: [],
        rows: [
          ['检查人员（签字）', '', '日期', ''],
          ['被检查单位（签字）', '', '日期', ''],
        ],
      },
    ],
  }
}

function ofDimension(dimension: string, findings: readonly FindingView[]): readonly Block[] {
  const told = findings.filter(({ severity }) => severity !== 'info')
  const rounded = findings.length - told.length
  if (findings.length === 0) return []
  return [
    heading(1, `${dimension}（${told.length}项）`),
    ...(told.length > 0
      ? [
          {
            is: 'table',
            head: [['级别', '位置', '问题', '应为', '现为', '依据和改正']],
            widths: [1, 2, 5, 2, 2, 4],
            landscape: true,
            rows: told.map((one) => [
              ...[NAMES[one.severity], placeOf(one), one.says, one.expected, one.actual],
              `${one.basis}。${one.remedy}`,
            ]),
          } satisfies Block,
        ]
      : []),
    ...(rounded > 0 ? [paragraph(`另有${rounded}项属于四舍五入或者口径不同，不作为问题。`)] : []),
  ]
}

const placeOf = ({ page, table, row }: FindingView): string =>
  [page === null ? '' : `第${page}页`, table, row === null ? '' : `第${row + 1}行`]
    .filter((part) => part !== '')
    .join(' ')
