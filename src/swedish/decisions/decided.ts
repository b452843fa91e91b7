/**
 * Sentences that decide by themselves, in any of the forms in which minutes say so. Text in, answers out. Shared by the
 * reader of headings that go on into their text and by the recogniser of decisions that nothing announces.
 */
import { bodyWord, GENERIC_BODIES } from '../bodies/bodies.ts'
import { eitherCase } from '../lines/any-case.ts'
import { isDecisionOpening, turnedDecider } from './decides.ts'
import { decidedAsProposed } from './decision-heading.ts'
import { ELECTED, ELECTED_BELOW, ELECTED_BY_NOUN, ELECTED_TO_OFFICE } from './elects.ts'
import { isUnfinished } from '../lines/line-ends.ts'
import { beforeReported } from './reported.ts'
import { leadsToList } from '../lines/list-row.ts'
import { firstSentence, sentencesOf } from '../lines/sentence.ts'
import { ACTIVE, DECIDING, PASSIVE, verb } from './verbs.ts'

/** What decides without saying who: "fastställs", "lades … till handlingarna" */
const PASSIVE_VERBS = verb(['decides', 'elects', 'notes'], PASSIVE)

/** Within one sentence: a full stop before a small letter or a figure shortens a word ("enl. förslag"). */
const WITHIN = String.raw`(?:[^.]|\.(?= ?[\p{Ll}\d]))`

/** "ett ombud ska utses": it is to be done, and not decided */
const NOT_TO_BE = String.raw`(?<!(?<!\p{L})(?:ska|skall|skulle|bör|kan|kunde|måste|behöver|kommer att))`

/** "Röstlängden fastställs till 15.", "Dagordningen godkändes." – where nothing in the document announces decisions */
const DECIDED = new RegExp(String.raw`^\p{L}${WITHIN}{1,160}${NOT_TO_BE} ${PASSIVE_VERBS}${WITHIN}{0,160}\.?$`, 'u')

/** The same, however long the sentence goes on. */
const BEGINS_DECIDED = new RegExp(String.raw`^\p{L}${WITHIN}{2,160}${NOT_TO_BE} ${PASSIVE_VERBS}`, 'u')

/** "Föredragningslistan kompletterades och godkändes": without its full stop only where the verb closes it */
const CLOSED_BY_VERB = new RegExp(` ${PASSIVE_VERBS}$`, 'u')

/** "Dagordningen godkändes med tillägget Övrigt": the same, where the sentence is as short as can be before its verb */
const DECIDED_WITH = new RegExp(
  String.raw`^\p{Lu}\p{Ll}+(?:e[nt]|an|na) ${verb(['decides', 'notes'], ['passive past'])} (?:med|enligt|utan|efter|i enlighet)(?!\p{L})[^.:]{0,80}$`,
  'u',
)

/** What it was: "att …", "enligt förslaget", "i enlighet med …" */
const WHAT = String.raw`(?:att|enligt|i enlighet|i överensstämmelse|följande)(?!\p{L})`
/** "köpa", "avslå": what was to be done; other words that end in "a" are seldom verbs there */
const TO_DO_NOW = String.raw`(?:${verb(['decides', 'elects', 'notes', 'proposes', 'hands over'], ['infinitive'])}|(?:${[
  ...['ha', 'ta', 'köpa', 'sälja', 'hyra', 'bygga', 'göra', 'skicka', 'låta', 'betala', 'teckna', 'ändra', 'höja'],
  ...['sänka', 'starta', 'avvakta', 'anlita', 'skriva', 'ordna', 'bjuda', 'arrangera', 'anmäla', 'genomföra'],
].join('|')})(?!\p{L}))`
/** "Rådet är överens om att", "Alla var eniga om" */
const AGREED = String.raw`(?:vi|alla|samtliga|${GENERIC_BODIES.join('|')}) (?:är|var|blev) (?:överens|ense|enig[at]?) om(?!\p{L})`
/** "Beslut togs att", "Beslutet blev att", "Styrelsen fattade beslut om" */
const WAS_TAKEN = String.raw`(?:vi|${GENERIC_BODIES.join('|')}) (?:tog|fattade) beslut(?:et)? (?:om )?att(?!\p{L})|beslut(?:et)? (?:togs|fattades|blev)(?: om)? att(?!\p{L})`
/** "Vi köper en båt, beslutade mötet.": in the present and in one clause, since others tell of what was once decided */
const SAID_LAST = String.raw`(?:vi|${GENERIC_BODIES.join('|')}) (?!har |var )\p{L}+r (?![^.]*(?<!\p{L})(?:som|vad|vilket|när)(?!\p{L}))[^.,:?]{3,150}, ${verb(['resolves'], ['past'])} (?:vi|${GENERIC_BODIES.join('|')})(?: enhälligt)?\.?$`
/** Where nothing announces decisions: elsewhere people agree on what is talked about. */
const IS_AGREED = new RegExp(`^(?:${AGREED}|${WAS_TAKEN}|${SAID_LAST})`, 'iu')

