/**
 * What people ask of the site itself rather than of the minutes: how one appeals, who voted how, where the original is.
 */
import { STOP_WORDS } from '../../swedish/words/stopwords.ts'
import { search } from '../../words/sv/search.ts'

export interface Help {
  words: string
  /** Where it is explained, from the site's root. */
  href: string
  link: string
}

/**
 * By the beginning of the one word, Swedish or the site's own, that the query has besides those that ask. No word
 * begins as two of these do: their order is free.
 */
const HELP: readonly (readonly [RegExp, Help])[] = [
  [/^(?:överklag|appeal|muutoksenh)/, { ...search.help.appeal, href: 'ordlista/index.html#overklagande' }],
  [/^(?:omröst|voter|röst|vote|voting|äänest)/, { ...search.help.vote, href: 'ordlista/index.html#omrostning' }],
  [/^(?:reserv|eriäv)/, { ...search.help.reservation, href: 'ordlista/index.html#reservation' }],
  [/^(?:original|handling|alkuperäis)/, { ...search.help.original, href: 'om.html' }],
]

/** Beside those that carry no matter: words of votes and decisions, and those that ask in other languages. */
const AROUND: ReadonlySet<string> = new Set(
  `emot sig jag beslut beslutet who how where when can do i a an the did is against for to yes no decision
  miten kuka missä voin päätös päätöksen vastaan`.split(/\s+/),
)

/** @param query As typed. @returns Null where it asks for more than that, or for something in the minutes. */
export function helpFor(query: string): Help | null {
  const words =
    query
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}-]+/gu) ?? []
  const [word, ...more] = words.filter((one) => !STOP_WORDS.has(one) && !AROUND.has(one))
  if (word === undefined || more.length > 0) return null
  return HELP.find(([form]) => form.test(word))?.[1] ?? null
}
