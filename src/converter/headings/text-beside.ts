/**
 * Points set in columns without a head, "3      Bryggan      Beslutades att laga bryggan.": a line and what a form read
 * in it, in; the same with the sentence as text beside its title, out.
 */
import { endsSentence } from '../../swedish/lines/line-ends.ts'
import type { Line } from '../types/line.ts'
import type { Numbered } from './form.ts'

/** "3   Bryggan   Beslutades …", "§ 3 Bryggan   Beslutades …" */
const MOST_PIECES = 3

/** @returns The reading itself where nothing that is a sentence stands apart from its title. */
export function withTextBeside(one: Numbered | undefined, { pieces }: Line): Numbered | undefined {
  const sentence = pieces.at(-1)?.text ?? ''
  if (!one || one.below || !isBeside(sentence) || !one.title.endsWith(` ${sentence}`)) return one
  const title = one.title.slice(0, -sentence.length).trimEnd()
  const before = pieces.slice(0, -1).map(({ text }) => text)
  return isTitleOf(before, title, one.label) ? { ...one, title, below: [sentence] } : one
}

const isBeside = (text: string): boolean => /^\p{Lu}/u.test(text) && endsSentence(text)

/** It is all that stands before the sentence, but for the number, and no sentence itself. */
const isTitleOf = (before: readonly string[], title: string, label: string): boolean =>
  before.length > 0 &&
  before.length < MOST_PIECES &&
  before.join(' ') === `${label} ${title}` &&
  before.at(-1)?.endsWith(title) === true &&
  !endsSentence(title)
