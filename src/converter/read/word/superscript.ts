/** Figures raised above the line, written as characters: "m²" and no "m2", "12 500¹" and no "12 5001". */
import { isSuperscriptText, superscript } from '../superscript.ts'
import { attribute, child, elements, paragraphOf, value, wordsIn } from './tree.ts'

/** In half points: letters set this much higher are a note's or a unit's. */
const RAISED_BY = 4
const MOST_BASES = 50

/** @param styles The part with the styles, some of which raise their letters. */
export function writeSuperscripts(tree: Document, styles: Document | undefined): void {
  const raising = raisingStyles(styles)
  const words = new Map<Element, string>()
  const wordsOnce = (paragraph: Element): string => {
    const known = words.get(paragraph) ?? wordsIn(paragraph).trim()
    words.set(paragraph, known)
    return known
  }
  for (const run of elements(tree, 'w:r')) {
    if (!isSuperscript(child(run, 'w:rPr'), raising)) continue
    const paragraph = paragraphOf(run)
    // Where all of it is raised, nothing is.
    if (!paragraph || !isSuperscriptText(wordsIn(run)) || wordsOnce(paragraph) === wordsIn(run).trim()) continue
    for (const text of elements(run, 'w:t')) text.textContent = superscript(text.textContent)
  }
}

function isSuperscript(properties: Element | undefined, raising: ReadonlySet<string>): boolean {
  const own = value(properties, 'w:vertAlign')
  if (own !== undefined) return own === 'superscript'
  if (Number.parseFloat(value(properties, 'w:position') ?? '0') >= RAISED_BY) return true
  return raising.has(value(properties, 'w:rStyle') ?? '')
}

function raisingStyles(styles: Document | undefined): Set<string> {
  const byId = new Map(elements(styles, 'w:style').map((one) => [attribute(one, 'w:styleId') ?? '', one]))
  const raises = (id: string): boolean => {
    for (let at: string | undefined = id, steps = 0; at !== undefined && steps < MOST_BASES; steps++) {
      const style = byId.get(at)
      const own = value(child(style, 'w:rPr'), 'w:vertAlign')
      if (own !== undefined) return own === 'superscript'
      at = value(style, 'w:basedOn')
    }
    return false
  }
  return new Set([...byId.keys()].filter(raises))
}
