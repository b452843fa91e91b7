/**
 * Sentences that tell what is no decision of the meeting: who reserves, who took no part, how somebody voted, when the
 * meeting paused, what was decided another day. Text in, answers out.
 */
import { MONTHS } from '../../model/months.ts'
import { anyCase } from '../lines/any-case.ts'
import { saysDecided } from './decided.ts'
import { firstSentence } from '../lines/sentence.ts'
import { ACTIVE, DECIDING, verb } from './verbs.ts'
import { CAST } from './votes.ts'

/**
 * "Kommunstyrelsen beslutade 2023-02-01 § 4 att …", "Nämnden beslutade den 3 maj 2023, § 7, att …": what was decided
 * once, and not here.
 */
const EARLIER = new RegExp(
  String.raw`^\p{Lu}[\p{L} -]{2,70}? ${verb(DECIDING, ['past'])},?(?: (?:den|vid|på|i|sitt|sammanträdet?|mötet?)){0,4} (?:\p{Lu}{2,4} )?(?:§§? ?\d|\d{4}-\d{2}-\d{2}|\d{1,2}(?::?e)? (?:${MONTHS.join('|')}) \d{4})`,
  'u',
)

/** True for a sentence that tells of a decision with its day or its §, as one does of another meeting's. */
export const tellsOfEarlier = (text: string): boolean => EARLIER.test(text)

/** "Styrelsen tar del av protokollet" and does no more with it */
const TAKES_PART = /^[^.]{3,70} (?:tar|tog) (?:[^.]{1,60} )?del av(?!\p{L})/u

const AND_DECIDES = new RegExp(
  ` (?:och|samt) (?:\\p{L}+ )?${verb(['resolves', 'decides', 'elects', 'hands over'], ACTIVE)}`,
  'u',
)

/**
 * True for a text whose first sentence tells what somebody went through. @example goesThrough('Styrelsen tar del av
 * rapporten.') // => true
 */
export function goesThrough(text: string): boolean {
  const first = text.slice(0, firstSentence(text))
  return TAKES_PART.test(first) && !AND_DECIDES.test(first)
}

/**
 * "Mot beslutet reserverar sig …", "Anna Ek (S) anmäler reservation": somebody does, now; "rätt att reservera sig"
 * nobody does
 */
const RESERVES =
  /(?<!\p{L})(?:[Rr]eserverar|[Rr]eserverade) sig(?!\p{L})|(?<!\p{L})(?:anmäler|anmälde|lämnar|lämnade) (?:en )?(?:\p{L}+ )?reservation(?!\p{L})|^[Mm]ot [^.]{1,60} (?:anmäler|anmälde|lämnar|lämnade) [^.]{1,150} (?:reservation|avvikande (?:åsikt|mening))(?!\p{L})|(?<!\p{L})(?:anmäls|anmäldes|lämnas|lämnades) (?:en )?(?:skriftlig |muntlig )?reservation (?:av|från)(?!\p{L})|(?<!\p{L})(?:anmäler|anmälde|lät anteckna|låter anteckna) (?:en )?avvikande (?:åsikt|mening)(?!\p{L})/u

/** "Ada Provlund (S) deltar inte i beslutet.", "På grund av jäv deltar inte …" */
const STANDS_ASIDE =
  /(?<!\p{L})(?:deltar|deltog) (?:[^.]{1,60} )?(?:inte|ej|varken) (?:[^.]{1,60} )?(?:beslut|ärende|överläggning|handläggning|behandling)|(?<!\p{L})(?:inte|ej|varken) (?:deltagit|deltar) i (?:[^.]{1,40} )?(?:beslut|handläggning)|(?:anmäler|anmälde) (?:sig )?jäv(?:ig)?(?!\p{L})|^Jäv (?:anmäls|anmäldes) av(?!\p{L})|(?:avlägsna(?:r|de) sig|lämna(?:r|de) (?:rummet|salen|lokalen|mötet|sammanträdet))(?: [^.]{1,60})? (?:på grund av|p\.?g\.?a\.?) [^.]{0,20}jäv|(?:är|var|konstatera(?:s|des)) jävig(?!\p{L})|avstår från att delta i beslut|(?:avlägsna(?:r|de) sig|lämna(?:r|de) (?:mötet|sammanträdet)|(?:anlän(?:der|de)|kom(?:mer)?) till (?:mötet|sammanträdet)) [^.]{0,40}(?:kl|klockan)\.? \d/iu

