/**
 * Sentences that decide and name nobody, or those who meet behind the verb: "Beslutades att …", "Efter omröstning
 * beslutade stämman att …". Text in, answers out.
 */
import { GENERIC_BODIES } from '../bodies/bodies.ts'
import { turnedDecider } from './decides.ts'
import { ACTIVE, PASSIVE, verb } from './verbs.ts'

/** What it was: "att …", "enligt förslaget", "i enlighet med …" */
const WHAT = String.raw`(?:att|enligt|i enlighet|i överensstämmelse|följande)(?!\p{L})`
/** "köpa", "avslå": what was to be done; other words that end in "a" are seldom verbs there */
const TO_DO_NOW = String.raw`(?:${verb(['decides', 'elects', 'notes', 'proposes', 'hands over'], ['infinitive'])}|(?:${[
  ...['ha', 'ta', 'köpa', 'sälja', 'hyra', 'bygga', 'göra', 'skicka', 'låta', 'betala', 'teckna', 'ändra', 'höja'],
  ...['sänka', 'starta', 'avvakta', 'anlita', 'skriva', 'ordna', 'bjuda', 'arrangera', 'anmäla', 'genomföra'],
].join('|')})(?!\p{L}))`
/** "Beslutade årsmötet bevilja ansvarsfrihet": as speech has it, with who decides behind */
const TURNED = String.raw`${verb(['resolves'], ['past'])} (?:vi|man|${GENERIC_BODIES.join('|')}) (?:enhälligt )?(?![^.]*\?)\p{L}`

/** "Avslogs av försäkringsbolaget.", "Beviljades förra året.": by another, or at another time */
const NOT_THEN = String.raw`(?!(?:redan )?(?:av|förra|tidigare|i fjol|ifjol)(?!\p{L}))`
/**
 * "Beslutades att …", "Beslut att …", "Fastställdes jourlistan …", "Lades till handlingarna efter frågor"; "Beslöt att
 * …", "Vi beslutade att …", "Vi beslutade: Bo köper virke.": those who meet, whoever writes
 */
export const IMPERSONAL = new RegExp(
  `^(?:det )?(?:${[
    String.raw`lades till handlingarna(?!\p{L})`,
    'antecknades (?:till|för) kännedom',
    verb(['resolves'], PASSIVE),
    String.raw`beslut,? att(?!\p{L})`,
    `(?:${verb(['resolves'], ['past'])}|vi ${verb(['resolves'], ACTIVE)}) (?:${WHAT}|${TO_DO_NOW})`,
    String.raw`vi ${verb(['resolves'], ACTIVE)}: (?![^.]*\?)\p{L}`,
    TURNED,
    String.raw`(?<!^det )${verb(['decides', 'elects'], ['passive past'])} ${NOT_THEN}\p{L}`,
  ].join('|')})`,
  'iu',
)

/** "Efter omröstning beslutade stämman att …": the meeting decides, in the second place */
const inverted = (text: string): boolean => GENERIC_BODIES.includes(turnedDecider(text)?.toLowerCase() ?? '')

/** "Efter genomgång av anbuden beslutas att välja Provbolaget": so too, and nobody is named */
const INVERTED_PASSIVE = new RegExp(
  String.raw`^(?:[^.:]{1,80} [–-] )?(?:Efter|Eftersom|Då|Därefter|Med|Mot bakgrund|I enlighet|Utifrån)(?!\p{L})[^.:]{0,100}? ${verb(['resolves'], PASSIVE)}(?: det)? ${WHAT}`,
  'u',
)

/** Before that verb it is told of another time, or of what somebody else had decided. */
const OTHER_TIME = /\d{4}|§|(?<!\p{L})(?:förra|tidigare|fjol|ifjol|sedan|vad|som|vilket|när)(?!\p{L})/iu

const invertedPassive = (text: string): boolean => {
  const [before = ''] = INVERTED_PASSIVE.exec(text) ?? []
  return before !== '' && !OTHER_TIME.test(before)
}

/** True for a sentence that decides so, with its verb first or in the second place. */
export const decidesImpersonally = (text: string): boolean =>
  IMPERSONAL.test(text) || inverted(text) || invertedPassive(text)
