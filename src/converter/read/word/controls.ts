import { childrenOf, child, elements, isOffWord, made, textOf, unwrap } from './tree.ts'

/** "☒" or "☐" in the place of a box to tick. */
export const tick = (isTicked: boolean): string => (isTicked ? '☒' : '☐')

/**
 * Content controls – fields to fill in, lists, boxes to tick: a tree in, changed in place, so that what they hold is
 * left.
 */
export function openControls(tree: Document): void {
  for (const control of [...elements(tree, 'w:sdt')]) {
    const properties = child(control, 'w:sdtPr')
    const box = properties && childrenOf(properties).find(({ localName }) => localName === 'checkbox')
    const content = child(control, 'w:sdtContent') ?? control
    if (box) writeTick(tree, content, box)
    unwrap(control, content)
  }
}

function writeTick(tree: Document, content: Element, box: Element): void {
  const set = childrenOf(box).find(({ localName }) => localName === 'checked')
  const on = Array.from(set?.attributes ?? []).find(({ localName }) => localName === 'val')?.value ?? '1'
  const sign = tick(set !== undefined && !isOffWord(on))
  const [first] = [...elements(content, 'w:t'), ...elements(content, 'w:sym')]
  const text = textOf(tree, sign)
  if (first) first.parentNode?.replaceChild(text, first)
  else (elements(content, 'w:p')[0] ?? content).appendChild(made(tree, 'w:r', text))
}
