/** One trait of real minutes a folder: a short source, and what `npm run inspect` shall show of it, written by hand first. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { convert, type KnownOrgan, show, type StageName, STAGES } from '../src/converter/index.ts'
import { source } from './sources.ts'

const FIXTURES = 'tests/fixtures'
/** "# stage: marks" as the first line of what is expected */
const STAGE_LINE = /^# stage: (\w+)\n/

const body = (slug: string, name: string): KnownOrgan => ({
  slug,
  name,
  organisation: 'Ekby kommun',
  shortName: null,
  aliases: [],
  about: null,
  overklagande: 'okant',
  contact: null,
  draft: false,
})
const BODIES = [
  body('tekniska-namnden', 'Tekniska nämnden'),
  body('tekniska-namndens-arbetsutskott', 'Tekniska nämndens arbetsutskott'),
]

function expectation(text: string): { stage: StageName; rows: string } {
  const named = STAGE_LINE.exec(text)?.[1]
  const stage = STAGES.find((one) => one === (named ?? 'protokoll'))
  if (!stage) throw new Error(`Unexpected stage "${named}", expected ${STAGES.join(', ')}`)
  return { stage, rows: text.replace(STAGE_LINE, '') }
}

test.each(readdirSync(FIXTURES))('%s', async (trait) => {
  const { stage, rows } = expectation(readFileSync(join(FIXTURES, trait, 'expected.txt'), 'utf8'))
  const conversion = await convert(source(readFileSync(join(FIXTURES, trait, 'source.txt'), 'utf8')), BODIES)
  expect(conversion.messages.filter(({ severity }) => severity === 'error')).toEqual([])
  expect(conversion.outcome === 'converted' ? show(conversion.stages, stage) : null).toBe(rows)
})
