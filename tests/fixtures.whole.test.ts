/**
 * One trait of real minutes a file of `tests/fixtures/`: what goes in, and what each stage named there makes of it.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { type Conversion, convert, show } from '../src/converter/index.ts'
import { EXPECTED, type Expected, firstDifference, type Fixture, parseFixture, writeFixture } from './fixture.ts'
import { sourceOf } from './fixture-source.ts'
import { lostWords } from './kept-words.ts'

const FOLDER = 'tests/fixtures'
/** Writes what is found where nothing or something else is expected, for a person to read before it is committed. */
const UPDATE = process.env['UPDATE'] === '1'

/** Words that are said otherwise, or are no part of the value that they stand beside. */
const SAID_OTHERWISE: Readonly<Record<string, readonly string[]>> = {
  // A place in the plan of registers, and the word before a number.
  'class-code-apart-from-its-number.txt': ['3: 047', '11: 041'],
  'decisions-numbered-after-the-word.txt': ['4: Beteckning', '4: Dpl'],
  'dnr-of-many-kinds.txt': ['18: Diarienummer'],
  // One word, "sjukvårdsnämndens".
  'margin-label-over-four-lines.txt': ['13: sjukvårds', '14: nämndens'],
  // The label of the matter that is the title.
  'decision-of-a-chair.txt': ['6: Ärende'],
  'number-beside-the-matter-of-a-paper.txt': ['4: Ärende'],
  // The sign of a § read as a figure.
  'misread-signs-in-a-pdf.txt': ['3: 811'],
  'misread-signs-on-a-web-page.txt': ['17: 814'],
  'signs-read-as-figures-after-letters.txt': ['4: 834', '7: 835', '10: 836'],
  // One word, "medlemsavgift".
  'word-divided-by-the-margin.txt': ['3: medlems', '4: avgift'],
}

function rowsOf(conversion: Conversion, stage: Expected): string {
  if (stage === 'messages')
    return conversion.messages
      .map(({ severity, line, ruleId, reason }) => `${line ?? 'whole'} ${severity} ${ruleId}: ${reason}\n`)
      .join('')
  return show(conversion.stages, stage) ?? ''
}

/** The rows it should have, as found: `protokoll` where it names no stage, `messages` where it cannot be converted. */
function found({ expected }: Fixture, conversion: Conversion): Fixture['expected'] {
  const first: Expected = conversion.outcome === 'converted' ? 'protokoll' : 'messages'
  const stages = expected.length > 0 ? expected.map(({ stage }) => stage) : [first]
  return stages.map((stage) => ({ stage, rows: rowsOf(conversion, stage) }))
}

test.each(readdirSync(FOLDER))('%s', async (name) => {
  const path = join(FOLDER, name)
  const fixture = parseFixture(readFileSync(path, 'utf8'))
  const { source, bodies } = await sourceOf(fixture)
  const conversion = await convert(source, bodies)
  const rows = found(fixture, conversion)
  if (UPDATE) writeFileSync(path, writeFixture({ ...fixture, expected: rows }))
  else checked(path, fixture, rows)
  if (!rows.some(({ stage }) => stage === 'messages'))
    expect(conversion.messages.filter(({ severity }) => severity === 'error')).toEqual([])
  expect(lostWords(conversion), 'no word is lost').toEqual(SAID_OTHERWISE[name] ?? [])
})

function checked(path: string, { expected }: Fixture, rows: Fixture['expected']): void {
  if (expected.length === 0)
    throw new Error(
      `${path} expects nothing yet. Write below its source "=== protokoll" (or ${EXPECTED.join(', ')}) and what is right, ` +
        `or let UPDATE=1 npm run whole -- ${FOLDER} write what is found, and read it`,
    )
  for (const [index, { stage, rows: right }] of expected.entries()) {
    const got = rows[index]?.rows ?? ''
    expect(got, `${path}, ${stage}, ${firstDifference(right, got) ?? ''}`).toBe(right)
  }
}
