import assert from 'node:assert/strict'
import { test } from 'node:test'
import { portalInWords, portalPage } from './portal-address.ts'

test('a page is named by its whole address, with one slash', () => {
  assert.equal(portalPage('https://czj.example.cn/', '/guides/a.json'), 'https://czj.example.cn/guides/a.json')
  assert.equal(portalPage('http://127.0.0.1:4711', '/guides/a.json'), 'http://127.0.0.1:4711/guides/a.json')
})
test('without an address by the portal in words, and the path', () =>
  assert.equal(portalPage(portalInWords, '/guides/a.json'), '本机关门户网站（/guides/a.json）'))
