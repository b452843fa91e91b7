/** Each opener has a line that begins a block by nothing else. */
import { describe, expect, test } from 'vitest'
import { toLines } from '../clean/lines.ts'
import { textLines } from '../read/text.ts'
import { openerOf } from './openers.ts'

const openedBy = (above: string, raw: string, onCover = false): string | undefined => {
  const [before, line] = toLines(textLines([above, raw]))
  return line && openerOf({ line, before, onCover })
}

test.each<[name: string, raw: string, onCover?: boolean]>([
  ['heading word', 'Yrkanden'],
  ['heading word before its text', 'Yrkande: Ada Provlund (S) yrkar bifall.'],
  ['section', 'Vid protokollet'],
  ['lead-in', 'Nämnden beslutar att'],
  ['row', 'Parker    100    200'],
  ['who signs', 'Vid protokollet: Ada Provlund'],
  ['row of contents', 'Rutiner ........ 3'],
  ['label in capitals', 'TITEL, ORGANISATION: justerare'],
  ['label of the cover', 'Plats: Teams', true],
  ['label of the cover', 'Ej närvarande: Ada Provlund, Bo Provberg', true],
  ['number above the first item', 'KS § 12', true],
  ['choice of a vote', 'Nej: Cia Provalm (C)'],
  ['choice of a vote', 'Nej-röster: Cia Provalm (C)'],
  ['choice of a vote', '3 nej-röster: Cia Provalm (C)'],
])('%s: "%s"', (name, raw, onCover) => expect(openedBy('Texten börjar', raw, onCover)).toBe(name))

test.each([
  ['a line of the text', 'och går vidare.', false],
  ['a label of the cover further down', 'Plats: Teams', false],
  ['a party before a name', 'KD: Ada Provlund', true],
  ['a number further down', 'KS § 12', false],
  ['a word of the text', 'Nej: det gick inte.', false],
  ['a number of the text', '3 nejder: Ekby', false],
])('%s opens nothing', (_, raw, onCover) => expect(openedBy('Texten börjar', raw, onCover)).toBeUndefined())

test.each([
  ['Vid protokollet: Bo Provdal', 'who signs'],
  ['Texten börjar', undefined],
])('who approves stands on a line of its own below "%s": %s', (above, name) =>
  expect(openedBy(above, 'Justeras: Ada Provlund')).toBe(name),
)

test('names of those who said no open below a blank line', () => {
  const [above, apart] = toLines(textLines(['Ada Provlund (S)', '', 'Nej-röster']))
  expect(apart && openerOf({ line: apart, before: above, onCover: false })).toBe('votes')
  expect(apart && openerOf({ line: { ...apart, gap: 0 }, before: above, onCover: false })).toBeUndefined()
})

test.each([
  ['begins with the same word and decides too', 'Styrelsen beslöt att hyra en släp', 'Styrelsen beslöt att måla', true],
  ['begins with another word', 'Föreningen beslöt att hyra en släp', 'Styrelsen beslöt att måla', false],
  ['does not decide', 'Styrelsen talade om en släp', 'Styrelsen beslöt att måla', false],
])('a decision right below a line that %s', (_, above, raw, opens) =>
  expect(openedBy(above, raw) === 'decision').toBe(opens),
)

test('a decision opens where the line above has ended, or stands apart, or there is none', () => {
  const decision = 'Mötet beslutar att välja Ada Provlund.'
  expect(openedBy('Texten slutar.', decision)).toBe('decision')
  expect(openedBy('Texten börjar', decision)).toBeUndefined()
  const [above, apart] = toLines(textLines(['Texten börjar', '', decision]))
  expect([apart && openerOf({ line: apart, before: above, onCover: false })]).toEqual(['decision'])
  expect([apart && openerOf({ line: { ...apart, gap: 0 }, before: undefined, onCover: false })]).toEqual(['decision'])
})

test('who is to sign is elected below the names of a roll call, however tight it stands', () => {
  const [before, line] = toLines(textLines(['Bo Provberg', 'Utsågs Ada Provlund (S) att jämte ordföranden justera']))
  expect(line && openerOf({ line, before, onCover: false, inRoll: true })).toBe('election')
  expect(line && openerOf({ line, before, onCover: false })).toBeUndefined()
})

test('a line between a finished sentence and a list heads the list', () => {
  const opened = (...raw: [string, string, string]): string | undefined => {
    const [before, line, after] = toLines(textLines(raw))
    return line && openerOf({ line, before, after, onCover: false })
  }
  const HEADING = 'Fastställande av högsta tillåtna lånevolym'
  expect(opened('Planen antas.', HEADING, '• Volymen får uppgå till 5 kronor.')).toBe('heading of a list')
  expect(opened('Planen antas och', HEADING, '• Volymen får uppgå till 5 kronor.')).toBeUndefined()
  expect(opened('Planen antas.', HEADING, 'Volymen får uppgå till 5 kronor.')).toBeUndefined()
  expect(opened('Planen antas.', `${HEADING}.`, '• Volymen får uppgå till 5 kronor.')).toBeUndefined()
})