/** "Bo Lind (M) lämnar en protokollsanteckning, se bilaga." */
const ADDS_NOTE =
  /(?<!\p{L})(?:lämnar|lämnade|anmäler|anmälde|inkommer med|inkom med) (?:en |ett )?(?:\p{L}+ )?(?:protokollsanteckning|protokollsanteckningar|röstförklaring|särskilt yttrande)(?!\p{L})/u

/** "Regionrådet Anna Ek (S) besvarar frågan.": what one does at the meeting, and the meeting does not */
const SPEAKS =
  /^(?:\p{Lu}\p{L}+ )?\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+){1,3} \(\p{L}{1,5}\) (?:besvarar|besvarade|svarar på|svarade på|yttrar sig|yttrade sig|redogör|redogjorde|informerar|informerade|kommenterar|kommenterade)(?!\p{L})/u

/** True for a sentence in which one with a party answers or tells of something: no clause of what was decided. */
export const speaks = (text: string): boolean => SPEAKS.test(text)

/** True for a sentence that tells of a note to the minutes: no clause of what was decided. */
export const addsNote = (text: string): boolean => text.length <= LONGEST_RESERVATION && ADDS_NOTE.test(text)

/** "Mötet ajourneras kl. 10.15.", "Ordföranden avslutar punkten." */
const PAUSES =
  /^(?:Mötet|Sammanträdet) ajournera|^Ordföranden? (?:avslutar|avslutade|(?:tackar|tackade)(?: \p{L}+)* för|(?:förklarar|förklarade) (?:punkten|frågan|överläggningen|ärendet)(?: \p{L}+)? avslutad)(?!\p{L})/u

/**
 * True for a sentence that tells when the meeting paused, or went on to the next item. @example pauses('Mötet
 * ajourneras kl. 10.15.') // => true
 */
export const pauses = (text: string): boolean => PAUSES.test(text)

/**
 * True for a sentence that tells when the body meets next. @example announcesNext('Nästa möte är den 4 maj.') // =>
 * true
 */
export const announcesNext = (text: string): boolean => NEXT_MEETING.test(text)

const NEXT_MEETING =
  /^Nästa (?:ordinarie |planerade )?\p{L}{0,30}(?:sammanträde|möte)t? (?:är|äger rum|hålls|blir|infaller|planeras)(?!\p{L})/iu

/**
 * True for a line that names an appendix and decides nothing. @example namesAppendix('Bilaga 1: Budget för 2024') // =>
 * true
 */
export const namesAppendix = (text: string): boolean =>
  text.length <= LONGEST_APPENDIX && /^Bilag(?:a|or)(?: (?:\d{1,2}|\p{Lu}))?: \S/u.test(text) && !saysDecided(text)

const LONGEST_APPENDIX = 160

/** "Följande delegationsbeslut redovisas:", "Till dagens sammanträde har följande handlingar inkommit:" */
const LISTS_MATTERS =
  /^(?:Följande|Till (?:dagens )?(?:sammanträdet?|mötet?)|(?:Vid|På|Under) (?:sammanträdet|mötet)) [^.:]{0,90}?(?<!\p{L})(?:redovisas|redovisades|anmäls|anmäldes|föreligger|förelåg|delges|delgavs|(?:redovisats|inkommit|anmälts|delgivits|delgetts))(?!\p{L})[^.:]{0,40}:/u

/**
 * True for words that say what was told of or came in, and what it was: nothing is decided by them. @example
 * listsMatters('Följande delegationsbeslut redovisas:') // => true
 */
export const listsMatters = (text: string): boolean => LISTS_MATTERS.test(text) && !saysDecided(text)

/**
 * True for a sentence that gives somebody a task. @example mandates('Kontoret får i uppdrag att utreda.') // => true
 */
export const mandates = (text: string): boolean =>
  /(?<!\p{L})(?:får|ges|gavs|fick) (?:härmed )?i uppdrag(?!\p{L})/u.test(text.slice(0, LONGEST_TASK))
