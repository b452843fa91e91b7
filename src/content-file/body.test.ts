/**
 * A meeting, and the Markdown of it: each piece opens with its heading, or with a comment where the source has none.
 */
import { expect, test } from 'vitest'
import type { TextBlock } from '../model/text-block.ts'
import { bodyOf } from './body.ts'
import type { Drafted, DraftedParagraf, DraftedPart } from './parts.ts'

const text = (words: string, more: Partial<TextBlock> = {}): TextBlock => ({
  kind: 'text',
  text: words,
  label: null,
  lines: [],
  ...more,
})
const sub = (words: string): TextBlock => text(words, { subheading: true })
const part = (kind: string, at: number, heading: string | null, ...blocks: TextBlock[]): DraftedPart =>
  ({ kind, heading, blocks, span: [at, at] }) as DraftedPart
const paragraf = (
  label: string | null,
  at: number,
  parts: DraftedPart[],
  children: DraftedParagraf[] = [],
): DraftedParagraf =>
  ({ label, title: `Titel ${String(at)}`, span: [at, at], parts, children }) as unknown as DraftedParagraf
const written = (draft: object): string =>
  bodyOf(
    { sections: [], groups: [], paragrafer: [], appendices: [], ...draft } as unknown as Drafted,
    'Protokoll',
  ).trim()

test('entries stand in the order of the source', () => {
  expect(
    written({
      sections: [
        { kind: 'signatures', heading: { text: 'Underskrifter' }, blocks: [text('Cia'), sub('U')], span: [9, 9] },
        { kind: 'cover', heading: null, blocks: [text('Plats')], span: [1, 2] },
      ],
      groups: [{ title: 'Ekonomi', level: 1, span: [3, 3] }],
      paragrafer: [paragraf('§ 2', 6, []), paragraf(null, 4, [])],
      appendices: [{ title: 'Taxa', blocks: [sub('Avgift'), text('12 kr')], span: [8, 8] }],
    }),
  ).toBe(`# Protokoll

<!-- section: cover -->

Plats

## Ekonomi

## Titel 4

## § 2 Titel 6

## Taxa

### Avgift

12 kr

## Underskrifter

Cia

### U`)
})

test('parts of a § stand a rank below it, each with its heading or a comment; text that opens it needs none', () => {
  const parts = [
    part('decision', 5, 'Beslut', text('Nämnden beslutar', { leadIn: true }), text('att a')),
    part('text', 1, null, text('Bakgrund'), sub('Läget')),
    part('text', 3, null, text('Mer')),
    part('proposal', 4, null, text('att b')),
    part('summary', 2, 'Sammanfattning', sub('Kort')),
  ].toSorted((a, b) => a.span[0] - b.span[0])
  expect(written({ paragrafer: [paragraf('§ 1', 1, parts)] })).toBe(`# Protokoll

## § 1 Titel 1

Bakgrund

#### Läget

### Sammanfattning

#### Kort

<!-- text -->

Mer

<!-- proposal -->

- att b

### Beslut

Nämnden beslutar

- att a`)
  expect(written({ paragrafer: [paragraf('§ 1', 1, [part('decision', 1, null, text('att a'))])] })).toContain(
    '<!-- decision -->\n\n- att a',
  )
})

test('sub-matters stand among the parts, a rank below, and no deeper than Markdown has ranks', () => {
  const deep = [7, 6, 5, 4, 3].reduce<DraftedParagraf[]>((below, at) => [paragraf(null, at, [], below)], [])
  const draft = {
    paragrafer: [paragraf('§ 1', 1, [part('text', 2, null, text('A')), part('text', 9, null, text('B'))], deep)],
  }
  expect(written(draft)).toBe(`# Protokoll

## § 1 Titel 1

A

### Titel 3

#### Titel 4

##### Titel 5

###### Titel 6

###### Titel 7

<!-- text -->

B`)
})
