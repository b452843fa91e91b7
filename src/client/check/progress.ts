/** How far a check has come: a bar and a count that follow it, and a word aloud at each quarter. */
import { inThousands } from '../../model/thousands.ts'
import { checking } from '../../words/sv/checking.ts'

/** Milliseconds between what is shown while it goes on. */
const BEAT = 100

export interface ProgressParts {
  progress: HTMLProgressElement
  count: HTMLElement
  /** Read aloud as its text changes. */
  status: HTMLElement
}

/** Before it is known how many files there are. */
export function showPreparing({ progress, count }: ProgressParts): void {
  progress.removeAttribute('value')
  count.textContent = checking.preparing
}

/** @returns Told of each file that is done, how many they are, and of how many. */
export function progressOf({ progress, count, status }: ProgressParts): (done: number, total: number) => void {
  let shown = 0
  let said = 0
  return (done, total) => {
    const now = performance.now()
    if (now - shown < BEAT && done < total) return
    shown = now
    progress.max = total
    progress.value = done
    count.textContent = checking.progress(inThousands(done), inThousands(total))
    const quarter = Math.floor((4 * done) / total)
    if (quarter > said && quarter < 4) status.textContent = checking.percent(25 * quarter)
    said = quarter
  }
}
