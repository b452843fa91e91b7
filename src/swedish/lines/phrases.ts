/** Expressions made of a list of phrases, each the source of one, so that every phrase is a row with its example. */

/**
 * @param sources Each begins with a word or `^`, and says itself what must follow its last one.
 * @param flags `u`, and `i` where none of them looks at capitals.
 * @returns What finds any of them where a word begins.
 * @example phrases(['i mål']).test('kom i mål') // => true
 */
export const phrases = (sources: readonly string[], flags: 'u' | 'iu' = 'u'): RegExp =>
  new RegExp(String.raw`(?<!\p{L})(?:${sources.join('|')})`, flags)

/**
 * As {@link phrases}, of what is one of them from its first letter to its last. @param flags Any that an expression
 * has.
 */
export const wholly = (sources: readonly string[], flags = 'iu'): RegExp =>
  new RegExp(`^(?:${sources.join('|')})$`, flags)

/** As {@link phrases}, of what begins with one of them, whole words. */
export const firstWords = (sources: readonly string[], flags = 'iu'): RegExp =>
  new RegExp(String.raw`^(?:${sources.join('|')})(?!\p{L})`, flags)
