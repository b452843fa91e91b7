import { browser } from '../../words/sv/browser.ts'

/** Copies a text, and says so aloud; where the browser keeps the clipboard to itself, an old way is tried. */
export async function copy(text: string, said: string): Promise<void> {
  announce((await write(text)) ? said : browser.copyYourself(text))
}

/** Says a text aloud, and shows it for a while. */
export function announce(text: string): void {
  const status = document.getElementById('besked')
  if (!status) return
  // Emptied first: a message said twice in a row must be heard twice.
  status.textContent = ''
  status.classList.add('besked-shown')
  setTimeout(() => (status.textContent = text), 50)
  setTimeout(() => status.classList.remove('besked-shown'), 4000)
}

/** The address of a page from a relative link, without what the reader came with. */
export function addressOf(link: string): string {
  return new URL(link, location.href.split(/[?#]/)[0]).href
}

async function write(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return writeOldWay(text)
  }
}

function writeOldWay(text: string): boolean {
  const field = document.createElement('textarea')
  field.className = 'spoken'
  field.value = text
  document.body.append(field)
  const before = document.activeElement
  field.select()
  // Deprecated, but the only way on plain http, where the clipboard of today is withheld.
  const old: { execCommand(command: string): boolean } = document
  const done = old.execCommand('copy')
  field.remove()
  if (before instanceof HTMLElement) before.focus()
  return done
}
