/** Tables of our own, whose names are all known; the language takes them for any texts. */

/** @param table Nothing but a literal of ours: what was parsed may have other names. */
export const keysOf = <K extends string>(table: Readonly<Record<K, unknown>>): K[] => Object.keys(table) as K[]

/** As {@link keysOf}, with what stands there. */
export const entriesOf = <K extends string, V>(table: Readonly<Partial<Record<K, V>>>): [K, V][] =>
  Object.entries(table) as [K, V][]

/** What a table says under a name that came from elsewhere; undefined where it says nothing. */
export const rowNamed = <V>(table: Readonly<Record<string, V>>, name: string): V | undefined =>
  Object.hasOwn(table, name) ? table[name] : undefined

/**
 * What each word stands for. @param table Words of each kind, "|" between them; of one that two kinds have the later
 * holds.
 */
export const byWord = <K extends string>(table: Readonly<Partial<Record<K, string>>>): ReadonlyMap<string, K> =>
  new Map(entriesOf(table).flatMap(([kind, list]) => wordsIn(list).map((word): [string, K] => [word, kind])))

/** @example wordsIn('ja | ja-röst') // => ['ja', 'ja-röst'] */
export const wordsIn = (list: string): string[] => list.split('|').map((word) => word.trim())
