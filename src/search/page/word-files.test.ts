/** Which files of words a question fetches, and what is known of its words then. */
import { expect, test } from 'vitest'
import type { Files } from './files.ts'
import { WordFiles } from './word-files.ts'

const PACKED: Record<string, string> = {
  'ord/hy-.bin': '0hyrpersonal|3:3',
  'ord/pe-.bin': '0personal|5',
  'ord/v-.bin': '0vatten|900 1in|2',
  'sv/da.bin': 'dagis=förskola',
  'sv/va.bin': 'vatten=va vin=dryck',
  'ord/for-.bin': '0förlossning|4',
}

function asked(beginnings = 'hy pe v for fov fr'): { words: WordFiles; fetched: string[] } {
  const fetched: string[] = []
  const text = (name: string): Promise<string> => {
    fetched.push(name)
    return Promise.resolve(PACKED[name] ?? '')
  }
  return { words: new WordFiles({ text } as Files, beginnings, 'va da'), fetched }
}

test('a word that is written asks for its file alone, once', async () => {
  const { words, fetched } = asked()
  const { lexicon } = await words.for('vatten')
  expect([lexicon.bases('vatten'), lexicon.count('vatten')]).toEqual([['vatten'], 900])
  await words.for('vatten Vatten')
  expect(fetched).toEqual(['ord/v-.bin'])
})

test('one that nobody has written asks for the files of its ends, and of words that begin alike', async () => {
  const { words, fetched } = asked()
  const { lexicon } = await words.for('hyrpersonl')
  expect(fetched.slice(0, 1)).toEqual(['ord/hy-.bin'])
  expect(fetched).toContain('ord/pe-.bin')
  expect(fetched).not.toContain('ord/v-.bin')
  expect(lexicon.bases('personal')).toEqual(['personal'])
  const other = asked()
  expect((await other.words.for('föxxxxx')).lexicon.bases('förlossning')).toEqual(['förlossning'])
  expect(other.fetched).toEqual(['ord/for-.bin', 'ord/fov-.bin'])
})

test('what begins as no file does asks for none', async () => {
  const { words, fetched } = asked('v')
  expect((await words.for('taxa')).lexicon.bases('taxa')).toEqual([])
  expect(fetched).toEqual([])
})

test('other words are looked up for one that is rare or that nobody has written, and for no other', async () => {
  const { words, fetched } = asked()
  await words.for('vatten')
  expect(fetched.filter((name) => name.startsWith('sv/'))).toEqual([])
  expect((await words.for('dagis')).thesaurus.others('dagis').near).toEqual(['förskola'])
  expect(fetched.filter((name) => name.startsWith('sv/'))).toEqual(['sv/da.bin'])
  expect((await words.for('vatten', true)).thesaurus.others('vatten').near).toEqual(['va'])
})

test('a beginning asks for the files of words that begin so, and for no other', async () => {
  const longer = asked('hy pe v ve for')
  expect(await longer.words.beginningWith('va')).toEqual(['vatten'])
  expect(longer.fetched).toEqual(['ord/v-.bin'])
  const shorter = asked('hy pe v ve for')
  await shorter.words.beginningWith('v')
  expect(shorter.fetched).toEqual(['ord/v-.bin', 'ord/ve-.bin'])
})
