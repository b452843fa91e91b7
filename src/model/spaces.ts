/** Spaces of pages and of plain text. */

/** Spaces that do not break are for pages: elsewhere they are as any other. */
export const plain = (text: string): string => text.replaceAll('\u00a0', ' ')
