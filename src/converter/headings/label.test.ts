import { expect, test } from 'vitest'
import { labelOf } from './label.ts'

test.each<[line: string, entries: string[], title: string]>([
  ['§ 201 Protokoll', ['201'], 'Protokoll'],
  ['§1', ['1'], ''],
  ['§ 2.  Upprop', ['2'], 'Upprop'],
  ['§ 3/ Val', ['3'], 'Val'],
  ['§ 3.Val', ['3'], 'Val'],
  ['KS § 12 Val', ['KS 12'], 'Val'],
  ['KS AU § 12 Val', ['KS AU 12'], 'Val'],
  ['KSAU-§ 12 Val', ['KSAU 12'], 'Val'],
  ['Kf/§ 12 Val', ['Kf 12'], 'Val'],
  ['§ 12/24 Val', ['12'], 'Val'],
  ['§ 2024:12 Val', ['12'], 'Val'],
  ['• § 12 Val', ['12'], 'Val'],
  ['Paragraf 12: Val', ['12'], 'Val'],
  ['§ 12 – Val', ['12'], 'Val'],
  ['§§ 12-13 Val', ['12-13'], 'Val'],
  ['§ 40–42 Val', ['40-42'], 'Val'],
  ['§§ 12, 13 Val', ['12-13'], 'Val'],
  ['§ 12 och § 13 Val', ['12-13'], 'Val'],
  ['§ 12 § 13 Utgår', ['12-13'], 'Utgår'],
  ['§ 12 § 31 i stadgan', ['12'], '§ 31 i stadgan'],
  ['KSAU § 11/KS § 40 Taxa', ['KSAU 11', 'KS 40'], 'Taxa'],
  ['Ksau § 11 och Ks § 40 Taxa', ['Ksau 11', 'Ks 40'], 'Taxa'],
  ['AU § 11 samt KS § 40', ['AU 11', 'KS 40'], ''],
  ['AU § 11 – KS § 40 Taxa', ['AU 11', 'KS 40'], 'Taxa'],
  ['AU §11 + KS §40 Taxa', ['AU 11', 'KS 40'], 'Taxa'],
  ['KSAU § 11, KS § 40   Dnr KS 2024/40', ['KSAU 11', 'KS 40'], 'Dnr KS 2024/40'],
  ['Au § 8 / Ks § 21  Taxa', ['Au 8', 'Ks 21'], 'Taxa'],
  ['AU § 50 KS § 12', ['AU 50', 'KS 12'], ''],
  ['§ 41   AU § 12', ['41'], 'AU § 12'],
  ['KF § 12 (KS § 88, KSAU § 70)', ['KF 12'], ''],
  ['§ 12 (KS § 88/24) Val', ['12'], 'Val'],
  ['§ 12 (KS) Val', ['12'], '(KS) Val'],
  ['§ 12 (se § 8) Val', ['12'], '(se § 8) Val'],
  ['Ärende § 41: Taxa', ['41'], 'Taxa'],
  ['Punkt § 5 – Budget', ['5'], 'Budget'],
  ['KF § 41, KS § 36, AU § 38', ['KF 41', 'KS 36', 'AU 38'], ''],
])('the label of "%s"', (line, entries, title) => {
  const found = labelOf(line)
  expect(found?.entries.map(({ letters, number, to }) => `${letters} ${number}${to ? `-${to}` : ''}`.trim())).toEqual(
    entries,
  )
  expect(found?.title).toBe(title)
})

test.each([
  '§ 12, 14 ledamöter',
  'KS § 12, och ledamöter',
  'se § 12',
  'Se ärende § 12 Val',
  'enligt § 12',
  'Kommunstyrelsens § 12',
  '§ 12abc',
  'Val av justerare § 12',
  '12 § Val',
  '',
])('no label in "%s"', (line) => expect(labelOf(line)).toBeUndefined())
