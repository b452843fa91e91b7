/**
 * The page that checks a copy. From a server it can fetch what it checks; opened from a disk a browser may read nothing
 * but what the reader chooses. One check at a time, which can be stopped.
 */
import { ZipError, zipCopy } from '../package/zip.ts'
import { folderCopy, hashOf, siteCopy } from '../package/page/copies.ts'
import { checking } from '../words/sv/checking.ts'
import { runCheck, type CheckParts, type Prepare } from './check/run.ts'
import { pageElement } from './dom/page-element.ts'

/** Files read at the same time, as many as a browser asks one server for. */
const AT_ONCE = 6

/** The site that this page is of, asked of its server. */
const wholeSite: Prepare = (signal) => {
  const root = new URL('.', location.href).href
  return Promise.resolve({ copy: siteCopy(root, signal), checked: { name: root }, atOnce: AT_ONCE })
}

const zipOf =
  ([file]: readonly File[]): Prepare =>
  async (signal) => {
    if (file === undefined) throw new ZipError(checking.noFile)
    return {
      copy: await zipCopy(file),
      checked: { name: file.name, zipHash: await hashOf(file, signal) },
      atOnce: AT_ONCE,
    }
  }

const folderOf =
  (files: File[]): Prepare =>
  () =>
    Promise.resolve({ copy: folderCopy(files), checked: { name: files[0]?.webkitRelativePath.split('/')[0] ?? '' } })

function start(parts: CheckParts): void {
  parts.form.addEventListener('submit', (event) => {
    event.preventDefault()
    void runCheck(parts, wholeSite)
  })
  onChoice('zip', (files) => runCheck(parts, zipOf(files)))
  onChoice('mapp', (files) => runCheck(parts, folderOf(files)))
}

/** @param id Of the field that files are chosen in. */
function onChoice(id: string, chosen: (files: File[]) => Promise<void>): void {
  const input = pageElement(id, HTMLInputElement)
  input.addEventListener('change', () => {
    const files = [...(input.files ?? [])]
    if (files.length === 0) return
    // The same choice again is a new check: the files may have been mended meanwhile.
    void chosen(files).then(() => {
      input.value = ''
    })
  })
}

/** Shows what this browser can do, from here. */
function offerWays(form: HTMLFormElement): void {
  pageElement('over-natet').hidden = location.protocol === 'file:'
  const folder = pageElement('mapp', HTMLInputElement)
  pageElement('en-mapp').hidden = !('webkitdirectory' in folder)
  folder.webkitdirectory = true
  form.hidden = false
}

const form = document.getElementById('kontroll')
if (form instanceof HTMLFormElement) {
  offerWays(form)
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
