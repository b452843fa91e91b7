/**
 * Lists that set surnames first, "Provlund Ada": told only by the document itself, where it names the same people the
 * other way too, in who signs or in its text. People of a list and what the document says in, the people with their
 * names as they are said out. A name that nothing tells of stays as it is printed.
 */
import type { Person } from '../../../../model/types.ts'

/** So many of a document's people must be named both ways: one may share the names of another. */
const LEAST = 2
const TWO_WORDS = /^\p{Lu}[\p{L}'’-]+ \p{Lu}[\p{L}'’-]+$/u

/** No meeting whose lists have no parties has more people; each is looked for in the whole text. */
const MOST = 300

/** The name with its first word last. */
const turned = (name: string): string => name.replace(/^(\S+) (.+)$/u, '$2 $1')
/** "Ada Provlund" is not said where "Anna-Ada Provlund" is. */
const isSaid = (name: string, text: string): boolean =>
  text.includes(name) && new RegExp(`(?<![\\p{L}-])${RegExp.escape(name)}(?![\\p{L}-])`, 'u').test(text)

/**
 * @param lists The people of each list.
 * @param text What the document says outside its lists. @param told The same without its cover, which may name people
 * as its lists do.
 * @returns The same lists; in one that is set so whoever has two names, or is named the other way, is turned.
 */
export function inSaidOrder(
  lists: readonly (readonly Person[])[],
  { text, told }: { text: string; told: string },
): Person[][] {
  if (lists.flat().length > MOST) return lists.map((people) => [...people])
  const isTurned = lists.map((people) => countTurned(people, text, told))
  const count = isTurned.reduce((sum, one) => sum + one, 0)
  const listed = new Set(lists.flat().map(({ name }) => name))
  return lists.map((people, at) =>
    count >= LEAST && isTurned[at] !== 0 ? people.map((one) => asSaid(one, text, listed)) : [...people],
  )
}

/** False for a list with a party, as Finland's lists have none, or with nobody. */
export const mayBeTurned = (people: readonly Person[]): boolean =>
  people.length > 0 && people.length <= MOST && people.every(({ party }) => party === null)

/** How many of a list are named the other way; none where one is named as the list has it. */
function countTurned(people: readonly Person[], text: string, told: string): number {
  if (!mayBeTurned(people) || people.some(({ name }) => isSaid(name, told))) return 0
  return people.filter(({ name }) => isSaid(turned(name), text)).length
}

/** @param listed All names of the lists as these have them: "ersättare för Ada Provlund" may say one out already. */
function asSaid(person: Person, text: string, listed: ReadonlySet<string>): Person {
  const { name, replaces } = person
  const isSure = TWO_WORDS.test(name) || isSaid(turned(name), text)
  return {
    ...person,
    name: isSure ? turned(name) : name,
    replaces:
      replaces !== null && TWO_WORDS.test(replaces) && !listed.has(turned(replaces)) ? turned(replaces) : replaces,
  }
}
