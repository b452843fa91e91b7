/** What a file of the site holds, whatever it is wrapped in: for tests that look for words in every byte. */
import { gunzipSync } from 'node:zlib'

const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b

/** Example: paragrafFile("fragment/sv_1.pf_fragment","H4sI…") */
const TWIN = /^paragrafFile\("[^"]*","([A-Za-z0-9+/=]*)"\)/

export function unpacked(bytes: Buffer): Buffer {
  if (isGzip(bytes)) return unpacked(gunzipSync(bytes))
  const wrapped = TWIN.exec(bytes.toString('latin1'))?.[1]
  return wrapped === undefined ? bytes : unpacked(Buffer.from(wrapped, 'base64'))
}
