import { expect, test } from 'vitest'
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
