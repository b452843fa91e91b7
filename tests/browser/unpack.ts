/** What a file of the site holds, whatever it is wrapped in: for tests that look for words in every byte. */
import { gunzipSync, inflateRawSync } from 'node:zlib'
import { HEAD, pieceIn } from '../../src/search/index/text-file.ts'

const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b

/** Example: paragrafFiles({"start.bin":"H4sI…","text/0.bin":"AAEC…"}) */
const FOR_DISK = /^paragrafFiles\((\{.*\})\)\n$/s

/** @param path Of the file: what hits show lies in pieces, which nothing in them tells. */
export function unpacked(bytes: Buffer, path: string): Buffer {
  if (/(?:^|\/)text\/\d+\.bin$/.test(path)) return Buffer.concat([...piecesOf(bytes)])
  if (isGzip(bytes)) return unpacked(gunzipSync(bytes), '')
  const [, files] = FOR_DISK.exec(path.endsWith('.js') ? bytes.toString('latin1') : '') ?? []
  if (files === undefined) return bytes
  const all = Object.entries(JSON.parse(files) as Record<string, string>)
  return Buffer.concat(all.map(([name, base64]) => unpacked(Buffer.from(base64, 'base64'), name)))
}

function* piecesOf(bytes: Buffer): Generator<Buffer> {
  for (let piece = 0, end = HEAD; end < bytes.length; piece++) {
    const { from, to } = pieceIn(bytes, piece)
    end = to
    yield inflateRawSync(bytes.subarray(from, to))
  }
}
