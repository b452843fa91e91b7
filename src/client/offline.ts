/**
 * The page where a reader keeps the site for reading offline. Nothing is fetched or registered before the button is
 * pressed.
 */
import type { Offer } from '../offline/selection.ts'
import { copyAt, hindranceOf } from '../offline/page/copy.ts'
import { amount, fetching } from '../offline/page/words.ts'
import { keeping } from '../words/sv/keeping.ts'
import { pageElement } from './dom/page-element.ts'

declare global {
  var PARAGRAF_OFFLINE: Offer | undefined
}

const status = pageElement('kopia-status')
const running = pageElement('kopia-forlopp')
const progress = pageElement('kopia-matare', HTMLProgressElement)
const count = pageElement('kopia-antal')
const BUTTONS = {
  keep: pageElement('kopia-spara'),
  change: pageElement('kopia-byt'),
  remove: pageElement('kopia-bort'),
} as const

/** Says how things stand and what can be done about it. */
function show(text: string, ...buttons: (keyof typeof BUTTONS)[]): void {
  running.hidden = true
  if (status.textContent !== text) status.textContent = text
  // The names are those of the table.
  for (const [name, button] of Object.entries(BUTTONS)) button.hidden = !buttons.includes(name as keyof typeof BUTTONS)
}

function showProgress(done: number, total: number): void {
  progress.max = total
  progress.value = done
  count.textContent = fetching(done, total)
}

function start(offer: Offer): void {
  const root = new URL('.', location.href).href
  /** While the button's own work goes on, it says how it went. */
  let busy = false
  const copy = copyAt(root, {
    progress: ({ done, total }) => showProgress(done, total),
    change: () => {
      if (!busy) void look()
    },
  })

  async function look(): Promise<void> {
    const state = await copy.state()
    if (state === 'none') show(keeping.offered(amount(offer)), 'keep')
    else if (state === 'kept') show(keeping.kept(amount(offer)), 'remove')
    else if (state === 'newer') show(keeping.newer, 'change', 'remove')
    else {
      show(keeping.fetchingNow)
      running.hidden = false
    }
  }

  async function keep(): Promise<void> {
    show(keeping.fetchingNow)
    showProgress(0, offer.files)
    running.hidden = false
    busy = true
    try {
      await copy.keep()
      await look()
      BUTTONS.remove.focus()
    } catch {
      show(keeping.failed, 'keep')
      BUTTONS.keep.focus()
    } finally {
      busy = false
    }
  }

  async function remove(): Promise<void> {
    await copy.remove()
    show(`${keeping.removed} ${keeping.offered(amount(offer))}`, 'keep')
    BUTTONS.keep.focus()
  }

  BUTTONS.keep.addEventListener('click', () => void keep())
  BUTTONS.remove.addEventListener('click', () => void remove())
  BUTTONS.change.addEventListener('click', () => void copy.change())
  void look()
    .then(() => navigator.serviceWorker.getRegistration(root))
    .then((registration) => registration?.update())
    .catch(() => undefined)
}

const offer = globalThis.PARAGRAF_OFFLINE
const hindrance = hindranceOf(
  location.protocol,
  isSecureContext,
  'serviceWorker' in navigator && 'caches' in globalThis,
)
pageElement('kopia').hidden = false
if (hindrance !== null) show(keeping.hindered[hindrance])
else if (offer?.tooLarge !== false) show(offer ? keeping.tooLarge(amount(offer)) : keeping.hindered.unsupported)
else start(offer)
