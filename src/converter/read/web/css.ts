/**
 * The rules of a page's own style sheets, as far as they decide whether words are seen: text of `<style>` and `style="…"`
 * in, declarations by element out. Selectors of names, classes, ids, attributes and places inside one another are understood;
 * of others only the fact is kept that they may set a background.
 */
import { generate, parse, walk, type Declaration } from 'css-tree'
import type { Element } from 'hast'
import { ReadError } from '../error.ts'
import { MOST_MATCHES } from '../limits.ts'

/** "color" to "#fff" */
export type Declarations = ReadonlyMap<string, string>

export interface Rule {
  /** Compounds from the element outwards, each with how it stands to the one before. */
  selector: readonly Compound[]
  specificity: number
  order: number
  /** The selector asks for more than is understood: it may not fit. */
  maybe: boolean
  declarations: { name: string; value: string; important: boolean }[]
}

interface Compound {
  tag?: string
  id?: string
  classes: string[]
  attributes: { name: string; value: string | undefined }[]
  /** It is the parent, or some element around. */
  close: boolean
}

const RELEVANT =
  /^(?:color|background(?:-color|-image)?|font(?:-size)?|position|left|top|right|bottom|text-indent|clip(?:-path)?|opacity|text-decoration(?:-line)?|-webkit-text-fill-color|transform|display|visibility|height|max-height|transition|all|--[\w-]+)$/
