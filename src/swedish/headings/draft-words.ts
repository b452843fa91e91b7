/**
 * Words by which a document says that it is not the minutes yet, or none: draft, notice, agenda; and what may stand
 * beside them. Expressions of a line or a word; where they count is said by those who ask.
 */
import { MONTHS } from '../../model/months.ts'
import { WEEKDAYS } from '../../model/weekdays.ts'
import { bodyWord, ORGANISATION_KINDS } from '../bodies/bodies.ts'
import { MEETING_WORD, MINUTES_NOUNS } from '../bodies/meetings.ts'
import { phrases } from '../lines/phrases.ts'
import { AGENDAS } from './routine.ts'

const NOT_YET = '(?:ej|inte|icke|ännu inte|ännu ej) ?'
const PROTOKOLL = '(?:sammanträdes|mötes)?protokoll'
const closed = (sources: readonly string[]): string[] => sources.map((source) => String.raw`${source}(?!\p{L})`)

/** "UTKAST", "Ej justerat", "Förslag till protokoll", "Preliminärt" */
export const DRAFT = phrases(
  closed([
    '(?:protokolls)?utkast',
    `${NOT_YET}justera(?:t|d|de)`,
    'ojustera(?:t|d|de)',
    'arbets(?:material|exemplar|kopia|version|utgåva)',
    `förslag till ${PROTOKOLL}`,
    'protokollsförslag',
    'preliminär(?:t|a)?',
    'koncept',
    'draft',
  ]),
  'iu',
)
/** Said outright of the minutes, whatever else the line says. */
export const OUTRIGHT = phrases(
  closed([
    `${NOT_YET}justera(?:t|d)(?! av)`,
    'ojustera(?:t|d)',
    `(?:utkast|förslag) till ${PROTOKOLL}`,
    'protokolls(?:utkast|förslag)',
    `preliminärt ${PROTOKOLL}`,
  ]),
  'iu',
)
/** In capitals in a running header. */
export const STAMPED = phrases(closed(['UTKAST(?! TILL (?!PROTOKOLL))', 'EJ JUSTERAT', 'OJUSTERAT', 'ARBETSMATERIAL']))
/** What may stand beside such words in a head or a title: what document it is, of whom, when, which version. */
export const NEUTRAL = new RegExp(
  `^(?:${[
    'till|av|för|från|vid|med|och|i|ett|en|den|det|detta|är|ännu|ej|inte|fört|hållet|slutlig|allmän|handling',
    String.raw`dokument(?:et)?|version(?:en)?|ver|v|utgåva|utskrift|exemplar|sida|sid|nr|dnr|\d+|kap`,
    String.raw`datum|kl|(?:${WEEKDAYS.join('|')})(?:en)?|${MONTHS.join('|')}|sammanträdesdatum`,
    String.raw`\p{L}*(?:${MINUTES_NOUNS.join('|')})(?:et)?|${MEETING_WORD}`,
    String.raw`${bodyWord('bare', 'definite')}s?|\p{L}*(?:${ORGANISATION_KINDS.join('|')}|förvaltning)(?:en|et)?s?`,
    String.raw`hälso|sjukvårds\p{L}*|barn|utbildnings\p{L}*`,
  ].join('|')})$`,
  'iu',
)

/** What a notice or an agenda calls itself: "KALLELSE", "Föredragningslista", "Inbjudan till möte" */
const NOTICES = [
  'kallelse',
  'handlingar(?= ?(?:$|[:,–-]|och |till |inför |för |vid ))',
  'kungörelse',
  ...AGENDAS,
  'ärendeförteckning',
  'underrättelse',
  'agenda',
  String.raw`inbjudan(?= till (?:\p{L}+ )?${MEETING_WORD}(?!\p{L}))`,
]
/** "Kallelsen är utsänd", "Dagordning: godkänns": what was done about it is told in minutes */
const TOLD_OF = String.raw`(?! ?:? ?(?:har|är|utsänd|utskickad|skickad|godkänn|godkänd|fastställ|med \p{L}+ tillägg))`
/** "Kommunfullmäktige sammanträder torsdagen den 10 oktober", "Byalaget kallar till årsmöte" */
export const CALLS = new RegExp(
  String.raw`^\p{L}[^.]{2,70} (?:sammanträder (?:(?:på )?(?:${WEEKDAYS.join('|')})(?:en)?|den|kl|\d)|kalla[rs] till (?:\p{L}+ )?${MEETING_WORD})(?!\p{L})`,
  'iu',
)
/** "KALLELSE", "Föredragningslista för socialnämnden", "Underrättelse om sammanträde" */
export const NOTICE = new RegExp(
  String.raw`^(?:\p{L}+s ?)?(?:sammanträdes|mötes)?(?:${NOTICES.join('|')})(?!\p{L})${TOLD_OF}`,
  'iu',
)
