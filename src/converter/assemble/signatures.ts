/**
 * Reads who signed: the lines of the closing section in, names with role and day out. Each form in which a line may say
 * something is one row of a table: the typed block ("Vid protokollet", "Justeras" and a name below), stamps of signing
 * services ("Name (Feb 22, 2021 17:55 GMT+1)") and the signature page of records ("NAMN: … TITEL, ORGANISATION: … DATUM
 * & TID: …").
 */
import { dateSchema } from '../../model/values.ts'
import type { Person, Signature } from '../../model/types.ts'
import { sectionKindOf } from '../../swedish/headings/labels.ts'
import { isName, isPersonName, withoutParty } from '../../swedish/people/names.ts'
import {
  isBesideRole,
  isSigningOffice,
  isToWriteOn,
  officeBeside,
  signersIn,
  signerWithDay,
  type Signing,
  withoutRule,
} from '../../swedish/people/signing.ts'
import { isTitle } from '../../swedish/people/titles.ts'
import { textsOf } from '../clean/pieces.ts'
import { cellsOf } from './cells.ts'
import { roleOf as roleInWords } from '../../swedish/people/roles.ts'
import type { Block } from '../types/block.ts'
import type { Line } from '../types/line.ts'

/** What one line says. */
type Said =
  | { is: 'stamp'; name: string; day: string | null }
  | { is: 'field'; label: string; value: string }
  /** Roles, one or those of columns side by side, of the names below. */
  | { is: 'roles'; roles: (string | null)[]; places: readonly number[]; isOffice: boolean }
  /** Who signs, each beside what for. */
  | { is: 'signed'; signers: readonly Signing[] }
  | { is: 'names'; signers: Signer[] }

interface Signer {
  name: string
  /** As it stands beside the name, "Anna Ek, ordförande". */
  role: string | null
  /** Where it begins on its line. */
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
  [/^vid (?:protokollet|pennan|tangenterna|tangentbordet)|^sekreterare|^protokollförare/iu, 'sekreterare'],
  [/^ordförande/iu, 'ordförande'],
  [/^(?:protokolls)?juster/iu, 'justerar'],
]

type Form = readonly [form: string, reads: (line: Line) => Said | undefined]

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
  if (cellsOf(line).some((cell) => officeBeside(cell) !== undefined)) return undefined
  // "Vid protokollet Justeras", where nothing tells the columns
  const words = line.text.split(/ (?=\p{Lu})/u)
  const isOfColumns = words.every((one) => roleOf(one) !== undefined)
  const cells = cellsOf(line).filter((cell, at) => at === 0 || !isBesideRole(cell))
  const roles = (isOfColumns ? words : cells).map(roleOf)
  return roles.every((role) => role !== undefined)
    ? { is: 'roles', roles, places: placesOf(line).slice(0, roles.length), isOffice: isSigningOffice(line.text) }
    : undefined
}

function namesIn(line: Line): Said | undefined {
  const places = placesOf(line)
  const signers = cellsOf(line).flatMap((cell, column) =>
    isToWriteOn(cell) ? [] : [signerIn(withoutRule(cell), places[column] ?? 0)],
  )
  return signers.every((signer) => signer !== undefined) ? { is: 'names', signers } : undefined
}

/** Where each text of the line begins, in characters. */
const placesOf = ({ pieces }: Line): number[] => pieces.map(({ at }) => at)

/** "Per von Ask", "Anna Ek (S)", "Anna Ek, ordförande", "Ordförande: Anna Ek" */
function signerIn(cell: string, at: number): Signer | undefined {
  const beside = officeBeside(cell)
  return beside
    ? { name: beside.name, role: roleOf(beside.office) ?? beside.office.toLowerCase(), at }
    : named(cell, at)
}

