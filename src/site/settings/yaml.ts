/**
 * `webbplats.yaml` as text in; what stands in it out, with keys that are spelled in one way. The rules of YAML are
 * those of every other file that people write here (`front-matter.ts`): no anchors, no tags, text as it stands.
 */
import { FrontMatterError, readFrontMatter } from '../../content-file/front-matter.ts'
import type { Fault } from '../../archive/fault.ts'
import type { Path, Tell } from './types.ts'

/**
 * @param file As a person names it. @param faults Gets what cannot be read.
 * @returns Keys and values as they are written; none where nothing can be read.
 */
export function readYaml(text: string, file: string, faults: Fault[]): unknown {
  try {
    const { data, body } = readFrontMatter(`---\n${withoutFence(text)}\n---\n`)
    if (body.trim() === '') return data
    faults.push({
      file,
      line: null,
      found: 'en rad med --- mitt i filen',
      expected: 'nycklar och värden',
      act: 'ta bort raden',
    })
  } catch (error) {
    if (!(error instanceof FrontMatterError)) throw error
    const line = Math.max(1, error.line - 1)
    faults.push({
      file,
      line,
      found: `något som inte går att läsa (${error.swedish})`,
      expected: 'nyckel: värde',
      act: 'rätta raden',
    })
  }
  return {}
}

/** YAML may begin with a line of "---"; the line stays, so that lines keep their numbers. */
export const withoutFence = (text: string): string => text.replace(/^\ufeff?---[ \t]*(?=\r?\n|$)/, '')

/** A key as it is compared: without dots and capitals. */
export const foldedKey = (key: string): string =>
  key.normalize('NFC').toLowerCase().replaceAll(/[åä]/g, 'a').replaceAll('ö', 'o')

/** Keys without dots and capitals; what has no value is left out, as if its line did not stand there. */
export function folded(value: unknown): unknown {
  if (Array.isArray(value)) return value.filter(isSaid).map(folded)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, own]) => (isSaid(own) ? [[foldedKey(key), folded(own)]] : [])),
  )
}

const isSaid = (value: unknown): boolean => value !== null && value !== undefined && value !== ''

/** A key with dots and the same without are one, and only one of them would be read. */
export function tellTwice(value: unknown, path: Path, tell: Tell): void {
  if (typeof value !== 'object' || value === null) return
  const steps = Object.entries(value).filter(([, own]) => isSaid(own))
  const byKey = Map.groupBy(steps, ([key]) => (Array.isArray(value) ? Number(key) : foldedKey(key)))
  for (const [key, same] of byKey) {
    if (same.length > 1)
      tell([...path, key], same.map(([one]) => one).join(' och '), 'nyckeln en gång', 'stryk den ena raden')
    for (const [, own] of same) tellTwice(own, [...path, key], tell)
  }
}

const COLOUR_IN_REMARK = /^\s*((?:färg|farg|ljus|mörk|mork)\s*):\s+(#[0-9a-f]{3,8})\s*$/iu

/**
 * A colour without its quotes is a remark to YAML, and its key says nothing: the commonest slip of all, and a silent
 * one.
 */
export function tellRemarks(text: string, file: string, faults: Fault[]): void {
  text.split(/\r\n?|\n/).forEach((line, at) => {
    const [, key = '', colour] = COLOUR_IN_REMARK.exec(line.normalize('NFC')) ?? []
    if (colour === undefined) return
    const found = `${key}: ${colour}, där # är början på en kommentar`
    faults.push({ file, line: at + 1, found, expected: `${key}: '${colour}'`, act: 'sätt citattecken om färgen' })
  })
}
