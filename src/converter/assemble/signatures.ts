/**
 * Reads who signed: the blocks of the closing section in, names with role and day out. Knows the typed block
 * ("Vid protokollet", "Justeras" and a name below), stamps of signing services ("Name (Feb 22, 2021 17:55 GMT+1)")
 * and the signature page of records ("NAMN: … TITEL, ORGANISATION: … DATUM & TID: …").
 */
import { dateSchema } from '../../model/schema.ts'
import type { Person, Signature } from '../../model/types.ts'
import { sectionKindOf } from '../../swedish/labels.ts'
import type { Block } from '../types.ts'

const NAME = /^\p{Lu}[\p{L}'’-]+(?: (?:\p{Lu}[\p{L}'’.-]*|af|av|von|van|de|der))+$/u
const STAMP = /^(\p{Lu}[\p{L}'’ -]{3,60}?) \((\p{Lu}\p{L}{2}) (\d{1,2}), (\d{4})\b[^)]*\)$/u
const RECORD = /^([\p{Lu}][\p{Lu} ,&-]{2,30}): *(.*)$/u
const ENGLISH_MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')

/** Roles by the words above a typed name. Below "Justeras" the chair signs too: only that they approve is said. */
const ROLE_WORDS: readonly [RegExp, string][] = [
  [/^vid (?:protokollet|pennan)|^sekreterare/i, 'sekreterare'],
  [/^ordförande/i, 'ordförande'],
  [/^juster/i, 'justerar'],
]

export function readSignatures(blocks: readonly Block[], people: readonly Person[]): Signature[] {
  const signatures: Signature[] = []
  const byName = new Map<string, Signature>()
  const add = (signature: Signature): void => {
    signatures.push(signature)
    byName.set(signature.name, signature)
  }
  let role: string | null = null
  /** Roles of columns side by side, in order. */
  let columns: (string | null)[] = []
  let record: Signature | undefined
  for (const block of blocks) {
    for (const line of block.lines) {
      const text = line.text.replace(/\s+/g, ' ')
      const stamp = STAMP.exec(text)
      const field = RECORD.exec(text)
      if (stamp) {
        const [, name = '', month = '', day = '', year = ''] = stamp
        const date = isoDate(year, ENGLISH_MONTHS.indexOf(month) + 1, day)
        const known = byName.get(name)
        if (known) Object.assign(known, { signedAt: date, span: [known.span[0], line.number] })
        else add({ name, role, signedAt: date, span: [line.number, line.number] })
      } else if (field?.[1] === 'NAMN') {
        record = { name: spelled(field[2] ?? '', people), role: null, signedAt: null, span: [line.number, line.number] }
        add(record)
      } else if (field && record) {
        readField(record, field[1] ?? '', field[2] ?? '', line.number)
      } else if (line.text.split(/\s{2,}/).length > 1) {
        const cells = line.text.split(/\s{2,}/)
        if (cells.every((cell) => roleOf(cell) !== undefined)) columns = cells.map((cell) => roleOf(cell) ?? null)
        else if (cells.every((cell) => NAME.test(cell)))
          for (const [at, name] of cells.entries())
            add({
              name,
              role: (cells.length === columns.length ? columns[at] : undefined) ?? null,
              signedAt: null,
              span: [line.number, line.number],
            })
      } else {
        role = roleOf(text) ?? role
        if (NAME.test(text) && !sectionKindOf(text))
          add({ name: text, role, signedAt: null, span: [line.number, line.number] })
      }
    }
  }
  // "NAMN:" with nothing after it names nobody.
  return signatures.filter(({ name }) => name !== '')
}

const roleOf = (text: string): string | undefined => ROLE_WORDS.find(([pattern]) => pattern.test(text))?.[1]

function readField(record: Signature, label: string, value: string, line: number): void {
  if (label.startsWith('TITEL') || label === 'ROLL') record.role = value.split(',')[0]?.trim() || null
  if (label.startsWith('DATUM')) record.signedAt = realDay(/^\d{4}-\d{2}-\d{2}/.exec(value)?.[0])
  record.span = [record.span[0], line]
}

/** A name in capitals as the roll call spells it, when it stands there. */
function spelled(name: string, people: readonly Person[]): string {
  return people.find((person) => person.name.toLowerCase() === name.toLowerCase())?.name ?? name
}

function isoDate(year: string, month: number, day: string): string | null {
  return realDay(`${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`)
}

/** Null for a day that is in no calendar. */
function realDay(date: string | undefined): string | null {
  return dateSchema.safeParse(date).data ?? null
}
