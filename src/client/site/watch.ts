/** Buttons that begin and end a watch, where the browser keeps anything at all. */
import { browser } from '../../words/sv/browser.ts'
import { isWatched, readWatches, toggled, writeWatches, type WatchKind } from '../watch/list.ts'
import { announce } from './copy.ts'

const BUTTON = 'button[data-watch]'

const named = (button: HTMLElement): { kind: WatchKind; value: string } => ({
  kind: button.dataset['watch'] as WatchKind,
  value: button.dataset['value'] ?? '',
})

/** Every button of the page says whether its watch is on. */
export function showWatches(): void {
  const watches = readWatches(localStorage)
  for (const button of document.querySelectorAll<HTMLElement>(BUTTON)) show(button, isWatched(watches, named(button)))
}

/** The name stays, so that its state is heard. */
const show = (button: HTMLElement, isOn: boolean): void => button.setAttribute('aria-pressed', String(isOn))

/** @param target What was pressed, the button itself or something in it; anything else does nothing. */
export function toggleWatch(target: Element): void {
  const button = target.closest<HTMLElement>(BUTTON)
  if (!button) return
  const watches = toggled(readWatches(localStorage), named(button))
  if (!writeWatches(localStorage, watches)) {
    announce(browser.watch.notKept)
    return
  }
  const isOn = isWatched(watches, named(button))
  show(button, isOn)
  announce(isOn ? browser.watch.on : browser.watch.off)
}
