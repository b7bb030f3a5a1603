import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cronText } from './cron-text.ts'

test('schedules in words', () => {
  const words = {
    '* * * * *': '每分钟',
    '*/5 * * * *': '每 5 分钟',
    '7 * * * *': '每小时第 7 分',
    '30 2 * * *': '每天 02:30',
    '0 8 * * 1': '每周一 08:00',
    '0 8 * * 1-5': '周一至周五 08:00',
    '0 3 1 * *': '每月 1 日 03:00',
    '0 3 1 1 *': '0 3 1 1 *',
  }
  for (const [every, text] of Object.entries(words)) assert.equal(cronText(every), text)
})
