/**
 * Writes out the numbers that Word counts by itself ("§ 12", "7 a)"): the trees of a .docx in, the document
 * with each number as text out. Without it an automatic § number would be lost, or counted wrong, on the way to HTML.
 * Bullets stay lists, for the library that reads the document.
 */
import { child, childrenOf, elements as all, insertAfter, isOn, made, runOf, value } from './tree.ts'
import { format } from './figures.ts'
import { seen } from '../marked-text.ts'

interface Level {
  format: string
  /** "§ %1", "%1.%2" */
  text: string
  start: number
  /** The level, counted from 1, after which it starts anew; 0 for never, absent for any above it. */
  restart?: number | undefined
  /** Numbers of other levels in it are figures, whatever they are there. */
  figures: boolean
}
type Levels = ReadonlyMap<number, Level>

interface Numbering {
  /** The list a paragraph's number id belongs to: ids that share a list count on. */
  listOf: Map<string, string>
  /** Levels of a number id: those of its list, and its own before them. */
  levels: Map<string, Levels>
  /** Ids that start anew where they first occur. */
  restarts: Map<string, Map<number, number>>
}

interface Place {
  id: string
  level: number
}

const DEEPEST = 9
/** No number id that Word gives. */
const BULLETS = 'bullets'

/**
 * Writes the numbers into the tree of the document, in place.
 * @param numbering The tree of the part with the lists, to which one of bullets is added.
 * @param styles That of the styles; a style can number its paragraphs.
 */
export function writeOutNumbers(document: Document, numbering: Document, styles: Document | undefined): void {
  const lists = readNumbering(numbering, styles)
  const styled = styles === undefined ? new Map<string, Place>() : readStyles(styles)
  addBullets(numbering)
  const counters = new Map<string, number[]>()
  const started = new Set<string>()
  for (const paragraph of all(document, 'w:p')) {
    const place = placeOf(paragraph, styled)
    const level = place && lists.levels.get(place.id)?.get(place.level)
    if (!place || !level || !isText(paragraph)) continue
    if (level.format === 'bullet') setBullet(document, paragraph, place.level)
    else setLabel(document, paragraph, count(place, lists, counters, started))
  }
}

/** A paragraph all of whose words are hidden is not counted, as an empty one is not. */
const isText = (paragraph: Element): boolean => all(paragraph, 'w:t').some((one) => seen(one.textContent).trim() !== '')

function readNumbering(tree: Document, styles: Document | undefined): Numbering {
  const lists = new Map(all(tree, 'w:abstractNum').map((list) => [list.getAttribute('w:abstractNumId') ?? '', list]))
  const numbers = all(tree, 'w:num').map((one) => ({ id: one.getAttribute('w:numId') ?? '', one }))
  const listOf = new Map(numbers.map(({ id, one }) => [id, value(one, 'w:abstractNumId') ?? '']))
  // A list may only name a style of lists, and the style the number id whose list it is.
  const linked = new Map(
    all(styles, 'w:style').map((style) => [
      style.getAttribute('w:styleId') ?? '',
      value(child(child(style, 'w:pPr'), 'w:numPr'), 'w:numId') ?? '',
    ]),
  )
  for (const [id, list] of listOf) {
    const style = value(lists.get(list), 'w:numStyleLink')
    const other = style === undefined ? undefined : listOf.get(linked.get(style) ?? '')
    if (other !== undefined) listOf.set(id, other)
  }
  return {
    listOf,
    levels: new Map(
      numbers.map(({ id, one }) => [
        id,
        new Map([
          ...levelsIn(lists.get(listOf.get(id) ?? '')),
          ...all(one, 'w:lvlOverride').flatMap((override) => levelsIn(override)),
        ]),
      ]),
    ),
    restarts: new Map(
      numbers.map(({ id, one }) => [
        id,
        new Map(
          all(one, 'w:lvlOverride').flatMap((override): [number, number][] => {
            const start = value(override, 'w:startOverride')
            return start === undefined ? [] : [[Number(override.getAttribute('w:ilvl')), Number(start)]]
          }),
        ),
      ]),
    ),
  }
}

const levelsIn = (element: Element | undefined): [number, Level][] =>
  element ? childrenOf(element).flatMap((one) => (one.nodeName === 'w:lvl' ? [readLevel(one)] : [])) : []

function readLevel(level: Element): [number, Level] {
  return [
    Number(level.getAttribute('w:ilvl')),
    {
      format: value(level, 'w:numFmt') ?? 'decimal',
      text: value(level, 'w:lvlText') ?? '',
      start: Number(value(level, 'w:start') ?? '1'),
      restart: value(level, 'w:lvlRestart') === undefined ? undefined : Number(value(level, 'w:lvlRestart')),
      figures: isOn(child(level, 'w:isLgl')),
    },
  ]
}

