/** A folder of conversions, read for suspicions: what can be read, and what cannot with the reason, one line each. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { faultLine } from '../../../src/archive/fault.ts'
import { unreadFault } from '../../../src/archive/unread.ts'
import { ContentError } from '../../../src/model/content-error.ts'
import { readForReview, type Read } from '../../../src/review/suspicions/index.ts'
import { listContent, readIfThere } from '../convert/files.ts'
import { oneLine } from '../one-line.ts'

export interface Archive {
  /** Names of all content files, sorted, below the folder. */
  files: string[]
  meetings: Read[]
  /** Why a file could not be read, with its name. */
  unreadable: string[]
}

/** @param folder Content of meetings, or the folder of content around it: its "protokoll" is read then. */
export function readArchive(folder: string): Archive {
  const root = rootOf(folder)
  const files = listContent(root)
  const archive: Archive = { files, meetings: [], unreadable: [] }
  for (const file of files) {
    const path = join(root, file)
    const text = readIfThere(path) ?? ''
    try {
      archive.meetings.push(readForReview(file, text, readIfThere(path.replace(/\.md$/, '.txt'))))
    } catch (error) {
      archive.unreadable.push(
        error instanceof ContentError ? faultLine(unreadFault(file, text, error)) : oneLine(error),
      )
    }
  }
  return archive
}

/** The content files of such a folder as they stand, by their names. */
export function readContent(folder: string): Map<string, string> {
  const root = rootOf(folder)
  return new Map(listContent(root).map((file) => [file, readIfThere(join(root, file)) ?? '']))
}

/** A folder of bodies without any protokoll yet is a folder of content too. */
function rootOf(folder: string): string {
  const inner = join(folder, 'protokoll')
  return existsSync(inner) || existsSync(join(folder, 'organ')) ? inner : folder
}
