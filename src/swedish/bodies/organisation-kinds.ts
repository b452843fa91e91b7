/**
 * Kinds of organisations, as words of their names: the kind stands first ("Region Dalarna") or last ("Lilla Edets
 * kommun"). A word in, whether it is such a one out.
 */
import { wholly } from '../lines/phrases.ts'
import { isBodyWord } from './body-words.ts'

/** "Region Jämtland Härjedalen", "Region Kalmar län", "Kommunalförbundet Ekby", "Brf Ekby" */
const FIRST = new Set(
  'region sjukvårdsregion landstinget kommunalförbundet samordningsförbundet räddningstjänstförbundet räddningstjänsten brf stiftelsen'.split(
    ' ',
  ),
)
/** "Samfällighetsföreningen Eken", "Villaägareföreningen Björken", "Korpförbundet Ekbygden" */
const FIRST_ENDING = /(?:förening|samfällighet|klubb|kår)en$|(?:förbund|sällskap)et$/u
/** Whether a word in lower case is a kind that stands first. */
export const opensName = (word: string): boolean => FIRST.has(word) || FIRST_ENDING.test(word)
/** "Ekby kommun", "Göteborgs Stad", "Medelpads räddningstjänstförbund", "Västra Götalandsregionen"; ends of words */
export const LAST = wholly([
  'kommun',
  'stad',
  'landsting',
  'pastorat',
  'stift',
  'universitet(?:et)?',
  'högskolan?',
  String.raw`\p{L}*församling`,
  String.raw`\p{L}*förbund`,
  String.raw`\p{L}+(?:tjänst|kommunal|vård|avfalls|vatten|utbildnings|miljö)förbundet`,
  String.raw`\p{L}*förening`,
  String.raw`\p{L}*samfällighet`,
  String.raw`\p{L}*(?:byalag|bygdelag|bygdslag)`,
  String.raw`\p{L}*klubb`,
  String.raw`\p{L}*sällskap`,
  String.raw`\p{L}+distrikt`,
  String.raw`\p{L}+kår`,
  String.raw`\p{L}*allmänning`,
  'sameby',
  String.raw`\p{L}+vårdsområde`,
  String.raw`\p{L}+regionen`,
])
/** "Ekby, Norra Almby och Sköldby kommuner": a body that several have together */
export const MANY = /^kommuner(?:na)?$/iu
/** What all of these hold: most lines of minutes have none of it. */
export const MAY_NAME =
  /region|landsting|förbund|räddningstjänsten|brf|förening|samfällighet|klubb|kommun|stad|pastorat|stift|universitet|högskola|församling|byalag|bygdelag|bygdslag|sällskap|kår|distrikt|allmänning|sameby|vårdsområde/iu
/** "Ekby kommuns byggnadsnämnd" */
export const GENITIVE =
  /(?<=kommun|stad|landsting|pastorat|förbund|förening|församling|samfällighet|lag|klubb|sällskap|distrikt)s$/i
/** Words with a capital that say what the document is, or the page that it stands on, not whose. */
export const NO_NAME = wholly([
  String.raw`\p{L}*protokoll(?:et)?`,
  'protokollsutdrag',
  'utdrag',
  String.raw`\p{L}*anteckningar`,
  String.raw`\p{L}*möte[nt]?s?`,
  String.raw`\p{L}*stämma[ns]?`,
  String.raw`sammanträde\p{L}*`,
  'datum',
  'plats',
  'tid',
  'vid',
  'för',
  'från',
  'med',
  'i',
  'organ',
  'nämnd',
  'organisation',
  'meny',
  'kommun',
  'nr',
  'sidan?',
  'sid',
  'blad',
  'dnr',
  'diarienummer',
  String.raw`dokument\p{L}*`,
  '(?:mån|tis|ons|tors|fre|lör|sön)dag(?:en)?',
])
/** Between white space. */
export const wordsOf = (text: string): string[] => text.trim().split(/\s+/).filter(Boolean)

/** Whether a word may be one of a name beside its kind. */
export const isName = (word: string | undefined): boolean =>
  word !== undefined && /^(?:\p{Lu}(?:[\p{L}-]*\p{L})?|S:ta?)$/u.test(word) && !NO_NAME.test(word) && !isBodyWord(word)

/** True for words that may be an organisation's, as whom somebody represents: "Umeå kommun", "distriktet". */
export const mayBeOrganisation = (words: string): boolean => OF_ORGANISATION.test(words)
const OF_ORGANISATION =
  /(?<!\p{L})(?:kommun|region|stad|landsting|län|förbund|församling|krets|distrikt|förening)(?:en|et)?(?!\p{L})/iu

/** "kommun" of "Ekby kommun", "region" of "Region Dalarna" */
export function kindOfOrganisation(name: string): string {
  const words = wordsOf(name.toLowerCase())
  const [first = '', last = ''] = [words[0], words.at(-1)]
  return opensName(first) ? first : last
}

/**
 * Who decides where members do, by each word for them; [] where the kind has none.
 * @example membersOf('bostadsrättsförening') // => ['föreningen']
 * @example membersOf('samfällighetsförening') // => ['föreningen', 'samfälligheten']
 */
export function membersOf(kind: string): string[] {
  const [, word] = OF_MEMBERS.exec(kind) ?? []
  const joint = /^\p{L}*?(samfällighet)s/u.exec(kind)?.[1]
  return [word, joint].flatMap((one) => (one ? [`${one}${/lag|förbund|sällskap/u.test(one) ? 'et' : 'en'}`] : []))
}
const OF_MEMBERS = /(förening|klubb|samfällighet|församling|byalag|förbund|sällskap|krets|kår)(?:en|et)?$/u

/**
 * The kind of organisation that a body's name in lower case begins with.
 * @example kindOfOwner('kommunstyrelsen') // => 'kommun'
 */
export const kindOfOwner = (body: string): string | undefined => BODIES_OF.exec(body)?.[0]
const BODIES_OF = /^(?:kommun|region|landsting(?=s)|förbund(?=s)|församling(?=s)|förening(?=s))/u
