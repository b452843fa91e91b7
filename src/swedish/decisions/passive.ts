/**
 * Sentences that decide in the passive, so that nobody is named: "Röstlängden fastställs till 15." Text in, answers
 * out; and the pieces from which other forms of the same are built.
 */
import { isAgreed } from './agreed.ts'
import { ELECTED_BY_NOUN, ELECTED_TO_OFFICE } from './elects.ts'
import { beforeReported } from './reported.ts'
import { PASSIVE, verb } from './verbs.ts'

/** What decides without saying who: "fastställs", "lades … till handlingarna" */
const PASSIVE_VERBS = verb(['decides', 'elects', 'notes'], PASSIVE)

/** Within one sentence: a full stop before a small letter or a figure shortens a word ("enl. förslag"). */
export const WITHIN = String.raw`(?:[^.]|\.(?= ?[\p{Ll}\d]))`

/** "ett ombud ska utses": it is to be done, and not decided */
export const NOT_TO_BE = String.raw`(?<!(?<!\p{L})(?:ska|skall|skulle|bör|kan|kunde|måste|behöver|kommer att))`

/** "Röstlängden fastställs till 15.", "Dagordningen godkändes." – where nothing in the document announces decisions */
export const DECIDED = new RegExp(
  String.raw`^\p{L}${WITHIN}{1,160}${NOT_TO_BE} ${PASSIVE_VERBS}${WITHIN}{0,160}\.?$`,
  'u',
)

/** The same, however long the sentence goes on. */
export const BEGINS_DECIDED = new RegExp(String.raw`^\p{L}${WITHIN}{2,160}${NOT_TO_BE} ${PASSIVE_VERBS}`, 'u')

/** "Föredragningslistan kompletterades och godkändes": without its full stop only where the verb closes it */
export const CLOSED_BY_VERB = new RegExp(` ${PASSIVE_VERBS}$`, 'u')

/** "Dagordningen godkändes med tillägget Övrigt": the same, where the sentence is as short as can be before its verb */
export const DECIDED_WITH = new RegExp(
  String.raw`^\p{Lu}\p{Ll}+(?:e[nt]|an|na) ${verb(['decides', 'notes'], ['passive past'])} (?:med|enligt|utan|efter|i enlighet)(?!\p{L})[^.:]{0,80}$`,
  'u',
)

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

/** "Revisorn tillstyrkte ansvarsfrihet, vilket också beviljades.": what was asked of the meeting, and so decided */
const GRANTED = new RegExp(
  String.raw`^\p{Lu}[^.,]{2,80} (?:tillstyrkte|föreslog|förordade|rekommenderade|hemställde|yrkade) [^.]{3,120}, vilket (?:\p{L}+ )?${verb(['decides'], PASSIVE)}\.?$`,
  'u',
)

/** True for what the meeting granted: whoever asked for it decided nothing. */
export const isGranted = (text: string): boolean => GRANTED.test(text)

/** "… godkändes (se bil.)" */
export const SEE_APPENDIX = / ?\([^()]{0,30}\)\.?$/

/** True for a sentence in the passive that says what was approved or who was elected. */
export const decidesPassively = (text: string): boolean =>
  isGranted(text) || (saysPassively(text) && saysPassively(beforeReported(text)))

/** The same, also where the words are somebody's: "Utskottet föreslår att planen antas." */
export const saysPassively = (text: string): boolean =>
  NO_MORE.test(text) ||
  ELECTED_BY_NOUN.test(text) ||
  ELECTED_TO_OFFICE.test(text) ||
  MANDATES.test(text) ||
  isGranted(text) ||
  isAgreed(text) ||
  (DECIDED.test(text.replace(SEE_APPENDIX, '')) && !OF_ANOTHER.test(text) && !PUT_UP.test(text))
