/**
 * Finds the words of a Word file that no reader of it sees – hidden, in the colour of what lies behind them, of size
 * next to nothing, in a hidden row or drawing – and marks them for the readers that follow; struck words are marked as
 * well, and those of a template that nobody filled in.
 */
import { BLACK, colourOf, isSame, WHITE, type Colour } from '../colours.ts'
import { cascade, lookOf, shadeOf, themeColour, type Look, type Looks } from './looks.ts'
import { ancestors, attribute, child, childrenOf, elements, paragraphOf, parentOf, value } from './tree.ts'
import { hide, leaveUnwritten, strike, withoutSigns } from '../marked-text.ts'
import { isUnfilled } from './controls.ts'
import { placesIn } from './table-places.ts'

/** In half points: two points are less than a millimetre. */
const LEAST_SIZE = 4
/** In percent of the letters' own width. */
const LEAST_WIDTH = 5
const NOTE: Readonly<Record<string, 'footnotes' | 'endnotes'>> = {
  'w:footnoteReference': 'footnotes',
  'w:endnoteReference': 'endnotes',
}

/** The page, and the notes by kind and id, so that a hidden note goes with its sign. */
export interface Around {
  looks: Looks
  page: Colour
  notes: Readonly<Record<'footnotes' | 'endnotes', ReadonlyMap<string, Element>>>
}

/** A background: a colour, one that cannot be told, or nothing of its own. */
type Ground = Colour | 'unknown' | undefined

/** Marks hidden and struck words of a tree, in place. */
export function markHidden(tree: Document, around: Around): void {
  const kept = new Map<Element, ParagraphLook>()
  for (const text of [...elements(tree, 'w:t')]) {
    const run = parentOf(text)
    if (run?.nodeName !== 'w:r') {
      text.textContent = withoutSigns(text.textContent)
      continue
    }
    const paragraph = paragraphOf(run)
    let look = paragraph && kept.get(paragraph)
    if (paragraph && !look) kept.set(paragraph, (look = paragraphLook(paragraph, around)))
    markRun(run, text, look ?? { styles: [], ground: undefined, hidden: false, fill: undefined }, around)
  }
  for (const run of elements(tree, 'w:r'))
    if (Object.keys(NOTE).some((name) => child(run, name))) hideNotes(run, around)
}

interface ParagraphLook {
  /** Of the table and the paragraph. */
  styles: Look[]
  /** Shading of the paragraph. */
  fill: Ground
  /** What lies behind the paragraph. */
  ground: Ground
  /** The row or the drawing around it is hidden. */
  hidden: boolean
}

function paragraphLook(paragraph: Element, { looks }: Around): ParagraphLook {
  const properties = child(paragraph, 'w:pPr')
  const style = looks.styles.get(value(properties, 'w:pStyle') ?? looks.paragraph ?? '')
  const outside = ancestors(paragraph)
  const frame = outside.findIndex(({ nodeName }) => nodeName === 'w:txbxContent')
  const cells = outside
    .slice(0, frame < 0 ? undefined : frame)
    .filter(({ nodeName }) => nodeName === 'w:tc')
    .map((cell) => placesIn(cell, looks))
  const shape = frame < 0 ? undefined : shapeGround(outside.slice(frame + 1), looks)
  return {
    styles: [...cells.slice(0, 1).map(({ look }) => look), ...(style ? [style.look] : [])],
    fill: toGround(shadeOf(child(properties, 'w:shd'), looks.theme) ?? style?.fill),
    ground: cells.map(({ fill }) => toGround(fill)).find((fill) => fill !== undefined) ?? shape,
    hidden: outside.some(isHiddenAround),
  }
}

const toGround = (fill: Colour | 'none' | undefined): Ground => (fill === 'none' ? undefined : fill)

/** A hidden row, or a drawing that is not shown. */
function isHiddenAround(element: Element): boolean {
  if (element.nodeName === 'w:tr') {
    const hidden = child(child(element, 'w:trPr'), 'w:hidden')
    return hidden !== undefined && !/^(?:0|false|off)$/.test(attribute(hidden, 'w:val') ?? '1')
  }
  if (/^wp:(?:anchor|inline)$/.test(element.nodeName))
    return /^(?:1|true)$/.test(attribute(child(element, 'wp:docPr'), 'hidden') ?? '')
  return element.nodeName.startsWith('v:') && /visibility\s*:\s*hidden/i.test(attribute(element, 'style') ?? '')
}

/** What fills the shape that a text stands in. */
function shapeGround(outside: readonly Element[], { theme }: Looks): Ground {
  const drawn = outside.find(({ nodeName }) => nodeName === 'wps:wsp')
  const old = outside.find(({ nodeName }) => /^v:(?:shape|rect|roundrect|oval)$/.test(nodeName))
  const grouped = outside.some(({ nodeName }) => /^(?:wpg:wgp|v:group)$/.test(nodeName))
  const fill = drawn ? drawnFill(drawn, theme) : old && oldFill(old)
  return fill ?? (grouped ? 'unknown' : undefined)
}

