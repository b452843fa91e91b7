import { expect, test } from 'vitest'
import { isMeetingDay, isStamp, placedIn, stampedNumber } from './stamps.ts'

test.each<[string, string | undefined]>([
  ['BIN 14.3.2024 § 30', '30'],
  ['Tekniska nämnden 14.3.2024 § 30', '30'],
  ['KSAU 2024-02-12 § 8', '8'],
  ['Kst § 118/20.11.2024', '118'],
  ['KST § 63', '63'],
  ['KST § 63 Taxa', undefined],
  ['KST § 63.', undefined],
  ['Se även § 63', undefined],
  ['§ 63', undefined],
  ['Kommunstyrelsen § 63', undefined],
  ['', undefined],
])('"%s" is a stamp of §: %s', (line, number) => {
  expect(isStamp(line)).toBe(number !== undefined)
  expect(stampedNumber(line)).toBe(number)
})

test.each<[string, string | undefined, string | undefined]>([
  ['Kommunstyrelsen § 61 23.04.2024', 'Kommunstyrelsen § 61 23.04.2024', 'Kommunstyrelsen 23.04.2024'],
  ['Tekniska nämnden, § 7, 2024-04-23', 'Tekniska nämnden, § 7, 2024-04-23', 'Tekniska nämnden 2024-04-23'],
  ['Kommunstyrelsen § 61', undefined, undefined],
  ['Kommunstyrelsen 23.04.2024 § 61', undefined, undefined],
  ['Val av justerare § 61 23.04.2024', undefined, undefined],
  ['Kommunstyrelsen § 61 23.04.2024 Taxa', undefined, undefined],
])('"%s" heads "%s"', (line, label, meeting) => {
  expect(placedIn(line)?.label).toBe(label)
  expect(placedIn(line)?.meeting).toBe(meeting)
})

test.each<[string, boolean]>([
  ['KST 15.10.2024', true],
  ['Kommunstyrelsen 15.10.2024', true],
  ['BIN 2024-03-14', true],
  ['Kommunstyrelsen, den 15.10.2024', true],
  ['KST 15.10.2024 § 12', false],
  ['KST 15.10.2024 Taxa', false],
  ['Taxa 15.10.2024', false],
  ['Avtal från den 15.10.2024', false],
  ['15.10.2024', false],
])('"%s" is whose meeting of which day: %s', (line, expected) => expect(isMeetingDay(line)).toBe(expected))
