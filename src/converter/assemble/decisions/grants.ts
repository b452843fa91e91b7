/**
 * What a clause grants: leave to do something, or money. A clause in, yes or no out. What a permit costs, and a fee
 * that the body takes, are no money it gives (plan- och bygglagen 12 kap. 8–11 §§, 11 kap. 51 §).
 */
import { phrases } from '../../../swedish/lines/phrases.ts'
import { sentencesOf } from '../../../swedish/lines/sentence.ts'
import { FORMS, formsOf } from '../../../swedish/decisions/verbs.ts'

/** "bygglov", "strandskyddsdispens", "serveringstillstånd", "ansvarsfrihet"; "sommarlov" is none */
const LEAVE = String.raw`(?<!\p{L})(?:(?:bygg|mark|rivnings|skylt|säsongs)?lov|\p{L}*dispens|\p{L}*tillstånd|förhandsbesked|startbesked|slutbesked|ansvarsfrihet)(?:et|en)?(?!\p{L})`
const GRANTS = String.raw`(?<!\p{L})(?:bevilja(?:s|r|de|des|t|ts)?|medge(?:s|r|tt|tts)?|medgav|medgavs|lämna(?:s|r|de|des)?|ge(?:s|r)?|gavs?)(?! inte| ej| in )(?!\p{L})`
/** Between a verb and what it grants no sum stands: "beviljas 20 000 kr för ett tillstånd". */
const NO_SUM = String.raw`[^.\d]{1,60}?`
const LEAVE_GRANTED = new RegExp(`${LEAVE}.{1,160}?${GRANTS}|${GRANTS}${NO_SUM}${LEAVE}`, 'iu')

const FEE = /avgift/iu
/** "en post avsatt för avrop" was set aside before. */
const SETS_ASIDE = FORMS.filter((form) => form !== 'supine')
const MONEY = phrases(
  [
    String.raw`betalas? ut(?!\p{L})`,
    String.raw`betala in(?!\p{L})`,
    String.raw`avsätt(?:as)?(?!\p{L})`,
    formsOf(['avsätta'], SETS_ASIDE),
    'tillskjut',
    String.raw`medel om(?!\p{L})`,
    'anslag(?!st(?:avl|id)|sbevis)',
    String.raw`finansiera?s(?!\p{L})`,
    String.raw`finansiering(?!\p{L})`,
    'ombudgeter',
  ],
  'iu',
)
const SUM_OR_AID = /bidrag|(?<!\p{L})(?:t|mn|m)?kr(?:onor)?(?!\p{L})/iu
/** A sum with it is given; what is put on a notice board is none. */
const AWARDS = new RegExp(String.raw`(?<!\p{L})${formsOf(['bevilja', 'anslå'], FORMS)}`, 'iu')
/** A sentence that gives money may name a fee: "50 000 kr till medlemsavgifter". */
const GIVES = /bevilja|bidrag|anslag|avsätt|tillskjut|finansier|medel|utbetal|betalas? ut/iu

/**
 * "i uppdrag att ta fram ett förslag till finansiering": what is only to be worked out, and nobody has given anything.
 */
const TO_WORK_OUT = new RegExp(
  String.raw`(?:i uppdrag|(?<!\p{L})uppdr(?:a|ar|as|og)(?!\p{L})).{1,80}?(?<!\p{L})att (?:${[
    'ta fram',
    'arbeta fram',
    'utarbeta',
    'utreda',
    'undersöka',
    'kartlägga',
    'se över',
    'pröva',
    'bereda',
    'föreslå',
    'redovisa',
    'återkomma',
    'presentera',
    'lämna (?:ett )?förslag',
  ].join('|')}).*`,
  'iu',
)
/** Said after such words as well, it gives: "uppdra åt kontoret att ta fram en plan och avsätta 200 000 kronor". */
const GIVES_ITSELF = new RegExp(
  String.raw`(?<!\p{L})(?:${formsOf(['bevilja', 'avsätta', 'anslå'], ['infinitive', 'present', 'passive'])}|(?:tillskjut(?:a|s|er)|betalas? ut)(?!\p{L}))`,
  'iu',
)

/** True where leave is granted: "Bygglov beviljas. Avgiften är 12 400 kr." */
export const grantsLeave = (clause: string): boolean => sentencesOf(clause).some(isLeave)

/** True where what somebody asked for is granted, be it leave or anything but money: "Ansökan beviljas". */
export const grantsWhatIsAsked = (clause: string): boolean =>
  grantsLeave(clause) || (GRANTED.test(clause) && !grantsMoney(clause))
const GRANTED = new RegExp(String.raw`(?<!\p{L})${formsOf(['bevilja', 'medge'], FORMS)}`, 'iu')

/** True for what a permit says besides, below "Bygglov beviljas." or "Ansökan avslås.". */
export const saysOfLeave = (above: string, text: string): boolean =>
  (grantsLeave(above) || /^Ansökan (?:beviljas|avslås)/u.test(above)) && OF_LEAVE.test(text)
/** "Avgiften är 9 870 kronor.", "Kontrollansvarig är Maj Prov.", "Som tomtplats får …" */
const OF_LEAVE = new RegExp(
  String.raw`^(?:(?:Som )?[Vv]illkor(?:et)? |\p{L}+ tomtplats |(?:${[
    'Avgift',
    'Handläggningsavgift',
    'Kontrollansvarig',
    'Startbesked',
    'Slutbesked',
    'Tekniskt samråd',
    'Tomtplats',
    'Dispens',
    'Tillstånd',
    'Bygglov',
    'Lov',
    'Åtgärd',
  ].join('|')})(?:en|et)? )(?:[^.]{1,80} )?(?:${[
    'är',
    'ska',
    'skall',
    'får',
    'gäller',
    'avgränsas',
    'tas ut',
    'utgår',
    'lämnas',
    'krävs',
    'upphör',
    'omfattar',
    'förenas',
  ].join('|')})(?!\p{L})`,
  'u',
)

/** True where money is given, set aside or moved. */
export function grantsMoney(clause: string): boolean {
  const sentences = sentencesOf(clause)
  const rest = sentences
    .filter((one) => !isLeave(one) && !(FEE.test(one) && !GIVES.test(one)))
    .map(withoutPlans)
    .join(' ')
  return MONEY.test(rest) || awards(rest)
}

const withoutPlans = (sentence: string): string =>
  sentence.replace(TO_WORK_OUT, (plan) => (GIVES_ITSELF.test(plan) ? plan : ''))

const isLeave = (sentence: string): boolean => LEAVE_GRANTED.test(sentence) && !/bidrag/iu.test(sentence)

function awards(text: string): boolean {
  const verb = AWARDS.exec(text)
  return verb !== null && (SUM_OR_AID.test(text.slice(verb.index)) || /bidrag/iu.test(text))
}
