/**
 * Fields of Word: a tree in, changed in place, so that of each field its result is left, as text. What a field is made
 * from is no text; what is ticked or chosen in a form stands beside the text, and is written out.
 */
import { symbol } from './characters.ts'
import { tick } from './controls.ts'
import { attribute, child, childrenOf, elements, isOn, made, remove, textOf, unwrap, value, wordsIn } from './tree.ts'

/** Fields that show nothing where they stand, or a page's number, which is none of the record's. */
const SILENT = new Set(
  'XE TC TA RD SET ASK PRIVATE ADVANCE NEXT NEXTIF SKIPIF BIDIOUTLINE PAGE NUMPAGES SECTION SECTIONPAGES HYPERLINK TOC TOA INDEX BIBLIOGRAPHY FORMTEXT'.split(
    ' ',
  ),
)
/** What can stand in a result. */
const CONTENT = new Set(['w:t', 'w:tab', 'w:br', 'w:cr', 'w:sym', 'w:noBreakHyphen', 'w:softHyphen'])

interface Field {
  begin: Element
  end: Element
  /** Instructions, "DOCPROPERTY Dnr". */
  code: string
  inCode: boolean
  hasResult: boolean
}

/** @returns How many fields have no result to show, though a reader may see one. */
export function writeFields(tree: Document): number {
  let empty = 0
  for (const simple of elements(tree, 'w:fldSimple')) if (!openSimple(tree, simple)) empty++
  for (const field of closedFields(tree)) if (!showValue(tree, field)) empty++
  for (const name of ['w:fldChar', 'w:instrText']) for (const one of elements(tree, name)) remove(one)
  return empty
}

/** A field that is one element gives way to what it shows. @returns Whether anybody can tell what that is. */
function openSimple(tree: Document, simple: Element): boolean {
  const words = wordsIn(simple) === '' ? valueOf(attribute(simple, 'w:instr') ?? '', undefined) : ''
  if (words) simple.appendChild(made(tree, 'w:r', textOf(tree, words)))
  for (const data of childrenOf(simple)) if (data.nodeName === 'w:fldData') remove(data)
  unwrap(simple)
  return words !== undefined
}

/** Writes what a field shows before its end, where it has no result. @returns Whether anybody can tell what that is. */
function showValue(tree: Document, { end, begin, code, hasResult }: Field): boolean {
  const isBox = /^\s*FORMCHECKBOX/i.test(code)
  const words = hasResult && !isBox ? '' : valueOf(code, child(begin, 'w:ffData'))
  if (words) end.parentNode?.insertBefore(textOf(tree, words), end)
  return words !== undefined
}

interface Walk {
  /** Fields that have begun, the innermost last. */
  open: Field[]
  /** How many of them are still at their instructions. */
  inCode: number
  fields: Field[]
  /** Content among instructions. */
  unseen: Element[]
}

/** Fields that begin and end, inner before outer; what stands among their instructions is taken away. */
function closedFields(tree: Document): Field[] {
  const ends = endsIn(tree)
  const walk: Walk = { open: [], inCode: 0, fields: [], unseen: [] }
  for (const one of elements(tree, '*')) {
    if (one.nodeName === 'w:fldChar') step(one, ends.get(one), walk)
    else meet(one, walk)
  }
  for (const one of walk.unseen) remove(one)
  return walk.fields
}

/** Instructions and results of the innermost field. */
function meet(one: Element, { open, inCode, unseen }: Walk): void {
  const top = open.at(-1)
  if (!top) return
  if (top.inCode && one.nodeName === 'w:instrText') top.code += one.textContent
  else if (!isContent(one)) return
  else if (inCode > 0) unseen.push(one)
  else if (one.nodeName !== 'w:t' || one.textContent !== '') top.hasResult = true
}

const isContent = ({ nodeName, parentNode }: Element): boolean =>
  CONTENT.has(nodeName) && parentNode?.nodeName === 'w:r'

function step(one: Element, end: Element | undefined, walk: Walk): void {
  const type = attribute(one, 'w:fldCharType')
  const top = walk.open.at(-1)
  if (type === 'begin' && end) {
    walk.open.push({ begin: one, end, code: '', inCode: true, hasResult: false })
    walk.inCode++
  } else if (type === 'separate' && top?.inCode) {
    top.inCode = false
    walk.inCode--
  } else if (type === 'end' && top?.end === one) {
    walk.open.pop()
    if (top.inCode) walk.inCode--
    walk.fields.push(top)
    const outer = walk.open.at(-1)
    // A field inside another's result is that other's result, should it show anything or not.
    if (outer && !outer.inCode) outer.hasResult = true
  }
}

/** The end of each field that has one: where one is missing, the text that follows is no instruction. */
function endsIn(tree: Document): Map<Element, Element> {
  const ends = new Map<Element, Element>()
  const open: Element[] = []
  for (const one of elements(tree, 'w:fldChar')) {
    const type = attribute(one, 'w:fldCharType')
    if (type === 'begin') open.push(one)
    const begin = type === 'end' ? open.pop() : undefined
    if (begin) ends.set(begin, one)
  }
  return ends
}

type Shown = string | undefined
/** What a field shows, from the rest of its instructions and what a form keeps beside them. */
type Value = (rest: string, form: Element | undefined) => Shown
/** By the field's name. */
const VALUES: ReadonlyMap<string, Value> = new Map<string, Value>([
  ['FORMCHECKBOX', (_, form) => tickOf(child(form, 'w:checkBox'))],
  ['FORMDROPDOWN', (_, form) => choiceIn(child(form, 'w:ddList'))],
  ['FORMTEXT', (_, form) => value(child(form, 'w:textInput'), 'w:default') ?? ''],
  ['SYMBOL', symbolField],
  // A prompt: what is to be pressed is written among the instructions.
  ['MACROBUTTON', (rest) => firstWord(rest).rest.trimEnd()],
  ['GOTOBUTTON', (rest) => firstWord(rest).rest.trimEnd()],
  ['QUOTE', (rest) => /^"([^"]*)"/.exec(rest)?.[1]],
])

/** What a field shows that has no result of its own: its words, "" for nothing, undefined where nobody can tell. */
function valueOf(code: string, form: Element | undefined): Shown {
  const { word, rest } = firstWord(code)
  const name = word.toUpperCase()
  const known = VALUES.get(name)
  if (known) return known(rest, form)
  return name === '' || SILENT.has(name) ? '' : undefined
}

/** The first word of instructions, and what follows the space after it. */
function firstWord(text: string): { word: string; rest: string } {
  const plain = text.trimStart()
  const end = plain.search(/\s/)
  return end < 0 ? { word: plain, rest: '' } : { word: plain.slice(0, end), rest: plain.slice(end).trimStart() }
}

const tickOf = (box: Element | undefined): string => tick(isOn(child(box, 'w:checked') ?? child(box, 'w:default')))

/** The entry of a list that is chosen, else its first. */
function choiceIn(list: Element | undefined): Shown {
  const entries = list ? childrenOf(list).filter(({ nodeName }) => nodeName === 'w:listEntry') : []
  return attribute(entries[Number(value(list, 'w:result') ?? value(list, 'w:default') ?? 0)], 'w:val')
}

/** "254 \f Wingdings", "0xFE \f Wingdings" */
function symbolField(rest: string): string | undefined {
  const code = /^"?(0x[\da-f]{1,4}|\d{1,5})/i.exec(rest)?.[1]
  const font = /\\f\s+"?([^"\\]{1,60})/i.exec(rest)?.[1]?.trim()
  return code === undefined ? undefined : symbol(font ?? '', Number(code).toString(16))
}
