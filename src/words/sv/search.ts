/** The search page. Its script gets these words, its template asks for some of them. */
export const search = {
  /** The `lang` of the record on such a page; none where the page speaks it too. */
  recordLang: '',
  title: 'Sök i protokoll',
  description: 'Sök på ord, paragraf, diarienummer eller datum i alla protokoll.',
  nothing: 'Det finns inget att söka i ännu.',
  nothingLink: 'Inga protokoll är publicerade.',
  hits: 'Träffar',
  /** Above what is nearest to a number that is not here. */
  nearest: 'Närmast i samma serie',
  /** @param words Those that the § does not hold. */
  missing: (words: string) => `Saknar: ${words}`,
  alsoTreated: 'Behandlad även ',
  moreOthers: (count: number) => `och ${count} gång${count === 1 ? '' : 'er'} till`,
  weaker: 'Svagare träffar',
  weakLead: 'De har inte alla orden, eller bara som delar av andra ord eller långt ifrån varandra.',
  moreWeak: 'Visa fler svagare träffar',
  /** @param number Of choices made. */
  narrow: (number: number) => (number === 0 ? 'Avgränsa och ordna' : `Avgränsa och ordna (${number} valda)`),
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
  /** @param shown Those on the page. @param all As shown: "1 200". */
  direct: (shown: number, all: string, count: number) =>
    shown < count
      ? `${shown} av ${all} direkta träffar visas: lägg till organ eller år för att hitta rätt.`
      : `${all} direkt${count === 1 ? ' träff' : 'a träffar'}.`,
  noHits: (query: string) => `Inga träffar på ”${query}”.`,
  /** @param hits As shown: "1 200". */
  found: (count: number, hits: string, minutes: string) =>
    `${hits} träff${count === 1 ? '' : 'ar'} i ${minutes} protokoll.`,
  /** Where no § holds all the words. */
  onlyWeak: (hits: string, count: number) =>
    `Ingen paragraf har allt du skrev. ${hits} svagare träff${count === 1 ? '' : 'ar'} visas.`,
  andWeak: (hits: string, count: number) => `Därtill ${hits} svagare träff${count === 1 ? '' : 'ar'}.`,
  unknown: (asked: string, near: number) =>
    `”${asked}” finns inte på webbplatsen.${near === 0 ? '' : ' Här är de närmaste numren i samma serie.'}`,
  also: {
    pair: (words: string, asked: string) => `${words} (för ${asked})`,
    shown: (pairs: string) => `Visar även: ${pairs}.`,
    off: 'Sök bara på mina ord',
    isOff: 'Liknande ord söks inte.',
    on: 'Sök även på liknande ord',
  },
  notes: {
    cut: (most: number, cut: number) =>
      `Bara de ${most} första orden söks; ${cut === 1 ? 'ett ord' : `${cut} ord`} till är utelämnade.`,
    operators:
      'AND och OR behövs inte: det som har alla orden kommer först, och under det står det som har några av dem.',
    onlyWithout: 'Skriv också ett ord som ska finnas: ett minus tar bara bort träffar.',
  },
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
