/**
 * How the site names itself and its pages to the world outside: settings and a page's path in, words and addresses out.
 */
import type { Settings } from '../site/settings/types.ts'
import { words } from '../words/index.ts'

/**
 * The whole address of a page; the start page is the site's own.
 * @example wholeAddress('https://x.se/a/', 'om.html') // => 'https://x.se/a/om.html'
 */
export function wholeAddress(url: string, path: string): string {
  return path === 'index.html' ? url : `${url}${path}`
}

/**
 * The card that other services show beside a link: its file below `assets/`, without the ending, and its size in
 * pixels.
 */
export const CARD = { name: 'delningskort', width: 1200, height: 630 }

/** A letter to whoever answers for the site, about a page of it; null where nobody can be written to. */
export function reportLink({ contact, name, url }: Settings, path: string): string | null {
  if (contact.email === null) return null
  const page = url === null ? path : wholeAddress(url, path)
  const { reportSubject, reportBody } = words().layout
  const fields = Object.entries({ subject: reportSubject(name), body: reportBody(page) }).map(
    ([key, value]) => `${key}=${encodeURIComponent(value.replaceAll('\n', '\r\n'))}`,
  )
  return `mailto:${contact.email}?${fields.join('&')}`
}

/** A telephone number as a link: "0000-12 34 56" is tel:0000123456. */
export const phoneLink = (phone: string): string => `tel:${phone.replace(/(?!^\+)\D/g, '')}`

/** A telephone number as it is shown: never broken over two lines. */
export const phoneText = (phone: string): string => phone.replaceAll('-', '\u2011').replaceAll(' ', '\u00a0')

/** Whether a text is an address that can be written to. */
export const isEmail = (text: string): boolean => /^[^\s@]+@[^\s@.]+(?:\.[^\s@.]+)+$/.test(text)

/** A way to reach the publisher. */
export interface Way {
  label: string
  text: string
  /** Null where it is words, or a place. */
  href: string | null
}

/** All that are told, those who keep the documents first. */
export function waysOf({ registrar, email, phone }: Settings['contact']): Way[] {
  const said = words().layout
  return [
    ...(registrar === null
      ? []
      : [{ label: said.registrar, text: registrar, href: isEmail(registrar) ? `mailto:${registrar}` : null }]),
    ...(email === null ? [] : [{ label: said.email, text: email, href: `mailto:${email}` }]),
    ...(phone === null ? [] : [{ label: said.phone, text: phoneText(phone), href: phoneLink(phone) }]),
  ]
}
