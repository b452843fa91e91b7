/**
 * Reads who signed: the lines of the closing section in, names with role and day out. What each line says is told by
 * its form (`forms.ts`); here the lines are added up, since a role holds for the names below it and a field for the
 * name above it.
 */
import type { Person, Signature } from '../../../model/types.ts'
import type { Signing } from '../../../swedish/people/signing.ts'
import type { Block } from '../../types/block.ts'
import type { Line } from '../../types/line.ts'
import { FORMS, realDay, signingRole, type Form, type Said, type Signer } from './forms.ts'

interface Told {
  signatures: readonly Signature[]
  /** Of the names below: one, or those of columns in order. */
  roles: readonly (string | null)[]
  /** Where the words of those roles begin; as many, or nobody knows. */
  places: readonly number[]
  /** Where the last names of a line begin. */
  namesAt: readonly number[]
  /** Fields tell of the last name that a field gave. */
  inRecord: boolean
  /** Offices in columns stood apart below their names: so do those that follow. */
  haveBelow: boolean
}

/** @param people Those of the roll call, who spell names that a record has in capitals. */
export function readSignatures(
  blocks: readonly Block[],
  people: readonly Person[],
  forms: readonly Form[] = FORMS,
): Signature[] {
  const nobody: Told = { signatures: [], roles: [], places: [], namesAt: [], inRecord: false, haveBelow: false }
  const all = blocks.flatMap(({ lines }) => lines)
  const says = all.map((line) => firstSaid(line, forms))
  // An office that ends them is of the name above it, and so are those before it.
  const begun: Told = { ...nobody, haveBelow: says.at(-1)?.is === 'roles' }
  return (
    all
      .reduce((told, line, at) => {
        const said = says[at]
        const isLast = (all[at + 1]?.gap ?? 1) > 0
        const isHead = !isLast && namesPeople(says[at + 1])
        return said ? add(told, said, { line: line.number, isLast, isHead }) : told
      }, begun)
      // "NAMN:" with nothing after it names nobody.
      .signatures.filter(({ name }) => name !== '')
      .map((one) => ({ ...one, name: spelled(one.name, people) }))
  )
}

/** "Provby IF" is whom they sign for. */
const namesPeople = (said: Said | undefined): boolean =>
  said?.is === 'names' && said.signers.some(({ name }) => !/ \p{Lu}{2,}$/u.test(name) || !/\p{Ll}/u.test(name))

function firstSaid(line: Line, forms: readonly Form[]): Said | undefined {
  for (const [, reads] of forms) {
    const said = reads(line)
    if (said) return said
  }
  return undefined
}

/** What was told so far and one line more; a role holds for the names below it, a field for the name above it. */
function add(told: Told, said: Said, { line, isLast, isHead }: Place): Told {
  switch (said.is) {
    case 'roles':
      return (
        (isLast ? withOfficeAbove(told, said, line) : undefined) ?? withRoles(told, said, isHead && !told.haveBelow)
      )
    case 'names': {
      const signers = parted(said.signers, told.roles.length)
      const namesAt = signers.map(({ at }) => at)
      return { ...told, signatures: [...told.signatures, ...signed(signers, told, line)], namesAt, inRecord: false }
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

interface Place {
  line: number
  /** A blank line follows, or nothing. */
  isLast: boolean
  /** Names stand right below, and not a day or a place. */
  isHead: boolean
}

type Roles = Pick<Told, 'roles' | 'places'> & { isOffice: boolean; isTight: boolean }

const ofLastLine = ({ signatures }: Told): Signature[] =>
  signatures.filter(({ span }) => span[0] === signatures.at(-1)?.span[0])

/** Undefined where the office is no name's above it. */
function withOfficeAbove(told: Told, { roles, places, isOffice, isTight }: Roles, line: number): Told | undefined {
  const above = ofLastLine(told)
  const own = isOffice && isTight && above[0]?.span[0] === line - 1 ? ownerOf(above, places, told) : undefined
  return own && isOpen(own.role, roles[0]) ? withOffice(told, own, roles[0] ?? null) : undefined
}

/** "Sekreterare", "Bo Provberg" and "Ordförande": who has an office is given no other. */
const isOpen = (given: string | null, role: string | null | undefined): boolean =>
  given === null || given === 'justerar' || given === role

/** Roles right below as many names of one line are theirs, else of the names below. */
function withRoles(told: Told, { roles, places, isOffice, isTight }: Roles, isHead: boolean): Told {
  const above = ofLastLine(told)
  // With white space above them and names right below they are of those.
  const isBelow = isTight || !isHead
  if (isOffice && isBelow && isOfficeBelow(above, roles, told)) return withLast(told, roles[0] ?? null)
  // "Justeras" alone above them said no more than that they do.
  const given = told.roles.length === 1 ? told.roles[0] : null
  const isTheirs =
    isBelow &&
    roles.length > 1 &&
    above.length === roles.length &&
    above.every(({ role }) => role === null || role === given)
  if (!isTheirs) return { ...told, roles, places }
  const named = above.map((one, at) => ({ ...one, role: roles[at] ?? null }))
  const signatures = [...told.signatures.slice(0, -roles.length), ...named]
  return { ...told, signatures, roles: [], haveBelow: told.haveBelow || !isTight }
}

/** "Ordförande" alone right below "Ada Provlund", and then a blank line: it is no label of the name below that. */
function ownerOf(
  above: readonly Signature[],
  [place, ...more]: readonly number[],
  { namesAt }: Told,
): Signature | undefined {
  if (place === undefined || more.length > 0) return undefined
  const isBelow = (at: number | undefined): boolean => at !== undefined && Math.abs(at - place) <= SLIPS
  return above.length === 1 ? above[0] : above.find((_, column) => isBelow(namesAt[column]))
}

/** Who writes the minutes is one; several may sign below "Justeras". */
const withOffice = (told: Told, own: Signature, role: string | null): Told => ({
  ...told,
  signatures: told.signatures.map((one) => (one === own ? { ...one, role } : one)),
  roles: told.roles.includes('justerar') ? told.roles : [],
})

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
  role: signingRole(label) ?? null,
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

/** A name in capitals as the roll call spells it, when it stands there. */
function spelled(name: string, people: readonly Person[]): string {
  return people.find((person) => person.name.toLowerCase() === name.toLowerCase())?.name ?? name
}
