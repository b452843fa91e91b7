/** Each word of the tables that pages print, as a reader meets it. */
import { expect, test } from 'vitest'
import { APPEAL } from './appeal.ts'
import { counted } from '../words/counted.ts'
import { capital, lowerFirst, maskedName, partName, removedName } from './words.ts'

test('letters and counts', () => {
  expect([capital('åsikt'), lowerFirst('Åsikt'), capital(''), lowerFirst('')]).toEqual(['Åsikt', 'åsikt', '', ''])
  expect([0, 1, 2].map((number) => counted('rad', 'rader')(number))).toEqual([
    '0\u00a0rader',
    '1\u00a0rad',
    '2\u00a0rader',
  ])
})

test.each([
  ['topic', 'Ärendet'],
  ['procedure', 'Beslutsgång'],
  ['immediate-justering', 'Omedelbar justering'],
  ['text', null],
  ['note', null],
] as const)('a part of kind %s without a heading of its own has ours, or none where its text speaks', (kind, name) =>
  expect(partName(kind)).toBe(name),
)

test.each([
  ['page-number', 'sidnummer'],
  ['page-header', 'sidhuvud'],
  ['page-footer', 'sidfot'],
  ['line-number', 'radnummer i marginalen'],
  ['e-signature', 'e-underskrift'],
  ['e-signature-url', 'adress för e-underskrift'],
  ['link-list', 'länklista'],
  ['repeated-heading', 'upprepad rubrik'],
  ['separator', 'avskiljande streck'],
  ['front-matter', 'uppgifter överst i filen'],
  ['hidden-text', 'dold text'],
  ['placeholder', 'mallens hjälptext i fält som ingen fyllt i'],
  ['site-part', 'källsidans menyer och sidopaneler'],
  ['kind-of-tomorrow', 'kind-of-tomorrow'],
])('what is left out as %s is called %s', (kind, name) => expect(removedName(kind)).toBe(name))

test.each([
  ['e-signature-id', 'maskerat id för e-underskrift'],
  ['identity-number', 'maskerat personnummer'],
  ['phone', 'maskerat telefonnummer'],
  ['email', 'maskerad e-postadress'],
  ['ip-address', 'maskerad IP-adress'],
  ['by-editor', 'maskerat av redaktionen'],
  ['kind-of-tomorrow', 'kind-of-tomorrow'],
])('what is covered as %s is called %s', (kind, name) => expect(maskedName(kind)).toBe(name))

test('how decisions are appealed is told only where somebody has said it', () => {
  expect(APPEAL.okant).toBeNull()
  expect(APPEAL.laglighetsprovning).toMatch(/^Beslut kan prövas .* 13 kap\. kommunallagen\..* inom tre veckor /)
  expect(APPEAL.forvaltningsbesvar).toBe('Hur ett beslut överklagas står i beslutet till den som det gäller.')
  expect(APPEAL.ej).toBe('Organet bereder eller samråder. Det fattar inga beslut som kan överklagas.')
})
