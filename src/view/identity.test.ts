/** Links to those who answer for the site. */
import { expect, test } from 'vitest'
import { NEUTRAL } from '../site/settings/settled.ts'
import { isEmail, phoneLink, reportLink, waysOf, wholeAddress } from './identity.ts'

const told = { ...NEUTRAL, contact: { ...NEUTRAL.contact, email: 'kommunen@exempelby.se' } }

test.each([
  ['index.html', 'https://x.se/a/'],
  ['organ/index.html', 'https://x.se/a/organ/index.html'],
  ['protokoll/ks/2026-03-10/p1.html', 'https://x.se/a/protokoll/ks/2026-03-10/p1.html'],
])('%s is to others %s', (path, expected) => {
  expect(wholeAddress('https://x.se/a/', path)).toBe(expected)
})

test('a report of a fault names the page, whole where the site’s address is known', () => {
  const query = (link: string | null): Record<string, string> => Object.fromEntries(new URL(link ?? '').searchParams)
  const { subject, body } = query(reportLink({ ...told, url: 'https://x.se/a/' }, 'om.html'))
  expect(subject).toBe('Fel på sidan: Protokoll')
  expect(body).toMatch(/^Sida: https:\/\/x\.se\/a\/om\.html\r\n/)
  expect(query(reportLink(told, 'om.html'))['body']).toMatch(/^Sida: om\.html\r\n/)
  expect(reportLink(told, 'om.html')).toMatch(/^mailto:kommunen@exempelby\.se\?subject=[^ &]+&body=[^ &]+$/)
})

test('without an address to write to there is no such link', () => {
  expect(reportLink(NEUTRAL, 'om.html')).toBeNull()
})

test.each([
  ['0000-12 34 56', 'tel:0000123456'],
  ['+46 0 12 34 56', 'tel:+460123456'],
])('%s is called by %s', (phone, expected) => {
  expect(phoneLink(phone)).toBe(expected)
})

test.each([
  ['registrator@exempelby.se', true],
  ['Kommunhuset, plan 2', false],
  ['ring @ växeln', false],
  ['diariet@post.exempelby.se', true],
  ['skriv till registrator@exempelby.se', false],
  ['registrator@exempelby.se, eller ring', false],
])('%j can be written to: %s', (words, expected) => {
  expect(isEmail(words)).toBe(expected)
})

test('the ways to the publisher are those that are told, who keeps the documents first', () => {
  const contact = { ...NEUTRAL.contact, registrar: 'Kommunhuset, plan 2', email: 'kommunen@exempelby.se' }
  expect(waysOf(contact).map(({ text, href }) => [text, href])).toEqual([
    ['Kommunhuset, plan 2', null],
    ['kommunen@exempelby.se', 'mailto:kommunen@exempelby.se'],
  ])
  expect(waysOf({ ...contact, registrar: 'arkiv@exempelby.se', email: null }).map(({ href }) => href)).toEqual([
    'mailto:arkiv@exempelby.se',
  ])
})

test('a telephone number is shown so that no line breaks it', () => {
  expect(waysOf({ ...NEUTRAL.contact, phone: '0000-12 34 56' })).toEqual([
    { label: 'Telefon', text: '0000\u201112\u00a034\u00a056', href: 'tel:0000123456' },
  ])
})
