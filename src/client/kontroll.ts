/**
 * The page that checks a copy. From a server it can fetch what it checks; opened from a disk a browser may read nothing
 * but what the reader chooses. One check at a time, which can be stopped.
 */
import { check, type Copy } from '../package/check.ts'
import { ManifestError } from '../package/manifest.ts'
import { zipCopy, ZipError } from '../package/zip.ts'
import { folderCopy, hasher, hashOf, siteCopy } from '../package/page/copies.ts'
import { checking } from '../words/sv/checking.ts'
import { failureOf, outcomeOf, type Checked } from '../package/page/outcome.ts'
import { inThousands } from '../model/thousands.ts'
import { pageElement } from './dom/page-element.ts'

/** Files read at the same time, as many as a browser asks one server for. */
const AT_ONCE = 6
/** Milliseconds between what is shown while it goes on. */
const BEAT = 100

interface Parts {
  form: HTMLFormElement
  choices: HTMLFieldSetElement
  running: HTMLElement
  progress: HTMLProgressElement
  count: HTMLElement
  stop: HTMLButtonElement
  status: HTMLElement
  outcome: HTMLElement
}

type Prepare = (signal: AbortSignal) => Promise<{ copy: Copy; checked: Checked; atOnce?: number }>

function start({ form, choices, running, progress, count, stop, status, outcome }: Parts): void {
  async function run(prepare: Prepare): Promise<void> {
    const stopping = new AbortController()
    const { signal } = stopping
    stop.onclick = () => {
      stopping.abort()
    }
    choices.disabled = true
    outcome.replaceChildren()
    progress.removeAttribute('value')
    count.textContent = checking.preparing
    running.hidden = false
    stop.focus()
    status.textContent = checking.begun
    try {
      const { copy, checked, atOnce = 1 } = await prepare(signal)
      const report = await check(copy, { hasher, signal, atOnce, onFile: shower() })
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
    // "Avbryt" had the focus and is gone. The outcome's heading is heard when it gets it.
    const title = outcome.querySelector('h2')
    title?.setAttribute('tabindex', '-1')
    const next =
      title ??
      [...form.querySelectorAll<HTMLElement>('button, input')].find((control) => control.getClientRects().length > 0)
    next?.focus()
  }

  /** Shows how far it has come, and says it at every fourth. */
  function shower(): (done: number, total: number) => void {
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

  form.addEventListener('submit', (event) => {
    event.preventDefault()
    const root = new URL('.', location.href).href
    void run((signal) => Promise.resolve({ copy: siteCopy(root, signal), checked: { name: root }, atOnce: AT_ONCE }))
  })
  onChoice(
    'zip',
    ([file]) =>
      async (signal) => {
        if (file === undefined) throw new ZipError(checking.noFile)
        return {
          copy: await zipCopy(file),
          checked: { name: file.name, zipHash: await hashOf(file, signal) },
          atOnce: AT_ONCE,
        }
      },
    run,
  )
  onChoice(
    'mapp',
    (files) => () =>
      Promise.resolve({ copy: folderCopy(files), checked: { name: files[0]?.webkitRelativePath.split('/')[0] ?? '' } }),
    run,
  )
}

function onChoice(id: string, prepare: (files: File[]) => Prepare, run: (prepare: Prepare) => Promise<void>): void {
  const input = pageElement(id, HTMLInputElement)
  input.addEventListener('change', () => {
    const files = [...(input.files ?? [])]
    if (files.length === 0) return
    // The same choice again is a new check: the files may have been mended meanwhile.
    void run(prepare(files)).then(() => {
      input.value = ''
    })
  })
}

function reasonOf(error: unknown): string {
  if (error instanceof ManifestError || error instanceof ZipError) return error.message
  if (error instanceof TypeError) return checking.noAnswer
  return error instanceof Error ? error.message : String(error)
}

const form = document.getElementById('kontroll')
if (form instanceof HTMLFormElement) {
  pageElement('over-natet').hidden = location.protocol === 'file:'
  const folder = pageElement('mapp', HTMLInputElement)
  pageElement('en-mapp').hidden = !('webkitdirectory' in folder)
  folder.webkitdirectory = true
  form.hidden = false
  start({
    form,
    choices: pageElement('val', HTMLFieldSetElement),
    running: pageElement('pagar'),
    progress: pageElement('forlopp', HTMLProgressElement),
    count: pageElement('antal'),
    stop: pageElement('avbryt', HTMLButtonElement),
    status: pageElement('kontrollstatus'),
    outcome: pageElement('utfall'),
  })
}
