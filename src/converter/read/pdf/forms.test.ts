import { describe, expect, test } from 'vitest'
import { formPieces, notesIn, standsOut, struckBy, type Annotation } from './forms.ts'

const field = (more: Partial<Annotation>): Annotation => ({
  subtype: 'Widget',
  fieldType: 'Tx',
  rect: [50, 100, 200, 120],
  ...more,
})
const read = (one: Annotation, shows = true): string[] =>
  formPieces(
    [one],
    ([left = 0, top = 0, right = 0, bottom = 0]) => ({ left, top, right, bottom }),
    () => shows,
  ).map(({ text, hidden }) => (hidden ? `hidden: ${text}` : text))

test.each<[string, Annotation, string[]]>([
  ['a value', field({ fieldValue: '1 250 kronor' }), ['1 250 kronor']],
  ['what is shown before what is held', field({ fieldValue: 'gammalt', textContent: ['nytt'] }), ['nytt']],
  ['several lines', field({ fieldValue: 'Rad ett\nrad två' }), ['Rad ett', 'rad två']],
  ['a ticked box', field({ fieldType: 'Btn', checkBox: true, fieldValue: 'Ja', exportValue: 'Ja' }), ['☒']],
  ['an empty box', field({ fieldType: 'Btn', checkBox: true, fieldValue: 'Off', exportValue: 'Ja' }), ['☐']],
  ['one of several', field({ fieldType: 'Btn', radioButton: true, fieldValue: 'y', buttonValue: 'y' }), ['☒']],
  [
    'a choice by what it is called',
    field({ fieldType: 'Ch', fieldValue: ['1'], options: [{ exportValue: '1', displayValue: 'Bifall' }] }),
    ['Bifall'],
  ],
  ['a typed note', field({ subtype: 'FreeText', contentsObj: { str: 'Reservation.' } }), ['Reservation.']],
  ['the lines of what is shown', field({ textContent: ['Rad ett ', ' rad två'] }), ['Rad ett ', ' rad två']],
  [
    'the lines of a typed note',
    field({ subtype: 'FreeText', textContent: ['Rad ett', 'rad två'] }),
    ['Rad ett', 'rad två'],
  ],
  ['lines without blank ones between', field({ fieldValue: 'Rad ett\r\n \n\nrad två' }), ['Rad ett', 'rad två']],
  ['nothing of a typed note without words', field({ subtype: 'FreeText' }), []],
  ['nothing of a field that shows blanks alone', field({ textContent: ['  '] }), []],
  ['a choice that is called nothing else', field({ fieldType: 'Ch', fieldValue: 'Bifall', options: [] }), ['Bifall']],
  [
    'two choices, each by its name',
    field({
      fieldType: 'Ch',
      fieldValue: ['2', '1'],
      options: [
        { exportValue: '1', displayValue: 'Bifall' },
        { exportValue: '2', displayValue: 'Avslag' },
      ],
    }),
    ['Avslag', 'Bifall'],
  ],
  ['nothing of what holds no words', field({ fieldValue: 12 }), []],
  ['nothing of a signature', field({ fieldType: 'Sig', fieldValue: 'Ada' }), []],
  ['nothing of a link', field({ subtype: 'Link', fieldValue: 'Ada' }), []],
  ['nothing of a field that is not shown', field({ fieldValue: 'dolt', noView: true }), []],
  ['nothing of one that says that it is hidden', field({ fieldValue: 'dolt', hidden: true }), []],
  ['nothing of one that the page hides', field({ fieldValue: 'dolt', annotationFlags: 32 }), []],
  ['one that is printed', field({ fieldValue: 'synligt', annotationFlags: 4 }), ['synligt']],
  ['nothing of a hidden field', field({ fieldValue: 'dolt', annotationFlags: 2 }), []],
  ['nothing of a password', field({ fieldValue: 'dolt', password: true }), []],
  ['nothing of a button', field({ fieldType: 'Btn', fieldValue: null }), []],
  ['nothing of an empty field', field({ fieldValue: '' }), []],
])('a form gives %s', (_, one, expected) => expect(read(one)).toEqual(expected))

