/**
 * The labels of a protokoll's cover and closing, as a table: whom or what stands beside or below each. Lines in, what
 * their labels mean out. Variation between templates belongs here.
 */
import type { SectionKind } from '../model/kinds.ts'
import { GENERIC_BODIES } from './bodies.ts'
import { piecesOf, textOf, withoutColon, type Words } from './line.ts'
import { isName, isPersonName, partiedIn } from './names.ts'
import { partyNamed } from './parties.ts'
import { misreadings, readAs } from './misread.ts'
import { LINES, remembered } from './remembered.ts'
import { isSlipOfLabel, withoutSlips } from './slips.ts'
import { isTitle } from './titles.ts'

export interface Label {
  /** What it opens on the cover; `cover` says nothing of who was there, and ends what did. */
  kind: SectionKind
  /** What those listed are when their row does not say. */
  role?: string | undefined
  /** An office that one person holds: alone on its line it heads its holder; beside a name it is what that one is. */
  isOffice?: boolean
  /** No label of the table, beside others over columns: nobody knows what those below it are. */
  isUnknown?: true
  /** Stands in a margin: beside the labels of columns it names none itself. */
  margin?: boolean
  /** What it opens wherever in the document it stands alone; most labels mean something on the cover only. */
  anywhere?: SectionKind | undefined
}

const NOTHING = ''
/** Those who were there, as what the list does not say. */
const THERE: Label = { kind: 'attendance', role: 'närvarande' }
/** From where one took part. */
const PLACES =
  '(?:(?:på|via|genom) (?:plats|länk|teams|zoom|skype|distans|telefon|video|videolänk|webb|nätet)|digitalt|per telefon|i lokalen)'
/** Beside the labels of columns these are words of the margin: "Beslutande   Ledamöter   Ersättare" has two columns. */
const MARGIN: ReadonlySet<string> = new Set(
  'beslutande|närvarande|närvaro|deltagande|deltagare|övriga|övriga närvarande|övriga deltagande|övriga deltagare'.split(
    '|',
  ),
)
/**
 * Whom a list may name, as the second half of a label: "närvarande ledamöter", "frånvarande ledamöter och ersättare".
 */
const MEMBERS = 'ledamöter | ledamöter och ersättare | styrelseledamöter | förtroendevalda'
const ALL_MEMBERS = `${MEMBERS} | ordinarie ledamöter`
const SUBSTITUTES = 'ersättare | suppleanter'
const OFFICIALS = 'tjänstepersoner | tjänstemän'
/** Whom they are there for, at a school, a university or a council. */
const GROUPED =
  'lärare | forskare | lärare/forskare | lärarrepresentanter | studenter | studentrepresentanter | studeranderepresentanter | doktorander | doktorandrepresentanter | personal | teknisk/adm. personal | teknisk/administrativ personal | ta-personal | elever | elev | elevrepresentanter | elevråd | elevrådet | föräldrar | förälder | föräldrarepresentanter | vårdnadshavare | pedagoger | förskollärare | klassrepresentanter | fritids | fritidshem | fritidspersonal | representanter'
/** Who may be there and speak, and no more. */
const RIGHT =
  'närvarorätt | yttranderätt | närvaro- och yttranderätt | yttrande- och närvarorätt | yttrande- och förslagsrätt | närvaro-, yttrande- och förslagsrätt | närvaro- och förslagsrätt'

/** Each first half before each second half; "" stands for none. */
const each = (first: string, second: string): string =>
  first
    .split('|')
    .flatMap((one) => second.split('|').map((other) => `${one.trim()} ${other.trim()}`.trim()))
    .join(' | ')

