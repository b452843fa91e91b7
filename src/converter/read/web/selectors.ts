/**
 * Selectors of style sheets: texts in, what they ask of an element and of those around it out. Names, classes, ids,
 * attributes and places inside one another are understood; of others only that they may fit.
 */
import type { Element } from 'hast'
import { entryAt } from '../../../model/lists.ts'

export interface Selector {
  /** Compounds from the element outwards, each with how it stands to the one before. */
  selector: readonly Compound[]
  specificity: number
  /** The selector asks for more than is understood: it may not fit. */
  maybe: boolean
}

interface Compound {
  tag?: string
  id?: string
  classes: string[]
  attributes: Asked[]
  /** It is the parent, or some element around. */
  close: boolean
}

/** "[lang]", "[class~=v]": what an attribute must hold, and how: whole (""), its start ("^"), a word of it ("~"), … */
interface Asked {
  name: string
  how: string
  value: string | undefined
}

/** Asks where an element stands among others, or in what state it is. */
const PSEUDO = /::?[\w-]+(?:\((?:[^()]|\([^()]*\))*\))?/g
/** How a compound stands to the one before, or a piece of it: its name, a class or an id, an attribute. */
const TOKEN = /[>+~]\s*| (?![>+~])|[\w\u0080-\uffff*-]+|[.#][\w\u0080-\uffff-]+|\[[^\]]*\]/gy

/** "a, b:is(c, d)" at the commas that no brackets hold */
export function splitOutside(selectors: string): string[] {
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

/** @returns None where any of it is not understood, or it asks for a state that no reader of the page begins with. */
export function readSelector(text: string): Selector[] {
  const plain = text
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/:root\b/g, 'html')
    .replace(/ ?([>+~]) ?/g, '$1')
  const bare = plain.replace(PSEUDO, '')
  if (/::|:(?:hover|focus|active|visited|target|before|after)/i.test(plain)) return []
  const compounds = compoundsIn(bare.replace(/\s+/g, ' ').trim()).map(({ how, pieces }) => ({
    how,
    ...readCompound(pieces),
  }))
  const siblings = compounds.some(({ how }) => how === '+' || how === '~')
  const used = siblings ? compounds.slice(-1) : compounds
  const outwards = used.map((one, at) => ({ ...one, close: used[at + 1]?.how === '>' })).reverse()
  const specificity = compounds.reduce(
    (sum, { id, classes, attributes, tag }) =>
      sum + (id ? 10_000 : 0) + (classes.length + attributes.length) * 100 + (tag ? 1 : 0),
    0,
  )
  return outwards.length === 0 ? [] : [{ selector: outwards, specificity, maybe: siblings || bare !== plain }]
}

/** Pieces of each compound of a selector; none where any of it is not understood. */
function compoundsIn(selector: string): { how: string; pieces: string[] }[] {
  const tokens = selector.match(TOKEN) ?? []
  if (tokens.join('') !== selector) return []
  const compounds: { how: string; pieces: string[] }[] = []
  for (const token of tokens) {
    const last = compounds.at(-1)
    const how = /^[>+~ ]/.exec(token)?.[0] ?? ''
    if (how !== '') compounds.push({ how, pieces: [] })
    else if (!last || (last.pieces.length > 0 && isName(token))) compounds.push({ how, pieces: [token] })
    else last.pieces.push(token)
  }
  return compounds
}

const isName = (piece: string): boolean => !/^[.#[]/.test(piece)

function readCompound(pieces: readonly string[]): Omit<Compound, 'close'> {
  const after = (sign: '.' | '#'): string[] =>
    pieces.filter((piece) => piece.startsWith(sign)).map((piece) => piece.slice(1))
  const tag = /^[^*]+/.exec(pieces.find(isName) ?? '')?.[0].toLowerCase()
  const [id] = after('#')
  return {
    ...(tag !== undefined && { tag }),
    ...(id !== undefined && { id }),
    classes: after('.'),
    attributes: pieces.filter((piece) => piece.startsWith('[')).map(readAttribute),
  }
}

/** What is not understood asks for an attribute without a name, which nothing has. */
function readAttribute(piece: string): Asked {
  const [, name = '', how = '', quoted, bare] = ATTRIBUTE.exec(piece) ?? []
  return { name: name.toLowerCase(), how, value: quoted ?? bare }
}

const ATTRIBUTE = /^\[\s*([\w-]+)\s*(?:([~|^$*]?)=\s*(?:["']([^"']*)["']|([^"'\]\s]+))\s*(?:[is]\s*)?)?\]$/i

/** @param around From the inside out. */
export function fits(selector: readonly Compound[], element: Element, around: readonly Element[]): boolean {
  const [last, ...outer] = selector
  if (!last || !isOne(last, element)) return false
  let at = 0
  for (const compound of outer) {
    if (compound.close && !(around[at] && isOne(compound, entryAt(around, at)))) return false
    while (!compound.close && around[at] && !isOne(compound, entryAt(around, at))) at++
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
    attributes.every((asked) => holds(asked, attributeOf(element, asked.name)))
  )
}

function holds({ how, value }: Asked, held: string | undefined): boolean {
  if (held === undefined || value === undefined) return held !== undefined
  if (how === '') return held === value
  return value !== '' && (HOLDS[how]?.(held, value) ?? false)
}

const HOLDS: Readonly<Record<string, (held: string, value: string) => boolean>> = {
  '~': (held, value) => held.split(/\s+/).includes(value),
  '|': (held, value) => held === value || held.startsWith(`${value}-`),
  '^': (held, value) => held.startsWith(value),
  $: (held, value) => held.endsWith(value),
  '*': (held, value) => held.includes(value),
}

/** The tree names attributes as scripts do: "class" is `className`, "data-at" is `dataAt`. */
function attributeOf({ properties }: Element, name: string): string | undefined {
  const plain = name === 'class' ? 'classname' : name.replaceAll('-', '')
  const [, value] = Object.entries(properties).find(([own]) => own.toLowerCase() === plain) ?? []
  if (value === undefined || value === null || value === false) return undefined
  return value === true ? '' : textOf(value)
}

const textOf = (value: string | number | (string | number)[]): string =>
  Array.isArray(value) ? value.join(' ') : String(value)

/** @returns None where the attribute is missing or not understood. */
export const classesOf = ({ properties: { className } }: Element): string[] =>
  Array.isArray(className) ? className.map(String) : []
