import { expect, test } from 'vitest'
import type { RemovalKind } from '../../model/types.ts'
import { toLines } from '../clean/lines.ts'
import { textLines } from '../read/text.ts'
import { toPublishedSource } from './source-text.ts'

/** The source text with its second line removed as of a kind. */
function shown(kind: RemovalKind): string {
  const raw = ['§ 1 Val  ', '  Signerat 5f3a-99', '', 'Ada väljs.']
  const removed = toLines(textLines(raw)).filter(({ number }) => number === 2)
  return toPublishedSource(
    raw,
    removed.map((line) => ({ ...line, kind })),
  )
}

// A signature's token leads to a person, and hidden words are nobody's to read: none of them may stand in the source
// text.
test.each<[RemovalKind, string]>([
  ['e-signature', '[borttaget: e-signatur]'],
  ['e-signature-url', '[borttaget: adress till e-signatur]'],
  ['hidden-text', '[borttaget: dold text]'],
  ['site-part', '[borttaget: källsidans menyer och sidopaneler]'],
  ['withdrawn', '[tillbakadraget]'],
])('a line removed as %s is shown as "%s", in its place', (kind, words) =>
  expect(shown(kind)).toBe(`§ 1 Val\n${words}\n\nAda väljs.\n`),
)

test.each<RemovalKind>(['page-header', 'page-number', 'link-list', 'separator'])(
  'a line removed as %s stands as it was printed',
  (kind) => expect(shown(kind)).toBe('§ 1 Val\n  Signerat 5f3a-99\n\nAda väljs.\n'),
)
