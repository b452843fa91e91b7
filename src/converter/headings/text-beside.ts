/**
 * Points set in columns without a head, "3      Bryggan      Beslutades att laga bryggan.": a line and what a form read
 * in it, in; the same with the sentence as text beside its title, out.
 */
import { GENERIC_BODIES } from '../../swedish/bodies/bodies.ts'
import { decides } from '../../swedish/decisions/decided.ts'
import { decidesPassively } from '../../swedish/decisions/passive.ts'
import { eitherCase } from '../../swedish/lines/any-case.ts'
import { endsSentence } from '../../swedish/lines/line-ends.ts'
import { isGivenName } from '../../swedish/people/given-names.ts'
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

/** It decides or tells: "Prov Bygg AB m.fl." and "Fler bänkar i Provby!" go on the title. */
const isBeside = (text: string): boolean =>
  /^\p{Lu}[^]*\.$/u.test(text) && !SHORTENED.test(text) && (decides(text) || decidesPassively(text) || tells(text))

/** "m.fl.", "Ada Provlund jr." */
const SHORTENED = /(?<!\p{L})(?:\p{L}\. ?\p{L}{1,4}|jr|sr|mfl|etc|osv|kr|st|nr|dyl|bl)\.$/u
/** "Redovisades.", "Styrelsen rapporterade", "Kassören redovisade", "Det görs": a verb where sentences have theirs */
const TELLS = new RegExp(
  `^(?:${[
    String.raw`\p{Lu}\p{Ll}+[dt]es`,
    String.raw`(?:Den|Det|De) (?:\p{Ll}+s|är|var|har|hade|ska|skall|blir|blev|kan)`,
    String.raw`(?:Vi|Man|${GENERIC_BODIES.map(eitherCase).join('|')}) \p{Ll}+(?:[aeå]r|[dt]es?|s)`,
    String.raw`\p{Lu}\p{Ll}+(?:en|et|an|na) \p{Ll}+(?:[dt]es?)`,
  ].join('|')})(?!\\p{L})`,
  'u',
)
const tells = (text: string): boolean => TELLS.test(text) || tellsOfSomebody(text)
/** "Ada berättade om läget." */
const tellsOfSomebody = (text: string): boolean =>
  isGivenName(text.split(' ', 1)[0] ?? '') && /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)? \p{Ll}+[dt]e(?!\p{L})/u.test(text)

/** It is all that stands before the sentence, but for the number, and no sentence itself. */
const isTitleOf = (before: readonly string[], title: string, label: string): boolean =>
  before.length > 0 &&
  before.length < MOST_PIECES &&
  before.join(' ') === `${label} ${title}` &&
  before.at(-1)?.endsWith(title) === true &&
  !endsSentence(title)
