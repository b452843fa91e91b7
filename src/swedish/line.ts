/** What closes a line and is no word of it: text in, text out. */

/** "Närvarande :" is "Närvarande". */
export const withoutColon = (line: string): string => (line.endsWith(':') ? line.slice(0, -1).trimEnd() : line)
