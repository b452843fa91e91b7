/** What makes the index, as a hash that what is kept is named by; and what it needs of Pagefind once a version. */
import { createHash } from 'node:crypto'
import { stop } from 'esbuild'
import { browserPart, pagefindFiles, type BrowserPart } from '../../../src/search/index/pagefind.ts'
import { hashCode } from '../kept/engine-code.ts'
import { isWith } from '../kept/shape.ts'
import type { KeptFiles } from './kept.ts'

/**
 * The code that takes records apart and packs them, whatever of the library it asks, and the packages that it does so
 * with.
 */
const MAKERS = ['src', 'scripts/lib/search', 'package.json']

/**
 * Hash of what makes parts: this code, Pagefind in the version that `package.json` asks for, and Node's way to write
 * values down.
 */
export const makerHash = (): string => hashCode(createHash('sha256').update(process.versions.v8), MAKERS).digest('hex')

const isBrowserPart = isWith<BrowserPart>({ version: 'text', wasm: 'bytes', script: 'text' })

/** Pagefind's own files for the browser, made once a version. @param made Hash of what makes them. */
export async function browserPartOf(made: string, kept: KeptFiles): Promise<BrowserPart> {
  const name = `${made}.motor`
  const before = kept.read(name, isBrowserPart)
  if (before !== null) return before
  const own = await browserPart(await pagefindFiles('ord'))
  // Its process would else wait for more.
  await stop()
  kept.write(name, own)
  return own
}
