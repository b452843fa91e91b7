/** Words with small ones above them that say how they are read: a tree in, changed in place, "東京 (Tokyo)". */
import { child, childrenOf, elements, insertAfter, made, parentOf, remove, textOf, wordsIn } from './tree.ts'

/** Each run keeps its own look. */
export function writeRubies(tree: Document): void {
  // From the end, so that what follows one in its run is moved once.
  for (const ruby of elements(tree, 'w:ruby').reverse()) {
    const words = wordsAndReading(tree, ruby)
    const run = parentOf(ruby)
    if (run?.nodeName === 'w:r') {
      partRun(tree, run, ruby)
      for (const one of words.reverse()) insertAfter(one, run)
    } else for (const one of words) run?.insertBefore(one, ruby)
    remove(ruby)
  }
}

/** The words, and how they are read in brackets after them. */
function wordsAndReading(tree: Document, ruby: Element): Element[] {
  const [base, read] = [child(ruby, 'w:rubyBase'), child(ruby, 'w:rt')]
  const words = base ? childrenOf(base) : []
  if (!read || wordsIn(read).trim() === '') return words
  const inRun = (text: string): Element => made(tree, 'w:r', textOf(tree, text))
  return [...words, inRun(' ('), ...childrenOf(read), inRun(')')]
}

/** What follows in the run goes into one of its own. */
function partRun(tree: Document, run: Element, ruby: Element): void {
  const properties = child(run, 'w:rPr')
  const rest = made(tree, 'w:r', ...(properties ? [properties.cloneNode(true)] : []))
  while (ruby.nextSibling) rest.appendChild(ruby.nextSibling)
  insertAfter(rest, run)
}
