/**
 * Sentences within a list in running text that tell who did not come, "Närvarande: Anna Ek, Bo Lind. Förhinder hade
 * anmälts av Cia Alm." A row in; the same row with those last, below a label of their own, out.
 */
import { mayTellAbsence, tellsOfAbsent } from '../../../swedish/absence.ts'
import { NAME } from '../../../swedish/names.ts'

/** Where a sentence ends, or words are put in: kept beside what they part. */
const PARTS = /((?<=[.;]) (?=\p{L})| [–-] (?=\p{Ll}))/u
const IN_BRACKETS = / ?\(((?:[^()]|\([^()]{1,8}\)){8,200})\)/gu
const WITH_PARTY = String.raw`${NAME}(?: \(\p{Lu}{1,4}\))?`
const PEOPLE = `${WITH_PARTY}(?:(?:, | och | samt )${WITH_PARTY}){0,9}`
/** "Förhinder hade anmälts av Cia Alm och Dan By", "ej närvarande: Cia Alm" */
const BEFORE = new RegExp(String.raw`^(\p{L}\p{Ll}+(?: \p{Ll}+){0,5}):? (${PEOPLE})[.;]?$`, 'u')
/** "Cia Alm och Dan By hade anmält förhinder" */
const BEHIND = new RegExp(String.raw`^(${PEOPLE}),? (\p{Ll}+(?: \p{Ll}+){0,5})[.;]?$`, 'u')
const SEVERAL = / och | samt |,/u
const SAYS = /^(?:hade|har|var|är|kunde|kan|deltog|deltar) /u
/** Words of the sentence that say nothing of who came. */
const VERB = /(?:^| )(?:var|är|gjorde)(?= |$)/gu

/** @example absentLast('Anna Ek. Frånvarande var Cia Alm.') // => 'Anna Ek. Frånvarande: Cia Alm' */
export function absentLast(text: string): string {
  if (!mayTellAbsence(text)) return text
  const absent: string[] = []
  const isTaken = (part: string): boolean => {
    const people = absentIn(part)
    if (people !== undefined) absent.push(people)
    return people !== undefined
  }
  const plain = text.replace(IN_BRACKETS, (all: string, inside: string) => (isTaken(inside) ? '' : all))
  const present = plain
    .split(PARTS)
    .filter((part) => !isTaken(part))
    .join('')
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/ ?[;–-]$/u, '')
  // A row of its own says it of one person.
  const isOfOne = present === '' && !SEVERAL.test(absent.join(''))
  return absent.length === 0 || isOfOne ? text : `${present} Frånvarande: ${absent.join(', ')}`.trim()
}

function absentIn(part: string): string | undefined {
  const [, before = '', named] = BEFORE.exec(part) ?? []
  if (named !== undefined && isAbsence(before)) return named
  const [, people, behind = ''] = BEHIND.exec(part) ?? []
  // "Anna Ek, Bo Lind frånvarande" may say it of the last alone.
  const isSure = people !== undefined && (!people.includes(',') || SAYS.test(behind))
  return isSure && isAbsence(behind) ? people : undefined
}

const isAbsence = (words: string): boolean => tellsOfAbsent(words.toLowerCase().replace(VERB, '').trim())
