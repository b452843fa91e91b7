/** Which words of a title, or of a text, are the word that was asked for. */
import { expect, test } from 'vitest'
import { placesOfWord } from './shapes.ts'

const found = (text: string, words: string[], parts: string[] = []): string[] => {
  const all = text.split(/\s+/)
  return placesOfWord(text, { words, parts }).map((at) => all[at] ?? '')
}

test.each([
  ['the word itself, whatever stands beside it', 'Åtgärder mot (lustgas), nu', ['lustgas'], ['(lustgas),']],
  ['its inflections', 'Skolan och skolorna i skolans hägn', ['skola', 'skolan'], ['Skolan', 'skolorna', 'skolans']],
  ['every form that was asked', 'Bokningar och avbokning', ['bokning'], ['Bokningar']],
  ['a word beside a hyphen', 'Hälso- och BB-avdelning', ['avdelning'], ['BB-avdelning']],
  ['a number with its hyphens', 'Ärende SLK-2024-00486 åter', ['slk'], ['SLK-2024-00486']],
  ['what lacks the dots, for one who typed none', 'Rad råd', ['rad'], ['Rad', 'råd']],
  ['not what lacks them, for one who typed them', 'Rad råd', ['råd'], ['råd']],
  ['nothing where it does not stand', 'Taxa för avlopp', ['lustgas'], []],
])('%s', (_, text, words, expected) => {
  expect(found(text, words)).toEqual(expected)
})

test.each([
  ['a compound that ends with it', 'Ny ramavtalen här', ['avtal'], ['ramavtalen']],
  ['a compound that begins with it', 'Ny avtalsrätt här', ['avtal'], ['avtalsrätt']],
  ['no compound where the word itself stands', 'Avtalet om ramavtal', ['avtal'], ['Avtalet']],
  ['no word that a particle makes longer', 'Nytt förslag och uppslaget', ['slag'], []],
  ['no word that is longer by an ending', 'Taxan tax', ['taxor'], ['Taxan', 'tax']],
  ['none of a word of three letters', 'En fågelsjö', ['sjö'], []],
])('%s is a place of the word', (_, text, words, expected) => {
  expect(found(text, words)).toEqual(expected)
})

test('a compound nobody has written is found by its parts', () => {
  expect(found('Läkare och hyrpersonal', [], ['hyr', 'läkare'])).toEqual(['Läkare'])
  expect(found('Personal som hyrs in av hyrbolaget', [], ['hyr'])).toEqual(['hyrs'])
})
