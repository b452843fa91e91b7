/** Tables of our own, whose names are all known; the language takes them for any texts. */

/** @param table Nothing but a literal of ours: what was parsed may have other names. */
export const keysOf = <K extends string>(table: Readonly<Record<K, unknown>>): K[] => Object.keys(table) as K[]

/** As {@link keysOf}, with what stands there. */
export const entriesOf = <K extends string, V>(table: Readonly<Partial<Record<K, V>>>): [K, V][] =>
  Object.entries(table) as [K, V][]