function named(cell: string, at: number): Signer | undefined {
  const [first = '', ...said] = cell.split(/, */)
  const name = withoutParty(first)
  if (!isName(name) || !isPersonName(name) || sectionKindOf(name)) return undefined
  if (said.length === 0) return { name, role: null, at }
  const role = said.join(', ')
  if (isSigningOffice(role)) return { name, role: roleOf(role) ?? role, at }
  return isTitle(role.split(' ')[0] ?? '') || roleInWords(role) ? { name, role, at } : undefined
}

interface Told {
  signatures: readonly Signature[]
  /** Of the names below: one, or those of columns in order. */
  roles: readonly (string | null)[]
  /** Where the words of those roles begin; as many, or nobody knows. */
  places: readonly number[]
  /** Fields tell of the last name that a field gave. */
  inRecord: boolean
}

/** @param people Those of the roll call, who spell names that a record has in capitals. */
export function readSignatures(
  blocks: readonly Block[],
  people: readonly Person[],
  forms: readonly Form[] = FORMS,
): Signature[] {
  const nobody: Told = { signatures: [], roles: [], places: [], inRecord: false }
  return (
    blocks
      .flatMap(({ lines }) => lines)
      .reduce((told, line) => {
        for (const [, reads] of forms) {
          const said = reads(line)
          if (said) return add(told, said, line.number)
        }
        return told
      }, nobody)
      // "NAMN:" with nothing after it names nobody.
      .signatures.filter(({ name }) => name !== '')
      .map((one) => ({ ...one, name: spelled(one.name, people) }))
  )
}

/** What was told so far and one line more; a role holds for the names below it, a field for the name above it. */
function add(told: Told, said: Said, line: number): Told {
  switch (said.is) {
    case 'roles':
      return withRoles(told, said)
    case 'names': {
      const signers = parted(said.signers, told.roles.length)
      return { ...told, signatures: [...told.signatures, ...signed(signers, told, line)], inRecord: false }
    }
    case 'signed':
      return {
        ...told,
        signatures: [...told.signatures, ...said.signers.map((one) => besideLabel(one, line))],
        roles: [],
      }
    case 'stamp':
      return { ...told, signatures: stamped(told, said.name, said.day, line) }
    case 'field':
      return withField(told, said.label, said.value, line)
  }
}

type Roles = Pick<Told, 'roles' | 'places'> & { isOffice: boolean }

/** Roles right below as many names of one line are theirs, else of the names below. */
function withRoles(told: Told, { roles, places, isOffice }: Roles): Told {
  const line = told.signatures.at(-1)?.span[0]
  const above = told.signatures.filter(({ span }) => span[0] === line)
  if (isOfficeBelow(above, roles, told) && isOffice) return withLast(told, roles[0] ?? null)
  // "Justeras" alone above them said no more than that they do.
  const given = told.roles.length === 1 ? told.roles[0] : null
  const isTheirs =
    roles.length > 1 && above.length === roles.length && above.every(({ role }) => role === null || role === given)
  if (!isTheirs) return { ...told, roles, places }
  const named = above.map((one, at) => ({ ...one, role: roles[at] ?? null }))
  return { ...told, signatures: [...told.signatures.slice(0, -roles.length), ...named], roles: [] }
}

/** "Ada Provlund" with nothing above that says what for, and right below it one office */
const isOfficeBelow = (above: readonly Signature[], below: Told['roles'], { roles }: Told): boolean =>
  above.length === 1 && above[0]?.role === null && roles.length === 0 && below.length === 1

const withLast = (told: Told, role: string | null): Told => ({
  ...told,
  signatures: told.signatures.map((one, at, { length }) => (at === length - 1 ? { ...one, role } : one)),
  roles: [],
})

/**
 * "Ada Provlund Bo Provberg" below two roles: two names of two words each. Where one ends nobody says of more, and then
 * nobody is named.
 */
