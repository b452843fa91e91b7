/** Every file of a package, or of an unpacked one, against the list that it carries. */
import { createHash } from 'node:crypto'
import { createReadStream, openAsBlob, statSync } from 'node:fs'
import { check, type Copy } from '../../../src/package/check.ts'
import { zipCopy } from '../../../src/package/zip.ts'
import { faultsOf, firstOf } from './faults.ts'
import { folderCopy, hasher } from './folder.ts'

/** How many faults are told. */
const TOLD = 20

/**
 * Tells what agrees and what does not. @param path A zip or a folder. @returns Exit status: 0 when all agree, else 1.
 */
export async function verify(path: string): Promise<number> {
  const isFolder = kindOf(path) === 'folder'
  const copy: Copy = isFolder ? folderCopy(path) : await zipCopy(await openAsBlob(path))
  const report = await check(copy, { hasher })
  const faults = faultsOf(report)
  if (faults.length > 0) {
    console.error(
      firstOf(faults, TOLD)
        .map((fault) => `verify: ${fault}`)
        .join('\n'),
    )
    console.error(`verify: ${path} stämmer inte: ${report.agreeing} av ${report.listed} filer är som i listan`)
    return 1
  }
  console.log(`${report.agreeing} filer stämmer`)
  console.log(isFolder ? `SHA-256 för listan: ${report.hash}` : `SHA-256 för ${path}: ${await hashOf(path)}`)
  return 0
}

function kindOf(path: string): 'folder' | 'file' {
  const found = statSync(path, { throwIfNoEntry: false })
  if (found === undefined) throw new Error(`${path} finns inte`)
  return found.isDirectory() ? 'folder' : 'file'
}

async function hashOf(path: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer)
  return hash.digest('hex')
}
