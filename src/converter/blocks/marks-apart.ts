/**
 * Marks of list items that a PDF's text sets apart from their words: "1." alone and its text after a blank line, or a
 * column of "•", "•", "•" and then the three texts. Lines in, the same words out, each mark before its own text. A
 * column is dealt out only where it has as many texts as marks; else its marks stay together before the first of them,
 * for nobody to guess.
 */
import { entryAt, firstOf } from '../../model/lists.ts'
import { marked } from '../clean/pieces.ts'
import type { Line } from '../types/line.ts'
import { partKindOf } from '../../swedish/headings/heading-words.ts'
import { runInKindOf } from '../../swedish/headings/run-in.ts'
import { endsSentence, isUnfinished } from '../../swedish/lines/line-ends.ts'
import { sectionKindOf } from '../../swedish/headings/labels.ts'
import type { Layout } from '../headings/layout.ts'

/** "•", "–", "1.", "2)", "b.", "aa." and nothing else */
const MARK = /^(?:([•–-])|(\d{1,2})[.)]|((\p{Ll})\4{0,2})[.)])$/u
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
  marks: readonly Line[]
  texts: readonly Line[]
}

/**
 * @param lines All kept lines.
 * @returns Those below the first heading with their marks; a line that took up others knows their numbers (`marks`).
 */
export function setMarks(lines: readonly Line[], isHeading: (line: Line) => boolean, layout: Layout): Line[] {
  const first = lines.findIndex(isHeading)
  const found = lines.slice(0, Math.max(first, 0))
  for (let at = found.length; at < lines.length;) {
    const marks = marksAt(lines, at, isHeading)
    if (marks.length === 0) {
      found.push(entryAt(lines, at++))
      continue
    }
    const texts = textsAt(lines, at + marks.length, marks.length, isHeading)
    at += marks.length
    const dealt = deal({ marks, texts }, layout)
    if (dealt) at += texts.length
    found.push(...(dealt ?? withoutText(marks, found, isHeading)))
  }
  return found
}

/** Marks in a row from here: all bullets, or each the next of the one above. */
function marksAt(lines: readonly Line[], at: number, isHeading: (line: Line) => boolean): Line[] {
  const marks: Line[] = []
  for (let line = lines[at]; line && isMark(line) && !isHeading(line); line = lines[at + marks.length]) {
    const above = marks.at(-1)
    if (above && !follows(above.text, line.text)) break
    marks.push(line)
  }
  return marks
}

const isMark = ({ text, cells }: Line): boolean => cells === null && MARK.test(text)

/** @example follows('z.', 'å.') // => true */
export function follows(above: string, mark: string): boolean {
  const [, bullet, number, letters] = MARK.exec(above) ?? []
  const [, nextBullet, nextNumber, nextLetters] = MARK.exec(mark) ?? []
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
  isMark(line) ||
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
function deal({ marks, texts }: Column, { margin }: Layout): Line[] | undefined {
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
  const starts = marks.length === 1 ? [0] : ways.find(({ length }) => length === marks.length)
  if (marks.some(({ text }) => DASH.test(text)) && !starts?.every((_, at) => isSentence(texts, starts, at)))
    return undefined
  if (starts) return texts.map((line, at) => withMark(line, at, starts, marks))
  return together(marks, texts)
}

/**
 * Nobody can tell which mark is whose: numbers stay before the first text, and a bullet before each paragraph that
 * begins for sure.
 */
function together(marks: readonly Line[], texts: readonly Line[]): Line[] {
  const [first, more] = [firstOf(texts), texts.slice(1)]
  if (marks[0]?.text !== '•') return [marked(taking(first, marks), marks.map(({ text }) => text).join(' ')), ...more]
  const begins = new Set(startsOf(texts))
  const bulleted = (line: Line, at: number): Line => (begins.has(at) ? { ...marked(line, '•'), mark: '•' } : line)
  return [taking(first, marks), ...more].map(bulleted)
}

const isSentence = (texts: readonly Line[], starts: readonly number[], at: number): boolean =>
  endsSentence(texts[(starts[at + 1] ?? texts.length) - 1]?.text ?? '')

/** The line with its mark, where it begins a text; the first takes up the lines of all marks, so that order is kept. */
function withMark(line: Line, at: number, starts: readonly number[], marks: readonly Line[]): Line {
  const mark = marks[starts.indexOf(at)]
  if (mark === undefined) return line
  return { ...marked(at === 0 ? taking(line, marks) : line, mark.text), mark: mark.text }
}

const taking = (line: Line, marks: readonly Line[]): Line => ({
  ...line,
  gap: marks[0]?.gap ?? line.gap,
  marks: [...(line.marks ?? []), ...marks.map(({ number }) => number)],
})

/** Marks that no text follows: bullets are no words, and go with the line above; what has a name stays. */
function withoutText(marks: readonly Line[], above: Line[], isHeading: (line: Line) => boolean): Line[] {
  const last = above.at(-1)
  if (!last || isHeading(last) || marks.some(({ text }) => text !== '•')) return [...marks]
  above[above.length - 1] = { ...last, marks: [...(last.marks ?? []), ...marks.map(({ number }) => number)] }
  return []
}
