/** How the site names itself and its pages to the world outside: settings and a page's path in, words and addresses out. */
import type { Settings } from '../site/settings/types.ts'

/**
 * The whole address of a page; the start page is the site's own.
 * @example wholeAddress('https://x.se/a/', 'om.html') // => 'https://x.se/a/om.html'
 */
export function wholeAddress(url: string, path: string): string {
  return path === 'index.html' ? url : `${url}${path}`
}

/** The card that other services show beside a link: its file below `assets/`, without the ending, and its size in pixels. */
export const CARD = { name: 'delningskort', width: 1200, height: 630 }

/** A letter to whoever answers for the site, about a page of it; null where nobody can be written to. */
export function reportLink({ contact, name, url }: Settings, path: string): string | null {
  if (contact.email === null) return null
  const page = url === null ? path : wholeAddress(url, path)
  const words = { subject: `Fel på sidan: ${name}`, body: `Sida: ${page}\n\nDet här är fel:\n` }
  const fields = Object.entries(words).map(
    ([key, value]) => `${key}=${encodeURIComponent(value.replaceAll('\n', '\r\n'))}`,
  )
  return `mailto:${contact.email}?${fields.join('&')}`
}

/** A telephone number as a link: "0000-12 34 56" is tel:0000123456. */
export const phoneLink = (phone: string): string => `tel:${phone.replace(/(?!^\+)\D/g, '')}`

/** A telephone number as it is shown: never broken over two lines. */
export const phoneText = (phone: string): string => phone.replaceAll('-', '\u2011').replaceAll(' ', '\u00a0')

/** Whether words are an address that can be written to. */
export const isEmail = (words: string): boolean => /^[^\s@]+@[^\s@.]+(?:\.[^\s@.]+)+$/.test(words)

/** A way to reach the publisher. */
export interface Way {
  label: string
  text: string
  /** Null where it is words, or a place. */
  href: string | null
}

/** All that are told, those who keep the documents first. */
export function waysOf({ registrar, email, phone }: Settings['contact']): Way[] {
  return [
    ...(registrar === null
      ? []
      : [{ label: 'Registrator', text: registrar, href: isEmail(registrar) ? `mailto:${registrar}` : null }]),
    ...(email === null ? [] : [{ label: 'E-post', text: email, href: `mailto:${email}` }]),
    ...(phone === null ? [] : [{ label: 'Telefon', text: phoneText(phone), href: phoneLink(phone) }]),
  ]
}
