/**
 * Text boxes: trees in, changed in place, so that what stands in a drawing is paragraphs after the one it hangs on.
 * Word writes most drawings twice, for itself and for programs that are older; a reader sees one of them.
 */
import { seen } from '../marked-text.ts'
import type { Places } from './place.ts'
import {
  ancestors,
  attribute,
  child,
  childrenOf,
  elements,
  insertAfter,
  isElement,
  made,
  paragraphOf,
  remove,
  runOf,
  unwrap,
  wordsIn,
} from './tree.ts'

/** Of each choice of drawings the one that a reader sees: the first that holds words. */
export function chooseAlternates(tree: Document): void {
  for (const choice of [...elements(tree, 'mc:AlternateContent')]) {
    const ways = childrenOf(choice).filter(({ nodeName }) => /^mc:(?:Choice|Fallback)$/.test(nodeName))
    const fallback = ways.find(({ nodeName }) => nodeName === 'mc:Fallback')
    const chosen = ways.find(holdsWords) ?? fallback ?? ways[0]
    if (chosen) unwrap(choice, chosen)
    else remove(choice)
  }
}

const holdsWords = (node: Element): boolean =>
  wordsIn(node).trim() !== '' ||
  ['a:t', 'm:t'].some((name) => elements(node, name).some((one) => one.textContent.trim() !== '')) ||
  elements(node, 'v:textpath').some((one) => (attribute(one, 'string') ?? '').trim() !== '')

/** Paragraphs of a text box, and the one it hung on. */
export interface Box {
  anchor: Element
  paragraphs: Element[]
  /** It stands beside the text and not in it. */
  floats: boolean
}

/** Sets the paragraphs of text boxes after the paragraph that holds the drawing. @returns The boxes that hold words. */
export function liftBoxes(tree: Document): Box[] {
  for (const body of [...elements(tree, 'a:txBody')]) writeParagraphs(tree, body)
  const boxes: Box[] = []
  const last = new Map<Element, Element>()
  for (const box of [...elements(tree, 'w:txbxContent')]) {
    const anchor = paragraphOf(box)
    if (!anchor) {
      unwrap(box)
      continue
    }
    const paragraphs = childrenOf(box)
    if (wordsIn(box).trim() !== '') boxes.push({ anchor, paragraphs, floats: ancestors(box).some(isBeside) })
    let after = last.get(anchor) ?? anchor
    for (const one of paragraphs) {
      insertAfter(one, after)
      after = one
    }
    last.set(anchor, after)
    remove(box)
  }
  return boxes
}

const isBeside = (element: Element): boolean =>
  element.nodeName === 'wp:anchor' ||
  (element.nodeName.startsWith('v:') && /position\s*:\s*absolute/i.test(attribute(element, 'style') ?? ''))

/**
 * A box beside a decision is no clause of it: it goes where the decision ends. Not one that is a part of the decision
 * by its own words, or the decision itself.
 */
export function placeBoxes(tree: Document, boxes: readonly Box[], { opens, place, partAt }: Places): void {
  for (const { anchor, paragraphs, floats } of boxes) {
    const kind = opens(anchor) === undefined ? partAt(anchor) : undefined
    const [first] = paragraphs.filter((one) => wordsIn(one).trim() !== '')
    const belongs = paragraphs.some((one) => opens(one) !== undefined || isClause(one))
    if (!floats || !first || belongs || (kind !== 'decision' && kind !== 'proposal') || isAlone(anchor, opens)) continue
    insertAfter(
      runOf(tree, 'Textruta: '),
      child(first, 'w:pPr') ?? first.insertBefore(made(tree, 'w:pPr'), first.firstChild),
    )
    for (const one of paragraphs) place(one, anchor)
  }
}

/** "att …", an entry of a list */
const isClause = (block: Element): boolean =>
  block.nodeName !== 'w:p' ||
  child(child(block, 'w:pPr'), 'w:numPr') !== undefined ||
  /^(?:\p{Ll}|\d{1,2}[.)] |[•–*-] )/u.test(seen(wordsIn(block)).trim())

/** Nothing is decided above it or where it hangs. */
function isAlone(anchor: Element, opens: Places['opens']): boolean {
  for (let at: Node | null = anchor; at; at = at.previousSibling) {
    if (!isElement(at)) continue
    if (opens(at) !== undefined) return true
    if (wordsIn(at).trim() !== '') return false
  }
  return true
}

/** Words of a drawing by the names that all of Office has, as paragraphs of Word. */
function writeParagraphs(tree: Document, body: Element): void {
  const paragraphs = childrenOf(body)
    .filter(({ nodeName }) => nodeName === 'a:p')
    .map((one) =>
      made(
        tree,
        'w:p',
        ...elements(one, '*')
          .filter(({ nodeName }) => nodeName === 'a:t' || nodeName === 'a:br')
          .map((piece) =>
            piece.nodeName === 'a:t' ? runOf(tree, piece.textContent) : made(tree, 'w:r', made(tree, 'w:br')),
          ),
      ),
    )
  body.parentNode?.replaceChild(made(tree, 'w:txbxContent', ...paragraphs), body)
}

/** Diagrams, charts, sheets of other programs, handwriting, controls, documents that are kept elsewhere. */
const OBJECTS =
  'w:object w:control w:contentPart w14:contentPart c:chart cx:chart dgm:relIds w:subDoc w:altChunk'.split(' ')

/** How many there are that a reader sees and no words are read of; the picture of an object is its own. */
export const picturesIn = (tree: Document): number =>
  ['pic:pic', 'v:imagedata'].flatMap((name) => elements(tree, name)).filter((one) => !isInObject(one)).length

/** How many things of {@link OBJECTS} there are, those inside another not counted. */
export const objectsIn = (tree: Document): number =>
  OBJECTS.flatMap((name) => elements(tree, name)).filter((one) => !isInObject(one)).length

const isInObject = (node: Node): boolean => ancestors(node).some(({ nodeName }) => nodeName === 'w:object')
