import type { PartKind } from '../../model/kinds.ts'
import type { Reservation } from '../../model/types.ts'
import { isBodyName } from '../../swedish/bodies/bodies.ts'
import { NAME, peopleIn } from '../../swedish/people/names.ts'
import {
  ANY_GROUP_NAME,
  AROUND_GROUP,
  BY_MEMBER,
  GROUP_LETTERS,
  GROUP_NAME,
  MEMBERS_OF,
} from '../../swedish/people/groups.ts'
import { partyOfMembers } from '../../swedish/people/parties.ts'
import { sentencesOf } from '../../swedish/lines/sentence.ts'
import { RESERVATION_OF } from '../../swedish/decisions/of-members.ts'
import {
  AROUND_WHO,
  BEFORE_WHO,
  BY_WHOM,
  ENDS,
  FOLLOWING,
  IN_FAVOUR,
  isElsewhere,
  LISTED,
  PAST,
  RESERVES,
  RUN_IN,
  TURNED,
} from '../../swedish/decisions/reserves.ts'
import { readRow } from './roll/row/row.ts'
import type { Block } from '../types/block.ts'
import type { DraftPart } from '../types/draft.ts'

type Who = Pick<Reservation, 'name' | 'party'>

const HERE: ReadonlySet<PartKind> = new Set(['reservation', 'decision', 'vote', 'procedure', 'note', 'participation'])

/**
 * Who reserves against a decision, as minutes say it: the parts of a § in, each person or group once a sentence out. A
 * reservation is told where the decision is or after it; what is told before it was made elsewhere, by another body.
 */
export function reservationsIn(parts: readonly DraftPart[]): Reservation[] {
  const decided = parts.findIndex(({ kind }) => kind === 'decision')
  return parts.flatMap(({ kind, blocks }, at) => {
    if (!HERE.has(kind) && !(kind === 'text' && decided >= 0 && at > decided)) return []
    return blocks.flatMap((block) => (kind === 'reservation' ? under(block) : among(block)))
  })
}

/** Under a heading for it names alone say who. */
function under(block: Block): Reservation[] {
  const told = sentencesOf(block.text).flatMap(whoIn)
  const listed = told.length > 0 || RESERVES.test(block.text) ? [] : named(block.text.replace(RUN_IN, ''))
  return [...told, ...listed].map(({ name, party }) => ({ name, party, text: block.text, span: block.span }))
}

/** "Ada Provlund (S)", "Samtliga ledamöter i Centerpartiet.": a name alone, or groups and nothing else */
function named(text: string): Who[] {
  const people = readRow(text, 'ledamot')
  if (people.length > 0) return people
  const pieces = piecesOf(text)
  const groups = pieces.flatMap(groupIn)
  return groups.length === pieces.length ? groups : []
}

function among({ text, span }: Block): Reservation[] {
  return sentencesOf(text)
    .filter((sentence) => !(PAST.test(sentence) && isElsewhere(sentence)))
    .flatMap(whoIn)
    .map(({ name, party }) => ({ name, party, text, span }))
}

/** Those a sentence says reserve; nobody where it names none. */
function whoIn(sentence: string): Who[] {
  const inside = AROUND_WHO.exec(sentence)?.[1]
  if (inside !== undefined) return whoAmong(inside)
  const passive = BY_WHOM.exec(sentence)
  if (passive) return whoAmong(untilEnd(sentence.slice(passive.index + passive[0].length)))
  const verb = RESERVES.exec(sentence)
  if (!verb) return namedBy(sentence)
  const before = sentence.slice(0, verb.index).trim().replace(IN_FAVOUR, '')
  const behind = sentence.slice(verb.index + verb[0].length).replace(BEFORE_WHO, ' ')
  const listed = FOLLOWING.test(before) ? LISTED.exec(behind)?.[1] : undefined
  const subject = listed ?? (TURNED.test(before) ? untilEnd(behind) : before)
  return whoAmong(subject.trim())
}

function whoAmong(subject: string): Who[] {
  const sending = BY_MEMBER.test(subject) ? groupsIn(subject.replace(BY_MEMBER, '')) : []
  if (sending.length > 0) return sending
  const people = peopleIn(subject.replace(OF_BOTH, (all) => partiesDealt(all)))
  if (people.length === 0) return groupsIn(subject)
  // Letters beside people are theirs; a group has a name.
  return [...people, ...groupsIn(subject).filter(({ party }) => party === null)]
}

/** "Anna Ek, Bo Lind (båda S)": the party of each */
const OF_BOTH = new RegExp(String.raw`${NAME}(?:(?:, | och )${NAME})+ \((?:båda|samtliga|alla) \p{Lu}{1,4}\)`, 'gu')

function partiesDealt(named: string): string {
  const party = /(\p{Lu}{1,4})\)$/u.exec(named)?.[1] ?? ''
  return named.replace(/ \([^()]+\)$/, '').replace(/(?=, | och |$)/gu, ` (${party})`)
}

function namedBy(sentence: string): Who[] {
  const noun = RESERVATION_OF.exec(sentence)?.[0]
  if (noun === undefined) return []
  const behind = sentence.slice(noun.length)
  return whoAmong(untilEnd(behind))
}

const untilEnd = (text: string): string => text.slice(0, ENDS.exec(text)?.index ?? text.length).trim()

/** "Ledamöterna från Ekbypartiet", "S, V och MP", "(S)-gruppen", "Centerpartiets ledamöter" */
const groupsIn = (subject: string): Who[] => piecesOf(subject).flatMap(groupIn)
const piecesOf = (subject: string): string[] => subject.replace(/\.$/, '').split(/,\s*|(?<!\s)\s+(?:och|samt)\s+/)

function groupIn(piece: string): Who[] {
  const member = piece.replace(MEMBERS_OF, '')
  const own = member.replace(AROUND_GROUP, '').trim()
  const party = GROUP_LETTERS.exec(own)?.[1]
  if (party !== undefined) return [{ name: party, party }]
  const name = partyOfMembers(own) ?? own
  const isGroup = GROUP_NAME.test(name) || (member !== piece && ANY_GROUP_NAME.test(name) && !isBodyName(name))
  return isGroup ? [{ name, party: null }] : []
}
