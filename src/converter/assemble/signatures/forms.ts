/**
 * What a line of the closing section says of who signed: a line in, what it means out. Each form in which a line may
 * say something is one row of a table: the typed block ("Vid protokollet", "Justeras" and a name below), stamps of
 * signing services ("Name (Feb 22, 2021 17:55 GMT+1)") and the signature page of records ("NAMN: … TITEL,
 * ORGANISATION: … DATUM & TID: …").
 */
import { dateSchema } from '../../../model/values.ts'
import { sectionKindOf } from '../../../swedish/headings/labels.ts'
import { isName, isPersonName, withoutParty } from '../../../swedish/people/names.ts'
import {
  isBesideRole,
  isSigningOffice,
  isToWriteOn,
  officeBeside,
  signersIn,
  signerWithDay,
  type Signing,
  withoutRule,
} from '../../../swedish/people/signing.ts'
import { roleOf } from '../../../swedish/people/roles.ts'
import { isTitle } from '../../../swedish/people/titles.ts'
import { textsOf } from '../../clean/pieces.ts'
import type { Line } from '../../types/line.ts'
import { cellsOf } from '../cells.ts'

/** What one line says. */
export type Said =
  | { is: 'stamp'; name: string; day: string | null }
  | { is: 'field'; label: string; value: string }
  /** Roles, one or those of columns side by side, of the names below. */
  | { is: 'roles'; roles: (string | null)[]; places: readonly number[]; isOffice: boolean; isTight: boolean }
  /** Who signs, each beside what for. */
  | { is: 'signed'; signers: readonly Signing[] }
  | { is: 'names'; signers: Signer[] }

/** Who signs, as a line of names has it. */
export interface Signer {
  name: string
  /** As it stands beside the name, "Anna Ek, ordförande". */
  role: string | null
  /** Where it begins on its line, in characters. */
  at: number
}

const STAMP = /^(\p{Lu}[\p{L}'’ -]{3,60}?) \((\p{Lu}\p{L}{2}) (\d{1,2}), (\d{4})(?!\d)[^)]*\)$/u
const FIELD = /^(\p{Lu}[\p{Lu} ,&-]{2,30}): ?(.*)$/u
const ENGLISH_MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')

/**
 * Roles by the words above a typed name; no two begin alike, so their order is free. Below "Justeras" the chair signs
 * too: only that they approve is said.
 */
const ROLE_WORDS: readonly [RegExp, string][] = [
  [/^vid (?:protokollet|pennan|tangenterna|tangentbordet)|^sekreterare|^sekr\.?$|^protokollförare/iu, 'sekreterare'],
  [/^ordf(?:örande|\.?$)/iu, 'ordförande'],
  [/^(?:protokolls)?juster/iu, 'justerar'],
  [/^talman/iu, 'talman'],
  [/^mötessekr/iu, 'mötessekreterare'],
  [/^mötesordf/iu, 'mötesordförande'],
]

/** A form, by its name, and how a line of it is read; undefined for any other line. */
export type Form = readonly [form: string, reads: (line: Line) => Said | undefined]

/**
 * The forms of a line, in order: the first that fits says what it means. A name in columns is one of names. A field
 * names who has the role, which is then nobody's below it; "Justeringsman Ordinarie" looks like a name.
 */
export const FORMS: readonly Form[] = [
  ['a stamp of a signing service', stampIn],
  ['who signs, beside what for', signedIn],
  ['a field of a record', fieldIn],
  ['roles', rolesIn],
  ['names', namesIn],
]

function stampIn({ text }: Line): Said | undefined {
  const [, name = '', month = '', day = '', year = ''] = STAMP.exec(text) ?? []
  const number = ENGLISH_MONTHS.indexOf(month) + 1
  const dated = name === '' ? signerWithDay(text) : undefined
  if (dated) return { is: 'stamp', ...dated }
  return name === ''
    ? undefined
    : { is: 'stamp', name, day: realDay(`${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`) }
}

function fieldIn({ text }: Line): Said | undefined {
  const [, label = '', value = ''] = FIELD.exec(text) ?? []
  return label === '' ? undefined : { is: 'field', label, value }
}

function signedIn(line: Line): Said | undefined {
  const signers = signersIn(textsOf(line))
  return signers?.some(({ name }) => name !== '') === true ? { is: 'signed', signers } : undefined
}

function rolesIn(line: Line): Said | undefined {
  if (filledIn(line).some((cell) => officeBeside(cell) !== undefined)) return undefined
  // "Vid protokollet Justeras", where nothing tells the columns
  const words = line.text.split(/ (?=\p{Lu})/u)
  const isOfColumns = words.every((one) => signingRole(one) !== undefined)
  const cells = filledIn(line).filter((cell, at) => at === 0 || !isBesideRole(cell))
  const roles = (isOfColumns ? words : cells).map(signingRole)
  return roles.every((role) => role !== undefined)
    ? {
        is: 'roles',
        roles,
        places: placesOf(line).slice(0, roles.length),
        isOffice: isSigningOffice(line.text),
        isTight: line.gap === 0,
      }
    : undefined
}

function namesIn(line: Line): Said | undefined {
  const places = placesOf(line)
  const signers = filledIn(line).flatMap((cell, column) =>
    isToWriteOn(cell) ? [] : [signerIn(withoutRule(cell), places[column] ?? 0)],
  )
  return signers.every((signer) => signer !== undefined) ? { is: 'names', signers } : undefined
}

/** Two tabs leave an empty cell between two names, which names nobody. */
const filledIn = (line: Line): string[] => cellsOf(line).filter(Boolean)

/** Where each text of the line begins, in characters. */
const placesOf = ({ pieces }: Line): number[] => pieces.map(({ at }) => at)

/** "Per von Ask", "Anna Ek (S)", "Anna Ek, ordförande", "Ordförande: Anna Ek" */
function signerIn(cell: string, at: number): Signer | undefined {
  const beside = officeBeside(cell)
  return beside
    ? { name: beside.name, role: signingRole(beside.office) ?? beside.office.toLowerCase(), at }
    : named(cell, at)
}

function named(cell: string, at: number): Signer | undefined {
  const [first = '', ...said] = cell.split(/, */)
  const name = withoutParty(first)
  if (!isName(name) || !isPersonName(name) || sectionKindOf(name)) return undefined
  if (said.length === 0) return { name, role: null, at }
  const role = said.join(', ')
  if (isSigningOffice(role)) return { name, role: signingRole(role) ?? role, at }
  return isTitle(role.split(' ')[0] ?? '') || roleOf(role) ? { name, role, at } : undefined
}

/** The role that words above a name give, or beside it: "sekreterare" of "Vid protokollet". */
export const signingRole = (text: string): string | undefined => ROLE_WORDS.find(([pattern]) => pattern.test(text))?.[1]

/** Null for a day that is in no calendar. */
export function realDay(date: string | undefined): string | null {
  return dateSchema.safeParse(date).data ?? null
}
