/** What every host shall answer with, in one table: the tests hold the files of `hosting/` and real servers to it. */

/** Type by ending. What is not text goes as it is, packed already. */
export const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml; charset=utf-8',
  png: 'image/png',
  woff2: 'font/woff2',
  xml: 'application/xml; charset=utf-8',
  atom: 'application/atom+xml; charset=utf-8',
  json: 'application/json; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  ics: 'text/calendar; charset=utf-8',
  ndjson: 'application/x-ndjson',
  ttl: 'text/turtle; charset=utf-8',
  parquet: 'application/vnd.apache.parquet',
  txt: 'text/plain; charset=utf-8',
  md: 'text/plain; charset=utf-8',
  bin: 'application/octet-stream',
  pf_index: 'application/octet-stream',
}

/** Feeds have the ending of other XML: where they lie tells. */
const isFeed = (path: string): boolean => /^(?:flode|arende\/[^/]+)\/[^/]+\.xml$/.test(path)

/** Of a file of the site, from its root. */
export const typeOf = (path: string): string | undefined =>
  TYPES[isFeed(path) ? 'atom' : (path.split('.').at(-1) ?? '')]

export const HEADERS: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Strict-Transport-Security': 'max-age=31536000',
}

/** What pages of other sites may read, a portal's search before all: the index and the data. */
export const OPEN = { 'Access-Control-Allow-Origin': '*' }
export const isOpen = (path: string): boolean => /^(?:pagefind|data)\//.test(path)

/**
 * Policy of the 404 page, which has style and script inside, allowed by the hashes in its own: what an element cannot
 * say, and what holds for all.
 */
export const NOT_FOUND_POLICY = "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"

/** Policy of everything else: the widest that any page asks for, and each page narrows it. */
export const POLICY =
  "default-src 'none'; style-src 'self'; script-src 'self' 'wasm-unsafe-eval'; img-src 'self' data:; font-src 'self'; connect-src 'self'; worker-src 'self'; " +
  NOT_FOUND_POLICY
