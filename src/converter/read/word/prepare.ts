/**
 * A Word file made ready for the library that reads it, which knows paragraphs, runs and tables and passes over the
 * rest: trees of its parts in, changed in place. The order matters: what words say is settled before it is told which
 * of them are seen, and only then are they moved away from what they stand on.
 */
import { writeCharacters } from './characters.ts'
import { openControls } from './controls.ts'
import { chooseAlternates, liftBoxes, objectsIn, picturesIn, placeBoxes, type Box } from './drawings.ts'
import { writeFields } from './fields.ts'
import { writeFormulas } from './formula.ts'
import { markHidden, pageColour } from './hidden.ts'
import type { LeftOut } from './left-out.ts'
import { looksOf } from './looks.ts'
import { placeNotes, type Notes } from './notes.ts'
import { placesBy } from './place.ts'
import { writeOutNumbers } from './numbering.ts'
import { partsFor, treeFor, type Package } from './parts.ts'
import { attribute, elements, parentOf, partFrom, unwrap, wordsIn } from './tree.ts'
import { fillRows, gatherMerged } from './tables.ts'
import { valueAt } from '../../../model/lists.ts'

/** What the library climbs down into. */
const READ = new Set(
  `w:document w:body w:hdr w:ftr w:footnotes w:footnote w:endnotes w:endnote w:comments w:comment w:p w:r w:t w:hyperlink w:tbl
  w:tr w:tc`.split(/\s+/),
)
/** Drawings let go of their words later. */
const DRAWN = /^(?:w:txbxContent|a:t|a:txBody|v:textpath)$/

/**
 * @param trees The document and the parts with words around it, by name; {@link Package.main} names the document's.
 * @returns The package with those parts written anew, and how much of it cannot be shown.
 */
export function prepare(
  pack: Package,
  trees: ReadonlyMap<string, Document>,
): { pack: Package; leftOut: Omit<LeftOut, 'chunks'> } {
  const [styles, numbering, settings] = [treeFor(pack, 'styles'), treeFor(pack, 'numbering'), treeFor(pack, 'settings')]
  const main = valueAt(trees, pack.main)
  const found = { fields: 0, symbols: 0, formulas: 0 }
  for (const tree of trees.values()) {
    chooseAlternates(tree)
    found.fields += writeFields(tree)
    openControls(tree, styles)
    found.symbols += writeCharacters(tree, styles)
    found.formulas += writeFormulas(tree)
    openUnknown(tree)
    fillRows(tree)
  }
  const objects = [...trees.values()].reduce((sum, tree) => sum + objectsIn(tree), 0)
  const pictures = picturesIn(main)
  const notes: Notes = { footnotes: notesIn(pack, trees, 'footnotes'), endnotes: notesIn(pack, trees, 'endnotes') }
  const around = { looks: looksOf(styles, treeFor(pack, 'theme')), page: pageColour(main, settings), notes }
  for (const tree of trees.values()) markHidden(tree, around)
  const boxes: Box[] = []
  for (const [name, tree] of trees) {
    const lifted = liftBoxes(tree)
    if (name === pack.main) boxes.push(...lifted)
    gatherMerged(tree)
  }
  if (numbering) writeOutNumbers(main, numbering, styles)
  const places = placesBy(styles)
  placeBoxes(main, boxes, places)
  placeNotes(main, notes, settings, places)
  const [lists] = partsFor(pack, 'numbering')
  const written = [...trees, ...(numbering && lists !== undefined ? [[lists, numbering] as const] : [])]
  return {
    pack: {
      ...pack,
      parts: { ...pack.parts, ...Object.fromEntries(written.map(([name, tree]) => [name, partFrom(tree)])) },
    },
    leftOut: { ...found, objects, pictures, boxes: boxes.length, comments: commentsIn(pack) },
  }
}

/** Whatever else stands around words gives way to them: a wrapper that is not known shall not cost them. */
function openUnknown(tree: Document): void {
  const known = new Set<Element>()
  for (const text of [...elements(tree, 'w:t')])
    for (let at = parentOf(text); at && !known.has(at);) {
      const outside = parentOf(at)
      if (DRAWN.test(at.nodeName)) break
      if (READ.has(at.nodeName) || at === tree.documentElement) known.add(at)
      else unwrap(at)
      at = outside
    }
}

function notesIn(
  pack: Package,
  trees: ReadonlyMap<string, Document>,
  role: 'footnotes' | 'endnotes',
): Map<string, Element> {
  const notes = partsFor(pack, role).flatMap((name) =>
    elements(trees.get(name), role === 'footnotes' ? 'w:footnote' : 'w:endnote'),
  )
  return new Map(notes.map((note) => [attribute(note, 'w:id') ?? '', note]))
}

function commentsIn(pack: Package): number {
  const tree = treeFor(pack, 'comments')
  return tree ? elements(tree, 'w:comment').filter((one) => wordsIn(one).trim() !== '').length : 0
}
