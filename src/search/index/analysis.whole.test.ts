/** What the words of an archive are: each case is a word that was once taken for another. */
import swedish from 'dictionary-sv'
import { expect, test } from 'vitest'
import { inflectionsOf } from '../../swedish/words/inflections.ts'
import { analysisOf } from './analysis.ts'
import { writtenIn } from './written.ts'

const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString('utf8')
const inflections = inflectionsOf(text(swedish.aff), text(swedish.dic))
const analysis = (...texts: string[]) => analysisOf(writtenIn(texts, texts), inflections)

test.each([
  ['råttorna', 'råtta', 'a plural is the word'],
  ['träden', 'träd', 'a definite plural is the word'],
  ['träder', 'träda', 'and a verb that is spelt as its plural would be is not'],
  ['motorer', 'motor', 'an -or noun keeps its end'],
  ['mot', 'mot', 'and what is left of it without is another word'],
  ['kontoret', 'kontor', 'so does one that is neuter'],
  ['skolan', 'skola', 'a definite form is the word'],
  ['ledamöterna', 'ledamot', 'a plural that changes its vowel is the word'],
  ['åtgärder', 'åtgärd', 'a plural that the dictionary has as what a verb becomes by the rule of a noun'],
  ['remisser', 'remiss', 'so where its definite form is not written'],
  ['taxorna', 'taxa', 'a plural is of the word that the dictionary says, whatever its stem is'],
  ['stiftelserna', 'stiftelse', 'and of no shorter word'],
  ['lärarna', 'lärare', 'who does a thing is another word than to do it'],
  ['trygghetskamerorna', 'trygghetskamera', 'a compound is inflected as its last part'],
])('%s is %s: %s', (word, base) => {
  const { baseOf } = analysis(`${word} träd träder mot åtgärd åtgärderna`)
  expect(baseOf(word)).toBe(base)
})

test('forms of a word that only differ in dots from another are not its', () => {
  const { baseOf } = analysis('vård vårdar värd värdar råd råden rad rader')
  expect(new Set(['vård', 'värd', 'råd', 'rad'].map(baseOf)).size).toBe(4)
})

test.each([
  ['sammanträdet', [], 'a particle begins no compound'],
  ['representanterna', [], 'no first part that is no word'],
  ['förslaget', [], 'nor a particle with an s'],
  ['ledamöterna', [], 'nor a verb before a verb'],
  ['rättigheterna', [], 'an ending is no word'],
  ['planering', [], 'nor is this'],
  ['beredskapen', [], 'nor this, with its s or without'],
  ['storleken', [], 'a noun of an adjective'],
  ['ordföranden', [], 'who does a thing ends no compound'],
  ['bilagor', [], 'nor does what is spelt like an old word'],
  ['hyrmötet', ['hyr', 'mötet'], 'a definite form in -et is one of a noun'],
  ['hyrpersonalen', ['hyr', 'personalen'], 'the last part carries the inflection'],
  ['upphandlingsbeslut', ['upphandling', 'beslut'], 'the linking s is dropped'],
  ['friluftsbad', ['frilufts', 'bad', 'fri', 'luft'], 'the last part may have three letters'],
  ['hundrastgårdar', ['hund', 'rastgårdar', 'rast', 'gårdar'], 'a part may have parts'],
  ['patienthotellen', ['patient', 'hotellen'], 'a dictionary vouches for parts that nobody has written'],
])('%s → %j: %s', (word, parts) => {
  expect(analysis(`${word} bad hyrpersonal hyrläkare hyrbemanning personal läkare bemanning`).split(word)).toEqual(
    parts,
  )
})

test('the name of a person is never taken apart, nor inflected', () => {
  const { split, baseOf } = analysis(
    'Motion av Emmyly Bönfors (C) och Mats Arnsmar (S). Bönfors yrkar bifall.',
    'Mat och bön.',
  )
  expect(split('bönfors')).toEqual([])
  expect(baseOf('mats')).toBe('mats')
})

test('the name of a place ends in a word that stands alone, or in the definite form of one that ends others', () => {
  expect(analysis('Valhallabadet rivs. Ett bad till.').split('valhallabadet')).toEqual(['valhalla', 'badet'])
  expect(analysis('Valhallabadet rivs.').split('valhallabadet')).toEqual([])
  expect(analysis('Valhallabadet rivs. Havsbad, simbad.').split('valhallabadet')).toEqual(['valhalla', 'badet'])
  expect(analysis('Valhallabadet rivs. Havsbad, simbad, fotbad, friluftsbad.').split('valhallabadet')).toEqual([
    'valhalla',
    'badet',
  ])
  // One is too few, and no other word ends as late in the alphabet.
  expect(analysis('Valhallahavet rivs. Världshav.').split('valhallahavet')).toEqual([])
  expect(analysis('Långedrag badar. Utdrag, fotdrag, handdrag.').split('långedrag')).toEqual([])
})

test.each([
  ['skol', 'skola'],
  ['gatu', 'gata'],
  ['hälso', 'hälsa'],
  ['förlossnings', 'förlossning'],
  ['gårdar', 'gård'],
  ['cyklar', 'cykel'],
])('%s in a compound is %s', (part, word) => {
  expect(analysis('annat').partBaseOf(part)).toBe(word)
})

test('does not depend on the order of the texts', () => {
  const texts = ['råttor och råd', 'råttorna i rådet', 'hundrastgårdar', 'gård']
  const [one, other] = [analysis(...texts), analysis(...texts.toReversed())]
  for (const word of one.vocabulary.keys())
    expect([one.baseOf(word), one.split(word)]).toEqual([other.baseOf(word), other.split(word)])
})

test.each([
  ['mobilfria', ['mobil', 'fria']],
  ['barnvänligt', ['barn', 'vänligt']],
  ['migrationspolitiskt', ['migration', 'politiskt']],
])('%s → %j: an adjective may end a compound of a noun', (word, parts) => {
  expect(analysis('mobil barn').split(word)).toEqual(parts)
})

test('a compound of a title whose last part stands in a later word is a word of the archive', () => {
  const { vocabulary, baseOf } = analysis('En gång- och cykelbro byggs. Bron öppnas.', 'Cykeln och gången.')
  expect(vocabulary.get('gångbro')).toBe(1)
  expect(baseOf('gångbron')).toBe('gångbro')
})
