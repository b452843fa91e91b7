/** What of a page's text the eye can see. */
import { expect, test } from 'vitest'
import type { Box } from '../drawing/places.ts'
import {
  BLACK,
  HEIGHT,
  WHITE,
  INVISIBLE,
  CLIPS,
  letterBox,
  word,
  bar,
  picture,
  PAGE,
  sheetOf,
  spotsOf,
  shows,
  type Paint,
} from '../drawing/painted.fixture.ts'
import { visibleOn, type Spot } from './visible.ts'

test.each<[string, boolean, Paint[]]>([
  ['black on white', true, [word('Prov')]],
  ['white on white', false, [word('Prov', WHITE)]],
  ['white on black', true, [bar(0, 0, 100, 60), word('Prov', WHITE)]],
  ['seventeen steps darker than its ground', true, [word('Prov', [238, 238, 238])]],
  ['fifteen steps', false, [word('Prov', [240, 240, 240])]],
  ['yellow, 48 steps of blue', true, [word('Prov', [255, 255, 207])]],
  ['yellow, 47 steps of blue', false, [word('Prov', [255, 255, 208])]],
  ['48 steps of red', true, [word('Prov', [207, 255, 255])]],
  ['47 steps of red', false, [word('Prov', [208, 255, 255])]],
  ['28 steps of green', true, [word('Prov', [255, 227, 255])]],
  ['27 steps of green', false, [word('Prov', [255, 228, 255])]],
  ['some of each colour, whose light counts together', true, [word('Prov', [235, 240, 225])]],
  ['covered by a bar', false, [word('Prov'), bar(0, 0, 100, 60)]],
  ['off the page', false, [word('Prov', BLACK, { left: 100 })]],
  ['above the page', false, [word('Prov', BLACK, { top: -20 })]],
])('a word %s: seen %s', (_, expected, paints) =>
  expect(
    shows(
      paints,
      paints.findIndex(({ text }) => text),
    ),
  ).toBe(expected),
)

test.each<[string, boolean, Paint, Partial<Spot>]>([
  ['over half of its height', true, bar(0, 20, 100, 30), {}],
  ['over more of its height', false, bar(0, 20, 100, 31), {}],
  ['over half of the width of a line that goes down', true, bar(0, 20, 5, 40), { across: false }],
  ['over more of the width of a line that goes down', false, bar(0, 20, 6, 40), { across: false }],
  ['over most of its width', true, bar(0, 20, 6, 40), {}],
  ['over nearly all of its width', false, bar(0, 20, 7, 40), {}],
  ['over nearly all of its width, where its place is not known', true, bar(0, 20, 7, 40), { whole: null }],
  ['over two thirds of its height, of a line that goes down', true, bar(0, 20, 100, 33), { across: false }],
  ['over more of its height, of a line that goes down', false, bar(0, 20, 100, 34), { across: false }],
])('a letter under a bar %s: seen %s', (_, expected, over, changes) =>
  expect(shows([word('P'), over], 0, changes)).toBe(expected),
)

test.each<[number, number, boolean]>([
  [1, 0, true],
  [3, 1, false],
  [4, 1, true],
  [5, 2, false],
  [7, 2, true],
  [9, 2, true],
  [10, 3, false],
])('of a word of %d letters %d are covered: seen %s', (length, covered, expected) => {
  const prov = word('a'.repeat(length))
  expect(shows([prov, bar(0, 0, 10 * covered, 60)])).toBe(expected)
  // What is marked to be blacked out counts so too.
  const marked = Array.from({ length: covered }, (_, at) => letterBox(at))
  expect(shows([prov], 0, {}, marked)).toBe(expected)
})

test('a letter is marked to be blacked out where its middle is', () => {
  const marked = (left: number, top: number, right: number, bottom: number): boolean =>
    shows([word('P')], 0, {}, [{ left, top, right, bottom }])
  expect([marked(5, 30, 5, 30), marked(0, 0, 9, 60)]).toEqual([false, false])
  expect([marked(5.1, 0, 9, 60), marked(0, 0, 4.9, 60)]).toEqual([true, true])
  expect([marked(0, 30.1, 9, 60), marked(0, 0, 9, 29.9)]).toEqual([true, true])
})

const LOW: Box = { left: 0, top: 10, right: 60, bottom: 50 }
const hidden = word('Prov', BLACK, { mode: INVISIBLE })
test.each<[string, boolean, Paint[]]>([
  ['over a picture of words', true, [...picture(LOW), hidden]],
  ['over a picture that is painted over', false, [...picture(LOW), hidden, bar(0, 0, 100, 60)]],
  ['over an empty picture', false, [...picture(LOW, WHITE), hidden]],
  ['over a picture with 32 steps between ink and paper', true, [...picture(LOW, [223, 223, 223]), hidden]],
  ['over a picture with 31', false, [...picture(LOW, [224, 224, 224]), hidden]],
  ['over no picture', false, [hidden]],
  ['beside a picture', false, [...picture({ left: 0, top: 42, right: 100, bottom: 60 }), hidden]],
  [
    'over a picture of lines along it',
    false,
    [{ boxes: [LOW], colour: WHITE, kind: 'picture' }, bar(0, 25, 100, 30), hidden],
  ],
  [
    'over an empty picture, right above words',
    false,
    [...picture(LOW, WHITE), ...picture({ ...LOW, top: 40 }), hidden],
  ],
  ['over an empty picture, under a word', false, [...picture(LOW, WHITE), hidden, word('Adam')]],
  ['under a word', false, [hidden, word('Adam')]],
  ['half over a picture', true, [...picture({ ...LOW, right: 20 }), hidden]],
  ['less than half over a picture', false, [...picture({ ...LOW, right: 14 }), hidden]],
])('an invisible word %s: seen %s', (_, expected, paints) =>
  expect(shows(paints, paints.indexOf(hidden))).toBe(expected),
)

