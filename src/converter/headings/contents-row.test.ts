/** What is a row of a list of contents, and what only has dots, numbers or a § in it. */
import { expect, test } from 'vitest'
import { isContentsRow } from './contents-row.ts'

test.each([
  '§ 13 Rutiner ........ 3',
  '§ 13 Rutiner .... 3',
  '§ 13 Rutiner . . . . 3',
  'Rutiner …… 3',
  'Rutiner ____ 1234',
  'Rutiner… 3',
  'Rutiner ........ § 3',
  'Rutiner …123',
  '§ 1 Mötets öppnande … § 2 Dagordning …',
  '§ 1 Val ... § 2 Bad',
  '§ 1 Val ___ § 2 Bad',
  '§ 1 Val 3 § 2 Bad 4',
  '§ 1 Val | § 2 Bad',
  '§ 1 Val • § 2 Bad',
  '§ 1 Val; § 2 Bad',
  '1. Val … 2. Bad',
  '12. Val 104 13. Bad 106 14. Slut',
  '§ 8 Val § 9 Bad § 10 Slut',
  '§1. Val §2. Bad §3: Slut',
])('"%s" is one', (text) => expect(isContentsRow(text)).toBe(true))

test.each([
  '§ 13 Rutiner',
  '§ 13 Rutiner ... 3',
  'Rutiner . . . 3',
  'Rutiner _ 3',
  '§ 1 Val _ § 2 Bad',
  'Rutiner ........ 12345',
  'Rutiner …1234',
  'Rutiner ........ sida',
  '........ 3 sidor',
  '',
  // A title may name another §.
  '§ 1 Ändring av § 2 Budget',
  '1. Val 2. Bad 3. Slut',
  // Not each the next, not first of all, no title.
  '§ 1 Val § 3 Bad § 4 Slut',
  '§ 1 Val § 2 Bad § 4 Slut',
  '12 § 1 Val § 2 Bad § 3 Slut',
  '§ 1 Val … § 3 Bad …',
  '§ 2 Val … § 1 Bad …',
  'Se § 1 Val § 2 Bad § 3 Slut',
  '§ 1 val § 2 bad § 3 slut',
  '§ 1 Val …',
  // Somewhere something leads on, but not from each.
  '1. Val … 2. Bad 3. Slut',
  '1. Val 2. Bad … 3. Slut',
])('"%s" is none', (text) => expect(isContentsRow(text)).toBe(false))
