/** Which files of words a question fetches, and what is known of its words then. */
import { expect, test } from 'vitest'
import type { Files } from './files.ts'
import { Words } from './lexicon.ts'

const PACKED: Record<string, string> = {
  'ord/hy-.bin': '0hyrpersonal|3:3',
  'ord/pe-.bin': '0personal|5',
  'ord/v-.bin': '0vatten|9',
  'ord/for-.bin': '0förlossning|4',
}

function asked(beginnings = 'hy pe v for fov fr'): { words: Words; fetched: string[] } {
  const fetched: string[] = []
  const text = (name: string): Promise<string> => {
    fetched.push(name)
    return Promise.resolve(PACKED[name] ?? '')
  }
  return { words: new Words({ text } as Files, beginnings), fetched }
}

test('a word that is written asks for its file alone, once', async () => {
  const { words, fetched } = asked()
  const lexicon = await words.for('vatten')
  expect([lexicon.holds('vatten'), lexicon.count('vatten')]).toEqual([true, 9])
  await words.for('vatten Vatten')
  expect(fetched).toEqual(['ord/v-.bin'])
})

test('one that nobody has written asks for the files of its ends, and of words that begin alike', async () => {
  const { words, fetched } = asked()
  const lexicon = await words.for('hyrpersonl')
  expect(fetched.slice(0, 1)).toEqual(['ord/hy-.bin'])
  expect(fetched).toContain('ord/pe-.bin')
  expect(fetched).not.toContain('ord/v-.bin')
  expect(lexicon.holds('personal')).toBe(true)
  const other = asked()
  expect((await other.words.for('föxxxxx')).holds('förlossning')).toBe(true)
  expect(other.fetched).toEqual(['ord/for-.bin', 'ord/fov-.bin'])
})

test('what begins as no file does asks for none', async () => {
  const { words, fetched } = asked('v')
  expect((await words.for('taxa')).holds('taxa')).toBe(false)
  expect(fetched).toEqual([])
})
