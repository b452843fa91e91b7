/**
 * The content security policy of a page, as the text of its meta element. Everything comes from the site itself,
 * nothing runs or styles inline; the search page may also run the search engine's WebAssembly, and the page that checks
 * a copy may fetch its files.
 */
import { createHash } from 'node:crypto'
import { isDev } from '../places.ts'

const BASE: Record<string, string> = {
  'default-src': "'none'",
  'style-src': "'self'",
  'script-src': "'self'",
  'img-src': "'self' data:",
  'font-src': "'self'",
  'form-action': "'self'",
  'base-uri': "'none'",
  // `npm run dev` tells a page when to show itself anew; what is built has no such word.
  ...(isDev() ? { 'connect-src': "'self'" } : {}),
}

export const POLICY = written(BASE)

export const SEARCH_POLICY = written({ ...BASE, 'script-src': "'self' 'wasm-unsafe-eval'", 'connect-src': "'self'" })

export const CHECK_POLICY = written({ ...BASE, 'connect-src': "'self'" })

export const OFFLINE_POLICY = written({ ...BASE, 'worker-src': "'self'" })

/** For the page that a server shows at any depth, and so can link to nothing: its style and script go by their hash. */
export function inlinePolicy(style: string, script: string): string {
  return written({ ...BASE, 'style-src': `'self' ${hash(style)}`, 'script-src': `'self' ${hash(script)}` })
}

function written(policy: Record<string, string>): string {
  return Object.entries(policy)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ')
}

function hash(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
}
