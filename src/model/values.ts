/** The small values that files people and programs write are made of: a span, a whole number, a date, a slug. */
import { z } from 'zod'
import type { Span } from './types.ts'

/** What each is said to be where something else stands there: the key of what an editor is told. */
export const EXPECTS = {
  span: 'expected lines of the source, as 12 or 12-14',
  whole: 'expected a whole number',
  date: 'expected a date as YYYY-MM-DD, YYYY-MM or YYYY',
  existing: 'expected a day that exists',
  day: 'expected a day as YYYY-MM-DD',
  session: 'expected konstituerande, extra, or a number from 2 to 9',
  slug: 'expected a slug: a-z, 0-9 and "-"',
  hash: 'expected a SHA-256, 64 signs of 0-9 and a-f',
  level: 'expected 1, 2 or 3',
} as const

/** `"12"` or `"12-14"` in a file, `[12, 14]` in code: a span reads as one short word. */
export const spanSchema = z.codec(
  z.string().regex(/^\d+(-\d+)?$/, { message: EXPECTS.span }),
  z.tuple([z.number(), z.number()]).readonly(),
  {
    decode: (text): Span => {
      const hyphen = text.indexOf('-')
      return hyphen < 0 ? [Number(text), Number(text)] : [Number(text.slice(0, hyphen)), Number(text.slice(hyphen + 1))]
    },
    encode: ([from, to]: Span) => (from === to ? String(from) : `${from}-${to}`),
  },
)

/** A whole number: front matter is read as text (`front-matter.ts`) and written as a number. */
export const wholeSchema = z.codec(
  z.union([z.number(), z.string().regex(/^\d{1,9}$/, { message: EXPECTS.whole })], { error: EXPECTS.whole }),
  z.int().nonnegative(),
  {
    decode: Number,
    encode: (number) => number,
  },
)

/** A whole day, a month or a year: minutes are dated as exactly as their source allows. */
export const dateSchema = z
  .string()
  .regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, {
    message: EXPECTS.date,
  })
  .refine(isCalendarDate, { message: EXPECTS.existing })

/** A whole day. */
export const daySchema = dateSchema.refine((date) => date.length === 10, { message: EXPECTS.day })

function isCalendarDate(date: string): boolean {
  if (date.length < 10) return true
  const day = new Date(`${date}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(date)
}

/** What tells a meeting from another one of the same body and day: part of its address. */
export const sessionSchema = z.string().regex(/^(?:konstituerande|extra|[2-9])$/, { message: EXPECTS.session })

/** What an address and the file of a body are named: a–z, 0–9, and dashes between. */
export const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/
export const slugSchema = z.string().regex(SLUG, { message: EXPECTS.slug })
export const idSchema = z.string().regex(SLUG, { message: EXPECTS.slug })
/** A SHA-256, in hexadecimal. */
export const hashSchema = z.string().regex(/^[0-9a-f]{64}$/, { message: EXPECTS.hash })
export const text = z.string().min(1)
