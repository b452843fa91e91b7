/** What a Word file holds that its lines do not show is told: one message a kind, with its count. */
import { expect, test } from 'vitest'
import { leftOutMessages, type LeftOut } from './left-out.ts'

const NONE: LeftOut = {
  comments: 0,
  pictures: 0,
  objects: 0,
  chunks: 0,
  fields: 0,
  symbols: 0,
  formulas: 0,
  boxes: 0,
}

test('nothing is told of nothing', () => expect(leftOutMessages(NONE)).toEqual([]))

test.each<[keyof LeftOut, rule: string, reason: RegExp, note: RegExp]>([
  ['comments', 'comment-left-out', /comment in the margin, left out/, /settled minutes/],
  ['pictures', 'picture-left-out', /picture, left out/, /expected text/],
  ['objects', 'object-left-out', /embedded object/, /compare the page with the original, and add/],
  ['chunks', 'chunk-left-out', /piece of another format/, /save it again/],
  ['fields', 'field-without-value', /field without a stored result/, /F9/],
  ['symbols', 'symbol-unknown', /symbol of a font/, /character; compare the page with the original$/],
  ['formulas', 'formula-rewritten', /formula, written out/, /text; compare the page with the original$/],
  ['boxes', 'text-box-moved', /text box, read after/, /running text; compare the page with the original$/],
])('%s are told as %s', (what, ruleId, reason, note) => {
  const [one, ...others] = leftOutMessages({ ...NONE, [what]: 1 })
  expect(others).toEqual([])
  expect(one).toMatchObject({ ruleId, line: null, found: '1 st' })
  expect(one?.reason).toMatch(reason)
  expect(one?.reason).toMatch(/^Unexpected /)
  expect(one?.reason).not.toMatch(/places/)
  expect(one?.note).toMatch(note)
  const [several] = leftOutMessages({ ...NONE, [what]: 3 })
  expect(several?.found).toBe('3 st')
  expect(several?.reason).toMatch(/, at 3 places$/)
})

test('what there is of several kinds is told in one order', () =>
  expect(
    leftOutMessages({ ...NONE, pictures: 2, boxes: 1, comments: 1, formulas: 4 }).map(({ ruleId }) => ruleId),
  ).toEqual(['comment-left-out', 'formula-rewritten', 'text-box-moved', 'picture-left-out']))
