/** One check of a copy, from the reader's choice to its outcome on the page: it can be stopped, and takes the focus. */
import { check, type Copy } from '../../package/check.ts'
import { ManifestError } from '../../package/manifest.ts'
import { hasher } from '../../package/page/copies.ts'
import { failureOf, outcomeOf, type Checked } from '../../package/page/outcome.ts'
import { ZipError } from '../../package/zip.ts'
import { checking } from '../../words/sv/checking.ts'
import { progressOf, showPreparing, type ProgressParts } from './progress.ts'

/** What the page's template has. */
export interface CheckParts extends ProgressParts {
  form: HTMLFormElement
  /** Shut while a check goes on. */
  choices: HTMLFieldSetElement
  running: HTMLElement
  stop: HTMLButtonElement
  outcome: HTMLElement
}

/** Makes a copy ready to be read. @throws {ZipError} What was chosen is none. */
export type Prepare = (signal: AbortSignal) => Promise<{ copy: Copy; checked: Checked; atOnce?: number }>

/** Never throws: what goes wrong is told on the page. */
export async function runCheck(parts: CheckParts, prepare: Prepare): Promise<void> {
  const { form, choices, running, stop, status, outcome } = parts
  const stopping = new AbortController()
  const { signal } = stopping
  stop.onclick = () => {
    stopping.abort()
  }
  choices.disabled = true
  outcome.replaceChildren()
  showPreparing(parts)
  running.hidden = false
  stop.focus()
  status.textContent = checking.begun
  try {
    const { copy, checked, atOnce = 1 } = await prepare(signal)
    const report = await check(copy, { hasher, signal, atOnce, onFile: progressOf(parts) })
    outcome.replaceChildren(outcomeOf(report, checked))
    status.textContent = checking.done
  } catch (error) {
    const reason = signal.aborted ? null : reasonOf(error)
    if (reason !== null) outcome.replaceChildren(failureOf(reason))
    status.textContent = reason === null ? checking.stopped : reason
  } finally {
    choices.disabled = false
    running.hidden = true
  }
  focusAfter(form, outcome)
}

/** "Avbryt" had the focus and is gone. The outcome's heading is heard when it gets it. */
function focusAfter(form: HTMLFormElement, outcome: HTMLElement): void {
  const title = outcome.querySelector('h2')
  title?.setAttribute('tabindex', '-1')
  const controls = [...form.querySelectorAll<HTMLElement>('button, input')]
  const next = title ?? controls.find((control) => control.getClientRects().length > 0)
  next?.focus()
}

function reasonOf(error: unknown): string {
  if (error instanceof ManifestError || error instanceof ZipError) return error.message
  if (error instanceof TypeError) return checking.noAnswer
  return error instanceof Error ? error.message : String(error)
}
