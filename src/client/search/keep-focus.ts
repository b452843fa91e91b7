/**
 * Makes anew what stands in a box without taking the reader's focus away (WCAG 2.4.3): the choice or the fold that had
 * it has it again, found by what it says, for the element itself is gone.
 */
export function keepFocus(box: HTMLElement, change: () => void): void {
  const held = box.contains(document.activeElement) ? document.activeElement : null
  const name = held === null ? null : nameOf(held)
  change()
  if (name === null) return
  const again = [...box.querySelectorAll<HTMLElement>('input, summary')].find((one) => nameOf(one) === name)
  again?.focus()
}

function nameOf(element: Element): string {
  if (element instanceof HTMLInputElement) return `${element.name}=${element.value}`
  return element.closest<HTMLElement>('[data-filter]')?.dataset['filter'] ?? ''
}
