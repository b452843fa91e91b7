/**
 * Who was there and who was away, by all lists of a document: those before its §§, those within one, and those of
 * officials.
 */
import { message } from '../../model/rules.ts'
import type { Message, Person } from '../../model/types.ts'
import type { SectionKind } from '../../model/kinds.ts'
import type { Block } from '../types/block.ts'
import type { DraftParagraf, DraftSection } from '../types/draft.ts'
import { readRoll } from './roll/index.ts'
import { listOfPart, type ListSection, listsOf } from './roll/columns.ts'
import { isOffice } from './roll/words.ts'

/** Who signs in the middle of a § was there, and is told at the roll call. */
const isRollKind = ({ kind }: { kind: SectionKind }): boolean => kind !== 'signatures' && kind !== 'cover'

const isSame = (one: Person, other: Person): boolean => one !== other && one.name === other.name

const serves = ({ role, replaces }: Person): boolean => role === 'tjänstgörande ersättare' && replaces !== null

/** A name and nothing else among the absent says no more than that. */
const asAbsent = (person: Person): Person =>
  person.role === 'närvarande' ? { ...person, role: 'frånvarande' } : person

/** @returns Also the rows that name nobody for sure, as messages. Who is listed as an officer too is there once. */
export function rollsOf(
  sections: readonly DraftSection[],
  paragrafer: readonly DraftParagraf[],
): { attendance: Person[]; absent: Person[]; messages: Message[] } {
  const messages: Message[] = []
  const people: Person[] = []
  const absent: Person[] = []
  /** Who stands below the name of an office and may be listed too. */
  const officers = new Set<Person>()
  const read = (blocks: readonly Block[], role: string, to: Person[]): void => {
    const roll = readRoll(blocks, role, { ofAbsent: to === absent })
    // "Anna Ek (S), ersatt av Bo Lind (S)": the one who served in the stead of an absent was there.
    if (to === absent) people.push(...roll.people.filter(serves))
    to.push(...(to === absent ? roll.people.filter((one) => !serves(one)).map(asAbsent) : roll.people))
    if (isOffice(role)) for (const person of roll.people) officers.add(person)
    absent.push(...roll.absent)
    for (const { span, text, lines } of roll.unread)
      messages.push(
        message('roll-row-unread', span[0], {
          reason: `Unexpected "${(text || (lines[0]?.text ?? '')).slice(0, 60)}" in the roll call, expected a name`,
          note: 'the row is published as text; nothing needs to be done unless it names somebody',
        }),
      )
  }
  const of = (kind: SectionKind): DraftSection[] => sections.filter((section) => section.kind === kind)
  const readLists = (section: ListSection): void => {
    for (const { kind, role, blocks } of listsOf(section).filter(isRollKind))
      read(blocks, role ?? (kind === 'officials' ? 'tjänsteperson' : 'ledamot'), kind === 'absent' ? absent : people)
  }
  of('attendance').forEach(readLists)
  for (const { parts } of paragrafer)
    for (const { kind, blocks } of parts) if (kind === 'attendance') readLists(listOfPart(blocks))
  of('officials').forEach(readLists)
  of('absent').forEach(readLists)
  return {
    attendance: people.filter((one) => !officers.has(one) || !people.some((other) => isSame(one, other))),
    absent,
    messages,
  }
}