test.each([
  ['Nämnden antar planen.', 'Ada Provlund (S) reserverar sig mot beslutet.', 'who reserves'],
  ['Nämnden antar planen', 'Ada Provlund (S) reserverar sig mot beslutet.', undefined],
  ['Nämnden antar planen.', 'Ada Provlund (S) reserverar sig mot', undefined],
])('below "%s" opens "%s" as %s', (above, raw, name) => expect(openedBy(above, raw)).toBe(name))

test('a label of the cover opens below a blank line where the title fills its own', () => {
  const below = (title: string, raw: string, ...room: string[]): string | undefined => {
    const [before, line] = toLines(textLines([title, ...room, raw]))
    return line && openerOf({ line, before, onCover: true })
  }
  const title = 'Protokoll fört vid ordinarie föreningsstämma i Provbyns samfällighetsförening'
  expect(below(title, 'Röstlängd', '')).toBe('label below the title')
  expect([below(title, 'Röstlängd'), below('Protokoll', 'Röstlängd', ''), below(title, 'Torget', '')]).toEqual([
    undefined,
    undefined,
    undefined,
  ])
})

test('a label alone opens where the line above has ended', () => {
  expect(openedBy('Taxan antas.', 'Juridik:')).toBe('label alone')
  expect(openedBy('Taxan antas för', 'Juridik:')).toBeUndefined()
  expect(openedBy('Taxan antas.', 'Enligt följande:')).toBeUndefined()
})

describe('the name of an appendix opens', () => {
  const opened = (above: string | undefined, how: { gap?: number; opens?: 'removed' } = {}): string | undefined => {
    const [before, line] = toLines(textLines([above ?? 'x', 'Bilaga 2']))
    return (
      line && openerOf({ line: { ...line, ...how }, before: above === undefined ? undefined : before, onCover: false })
    )
  }
  test.each<[string, string | undefined, { gap?: number; opens?: 'removed' }, boolean]>([
    ['below a sentence', 'Planen antas.', {}, true],
    ['below a colon', 'Se vidare:', {}, true],
    ['apart', 'se även', { gap: 1 }, true],
    ['where a page began', 'se även', { opens: 'removed' }, true],
    ['where nothing stands above', undefined, {}, true],
    ['but not where the text above goes on with it', 'se även', {}, false],
    ['nor with a colon elsewhere', ':se även', {}, false],
  ])('%s', (_, above, how, opens) => expect(opened(above, how)).toBe(opens ? 'appendix' : undefined))
})

test('the first item is told by a number above it, and by no other word', () => {
  expect(openedBy('Texten börjar', 'Välkomna hit', true)).toBeUndefined()
})

test.each([
  ['Taxan antas (”förslag.”)', undefined],
  ['Taxan ”antas.”', 'label alone'],
  ['Taxan (antas!)', 'label alone'],
  ['Taxan antas?', 'label alone'],
  ['Taxan antas. För', undefined],
  ['Kl. 9 och', undefined],
])('below "%s" a label alone is %s', (above, name) => expect(openedBy(above, 'Juridik:')).toBe(name))

test('a label alone opens nothing where nothing stands above', () => {
  const [line] = toLines(textLines(['Juridik:']))
  expect(line && openerOf({ line, before: undefined, onCover: false })).toBeUndefined()
})

describe('what heads a list', () => {
  const HEADING = 'Fastställande av högsta tillåtna lånevolym'
  const opened = (above: string, heading: string, below: string): string | undefined => {
    const [before, line, after] = toLines(textLines([above, heading, below]))
    return line && openerOf({ line, before, after, onCover: false })
  }
  test.each<[string, string, string, string, boolean]>([
    ['is no item itself', 'Planen antas.', `1. ${HEADING}`, '2. Volymen är 5 kronor.', false],
    ['begins with a capital', 'Planen antas.', `av ${HEADING}`, '• Volymen är 5 kronor.', false],
    ['and not all in capitals', 'Planen antas.', 'ÅTGÄRDER', '• Volymen är 5 kronor.', false],
    ['does not stop in the middle', 'Planen antas.', `${HEADING} och`, '• Volymen är 5 kronor.', false],
    ['stands below what has ended', 'Planen antas. Så', HEADING, '• Volymen är 5 kronor.', false],
  ])('%s', (_, above, heading, below, heads) =>
    expect(opened(above, heading, below) === 'heading of a list').toBe(heads),
  )
})
