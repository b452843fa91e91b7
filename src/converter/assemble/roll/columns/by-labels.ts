/** Lists within one another: where a row begins with what others are called, another list begins. */
import type { Label } from '../../../../swedish/headings/label-table.ts'
import { labelAlone, labelBeside } from '../../../../swedish/headings/labels.ts'
import type { Block } from '../../../types/block.ts'
import { absentLast, namesAbsent } from '../absence-told.ts'
import { listed, withText, type List } from './list.ts'

/** "Anna Ek och Bo Lind. Anmält förhinder: Cia Alm" is of two lists, and what stands below is of the second. */
export function partedByLabels({ blocks, ...list }: List): List[] {
  const lists: List[] = [{ ...list, blocks: [] }]
  for (const [at, block] of blocks.entries()) {
    const told = toldOf(list, block)
    const all = listsIn(told)
    const isNext = isOfNext(at, block, told)
    const [own, ...others] = isNext ? ['', ...all] : all
    if (isOfFirst(own, lists)) lists.push({ ...list, blocks: [] })
    if (!isNext) lists.at(-1)?.blocks.push(others.length === 0 && told === block.text ? block : withText(block, own))
    for (const one of others) {
      const found = labelBeside(one)
      if (found) lists.push({ ...listed(found.label), blocks: [withText(block, found.value)] })
    }
  }
  return lists
}

/** A row with what it tells of the absent behind a label, or in a list of them those alone. */
const toldOf = ({ kind }: Pick<List, 'kind'>, { text }: Block): string =>
  kind === 'absent' ? (namesAbsent(text) ?? text) : absentLast(text)

/** What the first row begins with is the label of the list itself, where the row has it. */
const isOfNext = (at: number, { text }: Block, told: string): boolean => (at > 0 || told !== text) && opensList(told)

/** "Mötessekreterare: Ida Holm" on the next line is none of those who were away. */
const isOfFirst = (row: string, { length }: readonly List[]): boolean => length > 1 && LABELLED.test(row)
const LABELLED = /^\p{Lu}[\p{L} ]{3,40}: ?\p{Lu}/u
/** Before a label and its colon in the middle of a row. */
const WITHIN = / (?=\p{Lu}[\p{L} ]{3,40}: ?\p{Lu})/u

/** What each label begins, and before the first what none does, without the sign that parts it from the next. */
function listsIn(text: string): [string, ...string[]] {
  const [own = '', ...others] = text.split(WITHIN).reduce<string[]>(partedAt, [])
  const parted = (piece: string, at: number): string => (at < others.length ? piece.replace(PARTS, '') : piece)
  return [parted(own, 0), ...others.map((piece, at) => parted(piece, at + 1))]
}
const PARTS = /[;,]$| [–-]$/

/** What no label of a list begins goes on from the piece before. */
function partedAt(pieces: string[], piece: string): string[] {
  const last = pieces.at(-1)
  return last === undefined || labelOf(piece) !== undefined ? [...pieces, piece] : pieces.with(-1, `${last} ${piece}`)
}

/** The label that a row begins with: "Anmält förhinder: Cia Alm" */
const labelOf = (text: string): Label | undefined => labelAlone(text.slice(0, text.indexOf(':') + 1))

/** What others are called than those above; "Ordförande: Ada Provlund" is one of them. */
function opensList(text: string): boolean {
  const label = labelOf(text)
  return label?.kind === 'absent' || (label?.kind === 'officials' && label.isOffice !== true)
}
