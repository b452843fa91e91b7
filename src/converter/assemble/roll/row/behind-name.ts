/** What stands behind a name with its party: a role, whom one represents, when one was there. Words in, answers out. */
import { mayBeOrganisation } from '../../../../swedish/bodies/organisation-kinds.ts'
import { roleOf } from '../../../../swedish/people/roles.ts'
import { saysForWhom } from '../../../../swedish/people/stands-in.ts'
import { chairing, DASH, inPlaceOf, isDash, noted, servingAmong, type RowFacts } from './notes.ts'

/** "Umeå kommun", "Region Dalarna": whom one represents */
const PLACE = /^\p{Lu}[\p{L} .-]*$/u

/**
 * "tj ers", "ers från §5", "Umeå kommun, ordförande", "ersätter Dan By (C) §§ 56–59", "Vilhelmina kommun, Frånvarande
 * på punkt 7a)"
 */
export function afterName(text: string, role: string, replaces: readonly string[]): RowFacts {
  if (isDash(text.trim())) return { ...noted(DASH, []), role, group: null }
  const rest = unwrapped(text)
  const substitute = replaces.length > 0 && /^(?:ledamot|ersättare)$/.test(role) ? 'tjänstgörande ersättare' : role
  const known = replaces.length > 0 && saysForWhom(rest) ? undefined : roleOf(rest)
  if (known)
    return servingAmong(role, { role: known.role, ...chairing(rest, noted(known.rest, replaces)), group: null })
  const [place = '', ...more] = rest.split(/,\s*/)
  const office = officeAfterHome(place, more)
  if (office !== undefined) return { role: office, ...noted(place, replaces), group: null }
  return PLACE.test(place) && mayBeOrganisation(place)
    ? { ...afterPlace(more.join(', '), substitute, replaces), group: place }
    : inPlaceOf({ role: substitute, ...noted(rest || null, replaces), group: null })
}

/** "Ekby" of "Ada Provlund (S), Ekby, ordf.": where one is from, before what one is */
const HOME = /^\p{Lu}\p{Ll}[\p{L}-]*(?: \p{Lu}\p{Ll}[\p{L}-]*)?$/u
function officeAfterHome(home: string, [said = '', ...more]: readonly string[]): string | undefined {
  const office = more.length === 0 && HOME.test(home) && !mayBeOrganisation(home) ? roleOf(said) : undefined
  return office?.rest === null ? office.role : undefined
}

/** "§§ 166–173 och" before the next name, "." after the last */
const LEADS_ON = /(?:[,;]|[,;]?(?:^|\s)(?:och|samt)|(?<=^|[\d)])\.)$/

/** What stands after a name, without the sign that parts it from the name or the brackets around it. */
const unwrapped = (text: string): string =>
  text
    .trim()
    .replace(/^[,;–-]\s*/, '')
    .replace(LEADS_ON, '')
    .replace(/^\(([^()]*)\)$/, '$1')

/** After whom one represents: "ordförande", "Frånvarande på punkt 7a)" */
function afterPlace(text: string, role: string, replaces: readonly string[]): Omit<RowFacts, 'group'> {
  const later = roleOf(text)
  return { role: later?.role ?? role, ...noted(later ? later.rest : text || null, replaces) }
}
