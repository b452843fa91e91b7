/** Tells when something below folders changes, once for a burst of changes: editors save a file in several steps. */
import { watch } from 'node:fs'

/** Milliseconds without a change before a burst is taken as over. */
const REST = 150

/** @returns Stops the watching. Folders that do not exist are an error. */
export function watchFolders(folders: readonly string[], changed: () => void): () => void {
  let rest: NodeJS.Timeout | undefined
  const watchers = folders.map((folder) =>
    watch(folder, { recursive: true }, () => {
      clearTimeout(rest)
      rest = setTimeout(changed, REST)
    }),
  )
  return () => {
    clearTimeout(rest)
    for (const watcher of watchers) watcher.close()
  }
}