/** "Beslutade årsmötet bevilja ansvarsfrihet": as speech has it, with who decides behind */
const TURNED = String.raw`${verb(['resolves'], ['past'])} (?:vi|man|${GENERIC_BODIES.join('|')}) (?:enhälligt )?(?![^.]*\?)\p{L}`

/** "Avslogs av försäkringsbolaget.", "Beviljades förra året.": by another, or at another time */
const NOT_THEN = String.raw`(?!(?:redan )?(?:av|förra|tidigare|i fjol|ifjol)(?!\p{L}))`
/**
 * "Beslutades att …", "Beslut att …", "Fastställdes jourlistan …", "Lades till handlingarna efter frågor"; "Beslöt att
 * …", "Vi beslutade att …": those who meet, whoever writes
 */
const IMPERSONAL = new RegExp(
  `^(?:det )?(?:${[
    String.raw`lades till handlingarna(?!\p{L})`,
    'antecknades (?:till|för) kännedom',
    verb(['resolves'], PASSIVE),
    String.raw`beslut,? att(?!\p{L})`,
    `(?:${verb(['resolves'], ['past'])}|vi ${verb(['resolves'], ACTIVE)}) (?:${WHAT}|${TO_DO_NOW})`,
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

/** "Att fastställa dagordningen": where nothing announces decisions, what was decided may stand as that alone */
const CLAUSE_ALONE = new RegExp(
  String.raw`^Att ${verb(['decides', 'elects', 'notes', 'hands over'], ['infinitive'])}(?!\p{L})${WITHIN}{3,300}\.?$`,
  'u',
)

/** What leads to it may have been a proposal, a wish, or what was talked about. */
const OF_NO_DECISION =
  /föresl|förslag|yrka|motion|alternativ|diskut|önsk|fråg|inkom|tyck|anse|ansåg|mena|följande\.$|[:,]$/iu

/**
 * True for a clause and nothing else, "Att fastställa dagordningen", which what stands above does not give as anybody's
 * proposal.
 */
export const isClauseAlone = (text: string, above: string): boolean =>
  CLAUSE_ALONE.test(text) && !OF_NO_DECISION.test(above)

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
  IMPERSONAL.test(text) ||
  inverted(text) ||
  invertedPassive(text) ||
  isAsProposed(text)

/** "Lekplatsen: föreningen beslöt att …": what it is about before the sentence; an office says what follows */
const TOPIC = /^(\p{Lu}[\p{Ll} -]{2,40}): (?=\p{L})/u

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

/** ", som lästes en gång och godkändes vid årsmötet": told of what somebody does, and not decided */
const OF_ANOTHER = new RegExp(String.raw`, (?:som|vilka|vilken|vilket) [^,]*${PASSIVE_VERBS}`, 'u')

/** "Lagt till handlingarna", "Godkändes.", "Antecknas för kännedom.": below its title a § may say no more */
const NO_MORE = new RegExp(
  String.raw`^(?:(?:lagt|lades|läggs) till handlingarna|${verb(['decides', 'notes'], PASSIVE)}(?: (?:enhälligt|enligt förslag(?:et)?|(?:till|för) (?:kännedom|protokollet)))?)\.?$`,
  'iu',
)

/** "Kallelsen anslogs i trapphusen.", "Kungörelsen om mötet anslogs den …": put on a board; "Medel anslogs" grants */
const PUT_UP =
  /^(?:Tillägg till )?\p{L}*(?:kallelse|protokoll|justering|kungörelse|meddelande|dagordning|föredragningslist|tillkännagivande)\p{L}* (?:[^.,]{1,80} )?ansl(?:ogs|ås|agits)(?!\p{L})/iu

/** "Styrelsen får i uppdrag att utreda frågan.": where nothing announces decisions, so it was decided */
const MANDATES =
  /^(?:\p{Lu}[^:.]{2,40}: )?\p{Lu}[^.:]{2,60} (?:får|fick|gavs|ges) (?:härmed )?i uppdrag(?! (?:av|från))(?!\p{L})/u

/** "… godkändes (se bil.)" */
const SEE_APPENDIX = / ?\([^()]{0,30}\)\.?$/

/** What came of it, in the perfect: "bordlagts", "återremitterat" */
const OUTCOME = verb(['decides', 'notes'], ['supine', 'passive supine'])
/**
 * "Ärendet har bordlagts.", "Ärendet återremitterat.", "Nämnden har bordlagt ärendet.", "Ärendet utgår.": of another
 * day unless the § says nothing else, which is for the caller to know
 */
const IS_OUTCOME = new RegExp(
  String.raw`^(?:${[
    String.raw`\p{Lu}\p{Ll}+(?:et|en|na) (?:har |är )?${OUTCOME}[^.]{0,60}`,
    `(?:${GENERIC_BODIES.map(eitherCase).join('|')}) har ${OUTCOME} [^.]{2,80}`,
    '(?:Ärendet|Punkten|Frågan) utgår',
    '(?:Frågan|Interpellationen) får (?:fram)?ställas',
    '(?:Motionen|Frågan|Interpellationen|Medborgarförslaget|Skrivelsen) är (?:därmed )?besvara[dt]',
  ].join('|')})\.?$`,
  'u',
)
/** "Förslaget röstades ned med 7 röster mot 5.": below anything else it may be what others did, in another place */
const WENT_THROUGH = String.raw`förslaget (?:gick igenom|röstades (?:igenom|ned|ner)|vann bifall)(?: enhälligt| med \d{1,3} röster mot \d{1,3})?`
/** "Godkänt.", "Bifall.", "Enligt styrelsens förslag.": a few words that say it all */
const IN_A_WORD = new RegExp(
  String.raw`^(?:${OUTCOME}|bifall|avslag|(?:enligt|i enlighet med) (?:\p{L}+s |utsänt |det utsända )?förslag(?:et)?|${WENT_THROUGH})\.?$`,
  'iu',
)
/** True for a sentence that tells of a § what came of it, in so few words that the § may say nothing else. */
export const saysOutcome = (text: string): boolean =>
  (IS_OUTCOME.test(text) && !OF_THEN.test(text)) || IN_A_WORD.test(text)
/** Then it was told of another day. */
const OF_THEN = /\d|§|(?<!\p{L})(?:tidigare|redan|sedan|förra|flera|gånger|om|att|av|när)(?!\p{L})/iu

/** "Motionen remitteras till styrelsen.": where a § says nothing else, so it was decided */
const HANDED_OVER = new RegExp(
  String.raw`^\p{Lu}${WITHIN}{1,120}${NOT_TO_BE} ${verb(['hands over'], PASSIVE)} (?:till|åt)(?!\p{L})${WITHIN}{3,120}\.?$`,
  'u',
)
/** True for a sentence in the passive that a § may consist of, and nothing else: what came of its matter. */
export const isAllDecided = (text: string): boolean =>
  saysOutcome(text) || (HANDED_OVER.test(text) && beforeReported(text) === text) || decidesPassively(text)

/** "Rapporterna noteras till protokollet.", and no "Det antecknas att …", which tells more than what came of it */
const DEALT_WITH = new RegExp(
  String.raw`^(?!Det(?!\p{L}))\p{Lu}[^.:,]{3,90} ${verb(['notes'], PASSIVE)}(?! att)[^.:]{0,40}\.$`,
  'u',
)
/** True for a sentence alone that says what came of what was told: it was noted, or filed. */
export const isDealtWith = (text: string): boolean => DEALT_WITH.test(text) && decidesPassively(text)

/** True for a sentence in the passive that says what was approved or who was elected. */
export const decidesPassively = (text: string): boolean => saysPassively(text) && saysPassively(beforeReported(text))

/** The same, also where the words are somebody's: "Utskottet föreslår att planen antas." */
export const saysPassively = (text: string): boolean =>
  NO_MORE.test(text) ||
  ELECTED_BY_NOUN.test(text) ||
  ELECTED_TO_OFFICE.test(text) ||
  MANDATES.test(text) ||
  IS_AGREED.test(text) ||
  (DECIDED.test(text.replace(SEE_APPENDIX, '')) && !OF_ANOTHER.test(text) && !PUT_UP.test(text))

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

/** A body, and what it does about a matter: "Nämnden föreslår", "kommunstyrelsen överlämnar" */
const BODY_ACTS = new RegExp(
  String.raw`(?<!\p{L})${bodyWord('definite')} ${verb([...DECIDING, 'proposes', 'hands over'], ACTIVE)}`,
  'u',
)

/** What was decided another day is told, not decided: "den 3 maj", "2019", "§ 7", "tidigare" */
const TOLD = /\d{4}|(?<!\p{L})den \d|§|(?<!\p{L})(?:tidigare|sedan|förra|när|om|som|att) \p{L}/u

/** "att anslå": what is to be done, within what is decided */
const TO_DO = / att (?=\p{Ll}+[aå](?!\p{L}))/gu

/** True for a text in which a sentence seems to decide or propose, now and in a few words. */
export function seemsToDecide(text: string): boolean {
  return sentencesOf(text).some(
    (sentence) =>
      sentence.length <= LONGEST_SEEMING &&
      (decides(sentence) || saysPassively(sentence) || BODY_ACTS.test(sentence)) &&
      !TOLD.test(sentence.replace(/^[^.]*? (?:att|om) /u, '').replace(TO_DO, ' ')),
  )
}

const LONGEST_SEEMING = 250
