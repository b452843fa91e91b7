import { expect, test } from 'vitest'
import { saysOfPage } from './page-line.ts'

test.each([
  ['Senast uppdaterad: 20 februari 2024', true],
  ['Sidan publicerades den 20 februari 2024', true],
  ['Publicerad 2024-02-20, kl. 14.05', true],
  ['Sidansvarig: Kommunkansliet', true],
  ['Dela sidan', true],
  ['Hjälpte informationen dig?', true],
  ['Hjälpte informationen på sidan dig?', true],
  ['Var innehållet på den här sidan till hjälp?', true],
  ['Dela sidan:', true],
  ['Dela på Facebook', true],
  ['Prenumerera på vårt nyhetsbrev', true],
  ['Prenumerera på nyhetsbrev ska alla göra', false],
  ['Dela på kostnaden', false],
  ['Uppdaterad taxa 2024-02-20', false],
  ['Publicerad 2024-02-20 på kommunens anslagstavla', false],
  ['Sidan uppdaterades.', false],
  ['Dela ut bidrag', false],
])('“%s” is said of the page: %s', (line, says) => expect(saysOfPage(line)).toBe(says))
