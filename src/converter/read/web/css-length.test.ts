import { expect, test } from 'vitest'
import { lengthOf } from './css-length.ts'

test.each<[text: string | undefined, pixels: number | undefined]>([
  ['12px', 12],
  ['12pt', 16],
  ['1pc', 16],
  ['1in', 96],
  ['10cm', 378],
  ['100mm', 378],
  ['100q', 94.5],
  ['1.5em', 30],
  ['2EM', 40],
  ['50%', 10],
  ['2rem', 32],
  ['2vw', 24],
  ['1vh', 8],
  ['1ch', 8],
  ['1ex', 8],
  ['.5px', 0.5],
  ['.25px', 0.25],
  ['1.25px', 1.25],
  ['-9999px', -9999],
  ['+3PX', 3],
  [' 0 ', 0],
  ['auto', undefined],
  ['1fr', undefined],
  ['calc(1px)', undefined],
  ['1px 2px', undefined],
  ['x1px', undefined],
  ['', undefined],
  [undefined, undefined],
])('where letters are 20 pixels, "%s" is %s pixels', (text, pixels) => {
  const found = lengthOf(text, 20)
  if (pixels === undefined || found === undefined) expect(found).toBe(pixels)
  else expect(found).toBeCloseTo(pixels)
})
