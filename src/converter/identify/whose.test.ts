/** Whose a document is by the name of its file or folder, where it says so itself nowhere. */
import { expect, test } from 'vitest'
import { isAnybodys } from './organ.ts'
import { organisationOfName } from './whose.ts'

test.each([
  ['ekby-kommun/2024-03-12.pdf', 'Ekby kommun'],
  ['Provby räddningstjänstförbund/direktionen.txt', 'Provby räddningstjänstförbund'],
  ['region-provland_direktionen_2024.docx', 'Region Provland'],
  ['2024/direktionen.txt', undefined],
  ['protokoll-2024.txt', undefined],
])('%s is of %s', (source, organisation) => expect(organisationOfName(source)).toBe(organisation))

test('a body is anybody’s where neither its name nor the document says whose', () => {
  const organisation = 'Okänd organisation'
  expect(isAnybodys({ name: 'Direktionen', organisation })).toBe(true)
  expect(isAnybodys({ name: 'Direktionen', organisation: 'Ekby kommun' })).toBe(false)
  expect(isAnybodys({ name: 'Tekniska nämnden', organisation })).toBe(false)
})
