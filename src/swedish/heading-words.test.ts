/** Every heading word that the tables know, by what it opens: a word that falls out, or changes its meaning, is seen here. */
import { describe, expect, test } from 'vitest'
import { isUnfinished, partKindOf, runInKindOf } from './heading-words.ts'

const words = (table: string): string[] => table.split('|').map((word) => word.trim())
const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)

const ALONE: [kind: string, words: string][] = [
  [
    'summary',
    `
    bakgrund | bakgrundsbeskrivning | beredning | beredning av ärendet | beskrivning | beskrivning av ärendet |
    kort om ärendet | redogörelse | redogörelse för ärendet | sakframställan | sakframställning | sammanfattning |
    sammanfattning av ärende | sammanfattning av ärendet | ärendebeskrivning | ärendeinformation | ärenderedogörelse |
    ärendesammanfattning | ärendet | ärendet i korthet | ärendets beredning | ärendets tidigare behandling`,
  ],
  [
    'proposal',
    `
    beredningens förslag | beslutsförslag | föreslaget beslut | förslag | förslag till beslut |
    förslag till beslut från förvaltningen | förslag till beslut i korthet | förslag till ställningstagande |
    förvaltningens förslag | förvaltningens förslag till beslut | ordförandens förslag till beslut`,
  ],
  [
    'yrkande',
    `
    dagens sammanträde | dagens yrkanden | framlagda förslag | framställda yrkanden | förslag och yrkanden |
    förslag på mötet | förslag på sammanträdet | förslag till beslut på mötet | förslag till beslut på sammanträdet |
    förslag till beslut under sammanträdet | förslag till beslut vid sammanträdet | förslag under sammanträdet |
    förslag vid sammanträdet | tilläggsyrkande | tilläggsyrkanden | yrkande | yrkande och proposition | yrkanden |
    yrkanden och förslag | yrkanden på mötet | yrkanden på sammanträdet | yrkanden under sammanträdet |
    yrkanden vid sammanträdet | återremissyrkande | ändringsyrkande | ändringsyrkanden`,
  ],
  [
    'decision',
    `
    beslut | beslut i ärendet | mötets beslut`,
  ],
  [
    'documents',
    `
    beslutshandlingar | beslutsunderlag | beslutsunderlag och handlingar | beslutsunderlaget | bilaga till protokollet |
    bilagda handlingar | dokument i ärendet | handling | handlingar | handlingar i ärendet | tillhörande handlingar |
    underlag | underlag för beslut | underlag till beslut | ärendets handlingar`,
  ],
  [
    'procedure',
    `
    ajournering | ajournering av sammanträdet | anföranden | behandling på sammanträdet | beslutsgång |
    beslutsgång och omröstning | beslutsordning | debatt | inlägg i debatten | proposition | propositioner |
    propositionsordning | propositionsordning och beslut | propositionsställande | ställda propositioner |
    yttranden på sammanträdet | yttranden under sammanträdet | ärendets behandling | ärendets behandling på sammanträdet |
    ärendets behandling under sammanträdet | överläggning | överläggning i ärendet | överläggningar`,
  ],
  [
    'vote',
    `
    omröstning | omröstning begärs | omröstningens resultat | omröstningslista | omröstningsresultat |
    resultat av omröstning | resultat av omröstningen | röstning | votering | votering begärs | voteringslista |
    voteringsproposition | voteringsprotokoll | voteringsresultat`,
  ],
  [
    'reservation',
    `
    avvikande mening | muntlig reservation | reservation | reservation mot beslut | reservation mot beslutet |
    reservationer | reservationer mot beslutet | reserverar sig | skriftlig reservation`,
  ],
  [
    'participation',
    `
    anmälan om jäv | avstår från att delta i beslutet | deltagande av beslut | deltagande i beslut | deltar ej i beslut |
    deltar ej i beslutet | deltar inte i beslut | deltar inte i beslutet | ej deltagande i beslut | jäv |
    jäv och deltagande`,
  ],
  [
    'note',
    `
    anteckning | anteckning till protokollet | protokollsanteckning | protokollsanteckningar | protokollsnotering |
    röstförklaring | skriftlig protokollsanteckning | särskilda yttranden | särskilt uttalande | särskilt yttrande`,
  ],
  [
    'text',
    `
    barnkonsekvensanalys | barnperspektivet | bedömning | ekonomiska konsekvenser | förvaltningens bedömning |
    förvaltningens synpunkter | hur man överklagar | information | lagstöd | motivering | motivering till beslut |
    motivering till beslutet | planeringsförutsättningar | skäl för beslutet | skäl till beslutet | skälen för beslutet |
    tidigare behandling | tidigare beslut | upplysningar | överklagande | överväganden`,
  ],
  [
    'immediate-justering',
    `
    direktjustering | justering | omedelbar justering | omedelbart justerad | omedelbart justerat |
    paragrafen är omedelbart justerad`,
  ],
  [
    'recipients',
    `
    besked till | beslut delges | beslut expedieras till | beslut skickas till | beslut sänds till | beslut till |
    beslutet delges | beslutet expedieras | beslutet expedieras till | beslutet meddelas | beslutet ska skickas till |
    beslutet skickas för kännedom till | beslutet skickas för verkställighet till | beslutet skickas till |
    beslutet sänds till | beslutsmottagare | delges | delges beslutet | delgives | delgivning | exp | exp till |
    expedieras | expedieras till | expedierat | expedierat till | expedierats till | expediering | expedieringslista |
    för kännedom | för kännedom till | för verkställighet | för åtgärd | kopia till | kopior till |
    paragrafen expedieras till | paragrafen ska skickas till | paragrafen skickas till | protokollsutdrag |
    protokollsutdrag för kännedom | protokollsutdrag för kännedom till | protokollsutdrag ska skickas till |
    protokollsutdrag skickas | protokollsutdrag skickas till | protokollsutdrag sänds till | protokollsutdrag till |
    skickas för kännedom till | skickas till | sändlista | sänds till | utdrag skickas till | utdrag till`,
  ],
  [
    'matter-type',
    `
    beslutsärende | diskussionsärende | informationsärende | muntligt informationsärende`,
  ],
]

