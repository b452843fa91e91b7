/** Formulas of Word on one line, "(a+b)/2": the tree of a document in, each formula as a run of text out, in place. */
import { superscript } from '../superscript.ts'
import { attribute, child, childrenOf, elements, made, parentOf, remove, runOf } from './tree.ts'

/** Holds words of a formula, and nothing that says how they stand to each other. */
const PLAIN = /^(?:m:(?:oMath|oMathPara|r|t|\w+Pr)|w:.*|m:(?:sty|scr|nor|lit|jc))$/
/** A number, a name or a bracket around it all needs no brackets of its own. */
const WHOLE = /^(?:[\p{L}\d.,]*|\([^()]*\))$/u

/** @returns How many formulas stood on more than one line, or had signs of their own: they are rewritten. */
export function writeFormulas(tree: Document): number {
  let rewritten = 0
  for (const formula of [...elements(tree, 'm:oMath')]) {
    if (!isOneLine(formula)) rewritten++
    const run = asRun(tree, formula)
    const around = parentOf(formula)
    const place = around?.nodeName === 'm:oMathPara' ? around : formula
    // Formulas set apart stand one below the other.
    if (place !== formula && formula.previousSibling) run.insertBefore(made(tree, 'w:br'), run.lastChild)
    place.parentNode?.insertBefore(isInParagraph(place) ? run : made(tree, 'w:p', run), place)
    if (place === formula) remove(formula)
  }
  for (const group of [...elements(tree, 'm:oMathPara')]) remove(group)
  return rewritten
}

const isOneLine = (formula: Element): boolean =>
  elements(formula, '*').every(({ nodeName, parentNode }) => PLAIN.test(nodeName) || isProperty(parentNode))

const isInParagraph = ({ parentNode }: Element): boolean => /^w:(?:p|hyperlink|r)$/.test(parentNode?.nodeName ?? '')

/** Hidden as a whole where any of it is. */
function asRun(tree: Document, formula: Element): Element {
  const looks = elements(formula, 'w:rPr')
  return runOf(tree, linear(formula).trim(), looks.find((one) => child(one, 'w:vanish')) ?? looks[0])
}

const isProperty = (node: Node | null): boolean => /^m:\w+Pr$/.test(node?.nodeName ?? '')

type Part = (name: string) => string

const FORMS: Readonly<Record<string, (part: Part, element: Element) => string>> = {
  'm:f': (part) => `${whole(part('m:num'))}/${whole(part('m:den'))}`,
  'm:sSup': (part) => whole(part('m:e')) + above(part('m:sup')),
  'm:sSub': (part) => whole(part('m:e')) + below(part('m:sub')),
  'm:sSubSup': (part) => whole(part('m:e')) + below(part('m:sub')) + above(part('m:sup')),
  'm:sPre': (part) => `${below(part('m:sub'))}${above(part('m:sup'))}${part('m:e')}`,
  'm:limLow': (part) => `${part('m:e')}${below(part('m:lim'))}`,
  'm:limUpp': (part) => `${part('m:e')}${above(part('m:lim'))}`,
  'm:rad': (part) => `${part('m:deg')}√${whole(part('m:e')) || '()'}`,
  'm:func': (part) => `${part('m:fName')} ${part('m:e')}`,
  'm:nary': (part, element) =>
    `${setting(element, 'm:chr', '∫')}${below(part('m:sub'))}${above(part('m:sup'))} ${part('m:e')}`,
  'm:acc': (part, element) => `${part('m:e')}${setting(element, 'm:chr', '\u0302')}`,
  'm:d': (_, element) =>
    setting(element, 'm:begChr', '(') +
    named(element, 'm:e')
      .map(inside)
      .join(setting(element, 'm:sepChr', '|')) +
    setting(element, 'm:endChr', ')'),
  'm:m': (_, element) =>
    `[${named(element, 'm:mr')
      .map((row) => named(row, 'm:e').map(inside).join(', '))
      .join('; ')}]`,
  'm:eqArr': (_, element) => named(element, 'm:e').map(inside).join('; '),
}

function linear(node: Element): string {
  if (/^(?:m:t|w:t)$/.test(node.nodeName)) return node.textContent
  if (/^(?:m|w):\w+Pr$/.test(node.nodeName)) return ''
  if (/^w:(?:tab|br|cr)$/.test(node.nodeName)) return ' '
  const form = FORMS[node.nodeName]
  return form ? form((name) => named(node, name).map(inside).join(''), node) : inside(node)
}

const inside = (node: Element): string => childrenOf(node).map(linear).join('')
const named = (node: Element, name: string): Element[] => childrenOf(node).filter(({ nodeName }) => nodeName === name)
const whole = (text: string): string => (WHOLE.test(text) ? text : `(${text})`)
const below = (text: string): string => (text === '' ? '' : `_${whole(text)}`)
const above = (text: string): string => (text === '' ? '' : /^\d+$/.test(text) ? superscript(text) : `^${whole(text)}`)

/** A sign that a form's properties name, "none" where they name it without one. */
function setting(element: Element, name: string, usual: string): string {
  const properties = childrenOf(element).find(isProperty)
  const set = child(properties, name)
  return set ? (attribute(set, 'm:val') ?? '') : usual
}