test('an invisible word of a line that goes down is looked at along it', () => {
  const lines = [{ boxes: [LOW], colour: WHITE, kind: 'picture' } satisfies Paint, bar(0, 25, 100, 30), hidden]
  expect(shows(lines, 2, { across: false })).toBe(true)
  expect(shows([...picture(LOW), hidden], 2, { across: false })).toBe(false)
})

const clips = word('Prov', BLACK, { mode: CLIPS })
test.each<[string, boolean, Paint[]]>([
  ['over a picture', true, [clips, ...picture(LOW)]],
  ['over nothing', false, [clips]],
  ['under a picture of one colour', false, [clips, ...picture(LOW, WHITE)]],
])('a word that clips what follows %s: seen %s', (_, expected, paints) => expect(shows(paints)).toBe(expected))

test('how most letters of a word are written is how the word is', () => {
  const sheet = sheetOf([word('Prov', WHITE), ...picture(LOW), hidden])
  const mixed = (invisible: number): boolean =>
    visibleOn(sheet)(hidden.boxes.map((box, at) => ({ box, whole: box, drawn: at < invisible ? 2 : 0, across: true })))
  expect([mixed(4), mixed(2), mixed(1)]).toEqual([true, true, false])
})

test.each<[string, boolean, Box]>([
  ['all of a page', true, PAGE],
  ['seven tenths of it', true, { ...PAGE, right: 70 }],
  ['less', false, { ...PAGE, right: 69 }],
])('text under a picture over %s: seen %s', (_, expected, box) => {
  expect(shows([word('Prov'), ...picture(box)])).toBe(expected)
})

test('of pictures only what is on the page makes it a scan', () => {
  const off: Box = { left: -500, top: -500, right: 60, bottom: HEIGHT }
  expect(shows([word('Prov'), ...picture(off)])).toBe(false)
  const halves = [picture({ ...PAGE, right: 48 }), picture({ ...PAGE, left: 60 })].flat()
  expect(shows([word('Prov'), ...halves])).toBe(true)
})

test('a letter that nothing is known to draw is looked for in all texts', () => {
  const paints = [word('Adam'), bar(0, 0, 100, 20)]
  const look = visibleOn(sheetOf(paints))
  expect(look(spotsOf(word('Adam'), -1))).toBe(true)
  expect(look(spotsOf(word('Adam', BLACK, { left: 50 }), -1))).toBe(false)
  expect(visibleOn(sheetOf([bar(0, 0, 100, 60)]))(spotsOf(word('Adam'), -1))).toBe(false)
})

test('an invisible word is looked for in the picture alone, letter by letter', () => {
  const pair = word('Pr', BLACK, { mode: INVISIBLE })
  const empty: Paint = { boxes: [LOW], colour: WHITE, kind: 'picture' }
  // A label of its own lies over half of its first letter; a dark area takes all of its second one.
  expect(shows([empty, pair, word('Adam', BLACK, { left: 5 })], 1)).toBe(false)
  expect(shows([empty, bar(10, 20, 20, 40), pair], 2)).toBe(false)
})

test('what is marked to be blacked out is hidden over a picture too', () => {
  const paints = [...picture(LOW), hidden]
  expect(shows(paints, 2, {}, [letterBox(0)])).toBe(true)
  expect(shows(paints, 2, {}, [letterBox(0), letterBox(1)])).toBe(false)
})

test('a third of the width is enough, and nothing beside the letter counts', () => {
  const wide: Paint = { ...word('P'), boxes: [{ left: 0, top: 20, right: 12, bottom: 40 }] }
  expect([shows([wide, bar(0, 20, 8, 40)]), shows([wide, bar(0, 20, 9, 40)])]).toEqual([true, false])
  const sliver = (box: Box, across: boolean): boolean =>
    visibleOn(sheetOf([word('P', BLACK, { left: 10, top: 30 })]))([{ box, whole: null, drawn: 0, across }])
  expect(sliver({ left: 10, top: 29, right: 20, bottom: 30 }, true)).toBe(false)
  expect(sliver({ left: 10, top: 30, right: 20, bottom: 31 }, true)).toBe(true)
  expect(sliver({ left: 9, top: 30, right: 10, bottom: 50 }, false)).toBe(false)
})
