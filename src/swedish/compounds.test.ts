import { expect, test } from 'vitest'
import { partsOf, splitterOf, vocabularyOf } from './compounds.ts'

const corpus = vocabularyOf([
  'läkare personal vården sjukhus kostnader bemanning hyrpersonal hyrkostnader hyrbemanning',
  'personal för förslag slag plan ring',
])
const split = splitterOf(partsOf(corpus))

test('counts the records that hold a word, not its repetitions', () => {
  expect(vocabularyOf(['vård vård', 'vård 2024']).get('vård')).toBe(2)
  expect(vocabularyOf(['vård 2024']).has('2024')).toBe(false)
})

test.each([
  ['sjukhuspersonalen', ['sjukhus', 'personalen'], 'both parts are words, the last one inflected'],
  ['hyrpersonal', ['hyr', 'personal'], 'the first part stands before several words'],
  ['hyrläkare', ['hyr', 'läkare'], 'the compound itself stands nowhere'],
  ['förslag', [], 'a particle is no part'],
  ['planering', [], 'an ending is no part'],
  ['personal', [], 'a simple word'],
  ['xyzläkare', [], 'nothing vouches for the first part'],
])('%s → %j (%s)', (word, parts) => {
  expect(split(word)).toEqual(parts)
})

test('a linking s is dropped where the word stands without it', () => {
  const own = splitterOf(partsOf(vocabularyOf(['upphandling beslut'])))
  expect(own('upphandlingsbeslut')).toEqual(['upphandling', 'beslut'])
})

test('the last part may stand in a definite form that the stemmer leaves alone', () => {
  const own = splitterOf(partsOf(vocabularyOf(['forskar skola samverkan organ mass flykt direktiv'])))
  expect(['forskarskolan', 'massflyktdirektivet', 'samverkansorgan'].map((word) => own(word).slice(0, 2))).toEqual([
    ['forskar', 'skolan'],
    ['massflykt', 'direktivet'],
    ['samverkan', 'organ'],
  ])
})

test('an s that belongs to the word is kept', () => {
  const own = splitterOf(partsOf(vocabularyOf(['ambulans verksamhet'])))
  expect(own('ambulansverksamhet')).toEqual(['ambulans', 'verksamhet'])
})

test('a long last part vouches for a name before it', () => {
  const own = splitterOf(partsOf(vocabularyOf(['registret'])))
  expect(own('tobiasregistret')).toEqual(['tobias', 'registret'])
})

test('whole parts stand before their own parts', () => {
  const own = splitterOf(partsOf(vocabularyOf(['folk tand vård tandvård'])))
  expect(own('folktandvård')).toEqual(['folk', 'tandvård', 'tand', 'vård'])
})

test('a dictionary vouches for parts the corpus lacks', () => {
  const own = splitterOf(
    partsOf(new Map(), {
      heads: new Set(['patient']),
      tailStems: new Set(['hotell']),
      words: new Set(),
      doubtful: new Set(),
    }),
  )
  expect(own('patienthotellen')).toEqual(['patient', 'hotellen'])
})
