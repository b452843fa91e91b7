/** What people ask of the site itself rather than of the minutes: how one appeals, who voted how, where the original is. */

export interface Help {
  words: string
  /** Where it is explained, from the site's root. */
  href: string
  link: string
}

/** By the beginning of the one word that is asked for. */
const HELP: readonly (readonly [RegExp, Help])[] = [
  [
    /^överklag/,
    {
      words: 'Hur ett beslut överklagas står överst vid beslutet, när utgivaren har angett det.',
      href: 'ordlista/index.html#overklagande',
      link: 'Så överklagas beslut',
    },
  ],
  [
    /^(?:omröst|voter|röst)/,
    {
      words: 'Paragrafer där ledamöterna röstade har valet ”omröstning” under ”Omröstning eller reservation”.',
      href: 'ordlista/index.html#omrostning',
      link: 'Om omröstningar',
    },
  ],
  [
    /^reserv/,
    {
      words: 'Paragrafer där någon reserverade sig har valet ”reservation” under ”Omröstning eller reservation”.',
      href: 'ordlista/index.html#reservation',
      link: 'Om reservationer',
    },
  ],
  [
    /^(?:original|handling)/,
    {
      words:
        'Länken till det justerade protokollet står överst i varje paragraf, när utgivaren har sagt var det finns.',
      href: 'om.html',
      link: 'Om webbplatsen',
    },
  ],
]

/** @param query As typed. @returns Null where it asks for more than one word, or for something in the minutes. */
export function helpFor(query: string): Help | null {
  const word = query.normalize('NFC').trim().toLowerCase()
  if (/\s/.test(word)) return null
  return HELP.find(([form]) => form.test(word))?.[1] ?? null
}
