/**
 * The script of the 404 page. A server shows that page at any depth, so the script first finds where the site
 * begins, then fetches the list of addresses and suggests the nearest. It stands inline in the page.
 */
import { nearest, wantedFrom, type Addresses, type Suggestion } from './nearest.ts'
import { meetingOf } from '../../model/address.ts'
import { meetingInWords } from '../../model/dates.ts'
import { naming } from '../../words/sv/naming.ts'
import { onward } from '../../words/sv/onward.ts'

declare global {
  var PARAGRAF_ADRESSER: Addresses | undefined
}

const path = decode(location.pathname)

/** Where the site may begin: before a folder of ours if there is one, otherwise every folder above. */
function roots(): string[] {
  const ours = /\/(?:protokoll|organ)\//.exec(location.pathname)
  const parts = location.pathname.split('/').slice(0, -1)
  const above = parts.map((_, index) => `${parts.slice(0, parts.length - index).join('/')}/`)
  return ours ? [location.pathname.slice(0, ours.index + 1), ...above] : above
}

function load([root, ...others]: string[]): void {
  if (root === undefined) return
  const script = document.createElement('script')
  script.src = `${root}assets/adresser.js`
  script.onload = () => {
    const addresses = globalThis.PARAGRAF_ADRESSER
    if (addresses) suggest(root, addresses)
    else load(others)
  }
  script.onerror = () => load(others)
  document.head.append(script)
}

function suggest(root: string, addresses: Addresses): void {
  document.documentElement.dataset['root'] = root
  const wanted = wantedFrom(path)
  const list = document.getElementById('narmast')
  const found = nearest(addresses, wanted)
  const asked = wanted.organ !== null || wanted.date !== null || wanted.paragraf !== null
  if (list && asked && found.length > 0) {
    list.append(...found.map((suggestion) => item(root, addresses, suggestion)))
    list.parentElement?.removeAttribute('hidden')
  }
  const ways = [
    ['index.html', onward.start],
    ['sok.html', onward.search],
    ['organ/index.html', onward.bodies],
  ] as const
  document.getElementById('vagar')?.append(...ways.map(([to, text]) => linkItem(`${root}${to}`, text)))
  document.getElementById('vagar')?.parentElement?.removeAttribute('hidden')
  for (const body of document.querySelectorAll<HTMLLIElement>('li[data-to]'))
    body.replaceWith(linkItem(`${root}${body.dataset['to'] ?? ''}`, body.textContent))
}

function item(root: string, addresses: Addresses, { organ, date, paragraf }: Suggestion): HTMLLIElement {
  const name = addresses[organ]?.name ?? organ
  if (date === null) return linkItem(`${root}organ/${organ}.html`, name)
  const folder = `${root}protokoll/${organ}/${date}/`
  const when = meetingInWords(meetingOf(date))
  if (paragraf === null) return linkItem(`${folder}index.html`, `${name}, ${when}`)
  const number = paragraf.startsWith('punkt')
    ? naming.point(paragraf.slice('punkt'.length))
    : paragraf.replace('p', '§ ')
  return linkItem(`${folder}${paragraf}.html`, `${number} – ${name}, ${when}`)
}

function linkItem(href: string, text: string): HTMLLIElement {
  const link = document.createElement('a')
  link.href = href
  link.textContent = text
  const element = document.createElement('li')
  element.append(link)
  return element
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

load(roots())
