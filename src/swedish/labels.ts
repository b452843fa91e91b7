/**
 * The labels of a protokoll's cover and closing, as a table: whom or what stands beside or below each. Lines in, what
 * their labels mean out. Variation between templates belongs here.
 */
import type { SectionKind } from '../model/schema.ts'
import { isTitle } from './titles.ts'

export interface Label {
  /** What it opens on the cover; `cover` says nothing of who was there, and ends what did. */
  kind: SectionKind
  /** What those listed are when their row does not say. */
  role?: string
  /** What it opens wherever in the document it stands alone; most labels mean something on the cover only. */
  anywhere?: SectionKind
}

const GROUPS: readonly (readonly [Label, string])[] = [
  [
    { kind: 'attendance', anywhere: 'attendance' },
    `
    beslutande | beslutande ledamöter | närvarande | ledamöter | närvaro`,
  ],
  [
    { kind: 'attendance' },
    `
    beslutande ledamöter och ersättare | närvarande ledamöter | närvarande beslutande | tjänstgörande ledamöter |
    tjänstgörande | ledamöter närvarande | styrelseledamöter | ordinarie ledamöter | ordinarie | närvarolista |
    närvaroförteckning | deltagare | deltagande | närvarande på mötet | närvarande vid mötet | ledamöter och ersättare`,
  ],
  [
    { kind: 'attendance', role: 'tjänstgörande ersättare' },
    `
    tjänstgörande ersättare | beslutande ersättare | tjänstgörande suppleanter`,
  ],
  [
    { kind: 'attendance', role: 'ersättare' },
    `
    ersättare | ej tjänstgörande ersättare | icke tjänstgörande ersättare | ej tjänstgörande | närvarande ersättare |
    närvarande ej tjänstgörande ersättare | närvarande, ej tjänstgörande ersättare | närvarande icke tjänstgörande ersättare |
    ej beslutande ersättare | ej beslutande | övriga ersättare | suppleanter`,
  ],
  [
    { kind: 'officials', anywhere: 'officials' },
    `
    tjänstepersoner | tjänstemän | övriga närvarande | övriga deltagare`,
  ],
  [
    { kind: 'officials' },
    `
    övriga deltagande | övriga | adjungerade | adjungerad | sekretariatet | kansliet | från kansliet | revisorer |
    valberedningen | inbjudna | gäster | från förvaltningen | personalföreträdare | fackliga företrädare`,
  ],
  [
    { kind: 'absent', anywhere: 'absent' },
    `
    frånvarande | ej närvarande`,
  ],
  [
    { kind: 'absent' },
    `
    frånvarande ledamöter | frånvaro | anmält förhinder | meddelat förhinder | anmälda förhinder | anmäld frånvaro |
    förhinder | förhindrade`,
  ],
  [
    { kind: 'cover' },
    `
    plats | tid | datum | plats och tid | tid och plats | plats och tid för sammanträdet | datum och tid | mötesplats |
    sammanträdesdatum | ajournering | justerare | justerande | utses att justera | utsedd att justera | att justera |
    protokolljusterare | justeringsperson | justeringspersoner | justering | justeringens plats och tid |
    justeringens tid och plats | plats och tid för justering | tid och plats för justering | justeringsdatum | justeringsdag |
    paragrafer | omfattar paragrafer | protokollet omfattar | omfattning | omfattar | underskrift | sekreterare | ordförande |
    protokollförare | organ | anslag | anslag/bevis | bevis om anslag | anslagsbevis | dagordning | föredragningslista |
    ärendelista | innehåll | innehållsförteckning | kallelse`,
  ],
  [
    { kind: 'cover', anywhere: 'signatures' },
    `
    underskrifter`,
  ],
  [
    { kind: 'signatures', anywhere: 'signatures' },
    `
    vid protokollet | vid pennan | justeras | justerat`,
  ],
]
const LABELS: ReadonlyMap<string, Label> = new Map(
  GROUPS.flatMap(([label, words]) => words.split('|').map((word): [string, Label] => [word.trim(), label])),
)

/** Longest first, so that "ej tjänstgörande ersättare" is not "ej tjänstgörande". */
const BESIDE = new RegExp(
  `^(${[...LABELS.keys()]
    .sort((a, b) => b.length - a.length)
    .map((label) => RegExp.escape(label))
    .join('|')})(?::\\s*|\\s{2,}|\\s+(?=\\p{Lu}[^()]*\\(\\p{L}{1,6}\\)))(\\S.*)$`,
  'iu',
)
/** "Utsedda att justera: Bo Lind (M)", "Ajournering: kl. 19.15": a label the table has not, which still ends a roll call */
const OTHER_LABEL = /^(\p{Lu}[\p{L} ]{2,40}?): ?\S/u
const OTHER: Label = { kind: 'cover' }
/** "Vid upprop var följande ledamöter närvarande" */
const ATTENDANCE_SENTENCE = /\bföljande\b[^.]{0,80}\bnärvarande:?$|\bnärvarande:$/iu
const LONGEST = 60

/** What a line means that holds a label and nothing else, "Närvarande:" or in Org "* Närvarande". */
export function labelAlone(line: string): Label | undefined {
  if (line.length > LONGEST) return undefined
  return LABELS.get(
    line
      .replace(/^\*{1,6}\s+/, '')
      .replace(/\s*:$/, '')
      .replace(/\s+/g, ' ')
      .toLowerCase(),
  )
}

/** The label of a line that holds its value too, with its columns kept: "Beslutande      Anna Ek (S), ordförande". */
export function labelBeside(line: string): { label: Label; value: string } | undefined {
  const [, word = '', value = ''] = BESIDE.exec(line) ?? []
  const label = labelAlone(word)
  if (label) return { label, value }
  // A role is no such label: "Ordförande: Anna Ek" is a row of the roll call.
  const unknown = OTHER_LABEL.exec(line)?.[1]
  return unknown === undefined || isTitle(unknown)
    ? undefined
    : { label: OTHER, value: line.slice(unknown.length + 1).trim() }
}

/** The section that a line alone opens, wherever it stands; undefined for any other line. */
export function sectionKindOf(line: string): SectionKind | undefined {
  return labelAlone(line)?.anywhere
}

/** True for a line after which each line names who was there, or was not. */
export function opensAttendance(line: string): boolean {
  const kind = sectionKindOf(line)
  if (kind !== undefined && kind !== 'signatures') return true
  return labelBeside(line)?.label.kind === 'attendance' || (line.length <= 120 && ATTENDANCE_SENTENCE.test(line))
}
