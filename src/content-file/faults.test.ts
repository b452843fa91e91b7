import { describe, expect, test } from 'vitest'
import { FrontMatterError, readFrontMatter } from './front-matter.ts'

function wordsFor(file: string): string {
  try {
    readFrontMatter(file)
  } catch (error) {
    if (error instanceof FrontMatterError) return error.swedish
    throw error
  }
  return 'läst'
}

describe('front matter that cannot be read is told in Swedish:', () => {
  test.each([
    ['---\na: 1\n---\n', 'läst'],
    ['---js\na: 1\n---\n', 'ord efter ---'],
    ['---\na: 1\n', 'filen tar slut före en andra rad med ---'],
    [`---\na: ${'x'.repeat(4_000_001)}\n---\n`, 'det är för långt'],
    [`---\n${'['.repeat(10_000)}\n---\n`, 'det har för många nivåer'],
    ['---\n- a\n---\n', 'det har inga fält'],
    ['---\na: *b\n---\n', 'ord som börjar med & eller * utan citattecken'],
    ['---\na: &b c\n---\n', 'ord som börjar med & eller * utan citattecken'],
    ['---\na: "b\n---\n', 'ett citattecken som inte har något slut'],
    ['---\na\nb: 1\n---\n', 'en rad utan kolon och mellanslag efter nyckeln'],
    ['---\na: 1\na: 2\n---\n', 'samma nyckel två gånger'],
    ['---\na:\n\tb: 1\n---\n', 'en tabb först på raden, där det ska vara mellanslag'],
    [
      '---\na: b: c\n---\n',
      'två kolon på en rad (ett värde med kolon skrivs inom citattecken), eller en rad som står för långt in',
    ],
    ['---\na: { b: 1\n---\n', 'en klammer som inte har något slut'],
    ['---\na: @b\n---\n', 'ett värde som måste stå inom citattecken'],
    ['---\na:\n  b: 1\n c: 2\n---\n', 'rader som inte börjar lika långt in'],
    ['---\na: }\n---\n', 'det är inte YAML'],
  ])('%.20j: %s', (file, words) => {
    expect(wordsFor(file)).toBe(words)
  })
})
