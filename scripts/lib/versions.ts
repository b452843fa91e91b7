/** Versions as npm writes them, and which version of the engine wrote the content. */
import { join } from 'node:path'
import { fieldsOf } from '../../src/model/fields.ts'
import { contentName, engineManifest, IS_PACKAGE } from '../../src/places.ts'
import { readIfThere, writeWhole } from './convert/files.ts'

/** Below the folder of content: beside what it tells of, so that it is committed with it. */
const WRITER = 'paragraf.json'

/** Tells which version has been over the content. The repository's own has no version but its commit. */
export function tellWriter(): void {
  if (IS_PACKAGE)
    writeWhole(join(contentName(), WRITER), `${JSON.stringify({ paragraf: engineManifest().version }, null, 2)}\n`)
}

/** The version that the last `convert` was; null where none has told. */
export function writerOf(content: string): string | null {
  const text = readIfThere(join(content, WRITER))
  if (text === null) return null
  try {
    const { paragraf } = fieldsOf(JSON.parse(text))
    return typeof paragraf === 'string' && isVersion(paragraf) ? paragraf : null
  } catch {
    return null
  }
}

const VERSION = /^(\d+)\.(\d+)\.(\d+)(?:-([\da-z.-]+))?(?:\+[\da-z.-]+)?$/i

/** A whole version, "1.2.3" or "1.2.3-beta.1": no range and no tag. */
export const isVersion = (text: string): boolean => VERSION.test(text)

/**
 * Which of two versions is the newer, as in a sort; one before its release is older than it. What is no version is as
 * old as any.
 */
export function compareVersions(one: string, other: string): number {
  const [a, b] = [VERSION.exec(one), VERSION.exec(other)]
  if (a === null || b === null) return 0
  for (const at of [1, 2, 3]) if (a[at] !== b[at]) return Number(a[at]) - Number(b[at])
  const [before = '', after = ''] = [a[4], b[4]]
  if (before === after) return 0
  if (before === '' || after === '') return before === '' ? 1 : -1
  return before.localeCompare(after, 'en', { numeric: true })
}
