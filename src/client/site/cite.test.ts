import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { cited } from './cite.ts'

const source = {
  key: 'ks-2024-03-12-p1',
  organ: { name: 'Kommunstyrelsen', organisation: 'Ekby kommun' },
  kind: 'protokoll',
  date: '2024-03-12',
  session: null,
  number: '§ 1',
  title: 'Taxa',
  dnr: [],
  url: null,
}

/** The button of a form, in a page that says this of its §. */
const button = (known: unknown): Element =>
  ({ closest: () => ({ dataset: { cited: JSON.stringify(known) } }) }) as unknown as Element

beforeEach(() => {
  vi.stubGlobal('location', { protocol: 'file:' })
})
afterEach(() => {
  vi.unstubAllGlobals()
})

test('a § is cited in the form that is asked for', () => {
  expect(cited(button(source), 'Kort')).toBe('Kommunstyrelsen 12 mars 2024 § 1')
})

test.each([
  ['nothing', null],
  ['no body', { ...source, organ: 'Kommunstyrelsen' }],
  ['no title', { ...source, title: undefined }],
  ['no list of numbers', { ...source, dnr: 'KS 2024/12' }],
])('a page that says %s of its § gives no citation', (_, known) => {
  expect(cited(button(known), 'Kort')).toBe('')
})
