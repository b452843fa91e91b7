/** Each kind that a ledger or a date may be of is met: one that no source gives has nothing to be in the model for. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { convert } from '../src/converter/index.ts'
import type { DateSource } from '../src/model/kinds.ts'
import type { MaskKind, RemovalKind } from '../src/model/types.ts'
import { entriesOf } from '../src/model/tables.ts'
import { parseFixture } from './fixture.ts'
import { sourceOf } from './fixture-source.ts'

const HEAD = 'Protokoll Tekniska nämnden 2024-03-12'
const ITEMS = '§ 1 Val\n\nBeslut\n\nTekniska nämnden beslutar att välja Ada.\n\n§ 2 Avslutning\n\nMötet avslutas.'
const minutes = (more: string): string => `${HEAD}\n\n${ITEMS}\n${more}\n`
const withSidecar = (text: string, facts: string): string => `=== a.txt\n${text}\n=== a.md\n---\n${facts}\n---\n`

/** The name of a fixture, or the files of one. */
type Met = string

const REMOVED: Readonly<Record<RemovalKind, Met>> = {
  'page-number': 'numbers-of-pages-alone.txt',
  'page-header': 'head-cuts-a-sentence.txt',
  'page-footer': 'foot-with-two-labels.txt',
  'line-number': 'line-numbers-in-paragraphs.txt',
  'e-signature': 'e-signature-page.txt',
  'e-signature-url': `=== a.txt\n${minutes('\nhttps://verifiera.example.se/sign?tx=1')}`,
  'link-list': 'link-targets-at-page-end.txt',
  'repeated-heading': 'repeated-heading.txt',
  separator: 'line-between-items.txt',
  'front-matter': 'front-matter-of-a-page.txt',
  'hidden-text': `=== a.md\n# ${minutes('\n<!-- Dolt -->')}`,
  placeholder: 'fields-that-nobody-filled-in.txt',
  'site-part': 'organisation-of-the-site.txt',
  withdrawn: withSidecar(minutes(''), 'withdrawn: { what: p1, date: 2024-05-01, because: Av misstag. }'),
}

const MASKED: Readonly<Record<MaskKind, Met>> = {
  'e-signature-id': 'e-signature-page.txt',
  'identity-number': 'private-values.txt',
  phone: 'covered-values-in-a-row-with-bars.txt',
  email: `=== a.txt\n${minutes('\nSkriv till ada.prov@gmail.com.')}`,
  'ip-address': `=== a.txt\n${minutes('\nSignerat av Ada Prov, IP 192.0.2.17')}`,
  'by-editor': withSidecar(minutes(''), 'mask:\n  - { text: Ada, because: Privatperson. }'),
}

/** Others measure by the report, whose list of these has `inferred` too: no source gives it today. */
const DATED: Readonly<Record<Exclude<DateSource, 'inferred'>, Met>> = {
  'page-header': 'head-cuts-a-sentence.txt',
  title: 'line-between-items.txt',
  text: 'auditors-decide.txt',
  'file-name': `=== 2024-03-12.txt\nProtokoll Tekniska nämnden\n\n${ITEMS}\n`,
  sidecar: withSidecar(minutes(''), 'date: { value: 2024-03-13, because: Enligt kallelsen. }'),
  unknown: 'date-without-year.txt',
}

async function stagesOf(met: Met): Promise<Awaited<ReturnType<typeof convert>>['stages']> {
  const fixture = met.includes('\n') ? `Its kinds.\n\n${met}` : readFileSync(`tests/fixtures/${met}`, 'utf8')
  const { source, bodies } = await sourceOf(parseFixture(fixture))
  return (await convert(source, bodies)).stages
}

test.each(entriesOf(REMOVED))('lines are removed as %s', async (kind, met) =>
  expect((await stagesOf(met)).ledger?.removed.map((one) => one.kind)).toContain(kind),
)

test.each(entriesOf(MASKED))('values are covered as %s', async (kind, met) =>
  expect((await stagesOf(met)).ledger?.masked.map((one) => one.kind)).toContain(kind),
)

test.each(entriesOf(DATED))('a day is known from %s', async (kind, met) =>
  expect((await stagesOf(met)).identity?.dateFrom).toBe(kind),
)
