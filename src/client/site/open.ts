/** Opens what is folded when a link leads into it, and before printing what belongs to the record. */
export function openTargets(): void {
  const open = () => {
    const id = decoded(location.hash.slice(1))
    const target = id ? document.getElementById(id) : null
    const fold = target?.closest('details')
    if (fold && !fold.open) {
      fold.open = true
      target?.scrollIntoView()
    }
  }
  addEventListener('hashchange', open)
  open()
  addEventListener('beforeprint', () => {
    for (const fold of document.querySelectorAll<HTMLDetailsElement>('[data-marked] details')) fold.open = true
  })
}

/** A fragment typed by hand may hold a lone "%", which is no encoding of anything. */
function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment)
  } catch {
    return fragment
  }
}

/** A link to a fold opens it also when the address already points there. */
export function openFold(id: string): void {
  const fold = document.getElementById(id)
  if (fold instanceof HTMLDetailsElement) fold.open = true
}
