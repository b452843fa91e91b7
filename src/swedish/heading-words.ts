/**
 * The words that Swedish minutes are built with, as tables: what a heading word means, which words leave a
 * sentence unfinished, what decides. Variation between templates belongs here; the recognisers stay general.
 * Sources: the seeds, the vocabulary of kommunallagen (2017:725) 5 kap. 65–69 §§, and the protocols met since.
 */
import type { PartKind } from '../model/types.ts'

/** Without regard to case; a line may hold "constructor", which every object answers to. */
const lookUp = <T>(table: Record<string, T>, word: string): T | undefined => {
  const key = word.toLowerCase()
  return Object.hasOwn(table, key) ? table[key] : undefined
}

/** Words that stand alone on a line and open a part of a §. Compared without case and closing colon. */
const PART_WORDS: Record<string, PartKind> = {
  sammanfattning: 'summary',
  'sammanfattning av ärendet': 'summary',
  ärendet: 'summary',
  ärendebeskrivning: 'summary',
  'beskrivning av ärendet': 'summary',
  bakgrund: 'summary',
  redogörelse: 'summary',
  'redogörelse för ärendet': 'summary',
  ärendesammanfattning: 'summary',
  'sammanfattning av ärende': 'summary',
  'ärendet i korthet': 'summary',
  'kort om ärendet': 'summary',
  bakgrundsbeskrivning: 'summary',
  beskrivning: 'summary',
  ärendeinformation: 'summary',
  beredning: 'summary',
  'ärendets beredning': 'summary',
  'ärendets tidigare behandling': 'summary',
  'förslag till beslut': 'proposal',
  beslutsförslag: 'proposal',
  'förslag till beslut i korthet': 'proposal',
  'förslag till beslut från förvaltningen': 'proposal',
  'föreslaget beslut': 'proposal',
  'förslag till beslut vid sammanträdet': 'yrkande',
  'förslag till beslut på sammanträdet': 'yrkande',
  'förslag på sammanträdet': 'yrkande',
  'förslag under sammanträdet': 'yrkande',
  'förslag vid sammanträdet': 'yrkande',
  'förslag till beslut under sammanträdet': 'yrkande',
  'förslag till beslut på mötet': 'yrkande',
  'dagens yrkanden': 'yrkande',
  'framställda yrkanden': 'yrkande',
  'yrkanden på sammanträdet': 'yrkande',
  'yrkanden under sammanträdet': 'yrkande',
  'yrkanden vid sammanträdet': 'yrkande',
  tilläggsyrkande: 'yrkande',
  tilläggsyrkanden: 'yrkande',
  ändringsyrkande: 'yrkande',
  ändringsyrkanden: 'yrkande',
  yrkande: 'yrkande',
  yrkanden: 'yrkande',
  'förslag och yrkanden': 'yrkande',
  'yrkanden och förslag': 'yrkande',
  beslut: 'decision',
  'mötets beslut': 'decision',
  beslutsunderlag: 'documents',
  'underlag för beslut': 'documents',
  'underlag till beslut': 'documents',
  beslutsunderlaget: 'documents',
  underlag: 'documents',
  'handlingar i ärendet': 'documents',
  'ärendets handlingar': 'documents',
  'tillhörande handlingar': 'documents',
  'bilagda handlingar': 'documents',
  'dokument i ärendet': 'documents',
  beslutshandlingar: 'documents',
  handling: 'documents',
  handlingar: 'documents',
  beslutsgång: 'procedure',
  propositionsordning: 'procedure',
  propositioner: 'procedure',
  proposition: 'procedure',
  propositionsställande: 'procedure',
  beslutsordning: 'procedure',
  'ärendets behandling': 'procedure',
  'ärendets behandling på sammanträdet': 'procedure',
  'ärendets behandling under sammanträdet': 'procedure',
  'behandling på sammanträdet': 'procedure',
  överläggning: 'procedure',
  överläggningar: 'procedure',
  'överläggning i ärendet': 'procedure',
  'inlägg i debatten': 'procedure',
  debatt: 'procedure',
  anföranden: 'procedure',
  'yttranden på sammanträdet': 'procedure',
  'yttranden under sammanträdet': 'procedure',
  ajournering: 'procedure',
  omröstning: 'vote',
  votering: 'vote',
  omröstningsresultat: 'vote',
  voteringsresultat: 'vote',
  'resultat av omröstning': 'vote',
  'omröstningens resultat': 'vote',
  'omröstning begärs': 'vote',
  'votering begärs': 'vote',
  voteringsproposition: 'vote',
  omröstningslista: 'vote',
  voteringslista: 'vote',
  voteringsprotokoll: 'vote',
  reservation: 'reservation',
  reservationer: 'reservation',
  'reservation mot beslutet': 'reservation',
  'reservation mot beslut': 'reservation',
  'skriftlig reservation': 'reservation',
  'avvikande mening': 'reservation',
  'deltagande av beslut': 'participation',
  'deltagande i beslut': 'participation',
  'deltar inte i beslutet': 'participation',
  'deltar ej i beslutet': 'participation',
  'ej deltagande i beslut': 'participation',
  jäv: 'participation',
  'anmälan om jäv': 'participation',
  'jäv och deltagande': 'participation',
  'deltar inte i beslut': 'participation',
  'deltar ej i beslut': 'participation',
  protokollsanteckning: 'note',
  protokollsanteckningar: 'note',
  'anteckning till protokollet': 'note',
  'särskilt yttrande': 'note',
  'särskilda yttranden': 'note',
  röstförklaring: 'note',
  'skriftlig protokollsanteckning': 'note',
  information: 'text',
  'tidigare behandling': 'text',
  justering: 'immediate-justering',
  'omedelbar justering': 'immediate-justering',
  'omedelbart justerad': 'immediate-justering',
  'omedelbart justerat': 'immediate-justering',
  direktjustering: 'immediate-justering',
  'protokollsutdrag skickas till': 'recipients',
  'protokollsutdrag till': 'recipients',
  'beslutet skickas till': 'recipients',
  'beslutet expedieras till': 'recipients',
  'expedieras till': 'recipients',
  expedieras: 'recipients',
  'expedierat till': 'recipients',
  expedieringslista: 'recipients',
  'beslut expedieras till': 'recipients',
  'beslut skickas till': 'recipients',
  'beslutet ska skickas till': 'recipients',
  'beslutet sänds till': 'recipients',
  'beslut sänds till': 'recipients',
  'sänds till': 'recipients',
  'beslutet delges': 'recipients',
  delges: 'recipients',
  delgivning: 'recipients',
  'utdrag till': 'recipients',
  'utdrag skickas till': 'recipients',
  protokollsutdrag: 'recipients',
  'protokollsutdrag sänds till': 'recipients',
  'protokollsutdrag ska skickas till': 'recipients',
  'paragrafen skickas till': 'recipients',
  'paragrafen expedieras till': 'recipients',
  sändlista: 'recipients',
  'för kännedom': 'recipients',
  'för kännedom till': 'recipients',
  'beslutet skickas för kännedom till': 'recipients',
  'beslutet skickas för verkställighet till': 'recipients',
  beslutsmottagare: 'recipients',
  'beslut till': 'recipients',
  'beslutet meddelas': 'recipients',
  'skickas till': 'recipients',
  expediering: 'recipients',
  'kopia till': 'recipients',
  'muntligt informationsärende': 'matter-type',
  informationsärende: 'matter-type',
  beslutsärende: 'matter-type',
  diskussionsärende: 'matter-type',
  'beredning av ärendet': 'summary',
  sakframställning: 'summary',
  sakframställan: 'summary',
  ärenderedogörelse: 'summary',
  förslag: 'proposal',
  'förslag till ställningstagande': 'proposal',
  'förvaltningens förslag': 'proposal',
  'förvaltningens förslag till beslut': 'proposal',
  'ordförandens förslag till beslut': 'proposal',
  'beredningens förslag': 'proposal',
  'förslag på mötet': 'yrkande',
  'yrkanden på mötet': 'yrkande',
  'dagens sammanträde': 'yrkande',
  återremissyrkande: 'yrkande',
  'framlagda förslag': 'yrkande',
  'yrkande och proposition': 'yrkande',
  'beslut i ärendet': 'decision',
  'beslutsunderlag och handlingar': 'documents',
  'bilaga till protokollet': 'documents',
  'propositionsordning och beslut': 'procedure',
  'beslutsgång och omröstning': 'procedure',
  'ställda propositioner': 'procedure',
  'ajournering av sammanträdet': 'procedure',
  röstning: 'vote',
  'resultat av omröstningen': 'vote',
  'reservationer mot beslutet': 'reservation',
  'muntlig reservation': 'reservation',
  'reserverar sig': 'reservation',
  'avstår från att delta i beslutet': 'participation',
  anteckning: 'note',
  protokollsnotering: 'note',
  'särskilt uttalande': 'note',
  'paragrafen är omedelbart justerad': 'immediate-justering',
  delgives: 'recipients',
  exp: 'recipients',
  'exp till': 'recipients',
  expedierat: 'recipients',
  'expedierats till': 'recipients',
  'beslutet expedieras': 'recipients',
  'beslut delges': 'recipients',
  'besked till': 'recipients',
  'för åtgärd': 'recipients',
  'för verkställighet': 'recipients',
  'kopior till': 'recipients',
  'protokollsutdrag skickas': 'recipients',
  'protokollsutdrag för kännedom': 'recipients',
  'protokollsutdrag för kännedom till': 'recipients',
  'skickas för kännedom till': 'recipients',
  'delges beslutet': 'recipients',
  'paragrafen ska skickas till': 'recipients',
  'ekonomiska konsekvenser': 'text',
  'skäl till beslutet': 'text',
  'skäl för beslutet': 'text',
  'skälen för beslutet': 'text',
  motivering: 'text',
  'motivering till beslut': 'text',
  'motivering till beslutet': 'text',
  bedömning: 'text',
  'förvaltningens bedömning': 'text',
  'förvaltningens synpunkter': 'text',
  lagstöd: 'text',
  upplysningar: 'text',
  överväganden: 'text',
  'tidigare beslut': 'text',
  barnkonsekvensanalys: 'text',
  barnperspektivet: 'text',
  'hur man överklagar': 'text',
  överklagande: 'text',
  planeringsförutsättningar: 'text',
}