const LONGEST_TASK = 250

/** More is decided, or told of what was: "Kommunchefen får i uppdrag …", "Beslutet fattas med 7 röster mot 4." */
export const goesOnDeciding = (text: string): boolean =>
  saysDecided(text) || mandates(text) || /^Beslutet \p{Ll}/u.test(text) || ASKS_FOR_COUNT.test(text)
/** "Ny röstsammanräkning begärs hos länsstyrelsen.", where somebody has left fullmäktige */
const ASKS_FOR_COUNT =
  /^\p{Lu}(?=[^.]{0,120}sammanräkning)[^.]{1,120}(?<!\p{L})(?:begär(?:s|an)?|hemställs|ombeds|uppmanas)(?!\p{L})/u

/** "Taxan gäller från och med den 1 januari 2025." */
const TAKES_EFFECT =
  /^\p{Lu}[^.]{2,80} (?:(?:ska(?:ll)? )?(?:gäll(?:er|a)|börjar? gälla|upphör(?:a)? att gälla) (?:från|fr\.|till|t\.|den|under|tills)|träd(?:er|a) i kraft)(?!\p{L})/u

/** True for a sentence that says from or until when what was decided holds. */
export const takesEffect = (text: string): boolean => TAKES_EFFECT.test(text)

/** True for a sentence that tells who took no part in the decision: no clause of it. */
export const standsAside = (text: string): boolean => text.length <= LONGEST_RESERVATION && STANDS_ASIDE.test(text)

/**
 * "Ja-röster: Anna Ek (S)", "Följande ledamöter röstade nej: …", "Avstår: Bo Lind (M)", "Röstande mot förslaget (1): …"
 */
const TELLS_VOTES = new RegExp(
  String.raw`^(?:(?:ja|nej)[- ]?röst(?:er|ar|ade)?|(?:${CAST})(?: \(\d{1,3}\))?:|(?:följande|dessa) (?:ledamöter )?(?:röstar|röstade|avstår|avstod)|för (?:bifall|avslag) (?:röstar|röstade)|(?:de )?röstande (?:för|mot)|(?:röst(?:er|erna) )?(?:för|mot) (?:förslaget|bifall|avslag)(?: \(\d{1,3}\))?:|avstående(?: röster)?(?: \(\d{1,3}\))?:|avstående från)(?!\p{L})`,
  'iu',
)

/** "Anna Ek (S): ja", "Anna Ek, S, avstår" */
const SO_VOTED = new RegExp(
  String.raw`^\p{Lu}[\p{L}.-]+(?: \p{Lu}[\p{L}.-]*){1,4}(?: \(\p{Lu}{1,4}\)|, \p{Lu}{1,4}(?=[ ,:]))?(?: ?[:,–-])? (?:${anyCase(CAST)})\.?$`,
  'u',
)

/** True for a line that tells how somebody voted: no clause of what was decided. */
export const tellsVotes = (text: string): boolean => TELLS_VOTES.test(text) || votedSo(text)

/**
 * True for a row of a list of votes: one person, and ja, nej or avstår.
 * @example votedSo('Anna Ek (S): ja') // => true
 */
export const votedSo = (text: string): boolean => text.length <= LONGEST_ROW && SO_VOTED.test(text)

const LONGEST_ROW = 80

/**
 * "Reservation: FP, M", "Reservationer från S och V", "Skriftlig reservation lämnas av Anna Ek (S)": the noun, and
 * behind it who
 */
export const RESERVATION_OF =
  /^(?:(?:skriftlig|muntlig)a? )?reservation(?:er)?(?:: *| (?:mot (?:beslutet|detta|[^.:]{1,40}beslut) )?(?:från|av|(?:(?:in)?lämna(?:d|des|ts|s)|anmäl(?:d|des|ts|s)) (?:av|från)) )(?=\S)/iu

/** True for a sentence in which somebody reserves against a decision. */
export const reserves = (text: string): boolean =>
  text.length <= LONGEST_RESERVATION && (RESERVES.test(text) || (/^\p{Lu}/u.test(text) && RESERVATION_OF.test(text)))

const LONGEST_RESERVATION = 600
