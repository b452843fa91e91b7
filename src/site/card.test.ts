/** The card beside a link, in other services. */
import { expect, test } from 'vitest'
import { linesOf } from './card.ts'

const sizes = (publisher: string | null, name: string): string[] =>
  linesOf({ publisher, name }).map(({ text, size }) => `${size} ${text}`)

test('the publisher stands large, and the site below', () => {
  expect(sizes('Ekby kommun', 'Beslut och protokoll')).toEqual(['96 Ekby kommun', '46 Beslut och protokoll'])
  expect(sizes(null, 'Protokoll')).toEqual(['96 Protokoll'])
})

test('a long name is set on more lines, and smaller where that is not enough', () => {
  expect(sizes('Exempelbygdens kommunalförbund för räddning', 'Beslut').slice(0, -1)).toEqual([
    '96 Exempelbygdens',
    '96 kommunalförbund',
    '96 för räddning',
  ])
  const [first = ''] = sizes('Räddningstjänstsamarbetskommittén', 'Beslut')
  expect(first).toMatch(/^(?:4|5)\d Räddningstjänstsamarbetskommittén$/)
})
