import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { FrontMatterError, readFrontMatter } from '../content-file/front-matter.ts'
import { dateSchema } from '../model/values.ts'
import { frontInWords, issuesInWords } from './reason.ts'

function wordsFor(file: string): string {
  try {
    readFrontMatter(file)
  } catch (error) {
    if (error instanceof FrontMatterError) return frontInWords(error)
    throw error
  }
  return 'läst'
}

describe('front matter that cannot be read is told in Swedish:', () => {
  test.each([
    ['---\na: 1\n---\n', 'läst'],
    ['---js\na: 1\n---\n', 'ord efter ---'],
    ['---\na: 1\n', 'filen tar slut före en andra rad med ---'],
    [`---\na: ${'x'.repeat(4_000_001)}\n---\n`, 'det är för långt'],
    [`---\n${'['.repeat(100_000)}\n---\n`, 'det har för många nivåer'],
    ['---\n- a\n---\n', 'det har inga fält'],
    ['---\na: *b\n---\n', 'ord som börjar med & eller * utan citattecken'],
    ['---\na: &b c\n---\n', 'ord som börjar med & eller * utan citattecken'],
    ['---\na: "b\n---\n', 'ett citattecken som inte har något slut'],
    ['---\na\nb: 1\n---\n', 'en rad utan kolon och mellanslag efter nyckeln'],
    ['---\na: 1\na: 2\n---\n', 'samma nyckel två gånger'],
    ['---\na:\n\tb: 1\n---\n', 'en tabb först på raden, där det ska vara mellanslag'],
    [
      '---\na: b: c\n---\n',
      'två kolon på en rad (ett värde med kolon skrivs inom citattecken), eller en rad som står för långt in',
    ],
    ['---\na: { b: 1\n---\n', 'en klammer som inte har något slut'],
    ['---\na: @b\n---\n', 'ett värde som måste stå inom citattecken'],
    ['---\na:\n  b: 1\n c: 2\n---\n', 'rader som inte börjar lika långt in'],
    ['---\na: }\n---\n', 'det är inte YAML'],
  ])('%.20j: %s', (file, words) => {
    expect(wordsFor(file)).toBe(words)
  })
})

const schema = z.strictObject({
  name: z.string().min(1),
  lines: z.int(),
  list: z.array(z.string()),
  kind: z.enum(['protokoll', 'beslut']),
  day: dateSchema.optional(),
})
const good = { name: 'a', lines: 1, list: ['b'], kind: 'beslut' }

describe('a field that is wrong is told in Swedish:', () => {
  test.each<[object, string]>([
    [{ ...good, name: '' }, 'name: för kort eller för litet'],
    [{ ...good, name: undefined }, 'name: saknas'],
    [{ ...good, lines: 'nio' }, 'lines: väntade ett tal'],
    [{ ...good, lines: 1.5 }, 'lines: väntade ett heltal'],
    [{ ...good, list: [1] }, 'list.0: väntade text'],
    [{ ...good, list: 'b' }, 'list: väntade en lista'],
    [{ ...good, kind: 'annat' }, 'kind: väntade protokoll eller beslut'],
    [{ ...good, extra: 1 }, 'huvudet: okänt fält extra'],
    [{ ...good, day: '2026-13-31' }, 'day: väntade en dag som finns, som 2026-12-31'],
    [{ ...good, day: '2026-02-30' }, 'day: väntade en dag som finns, som 2026-12-31'],
    [{ ...good, name: 1, list: 2 }, 'name: väntade text; list: väntade en lista'],
  ])('%j', (value, words) => {
    const { error } = schema.safeParse(value)
    expect(error && issuesInWords(error)).toBe(words)
  })
})
