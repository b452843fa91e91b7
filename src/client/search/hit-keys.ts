/** Arrows walk from the field down the hits and back; Enter on a hit is the link's own. */
export function moveAmongHits(event: KeyboardEvent, field: HTMLInputElement, results: HTMLElement): void {
  const step = stepOf(event)
  if (step === 0) return
  const links = [...results.querySelectorAll<HTMLAnchorElement>('.hit-title')].filter((link) => link.checkVisibility())
  const at = document.activeElement === field ? -1 : links.findIndex((link) => link === document.activeElement)
  if (at === -1 && document.activeElement !== field) return
  const target = at + step
  if (target < -1 || target >= links.length) return
  event.preventDefault()
  if (target === -1) field.focus()
  else links[target]?.focus()
}

function stepOf({ key, altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent): -1 | 0 | 1 {
  if (altKey || ctrlKey || metaKey || shiftKey) return 0
  return key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0
}