/** "Kommunstyrelsens beslut", "Arbetsutskottets förslag till beslut": the body's name before the word. */
const OWNED_PART = /^(?!Enligt |På )\p{Lu}[\p{L} -]{2,70}s (beslut|förslag till beslut|förslag)$/u

/** What kind of part a line opens that holds nothing but a heading word; undefined for any other line. */
export function partKindOf(line: string): PartKind | undefined {
  // A heading begins with a capital; a title may be wrapped before a word like these.
  if (line.length > 90 || (/^\p{Ll}/u.test(line) && !line.endsWith(':'))) return undefined
  const word = line.replace(/\s*:$/, '').replace(/\s+/g, ' ')
  const known = lookUp(PART_WORDS, word)
  if (known) return known
  const owned = OWNED_PART.exec(word)?.[1]
  return owned === undefined ? undefined : owned === 'beslut' ? 'decision' : 'proposal'
}

/** Words that open a part on the same line as its text: "Föredragande: Katarina Lindahl". */
const RUN_IN_WORDS: Record<string, PartKind> = {
  föredragande: 'presenter',
  föredragning: 'presenter',
  beslut: 'decision',
  beslutsunderlag: 'documents',
  underlag: 'documents',
  reservation: 'reservation',
  reservationer: 'reservation',
  yrkande: 'yrkande',
  yrkanden: 'yrkande',
  beslutsgång: 'procedure',
  omröstning: 'vote',
  votering: 'vote',
  protokollsanteckning: 'note',
  jäv: 'participation',
  expedieras: 'recipients',
  expediering: 'recipients',
  delges: 'recipients',
  sändlista: 'recipients',
}
const RUN_IN = /^(\p{L}{3,20}): +\S/u

