/**
 * Fields of Word: a tree in, changed in place, so that of each field its result is left, as text. What a field is made
 * from is no text; what is ticked or chosen in a form stands beside the text, and is written out.
 */
import { symbol, tick } from './characters.ts'
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
  for (const simple of [...elements(tree, 'w:fldSimple')]) {
    const words = wordsIn(simple) === '' ? valueOf(attribute(simple, 'w:instr') ?? '', undefined) : ''
    if (words === undefined) empty++
    else if (words !== '') simple.appendChild(made(tree, 'w:r', textOf(tree, words)))
    for (const data of childrenOf(simple)) if (data.nodeName === 'w:fldData') remove(data)
    unwrap(simple)
  }
  for (const { end, begin, code, hasResult } of closedFields(tree)) {
    const isBox = /^\s*FORMCHECKBOX/i.test(code)
    const words = hasResult && !isBox ? '' : valueOf(code, child(begin, 'w:ffData'))
    if (words === undefined) empty++
    else if (words !== '') end.parentNode?.insertBefore(textOf(tree, words), end)
  }
  for (const name of ['w:fldChar', 'w:instrText']) for (const one of [...elements(tree, name)]) remove(one)
  return empty
}

interface Walk {
  /** Fields that have begun, the innermost last. */
  open: Field[]
  /** How many of them are still at their instructions. */
  inCode: number
  fields: Field[]
}

/** Fields that begin and end, inner before outer; what stands among their instructions is taken away. */
function closedFields(tree: Document): Field[] {
  const ends = endsIn(tree)
  const walk: Walk = { open: [], inCode: 0, fields: [] }
  const unseen: Element[] = []
  for (const one of elements(tree, '*')) {
    const top = walk.open.at(-1)
    if (one.nodeName === 'w:fldChar') step(one, ends.get(one), walk)
    else if (one.nodeName === 'w:instrText' && top?.inCode) top.code += one.textContent
    else if (top && CONTENT.has(one.nodeName) && one.parentNode?.nodeName === 'w:r') {
      if (walk.inCode > 0) unseen.push(one)
      else if (one.nodeName !== 'w:t' || one.textContent !== '') top.hasResult = true
    }
  }
  for (const one of unseen) remove(one)
  return walk.fields
}

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

/** What a field shows that has no result of its own: its words, "" for nothing, undefined where nobody can tell. */
function valueOf(code: string, form: Element | undefined): string | undefined {
  const [, name = '', rest = ''] = /^\s*(\S+)\s*(.*)$/s.exec(code) ?? []
  switch (name.toUpperCase()) {
    case 'FORMCHECKBOX': {
      const box = child(form, 'w:checkBox')
      return tick(isOn(child(box, 'w:checked') ?? child(box, 'w:default')))
    }
    case 'FORMDROPDOWN': {
      const list = child(form, 'w:ddList')
      const entries = list ? childrenOf(list).filter(({ nodeName }) => nodeName === 'w:listEntry') : []
      return attribute(entries[Number(value(list, 'w:result') ?? value(list, 'w:default') ?? 0)], 'w:val')
    }
    case 'FORMTEXT':
      return value(child(form, 'w:textInput'), 'w:default') ?? ''
    case 'SYMBOL':
      return symbolField(rest)
    // A prompt: what is to be pressed is written among the instructions.
    case 'MACROBUTTON':
    case 'GOTOBUTTON':
      return /^\S+\s+(.*\S)/s.exec(rest)?.[1] ?? ''
    case 'QUOTE':
      return /^"([^"]*)"/.exec(rest)?.[1]
    case '':
      return ''
    default:
      return SILENT.has(name.toUpperCase()) ? '' : undefined
  }
}

/** "254 \f Wingdings", "0xFE \f Wingdings" */
function symbolField(rest: string): string | undefined {
  const code = /^"?(0x[\da-f]{1,4}|\d{1,5})/i.exec(rest)?.[1]
  const font = /\\f\s+"?([^"\\]{1,60})/i.exec(rest)?.[1]?.trim()
  return code === undefined ? undefined : symbol(font ?? '', Number(code).toString(16))
}
