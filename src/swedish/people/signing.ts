/**
 * Lines at the end of a protokoll that say who signs, and what for: "Vid protokollet", "Vid protokollet: Bo Lind,
 * 2025-04-05", "Ordförande: ________ Anna Ek". Words in; whether they are such a label, or each signer, out.
 */
import { datesIn } from '../numbers/dates.ts'
import { sectionKindOf } from '../headings/labels.ts'
import { piecesOf, withoutColon, withoutComma, type Words } from '../lines/line.ts'
import { isPerson, withoutParty } from './names.ts'
import { isTitle } from './titles.ts'

/** Who signs, and that one does */
const SIGNERS: ReadonlySet<string> = new Set(
  `sekreterare|ordförande|justerare|justerande|protokollförare|protokollsjusterare|justeringsperson|justeringspersoner|underskrift|
  underskrifter|sekr|sekr.|ordf|ordf.|talman|mötessekreterare|mötesordförande|signatur|namnteckning|underskrift sekreterare|underskrift ordförande|underskrift justerare`.split(
    /\|\s*/,
  ),
)
const isSigner = (label: string): boolean => SIGNERS.has(label.toLowerCase())
/** The line to write on */
const TO_WRITE_ON = /(?<![.…_ ])[.…_ ]+$/
/** "Sekreterare ………… Paragrafer 20–21": of which §§ one signs */
const OF_PARAGRAFER =
  / ?§§? ?\d{1,4}(?: ?[-–] ?\d{1,4})?$| ?Paragraf(?:er)?:?(?: ?§{0,2} ?\d{1,4}(?: ?[-–] ?\d{1,4})?)?$/u
const LONGEST = 120

/** True for a label of a signature that names nobody: "Vid protokollet", "Sekreterare ………". */
export function isSigningLabel(line: string): boolean {
  if (line.length > LONGEST) return false
  const words = withoutColon(withoutComma(line.replace(OF_PARAGRAFER, '').replace(TO_WRITE_ON, '')))
  return isSigner(words) || sectionKindOf(words) === 'signatures'
}

/** The same in lower case, "vid protokollet": among those who sign; in a sentence the words may go on. */
export const isSigningLabelInLower = (line: string): boolean =>
  /^\p{Ll}/u.test(line) && isSigningLabel(line.charAt(0).toUpperCase() + line.slice(1))

export interface Signing {
  /** As written, without its colon: "Vid protokollet". */
  label: string
  /** '' where there is nothing but the line to write on. */
  name: string
  /** ISO; null where it is not told. */
  day: string | null
  /** There is a line to write on. */
  isRuled: boolean
}

const LINE = String.raw`_{3}|\.{4}|…{2}`
const RULE = new RegExp(LINE, 'u')
/** What for, and a colon, the line to write on, or by whom: "Justeras digitalt av Ada Ek" */
const SIGNS = new RegExp(
  String.raw`^(\p{Lu}[\p{L} ]{4,30}?)(?: ?: ?|(?<=^Vid \p{L}+), |(?= ?(?:${LINE}))|(?<= av) (?=\p{Lu}))`,
  'u',
)
const RULE_FIRST = /^[_.… ]+/
/** Between a name and its day */
const BEFORE_DAY = /,? ?(?:den )?$/u

/** True for a line to write on and nothing else, one or several side by side: "………", "_____   _____" */
export const isToWriteOn = (text: string): boolean => RULE.test(text) && /^[_.… ]+$/u.test(text)

/** Who is to sign, by a name and at most an office: "Ada Ek", "Ada Ek (S), ordförande"; undefined for other words. */
export function signerBelow(text: string): { name: string; office: string | null } | undefined {
  const [first = '', ...said] = text.split(/, */)
  const name = withoutParty(first)
  const office = said.join(', ')
  if (!isPerson(name) || (office !== '' && !isSigner(office) && !isTitle(office.split(' ').at(-1) ?? '')))
    return undefined
  return { name, office: office === '' ? null : office }
}

/** "Sekreterare: Clara Ek", "Mötesordförande: Alva Berg (S)": an office and who has it; undefined for other words. */
export function officeBeside(text: string): { name: string; office: string } | undefined {
  const [beginning = '', office = ''] = OFFICE_BESIDE.exec(text) ?? []
  const name = withoutParty(withoutRule(text.slice(beginning.length)))
  return beginning !== '' && isSigner(office.replace(/^mötes/iu, '')) && isPerson(name) ? { name, office } : undefined
}
const OFFICE_BESIDE = /^(\p{Lu}\p{L}{3,24}\.?): ?/u

/** A line to write on, or of which §§ one signs: beside "Sekreterare" it says nothing of what for. */
export const isBesideRole = (text: string): boolean => isToWriteOn(text) || text.replace(OF_PARAGRAFER, '') === ''

/** True for a word of who signs, "Sekreterare", which may stand below the name; "Vid protokollet" is a label. */
export const isSigningOffice = (text: string): boolean => isSigner(text)

/** @returns A name without the line to write on before or behind it. */
export const withoutRule = (text: string): string =>
  RULE.test(text) ? text.replace(RULE_FIRST, '').replace(TO_WRITE_ON, '') : text

/** True for names with a line to write on beside each: "Ada Ek ………   Bo Lind ………" */
export function signsBeside(words: Words): boolean {
  const pieces = piecesOf(words)
  const names = pieces.filter((piece) => !isToWriteOn(piece)).map(withoutRule)
  return (
    pieces.filter((piece) => RULE.test(piece)).length >= names.length &&
    names.length > 0 &&
    names.every((name) => signerBelow(name))
  )
}

