/** Pieces of files from servers that know them, and from those that do not. */
import { createServer } from 'node:http'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { serveFolder } from '../server.ts'
import { filesOf } from '../../../src/search/page/files.ts'

const BYTES = Uint8Array.from({ length: 100 }, (_, at) => at)
const folder = mkdtempSync(join(tmpdir(), 'paragraf-delar-'))

beforeAll(() => {
  Object.assign(globalThis, { location: { protocol: 'http:' } })
  writeFileSync(join(folder, 'x.bin'), BYTES)
})
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

test('a piece is fetched, and once', async () => {
  const asked: string[] = []
  const server = await serveFolder(folder, { onRequest: (request) => asked.push(request) })
  const files = filesOf(server.url)
  const pieces = [
    await files.piece('x.bin', 10, 13),
    await files.piece('x.bin', 10, 13),
    await files.piece('x.bin', 0, 2),
  ]
  await server.close()
  expect(pieces.map((piece) => [...piece])).toEqual([
    [10, 11, 12],
    [10, 11, 12],
    [0, 1],
  ])
  expect(asked).toHaveLength(2)
})

test('each piece has a name of its own, so that no cache mixes it with another', async () => {
  const told: unknown[] = []
  const server = createServer(({ url, headers }, response) => {
    told.push([url, headers.range])
    response.writeHead(206)
    response.end(BYTES.slice(0, 2))
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  await filesOf(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`).piece('x.bin', 4, 6)
  server.close()
  expect(told).toEqual([['/x.bin?4-5', 'bytes=4-5']])
})

test('a server that knows no pieces is asked once for the whole', async () => {
  let asked = 0
  const server = createServer((_, response) => {
    asked++
    response.end(BYTES)
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const files = filesOf(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
  const pieces = [await files.piece('x.bin', 10, 13), await files.piece('x.bin', 98, 100)]
  server.close()
  expect(pieces.map((piece) => [...piece])).toEqual([
    [10, 11, 12],
    [98, 99],
  ])
  expect(asked).toBe(1)
})
