import { Linter } from 'eslint'
import tseslint from 'typescript-eslint'
import { expect, test } from 'vitest'
import { docstring } from './docstring.ts'

const linter = new Linter()

/** Lines of the statements that are told of. */
const told = (code: string): number[] =>
  linter
    .verify(code, {
      languageOptions: { parser: tseslint.parser },
      plugins: { house: { rules: { docstring } } },
      rules: { 'house/docstring': 'error' },
    })
    .map(({ line }) => line)

test.each([
  ['a function', 'export function a() {}', [1]],
  ['one with a docstring', '/** Says. */\nexport function a() {}', []],
  ['an async or a generator', 'export async function a() {}\nexport function* b() {}', [1, 2]],
  ['a default', 'export default function () {}', [1]],
  ['a default without a name', 'export default () => 1', [1]],
  ['an arrow', 'export const a = () => 1', [1]],
  ['an arrow with a docstring', '/** Says. */\nexport const a = () => 1', []],
  ['an expression of a function', 'export const a = function () {}', [1]],
  ['an arrow that satisfies a type', 'export const a = (() => 1) satisfies () => number', [1]],
  ['an arrow that is taken for one', 'export const a = (() => 1) as () => number', [1]],
  ['two of which one is documented', '/** Says. */\nexport const a = () => 1\nexport const b = () => 2', [3]],
  ['a comment that is no docstring', '// Says.\nexport const a = () => 1', [2]],
  ['a block that is no docstring', '/* Says. */\nexport const a = () => 1', [2]],
  ['an empty docstring', '/** */\nexport const a = () => 1', [2]],
  ['a comment between', '/** Says. */\n// -----\nexport const a = () => 1', [3]],
  ['the head of the file, which is of all of it', "/** Head. */\nimport 'x'\nexport const a = () => 1", [3]],
  ['what is not exported', 'function a() {}\nconst b = () => 1\nexport const c = [a, b]', []],
  ['a value and a call', 'export const a = 1\nexport const b = call(() => 1)', []],
  ['a function within a function', '/** Says. */\nexport const a = () => () => 1', []],
  ['a class', 'export class A {}\nexport default class {}\nexport abstract class B {}', [1, 2, 3]],
  ['a class with a docstring, and its methods', '/** Says. */\nexport class A { b() {} }', []],
  ['a type and a class that is not exported', 'export interface A { b: () => void }\nclass B {}', []],
])('%s', (_, code, lines) => {
  expect(told(code)).toEqual(lines)
})
