/**
 * What a conversion is made by: the engine's own code, the packages that are installed beside it, and Node. One hash,
 * so that what another version or another machine's Node made is never taken for ours.
 */
import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { ocrPackages } from '../../../src/converter/index.ts'
import { inEngine } from '../../../src/places.ts'
import { hashCode } from '../kept/engine-code.ts'

/** The code that a conversion, or what is kept of it, can depend on. */
const CODE = ['src', 'scripts/lib/convert', 'scripts/lib/kept']
/** What npm writes of the packages it has installed, and what it was asked for. */
const INSTALLED = [join('node_modules', '.package-lock.json'), 'package.json']

let print: string | undefined

/** SHA-256 in hexadecimal. The code does not change while it runs: it is read once, in some tens of milliseconds. */
export const engineNow = (): string => (print ??= enginePrint())

function enginePrint(): string {
  const hash = createHash('sha256')
  const { version, arch, platform } = process
  hash.update(JSON.stringify([version, arch, platform, ocrPackages()]))
  hashCode(hash, CODE)
  for (const path of installed()) hash.update('\0').update(readFileSync(path))
  return hash.digest('hex')
}

/** Beside the engine or in a folder around it: in a project of its own it is one of the packages. */
function installed(): string[] {
  const found: string[] = []
  for (let folder = inEngine(); ; folder = dirname(folder)) {
    found.push(...INSTALLED.map((name) => join(folder, name)).filter((path) => existsSync(path)))
    if (dirname(folder) === folder) return found
  }
}
