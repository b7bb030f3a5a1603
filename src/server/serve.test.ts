import assert from 'node:assert/strict'
import { connect } from 'node:net'
import { after, before, describe, test } from 'node:test'
import Fastify from 'fastify'
import { answerBroken } from './broken-request.ts'
import { type Serving, serve } from './serve.ts'

describe('listening and stopping', () => {
  let serving: Serving
  let stopped = false
  let release: () => void = () => {}
  const closed = async () => {
    stopped = true
  }
  before(async () => {
    const app = Fastify({ clientErrorHandler: answerBroken, forceCloseConnections: 'idle' })
    app.get('/slow', () => new Promise((resolve) => (release = () => resolve({ done: true }))))
    serving = await serve(app, 0, { signals: false, afterwards: closed })
  })
  after(() => serving.stop())

  test('what is no request is answered with a sentence', async () => {
    const text = await new Promise<string>((resolve) => {
      const socket = connect(Number(new URL(serving.address).port), '127.0.0.1', () =>
        socket.write('这不是请求\r\n\r\n'),
      )
      let got = ''
      socket.on('data', (part) => (got += part))
      socket.on('close', () => resolve(got))
    })
    assert.match(text, /^HTTP\/1.1 400/)
    assert.match(text, /收到的请求无法识别/)
  })
  test('an answer in hand is finished before the end', async () => {
    const answer = fetch(`${serving.address}/slow`)
    await new Promise((resolve) => setTimeout(resolve, 50))
    const stopping = serving.stop()
    await new Promise((resolve) => setTimeout(resolve, 20))
    assert.equal(stopped, false)
    release()
    assert.deepEqual(await (await answer).json(), { done: true })
    await stopping
    assert.equal(stopped, true)
    await assert.rejects(fetch(`${serving.address}/slow`))
  })
})
