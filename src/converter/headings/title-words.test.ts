import { expect, test } from 'vitest'
import { textLines } from '../read/text.ts'
import { toLines } from '../clean/lines.ts'
import { labelIn } from './title-words.ts'

test.each<[label: string, rest: string, lines: string[], told: string]>([
  ['§ 12', 'Budget', ['§ 12 Budget'], '§ 12'],
  ['§ 12', 'KSAU § 11', ['§ 12   KSAU § 11'], '§ 12 (KSAU § 11)'],
  ['§ 12', '', ['§ 12', '(KSAU § 11)', 'Dnr KS 2024/16', 'AU § 3'], '§ 12 (KSAU § 11, AU § 3)'],
  // What the label has it does not say again; another number that begins so is another §.
  ['KSAU § 11, KS § 12', '', ['KSAU § 11', 'KS § 12'], 'KSAU § 11, KS § 12'],
  ['KS § 12', '', ['KS § 12', 'KS § 1'], 'KS § 12 (KS § 1)'],
  ['KS § 12', '', ['KS § 12', 'KF § 12'], 'KS § 12 (KF § 12)'],
  ['§ 12', '', ['§ 12', 'Nämnden § 3'], '§ 12 (Nämnden § 3)'],
  // The number on the agenda, above a title
  ['§ 12', 'Ärende 9', ['§ 12   Ärende 9', 'Budget'], '§ 12 Ärende 9'],
  ['§ 12', 'Punkt 9', ['§ 12   Punkt 9'], '§ 12'],
  ['§ 12', 'Ärende 9 i listan', ['§ 12   Ärende 9 i listan', 'och annat'], '§ 12'],
  // Finland's stamp says the heading's own number again.
  [
    'Tekniska nämnden § 17 12.03.2024',
    '',
    ['Tekniska nämnden § 17 12.03.2024', 'TEKN § 17'],
    'Tekniska nämnden § 17 12.03.2024',
  ],
])('"%s" with "%s" of %j is labelled "%s"', (label, rest, lines, told) => {
  expect(labelIn({ label, number: /\d+/.exec(label)?.[0] ?? '', rest }, toLines(textLines(lines)))).toBe(told)
})
