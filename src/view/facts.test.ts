import { expect, test } from 'vitest'
import { completeness } from './facts.ts'

test('what the source lacks is one sentence', () => {
  expect(completeness(['Titelsida', 'Närvarolista', 'Underskrifter'])).toBe(
    'Titelsida, närvarolista och underskrifter saknas i källan',
  )
  expect(completeness([])).toBe('Ingenting saknas, så vitt vi vet')
  expect(completeness([], 'beslut-i-korthet')).toBe('Ett urval av besluten')
  expect(completeness(['Närvarolista'], 'beslut-i-korthet')).toBe('Ett urval av besluten. Närvarolista saknas i källan')
})
