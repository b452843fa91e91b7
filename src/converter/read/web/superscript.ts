/** Figures that a page raises above the line, written as raised characters: the page in, its texts changed. */
import type { Element, Root } from 'hast'
import { isSuperscriptText, superscript } from '../superscript.ts'
import type { Sheet } from './css.ts'
import { INLINE } from './kinds.ts'
import { wordsOf } from './words.ts'

const RAISED_BY_STYLE = /vertical-align\s*:\s*super/i

/** @param sheet The page's own rules, which may raise a class. Texts of the page are changed in place. */
export function writeSuperscripts(root: Root, sheet: Sheet): void {
  const open: { node: Root | Element; around: readonly Element[]; block: Root | Element }[] = [
    { node: root, around: [], block: root },
  ]
  const wholes = new Map<Root | Element, string>()
  const wholeOf = (block: Root | Element): string => {
    const whole = wholes.get(block) ?? wordsOf(block).trim()
    wholes.set(block, whole)
    return whole
  }
  for (let next = open.pop(); next; next = open.pop()) {
    const { node, around } = next
    const inside = node.type === 'element' ? [node, ...around] : around
    // What runs on in a line has the words of its paragraph around it: "500<a><sup>1</sup></a>".
    const block = node.type === 'element' && INLINE.has(node.tagName) ? next.block : node
    for (const child of node.children) {
      if (child.type !== 'element') continue
      const words = wordsOf(child)
      // Where all of it is raised, nothing is.
      if (isSuperscriptText(words) && wholeOf(block) !== words.trim() && isSuperscript(child, inside, sheet))
        child.children = [{ type: 'text', value: superscript(words.trim()) }]
      else open.push({ node: child, around: inside, block })
    }
  }
}

/**
 * @param around What it stands in, from the inside out. @returns True for `<sup>`, and for what a style or a rule of
 * the page raises.
 */
export function isSuperscript(element: Element, around: readonly Element[], sheet: Sheet): boolean {
  const { style } = element.properties
  if (element.tagName === 'sup' || (typeof style === 'string' && RAISED_BY_STYLE.test(style))) return true
  const said = sheet
    .rulesFor(element, around)
    .filter(({ maybe }) => !maybe)
    .flatMap(({ declarations }) => declarations)
  return said.findLast(({ name }) => name === 'vertical-align')?.value.toLowerCase() === 'super'
}
