/** What parts one line of a text from the next, and what does not. */
import { describe, expect, test } from 'vitest'
import { joinLines } from './join-lines.ts'

describe('lines are joined as a reader would:', () => {
  test.each([
    ['with a space', ['till', 'slut'], 'till slut'],
    ['with the hyphen kept', ['BG-', 'ledamot'], 'BG-ledamot'],
    ['with the hyphen kept in a period of years', ['2022-', '2024'], '2022-2024'],
    ['with the hyphen kept in a dnr', ['HSN 1221-', '2020'], 'HSN 1221-2020'],
    ['with a space after a hyphen before och', ['hälso-', 'och sjukvård'], 'hälso- och sjukvård'],
    ['without one between the years of a range', ['åren 2025–', '2028 och'], 'åren 2025–2028 och'],
    ['with one after a dash behind a word', ['kvarteret –', '2028'], 'kvarteret – 2028'],
    ['with one before a word behind a dash', ['åren 2025–', 'och'], 'åren 2025– och'],
    ['with a space after a hyphen before eller', ['kultur-', 'eller fritid'], 'kultur- eller fritid'],
    ['with a space after a hyphen before samt', ['mark-', 'samt vatten'], 'mark- samt vatten'],
    ['without one before a word that only begins so', ['upp-', 'ochning'], 'upp-ochning'],
    ['with a space after a dash that stands free', ['kommun -', 'region'], 'kommun - region'],
    ['with a space after a line that is a dash', ['-', 'region'], '- region'],
    ['with a space after an en dash', ['kommun –', 'region'], 'kommun – region'],
    ['with runs of spaces as one', ['Upprop   och', 'val'], 'Upprop och val'],
    ['one alone', ['ensam'], 'ensam'],
    ['none', [], ''],
  ])('%s', (_, lines, expected) => expect(joinLines(lines)).toBe(expected))
})

test('a soft hyphen at the end of a text is a hyphen', () => {
  expect(joinLines(['Bered\u00ad'])).toBe('Bered-')
  expect(joinLines(['Bered\u00ad', 'ningen'])).toBe('Beredningen')
})
