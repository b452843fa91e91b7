/**
 * Where a matter lies: its number and whose it is in, the address of its page out. Its §§ may come and go; the number
 * stays.
 */
import { slugify } from '../../model/address.ts'
import { remembered } from '../../swedish/lines/remembered.ts'
import { dnrKey } from './dnr.ts'

/** Of an organisation: there are few. */
const folder = remembered(slugify, 1000)

/** @param organ Slug of the body, for numbers without letters. @returns From the site's root. */
export const matterPath = (dnr: string, organ: string, organisation: string): string =>
  `arende/${folder(organisation)}/${dnrKey(dnr, organ)}.html`

export interface Owner {
  organ: string
  body: { organisation: string }
}

/** The same, of a number that a § of a meeting bears. */
export const matterOf = (dnr: string, { organ, body }: Owner): string => matterPath(dnr, organ, body.organisation)

/**
 * Which matters have pages: those that two §§ bear, since the page of one § would say what that one says; and those
 * that have had one, which is promised.
 * @param borne Addresses that §§ bear, each as many times as §§ bear it. @param had Those that the register promises.
 */
export function pagesAmong(borne: readonly string[], had: ReadonlySet<string>): Set<string> {
  const [once, paged] = [new Set<string>(), new Set<string>()]
  for (const path of borne) (once.has(path) || had.has(path) ? paged : once).add(path)
  return paged
}

interface Numbered {
  dnr: readonly string[]
  withdrawn: boolean
}

/** Addresses of the matters that these §§ belong to, each once a §; what was taken back belongs to none. */
export const mattersIn = (paragrafer: readonly Numbered[], organ: string, organisation: string): string[] =>
  paragrafer.flatMap(({ dnr, withdrawn }) =>
    withdrawn ? [] : [...new Set(dnr.map((one) => matterPath(one, organ, organisation)))],
  )
