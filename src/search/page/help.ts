/**
 * What people ask of the site itself rather than of the minutes: how one appeals, who voted how, where the original is.
 */
import { search } from '../../words/sv/search.ts'

export interface Help {
  words: string
  /** Where it is explained, from the site's root. */
  href: string
  link: string
}

/** By the beginning of the one word, Swedish or the site's own, that is asked for. */
const HELP: readonly (readonly [RegExp, Help])[] = [
  [/^(?:överklag|appeal|muutoksenh)/, { ...search.help.appeal, href: 'ordlista/index.html#overklagande' }],
  [/^(?:omröst|voter|röst|vote|voting|äänest)/, { ...search.help.vote, href: 'ordlista/index.html#omrostning' }],
  [/^(?:reserv|eriäv)/, { ...search.help.reservation, href: 'ordlista/index.html#reservation' }],
  [/^(?:original|handling|alkuperäis)/, { ...search.help.original, href: 'om.html' }],
]

/** @param query As typed. @returns Null where it asks for more than one word, or for something in the minutes. */
export function helpFor(query: string): Help | null {
  const word = query.normalize('NFC').trim().toLowerCase()
  if (/\s/.test(word)) return null
  return HELP.find(([form]) => form.test(word))?.[1] ?? null
}
