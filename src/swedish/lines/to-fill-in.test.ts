import { expect, test } from 'vitest'
import { asksToFillIn } from './to-fill-in.ts'

test.each<[string, boolean]>([
  ['Klicka här för att ange text.', true],
  ['Klicka eller tryck här för att ange text.', true],
  [' Klicka eller tryck här om du vill ange datum. ', true],
  ['Välj ett objekt.', true],
  ['Välj ett datum', true],
  ['Skriv text här', true],
  ['Ange namn', true],
  ['[Dokumentets rubrik]', true],
  ['Click or tap here to enter text.', true],
  ['Choose an item.', true],
  ['Klickar här', false],
  ['Välja ett datum för nästa möte', false],
  ['Ange namn på gatan är nämndens sak', false],
  ['[1] Se bilagan [2]', false],
  ['Ada Prov', false],
  ['', false],
])('"%s" asks to be filled in: %s', (words, expected) => expect(asksToFillIn(words)).toBe(expected))
