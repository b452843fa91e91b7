import type { Element, Root } from 'hast'
import { isFigures, raised } from '../raised.ts'
import { wordsOf } from './words.ts'

const RAISED_BY_STYLE = /vertical-align\s*:\s*super/i

/** Figures that a page raises above the line, written as raised characters: the page in, its texts changed. */
export function writeRaised(root: Root): void {
  const open: (Root | Element)[] = [root]
  for (let node = open.pop(); node; node = open.pop()) {
    for (const child of node.children) {
      if (child.type !== 'element') continue
      const words = wordsOf(child)
      // Where all of it is raised, nothing is.
      if (isRaised(child) && isFigures(words) && wordsOf(node).trim() !== words.trim())
        child.children = [{ type: 'text', value: raised(words.trim()) }]
      else open.push(child)
    }
  }
}

const isRaised = ({ tagName, properties: { style } }: Element): boolean =>
  tagName === 'sup' || (typeof style === 'string' && RAISED_BY_STYLE.test(style))
