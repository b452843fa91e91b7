/**
 * The parts of a Word file: bytes of the zip in, texts by name out. Which part is the document, and which hold its
 * heads, notes and styles, is told by relations and not by their names.
 */
import { strFromU8, unzipSync, type Unzipped } from 'fflate'
import { ReadError } from '../error.ts'
import { MOST_BYTES, MOST_BYTES_IN_ALL, refuseHugeXml, refuseLarge } from '../limits.ts'
import { elements, parse, partFrom, toTree } from './tree.ts'

/** Pictures are not read; the parts that are hold text. */
const PART = /\.(?:xml|rels)$/i
/** Encrypted files, and Word's format before 2007, begin with these bytes. */
const OLE = [0xd0, 0xcf, 0x11, 0xe0]
const USUAL = 'word/document.xml'
const ROOT = '_rels/.rels'
const RELATIONS = 'http://schemas.openxmlformats.org/'
export type Role =
  'styles' | 'numbering' | 'theme' | 'settings' | 'footnotes' | 'endnotes' | 'comments' | 'header' | 'footer'

export interface Package {
  parts: Unzipped
  /** The part that holds the document. */
  main: string
}

/** @throws {ReadError} `encrypted`, `broken-docx`, `too-large` or `too-deep`. */
export function openPackage(bytes: Uint8Array): Package {
  if (OLE.every((byte, index) => bytes[index] === byte)) {
    throw new ReadError(
      'encrypted',
      null,
      'Unexpected Word file that is encrypted or in the format before 2007',
      'expected an open .docx; open it in Word, take its password away, save it as .docx and add that',
      { found: 'en Word-fil som är krypterad, eller i formatet före 2007', expected: 'en öppen .docx' },
    )
  }
  const parts = unzip(bytes)
  for (const [name, part] of Object.entries(parts))
    refuseHugeXml(part, {
      english: `part ${plainName(name)} of the Word file`,
      swedish: `delen ${plainName(name)} i Word-filen`,
    })
  const main = mainOf(parts)
  if (!main) throw broken(new Error(`no ${USUAL}`))
  return { parts: { ...parts, [ROOT]: rootOf(main) }, main }
}

/**
 * The relation that names the document, as plainly as it can be: the parser that reads it takes a name as it stands,
 * and finds no "./word/document.xml".
 */
function rootOf(main: string): Uint8Array<ArrayBuffer> {
  const tree = parse(`<Relationships xmlns="${RELATIONS}package/2006/relationships"><Relationship/></Relationships>`)
  const [relation] = elements(tree, 'Relationship')
  relation?.setAttribute('Id', 'main')
  relation?.setAttribute('Type', `${RELATIONS}officeDocument/2006/relationships/officeDocument`)
  relation?.setAttribute('Target', main)
  return partFrom(tree)
}

function unzip(bytes: Uint8Array): Unzipped {
  let size = 0
  let largest = 0
  const filter = ({ name, originalSize }: { name: string; originalSize: number }): boolean => {
    if (!PART.test(name)) return false
    size += originalSize
    largest = Math.max(largest, originalSize)
    return size <= MOST_BYTES_IN_ALL && largest <= MOST_BYTES
  }
  try {
    const parts = unzipSync(bytes, { filter })
    refuseLarge(largest, MOST_BYTES, { english: 'part of the Word file', swedish: 'en del av Word-filen' })
    refuseLarge(size, MOST_BYTES_IN_ALL, { english: 'Word file with text', swedish: 'en Word-fil med text' })
    return parts
  } catch (error) {
    throw broken(error)
  }
}

const plainName = (name: string): string => name.replace(/[^\w./-]/g, '?').slice(0, 60)

/** @returns The error itself where it says already what is wrong with the file. */
export function broken(error: unknown): ReadError {
  if (error instanceof ReadError) return error
  const found = (error instanceof Error ? error.message : String(error)).replace(/\s+/g, ' ').slice(0, 120)
  return new ReadError(
    'broken-docx',
    null,
    `Unexpected fault in the Word file: ${found}`,
    'expected a whole .docx; open it in Word, save it again and add that',
    { found: `ett fel i filen (${found})`, expected: 'en hel .docx' },
  )
}

function mainOf(parts: Unzipped): string | undefined {
  const related = targetsOf(parts, ROOT, '').find(({ role }) => role === 'officeDocument')?.target
  return [related, USUAL].find((name) => name !== undefined && parts[name] !== undefined)
}

/** "word/_rels/document2.xml.rels" of "word/document2.xml" */
export function relationsOf(part: string): string {
  const [, folder = '', name = ''] = /^(.*\/)?([^/]*)$/.exec(part) ?? []
  return `${folder}_rels/${name}.rels`
}

const folderOf = (part: string): string => part.slice(0, part.lastIndexOf('/') + 1)

interface Target {
  id: string
  role: string
  target: string
}

/** Where the parts lie that the document names by ids. */
export const targetsFrom = ({ parts, main }: Package): Map<string, string> =>
  new Map(targetsOf(parts, relationsOf(main), folderOf(main)).map(({ id, target }) => [id, target]))

function targetsOf(parts: Unzipped, relations: string, folder: string): Target[] {
  const part = parts[relations]
  if (!part) return []
  return elements(parse(strFromU8(part)), 'Relationship').flatMap((one) => {
    const role = one.getAttribute('Type')?.split('/').at(-1) ?? ''
    const target = one.getAttribute('Target') ?? ''
    const id = one.getAttribute('Id') ?? ''
    return one.getAttribute('TargetMode') === 'External' ? [] : [{ id, role, target: resolve(folder, target) }]
  })
}

/** "../word/styles.xml", "/word/styles.xml" or "styles.xml", seen from a folder that ends in "/" */
function resolve(folder: string, target: string): string {
  const path = target.startsWith('/') ? target.slice(1) : folder + target
  const steps: string[] = []
  for (const step of path.split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '.') steps.push(step)
  }
  return steps.join('/')
}

/** The parts that serve the document so, by its relations or else by their usual names beside it. */
export function partsFor({ parts, main }: Package, role: Role): string[] {
  const usual = new RegExp(`^${RegExp.escape(folderOf(main))}(?:theme/)?${role}\\d*\\.xml$`)
  const related = targetsOf(parts, relationsOf(main), folderOf(main)).flatMap((one) =>
    one.role === role && parts[one.target] ? [one.target] : [],
  )
  const named = Object.keys(parts).filter((name) => usual.test(name))
  return [...new Set(role === 'header' || role === 'footer' ? [...related, ...named].sort() : [...related, ...named])]
}

/** A part as a tree, or nothing where it is missing. */
export function treeFor(pack: Package, role: Role): Document | undefined {
  const [name] = partsFor(pack, role)
  return name === undefined ? undefined : treeOf(pack.parts, name)
}

/** The words of a part that the package is known to have. */
export function xmlIn(parts: Unzipped, name: string): string {
  const part = parts[name]
  if (!part) throw new RangeError(`The package has no ${name}.`)
  return strFromU8(part)
}

/** @throws {ReadError} `broken-docx`. */
export function treeOf(parts: Unzipped, name: string): Document {
  try {
    return toTree(xmlIn(parts, name))
  } catch (error) {
    throw broken(error)
  }
}
