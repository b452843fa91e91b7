/** What is an item inside an item, under which number and how deep; and what is a list or text. */
import { describe, expect, test } from 'vitest'
import { toLines } from '../clean/lines.ts'
import { textLines } from '../read/text.ts'
import type { Heading } from '../types/block.ts'
import { withSubItems } from './sub-items.ts'

/** Lines of the items' headings begin with "="; the others are told as "number title depth". */
function subItems(raw: readonly string[], style: Heading['style'] = 'punkt'): string[] {
  const items = raw.flatMap((text, at): Heading[] =>
    text.startsWith('=')
      ? [{ line: at + 1, number: /\d+/.exec(text)?.[0] ?? '', label: null, style, rest: '', depth: 0 }]
      : [],
  )
  const found = withSubItems(items, toLines(textLines(raw.map((text) => text.replace(/^=/, '')))))
  const own = new Set(items.map(({ line }) => line))
  expect(found.filter(({ line }) => own.has(line))).toEqual(items)
  return found.filter(({ line }) => !own.has(line)).map(({ number, rest, depth }) => `${number} ${rest} ${depth}`)
}

describe('the number of the item with a letter:', () => {
  test.each<[string, string[], string[]]>([
    ['in order', ['=7. Nytt', '', '7 a) Vatten', '', '7b. Gator'], ['7a Vatten 1', '7b Gator 1']],
    ['by a capital alone', ['=§ 7 Nytt', '', '§ 7 a Vatten'], ['7a Vatten 1']],
    ['of an item with more figures', ['=117. Nytt', '', '117 a) Vatten'], ['117a Vatten 1']],
    ['not within a line', ['=7. Nytt', '', 'Se 7 a) Vatten'], []],
    ['no paragraph', ['=7. Nytt', '', `7 a) ${'B'.repeat(156)}`], []],
    ['in capitals', ['=7. Nytt', '', '7A VATTEN', '', '7B GATOR'], ['7a VATTEN 1', '7b GATOR 1']],
    ['with two signs behind it', ['=7. Nytt', '', '7 a). Vatten'], ['7a Vatten 1']],
    [
      'from b, where the sign is said again',
      ['=7. Nytt', '', '§ 7 b) Gator', '', '§ 7 c) Torg'],
      ['7b Gator 1', '7c Torg 1'],
    ],
    ['not from c', ['=7. Nytt', '', '§ 7 c) Torg'], []],
    ['not from b', ['=7. Nytt', '', '7 b) Gator', '', '7 c) Torg'], []],
    ['not one twice', ['=7. Nytt', '', '7 a) Vatten', '', '7 a) Gator'], ['7a Vatten 1']],
    ['not of the item above', ['=6. Nytt', '', '=7. Gammalt', '', '6 a) Vatten'], []],
    ['not above the first item', ['7 a) Vatten', '', '=7. Nytt'], []],
    ['in each item anew', ['=7. Nytt', '', '7 a) Bad', '', '=8. Slut', '', '8 a) Hus'], ['7a Bad 1', '8a Hus 1']],
    ['of an item that has no heading', ['=7. Nytt', '', '8 a) Bad', '', '8 b) Hus'], ['8a Bad 0', '8b Hus 0']],
    ['not of one whose heading is below', ['=7. Nytt', '', '8 a) Bad', '', '=8. Slut'], []],
    ['not of one after the next', ['=7. Nytt', '', '9 a) Bad'], []],
    ['not of the next from b', ['=7. Nytt', '', '8 b) Bad'], []],
  ])('%s', (_, raw, expected) => expect(subItems(raw)).toEqual(expected))
})

describe('the number of the item with decimals:', () => {
  test.each<[string, string[], string[]]>([
    ['in order', ['=§ 8 Val', '', '§8.1 Revisor', '', '§8.2. Kassör'], ['8.1 Revisor 1', '8.2 Kassör 1']],
    [
      'deeper, and back',
      ['=8. Val', '', '8.1 Revisor', '', '8.1.1 Ordinarie', '', '8.1.2 Ersättare', '', '8.2 Kassör', '', '8.2.1 Kassa'],
      ['8.1 Revisor 1', '8.1.1 Ordinarie 2', '8.1.2 Ersättare 2', '8.2 Kassör 1', '8.2.1 Kassa 2'],
    ],
    [
      'up to 10',
      ['=8. Val', ...Array.from({ length: 10 }, (_, at) => `8.${at + 1} B`)],
      Array.from({ length: 10 }, (_, at) => `8.${at + 1} B 1`),
    ],
    ['not within a line', ['=8. Val', '', 'Se 8.1 Revisor'], []],
    ['not from 2', ['=8. Val', '', '8.2 Kassör'], []],
    [
      'not below one that is closed',
      ['=8. Val', '', '8.1 Revisor', '', '8.2 Kassör', '', '8.1.1 Kassa'],
      ['8.1 Revisor 1', '8.2 Kassör 1'],
    ],
    ['not of another item', ['=8. Val', '', '7.1 Revisor'], []],
    ['no text in lower case', ['=8. Val', '', '8.1 miljoner kronor'], []],
    ['no sentence', ['=8. Val', '', '8.1 Miljoner kronor betalas ut.'], []],
    ['not inside a sentence', ['=8. Val', '', 'Bolaget betalar enligt', '8.1 Miljoner kronor'], []],
    ['close to a sentence that has ended', ['=8. Val', '', 'Bolaget betalar.', '8.1 Revisor'], ['8.1 Revisor 1']],
    ['after a line left open', ['=8. Val', '', 'Bolaget betalar enligt', '', '8.1 Revisor'], ['8.1 Revisor 1']],
    [
      'of an item that has no heading',
      ['=8. Val', '', '9.1 Revisor', '', '9.2 Kassör'],
      ['9.1 Revisor 0', '9.2 Kassör 0'],
    ],
    ['of one with two figures that has none', ['=11. Val', '', '12.1 Revisor'], ['12.1 Revisor 0']],
    ['not of the next from 12', ['=8. Val', '', '9.12 Revisor'], []],
    ['not deep in one that has none', ['=8. Val', '', '9.1.1 Revisor'], []],
  ])('%s', (_, raw, expected) => expect(subItems(raw)).toEqual(expected))
})

