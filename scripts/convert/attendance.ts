/**
 * Reads roll calls: the rows of a section in, people out. Two shapes are known: two columns run together, where the
 * party stands after each name ("Sofia Jarl (C) Svante Parsjö Tegnér (L) tj ers"), and one person a row with the
 * rest after it ("Carin Nilsson (s) Umeå kommun, ordförande"). A row that fits neither is left as text.
 */
import type { Person } from '../../src/protokoll/types.ts'
import type { Block } from './types.ts'

/** "Per-Ewert Olsson Björk (C)", "Mona Andersson(s)" */
export const NAMED = /(\p{Lu}[\p{L}'’-]+(?: (?:\p{Lu}[\p{L}'’.-]*|af|av|von|van|de|der|el))+) ?\((\p{L}{1,6})\)/gu
/** "För Region Dalarna" */
const GROUP = /^För (\p{Lu}[\p{L} ]{2,60})$/u
/** "Britta Edström, regional samverkanskoordinator" */
const TITLED = /^(\p{Lu}[\p{L}'’-]+(?: (?:\p{Lu}[\p{L}'’.-]*|af|av|von|van|de|der))+), (\p{Ll}.*)$/u

/** "Victor Lells": a name and nothing else says that the person was there, not as what. */
const NAME_ONLY = /^\p{Lu}[\p{L}'’-]+(?: (?:\p{Lu}[\p{L}'’.-]*|af|av|von|van|de|der)){1,3}$/u

/** Words for roles, as sources abbreviate them. The first that matches the start of the text wins. */
const ROLES: readonly [RegExp, string][] = [
  [/^(?:tj(?:änstg?(?:örande)?)?\.? ers(?:ättare)?\.?)/i, 'tjänstgörande ersättare'],
  [/^ers(?:ättare)?\b\.?/i, 'ersättare'],
  [/^(?:1:e |2:e |förste |andre )?vice ordf(?:örande)?\b\.?/i, 'vice ordförande'],
  [/^ordf(?:örande)?\b\.?/i, 'ordförande'],
  [/^ledamot\b/i, 'ledamot'],
  [/^suppleant\b/i, 'suppleant'],
  [/^(?:sekr(?:eterare)?)\b\.?/i, 'sekreterare'],
]

export interface Roll {
  people: Person[]
  /** Rows that name nobody the reader could be sure of. */
  unread: Block[]
}

/** @param role What those listed are when their row does not say: "ledamot", or "tjänsteperson" for officials. */
export function readRoll(blocks: readonly Block[], role: 'ledamot' | 'tjänsteperson'): Roll {
  const people: Person[] = []
  const unread: Block[] = []
  let group: string | null = null
  for (const block of blocks) {
    const text = block.text.replace(/\s+/g, ' ')
    const heading = GROUP.exec(text)?.[1]
    if (heading) {
      group = heading.trim()
      continue
    }
    const found = readRow(text, role)
    if (found.length === 0) unread.push(block)
    for (const person of found) people.push({ ...person, group: person.group ?? group, span: block.span })
  }
  return { people, unread }
}

function readRow(text: string, role: string): Omit<Person, 'span'>[] {
  const matches = [...text.matchAll(NAMED)]
  if (matches.length === 0) {
    const [, name, note] = TITLED.exec(text) ?? []
    if (!name || !note) return NAME_ONLY.test(text) ? [{ name: text, party: null, role: role === 'ledamot' ? 'närvarande' : role, group: null, note: null }] : []
    const known = roleOf(note)
    return [{ name, party: null, role: known?.role ?? role, group: null, note: known ? known.rest : note }]
  }
  return matches.map((match, index) => {
    const [whole, name = '', party = ''] = match
    const rest = text.slice(match.index + whole.length, matches[index + 1]?.index ?? text.length).trim()
    return { name, party, ...afterParty(rest, role) }
  })
}

/** "tj ers", "ers från §5", "Umeå kommun, ordförande", "Vilhelmina kommun, Frånvarande på punkt 7a)" */
function afterParty(rest: string, role: string): Pick<Person, 'role' | 'group' | 'note'> {
  const known = roleOf(rest)
  if (known) return { role: known.role, group: null, note: known.rest }
  const [place = '', ...more] = rest.replace(/^,\s*/, '').split(/,\s*/)
  const tail = more.join(', ')
  const later = roleOf(tail)
  return { role: later?.role ?? role, group: place || null, note: later ? later.rest : tail || null }
}

function roleOf(text: string): { role: string; rest: string | null } | undefined {
  for (const [pattern, role] of ROLES) {
    const match = pattern.exec(text)
    if (match) return { role, rest: text.slice(match[0].length).replace(/^[\s,]+/, '') || null }
  }
  return undefined
}
