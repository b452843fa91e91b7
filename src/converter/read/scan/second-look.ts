/**
 * A second look at the beginnings of lines: the data that know Swedish have no § (tesseract-ocr/langdata_lstm#4), and
 * read it as 8, 3, S or $. Lines that may begin with one are looked at again with data that know it. Lines in, the same
 * lines out, with the § put back where it was seen.
 */
import type { Box } from '../pdf/drawing/places.ts'
import { cut } from './picture.ts'
import type { Ocr, Picture, ScannedLine, ScannedWord } from './types.ts'

/** "812", "8 12", "$12", "S 1.": up to two signs, and a number. */
const MAY_BE_SIGN = /^(?:[^\s\d]{0,2}|\d) ?[1-9]\d{0,3}[.:]?$/
/** What is seen where one stands; the number may be read otherwise than before. */
const SIGN = /^§+ ?(?<number>\d{0,4})/
/** Most lines of a page that are looked at again; tables of figures have many that begin with a number. */
const MOST = 60
/** White around what is looked at, in pixels. */
const BORDER = 12
/** A word that the two looks read differently is no surer than this. */
const DISAGREED = 30

/**
 * @param picture The page that the lines are of, in its pixels.
 * @param read Reads a piece of it with the data that know the sign.
 */
export async function lookAgain(
  lines: readonly ScannedLine[],
  picture: Picture,
  read: Ocr['read'],
): Promise<ScannedLine[]> {
  let looked = 0
  const seen: ScannedLine[] = []
  for (const line of lines) {
    const start = startOf(line.words)
    if (start === null || looked === MOST) seen.push(line)
    else {
      looked++
      const again = await read(cut(picture, start.box, BORDER), 'line')
      seen.push(withSign(line, start, again.flatMap(({ words }) => words.map(({ text }) => text)).join(' ')))
    }
  }
  return seen
}

interface Start {
  /** How many words it takes: "812" or "8 12". */
  count: number
  text: string
  box: Box
}

/** What a line begins with, if it may be a § and its number. */
export function startOf(words: readonly ScannedWord[]): Start | null {
  for (const count of [2, 1]) {
    const first = words.slice(0, count)
    const text = first.map((word) => word.text).join(' ')
    if (first.length === count && MAY_BE_SIGN.test(text)) return { count, text, box: boxOf(first) }
  }
  return null
}

/** The line with what was seen at its beginning. @param again What the second look read there. */
export function withSign(line: ScannedLine, { count, text, box }: Start, again: string): ScannedLine {
  const found = SIGN.exec(again.trim())
  if (!found) return line
  const number = numberAfter(text, found.groups?.['number'] ?? '')
  if (number === null) return line
  const first = line.words.slice(0, count)
  const confidence = number.agreed
    ? Math.max(...first.map((word) => word.confidence))
    : Math.min(DISAGREED, ...first.map((word) => word.confidence))
  return { ...line, words: [{ text: `§ ${number.digits}`, confidence, box }, ...line.words.slice(count)] }
}

/** The number without what the sign was read as, and whether both looks say so. */
function numberAfter(text: string, seen: string): { digits: string; agreed: boolean } | null {
  const figures = text.replace(/\D/g, '')
  const forSign = figures.endsWith(seen) && seen !== '' ? figures.length - seen.length : -1
  if (forSign === 0 || forSign === 1) return { digits: seen, agreed: true }
  // "8316", seen as "§ 16"; but "811", seen as "§ 1", lost a figure in the second look.
  if (forSign === 2 && seen.length > 1) return { digits: seen, agreed: false }
  const digits = /^\d/.test(text) && figures.length > 1 ? figures.slice(1) : figures
  return digits === '' ? null : { digits, agreed: false }
}

function boxOf(words: readonly ScannedWord[]): Box {
  return {
    left: Math.min(...words.map(({ box }) => box.left)),
    top: Math.min(...words.map(({ box }) => box.top)),
    right: Math.max(...words.map(({ box }) => box.right)),
    bottom: Math.max(...words.map(({ box }) => box.bottom)),
  }
}