/** Asks where an element stands among others, or in what state it is. */
const PSEUDO = /::?[\w-]+(?:\((?:[^()]|\([^()]*\))*\))?/g
const PART = /([>+~ ]?)\s*([\w\u0080-\uffff*-]*(?:[.#][\w\u0080-\uffff-]+|\[[^\]]*\])*)/g

/** @param css Text of a style sheet. Rules for paper and for widths of the window are left out. */
export function rulesOf(css: string, from = 0): Rule[] {
  const rules: Rule[] = []
  const tree = parse(css, {
    parseValue: false,
    parseRulePrelude: false,
    parseAtrulePrelude: false,
    parseCustomProperty: false,
  })
  walk(tree, {
    visit: 'Rule',
    enter(rule) {
      const media = this.atrule
      if (
        media &&
        !/^(?:layer|supports)$/i.test(media.name) &&
        !(
          /^media$/i.test(media.name) &&
          /^\s*(?:only\s+)?(?:screen|all)\s*$/i.test(media.prelude ? generate(media.prelude) : '')
        )
      )
        return
      const declarations = rule.block.children
        .toArray()
        .filter((one): one is Declaration => one.type === 'Declaration')
        .flatMap(readDeclaration)
      if (declarations.length === 0) return
      for (const selector of splitOutside(generate(rule.prelude)))
        rules.push(...readRule(selector, from + rules.length, declarations))
    },
  })
  return rules
}

/** @param style The value of a `style` attribute. */
export function declarationsOf(style: string): Rule['declarations'] {
  const tree = parse(style, { context: 'declarationList', parseValue: false, parseCustomProperty: false })
  return tree.type === 'DeclarationList'
    ? tree.children
        .toArray()
        .filter((one): one is Declaration => one.type === 'Declaration')
        .flatMap(readDeclaration)
    : []
}

function readDeclaration({ property, value, important }: Declaration): Rule['declarations'] {
  const name = property.toLowerCase()
  return RELEVANT.test(name) ? [{ name, value: generate(value).trim(), important: important !== false }] : []
}

/** "a, b:is(c, d)" at the commas that no brackets hold */
function splitOutside(selectors: string): string[] {
  const pieces: string[] = ['']
  let depth = 0
  for (const sign of selectors) {
    if (sign === '(' || sign === '[') depth++
    if (sign === ')' || sign === ']') depth--
    if (sign === ',' && depth === 0) pieces.push('')
    else pieces.push((pieces.pop() ?? '') + sign)
  }
  return pieces
}

function readRule(text: string, order: number, declarations: Rule['declarations']): Rule[] {
  const plain = text
    .trim()
    .replace(/:root\b/g, 'html')
    .replace(/\s*([>+~])\s*/g, '$1')
  const bare = plain.replace(PSEUDO, '')
  if (/::|:(?:hover|focus|active|visited|target|before|after)/i.test(plain)) return []
  const parts = Array.from(bare.replace(/\s+/g, ' ').trim().matchAll(PART)).filter(([whole]) => whole.trim() !== '')
  if (parts.map(([whole]) => whole).join('') !== bare.replace(/\s+/g, ' ').trim()) return []
  const compounds = parts.map(([, how = '', compound = '']) => ({ how, ...readCompound(compound) }))
  const siblings = compounds.some(({ how }) => how === '+' || how === '~')
  const used = siblings ? compounds.slice(-1) : compounds
  const selector = used.map((one, at) => ({ ...one, close: used[at + 1]?.how === '>' })).reverse()
  const specificity = compounds.reduce(
    (sum, { id, classes, attributes, tag }) =>
      sum + (id ? 10_000 : 0) + (classes.length + attributes.length) * 100 + (tag ? 1 : 0),
    0,
  )
  return selector.length === 0
    ? []
    : [{ selector, specificity, order, maybe: siblings || bare !== plain, declarations }]
}

function readCompound(text: string): Omit<Compound, 'close'> {
  const attributes = Array.from(
    text.matchAll(/\[\s*([\w-]+)\s*(?:=\s*["']?([^"'\]]*)["']?)?[^\]]*\]/g),
    ([, name = '', value]) => ({ name: name.toLowerCase(), value }),
  )
  const plain = text.replace(/\[[^\]]*\]/g, '')
  const tag = /^[\w\u0080-\uffff-]+/.exec(plain)?.[0].toLowerCase()
  const id = /#([\w\u0080-\uffff-]+)/.exec(plain)?.[1]
  return {
    ...(tag !== undefined && { tag }),
    ...(id !== undefined && { id }),
    classes: Array.from(plain.matchAll(/\.([\w\u0080-\uffff-]+)/g), ([, name = '']) => name),
    attributes,
  }
}

/** Finds the rules for an element quickly: by its id, its classes or its name. */
export class Sheet {
  private readonly byKey = new Map<string, Rule[]>()
  private matches = 0

  constructor(rules: readonly Rule[]) {
    for (const rule of rules) {
      const [last] = rule.selector
      const key =
        last?.id !== undefined
          ? `#${last.id}`
          : last?.classes[0] !== undefined
            ? `.${last.classes[0]}`
            : (last?.tag ?? '*')
      const bucket = this.byKey.get(key)
      if (!bucket) this.byKey.set(key, [rule])
      else bucket.push(rule)
    }
  }

  /**
   * What the rules say of an element, the strongest last.
   * @param around From the inside out.
   * @throws {ReadError} `too-large`.
   */
  rulesFor(element: Element, around: readonly Element[]): Rule[] {
    const { id } = element.properties
    const keys = [
      '*',
      element.tagName,
      ...classesOf(element).map((name) => `.${name}`),
      ...(typeof id === 'string' ? [`#${id}`] : []),
    ]
    const rules = keys.flatMap((key) => this.byKey.get(key) ?? [])
    this.matches += rules.length
    if (this.matches > MOST_MATCHES)
      throw new ReadError(
        'too-large',
        null,
        'Unexpected style sheet with too many rules for the page',
        'expected the page of one protokoll; save its text and add that',
      )
    return rules
      .filter(({ selector }) => fits(selector, element, around))
      .sort((a, b) => a.specificity - b.specificity || a.order - b.order)
  }
}

function fits(selector: readonly Compound[], element: Element, around: readonly Element[]): boolean {
  const [last, ...outer] = selector
  if (!last || !isOne(last, element)) return false
  let at = 0
  for (const compound of outer) {
    if (compound.close && !(around[at] && isOne(compound, around[at] as Element))) return false
    while (!compound.close && around[at] && !isOne(compound, around[at] as Element)) at++
    if (!around[at]) return false
    at++
  }
  return true
}

function isOne({ tag, id, classes, attributes }: Compound, element: Element): boolean {
  const own = classes.length > 0 ? classesOf(element) : []
  return (
    (tag === undefined || tag === element.tagName) &&
    (id === undefined || id === element.properties['id']) &&
    classes.every((name) => own.includes(name)) &&
    attributes.every(
      ({ name, value }) =>
        name in element.properties && (value === undefined || textOf(element.properties[name]) === value),
    )
  )
}

const textOf = (value: unknown): string => (Array.isArray(value) ? value.join(' ') : String(value))
const classesOf = ({ properties: { className } }: Element): string[] =>
  Array.isArray(className) ? className.map(String) : []
