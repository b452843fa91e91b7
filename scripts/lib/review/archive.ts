/** A folder of conversions, read for suspicions: what can be read, and what cannot with the reason, one line each. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
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
    try {
      archive.meetings.push(readForReview(file, readIfThere(path) ?? '', readIfThere(path.replace(/\.md$/, '.txt'))))
    } catch (error) {
      archive.unreadable.push(oneLine(error))
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
