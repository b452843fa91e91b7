/**
 * The words by which minutes say who reserves against a decision. `of-members.ts` tells whether a sentence does; these
 * find in it who does: before the verb, behind it, or inside it.
 */
import { bodyWord } from '../bodies/bodies.ts'
import { TO_MINUTES } from './of-members.ts'
import { phrases, wholly } from '../lines/phrases.ts'

/** No letter follows. */
const END = String.raw`(?!\p{L})`
const HANDS_IN = 'anmäler|anmälde|lämnar|lämnade|inger|ingav|avger|avgav'
const IS_HANDED_IN = '(?:anmäl(?:s|des)|lämna(?:s|des)|antecknas|noteras)'
const OF_THIS_KIND = '(?:(?:skriftlig|muntlig) )?'
/** "en skriftlig" */
const OF_WHAT_KIND = '(?: (?:en|sin|gemensam|skriftlig|muntlig))*'

/** The verb, and all that belongs to it. */
export const RESERVES = phrases(
  [
    // "reserverar sig", "reserverat sig"
    `reservera(?:r|de|t|s)(?: sig)?${END}`,
    // "begär att få reservera sig"
    `(?:begär|begärde|önskar|önskade|vill)(?: att)?(?: få)? reservera sig${END}`,
    // "begär att få sin reservation antecknad"
    `(?:begär|begärde|önskar|önskade|vill)(?: att)?(?: få)? (?:en |sin )?${OF_THIS_KIND}reservation (?:antecknad|noterad)${TO_MINUTES}`,
    // "lämnar in en skriftlig reservation", "låter anteckna sin reservation"
    `(?:låter anteckna|lät anteckna|${HANDS_IN}|inkommer med|inkom med)(?: in)?${OF_WHAT_KIND} reservation${END}`,
  ],
  'iu',
)

/** What may stand before the verb where who does it stands behind: "Mot beslutet reserverar sig Anna Ek (S) till …" */
export const TURNED = wholly([
  // nothing at all
  '',
  '(?:e?mot|från) (?:beslutet|detta|beslutet i [^,.]*)',
  'mot (?:beslutets )?[^,.()]{0,60}',
  'härvid',
  'härom',
  'häremot',
  'följande(?: (?:ledamöter|personer))?',
])

/** "Mot beslutet anmäler Anna Ek (S) skriftlig reservation": who does it stands inside the verb. */
export const AROUND_WHO = new RegExp(
  `^(?:e?mot |häre?mot |härvid )[^.]{0,60}?(?:${HANDS_IN})(?: in)? (.{1,150}?)${OF_WHAT_KIND} reservation${END}`,
  'iu',
)

/** "Reserverar sig mot beslutet gör Anna Ek (S).": what stands between the verb and who */
export const BEFORE_WHO = /^ (?:e?mot (?:beslutet|detta) )?gör /iu

/** "Mot beslutet, till förmån för eget yrkande, reserverar sig": what one wanted stands before the verb. */
export const IN_FAVOUR = /,? ?till förmån för [^,.()]{1,60},?$/iu

/** "Mot beslutet anmäls reservation av Anna Ek (S).", "… antecknas reservationer från S och V" */
export const BY_WHOM = phrases([`${IS_HANDED_IN}(?: in)? (?:en )?${OF_THIS_KIND}reservation(?:er)? (?:av|från) `], 'iu')

/** Words that end those named behind the verb. */
const BEHIND_WHO = [
  ...['till förmån', 'mot', 'för', 'med hänvisning', 'genom', 'enligt', 'skriftligt', 'muntligt', 'i enlighet'],
  'och (?:till förmån|lämnar|anmäler)',
]
/** Where those named behind the verb end. */
export const ENDS = new RegExp(` (?:${BEHIND_WHO.join('|')})${END}|[.:;]$`, 'iu')

/** "Följande reserverar sig mot beslutet": a list says who. */
export const FOLLOWING = /^följande/iu
/** What a list of them follows: ": Anna Ek (S)" */
export const LISTED = /: (.+)$/u

/** "i kommunstyrelsen" */
const IN_BODY = phrases([`(?:i|hos) ${bodyWord('definite')}${END}`], 'iu')
/** "vid sammanträdet 3 mars" */
const ON_DAY = /(?:sammanträdet|mötet|den) \d/iu
/** True for a sentence that tells of another meeting. */
export const isElsewhere = (sentence: string): boolean => IN_BODY.test(sentence) || ON_DAY.test(sentence)
export const PAST = /reserverade/iu

/** A heading on the line of its names: "Reservation: Anna Ek (S)" */
export const RUN_IN = /^reservation(?:er)?: */iu
