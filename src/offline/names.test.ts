/** What a worker says is looked at before it is believed. */
import { expect, test } from 'vitest'
import { isProgress } from './names.ts'

test.each([
  [{ done: 3, total: 40 }, true],
  [{ done: 3 }, false],
  [{ done: '3', total: '40' }, false],
  ['byt', false],
  [null, false],
])('%j tells how far it has come: %s', (said, is) => expect(isProgress(said)).toBe(is))
