/**
 * Writes out the numbers that Word counts by itself ("§ 12", "7 a)"): the trees of a .docx in, the document
 * with each number as text out. Without it an automatic § number would be lost, or counted wrong, on the way to HTML.
 * Bullets are left to the library that reads the document.
 */
import { child, elements as all, value } from './parts.ts'
import { seen } from '../marked-text.ts'

type Counted = 'decimal' | 'decimalZero' | 'lowerLetter' | 'upperLetter' | 'lowerRoman' | 'upperRoman' | 'none'

interface Level {
  format: string
  /** "§ %1", "%1.%2" */
  text: string
  start: number
}

interface Numbering {
  /** The list a paragraph's number id belongs to: ids that share a list count on. */
  listOf: Map<string, string>
  levels: Map<string, Map<number, Level>>
  /** Ids that start anew where they first occur. */
  restarts: Map<string, Map<number, number>>
}

interface Place {
  id: string
  level: number
}

const DEEPEST = 9

/**
 * Writes the numbers into the tree of the document, in place.
 * @param numbering The tree of the part with the lists.
 * @param styles That of the styles; a style can number its paragraphs.
 */
export function writeOutNumbers(document: Document, numbering: Document, styles: Document | undefined): void {
  const lists = readNumbering(numbering)
  const styled = styles === undefined ? new Map<string, Place>() : readStyles(styles)
  const counters = new Map<string, number[]>()
  const started = new Set<string>()
  for (const paragraph of all(document, 'w:p')) {
    const place = placeOf(paragraph, styled)
    const label = place && isText(paragraph) ? count(place, lists, counters, started) : undefined
    if (label !== undefined) setLabel(document, paragraph, label)
  }
}

/** A paragraph all of whose words are hidden is not counted, as an empty one is not. */
const isText = (paragraph: Element): boolean => all(paragraph, 'w:t').some((one) => seen(one.textContent).trim() !== '')

function readNumbering(tree: Document): Numbering {
  const levels = new Map(
    all(tree, 'w:abstractNum').map((list) => [
      list.getAttribute('w:abstractNumId') ?? '',
      new Map(all(list, 'w:lvl').map(readLevel)),
    ]),
  )
  const numbers = all(tree, 'w:num').map((one) => ({ id: one.getAttribute('w:numId') ?? '', one }))
  return {
    levels,
    listOf: new Map(numbers.map(({ id, one }) => [id, value(one, 'w:abstractNumId') ?? ''])),
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

function readLevel(level: Element): [number, Level] {
  return [
    Number(level.getAttribute('w:ilvl')),
    {
      format: value(level, 'w:numFmt') ?? 'decimal',
      text: value(level, 'w:lvlText') ?? '',
      start: Number(value(level, 'w:start') ?? '1'),
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
    return number === undefined ? undefined : { id: number, level: Number(value(own, 'w:ilvl') ?? base?.level ?? 0) }
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

/** Counts the paragraph in its list. @returns Its number as Word prints it; nothing for bullets. */
function count(
  { id, level }: Place,
  { listOf, levels, restarts }: Numbering,
  counters: Map<string, number[]>,
  started: Set<string>,
): string | undefined {
  const list = listOf.get(id) ?? ''
  const defined = levels.get(list)
  const own = defined?.get(level)
  if (!defined || !own || level >= DEEPEST || own.format === 'bullet') return undefined
  const counts = counters.get(list) ?? []
  const restart = restarts.get(id)?.get(level)
  if (restart !== undefined && !started.has(`${id} ${level}`)) counts[level] = restart - 1
  started.add(`${id} ${level}`)
  counts[level] = (counts[level] ?? own.start - 1) + 1
  counts.length = level + 1
  counters.set(list, counts)
  const shown = (at: number): string => {
    const one = defined.get(at)
    return format(counts[at] ?? one?.start ?? 1, (one?.format ?? 'decimal') as Counted)
  }
  return own.text.replace(/%(\d)/g, (_, place: string) => shown(Number(place) - 1)).trim()
}

function format(number: number, as: Counted): string {
  switch (as) {
    case 'lowerLetter':
      return letters(number)
    case 'upperLetter':
      return letters(number).toUpperCase()
    case 'lowerRoman':
      return roman(number).toLowerCase()
    case 'upperRoman':
      return roman(number)
    case 'decimalZero':
      return String(number).padStart(2, '0')
    case 'none':
      return ''
    default:
      return String(number)
  }
}

/** a, b … z, aa, bb … as Word goes on. */
const letters = (number: number): string =>
  String.fromCharCode(97 + ((number - 1) % 26)).repeat(Math.min(9, Math.ceil(number / 26)))

const ROMAN: readonly [number, string][] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
]

function roman(number: number): string {
  let rest = Math.min(number, 3999)
  return ROMAN.map(([size, sign]) => {
    const times = Math.floor(rest / size)
    rest -= times * size
    return sign.repeat(times)
  }).join('')
}

/** The number becomes the paragraph's first words, and the list lets go of it. */
function setLabel(tree: Document, paragraph: Element, label: string): void {
  const properties =
    child(paragraph, 'w:pPr') ??
    paragraph.insertBefore(tree.createElementNS(paragraph.namespaceURI, 'w:pPr'), paragraph.firstChild)
  const old = child(properties, 'w:numPr')
  if (old) properties.removeChild(old)
  const none = tree.createElementNS(paragraph.namespaceURI, 'w:numPr')
  for (const [name, to] of [
    ['w:ilvl', '0'],
    ['w:numId', '0'],
  ] as const) {
    const element = tree.createElementNS(paragraph.namespaceURI, name)
    element.setAttribute('w:val', to)
    none.appendChild(element)
  }
  properties.appendChild(none)
  if (label === '') return
  const run = tree.createElementNS(paragraph.namespaceURI, 'w:r')
  const text = tree.createElementNS(paragraph.namespaceURI, 'w:t')
  text.setAttribute('xml:space', 'preserve')
  text.appendChild(tree.createTextNode(`${label} `))
  run.appendChild(text)
  paragraph.insertBefore(run, properties.nextSibling)
}
