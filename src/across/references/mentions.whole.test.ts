/** References in a long running text. */
import { expect, test } from 'vitest'
import { mentionsIn } from './mentions.ts'

test('a long text takes no time that grows with its square', () => {
  const text = 'Bordlagt den 5 maj 2024, § 7, '.repeat(3000)
  expect(mentionsIn(text)).toHaveLength(3000)
})
