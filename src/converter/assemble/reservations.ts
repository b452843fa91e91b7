import type { PartKind } from '../../model/kinds.ts'
import type { Reservation } from '../../model/types.ts'
import { bodyWord, isBodyName } from '../../swedish/bodies/bodies.ts'
import { NAME, peopleIn } from '../../swedish/people/names.ts'
import { partyOfMembers } from '../../swedish/people/parties.ts'
import { sentencesOf } from '../../swedish/lines/sentence.ts'
import { RESERVATION_OF } from '../../swedish/decisions/of-members.ts'
import { readRow } from './roll/row/row.ts'
import type { Block } from '../types/block.ts'
import type { DraftPart } from '../types/draft.ts'

type Who = Pick<Reservation, 'name' | 'party'>

/** "reserverar sig", "begär att få reservera sig", "lämnar in en skriftlig reservation", "låter anteckna sin …" */
const RESERVES =
  /(?<!\p{L})(?:reservera(?:r|de|t|s)(?: sig)?|(?:begär|begärde|önskar|önskade|vill)(?: att)?(?: få)? reservera sig|(?:låter anteckna|lät anteckna|lämnar|lämnade|anmäler|anmälde|inger|ingav|avger|avgav|inkommer med|inkom med)(?: in)?(?: (?:en|sin|gemensam|skriftlig|muntlig))* reservation)(?!\p{L})/iu
/** "Mot beslutet reserverar sig Anna Ek (S) till förmån för …": who does it stands behind. */
const TURNED =
  /^(?:(?:e?mot|från) (?:beslutet|detta|beslutet i [^,.]*)|mot (?:beslutets )?[^,.()]{0,60}|härvid|häremot|följande(?: (?:ledamöter|personer))?)?$/iu
/** "Mot beslutet anmäler Anna Ek (S) skriftlig reservation": who does it stands inside the verb. */
const AROUND_WHO =
  /^(?:e?mot |häre?mot |härvid )[^.]{0,60}?(?:anmäler|anmälde|lämnar|lämnade|inger|ingav|avger|avgav)(?: in)? (.{1,150}?)(?: (?:en|sin|gemensam|skriftlig|muntlig))* reservation(?!\p{L})/iu
/** "Reserverar sig mot beslutet gör Anna Ek (S).": what stands between the verb and who */
const BEFORE_WHO = /^ (?:e?mot (?:beslutet|detta) )?gör /iu
/** "Mot beslutet, till förmån för eget yrkande, reserverar sig": what one wanted stands before the verb. */
const IN_FAVOUR = /,? ?till förmån för [^,.()]{1,60},?$/iu
/** "Mot beslutet anmäls reservation av Anna Ek (S).", "… antecknas reservationer från S och V" */
const BY_WHOM =
  /(?<!\p{L})(?:anmäl(?:s|des)|lämna(?:s|des)|antecknas|noteras)(?: in)? (?:en )?(?:(?:skriftlig|muntlig) )?reservation(?:er)? (?:av|från) /iu
/** Where those named behind the verb end. */
const ENDS =
  / (?:till förmån|mot|för|med hänvisning|genom|enligt|skriftligt|muntligt|i enlighet|och (?:till förmån|lämnar|anmäler))(?!\p{L})|[.:;]$/iu
/** "Följande reserverar sig mot beslutet: Anna Ek (S)": a list after a colon says who. */
const LISTED = /: (.+)$/u
/** "i kommunstyrelsen", "vid sammanträdet den 3 mars": told of another meeting */
const ELSEWHERE = new RegExp(
  String.raw`(?<!\p{L})(?:i|hos) ${bodyWord('definite')}(?!\p{L})|(?:sammanträdet|mötet|den) \d`,
  'iu',
)
const PAST = /reserverade/iu

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

const RUN_IN = /^reservation(?:er)?: */iu

function among({ text, span }: Block): Reservation[] {
  return sentencesOf(text)
    .filter((sentence) => !(PAST.test(sentence) && ELSEWHERE.test(sentence)))
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
  const listed = /^följande/iu.test(before) ? LISTED.exec(behind)?.[1] : undefined
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

/** "Centerpartiet genom Ada Provlund": the group does it. */
const BY_MEMBER = /(?<=\p{L}) genom \p{Lu}.*$/u

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

/** "Socialdemokraterna", "Ekbypartiet", "Framtidslistan" */
const GROUP_NAME =
  /^\p{Lu}[\p{L}-]*(?:partiet|demokraterna|moderaterna|liberalerna|centern|listan|alliansen|initiativet|samling|rörelsen|unionen|väl)$|^(?:Moderaterna|Liberalerna|Feministiskt initiativ|Centern|Vänstern)$/u
const PARTY = /^\(?(\p{Lu}{1,5})\)?(?::s)?$/u
/** "Samtliga ledamöter från": what follows is the name of a group, whatever it is called. */
const MEMBERS_OF =
  /^(?:(?:samtliga|alla|hela|närvarande|övriga) ){0,2}(?:ledamöterna|ledamöter|ledamoten|gruppen|företrädarna|företrädare) (?:från|för|i|ur) (?:partiet )?/iu
const ANY_NAME = /^\p{Lu}[\p{L}-]+(?: [\p{L}-]+){0,3}$/u
/** Words around the name of a group: "Samtliga", "-gruppen", "-gruppens ledamöter", "s ledamöter". */
const AROUND =
  /^(?:(?:samtliga|alla|hela|närvarande|övriga) ){1,2}|^partierna |(?:-?grupp(?:en|erna)?(?:s ledamöter)?|-|-?ledamöter(?:na)?|s? (?:ledamöter|grupp|ledamot|partigrupp))$/giu
/** "Ledamöterna från Ekbypartiet", "S, V och MP", "(S)-gruppen", "Centerpartiets ledamöter" */
const groupsIn = (subject: string): Who[] => piecesOf(subject).flatMap(groupIn)
const piecesOf = (subject: string): string[] => subject.replace(/\.$/, '').split(/,\s*|(?<!\s)\s+(?:och|samt)\s+/)

function groupIn(piece: string): Who[] {
  const member = piece.replace(MEMBERS_OF, '')
  const own = member.replace(AROUND, '').trim()
  const party = PARTY.exec(own)?.[1]
  if (party !== undefined) return [{ name: party, party }]
  const name = partyOfMembers(own) ?? own
  const isGroup = GROUP_NAME.test(name) || (member !== piece && ANY_NAME.test(name) && !isBodyName(name))
  return isGroup ? [{ name, party: null }] : []
}
