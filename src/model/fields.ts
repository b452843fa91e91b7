/**
 * What came as JSON, looked into before it is believed; by hand, since a library would weigh more than what reads it in
 * a browser.
 */

/** @returns None for what is no object. */
export const fieldsOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}

/** Whether each of these fields is a text. */
export function hasTexts(value: unknown, names: readonly string[]): boolean {
  const fields = fieldsOf(value)
  return names.every((name) => typeof fields[name] === 'string')
}