describe('marks that start over in each item:', () => {
  test.each<[string, string[], string[]]>([
    ['letters', ['=7. Nytt', '', 'a. Vatten', 'Text.', '', 'b) Gator', 'Text.'], ['7a Vatten 1', '7b Gator 1']],
    ['numbers', ['=7. Nytt', '', '1. Vatten', 'Text.', '', '2) Gator', 'Text.'], ['7.1 Vatten 1', '7.2 Gator 1']],
    [
      'in each item',
      ['=7. Nytt', 'a. Vatten', 'Text.', 'b. Gator', 'Text.', '=8. Slut', 'a. Tack', 'Text.'],
      ['7a Vatten 1', '7b Gator 1', '8a Tack 1'],
    ],
    ['in a row they are a list', ['=7. Nytt', '', 'a. Vatten', 'b. Gator', 'c. Torg'], []],
    ['also right above the next item', ['=7. Nytt', '', 'a. Vatten', '=8. Slut'], []],
    ['also last of all', ['=7. Nytt', '', 'a. Vatten'], []],
    [
      'one of three may lack its text',
      ['=7. Nytt', '', 'a. Vatten', 'Text.', 'b. Gator', 'c. Torg', 'Text.'],
      ['7a Vatten 1', '7b Gator 1', '7c Torg 1'],
    ],
    ['not before one that is a sentence', ['=7. Nytt', '', 'a. Vatten', 'Text.', 'b. Gator lagas.', 'Text.'], []],
    [
      'before a sentence that comes third',
      ['=7. Nytt', 'a. Vatten', 'Text.', 'b. Gator', 'Text.', 'c. Torg lagas.'],
      ['7a Vatten 1', '7b Gator 1'],
    ],
    ['not one left open above its next line', ['=7. Nytt', '', 'a. Vatten efter', 'Maja Provström'], []],
    ['one of two may not', ['=7. Nytt', '', 'a. Vatten', 'b. Gator', 'Text.'], []],
    ['not from b', ['=7. Nytt', '', 'b. Gator', 'Text.'], []],
    ['not over one that is missing', ['=7. Nytt', '', 'a. Vatten', 'Text.', 'c. Torg', 'Text.'], ['7a Vatten 1']],
    [
      'not one that the item has already',
      ['=7. Nytt', '', '7 a) Vatten', 'Text.', 'a. Torg', 'Text.'],
      ['7a Vatten 1'],
    ],
    ['not within a line', ['=7. Nytt', '', 'Se a. Vatten', 'Text.', '', 'Se 1. Gator', 'Text.'], []],
    [
      'up to 10',
      ['=7. Nytt', ...Array.from({ length: 10 }, (_, at) => [`${at + 1}. B`, 'Text.']).flat()],
      Array.from({ length: 10 }, (_, at) => `7.${at + 1} B 1`),
    ],
    ['below text', ['=7. Nytt', 'Vi talade om detta.', 'a. Vatten', 'Text.'], ['7a Vatten 1']],
    ['not a long one last of all', ['=7. Nytt', '', `a. ${'B'.repeat(51)}`], []],
    [
      'but for the first a colon above says nothing',
      ['=7. Nytt', '', 'a. Vatten', 'Så här:', 'b. Gator', 'Text.'],
      ['7a Vatten 1', '7b Gator 1'],
    ],
    ['not below what announces a list', ['=7. Nytt', '', 'Enligt punkterna:', 'a. Vatten', 'Text.'], []],
    ['but below a heading that ends so', ['=7. Nytt:', 'a. Vatten', 'Text.'], ['7a Vatten 1']],
    ['no sentence', ['=7. Nytt', '', 'a. Vattnet stängs.', 'Text.'], []],
    ['no number in lower case', ['=7. Nytt', '', '1. vatten', 'Text.'], []],
    [
      'no long line that goes on in the next',
      ['=7. Nytt', '', 'a. Redogörelse för den ekonomiska utvecklingen under hela', 'det gångna året', 'Text.'],
      [],
    ],
    ['a short one may', ['=7. Nytt', '', 'a. Redogörelse', 'det gångna året', 'Text.'], ['7a Redogörelse 1']],
    [
      'nor a long one above a blank line',
      ['=7. Nytt', '', `a. ${'B'.repeat(51)}`, '', 'det året'],
      [`7a ${'B'.repeat(51)} 1`],
    ],
    ['not above the first item', ['a. Vatten', 'Text.', '', '=7. Nytt'], []],
    ['no paragraph', ['=7. Nytt', '', `a. ${'B'.repeat(158)}`, 'Text.'], []],
    ['the longest', ['=7. Nytt', '', `a. ${'B'.repeat(157)}`, 'Text.'], [`7a ${'B'.repeat(157)} 1`]],
  ])('%s', (_, raw, expected) => expect(subItems(raw)).toEqual(expected))

  test('in a § letters do, and numbers are clauses or a list', () => {
    expect(subItems(['=§ 7 Nytt', '', 'a. Vatten', 'Text.'], 'p')).toEqual(['7a Vatten 1'])
    expect(subItems(['=§ 7 Nytt', '', '1. Vatten', 'Text.'], 'p')).toEqual([])
  })
})
