import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { issuesInWords } from './issues.ts'
import { dateSchema, hashSchema, slugSchema, spanSchema, wholeSchema } from './values.ts'

const schema = z.strictObject({
  name: z.string().min(1),
  lines: z.int(),
  list: z.array(z.string()),
  kind: z.enum(['protokoll', 'beslut']),
  day: dateSchema.optional(),
  count: wholeSchema.optional(),
  at: spanSchema.optional(),
  of: slugSchema.optional(),
  sum: hashSchema.optional(),
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
    [{ ...good, count: 'nio' }, 'count: väntade ett heltal'],
    [{ ...good, count: true }, 'count: väntade ett heltal'],
    [{ ...good, at: 'rad 9' }, 'at: väntade rader i källan, som 12 eller 12-14'],
    [{ ...good, of: 'Tekniska nämnden' }, 'of: väntade ett namn av a–z, 0–9 och bindestreck'],
    [{ ...good, sum: 'abc' }, 'sum: väntade en kontrollsumma med 64 tecken'],
    [{ ...good, name: 1, list: 2 }, 'name: väntade text; list: väntade en lista'],
  ])('%j', (value, words) => {
    const { error } = schema.safeParse(value)
    expect(error && issuesInWords(error)).toBe(words)
  })
})
