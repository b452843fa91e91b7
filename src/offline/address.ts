/**
 * Addresses that readers ask for, as those of files: without what comes after "?" and "#", and with the start page of a
 * folder.
 */

/** @example fileAddress('https://x.se/a/?q=1#p2') // => 'https://x.se/a/index.html' */
export function fileAddress(url: string): string {
  const { origin, pathname } = new URL(url)
  return `${origin}${pathname}${pathname.endsWith('/') ? 'index.html' : ''}`
}

/** A folder asked for without its slash, as the page it would lead to. */
export function folderAddress(url: string): string {
  const { origin, pathname } = new URL(url)
  return `${origin}${pathname}/index.html`
}
