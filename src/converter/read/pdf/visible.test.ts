/** What of a page's text the eye can see: the page is painted here, in boxes of one colour. */
import { expect, test } from 'vitest'
import type { Drawn } from './drawn.ts'
import type { Letter } from './letters.ts'
import type { Box } from './places.ts'
import type { Drawing, Sheet } from './sheet.ts'
import { visibleOn, type Spot } from './visible.ts'

type Colour = readonly [red: number, green: number, blue: number]
const BLACK: Colour = [0, 0, 0]
const WHITE: Colour = [255, 255, 255]
const [INVISIBLE, CLIPS] = [3, 7]
const [WIDTH, HEIGHT] = [100, 60]
/** A letter is ten pixels wide and twenty high. */
const letterBox = (at: number, left = 0, top = 20): Box => ({
  left: left + 10 * at,
  top,
  right: left + 10 * at + 10,
  bottom: top + 20,
})

/** What is painted, in order; what has no `kind` is a path. */
interface Paint {
  boxes: readonly Box[]
  colour: Colour
  kind?: Drawn['kind']
  mode?: number
  text?: string
}
const word = (text: string, colour = BLACK, { left = 0, top = 20, mode = 0 } = {}): Paint => ({
  boxes: Array.from(text, (_, at) => letterBox(at, left, top)),
  colour,
  kind: 'text',
  mode,
  text,
})
const bar = (left: number, top: number, right: number, bottom: number, colour = BLACK): Paint => ({
  boxes: [{ left, top, right, bottom }],
  colour,
})
/** A picture in strokes as wide as `wide`, light and dark in turn. */
const picture = (box: Box, dark: Colour = BLACK, light = WHITE): Paint[] => [
  { boxes: [box], colour: light, kind: 'picture' },
  {
    boxes: Array.from({ length: Math.floor((box.right - box.left) / 4) }, (_, at) => ({
      ...box,
      left: box.left + 4 * at,
      right: box.left + 4 * at + 2,
    })),
    colour: dark,
  },
]
const PAGE: Box = { left: 0, top: 0, right: WIDTH, bottom: HEIGHT }

function sheetOf(paints: readonly Paint[], redacted: readonly Box[] = []): Sheet {
  const drawn: Drawn[] = []
  const letters: Letter[] = []
  const byDrawn = new Map<Paint, Drawn>()
  for (const paint of paints) {
    if (!paint.kind) continue
    const one: Drawn = { kind: paint.kind, pointer: drawn.length, box: paint.boxes[0] ?? PAGE, mode: paint.mode ?? 0 }
    byDrawn.set(paint, one)
    Array.from(paint.text ?? '').forEach((text, at) => {
      const box = paint.boxes[at] as Box
      letters.push({ text, box, x: box.left, y: box.bottom, drawn: drawn.length, index: letters.length })
    })
    drawn.push(one)
  }
  const draw = (without: readonly Drawn[]): Drawing => {
    const pixels = new Uint8Array(WIDTH * HEIGHT * 4).fill(255)
    for (const paint of paints) {
      const one = byDrawn.get(paint)
      if (paint.mode === INVISIBLE || paint.mode === CLIPS || (one && without.includes(one))) continue
      for (const box of paint.boxes) fill(pixels, box, paint.colour)
    }
    return { width: WIDTH, height: HEIGHT, pixels }
  }
  return { width: WIDTH, height: HEIGHT, drawn, letters, bars: [], rules: [], redacted: [...redacted], files: 0, draw }
}
function fill(pixels: Uint8Array, { left, top, right, bottom }: Box, [red, green, blue]: Colour): void {
  for (let y = Math.max(0, top); y < Math.min(HEIGHT, bottom); y++)
    for (let x = Math.max(0, left); x < Math.min(WIDTH, right); x++) pixels.set([blue, green, red], (y * WIDTH + x) * 4)
}

/** Where the letters of a word should be seen, all of their height. */
const spotsOf = (paint: Paint, drawn: number, changes: Partial<Spot> = {}): Spot[] =>
  paint.boxes.map((box) => ({ box, whole: box, drawn, across: true, ...changes }))
/** Whether the word `at` that place among what is painted shows. */
const shows = (
  paints: readonly Paint[],
  at = 0,
  changes: Partial<Spot> = {},
  redacted: readonly Box[] = [],
): boolean => {
  const drawn = paints.filter(({ kind }) => kind).indexOf(paints[at] as Paint)
  return visibleOn(sheetOf(paints, redacted))(spotsOf(paints[at] as Paint, drawn, changes))
}

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

test('a name under a label is looked at by itself', () => {
  const name = word('Adam')
  const over = word('████', [128, 128, 128])
  expect([shows([name, over], 0), shows([name, over], 1)]).toEqual([false, true])
  // A bar lies between: the label is seen, and the name is not.
  const barred = [name, bar(0, 0, 100, 60), word('Dold', WHITE)]
  expect([shows(barred, 0), shows(barred, 2)]).toEqual([false, true])
  // White words over black ones change what is seen, letter for letter.
  expect(shows([name, word('Dold', WHITE)], 1)).toBe(true)
})

