import { describe, expect, test } from 'vitest'
import { BLACK, colourOf, isSame, mix, WHITE, type Colour } from './colours.ts'

describe('a colour as it is written:', () => {
  test.each<[text: string | undefined, colour: Colour | undefined]>([
    ['FFFFFF', WHITE],
    ['#fff', WHITE],
    ['#FFF8', WHITE],
    [' White ', WHITE],
    ['#000000', BLACK],
    ['#1a2B3c', [26, 43, 60]],
    ['#1a2b3c80', [26, 43, 60]],
    ['1a2', [17, 170, 34]],
    ['#ff', undefined],
    ['#fffff', undefined],
    ['#1a2b3c8', undefined],
    ['x1a2b3c', undefined],
    ['1a2b3g', undefined],
    ['auto', undefined],
    ['', undefined],
    [undefined, undefined],
  ])('%s', (text, colour) => expect(colourOf(text)).toEqual(colour))

  // As the standard of style sheets has them, and Word's names of its highlights.
  test.each<[names: string, colour: Colour]>([
    ['black', [0, 0, 0]],
    ['red', [255, 0, 0]],
    ['lime', [0, 255, 0]],
    ['green darkgreen', [0, 128, 0]],
    ['blue', [0, 0, 255]],
    ['yellow', [255, 255, 0]],
    ['cyan aqua', [0, 255, 255]],
    ['magenta fuchsia', [255, 0, 255]],
    ['gray grey darkGray darkGrey', [128, 128, 128]],
    ['silver lightGray lightGrey', [192, 192, 192]],
    ['maroon', [128, 0, 0]],
    ['darkRed', [128, 0, 0]],
    ['navy darkBlue', [0, 0, 128]],
    ['teal darkCyan', [0, 128, 128]],
    ['olive darkYellow', [128, 128, 0]],
    ['purple darkMagenta', [128, 0, 128]],
    ['snow', [255, 250, 250]],
    ['ivory', [255, 255, 240]],
    ['ghostwhite', [248, 248, 255]],
    ['whitesmoke', [245, 245, 245]],
    ['floralwhite', [255, 250, 240]],
    ['azure', [240, 255, 255]],
    ['mintcream', [245, 255, 250]],
  ])('%s', (names, colour) => {
    for (const name of names.split(' ')) expect([name, colourOf(name)]).toEqual([name, colour])
  })
})

test.each<[share: number, colour: Colour]>([
  [0, [0, 100, 200]],
  [0.25, [50, 100, 150]],
  [1, [200, 100, 0]],
])('%s of one colour over another', (share, colour) => expect(mix([200, 100, 0], [0, 100, 200], share)).toEqual(colour))

test.each<[what: string, a: Colour, b: Colour, same: boolean]>([
  ['white and white', WHITE, WHITE, true],
  ['white and snow', WHITE, [255, 250, 250], true],
  ['white and the palest grey', WHITE, [245, 245, 245], true],
  ['white and a pale grey', WHITE, [220, 220, 220], false],
  ['black and next to black', BLACK, [8, 8, 8], true],
  ['black and a dark grey', BLACK, [40, 40, 40], false],
  ['white and black', WHITE, BLACK, false],
  ['red and a blue as light', [200, 0, 0], [0, 62, 255], false],
  ['green and black', [0, 20, 0], BLACK, true],
  ['blue and black, which differ plainly', [0, 0, 32], BLACK, false],
  ['blue and black, which do not', [0, 0, 31], BLACK, true],
  ['a red and the next to it', [31, 0, 0], BLACK, true],
  ['a grey and one of a third more light', [100, 100, 100], [115, 115, 115], false],
  ['a grey and one of a tenth more', [100, 100, 100], [104, 104, 104], true],
  ['two of the darkest', [10, 10, 10], [11, 11, 11], true],
  ['a green and the next to it', [0, 128, 0], [0, 132, 0], true],
])('an eye cannot tell %s apart: %s', (_, a, b, same) => {
  expect(isSame(a, b)).toBe(same)
  expect(isSame(b, a)).toBe(same)
})
