/**
 * The cover: labels and what stands after them, beside or below ("Beslutande   Anna Ek (S), ordförande", "Plats och tid").
 * Blocks before the first item in, sections out. A label on the line of its value stays with it in the text; one that
 * stands alone becomes the section's heading. What a label means is the table's; what no label opens is the cover's text.
 */
import type { SectionKind } from '../../src/protokoll/schema.ts'
import { isTitle } from './roll-row.ts'
import type { Block, DraftSection, MarkedBlock } from './types.ts'

interface Label {
  kind: SectionKind
  /** What those listed are when their row does not say. */
  role?: string
}

const present = (role = 'ledamot'): Label => ({ kind: 'attendance', role })
const officials: Label = { kind: 'officials' }
const absent: Label = { kind: 'absent' }
/** Says nothing of who was there, and ends what did. */
const other: Label = { kind: 'cover' }

const LABELS: Record<string, Label> = {
  'beslutande': present(), 'beslutande ledamöter': present(), 'beslutande ledamöter och ersättare': present(), 'närvarande': present(), 'närvarande ledamöter': present(),
  'närvarande beslutande': present(), 'tjänstgörande ledamöter': present(), 'tjänstgörande': present(), 'ledamöter': present(), 'ledamöter närvarande': present(), 'styrelseledamöter': present(), 'ordinarie ledamöter': present(),
  'ordinarie': present(), 'närvaro': present(), 'närvarolista': present(), 'närvaroförteckning': present(), 'deltagare': present(), 'deltagande': present(),
  'närvarande på mötet': present(), 'närvarande vid mötet': present(), 'ledamöter och ersättare': present(),
  'tjänstgörande ersättare': present('tjänstgörande ersättare'), 'beslutande ersättare': present('tjänstgörande ersättare'), 'tjänstgörande suppleanter': present('tjänstgörande ersättare'),
  'ersättare': present('ersättare'), 'ej tjänstgörande ersättare': present('ersättare'), 'icke tjänstgörande ersättare': present('ersättare'), 'ej tjänstgörande': present('ersättare'),
  'närvarande ersättare': present('ersättare'), 'närvarande ej tjänstgörande ersättare': present('ersättare'), 'närvarande, ej tjänstgörande ersättare': present('ersättare'),
  'närvarande icke tjänstgörande ersättare': present('ersättare'), 'ej beslutande ersättare': present('ersättare'), 'ej beslutande': present('ersättare'), 'övriga ersättare': present('ersättare'), 'suppleanter': present('ersättare'),
  'tjänstepersoner': officials, 'tjänstemän': officials, 'övriga närvarande': officials, 'övriga deltagare': officials, 'övriga deltagande': officials, 'övriga': officials,
  'adjungerade': officials, 'adjungerad': officials, 'sekretariatet': officials, 'kansliet': officials, 'från kansliet': officials, 'revisorer': officials, 'valberedningen': officials, 'inbjudna': officials, 'gäster': officials, 'från förvaltningen': officials, 'personalföreträdare': officials, 'fackliga företrädare': officials,
  'frånvarande': absent, 'frånvarande ledamöter': absent, 'ej närvarande': absent, 'frånvaro': absent, 'anmält förhinder': absent, 'meddelat förhinder': absent, 'anmälda förhinder': absent, 'anmäld frånvaro': absent, 'förhinder': absent, 'förhindrade': absent,
  'plats': other, 'tid': other, 'datum': other, 'plats och tid': other, 'tid och plats': other, 'plats och tid för sammanträdet': other, 'datum och tid': other, 'mötesplats': other, 'sammanträdesdatum': other, 'ajournering': other,
  'justerare': other, 'justerande': other, 'utses att justera': other, 'utsedd att justera': other, 'att justera': other, 'protokolljusterare': other, 'justeringsperson': other, 'justeringspersoner': other, 'justering': other,
  'justeringens plats och tid': other, 'justeringens tid och plats': other, 'plats och tid för justering': other, 'tid och plats för justering': other, 'justeringsdatum': other, 'justeringsdag': other,
  'paragrafer': other, 'omfattar paragrafer': other, 'protokollet omfattar': other, 'omfattning': other, 'omfattar': other, 'underskrifter': other, 'underskrift': other, 'sekreterare': other, 'ordförande': other, 'protokollförare': other,
  'organ': other, 'anslag': other, 'anslag/bevis': other, 'bevis om anslag': other, 'anslagsbevis': other, 'dagordning': other, 'föredragningslista': other, 'ärendelista': other, 'innehåll': other, 'innehållsförteckning': other, 'kallelse': other,
}
/** Longest first, so that "ej tjänstgörande ersättare" is not "ej tjänstgörande". */
const BESIDE = new RegExp(`^(${Object.keys(LABELS).sort((a, b) => b.length - a.length).map((label) => RegExp.escape(label)).join('|')})(?::\\s*|\\s{2,}|\\s+(?=\\p{Lu}[^()]*\\(\\p{L}{1,6}\\)))(\\S.*)$`, 'iu')

