import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { dateSchema } from '../model/values.ts'
import { issuesInWords } from './reason.ts'

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
