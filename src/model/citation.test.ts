import { expect, test } from 'vitest'
import { citation } from './citation.ts'

test('a citation names body, date, number, title and dnr in plain characters', () => {
  const text = citation({
    organ: { name: 'Nämnden', organisation: 'Regionen' },
    kind: 'protokoll',
    date: '2024-11-28',
    session: null,
    number: '§\u00a0209',
    title: 'Operationsset',
    dnr: ['HSN 1041-2024'],
  })
  expect(text).toBe('Nämnden (Regionen), protokoll 28 november 2024, § 209 Operationsset, dnr HSN 1041-2024.')
})
