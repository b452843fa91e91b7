/**
 * Sentences that tell what single members did, and the meeting did not: they reserve, take no part, add a note, answer.
 * Text in, answers out. None of them is a clause of what was decided.
 */
import { phrases } from '../lines/phrases.ts'

/** No letter follows. */
const END = String.raw`(?!\p{L})`
const HANDS_IN = '(?:anmäler|anmälde|lämnar|lämnade)'
const HANDED_IN = '(?:anmäls|anmäldes|lämnas|lämnades)'
/** "… noterad till protokollet", "… antecknad."; a hall has a booking noted. */
export const TO_MINUTES = '(?=$|[.,;)]| (?:till|i) protokollet| (?:e?mot|till förmån) )'
const DISSENT = 'avvikande (?:åsikt|mening)'

/** Somebody does, now; "rätt att reservera sig" nobody does. */
const RESERVES = phrases([
  // "Mot beslutet reserverar sig …"
  `[Rr]eserverar sig${END}|[Rr]eserverade sig${END}`,
  // "Anna Ek (S) anmäler reservation"
  String.raw`${HANDS_IN} (?:en )?(?:\p{L}+ )?reservation${END}`,
  // "Mot beslutet anmäler Dan Ek avvikande mening"
  `^[Mm]ot [^.]{1,60} ${HANDS_IN} [^.]{1,150} (?:reservation|${DISSENT})${END}`,
  // "Det antecknas att Anna Ek (S) reserverat sig", "Anna Ek (S) begär att få reservera sig"
  `(?:antecknas|noteras) att [^.]{1,150} reserverat sig${END}`,
  `(?<!^(?:Den|De) som )(?:begär|begärde|önskar|önskade|vill)(?: att)?(?: få)? reservera sig${END}`,
  // "Anna Ek (S) begär att få sin reservation antecknad"
  `(?<!^(?:Den|De) som )(?:begär|begärde|önskar|önskade|vill)(?: att)?(?: få)? (?:en |sin )?(?:skriftlig |muntlig )?reservation (?:antecknad|noterad)${TO_MINUTES}`,
  // "Härmed lämnas skriftlig reservation av Anna Ek (S)", "Mot beslutet antecknas reservation från …"
  `(?:${HANDED_IN}|antecknas|noteras) (?:en )?(?:skriftlig |muntlig )?reservation(?:er)? (?:av|från)${END}`,
  // "Anna Ek (S) låter anteckna sin reservation"
  `(?:lät|låter) anteckna (?:en |sin )?(?:skriftlig |muntlig )?reservation${END}`,
  // "Bo Lind (M) lät anteckna avvikande mening"
  `(?:anmäler|anmälde|lät anteckna|låter anteckna) (?:en )?${DISSENT}${END}`,
])

/**
 * "Reservation: FP, M", "Reservationer från S och V", "Skriftlig reservation lämnas av Anna Ek (S)", "Reservation till
 * förmån för eget yrkande: Anna Ek (S)": the noun, and behind it who
 */
export const RESERVATION_OF =
  /^(?:(?:skriftlig|muntlig)a? )?reservation(?:er)?(?:(?: till (?:protokollet|förmån för [^.:]{0,60}(?:yrkande|förslag)[^.:]{0,40}))?: *| (?:mot (?:beslutet|detta|[^.:]{1,40}beslut) )?(?:från|av|(?:(?:in)?lämna(?:d|des|ts|s)|anmäl(?:d|des|ts|s)) (?:av|från)) )(?=\S)/iu

/** Longer sentences tell of more. */
const LONGEST = 600

/** True for a sentence in which somebody reserves against a decision. */
export const reserves = (text: string): boolean =>
  text.length <= LONGEST && (RESERVES.test(text) || (/^\p{Lu}/u.test(text) && RESERVATION_OF.test(text)))

const NOT = '(?:inte|ej|varken)'
const LEAVES = '(?:avlägsna(?:r|de) sig|lämna(?:r|de) (?:rummet|salen|lokalen|mötet|sammanträdet))'
const COMES = '(?:anlän(?:der|de)|kom(?:mer)?) till (?:mötet|sammanträdet)'
const STANDS_ASIDE = phrases(
  [
    // "Ada Provlund (S) deltar inte i beslutet.", "På grund av jäv deltar inte …"
    `(?:deltar|deltog) (?:[^.]{1,60} )?${NOT} (?:[^.]{1,60} )?(?:beslut|ärende|överläggning|handläggning|behandling)`,
    `${NOT} (?:deltagit|deltar) i (?:[^.]{1,40} )?(?:beslut|handläggning)`,
    'avstår från att delta i beslut',
    // "Bo Lind anmäler jäv", "Jäv anmäls av …", "Bo Lind är jävig"
    `(?:anmäler|anmälde) (?:sig )?jäv(?:ig)?${END}|^Jäv (?:anmäls|anmäldes) av${END}`,
    `(?:är|var|konstatera(?:s|des)) jävig${END}`,
    // "Ada Provlund (S) tjänstgör ej § 43 på grund av jäv"
    String.raw`(?:tjänstgör|tjänstgjorde) ${NOT}(?: [^.]{1,40})? (?:på grund av|p\.?g\.?a\.?) [^.]{0,20}jäv`,
    // "Bo Lind lämnar salen på grund av jäv", "Bo Lind lämnar mötet kl. 10.15"
    String.raw`${LEAVES}(?: [^.]{1,60})? (?:på grund av|p\.?g\.?a\.?) [^.]{0,20}jäv`,
    String.raw`(?:${LEAVES}|${COMES}) [^.]{0,40}(?:kl|klockan)\.? \d`,
  ],
  'iu',
)

/** True for a sentence that tells who took no part in the decision, or came and went. */
export const standsAside = (text: string): boolean => text.length <= LONGEST && STANDS_ASIDE.test(text)

/** "Anna Ek" before her party */
const NAMED = String.raw`\p{Lu}[\p{L}-]+ \p{Lu}[\p{L}-]+`
/** "Bo Lind (M) lämnar en protokollsanteckning, se bilaga." */
const ADDS_NOTE = phrases([
  // "Det antecknas till protokollet att Anna Ek (S) anser …"
  String.raw`^(?:Till protokollet antecknas|(?:Det )?[Aa]ntecknas till protokollet),? att [^.()]{0,60}${NAMED} \(\p{L}{1,5}\)(?! (?:utses|utsågs|väljs|valdes)${END})`,
  String.raw`(?:${HANDS_IN}|inkommer med|inkom med) (?:en |ett )?(?:\p{L}+ )?(?:protokollsanteckning(?:ar)?|röstförklaring|särskilt yttrande)${END}`,
])

/** True for a sentence that tells of a note to the minutes. */
export const addsNote = (text: string): boolean => text.length <= LONGEST && ADDS_NOTE.test(text)

/** "Regionrådet Anna Ek (S) besvarar frågan." */
const ANSWERS =
  'besvarar besvarade|svarar svarade på|yttrar yttrade sig|redogör redogjorde|informerar informerade|kommenterar kommenterade'
const SPEAKER = String.raw`(?:\p{Lu}\p{L}+ )?\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+){1,3} \(\p{L}{1,5}\)`
const SPEAKS = new RegExp(
  `^${SPEAKER} (?:${ANSWERS.split('|')
    .map((row) => row.split(' '))
    .map(([present = '', past = '', after]) => `(?:${present}|${past})${after === undefined ? '' : ` ${after}`}`)
    .join('|')})${END}`,
  'u',
)

/** True for a sentence in which one with a party answers or tells of something. */
export const speaks = (text: string): boolean => SPEAKS.test(text)