/** "Utsedda att justera: Bo Lind (M)", "Ajournering: kl. 19.15": a label the table has not, which still ends a roll call */
const OTHER_LABEL = /^(\p{Lu}[\p{L} ]{2,40}?): ?\S/u

export interface CoverSection extends Pick<DraftSection, 'kind' | 'heading' | 'blocks'> {
  role: string | undefined
}

/** @param role For what opens a section without being one of the labels. */
export function readCover(before: readonly MarkedBlock[]): CoverSection[] {
  const sections: CoverSection[] = []
  const open = ({ kind, role }: Label, heading: Block | null, blocks: Block[]): void => { sections.push({ kind, role, heading, blocks }) }
  for (const { block, mark } of before) {
    const alone = labelAlone(block.text)
    const beside = labelBeside(block)
    if (alone?.kind === 'cover' || beside?.label.kind === 'cover') {
      // All such labels are one cover: its text, in the order of the source.
      if (sections.at(-1)?.kind !== 'cover') open(other, null, [])
      sections.at(-1)?.blocks.push(block)
    } else if (alone) open(alone, block, [])
    else if (beside) open(beside.label, null, [block])
    else if (mark.type === 'section') open({ kind: mark.kind }, block, [])
    else if (sections.length === 0) open(other, null, [block])
    else sections.at(-1)?.blocks.push(block)
  }
  return sections
}

/** The rows of a section as they are read: a label beside its value is none of the value. */
export function rowsOf({ heading, blocks }: Pick<CoverSection, 'heading' | 'blocks'>): Block[] {
  const [first, ...rest] = blocks
  const beside = heading === null && first ? labelBeside(first) : undefined
  return first && beside ? [{ ...first, text: beside.value.replace(/\s+/g, ' ') }, ...rest] : [...blocks]
}

/** True for "Beslutande   Anna Ek (S), ordförande", after which each line names who was there. */
export function opensRollBeside(line: string): boolean {
  return labelAlone(BESIDE.exec(line)?.[1] ?? '')?.kind === 'attendance'
}

function labelAlone(text: string): Label | undefined {
  const word = text.replace(/^\*{1,6}\s+/, '').replace(/\s*:$/, '').replace(/\s+/g, ' ').toLowerCase()
  return Object.hasOwn(LABELS, word) ? LABELS[word] : undefined
}

/** True for a line that holds a label and its value, which no title does. */
export function isLabelled(block: Block): boolean {
  return labelBeside(block) !== undefined
}

/** A role is no such label: "Ordförande: Anna Ek" is a row of the roll call. */
function endsRoll(line: string): boolean {
  const label = OTHER_LABEL.exec(line)?.[1]
  return label !== undefined && !isTitle(label)
}

function labelBeside({ text, lines }: Block): { label: Label; value: string } | undefined {
  const [first] = lines
  const [, word = '', rest = ''] = BESIDE.exec(first?.text ?? text) ?? []
  const label = labelAlone(word) ?? (endsRoll(first?.text ?? text) ? other : undefined)
  // The line keeps its columns; what it was joined with does not.
  return label && first ? { label, value: `${rest} ${lines.slice(1).map((line) => line.text).join(' ')}`.trim() } : undefined
}
