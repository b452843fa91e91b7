/** The search page. Its script gets these words, its template asks for some of them. */
export const search = {
  /** The `lang` of the record on such a page; none where the page speaks it too. */
  recordLang: '',
  title: 'Sök i protokoll',
  description: 'Sök på ord, paragraf, diarienummer eller datum i alla protokoll.',
  nothing: 'Det finns inget att söka i ännu.',
  nothingLink: 'Inga protokoll är publicerade.',
  hits: 'Träffar',
  needsScript: 'Sökningen behöver JavaScript.',
  without: 'Allt annat går att läsa utan. Välj ett organ här nedanför och sök på sidan med webbläsarens egen sökning.',
  because: {
    dnr: 'Diarienumret du sökte',
    paragraf: 'Paragrafen du sökte',
    date: 'Mötet på dagen du sökte',
  },
  ofTheHits: (count: number) => ` – ${count} av träffarna`,
  filters: {
    organ: 'Organ',
    år: 'År',
    beslutstyp: 'Beslutstyp',
    slag: 'Eget beslut eller förslag',
    oenighet: 'Omröstning eller reservation',
  },
  /** What the index calls a thing, and what a reader is shown; what has no row stands as it is. */
  values: {} as Readonly<Record<string, string>>,
  order: 'Ordning',
  bestFirst: 'Bäst träff först',
  latestFirst: 'Senaste först',
  removeFilter: 'Ta bort ett filter.',
  shorter: 'Pröva ett kortare eller vanligare ord.',
  numbers: 'Skriv diarienummer som i protokollet, till exempel HSN 571-2024, och paragrafer som § 206.',
  orBrowse: { before: 'Eller ', link: 'bläddra bland organen', after: '.' },
  direct: (count: number) => `${count} direkt träff${count === 1 ? '' : 'ar'}.`,
  noHits: (query: string) => `Inga träffar på ”${query}”.`,
  /** @param hits As shown: "1 200". */
  found: (count: number, hits: string, minutes: string) =>
    `${hits} träff${count === 1 ? '' : 'ar'} i ${minutes} protokoll.`,
  didYouMean: {
    before: 'Menade du ',
    after: (word: string, count: string) => `? Ordet du skrev finns inte, så här visas träffar på ”${word}”. ${count}`,
  },
  more: 'Visa fler träffar',
  failed: 'Sökningen kunde inte läsas in. Läs in sidan igen, eller ',
  help: {
    appeal: {
      words: 'Hur ett beslut överklagas står överst vid beslutet, när utgivaren har angett det.',
      link: 'Så överklagas beslut',
    },
    vote: {
      words: 'Paragrafer där ledamöterna röstade har valet ”omröstning” under ”Omröstning eller reservation”.',
      link: 'Om omröstningar',
    },
    reservation: {
      words: 'Paragrafer där någon reserverade sig har valet ”reservation” under ”Omröstning eller reservation”.',
      link: 'Om reservationer',
    },
    original: {
      words:
        'Länken till det justerade protokollet står överst i varje paragraf, när utgivaren har sagt var det finns.',
      link: 'Om webbplatsen',
    },
  },
}
