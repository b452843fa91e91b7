/** Buttons that begin and end a watch, where the browser keeps anything at all. */
import { browser } from '../../words/sv/browser.ts'
import { isWatched, isWatchKind, readWatches, toggled, writeWatches, type Named } from '../watch/list.ts'
import { announce } from './copy.ts'

const BUTTON = 'button[data-watch]'

/** What a button watches; null of one that says no known kind. */
function named({ dataset: { watch: kind, value = '' } }: HTMLElement): Named | null {
  return isWatchKind(kind) ? { kind, value } : null
}

/** Every button of the page says whether its watch is on. */
export function showWatches(): void {
  const watches = readWatches(localStorage)
  for (const button of document.querySelectorAll<HTMLElement>(BUTTON)) {
    const watched = named(button)
    if (watched) show(button, isWatched(watches, watched))
  }
}

/** The name stays, so that its state is heard. */
const show = (button: HTMLElement, isOn: boolean): void => button.setAttribute('aria-pressed', String(isOn))

/** @param target What was pressed, the button itself or something in it; anything else does nothing. */
export function toggleWatch(target: Element): void {
  const button = target.closest<HTMLElement>(BUTTON)
  const watched = button && named(button)
  if (!watched) return
  const watches = toggled(readWatches(localStorage), watched)
  if (!writeWatches(localStorage, watches)) {
    announce(browser.watch.notKept)
    return
  }
  const isOn = isWatched(watches, watched)
  show(button, isOn)
  announce(isOn ? browser.watch.on : browser.watch.off)
}
