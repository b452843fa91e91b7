/**
 * The parts of a Word file: bytes of the zip in, texts by name out. Which part is the document, and which hold its heads,
 * notes and styles, is told by relations and not by their names. Prefixes are made the usual ones, so that the readers of
 * the parts can go by names.
 */
import { DOMParser, XMLSerializer } from '@xmldom/xmldom'
import { strFromU8, strToU8, unzipSync, type Unzipped } from 'fflate'
import { ReadError } from '../error.ts'
import { MOST_BYTES, MOST_BYTES_IN_ALL, refuseHugeXml, refuseLarge } from '../limits.ts'

/** Pictures are not read; the parts that are hold text. */
const PART = /\.(?:xml|rels)$/i
/** Encrypted files, and Word's format before 2007, begin with these bytes. */
const OLE = [0xd0, 0xcf, 0x11, 0xe0]
const USUAL = 'word/document.xml'
/** Both editions of the format's names. */
const WORDS =
  /^(?:http:\/\/schemas\.openxmlformats\.org|http:\/\/purl\.oclc\.org\/ooxml)\/(?:wordprocessingml(?:\/2006)?\/main)$/

export type Role = 'styles' | 'numbering' | 'theme' | 'settings' | 'footnotes' | 'endnotes' | 'header' | 'footer'

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
    )
  }
  const parts = unzip(bytes)
  for (const [name, part] of Object.entries(parts)) refuseHugeXml(part, `part ${plainName(name)} of the Word file`)
  const main = mainOf(parts)
  if (!main) throw broken(new Error(`no ${USUAL}`))
  return { parts, main }
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
    refuseLarge(largest, MOST_BYTES, 'part of the Word file')
    refuseLarge(size, MOST_BYTES_IN_ALL, 'Word file with text')
    return parts
  } catch (error) {
    throw broken(error)
  }
}

const plainName = (name: string): string => name.replace(/[^\w./-]/g, '?').slice(0, 60)

export function broken(error: unknown): ReadError {
  if (error instanceof ReadError) return error
  const found = (error instanceof Error ? error.message : String(error)).replace(/\s+/g, ' ').slice(0, 120)
  return new ReadError(
    'broken-docx',
    null,
    `Unexpected fault in the Word file: ${found}`,
    'expected a whole .docx; open it in Word, save it again and add that',
  )
}

function mainOf(parts: Unzipped): string | undefined {
  const related = targetsOf(parts, '_rels/.rels', '').find(({ role }) => role === 'officeDocument')?.target
  return [related, USUAL].find((name) => name !== undefined && parts[name] !== undefined)
}

/** "word/_rels/document2.xml.rels" of "word/document2.xml" */
export function relationsOf(part: string): string {
  const [, folder = '', name = ''] = /^(.*\/)?([^/]*)$/.exec(part) ?? []
  return `${folder}_rels/${name}.rels`
}

const folderOf = (part: string): string => part.slice(0, part.lastIndexOf('/') + 1)

function targetsOf(parts: Unzipped, relations: string, folder: string): { role: string; target: string }[] {
  const part = parts[relations]
  if (!part) return []
  return elements(parse(strFromU8(part)), 'Relationship').flatMap((one) => {
    const role = one.getAttribute('Type')?.split('/').at(-1) ?? ''
    const target = one.getAttribute('Target') ?? ''
    return one.getAttribute('TargetMode') === 'External' ? [] : [{ role, target: resolve(folder, target) }]
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

/** @throws {ReadError} `broken-docx`. */
export function treeOf(parts: Unzipped, name: string): Document {
  try {
    return withUsualPrefix(parse(strFromU8(parts[name] as Uint8Array)))
  } catch (error) {
    throw broken(error)
  }
}

export const partFrom = (tree: Document): Uint8Array<ArrayBuffer> =>
  strToU8(new XMLSerializer().serializeToString(tree))

const parse = (xml: string): Document =>
  new DOMParser({ errorHandler: { warning: () => undefined, error: () => undefined } }).parseFromString(xml, 'text/xml')

/** Word's names begin with "w:" in nearly every file; in the others they are made to. */
function withUsualPrefix(tree: Document): Document {
  const root = tree.documentElement as Element | null
  if (root?.prefix === 'w' || !WORDS.test(root?.namespaceURI ?? '')) return tree
  const rename = (node: Element | Attr): void => {
    const name = `w:${node.localName}`
    Object.assign(
      node,
      'ownerElement' in node ? { prefix: 'w', nodeName: name, name } : { prefix: 'w', nodeName: name, tagName: name },
    )
  }
  for (const element of Array.from(tree.getElementsByTagName('*'))) {
    for (const attribute of Array.from(element.attributes))
      if (WORDS.test(attribute.namespaceURI ?? '')) rename(attribute)
    if (WORDS.test(element.namespaceURI ?? '')) rename(element)
  }
  return tree
}

// ---- walking a tree

export const elements = (node: Document | Element, name: string): Element[] =>
  Array.from(node.getElementsByTagName(name))
export const childrenOf = (node: Node): Element[] =>
  Array.from(node.childNodes).filter((one): one is Element => one.nodeType === 1)
/** The first child of the name; properties stand first, so that a long table is not walked for them. */
export function child(node: Element | undefined, name: string): Element | undefined {
  for (let at = node?.firstChild ?? null; at; at = at.nextSibling) if (at.nodeName === name) return at as Element
  return undefined
}
export const value = (node: Element | undefined, name: string): string | undefined =>
  attribute(child(node, name), 'w:val')
export const attribute = (node: Element | undefined, name: string): string | undefined =>
  node?.hasAttribute(name) ? (node.getAttribute(name) ?? undefined) : undefined

/** What stands around a node, from the inside out. */
export function ancestors(node: Node): Element[] {
  const found: Element[] = []
  for (let at = node.parentNode; at?.nodeType === 1; at = at.parentNode) found.push(at as Element)
  return found
}
