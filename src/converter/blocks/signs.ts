/**
 * Marks of list items that a PDF's text sets apart from their words: "1." alone and its text after a blank line, or a
 * column of "•", "•", "•" and then the three texts. Lines in, the same words out, each mark before its own text. A
 * column is dealt out only where it has as many texts as marks; else its marks stay together before the first of them,
 * for nobody to guess.
 */
import { entryAt } from '../../model/lists.ts'
import { marked } from '../clean/pieces.ts'
import type { Line } from '../types/line.ts'
import { partKindOf } from '../../swedish/headings/heading-words.ts'
import { runInKindOf } from '../../swedish/headings/run-in.ts'
import { endsSentence, isUnfinished } from '../../swedish/lines/line-ends.ts'
import { sectionKindOf } from '../../swedish/headings/labels.ts'
import type { Layout } from '../headings/layout.ts'

/** "•", "–", "1.", "2)", "b.", "aa." and nothing else */
const SIGN = /^(?:([•–-])|(\d{1,2})[.)]|((\p{Ll})\4{0,2})[.)])$/u
const DASH = /^[–-]$/
const LISTED = /^(?:[•–-]|\d{1,2}[.)]|\p{Ll}{1,3}[.)])\s+\S/u
const BEGINS = /^[\p{Lu}\d”"]/u
/** A paragraph's last line is shorter than this share of the margin. */
const SHORT = 0.8
/** More blank lines end a list. */
const APART = 2
/** A sentence that leans on the one before begins no item. */
const REFERS_BACK = /^(?:De|Den|Det|Detta|Dessa|Denna|Där|Då|Här|Han|Hon)(?!\p{L})/u
const ALPHABET = 'abcdefghijklmnopqrstuvwxyzåäö'

/** A run of lines that hold marks, and the texts below. */
interface Column {
  signs: readonly Line[]
  texts: readonly Line[]
}

/**
 * @param lines All kept lines.
 * @returns Those below the first heading with their marks; a line that took up others knows their numbers (`signs`).
 */
export function setSigns(lines: readonly Line[], isHeading: (line: Line) => boolean, layout: Layout): Line[] {
  const first = lines.findIndex(isHeading)
  const found = lines.slice(0, Math.max(first, 0))
  for (let at = found.length; at < lines.length;) {
    const signs = signsAt(lines, at, isHeading)
    if (signs.length === 0) {
      found.push(entryAt(lines, at++))
      continue
    }
    const texts = textsAt(lines, at + signs.length, signs.length, isHeading)
    at += signs.length
    const dealt = deal({ signs, texts }, layout)
    if (dealt) at += texts.length
    found.push(...(dealt ?? withoutText(signs, found, isHeading)))
  }
  return found
}

/** Marks in a row from here: all bullets, or each the next of the one above. */
function signsAt(lines: readonly Line[], at: number, isHeading: (line: Line) => boolean): Line[] {
  const signs: Line[] = []
  for (let line = lines[at]; line && isSign(line) && !isHeading(line); line = lines[at + signs.length]) {
    const above = signs.at(-1)
    if (above && !follows(above.text, line.text)) break
    signs.push(line)
  }
  return signs
}

const isSign = ({ text, cells }: Line): boolean => cells === null && SIGN.test(text)

/** @example follows('z.', 'å.') // => true */
export function follows(above: string, sign: string): boolean {
  const [, bullet, number, letters] = SIGN.exec(above) ?? []
  const [, nextBullet, nextNumber, nextLetters] = SIGN.exec(sign) ?? []
  if (bullet !== undefined) return bullet === nextBullet
  if (number !== undefined) return nextNumber !== undefined && Number(nextNumber) === Number(number) + 1
  return letters !== undefined && nextLetters !== undefined && place(nextLetters) === place(letters) + 1
}

/** "a" is 1, "ö" 29, "aa" 30. */
const place = (letters: string): number =>
  (letters.length - 1) * ALPHABET.length + ALPHABET.indexOf(letters.charAt(0)) + 1

/** The lines that may be the texts of so many marks: up to what opens something, and to a blank line below the last. */
function textsAt(lines: readonly Line[], at: number, wanted: number, isHeading: (line: Line) => boolean): Line[] {
  const texts: Line[] = []
  for (let line = lines[at]; line && !isHeading(line) && !opens(line); line = lines[at + texts.length]) {
    if (isBelowLast(texts, line, wanted)) break
    texts.push(line)
  }
  return /^[\p{L}”"(]/u.test(texts[0]?.text ?? '') ? texts : []
}

/** A blank line parts it from as many texts as there are marks, or more blank lines than stand in a list. */
function isBelowLast(texts: readonly Line[], { gap }: Line, wanted: number): boolean {
  const before = texts.at(-1)
  if (!before || gap === 0) return false
  return gap > APART || (startsOf(texts).length >= wanted && !isUnfinished(before.text))
}

const opens = (line: Line): boolean =>
  line.cells !== null ||
  line.rank !== null ||
  isSign(line) ||
  LISTED.test(line.text) ||
  partKindOf(line.text) !== undefined ||
  runInKindOf(line.text) !== undefined ||
  sectionKindOf(line.text) !== undefined

/**
 * Places of the lines that begin a paragraph for sure: a capital after the end of a sentence, or after a blank line.
 */
const startsOf = (texts: readonly Line[]): number[] =>
  startsWhere(texts, (before, line) => endsSentence(before.text) || (line.gap > 0 && !isUnfinished(before.text)))

function startsWhere(texts: readonly Line[], ends: (before: Line, line: Line) => boolean): number[] {
  return texts.flatMap((line, at) => {
    const before = texts[at - 1]
    return before === undefined || (BEGINS.test(line.text) && ends(before, line)) ? [at] : []
  })
}

/** The marks dealt out to the texts; undefined where there is no text to take them. */
function deal({ signs, texts }: Column, { margin }: Layout): Line[] | undefined {
  const isShort = ({ text }: Line): boolean => text.length < margin * SHORT
  // The surest first. Of the first two, and of the last two, one finds all that the other does: their order is free.
  const ways = [
    startsOf(texts),
    startsOf(texts).filter((at) => !REFERS_BACK.test(texts[at]?.text ?? '')),
    startsWhere(texts, (before, line) => (isShort(before) && endsSentence(before.text)) || line.gap > 0),
    startsWhere(texts, (before) => endsSentence(before.text) || (isShort(before) && !isUnfinished(before.text))),
    startsWhere(texts, (before) => !isUnfinished(before.text)),
  ]
  if (texts.length === 0) return undefined
  const starts = signs.length === 1 ? [0] : ways.find(({ length }) => length === signs.length)
  if (signs.some(({ text }) => DASH.test(text)) && !starts?.every((_, at) => isSentence(texts, starts, at)))
    return undefined
  if (starts) return texts.map((line, at) => withSign(line, at, starts, signs))
  return together(signs, texts)
}

/**
 * Nobody can tell which mark is whose: numbers stay before the first text, and a bullet before each paragraph that
 * begins for sure.
 */
function together(signs: readonly Line[], texts: readonly Line[]): Line[] {
  const [first, ...more] = texts as [Line, ...Line[]]
  if (signs[0]?.text !== '•') return [marked(taking(first, signs), signs.map(({ text }) => text).join(' ')), ...more]
  const begins = new Set(startsOf(texts))
  const bulleted = (line: Line, at: number): Line => (begins.has(at) ? { ...marked(line, '•'), mark: '•' } : line)
  return [taking(first, signs), ...more].map(bulleted)
}

const isSentence = (texts: readonly Line[], starts: readonly number[], at: number): boolean =>
  endsSentence(texts[(starts[at + 1] ?? texts.length) - 1]?.text ?? '')

/** The line with its mark, where it begins a text; the first takes up the lines of all marks, so that order is kept. */
function withSign(line: Line, at: number, starts: readonly number[], signs: readonly Line[]): Line {
  const sign = signs[starts.indexOf(at)]
  if (sign === undefined) return line
  return { ...marked(at === 0 ? taking(line, signs) : line, sign.text), mark: sign.text }
}

const taking = (line: Line, signs: readonly Line[]): Line => ({
  ...line,
  gap: signs[0]?.gap ?? line.gap,
  signs: [...(line.signs ?? []), ...signs.map(({ number }) => number)],
})

/** Marks that no text follows: bullets are no words, and go with the line above; what has a name stays. */
function withoutText(signs: readonly Line[], above: Line[], isHeading: (line: Line) => boolean): Line[] {
  const last = above.at(-1)
  if (!last || isHeading(last) || signs.some(({ text }) => text !== '•')) return [...signs]
  above[above.length - 1] = { ...last, signs: [...(last.signs ?? []), ...signs.map(({ number }) => number)] }
  return []
}
