/**
 * The rules of a page's own style sheets, as far as they decide whether words are seen: text of `<style>` and
 * `style="…"` in, declarations by element out. Of selectors that are not understood only the fact is kept that they may
 * set a background.
 */
import type { Block, Declaration, DeclarationList } from 'css-tree'
// Not the whole of it, which also loads every property of CSS with its grammar.
import generate from 'css-tree/generator'
import parse from 'css-tree/parser'
import walk from 'css-tree/walker'
import type { Element, Nodes, Root } from 'hast'
import { ReadError } from '../error.ts'
import { MOST_MATCHES } from '../limits.ts'
import { classesOf, fits, readSelector, splitOutside, type Selector } from './selectors.ts'

/** "color" to "#fff" */
export type Declarations = ReadonlyMap<string, string>

/** Declarations of one selector. */
export interface Rule extends Selector {
  order: number
  declarations: { name: string; value: string; important: boolean }[]
}

const RELEVANT =
  /^(?:color|background(?:-color|-image)?|font(?:-size)?|position|left|top|right|bottom|text-indent|clip(?:-path)?|opacity|text-decoration(?:-line)?|vertical-align|-webkit-text-fill-color|transform|display|visibility|height|max-height|transition|all|--[\w-]+)$/

/** @param css Text of a style sheet. Rules for paper and for widths of the window are left out. */
function rulesOf(css: string, from = 0): Rule[] {
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
          media.name.toLowerCase() === 'media' &&
          /^\s*(?:only\s+)?(?:screen|all)\s*$/i.test(media.prelude ? generate(media.prelude) : '')
        )
      )
        return
      const declarations = declarationsIn(rule.block)
      if (declarations.length === 0) return
      for (const selector of splitOutside(generate(rule.prelude)))
        rules.push(...readSelector(selector).map((read) => ({ ...read, order: from + rules.length, declarations })))
    },
  })
  return rules
}

/** @param style The value of a `style` attribute. */
export function declarationsOf(style: string): Rule['declarations'] {
  const tree = parse(style, { context: 'declarationList', parseValue: false, parseCustomProperty: false })
  return tree.type === 'DeclarationList' ? declarationsIn(tree) : []
}

const declarationsIn = ({ children }: Block | DeclarationList): Rule['declarations'] =>
  children
    .toArray()
    .filter((one) => one.type === 'Declaration')
    .flatMap(readDeclaration)

function readDeclaration({ property, value, important }: Declaration): Rule['declarations'] {
  const name = property.toLowerCase()
  return RELEVANT.test(name) ? [{ name, value: generate(value).trim(), important: important !== false }] : []
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
        { found: 'en formatmall med för många regler för sidan', expected: 'webbsidan med ett protokoll' },
      )
    return rules
      .filter(({ selector }) => fits(selector, element, around))
      .sort((a, b) => a.specificity - b.specificity || a.order - b.order)
  }
}

/** The rules of all style sheets that a page carries, those for paper left out. */
export const sheetOf = (root: Root): Sheet =>
  new Sheet(styleSheets(root).flatMap((css, at) => rulesOf(css, at * 1_000_000)))

function styleSheets(root: Root): string[] {
  const sheets: string[] = []
  const open: Nodes[] = [root]
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.type === 'element' && node.tagName === 'style' && !isForPaper(node))
      sheets.push(node.children.map((one) => (one.type === 'text' ? one.value : '')).join(''))
    else if ('children' in node) for (const child of node.children.toReversed()) open.push(child)
  }
  return sheets
}

const isForPaper = ({ properties: { media } }: Element): boolean => typeof media === 'string' && /print/i.test(media)
