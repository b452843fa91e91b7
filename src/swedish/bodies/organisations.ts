/**
 * Names of organisations: municipalities, regions, federations, parishes, associations. Words of a line in, the names
 * out. A name is known by its kind (`organisation-kinds.ts`) and by the capitalised words beside it.
 */
import { wholly } from '../lines/phrases.ts'
import { GENITIVE, isName, LAST, MANY, MAY_NAME, opensName, wordsOf } from './organisation-kinds.ts'

/** Most words of a name beside its kind: "Upplands Väsby kommun", "Södra Hälsinglands utbildningsförbund". */
const BESIDE = 3

export interface NamedOrganisation {
  name: string
  /** Index of its first word, and of the word after its last. */
  from: number
  to: number
}

/** @param words Words of a line, in order. @returns The organisations among them, in order. */
export function organisationsAmong(words: readonly string[]): NamedOrganisation[] {
  const found: NamedOrganisation[] = []
  const plain = words.map((word) => word.replace(/(?<![,.;:)])[,.;:)]+$/, ''))
  for (let at = 0; at < plain.length; at++) {
    const after = found.at(-1)?.to ?? 0
    const one = opensWith(plain, words, at) ?? endsWith(plain, words, at, after)
    const many = one ? undefined : endsList(plain, at, after)
    const place = one ?? many
    if (!place) continue
    const to = afterForm(plain, place.to)
    found.push({ from: place.from, to, name: named((many ? words : plain).slice(place.from, place.to)) })
    at = to - 1
  }
  return found
}

/** "ek. för.", "ekonomisk förening", "u.p.a." behind a name: the form in law, and no part of it. */
function afterForm(plain: readonly string[], at: number): number {
  const [first = '', second = ''] = plain.slice(at, at + 2).map((word) => word.toLowerCase())
  if (/^(?:ek|ekonomisk|ideell)$/.test(first) && /^för(?:ening)?$/.test(second)) return at + 2
  return first === 'u.p.a' ? at + 1 : at
}

/** The organisations that a text names. @example organisationsIn('EKBY KOMMUN') // => ['Ekby kommun'] */
export const organisationsIn = (text: string): string[] =>
  MAY_NAME.test(text)
    ? text.split('\n').flatMap((line) => organisationsAmong(wordsOf(line)).map(({ name }) => name))
    : []

const isLast = (word: string | undefined): boolean => LAST.test(word ?? '')

type Place = Pick<NamedOrganisation, 'from' | 'to'>

function opensWith(plain: readonly string[], words: readonly string[], at: number): Place | undefined {
  const kind = plain[at] ?? ''
  if (!/^\p{Lu}/u.test(kind) || !opensName(kind.toLowerCase())) return undefined
  const school = schoolAt(plain, at + 1)
  if (school !== undefined) return { from: at, to: school }
  const first = at + 1 + Number(IN_PLACE.test(plain.slice(at, at + 2).join(' ')))
  let to = first
  while (to <= at + BESIDE && isName(plain[to]) && !isLast(plain[to]) && joined(words, to - 1)) to++
  if (to === first) return undefined
  return { from: at, to: to + wordsBehind(plain, first, to) }
}

/** How many words behind a name are of it: what one in the genitive has, then "län" or "nr 3". */
function wordsBehind(plain: readonly string[], first: number, to: number): number {
  const own = Number(isGenitiveOf(plain, first, to))
  const [next = '', after = ''] = plain.slice(to + own)
  return own + (NUMBERED.test(`${next} ${after}`) ? 2 : Number(/^län$/i.test(next)))
}

/** "Brf Eken nr 3": there are others called so; a number alone may be that of the page */
const NUMBERED = /^nr \d{1,3}$/iu

/** "Föreningen Ekbygårdens Vägsamfällighet": one word in the genitive, and what it is of */
const isGenitiveOf = (plain: readonly string[], first: number, to: number): boolean =>
  to === first + 1 &&
  /s$/u.test(plain[first] ?? '') &&
  (isNamedKind(plain[to] ?? '') || OF_PROPER_NAME.test(plain[to] ?? ''))
/** "Föreningen Ekens vänner", "Stiftelsen Ekens hus": the name without it is another's. */
const OF_PROPER_NAME = wholly([
  'vänner',
  'hus',
  'minne',
  'fond',
  String.raw`\p{L}+fond`,
  'museum',
  'bibliotek',
  'arkiv',
])
const isNamedKind = (word: string): boolean =>
  /^\p{Lu}\p{Ll}/u.test(word) && LAST.test(word) && !opensName(word.toLowerCase())

