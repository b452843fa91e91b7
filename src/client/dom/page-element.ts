/** Elements of a page that its script fills or listens to. */

/**
 * The element that the page's template has under a name.
 * @param id Its `id`. @param kind Its class in the DOM, where more is asked of it than of any element.
 * @throws {Error} The page has none, or one of another kind: it is of another version than its script.
 */
export function pageElement(id: string): HTMLElement
export function pageElement<T extends HTMLElement>(id: string, kind: new () => T): T
/** As declared above. */
export function pageElement(id: string, kind: new () => HTMLElement = HTMLElement): HTMLElement {
  const found = document.getElementById(id)
  if (found instanceof kind) return found
  throw new Error(`Unexpected page without ${kind.name} #${id}`)
}