describe('a word alone on its line opens', () => {
  test.each(ALONE)('%s', (kind, table) => {
    for (const word of words(table)) {
      expect([word, partKindOf(capital(word))]).toEqual([word, kind])
      expect([word, partKindOf(`${capital(word)}:`)]).toEqual([word, kind])
      expect([word, partKindOf(word.toUpperCase())]).toEqual([word, kind])
      expect([word, partKindOf(`${capital(word)} i går`)]).toEqual([word, undefined])
    }
  })
})

const RUN_IN: [kind: string, words: string][] = [
  [
    'presenter',
    `
    föredragande | föredragning`,
  ],
  [
    'decision',
    `
    beslut`,
  ],
  [
    'documents',
    `
    beslutsunderlag | underlag`,
  ],
  [
    'reservation',
    `
    reservation | reservationer`,
  ],
  [
    'yrkande',
    `
    yrkande | yrkanden`,
  ],
  [
    'procedure',
    `
    beslutsgång`,
  ],
  [
    'vote',
    `
    omröstning | votering`,
  ],
  [
    'note',
    `
    protokollsanteckning`,
  ],
  [
    'participation',
    `
    jäv`,
  ],
  [
    'recipients',
    `
    delges | expedieras | expediering | sändlista`,
  ],
]

describe('a word before its text opens', () => {
  test.each(RUN_IN)('%s', (kind, table) => {
    for (const word of words(table)) {
      expect([word, runInKindOf(`${capital(word)}: Anna Ek`)]).toEqual([word, kind])
      expect([word, runInKindOf(`${capital(word)} Anna Ek`)]).toEqual([word, undefined])
    }
  })
})

test.each([
  ['Kommunstyrelsens beslut', 'decision'],
  ['Arbetsutskottets förslag till beslut', 'proposal'],
  ['Tekniska nämndens förslag:', 'proposal'],
  ['Enligt nämndens beslut', undefined],
  ['På nämndens förslag', undefined],
  ['enligt kommunstyrelsens beslut', undefined],
])('%s', (line, kind) => {
  expect(partKindOf(line)).toBe(kind)
})

const OPEN = `
    och samt eller men att som i på av för till med om den det de en ett från vid under mellan genom inom utan över
    efter mot enligt per är har kan ska inte hos dess sin sitt sina vår deras hela alla`

test('a text goes on after a word that never ends a sentence', () => {
  for (const word of OPEN.trim().split(/\s+/)) {
    expect([word, isUnfinished(`Ansökan ${word}`)]).toEqual([word, true])
    expect([word, isUnfinished(`Ansökan ${word}x`)]).toEqual([word, false])
  }
})
