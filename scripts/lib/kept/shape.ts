/**
 * Whether a value that an earlier run left has the shape that is now asked for. These values are large and read at
 * every build, so only their heads are looked at: the fields of an object, and the first entry of a list or a map.
 */

/** @returns Whether the value is a `T`, as far as its head tells. */
export type Guard<T> = (value: unknown) => value is T

const KINDS = {
  text: (value) => typeof value === 'string',
  number: (value) => typeof value === 'number',
  list: (value) => Array.isArray(value),
  map: (value) => value instanceof Map,
  bytes: (value) => value instanceof Uint8Array,
  numbers: (value) => value instanceof Uint32Array,
  object: (value) => isObject(value),
} satisfies Record<string, (value: unknown) => boolean>

type Kind = keyof typeof KINDS

/** What a field of a type is; never for one that may be of several kinds, null among them. */
type KindOf<V> = [V] extends [string]
  ? 'text'
  : [V] extends [number]
    ? 'number'
    : [V] extends [readonly unknown[]]
      ? 'list'
      : [V] extends [ReadonlyMap<unknown, unknown>]
        ? 'map'
        : [V] extends [Uint8Array]
          ? 'bytes'
          : [V] extends [Uint32Array]
            ? 'numbers'
            : [V] extends [object]
              ? 'object'
              : never

/** An object of plain fields. @param fields Those that tell it from all else that is kept, each of the kind it has. */
export const isWith = <T extends object>(fields: { readonly [K in keyof T]?: KindOf<T[K]> }): Guard<T> => {
  const kinds = Object.entries<Kind | undefined>(fields)
  return (value): value is T =>
    isObject(value) && kinds.every(([name, kind]) => kind !== undefined && KINDS[kind](Reflect.get(value, name)))
}

/** A list of anything: of small values, whose name tells what they are. */
export const isList = <T>(value: unknown): value is T[] => Array.isArray(value)

/** A list that is empty, or whose first entry is of the shape. */
export const isListOf =
  <T>(isEntry: Guard<T>): Guard<T[]> =>
  (value): value is T[] =>
    Array.isArray(value) && (value.length === 0 || isEntry(value[0]))

/** A map that is empty, or whose first entry has a text for key and a value of the shape. */
export const isMapOf =
  <T>(isEntry: Guard<T>): Guard<ReadonlyMap<string, T>> =>
  (value): value is ReadonlyMap<string, T> => {
    if (!(value instanceof Map)) return false
    const [first] = value
    return first === undefined || (typeof first[0] === 'string' && isEntry(first[1]))
  }

/** Bytes of any length. */
export const isBytes = (value: unknown): value is Uint8Array => KINDS.bytes(value)

/** Whatever it is: for what is looked at later. */
export const isAnything = (value: unknown): value is unknown => value !== undefined

/** The value where it has the shape, else undefined. */
export const shaped = <T>(value: unknown, is: Guard<T>): T | undefined => (is(value) ? value : undefined)

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
