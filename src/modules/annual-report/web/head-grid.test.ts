import assert from 'node:assert/strict'
import { test } from 'node:test'
import { headGrid } from './head-grid.ts'

test('equal neighbours of a head are one square, across and down', () => {
  const grid = headGrid([
    ['项目', '项目', '申请人', '申请人', '申请人'],
    ['项目', '项目', '自然人', '单位', '总计'],
    ['项目', '项目', '自然人', '企业', '总计'],
  ])
  assert.deepEqual(
    grid.map((line) => line.map(({ text, at, span, down }) => `${text} ${at} ${span}×${down}`)),
    [['项目 0 2×3', '申请人 2 3×1'], ['自然人 2 1×2', '单位 3 1×1', '总计 4 1×2'], ['企业 3 1×1']],
  )
})
