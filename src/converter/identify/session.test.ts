/** Which meeting of its day a document says that it is. */
import { describe, expect, test } from 'vitest'
import type { Clue } from './clues.ts'
import { findSession } from './session.ts'
import { EMPTY_SIDECAR } from '../sources/sidecar-schema.ts'

const clue = (text: string): Clue => ({ from: 'title', text, pieces: [text] })
const of = (text: string): string | null => findSession([clue(text)], EMPTY_SIDECAR).session

describe('a meeting says of itself that it is', () => {
  test.each([
    ['Konstituerande sammanträde kl. 08.00', 'konstituerande'],
    ['Protokoll fört vid konstituerande styrelsemöte', 'konstituerande'],
    ['EXTRA SAMMANTRÄDE', 'extra'],
    ['Protokoll från extrainsatt möte med kommunstyrelsen', 'extra'],
    ['Extra kommunfullmäktige 2024-01-09', 'extra'],
    ['Extraordinarie föreningsstämma', 'extra'],
    ['Extra nämndsammanträde', 'extra'],
    ['Extra utskottssammanträde', 'extra'],
    ['Extra sammanträde, konstituerande sammanträde', 'konstituerande'],
  ])('"%s"', (text, session) => expect(of(text)).toBe(session))
})

describe('it says nothing of it by', () => {
  test.each([
    'Ordinarie sammanträde kl. 13.00',
    'Nästa extra sammanträde den 4 mars',
    'Kallelse till extra möte',
    'Extra ärenden',
    'Extra anslag till nämnden',
    'Sammanträde',
  ])('"%s"', (text) => expect(of(text)).toBeNull())
})

test('what a person says goes first', () => {
  const sidecar = { ...EMPTY_SIDECAR, session: { value: '2', because: 'kvällens möte' } }
  expect(findSession([clue('Extra sammanträde')], sidecar)).toEqual({
    session: '2',
    evidence: [{ field: 'session', because: 'kvällens möte' }],
  })
})