/** "Landstinget i Ekby" */
const IN_PLACE = /^landstinget i$/iu

/** "Provkåren vid Ekby högskola": where the name of the school ends, whose "vid" stands here. */
function schoolAt(plain: readonly string[], at: number): number | undefined {
  if (plain[at] !== 'vid') return undefined
  const name = plain.slice(at + 1, at + 2 + BESIDE)
  const end = name.findIndex((word) => SCHOOL.test(word))
  return end > 0 && isName(name[0]) && name.slice(1, end).every((word) => isName(word) || OF_FIELD.test(word))
    ? at + 2 + end
    : undefined
}
/** "Ekby tekniska högskola", "Ekby konstnärliga högskola" */
const OF_FIELD = /^\p{Ll}+(?:ska|liga)$/u
const SCHOOL = /^(?:universitet|\p{L}*högskola|institut)$/iu

/** "Jämtlands läns landsting", "Ekby sockens hembygdsförening"; "Norrby Fiber ekonomisk förening": its form in law */
const isOfKind = (word = '', kind: string): boolean => OF_DISTRICT.test(word) || OF_LAW.test(`${word} ${kind}`)
const OF_LAW = /^(?:ekonomisk|ideell) förening$/iu
const OF_DISTRICT = /^(?:läns|sockens|härads)$/iu

function endsWith(plain: readonly string[], words: readonly string[], at: number, after: number): Place | undefined {
  const kind = (plain[at] ?? '').replace(GENITIVE, '')
  if (!LAST.test(kind)) return undefined
  let from = at
  if (isOfKind(plain[from - 1], kind) && from - 1 > after && isName(plain[from - 2])) from--
  while (from > after && at - from < BESIDE && isName(plain[from - 1]) && joined(words, from - 1)) from--
  return from < at ? { from: firstOfParish(plain, { from, kind, after }), to: at + 1 } : undefined
}

/** "Almby och Norra Edinge församling" is one parish, where nothing but names stands before the "och" on its line. */
function firstOfParish(
  plain: readonly string[],
  { from, kind, after }: { from: number; kind: string; after: number },
): number {
  const names = plain.slice(after, from - 1)
  const isOne = /^församling$/iu.test(kind) && isAnd(plain[from - 1]) && names.length > 0 && names.length <= BESIDE
  return isOne && names.every(isName) ? after : from
}

/** The list that "kommuner" closes: names, commas and one "och". */
function endsList(plain: readonly string[], at: number, after: number): Place | undefined {
  if (!MANY.test(plain[at] ?? '')) return undefined
  let from = at
  while (from > after && at - from < LONGEST_LIST && (isName(plain[from - 1]) || isAnd(plain[from - 1]))) from--
  const list = plain.slice(from, at)
  return list.filter(isAnd).length === 1 && !isAnd(list[0]) && !isAnd(list.at(-1)) ? { from, to: at + 1 } : undefined
}
const isAnd = (word: string | undefined): boolean => /^och$/iu.test(word ?? '')
const LONGEST_LIST = 16

/** No sign stands between this word and the next. */
const joined = (words: readonly string[], at: number): boolean => !/[,.;:)]$/.test(words[at] ?? '')

/** "OCH", "I", "NR" between names in capitals */
const SMALL = /^(?:och|i|nr)$/iu

/** The s of a genitive; "Ekbyhus", "Eknäs" and "Provfors" have their own. */
const OF_NAME = /(?<!hu|å|nä|for|i)s$/iu

/** Heads are often set in capitals, "EKBY KOMMUN", and a kind may stand in the genitive, "Ekby kommuns". */
function named(words: readonly string[]): string {
  return words
    .map((word, index) => {
      if (SMALL.test(word)) return word.toLowerCase()
      const mixed = word === word.toUpperCase() && word.length > 2 ? word.charAt(0) + word.slice(1).toLowerCase() : word
      if (index === 0) return mixed
      const isLast = index === words.length - 1
      const kind = isLast ? mixed.replace(GENITIVE, '') : mixed
      if (isLast && opensName((words[0] ?? '').toLowerCase())) return mixed.replace(OF_NAME, '').replace(/^Län$/, 'län')
      return isLast && (word === word.toUpperCase() || kind === 'Kommun') ? kind.toLowerCase() : kind
    })
    .join(' ')
}