/** @returns Those of each piece of the line; undefined where a piece says anything else. */
export function signersIn(words: Words): readonly Signing[] | undefined {
  const pieces = withTheirRules(piecesOf(words))
  const beside = besideLabel(pieces) ?? besideEach(pieces)
  if (beside) return beside
  const found = pieces.map(signingsIn)
  return found.every((one) => one !== undefined) ? found.flat() : undefined
}

/** "Vid protokollet: Anna Ek. Justeras: Bo Lind och Cia Alm.": labels in one sentence, each with a name or more */
function besideEach([text = '', ...more]: readonly string[]): readonly Signing[] | undefined {
  const parts = text.length > LONGEST ? [] : text.replace(/\.$/, '').split(BEFORE_LABEL)
  if (more.length > 0 || parts.length < 2) return undefined
  const found = parts.map((part) => {
    const [beginning = '', label = ''] = SIGNS.exec(part) ?? []
    return isSigningLabel(label) ? namedBeside(label, part.slice(beginning.length)) : undefined
  })
  return found.every((one) => one !== undefined) ? found.flat() : undefined
}
/** Before "Justeras: " */
const BEFORE_LABEL = /[.,;]? (?=\p{Lu}\p{L}+(?: \p{Ll}+)?: )/u

/** "Vid protokollet      ________ Anna Ek": a label and the line to write on in a column of its own are one. */
const withTheirRules = (pieces: readonly string[]): string[] =>
  pieces.reduce<string[]>((all, piece) => {
    const label = all.at(-1) ?? ''
    const isBeside = isRuled(piece) && isSigningLabel(label) && !RULE.test(label)
    return isBeside ? [...all.slice(0, -1), `${withoutColon(label)}: ${piece}`] : [...all, piece]
  }, [])

/** A line to write on, and at most who is to do it. */
const isRuled = (text: string): boolean =>
  isToWriteOn(text) || (RULE.test(text) && eachName(withoutRule(text)).every((name) => isPerson(withoutParty(name))))
/** "Bo Lind och Cia Alm": those who sign on one line */
export const eachName = (text: string): string[] => text.split(/ (?:och|samt) /u)

/** "Vid protokollet    Anna Ek", "Justeras    Bo Lind    Cia Alm": a label in the margin, and who signs beside it */
function besideLabel([label = '', ...names]: readonly string[]): readonly Signing[] | undefined {
  const isBeside = names.length > 0 && !isSigner(label) && isSigningLabel(label) && !RULE.test(label)
  return isBeside && names.every((name) => isPerson(withoutParty(name)))
    ? names.map((name) => ({ label, name: withoutParty(name), day: null, isRuled: false }))
    : undefined
}

/** "Justeras: Anna Ek, Bo Lind" are two, of whom nobody knows when each signed. */
function signingsIn(text: string): readonly Signing[] | undefined {
  const one = signingIn(text)
  if (one) return [one]
  const [beginning = '', label = ''] = SIGNS.exec(text) ?? []
  const rest = text.slice(beginning.length)
  return (!isSigner(label) || RULE.test(rest)) && isSigningLabel(label) ? namedBeside(label, rest) : undefined
}

/** "Justeras: Bo Lind och Cia Alm", "Justerande ………… Bo Lind och Cia Alm" */
function namedBeside(label: string, text: string): readonly Signing[] | undefined {
  const names = withoutRule(text)
    .split(/, | och | samt | ?\/ ?/u)
    .map(withoutParty)
  return names.length <= MOST_SIGNERS && names.every(isPerson)
    ? names.map((name) => ({ label, name, day: null, isRuled: RULE.test(text) }))
    : undefined
}
const MOST_SIGNERS = 4

/**
 * True for a line that nothing but signatures can be: with a line to write on, by whom the minutes are written, or who
 * approved them digitally.
 * "Justeras: Bo Lind" alone may say who is to approve them.
 */
export const opensSigning = (words: Words): boolean =>
  signersIn(words)?.some(({ label, name, isRuled }) => (isRuled && name !== '') || WRITES.test(label)) === true
const WRITES =
  /^(?:vid (?:protokollet|pennan|tangenterna|tangentbordet)|(?=.*juster)(?=.*(?:digitalt|elektroniskt)).* av)$/iu

function signingIn(text: string): Signing | undefined {
  const [beginning = '', label = ''] = SIGNS.exec(text) ?? []
  if (label === '' || !isSigningLabel(label)) return undefined
  const rest = text.slice(beginning.length)
  const ruled = RULE.test(rest)
  const who = whoIn(rest.replace(RULE_FIRST, '').replace(TO_WRITE_ON, ''))
  // "Ordförande: Anna Ek" alone is a row of a roll call.
  const isOne = ruled || (who?.name !== '' && !isSigner(label))
  return who && isOne ? { label, ...who, isRuled: ruled } : undefined
}

/**
 * Who signed and when, and nothing else: "Anna Ek 2024-03-27", "Anna Ek, den 27 mars 2024"; undefined for any other
 * text.
 */
export function signerWithDay(text: string): { name: string; day: string } | undefined {
  const who = text.length <= LONGEST && datesIn(text)[0]?.to === text.length ? whoIn(text) : undefined
  return who && who.name !== '' && who.day !== null ? { name: who.name, day: who.day } : undefined
}

/** A name and its day, either of which may be missing; undefined for any other words. */
function whoIn(text: string): Pick<Signing, 'name' | 'day'> | undefined {
  const [dated] = datesIn(text)
  const name = withoutParty(dated ? text.slice(0, dated.from).replace(BEFORE_DAY, '') : text)
  return name === '' || isPerson(name) ? { name, day: dated?.date ?? null } : undefined
}
