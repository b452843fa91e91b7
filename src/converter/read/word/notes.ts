/**
 * Notes at the foot of the page and at the end: the document and its notes in, and each note's words as a paragraph of
 * their own, "Fotnot 1: …", where the part of the text ends that its sign "¹" stands in; never between the clauses of a
 * decision, where they would read as one.
 */
import { isLeadIn } from '../../../swedish/decisions/lead-ins.ts'
import { seen } from '../marked-text.ts'
import { isSuperscriptText, superscript } from '../superscript.ts'
import { format } from './figures.ts'
import { LONGEST_HEADING, type Places } from './place.ts'
import { attribute, elements, made, paragraphOf, parentOf, remove, runOf, textOf, value, wordsIn } from './tree.ts'
import { keysOf } from '../../../model/tables.ts'

type NoteKind = 'footnotes' | 'endnotes'
export type Notes = Readonly<Record<NoteKind, ReadonlyMap<string, Element>>>

const KINDS = {
  'w:footnoteReference': { kind: 'footnotes', name: 'Fotnot', settings: 'w:footnotePr', usual: 'decimal' },
  'w:endnoteReference': { kind: 'endnotes', name: 'Slutnot', settings: 'w:endnotePr', usual: 'lowerRoman' },
} as const
type Sign = keyof typeof KINDS

/**
 * @param settings The part with the document's settings, which may say how notes are counted.
 */
export function placeNotes(tree: Document, notes: Notes, settings: Document | undefined, places: Places): void {
  for (const name of keysOf(KINDS)) {
    const label = labelsFor(KINDS[name], [tree, ...(settings ? [settings] : [])])
    for (const sign of elements(tree, name)) {
      const own = ownMark(sign)
      const shown = own ?? label()
      const note = notes[KINDS[name].kind].get(attribute(sign, 'w:id') ?? '')
      if (note) placeNote(tree, { sign, own, shown, title: `${KINDS[name].name} ${shown}`, note }, places)
      remove(sign)
    }
  }
}

interface Note {
  sign: Element
  /** The mark that the writer chose. */
  own: string | undefined
  shown: string
  /** "Fotnot 1" */
  title: string
  note: Element
}

function placeNote(tree: Document, { sign, own, shown, title, note }: Note, places: Places): void {
  const paragraph = paragraphOf(sign)
  if (!paragraph) return
  const heading = headingWords(paragraph, places)
  if (own === undefined && heading === undefined)
    sign.parentNode?.insertBefore(textOf(tree, isSuperscriptText(shown) ? superscript(shown) : `[${shown}]`), sign)
  const where = heading === undefined ? '' : ` till ”${heading}”`
  places.place(noteParagraph(tree, `${title}${where}: `, note, own), paragraph)
}

function labelsFor({ settings, usual }: (typeof KINDS)[Sign], trees: readonly Document[]): () => string {
  const set = (what: string): string | undefined =>
    trees
      .flatMap((tree) => elements(tree, settings))
      .map((one) => value(one, what))
      .find((one) => one !== undefined)
  let number = Number.parseInt(set('w:numStart') ?? '1', 10) || 1
  const as = set('w:numFmt') ?? usual
  return () => format(number++, as)
}

/** A sign that the writer chose, "*", stands beside the reference. */
function ownMark(sign: Element): string | undefined {
  if (!/^(?:1|true|on)$/.test(attribute(sign, 'w:customMarkFollows') ?? '')) return undefined
  const beside = wordsIn(parentOf(sign)).trim()
  return beside === '' || /\s/.test(beside) ? undefined : beside.slice(0, 8)
}

/**
 * A heading that bore a sign would be none to those who read it later; its words go with the note instead. What ends as
 * a sentence does is none.
 */
function headingWords(paragraph: Element, { opens }: Places): string | undefined {
  const words = seen(wordsIn(paragraph)).replace(/\s+/g, ' ').trim()
  const isHeading = (opens(paragraph) !== undefined || isLeadIn(words)) && !/[.!?]$/.test(words)
  return isHeading ? words.slice(0, LONGEST_HEADING).replace(/[”:]/g, '') : undefined
}

/** All paragraphs of a note in one. */
function noteParagraph(tree: Document, label: string, note: Element, own: string | undefined): Element {
  for (const name of ['w:tab', 'w:br'])
    for (const one of elements(note, name))
      if (one.parentNode?.nodeName === 'w:r') one.parentNode.replaceChild(textOf(tree, ' '), one)
  const [first] = elements(note, 'w:t').filter((one) => one.textContent.trim() !== '')
  if (own !== undefined && first?.textContent.trimStart().startsWith(own))
    first.textContent = first.textContent.trimStart().slice(own.length).trimStart()
  const runs = elements(note, 'w:p')
    .filter((one) => wordsIn(one).trim() !== '')
    .flatMap((one, index) => [
      ...(index > 0 ? [runOf(tree, ' ')] : []),
      ...elements(one, 'w:r').map((run) => tree.importNode(run, true)),
    ])
  return made(tree, 'w:p', runOf(tree, label), ...runs)
}
