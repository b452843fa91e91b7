/**
 * What the portal's pages may do: all comes from the portal itself, and the search page may ask the indexes of its
 * sites, and nobody else.
 */
import { POLICY, SEARCH_POLICY } from '../site/policy.ts'

export const PAGE_POLICY = POLICY

/** @param addresses Of the sites, each ending in a slash. */
export function searchPolicy(addresses: readonly string[]): string {
  return SEARCH_POLICY.replace("connect-src 'self'", `connect-src ${connectSources(addresses)}`)
}

/** For the header of the portal's own server, which would otherwise forbid what the page allows. */
export const connectSources = (addresses: readonly string[]): string => ["'self'", ...addresses.map(source)].join(' ')

/** A path is taken literally but for what parts a policy. */
const source = (address: string): string =>
  new URL(address).href.replace(/[;,']/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
