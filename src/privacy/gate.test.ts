import { describe, expect, test } from 'vitest'
import { leaksIn } from './gate.ts'

const FRONT = `---
source: protokoll.txt
sha256: f2d08fcd8c101f2e7338c3f8783d151deae323a265356751cb6d619ad69de37d
written: 'c6fd2df27db20ebf46d00655982db61a53a454a31e852833fa50678d523654d6'
date: '2023-03-16'
sections:
  - kind: cover
    span: 3-9
  - {kind: closing, span: '162'}
pages: [1, 850709, 9805]
removed:
  - span: 850709-850711
    kind: page-number
dnr:
  - HSN 571-2024
  - KS 850709-9805
masked:
  - '12'
---
`

describe('a private value in finished text is told with its line:', () => {
  test.each([
    ['in the body', '# Titel\n\nSökande 850709-9805.', [{ line: 3, kind: 'identity-number' }]],
    ['escaped', 'Sökande 850709\\-9805.', [{ line: 1, kind: 'identity-number' }]],
    ['as a character reference', 'Sökande 850709&#45;9805.', [{ line: 1, kind: 'identity-number' }]],
    ['in cells', '| 850709 | 9805 |', [{ line: 1, kind: 'identity-number' }]],
    ['over lines of a list', '- 850709-\n- 9805', [{ line: 1, kind: 'identity-number' }]],
    ['in a quotation', '> 850709-\n> 9805', [{ line: 1, kind: 'identity-number' }]],
    ['in emphasis', '**850709**-9805', [{ line: 1, kind: 'identity-number' }]],
    [
      'several',
      'Rad\n070-123 45 67\n\nkim.provsson@gmail.com\nIP: 10.0.0.1',
      [
        { line: 2, kind: 'phone' },
        { line: 4, kind: 'email' },
        { line: 5, kind: 'ip-address' },
      ],
    ],
    ['in front matter', FRONT.replace('protokoll.txt', '850709-9805.txt'), [{ line: 2, kind: 'identity-number' }]],
    ['in a remark', FRONT.replace('dnr:', 'note: Avser 640823-3234.\ndnr:'), [{ line: 14, kind: 'identity-number' }]],
    ['as a value of its own', FRONT.replace('dnr:', 'x: 850709-9805\ndnr:'), [{ line: 14, kind: 'identity-number' }]],
    [
      'a hash that is not ours',
      'Se f2d08fcd8c101f2e7338c3f8783d151deae323a265356751cb6d619ad69de37d',
      [{ line: 1, kind: 'e-signature-id' }],
    ],
  ])('%s', (_, text, leaks) => expect(leaksIn(text)).toEqual(leaks))

  test('what an editor asked to have covered', () =>
    expect(leaksIn('# Titel\n\nÅsa Exem-\npel', ['Åsa Exempel'])).toEqual([{ line: 3, kind: 'by-editor' }]))
})

const HASH = 'f2d08fcd8c101f2e7338c3f8783d151deae323a265356751cb6d619ad69de37d'

describe('in front matter the program’s own sums and the dnrs are nobody’s:', () => {
  test.each([
    ['a sum set in', `    sha256: ${HASH}`, 0],
    ['close to its key', `written:${HASH}`, 0],
    ['with two spaces', `writtenText:  "${HASH}"`, 0],
    ['a sum that words stand before', `note: sha256: ${HASH}`, 1],
    ['a sum of another key', `id: ${HASH}`, 1],
    ['one number on its line', 'dnr: KS 850709-9805', 0],
    ['a list on its line', 'dnr: [A 1/24, KS 850709-9805, 811228-9874]', 0],
    ['a list below it', 'dnr:\n  - A 1/24\n  - 850709-9805\n  - KS 8112289874', 0],
    ['deeper in', '      dnr:\n        - 850709-9805\n        - 811228-9874', 0],
    ['in an entry of a list', '  - dnr: 850709-9805\n    x: 1', 0],
    ['an entry below it with a key', 'dnr:\n  - KS 1\n  - note: 850709-9805', 1],
    ['a key that ends so', 'sdnr: 850709-9805', 1],
    ['a list that is nobody’s', 'xs:\n  - 850709-9805', 1],
  ])('%s', (_, line, leaks) => {
    expect(leaksIn(`---\n${line}\n---`)).toHaveLength(leaks)
    expect(leaksIn(`\ufeff---\r\n${line}\r\n---\r\n`)).toHaveLength(leaks)
    expect(leaksIn(`---\na: b\n${line}\nc: d\n---\n# Titel\n`)).toHaveLength(leaks)
  })

  test('but not below it, nor above', () => {
    expect(leaksIn('---\na: b\n---\n---\nx: 850709-9805\n---\n')).toEqual([{ line: 5, kind: 'identity-number' }])
    expect(leaksIn(`# Titel\n---\nsha256: ${HASH}\n---\n`)).toEqual([{ line: 3, kind: 'e-signature-id' }])
  })
})

describe('is no leak:', () => {
  test.each([
    ['what the program writes', FRONT],
    ['with Windows’ line ends', FRONT.replace(/\n/g, '\r\n')],
    ['a cover', 'Sökande \\[maskerat: personnummer] och [maskerat: e-postadress].'],
    ['an office', 'Skriv till info@almby.se.'],
    ['sums', '| 850709 | 9805 | 120 |\n| 1 250 | 3 300 | 4 550 |'],
  ])('%s', (_, text) => expect(leaksIn(text, ['personnummer'])).toEqual([]))
})

test('words of the bodies’ own names are no person’s', () => {
  expect(leaksIn('almbyvatten@almby.se')).toHaveLength(1)
  expect(leaksIn('almbyvatten@almby.se', [], ['Almby Vatten'])).toEqual([])
})