const GROUPS: readonly (readonly [Label, string])[] = [
  [
    { kind: 'attendance', anywhere: 'attendance' },
    `
    beslutande | beslutande ledamöter | närvarande | närvarande ledamöter | närvaro | närvarande med rösträtt |
    närvarande röstberättigade`,
  ],
  [
    { kind: 'attendance' },
    `
    ${each('närvarande | beslutande | tjänstgörande | deltagande | ', ALL_MEMBERS)} | ${each('ordinarie', MEMBERS)} |
    närvarande beslutande | beslutande närvarande | närvarande tjänstgörande ledamöter | tjänstgörande |
    ledamöter närvarande | ordinarie | närvarolista | närvaroförteckning | förteckning över beslutande |
    förteckning över närvarande | deltagare | mötesdeltagare | deltagande |
    närvarande på mötet | närvarande vid mötet | närvarande på sammanträdet | närvarande vid sammanträdet |
    närvarande medlemmar | ombud | närvarande ombud | ledamot`,
  ],
  [THERE, each('| närvarande', GROUPED)],
  [
    { kind: 'attendance', role: 'tjänstgörande ersättare' },
    `
    ${each('tjänstgörande | beslutande | närvarande tjänstgörande | inkallade | tjänstg. | tjg. | tjg | tj. | tj', SUBSTITUTES)} |
    ersättare som tjänstgör`,
  ],
  [
    { kind: 'attendance', role: 'ersättare' },
    `
    ${each(' | närvarande | övriga | övriga närvarande | ej beslutande', SUBSTITUTES)} |
    ${each('ej | icke | inte', 'tjänstgörande | tjänstgörande ersättare | tjänstgörande suppleanter')} |
    ${each('ej tjänstg. | ej tjg. | ej tjg | ej tj. | ej tj', SUBSTITUTES)} |
    ${each('närvarande', 'ej tjänstgörande ersättare | icke tjänstgörande ersättare | inte tjänstgörande ersättare')} |
    närvarande, ej tjänstgörande ersättare | närvarande ej beslutande | närvarande, ej beslutande |
    närvarande ersättare, ej tjänstgörande | ersättare, ej tjänstgörande |
    ersättare (ej tjänstgörande) | ersättare närvarande | ej beslutande | suppleant | personliga ersättare`,
  ],
  [
    { kind: 'officials', anywhere: 'officials' },
    `
    tjänstepersoner | tjänstemän | övriga närvarande | övrig närvarande | övriga deltagare | närvarande utan rösträtt |
    övriga närvarande utan rösträtt`,
  ],
  [
    { kind: 'officials' },
    `
    ${each('närvarande | övriga | övriga närvarande | deltagande | föredragande | adjungerade', OFFICIALS)} |
    tjänsteperson | tjänsteman | föredragande | övriga deltagande | övriga på mötet | övriga vid mötet |
    övriga på sammanträdet | övriga vid sammanträdet | övriga | adjungerade | adjungerad | adjungerande |
    ${each('närvarande', 'från förvaltningen | från kansliet | från kontoret')} | sekretariatet | kansliet |
    från kansliet | revisorer | valberedningen | inbjudna | inbjuden | gäster | gäst | från förvaltningen | personalföreträdare |
    personalrepresentanter | insynsplats | insynsplatser | ${each('närvarande med | med | ', RIGHT)} |
    fackliga företrädare | fackliga representanter | fackliga organisationer`,
  ],
  [
    { kind: 'officials', isOffice: true },
    `
    verkställande direktör | vd | lekmannarevisor | lekmannarevisorer | rektor | biträdande rektor | skolledare | skolledning | rektorer`,
  ],
  [
    { kind: 'absent', anywhere: 'absent' },
    `
    frånvarande | ej närvarande`,
  ],
  [
    { kind: 'absent' },
    `
    ${each('frånvarande | ej närvarande | icke närvarande | inte närvarande', `${ALL_MEMBERS} | ${SUBSTITUTES}`)} |
    ${each('frånvarande | ledamöter | ledamöter och ersättare', 'med anmält förhinder | med förhinder')} |
    laga förfall | avbud | frånv. | frånv`,
  ],
  [
    { kind: 'cover' },
    `
    plats | tid | datum | plats och tid | tid och plats | plats och tid för sammanträdet | datum och tid | mötesplats |
    sammanträdesdatum | ajournering | justerare | justerande | utses att justera | utsedd att justera | att justera |
    utsedda att justera | utsedda justerare | protokollsjusterare |
    protokolljusterare | protokolljustering | protokollsjustering | justeringsperson | justeringspersoner | justering | justeringens plats och tid |
    justeringens tid och plats | plats och tid för justering | tid och plats för justering | justeringsdatum | justeringsdag |
    paragrafer | omfattar paragrafer | protokollet omfattar | omfattning | omfattar | underskrift | sekreterare | ordförande |
    protokollförare | mötesordförande | mötessekreterare | ordförande för mötet | sekreterare för mötet | organ |
    anslag | anslag/bevis | bevis om anslag | mötesfunktionärer | anslagsbevis | dagordning | föredragningslista |
    ${each('justering | justerare | ordförande | val av justerare', 'och sekreterare')} | sekreterare och justerare |
    sekreterare och justering | justering och underskrift | val av justerare | val av justeringsperson |
    ärenden | ärendelista | innehåll | innehållsförteckning | kallelse`,
  ],
  [
    { kind: 'cover', anywhere: 'signatures' },
    `
    underskrifter`,
  ],
  [
    { kind: 'signatures', anywhere: 'signatures' },
    `
    vid protokollet | vid pennan | justeras | justerat | rätt utdraget | rätt utdraget intygas |
    ${each('rätt utdraget | rätt avskrivet | utdragets riktighet | avskriftens riktighet', 'intygas | intygar | bestyrks | bestyrker | bestyrkes')}`,
  ],
]
/** The first group that has a label wins: what opens a roll call anywhere is of no narrower kind. */
const LABELS: ReadonlyMap<string, Label> = new Map(
  GROUPS.flatMap(([label, words]) => words.split('|').map((word): [string, Label] => [word.trim(), label]))
    .filter(([word]) => word !== NOTHING)
    .reverse(),
)
/** What comes before the first space, colon or bracket: told at a glance of the many lines that begin no label. */
const firstWord = (words: string): string => words.split(/[\s:(]/, 1)[0]?.toLowerCase() ?? ''
const FIRST_WORDS: ReadonlySet<string> = new Set([...LABELS.keys()].map(firstWord))
/** Every label of the table, in lower case. */
export const labelWords: readonly string[] = [...LABELS.keys()]

/**
 * "Utsedda att justera: Bo Lind (M)", "Ajournering: kl. 19.15": a label the table has not, which still ends a roll call
 */
const OTHER_LABEL = /^(\p{Lu}[\p{L} ]{2,40}): ?\S/u
const OTHER: Label = { kind: 'cover' }
/** "Vid upprop var följande ledamöter närvarande" */
const ATTENDANCE_SENTENCE = /(?<!\p{L})följande(?!\p{L})[^.]{1,80}(?<!\p{L})närvarande:?$|(?<!\p{L})närvarande:$/iu
const LONGEST = 60
/** "Ledamöter (9)", "Närvarande (13 st)" */
const COUNTED = /(?<!\s)\s*\(\d{1,3}(?: st\.?)?\)$/
/** "Närvarande ur styrelsen": of whom changes nothing. */
const OF_BODY = new RegExp(
  String.raw`^((?:när|från|ej när|inte när)var\p{L}+) (?:ur|från|av|i) (?:${GENERIC_BODIES.join('|')})$`,
  'iu',
)
/** "Närvarande under hela eller delar av mötet": when they were there changes not that they were. */
const DURING =
  /^((?:\p{L}+ )?närvarande) (?:(?:under|vid|på|hela|delar?|eller|av|dagens|mötet|sammanträdet|möte|sammanträde)(?: |$)){1,8}$/iu
/** "Ledamöter på plats", "Närvarande via Teams": from where they took part changes nothing. */
const FROM_WHERE = new RegExp(`(?<=\\p{L}) ${PLACES}$`, 'iu')
/** "Via länk: Anna Ek"; without the colon it may be where they met. */
const WHERE_ALONE = new RegExp(`^${PLACES}:$`, 'iu')
const WHERE_WORDS: ReadonlySet<string> = new Set('på via genom digitalt per i'.split(' '))
/** "Adjungerade (ständigt)": a note in brackets, unless it tells of absence. */
const IN_BRACKETS = /(?<!\s)\s*\((\p{Ll}[\p{Ll} -]{2,40})\)$/u
/** "Direktionens ledamöter": whose they are changes nothing. */
const OWNER = /^\p{Lu}[\p{L}-]{2,40}s (?=\p{Ll})/u
const ROLLS: ReadonlySet<SectionKind> = new Set(['attendance', 'officials', 'absent'])

/** The end of a line above begins small: "1:e vice" and "ordförande". */
const WRAPPED = /^\p{Ll}[^:]*$/u

const withoutStars = (line: string): string => (line.startsWith('*') ? line.replace(/^\*{1,6}\s+/, '') : line)

/** Whether a line's first word is that of a label, an owner's, or of those who tell of the absent. */
function mayBegin(line: string): boolean {
  const word = firstWord(withoutStars(line))
  return (
    FIRST_WORDS.has(word) ||
    word.endsWith('s') ||
    OF_ABSENT.has(word) ||
    WHERE_WORDS.has(word) ||
    isSlipOfLabel(word) ||
    misreadings(line).length > 0
  )
}

/** What a line means that holds a label and nothing else, "Närvarande:", "Ledamöter (9)" or in Org "* Närvarande". */
export const labelAlone = (line: string): Label | undefined => (line.length > LONGEST ? undefined : labelIn(line))

const labelIn = remembered((line): Label | undefined => readAs(line, plainLabelIn) ?? slippedLabelIn(line), LINES)

/** "Frånvarnade:" is "Frånvarande:". */
function slippedLabelIn(line: string): Label | undefined {
  const right = withoutSlips(line)
  const label = right === undefined ? undefined : plainLabelIn(right)
  return label && ROLLS.has(label.kind) ? label : undefined
}

function plainLabelIn(line: string): Label | undefined {
  if (!mayBegin(line) || WRAPPED.test(line)) return undefined
  const words = withoutColon(withoutStars(line)).replace(COUNTED, '').replace(/\s+/g, ' ').replace(OF_BODY, '$1')
  const own = LABELS.get(words.toLowerCase()) ?? (WHERE_ALONE.test(line) ? { ...THERE } : noted(words))
  if (own) return own
  const owned = OWNER.test(words) ? LABELS.get(words.replace(OWNER, '')) : undefined
  if (owned && ROLLS.has(owned.kind)) return { ...owned, anywhere: undefined }
  if (isOfOfficials(words)) return { kind: 'officials' }
  if (tellsOfAbsent(words.replace(OWNER, '').toLowerCase())) return { kind: 'absent' }
  return isOfWhom(line) ? { kind: 'attendance' } : undefined
}

/** "Närvarande styrelsen och skola:", "Representanter personal:": in so many words, up to their colon */
const OF_WHOM = /^(?:Närvarande|Representanter|Från)(?: \p{Ll}[\p{L}/-]*){1,5}:$/u
/** Those who came to something else, or did not come */
const OTHERWISE = /juster|föregående|förra|tidigare|(?<!\p{L})(?:ej|inte|icke|nästa|antal)(?!\p{L})/iu
const isOfWhom = (line: string): boolean => OF_WHOM.test(line) && !OTHERWISE.test(line) && !hintsAbsence(line)

/** A label of a list with a note that changes nothing of who they are; undefined for any other words. */
function noted(words: string): Label | undefined {
  const inBrackets = IN_BRACKETS.exec(words)?.[1]
  if (inBrackets !== undefined && hintsAbsence(inBrackets)) return { kind: 'absent' }
  const plain = words.replace(IN_BRACKETS, '').replace(FROM_WHERE, '').replace(DURING, '$1')
  const known = plain === words ? undefined : LABELS.get(plain.toLowerCase())
  return known && ROLLS.has(known.kind) ? { ...known, anywhere: undefined } : undefined
}

const isOfOfficials = (words: string): boolean => INVITED.test(words) || FROM_OFFICE.test(words)

/** "Från länsstyrelsen", "Från miljökontoret": those of an office, which no members are of */
const FROM_OFFICE =
  /^(?:närvarande )?från (?:länsstyrelsen|\p{L}*(?:kontoret|förvaltningen|kansliet|verket|myndigheten|sekretariatet))$/iu

/** "Inbjudna politiskt valda revisorer", "Inbjudna föredragande": invited as what */
const INVITED = /^Inbjudna(?: (?!(?:i|på|till|vid|var|är|att|som)(?!\p{L}))\p{Ll}+){1,4}$/u

/**
 * What a label in so many words says of those who did not come: "Ledamöter som anmält förhinder", "Förhinder har
 * anmälts av".
 */
const OF_ABSENT: ReadonlySet<string> = new Set(
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

/** A few words that tell of absence and are no label known: whom the lines below name may not have come. */
export const hintsAbsence = (text: string): boolean =>
  text.length <= LONGEST && HINTS_ABSENCE.test(text) && !SERVES.test(text)
const HINTS_ABSENCE =
  /(?<!\p{L})(?:förhind|förfall|frånv|återbud|avbud|utebl|saknas|saknad|borta|sjuk(?:anm|a(?!\p{L})|dom|frånv|skriv|(?!\p{L}))|(?:ej|inte|icke) (?:närv|tillst|delta))/iu

/** "Tjänstgörande för frånvarande": they came. */
const SERVES = /tjänstgör|ersätt|(?<!\p{L})för (?:ej |inte )?(?:frånv|förhind)/iu

/**
 * No word but those of such a label: a sentence with anybody's name in it is none, nor one that tells of those present
 * too.
 */
const tellsOfAbsent = (words: string): boolean =>
  IS_ABSENT.test(words) && !IS_PRESENT.test(words) && words.split(' ').every((word) => OF_ABSENT.has(word))

/** The label of a line that holds its value too: "Beslutande      Anna Ek (S), ordförande". */
export function labelBeside(words: Words): { label: Label; value: string } | undefined {
  const known = labelledBy(words)
  const line = textOf(words)
  if (known) return known
  // A role or a party is no such label: "Ordförande: Anna Ek" is a row of the roll call.
  const unknown = OTHER_LABEL.exec(line)?.[1]
  return unknown === undefined || isTitle(unknown) || partyNamed(unknown) !== undefined
    ? undefined
    : { label: OTHER, value: line.slice(unknown.length + 1).trim() }
}

/** "Närvarande: Anna Ek, Bo Lind.": a label of a list and whom it lists. */
export function opensList(words: Words): boolean {
  const found = labelledBy(words)
  return found !== undefined && ROLLS.has(found.label.kind)
}

/** No label has more words. */
const MOST_WORDS = 6

/**
 * The longest label that a line begins with and that something parts from its value: a colon, a gap, or where a person
 * is named.
 */
function labelledBy(words: Words): { label: Label; value: string } | undefined {
  const line = textOf(words)
  if (!mayBegin(line)) return undefined
  const apart = endsIn(piecesOf(words))
  const ends = Array.from(line.slice(0, LONGEST).matchAll(/:\s*(?=\S)|(?<!\s)\s+(?=\S)/g)).slice(0, MOST_WORDS)
  for (const { 0: gap, index } of ends.reverse()) {
    const label = labelAlone(line.slice(0, index) + gap.trim())
    const value = line.slice(index + gap.length)
    const isParted =
      gap !== ' ' ||
      apart.has(index) ||
      partiedIn(value)[0]?.from === 0 ||
      isBeforeName(label, line.slice(0, index), value)
    if (label && (isParted || isLongCover(label, line.slice(0, index), value))) return { label, value }
  }
  return undefined
}

/** "Närvarande ersättare Inger Ek, PRO": more than a word, right before a name that a comma or nothing ends. */
const isBeforeName = (label: Label | undefined, words: string, value: string): boolean =>
  label !== undefined && ROLLS.has(label.kind) && words.includes(' ') && isNameOnly(value.split(',')[0] ?? '')
const isNameOnly = (text: string): boolean => isName(text) && isPersonName(text)

/** Where each piece ends in the text of all. */
function endsIn(pieces: readonly string[]): ReadonlySet<number> {
  let end = -1
  return new Set(pieces.map((piece) => (end += piece.length + 1)))
}

/** "Plats och tid för justering Digital justering": so many words are a label whatever parts them from their value. */
const isLongCover = ({ kind }: Label, words: string, value: string): boolean =>
  kind === 'cover' && words.split(/\s+/).length >= LONG_LABEL && /^[\p{Lu}\d]/u.test(value)
const LONG_LABEL = 4

const PARTY_HEAD = /^parti(?:beteckning|tillhörighet)?:?$/i

/**
 * The labels of a line that heads columns side by side, in order: "Beslutande Ledamöter Tjänstgörande ersättare".
 */
export function columnLabels(line: Words): Label[] {
  const pieces = piecesOf(line)
  const [first, ...more] = pieces
  const lists = isMarginHead(first) ? labelsOver(more) : []
  // "Parti   Ledamöter   Ersättare" heads the columns of one table.
  return lists.some(({ kind }) => kind === 'absent') ? lists : labelsOver(pieces)
}

/** "Roll | Närvarande | Frånvarande": what stands below it is said of those beside, and names nobody. */
export const isMarginHead = (piece: string | undefined): boolean => piece !== undefined && MARGIN_HEAD.test(piece)
const MARGIN_HEAD = /^(?:roll|post|uppdrag|funktion|befattning|grupp|parti(?:beteckning|tillhörighet)?):?$/i

function labelsOver(pieces: readonly string[]): Label[] {
  const found: Label[] = []
  // "Beslutande   Parti   Avbud   Parti": each list has the parties in a column of its own.
  const parties = pieces.filter((piece) => PARTY_HEAD.test(piece)).length
  const isPaired = parties > 1 && parties * 2 === pieces.length
  for (const piece of isPaired ? pieces.filter((one) => !PARTY_HEAD.test(one)) : pieces) {
    const labels = labelsIn(piece)
    if (labels === undefined) return []
    found.push(...labels)
  }
  return found.length > 1 && found.every(({ kind }) => ROLLS.has(kind)) ? found : []
}

/**
 * The labels of a line that may head columns of people of which some are headed by words that no table has, "Närvarande
 * Bortresta": as many as its pieces, none where no label or no such words are among them.
 */
export function columnsWithUnknown(line: Words): Label[] {
  const found = piecesOf(line).map((piece): Label | undefined => labelAlone(piece) ?? unknownHead(piece))
  const isHead = found.every((one) => one !== undefined && ROLLS.has(one.kind))
  return isHead && new Set(found.map((one) => one?.isUnknown === true)).size > 1 ? (found as Label[]) : []
}

const unknownHead = (piece: string): Label | undefined =>
  UNKNOWN_HEAD.test(piece) && !isNameOnly(piece) ? { kind: 'attendance', isUnknown: true } : undefined
const UNKNOWN_HEAD = /^\p{Lu}\p{L}+(?: [\p{L}-]+){0,3}:?$/u

/** Two labels that a single space parts, "Övriga närvarande Ersättare", or one. */
function labelsIn(piece: string): Label[] | undefined {
  for (const { index } of Array.from(piece.matchAll(/ (?=\p{Lu})/gu)).reverse()) {
    const [first, second] = [labelAlone(piece.slice(0, index)), labelAlone(piece.slice(index + 1))]
    if (first && second) return [{ ...first, margin: isMargin(piece.slice(0, index)) }, second]
  }
  const alone = labelAlone(piece)
  return alone && [{ ...alone, margin: isMargin(piece) }]
}

const isMargin = (word: string): boolean => MARGIN.has(withoutColon(word).toLowerCase())

/** The section that a line alone opens, wherever it stands; undefined for any other line. */
export function sectionKindOf(line: string): SectionKind | undefined {
  return labelAlone(line.replace(COMMA_LAST, ''))?.anywhere
}
/** "Vid protokollet," above a name */
const COMMA_LAST = /,$/

/**
 * True for a line after which each line names who was there, or was not.
 * @param onCover Before the first §, where any label of a list of people opens one; inside a § elections have the same
 * labels.
 */
export function opensAttendance(words: Words, onCover = false): boolean {
  const line = textOf(words)
  return (
    opensRollAnywhere(line) ||
    listsAbsent(words) ||
    (onCover && headsRoll(words)) ||
    listsPresent(words, onCover) ||
    (line.length <= 120 && ATTENDANCE_SENTENCE.test(line))
  )
}

function opensRollAnywhere(line: string): boolean {
  const kind = sectionKindOf(line)
  return kind !== undefined && kind !== 'signatures'
}

/** "Närvarande     Frånvarande" heads lists wherever it stands: no election has the absent beside others. */
export const listsAbsent = (words: Words): boolean => columnLabels(words).some(({ kind }) => kind === 'absent')

const headsRoll = (line: Words): boolean => columnLabels(line).length > 0 || isRoll(labelAlone(textOf(line)))

/** "Närvarande: Anna Ek, Bo Lind": those present, beside their label. */
function listsPresent(line: Words, onCover: boolean): boolean {
  const beside = /^[\p{Lu}*]/u.test(textOf(line)) ? labelledBy(line) : undefined
  if (beside?.label.kind !== 'attendance') return false
  return onCover || (beside.label.anywhere !== undefined && namesSomebody(beside.value))
}

/** True for a line of the cover that says something else than who was there: a roll call does not go on in it. */
export function closesAttendance(line: Words): boolean {
  const found = labelledBy(line)
  return found?.label.kind === 'cover' && !isRole(line)
}

/**
 * "Ordförande: Anna Ek" among those who were there is a row; in columns, "Ordförande Anna Ek", it is who signs;
 * "Ersättare: Anna Ek" opens a list of them, "Frånvarande ersättare: Bo Lind" the absent.
 */
export const isRole = (line: Words): boolean =>
  isTitle(/^(?:(?:\d:[ea] )?\p{L}+ ){0,2}(\p{L}+):/u.exec(textOf(line))?.[1] ?? '') && !isRoll(labelledBy(line)?.label)

const isRoll = (label: Label | undefined): boolean =>
  label !== undefined && ROLLS.has(label.kind) && label.isOffice !== true

/** Inside a §, "Närvarande: 13 personer" opens nothing. */
const namesSomebody = (value: string): boolean =>
  partiedIn(value)[0]?.from === 0 || value.split(/,\s*/).slice(0, 1).every(isName)