test('what cannot be seen is hidden', () => {
  expect(read(field({ fieldValue: 'dolt' }), false)).toEqual(['hidden: dolt'])
})

test.each<[string, number, Partial<Annotation>, boolean]>([
  ['black on white', 255, {}, true],
  ['black on a bar', 0, {}, false],
  ['white on white', 255, { defaultAppearanceData: { fontColor: [255, 255, 255] } }, false],
  ['black on its own black', 255, { backgroundColor: [0, 0, 0] }, false],
])('%s stands out or not', (_, light, more, expected) => {
  const drawing = { width: 300, height: 200, pixels: new Uint8Array(300 * 200 * 4).fill(light) }
  expect(standsOut(drawing, { left: 50, top: 100, right: 200, bottom: 120 }, field(more))).toBe(expected)
})

test.each<[string, Annotation, number]>([
  ['a note', field({ subtype: 'Text', contentsObj: { str: 'Fel summa' } }), 1],
  ['a mark with words', field({ subtype: 'Highlight', contentsObj: { str: 'Se här' } }), 1],
  ['a stamp', field({ subtype: 'Stamp' }), 1],
  ['a mark without words', field({ subtype: 'Highlight', contentsObj: { str: ' ' } }), 0],
  ['a hidden note', field({ subtype: 'Text', contentsObj: { str: 'x' }, hidden: true }), 0],
  ['a link', field({ subtype: 'Link', contentsObj: { str: 'x' } }), 0],
  ['a typed note, which is shown', field({ subtype: 'FreeText', contentsObj: { str: 'x' } }), 0],
])('%s is counted or not', (_, one, expected) => expect(notesIn([one])).toBe(expected))

test('a mark that strikes words is a line through the middle of each stretch', () => {
  const placeOf = ([left = 0, top = 0, right = 0, bottom = 0]: readonly number[]) => ({ left, top, right, bottom })
  const stretch = (y: number): number[] => [10, y + 8, 60, y + 8, 10, y, 60, y]
  const mark = field({ subtype: 'StrikeOut', quadPoints: new Float32Array([...stretch(100), ...stretch(120)]) })
  expect(struckBy([mark, field({ subtype: 'Underline' })], placeOf)).toEqual([
    { x1: 10, x2: 60, y1: 104, y2: 104 },
    { x1: 10, x2: 60, y1: 124, y2: 124 },
  ])
  expect(struckBy([field({ subtype: 'StrikeOut', quadPoints: null })], placeOf)).toEqual([
    { x1: 50, x2: 200, y1: 110, y2: 110 },
  ])
  expect(struckBy([field({ subtype: 'StrikeOut', hidden: true })], placeOf)).toEqual([])
})

describe('a value is placed in its field:', () => {
  const placed = (one: Annotation) =>
    formPieces(
      [one],
      ([left = 0, top = 0, right = 0, bottom = 0]) => ({ left, top, right, bottom }),
      () => true,
    ).map(({ x, y, width, size }) => [x, y, width, size].map((number) => Math.round(number * 100) / 100))
  const at = (rect: number[], fontSize?: number, fieldValue = 'Ada'): number[][] =>
    placed(field({ rect, fieldValue, ...(fontSize !== undefined && { defaultAppearanceData: { fontSize } }) }))
  test.each<[string, number[][], number[][]]>([
    ['in the middle of a low one, in the usual size', at([50, 100, 200, 120]), [[50, 113.85, 16.5, 11]]],
    ['in the size that it tells', at([50, 100, 200, 120], 10.4), [[50, 113.64, 15.6, 10.4]]],
    ['in the usual size where it tells none', at([50, 100, 200, 120], 0), [[50, 113.85, 16.5, 11]]],
    ['in a size of 14 at most', at([50, 100, 200, 120], 40), [[50, 114.9, 21, 14]]],
    ['no larger than the field is high', at([50, 100, 200, 108]), [[50, 106.8, 12, 8]]],
    ['but six at least', at([50, 100, 200, 102]), [[50, 103.1, 9, 6]]],
    ['at the top of a high one', at([50, 100, 200, 122]), [[50, 112.1, 16.5, 11]]],
    ['no wider than the field', at([50, 100, 62, 120]), [[50, 113.85, 12, 11]]],
    ['but as wide as one letter is high', at([50, 100, 55, 120]), [[50, 113.85, 11, 11]]],
    [
      'a line below the other',
      at([50, 100, 200, 120], 10, 'Ada\nBo'),
      [
        [50, 111, 15, 10],
        [50, 122.5, 10, 10],
      ],
    ],
  ])('%s', (_, found, expected) => expect(found).toEqual(expected))

  test('and a box is seen whatever the page shows there', () => {
    expect(read(field({ fieldType: 'Btn', checkBox: true, fieldValue: 'Off', exportValue: 'Ja' }), false)).toEqual([
      '☐',
    ])
    const [one] = formPieces(
      [field({ fieldValue: 'Ada' })],
      () => ({ left: 0, top: 0, right: 9, bottom: 9 }),
      () => true,
    )
    expect(one && 'hidden' in one).toBe(false)
  })
})

