/** Groups of a council as sentences name them: parties and lists by any name, and the words that stand around it. */

/** Endings of what a group calls itself, and no other word: "Ekbypartiet", "Framtidslistan" */
const ENDINGS = [
  ...['partiet', 'demokraterna', 'moderaterna', 'liberalerna', 'centern', 'listan', 'alliansen', 'initiativet'],
  ...['samling', 'rörelsen', 'unionen', 'väl'],
]
const WHOLE = ['Moderaterna', 'Liberalerna', 'Feministiskt initiativ', 'Centern', 'Vänstern']
/** "Socialdemokraterna", "Ekbypartiet", "Framtidslistan" */
export const GROUP_NAME = new RegExp(
  String.raw`^\p{Lu}[\p{L}-]*(?:${ENDINGS.join('|')})$|^(?:${WHOLE.join('|')})$`,
  'u',
)
/** What may be a name where the words around it say that a group follows. */
export const ANY_GROUP_NAME = /^\p{Lu}[\p{L}-]+(?: [\p{L}-]+){0,3}$/u

const ALL_OF = '(?:samtliga|alla|hela|närvarande|övriga) '
const MEMBERS = ['ledamöterna', 'ledamöter', 'ledamoten', 'gruppen', 'företrädarna', 'företrädare']
/**
 * "Samtliga ledamöter från", "Gruppen" before "Fria Ekby": what follows is the name of a group, whatever it is called;
 * "Gruppen Skola och omsorg" is no party's.
 */
export const MEMBERS_OF = new RegExp(
  String.raw`^(?:${ALL_OF}){0,2}(?:(?:${MEMBERS.join('|')}) (?:från|för|i|ur) (?:partiet )?|(?:parti|fullmäktige)gruppen (?=(?-i:\p{Lu}))|gruppen (?=(?-i:\p{Lu})[\p{L}-]+ (?-i:\p{Lu})))`,
  'iu',
)

const BEHIND_NAME = [
  '-?grupp(?:en|erna)?(?:s ledamöter)?',
  '-',
  '-?ledamöter(?:na)?',
  's? (?:ledamöter|grupp|ledamot|partigrupp)',
]
/** Words around the name of a group: "Samtliga", "-gruppen", "-gruppens ledamöter", "s ledamöter". */
export const AROUND_GROUP = new RegExp(`^(?:${ALL_OF}){1,2}|^partierna |(?:${BEHIND_NAME.join('|')})$`, 'giu')

/** "Centerpartiet genom Ada Provlund": the group does it. */
export const BY_MEMBER = /(?<=\p{L}) genom \p{Lu}.*$/u

/** "S", "(S)", "V:s": the letters that a group goes by, caught alone */
export const GROUP_LETTERS = /^\(?(\p{Lu}{1,5})\)?(?::s)?$/u