/** Where the paragraphs of a style stand in a list, styles they are based on included. */
function readStyles(tree: Document): Map<string, Place> {
  const styles = new Map(all(tree, 'w:style').map((style) => [style.getAttribute('w:styleId') ?? '', style]))
  const placeOfStyle = (id: string | undefined, seen: ReadonlySet<string>): Place | undefined => {
    const style = id === undefined || seen.has(id) ? undefined : styles.get(id)
    if (!style || id === undefined) return undefined
    const own = child(child(style, 'w:pPr'), 'w:numPr')
    const base = placeOfStyle(value(style, 'w:basedOn'), new Set([...seen, id]))
    const number = value(own, 'w:numId') ?? base?.id
    const level = Number(value(own, 'w:ilvl') ?? base?.level ?? 0)
    return number === undefined ? undefined : { id: number, level }
  }
  return new Map(
    [...styles.keys()].flatMap((id): [string, Place][] => {
      const place = placeOfStyle(id, new Set())
      return place ? [[id, place]] : []
    }),
  )
}

/** The paragraph's own word goes before its style's; number 0 means none. */
function placeOf(paragraph: Element, styled: ReadonlyMap<string, Place>): Place | undefined {
  const properties = child(paragraph, 'w:pPr')
  const own = child(properties, 'w:numPr')
  const style = styled.get(value(properties, 'w:pStyle') ?? '')
  const id = value(own, 'w:numId') ?? style?.id
  if (id === undefined || id === '0') return undefined
  return { id, level: Number(value(own, 'w:ilvl') ?? style?.level ?? 0) }
}

/** Counts the paragraph in its list. @returns Its number as Word prints it. */
function count(
  { id, level }: Place,
  { listOf, levels, restarts }: Numbering,
  counters: Map<string, number[]>,
  started: Set<string>,
): string {
  const list = listOf.get(id) ?? ''
  const defined: Levels = levels.get(id) ?? new Map<number, Level>()
  const own = defined.get(level)
  if (!own || level >= DEEPEST) return ''
  const counts = counters.get(list) ?? []
  const restart = restarts.get(id)?.get(level)
  if (restart !== undefined && !started.has(`${id} ${level}`)) counts[level] = restart - 1
  started.add(`${id} ${level}`)
  counts[level] = (counts[level] ?? own.start - 1) + 1
  for (let below = level + 1; below < counts.length; below++)
    if (startsAnew(defined.get(below), level)) Reflect.deleteProperty(counts, below)
  counters.set(list, counts)
  return printed(own, defined, counts)
}

/** A level does after one above it, or after those alone that it names. */
const startsAnew = (below: Level | undefined, above: number): boolean =>
  below?.restart === undefined || (below.restart !== 0 && above < below.restart)

/** "§ 12" of "§ %1", with what has been counted so far. */
function printed(own: Level, levels: Levels, counts: readonly number[]): string {
  const shown = (at: number): string => {
    const one = levels.get(at)
    const as = own.figures && one !== own ? 'decimal' : (one?.format ?? 'decimal')
    return format(counts[at] ?? one?.start ?? 1, as)
  }
  return own.text.replace(/%(\d)/g, (_, place: string) => shown(Number(place) - 1)).trim()
}

/** The number becomes the paragraph's first words, and the list lets go of it. */
function setLabel(tree: Document, paragraph: Element, label: string): void {
  setPlace(tree, paragraph, '0', 0)
  // Where its place was set it has properties.
  if (label !== '') insertAfter(runOf(tree, `${label} `), child(paragraph, 'w:pPr') as Element)
}

/** The library asks neither a style nor what a number id says of its own: a list of our own tells it of each bullet. */
const setBullet = (tree: Document, paragraph: Element, level: number): void =>
  setPlace(tree, paragraph, BULLETS, Math.min(level, DEEPEST - 1))

function addBullets(tree: Document): void {
  const set = (name: string, attributes: Record<string, string>, ...inside: Element[]): Element => {
    const element = made(tree, name, ...inside)
    for (const [key, to] of Object.entries(attributes)) element.setAttribute(`w:${key}`, to)
    return element
  }
  const levels = Array.from({ length: DEEPEST }, (_, ilvl) =>
    set('w:lvl', { ilvl: String(ilvl) }, set('w:numFmt', { val: 'bullet' })),
  )
  tree.documentElement.appendChild(set('w:abstractNum', { abstractNumId: BULLETS }, ...levels))
  tree.documentElement.appendChild(set('w:num', { numId: BULLETS }, set('w:abstractNumId', { val: BULLETS })))
}

function setPlace(tree: Document, paragraph: Element, id: string, level: number): void {
  const properties = child(paragraph, 'w:pPr') ?? paragraph.insertBefore(made(tree, 'w:pPr'), paragraph.firstChild)
  const old = child(properties, 'w:numPr')
  if (old) properties.removeChild(old)
  const place = made(tree, 'w:numPr', made(tree, 'w:ilvl'), made(tree, 'w:numId'))
  child(place, 'w:ilvl')?.setAttribute('w:val', String(level))
  child(place, 'w:numId')?.setAttribute('w:val', id)
  properties.appendChild(place)
}