describe('words stand out from', () => {
  /** A page with a rectangle of another light on it. */
  const drawing = (light: number, [left, top, right, bottom]: number[] = [], other = 0) => {
    const pixels = new Uint8Array(100 * 50 * 4).fill(light)
    for (let y = top ?? 0; y < (bottom ?? 0); y++)
      pixels.fill(other, (y * 100 + (left ?? 0)) * 4, (y * 100 + (right ?? 0)) * 4)
    return { width: 100, height: 50, pixels }
  }
  const PLACE = { left: 20, top: 10, right: 60, bottom: 30 }
  const grey = (light: number): Partial<Annotation> => ({ defaultAppearanceData: { fontColor: [light, light, light] } })
  test.each<[string, boolean, Parameters<typeof standsOut>[0], Partial<Annotation>, Partial<typeof PLACE>?]>([
    ['a ground sixteen shades away', true, drawing(100), grey(116)],
    ['but none fifteen away', false, drawing(100), grey(115)],
    ['or darker', true, drawing(100), grey(84)],
    ['what most of their place shows', false, drawing(255, [20, 10, 60, 25], 0), {}],
    ['though less of it is as dark', true, drawing(255, [20, 10, 60, 18], 0), {}],
    ['whatever stands left, right, above and below', true, drawing(0, [20, 10, 60, 30], 255), {}],
    ['a place that reaches over the page', true, drawing(255), {}, { left: -5, top: -5, right: 200, bottom: 200 }],
    ['a ground of their own', true, drawing(255), { backgroundColor: [200, 200, 200] }],
    ['none of their own that is as dark', false, drawing(255), { ...grey(100), backgroundColor: [115, 115, 115] }],
    ['but one that is just lighter', true, drawing(255), { ...grey(100), backgroundColor: [116, 116, 116] }],
    ['a ground as dark as green is light', false, drawing(150), { defaultAppearanceData: { fontColor: [0, 255, 0] } }],
    ['one as dark as red', false, drawing(76), { defaultAppearanceData: { fontColor: [255, 0, 0] } }],
    ['one as dark as blue', false, drawing(28), { defaultAppearanceData: { fontColor: [0, 0, 255] } }],
  ])('%s: %s', (_, expected, page, more, place = {}) =>
    expect(standsOut(page, { ...PLACE, ...place }, field(more))).toBe(expected),
  )
})

test('a mark with too few corners, or half of them, strikes its whole place', () => {
  const placeOf = ([left = 0, top = 0, right = 0, bottom = 0]: readonly number[]) => ({ left, top, right, bottom })
  const of = (count: number): number =>
    struckBy([field({ subtype: 'StrikeOut', quadPoints: Array.from({ length: count }, () => 7) })], placeOf)[0]?.x1 ?? 0
  expect([of(4), of(8), of(12), of(16)]).toEqual([50, 7, 50, 7])
})
