/**
 * Sentences that decide by themselves, in any of the forms in which minutes say so. Text in, answers out. Shared by the
 * reader of headings that go on into their text and by the recogniser of decisions that nothing announces.
 */
import { isDecisionOpening } from './decides.ts'
import { decidedAsProposed } from './decision-heading.ts'
import { ELECTED, ELECTED_BELOW } from './elects.ts'
import { isUnfinished } from '../lines/line-ends.ts'
import { decidesImpersonally, IMPERSONAL } from './impersonal.ts'
import { leadsToList } from '../lines/list-row.ts'
import { firstSentence } from '../lines/sentence.ts'
import { BEGINS_DECIDED, CLOSED_BY_VERB, DECIDED, DECIDED_WITH, SEE_APPENDIX } from './passive.ts'

/** True for a sentence that decides and names its decider by a general word, or none. */
export const decides = (text: string): boolean => decidesBare(text) || decidesBare(withoutTopic(text))

/** "Beslut enligt personalchefens förslag." */
const isAsProposed = (text: string): boolean => text.endsWith('.') && decidedAsProposed(text)?.kind === 'decision'

/** "Mötet finner mötet behörigt kallat.": those who meet, about the meeting itself; a board that finds gives reasons */
const FINDS_DULY =
  /^(?:\p{Lu}\p{Ll}*(?:mötet|stämman)|Mötet|Stämman) (?:finner|fann|anser|ansåg) [^.]{0,80}(?:behörig|stadgeenlig|utlys|kalla[dt]|kallelse|besluts?(?:mässig|för))/u

const decidesBare = (text: string): boolean =>
  isDecisionOpening(text) ||
  FINDS_DULY.test(text) ||
  ELECTED.test(text) ||
  decidesImpersonally(text) ||
  isAsProposed(text)

/**
 * "Lekplatsen: föreningen beslöt att …", "Motion 1, lekplatsen: …": what it is about before the sentence; an office
 * says what follows
 */
const TOPIC = /^((?:Motion|Skrivelse|Punkt|Ärende) \d{1,2}(?:, [\p{L} -]{2,60})?|\p{Lu}[\p{Ll} -]{2,40}): (?=\p{L})/u

const OF_OFFICE =
  /(?:ordförande|sekreterare|kassör|ledamot|direktör|chef|förslag|yrkande|bakgrund|information|historik|rapport|motivering)(?:n|en|et)?$/iu

/** @returns The sentence without what it is about, "Föreningen beslöt att …"; '' where nothing stands before it. */
export function withoutTopic(text: string): string {
  const [topic = '', words = ''] = TOPIC.exec(text) ?? []
  if (topic === '' || OF_OFFICE.test(words)) return ''
  return `${text.charAt(topic.length).toUpperCase()}${text.slice(topic.length + 1)}`
}

/** True for a text that says what follows in a list: it ends in a colon, or before what it needs. */
export const introducesList = (text: string): boolean => text.endsWith(':') || isUnfinished(text) || leadsToList(text)

/** "Taxan fastställs enligt följande:", "… enligt nedanstående tabell." */
const LEADS_TO_TABLE =
  /(?::|(?<!\p{L})(?:nedan|följande)(?:stående)?(?: (?:tabell|uppställning|förteckning|sammanställning))?\.?)$/u
/** True for words of a clause that a table below them is of. */
export const leadsToTable = (text: string): boolean => LEADS_TO_TABLE.test(text) || leadsToList(text)

/** True for a text whose first sentence decides, in any of these forms. */
export function saysDecided(text: string): boolean {
  const first = text.slice(0, firstSentence(text))
  return decides(first) || BEGINS_DECIDED.test(first)
}

/** True for a heading that is itself what was decided: "Dagordningen godkändes." */
export function isDecidingHeading(heading: string): boolean {
  const text = heading.replace(SEE_APPENDIX, '')
  if (isUnfinished(text)) return false
  return (
    isDecisionOpening(text) ||
    ELECTED.test(text) ||
    ELECTED_BELOW.test(text) ||
    (text.endsWith('.')
      ? IMPERSONAL.test(text) || DECIDED.test(text)
      : CLOSED_BY_VERB.test(text) || DECIDED_WITH.test(text))
  )
}
