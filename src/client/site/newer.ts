import { rootAddress } from '../dom/site-root.ts'
import { browser } from '../../words/sv/browser.ts'

/** Tells who reads a kept copy of the site that a newer one has been fetched: what is read may have been replaced. */
export async function tellOfNewer(): Promise<void> {
  const root = rootAddress()
  const page = new URL('offline.html', root).href
  // There is no such thing on a disk and without https.
  if (!('serviceWorker' in navigator) || !navigator.serviceWorker.controller || location.href.startsWith(page)) return
  const registration = await navigator.serviceWorker.getRegistration(root)
  if (registration?.scope !== root || !registration.waiting) return
  const notice = document.createElement('p')
  notice.className = 'notice'
  const link = Object.assign(document.createElement('a'), { href: page, textContent: browser.newerLink })
  notice.append(`${browser.newer} `, link, '.')
  document.querySelector('main')?.prepend(notice)
}
