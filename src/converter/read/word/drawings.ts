/**
 * Text boxes: trees in, changed in place, so that what stands in a drawing is paragraphs after the one it hangs on. Word
 * writes most drawings twice, for itself and for programs that are older; a reader sees one of them.
 */
import {
  attribute,
  childrenOf,
  elements,
  insertAfter,
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

/** Sets the paragraphs of text boxes after the paragraph that holds the drawing. @returns How many boxes held words. */
export function liftBoxes(tree: Document): number {
  for (const body of [...elements(tree, 'a:txBody')]) writeParagraphs(tree, body)
  let boxes = 0
  const last = new Map<Element, Element>()
  for (const box of [...elements(tree, 'w:txbxContent')]) {
    if (wordsIn(box).trim() !== '') boxes++
    const anchor = paragraphOf(box)
    if (!anchor) {
      unwrap(box)
      continue
    }
    let after = last.get(anchor) ?? anchor
    for (const one of childrenOf(box)) {
      insertAfter(one, after)
      after = one
    }
    last.set(anchor, after)
    remove(box)
  }
  return boxes
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

/** What a document holds beside words. */
export interface Drawn {
  pictures: number
  /** Diagrams, charts, sheets of other programs, handwriting, controls, documents that are kept elsewhere. */
  objects: number
}

const OBJECTS = [
  'w:object',
  'w:control',
  'w:contentPart',
  'w14:contentPart',
  'c:chart',
  'cx:chart',
  'dgm:relIds',
  'w:subDoc',
]

export function drawnIn(tree: Document): Drawn {
  const pictures = [...elements(tree, 'pic:pic'), ...elements(tree, 'v:imagedata')]
  return {
    pictures: pictures.filter((one) => !isInObject(one)).length,
    objects: OBJECTS.flatMap((name) => elements(tree, name)).filter((one) => !isInObject(one)).length,
  }
}

function isInObject(node: Node): boolean {
  for (let at = node.parentNode; at?.nodeType === 1; at = at.parentNode) if (at.nodeName === 'w:object') return true
  return false
}
