/** Our stemmer beside somebody else's Snowball for Swedish, that of `lunr-languages`, over what a dictionary holds. */
import { readFileSync } from 'node:fs'
import lunr from 'lunr'
import stemmerSupport from 'lunr-languages/lunr.stemmer.support'
import swedish from 'lunr-languages/lunr.sv'
import { expect, test } from 'vitest'
import { stem } from '../src/swedish/words/stem.ts'

stemmerSupport(lunr)
swedish(lunr)
const bySnowball = (word: string): string => lunr.sv.stemmer(new lunr.Token(word, {})).toString()

/** Headwords, "abbedissa/AEX" as "abbedissa". */
const WORDS = readFileSync(new URL('../node_modules/dictionary-sv/index.dic', import.meta.url), 'utf8')
  .split('\n')
  .slice(1)
  .map((row) => row.replace(/[/\t].*/, '').toLowerCase())
  .filter((word) => /^\p{L}+$/u.test(word))

/** Endings of the language, right or wrong beside a word: each rule of the stemmer, and what comes near it. */
const ENDINGS = `
  s en ens et ets ar ars arna arnas arne are aren arens er ern erns erna ernas or orna ornas es e a as ad ade ades ast
  aste at ande andes anden andet het heten hetens heter heterna lig ligt ig igt els else löst fullt dt gt kt tt nn dd gd`
  .trim()
  .split(/\s+/)

const differing = (words: readonly string[]): string[][] =>
  words.map((word) => [word, stem(word), bySnowball(word)]).filter(([, ours, theirs]) => ours !== theirs)

test('each word of the dictionary has the stem that Snowball gives it', () => {
  expect(WORDS.length).toBeGreaterThan(100_000)
  expect(differing(WORDS)).toEqual([])
})

test('so has every ending, after every hundredth word', () => {
  const some = WORDS.filter((_, at) => at % 100 === 0)
  expect(differing(some.flatMap((word) => ENDINGS.map((ending) => word + ending)))).toEqual([])
})

test('and what is hardly a word', () => {
  const letters = ['', ...'a b d e g j l n o r s t y å ö'.split(' ')]
  const all = letters.flatMap((a) => letters.flatMap((b) => letters.flatMap((c) => letters.map((d) => a + b + c + d))))
  expect(differing(all)).toEqual([])
})
