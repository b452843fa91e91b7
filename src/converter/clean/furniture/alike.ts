/**
 * What a header of a page is known by when it comes back: its words without spaces and capitals, which the first page
 * may have alone, and without the dots and rings that one page's scan has and another's has not. "STORVADS  KOMMUN
 * 2023- 10-03" is "Storvads kommun 2023-10-03".
 */
export const comparisonKey = (text: string): string =>
  (/[^!-~]/.test(text) ? text.normalize('NFD').replace(/[\s\p{M}]+/gu, '') : text).toLowerCase()

/** The same, whatever its numbers are: they differ from page to page. */
export const keyWithoutNumbers = (text: string): string => comparisonKey(text).replace(/\d+/g, '#')
