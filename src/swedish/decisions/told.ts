/**
 * Sentences that tell what is no decision of the meeting: when it paused, what it went through, what was decided
 * another day, from when it holds. Text in, answers out. What single members did is told in `of-members.ts`.
 */
import { MONTHS } from '../../model/months.ts'
import { bodyWord } from '../bodies/bodies.ts'
import { saysDecided } from './decided.ts'
import { firstSentence } from '../lines/sentence.ts'
import { ACTIVE, DECIDING, verb } from './verbs.ts'
import { phrases } from '../lines/phrases.ts'

/** Between the verb and the day: "den", "vid sammanträdet den" */
const BEFORE_DAY = '(?: (?:den|vid|på|i|sitt|sammanträdet?|mötet?)){0,4}'
const DAY_OR_PARAGRAF = String.raw`(?:\p{Lu}{2,4} )?(?:§§? ?\d|\d{4}-\d{2}-\d{2}|\d{1,2}(?::?e)? (?:${MONTHS.join('|')}) (?:\d{4}|att(?!\p{L})))`
/** "beslutade i höstas", "beslöt redan förra året", "beslutade vid senaste mötet" */
const EARLIER_MEETING = String.raw`(?:redan )?(?:i (?:höstas|våras|somras|vintras|fjol)|ifjol|(?:under |på |vid )?(?:det )?(?:förra|senaste|föregående) (?:året|hösten|våren|sommaren|vintern|veckan|månaden|gången|mötet|sammanträdet|styrelsemötet|årsmötet|stämman))(?!\p{L})`
/**
 * "Kommunstyrelsen beslutade 2023-02-01 § 4 att …", "Nämnden beslutade den 3 maj 2023, § 7, att …": what was decided
 * at another meeting
 */
const EARLIER = new RegExp(
  String.raw`^\p{Lu}[\p{L} -]{2,70}? ${verb(DECIDING, ['past', 'passive past'])}(?:,?${BEFORE_DAY} ${DAY_OR_PARAGRAF}| ${EARLIER_MEETING})`,
  'u',
)

/** True for a sentence that tells of a decision with its day, its § or its season, as one does of another meeting's. */
export const tellsOfEarlier = (text: string): boolean => EARLIER.test(text)

/** True for what somebody said: "Styrelsen beslutade ju att sälja båten, sa Bo." */
export const isSaid = (text: string): boolean => SAID.test(text)
const SAID = /, (?:sa|sade|säger|menade|menar|tyckte|påpekade|undrade) \p{Lu}\p{L}*(?: \p{Lu}\p{L}*)?\.?$/u

/**
 * True for what a label says that somebody asked for, and nobody has decided yet.
 * @example isAskedFor('Förslag: Planen antas.') // => true
 */
export const isAskedFor = (text: string): boolean => ASKED_FOR.test(text) && !DECIDED_THEN.test(text)
/** "Önskemål: Styrelsen beslutade att köpa en spis.": what came of it */
const DECIDED_THEN = new RegExp(
  `(?<!\\p{L})${verb(['resolves', 'decides', 'elects'], ['past', 'passive past'])}(?!\\p{L})`,
  'u',
)
/** "Förslag från Ida: Förslaget avslås." says what came of it. */
const ASKED_FOR =
  /^(?:\p{Lu}[\p{L}:-]+(?: [\p{L}-]+){0,2}s )?(?:[Ff]örslag(?:et)?|[Öö]nskemål|[Ii]dé|[Ss]ynpunkt(?:er)?)(?: (?:av|från|till) [^.:]{1,60})?: +(?!Förslag|Önskemål|Idé|Synpunkt)\p{Lu}/u

/** "Styrelsen tar del av protokollet" and does no more with it */
const GOES_THROUGH = /^[^.]{3,70} (?:tar|tog) (?:[^.]{1,60} )?del av(?!\p{L})/u

const AND_DECIDES = new RegExp(
  ` (?:och|samt) (?:\\p{L}+ )?${verb(['resolves', 'decides', 'elects', 'hands over'], ACTIVE)}`,
  'u',
)

/**
 * True for a text whose first sentence tells what somebody went through.
 * @example goesThrough('Styrelsen tar del av rapporten.') // => true
 */
export function goesThrough(text: string): boolean {
  const first = text.slice(0, firstSentence(text))
  return GOES_THROUGH.test(first) && !AND_DECIDES.test(first)
}

/** "Mötet ajourneras kl. 10.15.", "Ordföranden avslutar punkten." */
const PAUSES = phrases([
  '^(?:Mötet|Sammanträdet) ajournera',
  String.raw`^Ordföranden? (?:avslutar|avslutade)(?!\p{L})`,
  String.raw`^Ordföranden? (?:tackar|tackade)(?: \p{L}+)* för(?!\p{L})`,
  String.raw`^Ordföranden? (?:förklarar|förklarade) (?:punkten|frågan|överläggningen|ärendet)(?: \p{L}+)? avslutad(?!\p{L})`,
])

/**
 * True for a sentence that tells when the meeting paused, or went on to the next item.
 * @example pauses('Mötet ajourneras kl. 10.15.') // => true
 */
export const pauses = (text: string): boolean => PAUSES.test(text)

/**
 * True for a sentence that tells what the chair found that the meeting had decided.
 * @example findsOutcome('Ordföranden finner att förslaget bifalls.') // => true
 */
