/**
 * A fixture is one text file: why it is there, what goes in, what shall come out. Text to `Fixture` and back.
 *
 *     A meeting that counts its votes names nobody: the numbers are the vote.
 *
 *     === source.txt
 *     Protokoll Tekniska nämnden 2024-03-12
 *     === protokoll
 *     protokoll: Protokoll Tekniska nämnden 2024-03-12
 *
 * A name with a dot is a file, and the first of them but sidecars and bodies (`organ/NAME.md`) is the source; a name
 * without is a stage of `npm run inspect`, or `messages`. What stands between two heads is kept to the byte.
 */
import { STAGES, type StageName } from '../src/converter/index.ts'

export const EXPECTED = [...STAGES, 'messages'] as const
export type Expected = StageName | 'messages'

export interface Fixture {
  why: string
  files: { name: string; text: string }[]
  expected: { stage: Expected; rows: string }[]
}

const HEAD = /^=== (\S+)$/

/** @throws When it does not say why, holds no file, or names a stage that is none. */
export function parseFixture(text: string): Fixture {
  const lines = text.split('\n')
  const heads = lines.flatMap((line, at) => {
    const name = HEAD.exec(line)?.[1]
    return name === undefined ? [] : [{ name, at }]
  })
  const sections = heads.map(({ name, at }, index) => ({
    name,
    text: lines
      .slice(at + 1, heads[index + 1]?.at ?? (lines.at(-1) === '' ? -1 : undefined))
      .map((line) => `${line}\n`)
      .join(''),
  }))
  const why = lines.slice(0, heads[0]?.at).join('\n').trim()
  const files = sections.filter(({ name }) => name.includes('.'))
  if (why === '') throw new Error('Unexpected first line, expected why this fixture is there, then "=== source.txt"')
  if (files.length === 0) throw new Error('Unexpected end, expected "=== source.txt" and a source below it')
  return { why, files, expected: sections.filter(({ name }) => !name.includes('.')).map(stageOf) }
}

function stageOf({ name, text }: { name: string; text: string }): Fixture['expected'][number] {
  const stage = EXPECTED.find((one) => one === name)
  if (!stage) throw new Error(`Unexpected "=== ${name}", expected a file or one of ${EXPECTED.join(', ')}`)
  return { stage, rows: text }
}

export function writeFixture({ why, files, expected }: Fixture): string {
  return [
    `${why}\n\n`,
    ...files.map(({ name, text }) => `=== ${name}\n${text}`),
    ...expected.map(({ stage, rows }) => `=== ${stage}\n${rows}`),
  ].join('')
}

/** Where two texts part: "row 5: expected …, found …"; null when they are the same. */
export function firstDifference(expected: string, found: string): string | null {
  if (expected === found) return null
  const [wanted, got] = [expected.split('\n'), found.split('\n')]
  const at = wanted.findIndex((row, index) => row !== got[index])
  const shown = (rows: readonly string[]): string => (at < rows.length - 1 ? `"${rows[at]}"` : 'no more rows')
  return `row ${at + 1}: expected ${shown(wanted)}, found ${shown(got)}`
}
