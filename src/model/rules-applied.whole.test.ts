/** A rule that nothing applies is no rule: all code is read, for their names. */
import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { MASK_KINDS } from './kinds.ts'
import { RULES } from './rules.ts'

/** What the masks are called is put together where they are told. */
const isOfMask = (id: string): boolean => MASK_KINDS.some((kind) => id === `masked-${kind}`)

test('each rule is applied somewhere', () => {
  const code = globSync('{src,scripts}/**/*.ts', { exclude: ['**/*.{test,fixture}.ts', 'src/model/rules.ts'] })
    .map((path) => readFileSync(path, 'utf8'))
    .join('\n')
  expect(Object.keys(RULES).filter((id) => !isOfMask(id) && !code.includes(`'${id}'`))).toEqual([])
})
