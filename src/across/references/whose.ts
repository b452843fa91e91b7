/**
 * Whose meeting a day and a § are of, from the words before them in the same sentence. "Kommunfullmäktiges uppdrag till
 * trafiknämnden 2020-12-10 § 16" is of kommunfullmäktige; where a body stands there in no such way, or another § between,
 * nobody can tell.
 */
import { isBodyWord, isPreposition } from '../../swedish/body-words.ts'
import type { Whose } from './types.ts'

/** So many letters before a reference are looked at. */
const REACH = 200
/** Whoever is given something is not whose decision it is. */
const GIVEN_TO = /(?<!\p{L})(?:till|åt|hos|inför|mot|för|med)(?: (?!och(?!\p{L}))[\p{L}-]+){0,2} $/iu
/** After a body in the genitive: what of its is spoken of. */
const OF_ITS =
  /^(?: [\p{L}-]+){0,2} (?:beslut|uppdrag|protokoll|förslag|sammanträde|möte|yttrande|ställningstagande|behandling|bordläggning|återremiss|inriktning|budget|begäran|delegation)/iu
/** What a body did that day. */
const DID =
  /^(?: (?:har|hade|också|även|därför))? (?:beslutade|beslutat|beslöt|behandlade|behandlat|bordlade|bordlagt|återremitterade|återremitterat|godkände|godkänt|antog|antagit|fastställde|fastställt|gav|uppdrog|tillstyrkte|avslog|biföll|föreslog|yttrade|noterade|antecknade|utsåg|valde|beviljade)(?!\p{L})/iu
/** The matter itself came before whoever writes, on that day. */
const CAME_BEFORE = /(?<!\p{L})(?:bordl(?:agt|agd|agda|ades?)|återremitt(?:erat|erad|erades)|utg(?:ått|ick))(?!\p{L})/iu
const ADJACENT =
  /^(?:,? (?:den|av|vid|på|per|från|dat\.?|daterat))?(?:,? (?:dess|sitt|sammanträdet?|mötet?|protokoll(?:et)?|beslut(?:et)?))*(?: den)?[ ,(]{0,3}$/iu
const SHORT = /(?<![\p{L}\d])(?:KF|KS|RF|RS|\p{Lu}{1,5}AU|\p{Lu}{2,3}N|AU)[ ,]{0,3}(?:den )?$/u

export interface Said {
  whose: Whose
  same: boolean
}

/**
 * @param head The text before the reference.
 * @example whoseAt('Kommunfullmäktiges uppdrag till trafiknämnden ') // => { whose: { body: 'Kommunfullmäktiges' }, same: false }
 */
export function whoseAt(head: string): Said {
  const near = lastSentence(head.slice(-REACH))
  const short = SHORT.exec(near)?.[0]
  if (short !== undefined) return { whose: { body: short.split(/[ ,]/, 1)[0] ?? '' }, same: false }
  const came = CAME_BEFORE.test(near)
  const bodies = bodiesIn(near)
    .reverse()
    .filter(({ before }) => !GIVEN_TO.test(before))
  const one = bodies.find(
    (body) => !body.after.includes('§') && (isIts(body) || DID.test(body.after) || ADJACENT.test(body.after)),
  )
  if (one) return { whose: { body: one.name }, same: came && !isIts(one) }
  const [nearest] = bodies
  return { whose: nearest === undefined || came ? 'own' : { perhaps: nearest.name }, same: came }
}

const isIts = ({ name, after }: BodyAt): boolean => name.toLowerCase().endsWith('s') && OF_ITS.test(after)

/** A stop inside "2024. " ends a sentence, one inside "dnr. " does not matter here: the nearest words are asked. */
function lastSentence(text: string): string {
  const stops = [...text.matchAll(/[.!?:] +(?=\p{Lu})/gu)]
  const last = stops.at(-1)
  return last === undefined ? text : text.slice(last.index + last[0].length)
}

interface BodyAt {
  name: string
  before: string
  after: string
}

/** Words that end as a body's name does, with the words of the name before them. */
function bodiesIn(text: string): BodyAt[] {
  return [...text.matchAll(/[\p{L}-]+/gu)].flatMap(({ 0: word, index }) => {
    if (!isBodyWord(word)) return []
    const [words = ''] = LEAD.exec(text.slice(0, index)) ?? []
    const lead = isPreposition(words.trim()) ? '' : words
    const from = index - lead.length
    return [
      { name: text.slice(from, index) + word, before: text.slice(0, from), after: text.slice(index + word.length) },
    ]
  })
}

/** "Tekniska ", "Hälso- och ", "Kretslopp och " */
const LEAD =
  /(?<![\p{L}-])(?:\p{Lu}[\p{L}-]{0,40}[sa-] |[\p{L}]{1,40}- och |\p{Lu}\p{L}{1,40} och |(?:tekniska|sociala|gemensamma) )$/u
