/** Text as it may stand in the source of a page or of XML. */

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** For text, and for attributes in double quotes. */
export const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => SIGNS[sign] ?? sign)

/** For XML's attributes in either kind of quotes too. */
export const escapedXml = (text: string): string => escaped(text).replaceAll("'", '&apos;')