/** Of a shape that Office draws. */
function drawnFill(shape: Element, theme: Looks['theme']): Ground {
  const properties = child(shape, 'wps:spPr')
  if (child(properties, 'a:noFill')) return undefined
  const solid = child(properties, 'a:solidFill')
  if (solid)
    return (
      colourOf(attribute(child(solid, 'a:srgbClr'), 'val')) ?? themed(child(solid, 'a:schemeClr'), theme) ?? 'unknown'
    )
  if (childrenOf(properties ?? shape).some(({ nodeName }) => /^a:(?:grad|blip|patt|grp)Fill$/.test(nodeName)))
    return 'unknown'
  const reference = child(child(shape, 'wps:style'), 'a:fillRef')
  return reference && attribute(reference, 'idx') !== '0' ? 'unknown' : undefined
}

/** Of a shape as programs before Office 2010 draw it. */
function oldFill(shape: Element): Ground {
  if (/^(?:f|false)$/.test(attribute(shape, 'filled') ?? '')) return undefined
  const fill = child(shape, 'v:fill')
  if (fill && (attribute(fill, 'type') ?? 'solid') !== 'solid') return 'unknown'
  const named = attribute(shape, 'fillcolor')?.split(' ')[0]
  return named === undefined ? undefined : (colourOf(named) ?? 'unknown')
}

const themed = (scheme: Element | undefined, theme: Looks['theme']): Ground =>
  scheme && childrenOf(scheme).length === 0 ? themeColour(attribute(scheme, 'val') ?? '', theme) : undefined

function markRun(run: Element, text: Element, paragraph: ParagraphLook, around: Around): void {
  const words = withoutSigns(text.textContent)
  const look = lookIn(run, paragraph.styles, around.looks)
  if (isUnfilled(run)) text.textContent = leaveUnwritten(words)
  else if (paragraph.hidden || isUnseen(look, paragraph, child(run, 'w:rPr'), around.page))
    text.textContent = hide(words)
  else if (look.strike || look.dstrike) text.textContent = strike(words)
  else if (words !== text.textContent) text.textContent = words
}

function lookIn(run: Element, styles: readonly Look[], { styles: known, defaults, theme }: Looks): Look {
  const properties = child(run, 'w:rPr')
  const letters = known.get(value(properties, 'w:rStyle') ?? '')?.look
  return cascade(defaults, [...styles, ...(letters ? [letters] : [])], lookOf(properties, theme))
}

function isUnseen(look: Look, paragraph: ParagraphLook, properties: Element | undefined, page: Colour): boolean {
  if (look.vanish || isTiny(look, properties)) return true
  if (look.relief) return false
  if (look.fill === 'none') return true
  return isOfGround(look.fill ?? look.colour ?? 'auto', barOf(look), paragraph.fill ?? paragraph.ground ?? page)
}

/** What is laid over the words' own ground. */
const barOf = ({ highlight, shade }: Look): Colour | undefined =>
  [highlight, shade].find((one) => one !== undefined && one !== 'none')

/** The letters have the colour of what lies behind. */
function isOfGround(colour: Colour | 'auto', bar: Colour | undefined, ground: Colour | 'unknown'): boolean {
  const behind = bar ?? ground
  if (behind === 'unknown') return false
  // Letters without a colour of their own turn white on dark ground; a black bar over words is meant to cover them.
  if (colour === 'auto') return bar !== undefined && isSame(bar, BLACK)
  return isSame(colour, behind)
}

function isTiny({ size: usual, sizeOther, width }: Look, properties: Element | undefined): boolean {
  const other = child(properties, 'w:rtl') !== undefined || child(properties, 'w:cs') !== undefined
  const size = other ? (sizeOther ?? usual) : usual
  return (size !== undefined && size <= LEAST_SIZE) || (width !== undefined && width > 0 && width <= LEAST_WIDTH)
}

/** Where the sign of a note is hidden, so is the note: its words go where the sign stood. */
function hideNotes(run: Element, around: Around): void {
  const paragraph = paragraphOf(run)
  const styles = paragraph ? paragraphLook(paragraph, around).styles : []
  if (!lookIn(run, styles, around.looks).vanish) return
  for (const sign of childrenOf(run)) {
    const kind = NOTE[sign.nodeName]
    const note = kind && around.notes[kind].get(attribute(sign, 'w:id') ?? '')
    if (!kind) continue
    const text = run.ownerDocument.createElementNS(run.namespaceURI, 'w:t')
    text.setAttribute('xml:space', 'preserve')
    text.textContent = hide(
      note
        ? elements(note, 'w:t')
            .map((one) => withoutSigns(one.textContent))
            .join('')
        : '',
    )
    run.replaceChild(text, sign)
  }
}

/** The colour of the page where the document sets one that is shown. */
export function pageColour(tree: Document, settings: Document | undefined): Colour {
  const [background] = elements(tree, 'w:background')
  const shown = settings && elements(settings, 'w:displayBackgroundShape').length > 0
  return (shown && colourOf(attribute(background, 'w:color'))) || WHITE
}
