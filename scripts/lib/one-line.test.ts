/** What the system says, in Swedish and with what it is about. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { Faults, oneLine } from './one-line.ts'

function thrownBy(act: () => unknown): unknown {
  try {
    return act()
  } catch (error) {
    return error
  }
}

test.each<[string, unknown, string]>([
  [
    'a file that is not there',
    thrownBy(() => readFileSync('nowhere.json')),
    'Det finns ingen sådan fil eller mapp. Se efter att namnet är rätt: nowhere.json [ENOENT].',
  ],
  [
    'one that another error wraps',
    new Error('It failed', { cause: Object.assign(new Error('no'), { code: 'EROFS', path: 'ut' }) }),
    'Disken går bara att läsa. Välj en mapp som går att skriva i: ut [EROFS].',
  ],
  ['our own words', new Error('Först\n  sedan\u001b[1m'), 'Först sedan'],
  ['several faults', new Faults(['ett', 'två']), 'ett\ntvå'],
  ['what is no error', 'ord', 'ord'],
])('%s', (_, error, words) => {
  expect(oneLine(error)).toBe(words)
})
