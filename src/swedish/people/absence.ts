/**
 * Words that tell of those who did not come, or came for a while: behind a name, and in labels that no table has. Words
 * of a line in, answers out.
 */

/**
 * What a label in so many words says of those who did not come: "Ledamöter som anmält förhinder", "Förhinder har
 * anmälts av".
 */
export const OF_ABSENT: ReadonlySet<string> = new Set(
  `följande ledamöter ersättare suppleanter förtroendevalda ordinarie som har hade är var anmält anmälda
  anmälts anmäld anmälan om av från till vid inför mötet sammanträdet dagens meddelat meddelats och samt ej inte icke
  närvarande närvarar närvarade närvara att tillstädes deltar deltog delta deltagit kunnat kunde kan på förhinder förfall
  förhindrade frånvaro frånvarande med anmälde lämnat gett återbud sjuka sjukanmälda sjukfrånvaro borta bortavarande lämnats
  uteblivna uteblev saknas saknades giltigt laga avbud utan med föranmäld föranmälan förhindrad`.split(/\s+/),
)
const CAME = String.raw`(?:närvar(?:ande|ar|ade|a)|tillstädes|delta(?:r|git)?|deltog)`
const AWAY = String.raw`förhinder|förfall|förhindrade?|frånvaro|frånvarande|återbud|avbud|sjuk(?:a|anmälda|frånvaro)|borta(?:varande)?|utebl(?:ivna|ev)|saknas|saknades`
const IS_ABSENT = new RegExp(
  String.raw`(?<!\p{L})(?:${AWAY}|(?:ej|inte|icke)(?: kan| kunde| kunnat| har)? ${CAME})(?!\p{L})`,
  'u',
)
const IS_PRESENT = /(?<!(?:ej|inte|icke) )(?<!\p{L})närvarande(?!\p{L})/u

/** No label is longer, in characters. */
export const LONGEST_LABEL = 60

/** A few words that tell of absence and are no label known: whom the lines below name may not have come. */
export const hintsAbsence = (text: string): boolean =>
  text.length <= LONGEST_LABEL && HINTS_ABSENCE.test(text) && !SERVES.test(text)

/** Text of any length that may tell of absence somewhere. */
export const mayTellAbsence = (text: string): boolean =>
  HINTS_ABSENCE.test(text) || / (?:ej|inte|icke|utom|förutom|undantag) /u.test(text)

const HINTS_ABSENCE =
  /(?<!\p{L})(?:förhind|förfall|frånv|återbud|avbud|utebl|saknas|saknad|borta|sjuk(?:anm|a(?!\p{L})|dom|frånv|skriv|(?!\p{L}))|(?:ej|inte|icke) (?:närv|tillst|delta))/iu

/** "Tjänstgörande för frånvarande": they came. */
const SERVES = /tjänstgör|ersätt|(?<!\p{L})för (?:ej |inte )?(?:frånv|förhind)/iu

/**
 * No word but those of such a label: a sentence with anybody's name in it is none, nor one that tells of those present
 * too.
 */
export const tellsOfAbsent = (words: string): boolean =>
  IS_ABSENT.test(words) && !IS_PRESENT.test(words) && words.split(' ').every((word) => OF_ABSENT.has(word))

/** "§§ 56–59", "t.o.m. § 12", "kl. 08.30–09.15", "Frånvarande på punkt 7a)", "jäv § 58" */
export const PRESENCE =
  /§|(?<!\p{L})(?:p\.?|punkt(?:en|erna)?|paragraf(?:en|er|erna)?) \d|(?<!\p{L})kl(?:ockan)?\.? ?\d|\d{1,2}[.:]\d\d|(?<!\p{L})jäv|(?<!\p{L})under (?:del|punkt)|(?<!\p{L})del av (?:mötet|sammanträdet)|(?<!\p{L})distans|(?<!\p{L})digitalt/iu
const DID_NOT_COME = [
  '(?:kunde|kan) (?:ej|inte) (?:delta|närvara|komma)',
  'del(?:tog|tar) (?:ej|inte)|uteblev',
  '(?:hade|har|anmälde) förhinder|var förhindrad',
  '(?:ej|inte) (?:närvarande|närv|tillstädes)|frånv|frv',
  'avbud|sjuk(?:anmäld|skriven)?|bortrest',
  '(?:anmält |anmäld |meddelat |lämnat )?(?:förhinder|förh|frånvaro|frånvarande|förhindrad|förfall|återbud)',
]
const SEAT = '(?:ledamot|ersättare)'
const ABSENT = new RegExp(String.raw`^(?:${SEAT},? )?\(?(?:${DID_NOT_COME.join('|')})\.?\)?(?:,? ${SEAT})?\.?$`, 'i')
/** True for what is said of a person who did not come, and nothing else. */
export const isAbsence = (said: string): boolean => ABSENT.test(said)
/** The same behind the sign that parts it from the name. */
export const isAbsenceBehind = (said: string): boolean => isAbsence(said.trim().replace(/^[,;–-] ?/, ''))
/** "Jörgen Qwist Anmält förhinder": without a sign between the name and it */
export const ABSENT_BEHIND =
  / (?:Frånvarande|Ej närvarande|Anmält förhinder|Anmäld frånvaro|Förhinder|Förhindrad|Förfall)\.?$/

/** True for what stands below or beside a label of people where there is nobody: "–", "Ingen" */
export const isNobody = (said: string): boolean => /^(?:[-–—]+|inga|ingen|ingen närvarande|vakant)\.?$/iu.test(said)
