import { expect, test } from 'vitest'
import { sampled } from './sample.ts'

const B = { path: 'src/b.ts', text: "const two = 2\n\n// says why\nif (two > 1) {\n  say('b')\n}\n" }
const A = { path: 'src/a.ts', text: "import { x } from './x.ts'\n/**\n * What it is.\n */\nexport const a = x + 1\n" }

test.each([
  [1, ['src/a.ts:5-5']],
  [2, ['src/a.ts:5-5', 'src/b.ts:4-4']],
  [4, ['src/a.ts:5-5', 'src/b.ts:1-1', 'src/b.ts:4-4', 'src/b.ts:5-5']],
  [9, ['src/a.ts:5-5', 'src/b.ts:1-1', 'src/b.ts:4-4', 'src/b.ts:5-5']],
])('%i of four lines that can be changed are every k-th, whatever order the files came in', (count, lines) => {
  expect(sampled([A, B], count)).toEqual(lines)
  expect(sampled([B, A], count)).toEqual(lines)
})