test('four layers of text are told apart', () => {
  const layers = [BLACK, WHITE, BLACK, WHITE].map((colour, at) => word('abcd'.replaceAll(/./g, String(at)), colour))
  expect(layers.map((_, at) => shows(layers, at))).toEqual([false, false, false, true])
})

test('the same letter a hair apart is bold type', () => {
  const twice = (top: number, text = 'P'): boolean[] => {
    const paints = [word('P'), word(text, BLACK, { top })]
    return [shows(paints, 0), shows(paints, 1)]
  }
  expect([twice(20), twice(25)]).toEqual([
    [true, true],
    [true, true],
  ])
  // Further down only a sliver of each shows; so it does where another letter covers it.
  expect([twice(26), twice(25, 'Q')]).toEqual([
    [false, false],
    [false, false],
  ])
})

test('letters lie on one another that share three tenths of the smaller', () => {
  const under = (left: number): boolean => shows([word('P'), word('Q', BLACK, { left }), bar(left, 0, 100, 60)], 1)
  expect([under(7), under(8)]).toEqual([false, false])
  const name = (left: number): boolean => shows([word('P', [128, 128, 128]), word('Q', BLACK, { left })], 0)
  expect([name(8), name(7)]).toEqual([true, true])
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

/** Which texts are taken away together, drawing by drawing, when each is looked at twice. */
function taken(paints: readonly Paint[], change: (sheet: Sheet) => Sheet = (sheet) => sheet): string[] {
  const drawings: string[] = []
  const own = change(sheetOf(paints))
  const kinds = paints.filter(({ kind }) => kind)
  const draw = (without: readonly Drawn[]): Drawing => {
    drawings.push(without.map((one) => kinds[own.drawn.indexOf(one)]?.text ?? 'picture').join('+'))
    return own.draw(without)
  }
  const look = visibleOn({ ...own, draw })
  for (const paint of [...kinds, ...kinds]) look(spotsOf(paint, kinds.indexOf(paint)))
  return drawings
}
const reversed = (sheet: Sheet): Sheet => ({ ...sheet, letters: sheet.letters.toReversed() })
const asBars = (sheet: Sheet): Sheet => ({
  ...sheet,
  letters: sheet.letters.filter(({ text }) => text !== '█'),
  bars: sheet.letters.filter(({ text }) => text === '█'),
})
const small = (left: number, top: number): Paint => ({
  ...word('s'),
  boxes: [{ left, top, right: left + 4, bottom: top + 4 }],
})
const TOGETHER = ['', 'Ab+Cd']
const APART = ['', 'Ab', 'Cd']

test.each<[string, string[], Paint[], ((sheet: Sheet) => Sheet)?]>([
  ['side by side', TOGETHER, [word('Ab'), word('Cd', BLACK, { left: 40 })]],
  ['one below the other', TOGETHER, [word('Ab', BLACK, { top: 0 }), word('Cd', BLACK, { top: 20 })]],
  ['on one another', APART, [word('Ab'), word('Cd')]],
  ['on one another, read in another order', APART, [word('Ab'), word('Cd')], reversed],
  ['by three tenths of a letter', APART, [word('Ab'), word('Cd', BLACK, { left: 17 })]],
  ['by less', TOGETHER, [word('Ab'), word('Cd', BLACK, { left: 18 })]],
  ['by three tenths of their height', APART, [word('Ab'), word('Cd', BLACK, { top: 34 })]],
  ['by less of it', TOGETHER, [word('Ab'), word('Cd', BLACK, { top: 35 })]],
  ['a small letter on a large one', ['', 'Ab', 's'], [word('Ab'), small(3, 30)]],
  ['a written bar on a name', ['', 'Ab', '██'], [word('Ab'), word('██')], asBars],
  ['the second on an invisible one', ['', 'Cd'], [word('Ab', BLACK, { mode: INVISIBLE }), word('Cd')]],
  ['one on a picture', ['', 'Ab'], [...picture(LOW, WHITE), word('Ab')]],
  ['three, the last on one of them', ['', 'Ab+Ef', 'Cd'], [word('Ab'), word('Cd'), word('Ef', BLACK, { left: 40 })]],
  ['five, as four layers', ['', 'a', 'b', 'c', 'd+e'], Array.from('abcde', (text) => word(text))],
  ['nothing but a picture', [], picture(LOW, WHITE)],
])('of texts that lie %s these are taken away together', (_, expected, paints, change) => {
  const found = taken(paints, change)
  if (expected.length > 0) expect(found).toEqual(expected)
  else expect(found).not.toContain('picture')
})

test('a letter that nothing is known to draw shows where it does in any layer', () => {
  const look = visibleOn(sheetOf([word('Ab'), word('Cde'), word('Ef', BLACK, { left: 40 })]))
  const at = (left: number): boolean => look(spotsOf(word('P', BLACK, { left }), -1))
  expect([at(20), at(40), at(70)]).toEqual([true, true, false])
})
