/**
 * Who signs on the cover, as municipal minutes have it: below "Underskrifter", or beside lines to write on, offices and
 * names. The blocks above the first § in, blocks to read signatures from out; they stay in the cover's text too.
 */
import { labelAlone } from '../../swedish/headings/labels.ts'
import { withoutColon } from '../../swedish/lines/line.ts'
import {
  eachName,
  isBesideRole,
  isSigningLabel,
  isSigningOffice,
  isToWriteOn,
  officeBeside,
  signerBelow,
  withoutRule,
} from '../../swedish/people/signing.ts'
import { inOnePiece, textsOf } from '../clean/pieces.ts'
import { lineBlock } from './line-block.ts'
import type { Block } from '../types/block.ts'
import type { Line } from '../types/line.ts'

/** Above or beside who signs, in the first column */
const HEAD = /^(?:Underskrift(?:er)?|UNDERSKRIFT(?:ER)?|Signatur(?:er)?|Namnteckning(?:ar)?):?$/u
/** Of which §§: "83–86" in a cell of its own */
const NUMBERS = /^§{0,2} ?\d{1,4}(?: ?[-–] ?\d{1,4})?$/u
const isOfNumbers = (text: string): boolean => NUMBERS.test(text) || (isBesideRole(text) && !isToWriteOn(text))
/** Whoever writes the minutes and who leads the meeting sign them: one alone may be asked for something else. */
const LEAST = 2

/** @returns The first run of lines that says for what and by whom it is signed; [] where none does. */
export function coverSigners(above: readonly Block[]): Block[] {
  const lines = above.flatMap((block) => block.lines)
  for (let at = 0; at < lines.length; at += 1) {
    const run = begins(lines[at]) ? runFrom(lines, at) : []
    if (offices(run) >= LEAST) return run.map((line) => lineBlock('text', line))
    at += Math.max(0, run.length - 1)
  }
  return []
}

/** "Underskrifter", alone or with what is beside it; or "Sekreterare ………" */
const begins = (line: Line | undefined): boolean =>
  line !== undefined && (HEAD.test(firstOf(line)) || (textsOf(line).some(hasRule) && isForWhat(firstOf(line))))

/** "Sekreterare", "Ordförande ………… Ada Ek" */
const isForWhat = (text: string): boolean => isSigningLabel(text) || isRuledSigner(text)

const firstOf = (line: Line): string => textsOf(line)[0] ?? ''
const hasRule = (text: string): boolean => /_{3}|\.{4}|…{2}/u.test(text)

function runFrom(lines: readonly Line[], from: number): Line[] {
  const [first, ...more] = lines.slice(from)
  const head = first ? withoutHead(first) : undefined
  if (!head || !saysWho(head)) return []
  // A cell that spans rows stands on each.
  const isOther = (line: Line): boolean => HEAD.test(firstOf(line)) && firstOf(line) !== (first && firstOf(first))
  const end = more.findIndex((line) => isOther(line) || !saysWho(withoutHead(line)))
  return [head, ...more.slice(0, end < 0 ? more.length : end).map(withoutHead)].flatMap(apart)
}

/** Without the word in the first column, and of which §§. */
const withoutHead = (line: Line): Line => {
  const pieces = line.pieces.filter(({ text }, at) => (at > 0 || !HEAD.test(text)) && !isOfNumbers(text))
  return { ...line, text: pieces.map(({ text }) => text).join(' '), pieces, cells: null }
}

/** "Sekreterare   Rut Alm": the office of the name beside it, as if it stood above. */
function apart(line: Line): Line[] {
  const [label = '', ...names] = textsOf(line)
  return names.length > 0 && isOffice(label) && names.every(isSigner)
    ? [inOnePiece(line, withoutColon(label)), { ...line, ...withoutFirst(line) }]
    : line.pieces.length > 0
      ? [line]
      : []
}
const withoutFirst = ({ pieces: [, ...pieces] }: Line): Pick<Line, 'text' | 'pieces' | 'cells'> => ({
  text: pieces.map(({ text }) => text).join(' '),
  pieces,
  cells: null,
})

const isOffice = (text: string): boolean => isSigningOffice(withoutColon(text))

/** Nothing on the line but for what and by whom, and where to write. */
const saysWho = (line: Line): boolean => textsOf(line).every(isOfSigning)
const isOfSigning = (text: string): boolean =>
  isToWriteOn(text) ||
  isOfNumbers(text) ||
  isForWhat(text) ||
  officeBeside(text) !== undefined ||
  areSigners(withoutRule(text))
/** A name as it is typed: in capitals a head, "BEVIS OM ANSLAG", looks like one. */
const isSigner = (text: string): boolean => /\p{Ll}/u.test(text) && !labelAlone(text) && signerBelow(text) !== undefined
/** "Ada Ek och Bo Ask": two may sign on one line */
const areSigners = (text: string): boolean => isSigner(text) || eachName(text).every(isSigner)
/** "Ordförande ………… Ada Ek" */
const isRuledSigner = (text: string): boolean => {
  const [label = '', ...names] = text.split(/ ?[_.…]{2,} ?/u)
  return names.length > 0 && isOffice(label) && names.every((name) => name === '' || areSigners(name))
}

const offices = (run: readonly Line[]): number =>
  run.flatMap(textsOf).filter((text) => isForWhat(text) || officeBeside(text) !== undefined).length
