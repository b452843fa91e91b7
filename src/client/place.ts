/** The boxes of a page that its script fills. */

/** @param id Of an element that the page's template is known to have. */
export const place = (id: string): HTMLElement => document.getElementById(id) as HTMLElement