/** "Paragrafen justeras omedelbart.", "Paragrafen förklaras omedelbart justerad": says so, whatever stands above it. */
const IMMEDIATE =
  /^(?:denna )?(?:paragrafen?|punkten|ärendet|beslutet|protokollet)(?: (?:i denna del|under denna paragraf|i detta ärende|för denna paragraf))? (?:justeras|justerades|förklaras|förklarades|är|anses) (?:som |härmed )?omedelbart(?: justera[td])?\.?$|^omedelbar justering(?: begärs| av paragrafen)?\.$/iu

/** "Fotnot 1: Utan moms.", "Slutnot ii till ”Beslut”: …", "Textruta: …" */
const ASIDE = /^(?:(?:fot|slut)not [^\s:]{1,12}(?: till ”[^”:]{1,80}”)?|textruta): /i

/** True for words that the readers set apart from the text: they are no clause of what stands above. */
export const isAside = (line: string): boolean => ASIDE.test(line)

/** The kind of part a line opens with "Word: text", or with words that are a part of their own; undefined for any other line. */
export function runInKindOf(line: string): PartKind | undefined {
  if (line.length <= 90 && IMMEDIATE.test(line)) return 'immediate-justering'
  if (isAside(line)) return 'text'
  const word = RUN_IN.exec(line)?.[1]
  return word === undefined ? undefined : lookUp(RUN_IN_WORDS, word)
}

/** A line that ends in one of these goes on: they never end a Swedish sentence or title. */
const OPEN_WORDS = new Set(
  'och samt eller men att som i på av för till med om den det de en ett från vid under mellan genom inom utan över efter mot enligt per är har kan ska inte hos dess sin sitt sina vår deras hela alla'.split(
    ' ',
  ),
)

/** True when the text cannot end here: it stops at a comma, a hyphen, an open bracket or a word that needs another. */
export function isUnfinished(text: string): boolean {
  if (/[,–\u00ad-]$/.test(text)) return true
  if (text.lastIndexOf('(') > text.lastIndexOf(')')) return true
  const last = text.slice(text.lastIndexOf(' ') + 1)
  return OPEN_WORDS.has(last)
}

/** True when the text closes a sentence or introduces what follows. */
export const endsSentence = (text: string): boolean => /[.!?:][”")\]]?$/.test(text)

/** True when the text goes on from the line before: a lower-case letter or a closing sign comes first. */
export const startsLower = (text: string): boolean => /^[\p{Ll}),;%]/u.test(text)