export const findsOutcome = (text: string): boolean =>
  /^Ordföranden? (?:finner|fann|konstaterar|konstaterade) att(?!\p{L})/u.test(text)

/**
 * True for a sentence that says how united those were who decided, and nothing more.
 * @example isUnanimous('Beslutet är enhälligt.') // => true
 */
export const isUnanimous = (text: string): boolean => UNANIMOUS.test(text)
const UNANIMOUS =
  /^(?:Beslutet|Detta beslut|Besluten|\p{Lu}\p{L}+(?:en|et)s beslut) (?:är|var|blev|fattas|fattades|tas|togs) (?:enhälligt?|enhälliga|enigt|eniga|i (?:full )?enighet)\.?$/u

/**
 * True for a sentence that tells when the body meets next.
 * @example announcesNext('Nästa möte är den 4 maj.') // => true
 */
export const announcesNext = (text: string): boolean => NEXT_MEETING.test(text)

const NEXT_MEETING =
  /^Nästa (?:ordinarie |planerade )?\p{L}{0,30}(?:sammanträde|möte)t? (?:är|äger rum|hålls|blir|infaller|planeras)(?!\p{L})/iu

/**
 * True for a line that names an appendix and decides nothing.
 * @example namesAppendix('Bilaga 1: Budget för 2024') // => true
 */
export const namesAppendix = (text: string): boolean =>
  text.length <= LONGEST_APPENDIX && APPENDIX.test(text) && !saysDecided(text)

/** "Bilaga 1: Budget", "(Bilaga § 8)" */
const APPENDIX = /^(?:Bilag(?:a|or)(?: (?:\d{1,2}|\p{Lu}))?: \S|\([Bb]ilag(?:a|or)(?: [§\d ,–-]{1,20})?\)$)/u

const LONGEST_APPENDIX = 160

/**
 * "Beslutet skickas till sökanden.", "Kommunstyrelsens beslut expedieras till förbundet."; what happens first, or not,
 * is decided.
 */
const SENT = new RegExp(
  String.raw`^(?:Beslutet|Detta beslut|(?!Länsstyr)${bodyWord('definite')}s beslut|Protokollsutdrag(?:et)?|Paragrafen) ` +
    '(?:ska |skall )?(?:(?:skickas|sänds|expedieras) (?:till|för)|(?:delges|meddelas|tillställs)) ' +
    '(?!(?:[^.]* )?(?:inte|ej|förrän|först|innan|när|sedan|remiss) )',
  'u',
)

/** True for a sentence that says who gets the decision, once it has been made. */
export const tellsRecipients = (text: string): boolean => SENT.test(text)

/** What a system for matters prints below what was decided: "Beslutsnivå: Kommunfullmäktige", "Klart senast: 1 maj" */
const FIELDS = `
  Ansvar | Ansvarig | Ansvarig handläggare | Ansvarig tjänsteperson | Beslutet verkställs av | Beslutsdatum |
  Beslutsinstans | Beslutsnivå | Beslutsorgan | Beslutstyp | Deadline | Diarieplan | Handläggare | Handläggs av |
  Klar senast | Klart senast | Lagrum | Omedelbar justering | Sekretess | Sekretessgrund | Status | Uppföljning |
  Verkställs av | Ärendetyp`
const NAMES_OF_FIELDS: ReadonlySet<string> = new Set(FIELDS.split('|').map((name) => name.trim()))

/**
 * True for a line that says how the matter is kept or followed up, and decides nothing.
 * @example isField('Beslutsnivå: Kommunfullmäktige') // => true
 */
export function isField(text: string): boolean {
  const [name = '', value = '', ...more] = text.split(':')
  return NAMES_OF_FIELDS.has(name) && more.length === 0 && IS_VALUE.test(value)
}
const IS_VALUE = /^ [^.]{1,80}\.?$/u

/** "Följande delegationsbeslut redovisas:", "Till dagens sammanträde har följande handlingar inkommit:" */
const MATTERS = String.raw`(?:Följande|Till (?:dagens )?(?:sammanträdet?|mötet?)|(?:Vid|På|Under) (?:sammanträdet|mötet))`
const ARE_TOLD = `
  redovisas redovisades redovisats anmäls anmäldes anmälts delges delgavs delgivits delgetts föreligger förelåg inkommit`
const LISTS_MATTERS = new RegExp(
  String.raw`^${MATTERS} [^.:]{0,90}?(?<!\p{L})(?:${[...ARE_TOLD.trim().split(/\s+/), 'kommit in'].join('|')})(?!\p{L})[^.:]{0,40}:`,
  'u',
)
/** "Information lämnas om", "Muntliga rapporter gavs om följande:" */
const INFORMS =
  /^(?=\p{Lu})(?:(?:Muntlig|Skriftlig|Kort)(?:a|t)? )?(?:[Ii]nformation|[Rr]apport(?:er)?|[Rr]edogörelser?) (?:lämnas|lämnades|lämnats|ges|gavs) (?:om|från|av|kring|angående|gällande)(?: följande)?:?$/u

/**
 * True for words that say what was told of or came in, and what it was: nothing is decided by them.
 * @example listsMatters('Följande delegationsbeslut redovisas:') // => true
 */
export const listsMatters = (text: string): boolean => (LISTS_MATTERS.test(text) && !saysDecided(text)) || informs(text)

/** True for words that say that something was told, and stop before what. */
export const informs = (text: string): boolean => INFORMS.test(text)

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
