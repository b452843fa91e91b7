import { asksToFillIn } from '../../../swedish/lines/to-fill-in.ts'
import {
  attribute,
  childrenOf,
  child,
  elements,
  isOffWord,
  isOn,
  made,
  textOf,
  unwrap,
  value,
  wordsIn,
} from './tree.ts'

/** "☒" or "☐" in the place of a box to tick. */
export const tick = (isTicked: boolean): string => (isTicked ? '☒' : '☐')

/**
 * Content controls – fields to fill in, lists, boxes to tick: a tree in, changed in place, so that what they hold is
 * left. Runs of those that nobody has filled in are marked ({@link isUnfilled}).
 * @param styles The part of styles, which tells what the letters of a template's words are called.
 */
export function openControls(tree: Document, styles?: Document): void {
  const ofTemplate = namesOfTemplate(styles)
  for (const control of [...elements(tree, 'w:sdt')]) {
    const properties = child(control, 'w:sdtPr')
    const box = properties && childrenOf(properties).find(({ localName }) => localName === 'checkbox')
    const content = child(control, 'w:sdtContent') ?? control
    if (box) writeTick(tree, content, box)
    else if (isOn(properties && child(properties, 'w:showingPlcHdr'))) markUnfilled(content, ofTemplate)
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

const UNFILLED = 'unfilled'

/** The run holds what a template asks for, and nobody has answered. */
export const isUnfilled = (run: Element): boolean => run.hasAttribute(UNFILLED)

/** Word names its own styles in English in every language, and gives them ids in the reader's. */
const TEMPLATE_STYLE = /^placeholder ?text$/i

function namesOfTemplate(styles: Document | undefined): ReadonlySet<string> {
  const named = elements(styles, 'w:style').filter((style) => TEMPLATE_STYLE.test(value(style, 'w:name') ?? ''))
  return new Set(['PlaceholderText', ...named.map((style) => attribute(style, 'w:styleId') ?? '')])
}

/**
 * Programs that fill in a template may forget to say that they did: only words that look like a template's, by their
 * style or by what they ask, are no answer.
 */
function markUnfilled(content: Element, ofTemplate: ReadonlySet<string>): void {
  const runs = elements(content, 'w:r')
  const written = runs.filter((run) => wordsIn(run).trim() !== '')
  const isStyled = written.every((run) => ofTemplate.has(value(child(run, 'w:rPr'), 'w:rStyle') ?? ''))
  if (isStyled || asksToFillIn(wordsIn(content))) for (const run of runs) run.setAttribute(UNFILLED, '1')
}
