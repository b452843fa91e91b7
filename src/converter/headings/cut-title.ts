/** A title made of text that is too long for one. */

/** Cut between words, after these many letters at most. */
export const cutTitle = (text: string, most: number): string =>
  `${text.slice(0, text.lastIndexOf(' ', most)).replace(/[,;:]$/, '')} …`