function parted(signers: readonly Signer[], roles: number): readonly Signer[] {
  const [one, ...more] = signers
  const words = one?.name.split(' ') ?? []
  if (!one || more.length > 0 || one.role !== null || roles < 2 || words.length < 4) return signers
  if (words.length !== roles * 2) return []
  return Array.from({ length: roles }, (_, at) => ({
    name: words.slice(at * 2, at * 2 + 2).join(' '),
    role: null,
    at: 0,
  }))
}

function signed(signers: readonly Signer[], told: Pick<Told, 'roles' | 'places'>, line: number): Signature[] {
  const roles = signers.length === told.roles.length ? told.roles : (ofAll(signers, told) ?? rolesAbove(signers, told))
  return signers.map(({ name, role }, column) => ({
    name,
    role: role ?? roles[column] ?? null,
    signedAt: null,
    span: [line, line],
  }))
}

/** "Justeras" alone, above names in columns: several do, where one writes the minutes. */
const ofAll = (
  signers: readonly Signer[],
  { roles: [role, ...more] }: Pick<Told, 'roles'>,
): Told['roles'] | undefined => (role === 'justerar' && more.length === 0 ? signers.map(() => role) : undefined)

/**
 * "Vid protokollet          Justeras" above three names, or above the last alone: each has the role whose words it
 * stands below, and so have those behind the last of them. None where nobody stands below the last words,
 * or somebody between them.
 */
function rolesAbove(signers: readonly Signer[], { roles, places }: Pick<Told, 'roles' | 'places'>): Told['roles'] {
  if (roles.length < 2 || places.length !== roles.length) return []
  const columns = signers.map(({ at }) => places.findIndex((place) => Math.abs(place - at) <= SLIPS))
  const last = columns.indexOf(roles.length - 1)
  return last < 0 || columns.slice(0, last).includes(-1)
    ? []
    : columns.map((column, at) => roles[at > last ? roles.length - 1 : column] ?? null)
}
/** No column stands straighter, in characters. */
const SLIPS = 2

const besideLabel = ({ label, name, day }: Signing, line: number): Signature => ({
  name,
  role: roleOf(label) ?? null,
  signedAt: realDay(day ?? undefined),
  span: [line, line],
})

/** The stamp gives a name that was typed above it its day. */
function stamped({ signatures, roles }: Told, name: string, day: string | null, line: number): Signature[] {
  const known = signatures.findLastIndex((one) => one.name === name)
  if (known < 0)
    return [
      ...signatures,
      { name, role: (roles.length === 1 ? roles[0] : null) ?? null, signedAt: day, span: [line, line] },
    ]
  return signatures.map((one, at) => (at === known ? { ...one, signedAt: day, span: [one.span[0], line] } : one))
}

function withField(told: Told, label: string, value: string, line: number): Told {
  if (label === 'NAMN') {
    const begun: Signature = { name: value, role: null, signedAt: null, span: [line, line] }
    return { ...told, signatures: [...told.signatures, begun], inRecord: true }
  }
  const last = told.signatures.at(-1)
  if (!last || !told.inRecord) return told
  const more = {
    ...(label.startsWith('TITEL') || label === 'ROLL' ? { role: value.split(',')[0]?.trim() || null } : {}),
    ...(label.startsWith('DATUM') ? { signedAt: realDay(/^\d{4}-\d{2}-\d{2}/.exec(value)?.[0]) } : {}),
  }
  return { ...told, signatures: [...told.signatures.slice(0, -1), { ...last, ...more, span: [last.span[0], line] }] }
}

const roleOf = (text: string): string | undefined => ROLE_WORDS.find(([pattern]) => pattern.test(text))?.[1]

/** A name in capitals as the roll call spells it, when it stands there. */
function spelled(name: string, people: readonly Person[]): string {
  return people.find((person) => person.name.toLowerCase() === name.toLowerCase())?.name ?? name
}

/** Null for a day that is in no calendar. */
function realDay(date: string | undefined): string | null {
  return dateSchema.safeParse(date).data ?? null
}
