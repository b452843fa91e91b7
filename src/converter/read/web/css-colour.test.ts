import { expect, test } from 'vitest'
import { cssColour } from './css-colour.ts'

test.each<[text: string, colour: [number, number, number], alpha: number]>([
  ['#fff', [255, 255, 255], 1],
  ['white', [255, 255, 255], 1],
  ['#123456', [18, 52, 86], 1],
  ['#0f08', [0, 255, 0], 136 / 255],
  ['#0000', [0, 0, 0], 0],
  ['#00FF0080', [0, 255, 0], 128 / 255],
  ['transparent', [255, 255, 255], 0],
  ['rgb(1, 2, 3)', [1, 2, 3], 1],
  [' RGB( 1 2 3 ) ', [1, 2, 3], 1],
  ['rgb(100% 0% 20%)', [255, 0, 51], 1],
  ['rgba(0,0,0,.5)', [0, 0, 0], 0.5],
  ['rgb(0 0 0 / 5%)', [0, 0, 0], 0.05],
  ['hsl(0, 100%, 50%)', [255, 0, 0], 1],
  ['hsl(120 100% 50%)', [0, 255, 0], 1],
  ['hsl(240 100% 50%)', [0, 0, 255], 1],
  ['hsl(210 40% 20%)', [31, 51, 71], 1],
  ['hsl(0 50% 75%)', [223, 159, 159], 1],
  ['hsla(60, 50%, 50%, 0.25)', [191, 191, 64], 0.25],
])('"%s" is a colour', (text, colour, alpha) => expect(cssColour(text)).toEqual({ colour, alpha }))

test.each([
  '',
  'currentcolor',
  'transparent 2px',
  'rgb(1, 2)',
  'rgb(x, 2, 3)',
  'rgb(1, 2, x)',
  'rgb(1 2 3 / x)',
  'rgb(var(--r), 2, 3)',
  'linear-gradient(rgb(1, 2, 3), #fff)',
  'x rgb(1, 2, 3)',
])('"%s" is no colour that we know', (text) => expect(cssColour(text)).toBeUndefined())
