/** Opens what a word means beside it; where the browser cannot, the link leads to the glossary as it did. */
export function explainWord(event: MouseEvent): void {
  if (event.ctrlKey || event.metaKey || event.shiftKey || !(event.target instanceof Element)) return
  const word = event.target.closest<HTMLAnchorElement>('.term > a')
  const box = word && document.getElementById(`ord-${word.hash.slice(1)}`)
  if (!box || typeof box.showPopover !== 'function') return
  event.preventDefault()
  for (const other of document.querySelectorAll<HTMLElement>('.term > a')) other.style.removeProperty('anchor-name')
  word.style.setProperty('anchor-name', '--ord')
  box.showPopover()
  box.focus()
}
