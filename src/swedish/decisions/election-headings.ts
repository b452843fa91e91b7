/** Headings and titles of elections: a line in, whether those below it were elected, or it is about who is to sit. */
import { ELECTED_TO, ELECTION, opensElection } from './elects.ts'
import { isElectedLine } from './elected-lines.ts'
import { isPerson } from '../people/names.ts'

const LONGEST = 70
/** Who checks or writes the minutes is told among the lists, and ends none. */
const OF_MINUTES = /juster|protokoll|röstr/iu
/** "Val av ordförande", "Valda:", "Nyvalda ledamöter", "Utsedda" */
const OF_ELECTED = new RegExp(
  `^(?=\\p{Lu})(?:${ELECTION}|Vald|Valda|Nyvalda|Omvalda|Utsedda|Utses|Väljs|Valdes|Valt)(?: (?:av|till|som|ledam|ers|suppl|för|på|i)[^:]*)?:?$`,
  'u',
)
/** "Till ordförande valdes:", "Som ombud utses" */
const TO_OFFICE = new RegExp(`^${ELECTED_TO}:?$`, 'u')

/** True for a line that says that those below it were elected: whether they were there it does not say. */
export const headsElected = (text: string): boolean =>
  text.length <= LONGEST &&
  !OF_MINUTES.test(text) &&
  (OF_ELECTED.test(text) || TO_OFFICE.test(text) || opensElection(text))

/** "Ledamöter", "Ersättare", "Ordförande": below such a heading they are those elected too. */
const ELECTED_AS =
  /^(?:ordinarie )?(?:ledam(?:ot|öter)|styrelseledamöter|ersättare|suppleant(?:er)?|ombud|ordförande|vice ordförande|sekreterare|kassör|revisor(?:er)?|valberedning(?:en)?)(?: och (?:ersättare|suppleanter))?(?:,| på| för| i| till|:|$)/iu
/** True for a label of a list that goes on telling of those who were elected. */
export const mayBeElectedAs = (label: string): boolean => ELECTED_AS.test(label)

/** "§ 12 Val av ersättare i styrelsen", "Avsägelse från uppdrag som ledamot" */
const OF_PEOPLE = new RegExp(
  String.raw`^(?:§ ?\S+ )?(?=\p{Lu})(?:${ELECTION}|Avsägelser?|Entledigande|Nominering(?:ar)?) (?:av|från|till|som|för|i|på) `,
  'u',
)
/** True for the title of a § on who is to sit in a body: it names the body, and is about the person. */
export const isOfElection = (title: string): boolean => OF_PEOPLE.test(title)

/** "Avsägelser" and "Val:" among what is decided head the clauses below them. */
const GROUP = new RegExp(
  `^(?:Avsägelser?|Entlediganden?|${ELECTION}|Nomineringar|Uppdrag|Befrielser?)(?: från uppdrag)?:?$`,
  'iu',
)
/** True for a word that heads a group of those elected or released, among the clauses of a decision. */
export const headsElections = (text: string): boolean => GROUP.test(text)

/** "Val av två justerare", "Fråga om val av valberedning" */
const TITLE_OF_VAL = new RegExp(String.raw`^(?:Fråga om ${ELECTION}|(?=\p{Lu})${ELECTION}) av \p{L}`, 'u')
/** True for the title of an election, whose § may say whom alone. */
export const isTitleOfElection = (title: string): boolean => TITLE_OF_VAL.test(title)
/** "(sammankallande)", "omval", "(S)" behind a name */
const BEHIND_NAME = /(?:,? ?\(?(?:\p{Lu}{1,4}|sammankallande|sammank\.?|omval|nyval)\)?){1,2}$/u

/** Each is a person, alone or with such words behind. */
const arePeople = (names: string): boolean =>
  names
    .replace(/\.$/, '')
    .split(/, (?!omval|nyval|sammank)| (?:och|samt) /u)
    .every((one) => isPerson(one.replace(BEHIND_NAME, '')))

/**
 * True for the names of people and nothing else below a title of an election: "Bo Lind och Eva Dahl." below "Val av
 * justerare".
 */
export const isElectionOf = (title: string, text: string): boolean =>
  TITLE_OF_VAL.test(title) && ((text.length <= LONGEST_NAMES && arePeople(text)) || isElectedLine(text))
const LONGEST_NAMES = 200

/** "Kandidater: Ada Prov, Bo Test", "Nominerade (2 st): …": a label, and people alone */
export const isLabelledPeople = (text: string): boolean => {
  const [label] = LABEL.exec(text) ?? []
  return label !== undefined && arePeople(text.slice(label.length))
}
const LABEL = /^\p{Lu}[^:.]{2,40}: /u
