import { expect, test } from 'vitest'
import { partyNamed, partyOfMembers } from './parties.ts'

test.each([
  ['Socialdemokraterna', 'S'],
  ['SOCIALDEMOKRATERNA', 'S'],
  ['Miljöpartiet de gröna', 'MP'],
  ['Centerpartiet (C)', 'C'],
  ['Ekbypartiet (EP)', 'EP'],
  ['Ekbypartiet', 'Ekbypartiet'],
  ['Framtidslistan', 'Framtidslistan'],
  ['MP', 'MP'],
  ['(S)', 'S'],
  ['POSK', 'POSK'],
  ['Borgerligt alternativ', 'BA'],
  ['Vänstern i Svenska kyrkan', 'ViSK'],
  ['Öppen kyrka', 'ÖKA'],
  ['FiSK', 'FiSK'],
  ['KS', undefined],
  ['Kommunstyrelsen', undefined],
  ['Ordförande (S)', undefined],
  ['Närvarolistan', undefined],
  ['', undefined],
])('%s is the party %s', (words, party) => expect(partyNamed(words)).toBe(party))

test.each([
  ['Vänsterpartister', 'Vänsterpartiet'],
  ['moderater', 'Moderaterna'],
  ['moderaterna', undefined],
])('%s are members of %s', (word, party) => expect(partyOfMembers(word)).toBe(party))
