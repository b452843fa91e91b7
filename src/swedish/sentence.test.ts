/** What a sentence says about a decision. */
import { expect, test } from 'vitest'
import { decidesPassively, reserves, saysDecided, seemsToDecide } from './sentence.ts'

test.each([
  ['Mot beslutet reserverar sig Ada Provlund (S).', true],
  ['Ledamöterna från Provpartiet reserverade sig mot beslutet.', true],
  ['Ada Provlund (S) anmäler skriftlig reservation.', true],
  ['Reservation: M, KD.', true],
  ['Reserverar sig mot beslutet gör Ada Provlund (S).', true],
  ['Mot beslutet anmälde Ada Provlund (S) skriftlig reservation.', true],
  ['Motionären anmäler att en reservation finns.', false],
  ['Ledamöter har rätt att reservera sig.', false],
  ['En reservation för bron görs i budgeten.', false],
])('"%s" reserves: %s', (text, expected) => expect(reserves(text)).toBe(expected))

test.each([
  ['Ansökan återremitteras till nämnden.', true],
  ['Ärendet bordlades.', true],
  ['Kontoret uppdras', false],
  ['Ansökan har beviljats tidigare.', false],
])('"%s" decides in the passive: %s', (text, expected) => expect(decidesPassively(text)).toBe(expected))

test.each([
  ['Taxan antas. Den är ny.', true],
  ['Kommunstyrelsen bemyndigas att inom ramen för budgeten fatta beslut', true],
  ['Taxan är ny. Den antas.', false],
])('"%s" begins with what is decided: %s', (text, expected) => expect(saysDecided(text)).toBe(expected))

test.each([
  ['Tekniska nämnden överlämnar ärendet till kommunstyrelsen.', true],
  ['Det är bra. Nämnden föreslår en ny taxa.', true],
  ['Protokollet lades till handlingarna.', true],
  ['Kommunfullmäktige antog planen den 3 maj 2019.', false],
  ['Kontoret berättar om läget.', false],
])('"%s" seems to decide: %s', (text, expected) => expect(seemsToDecide(text)).toBe(expected))
