import { describe, expect, test } from 'vitest'
import { source } from '../../../tests/sources.ts'
import { toLines } from '../clean/lines.ts'
import { convert } from '../convert.ts'
import { textLines } from '../read/text.ts'
import type { Draft } from '../types/draft.ts'
import type { Furniture, Line } from '../types/line.ts'
import { unsettled } from './unsettled.ts'

const MINUTES =
  'Närvarande: Anna Ek (S)\n\n§ 21 Budget\n\nBeslut\n\nNämnden godkänner budgeten.\n\n§ 22 Avslutning\n\nMötet avslutas.\n\nVid protokollet\n\nBo Lind\n'
const AGENDA =
  'Tid: 2024-05-16 kl. 13.00\nPlats: Kommunhuset\n\n1. Val av justerare\n\n2. Ny taxa\n\nFörslag till beslut\n\nNämnden antar taxan.\n\n3. Rapporter\n\nInget.\n'
const head = (...lines: string[]): string => `${lines.join('\n')}\n\n`

async function rules(text: string, sidecar: string | null = null): Promise<string[]> {
  const { messages } = await convert({ ...source(text), sidecar }, [])
  return messages
    .map(({ ruleId }) => ruleId)
    .filter((rule) => rule === 'unsettled-draft' || rule === 'notice-not-minutes')
}

describe('a document that calls itself a draft is no settled minutes:', () => {
  test.each([
    ['a line of its own', head('Almby kommun', 'UTKAST', 'PROTOKOLL', '2024-03-12')],
    ['the title', head('Utkast till protokoll 2024-03-12')],
    ['in brackets', head('Protokoll socialnämnden 2024-03-12 (ej justerat)')],
    ['after a dash', head('Socialnämndens protokoll – ojusterat')],
    ['as working paper', head('PROTOKOLL', 'Arbetsmaterial, version 2')],
    ['as a proposal', head('Förslag till protokoll', 'Socialnämnden 2024-03-12')],
    ['as preliminary', head('Preliminärt protokoll', 'Socialnämnden')],
    ['beside words that are none of a draft’s', head('Provby fiberförening  Utkast', 'PROTOKOLL 2024-03-12')],
    ['beside the name of the body', head('SOCIALNÄMNDEN    UTKAST    1 (3)', 'PROTOKOLL 2024-03-12')],
  ])('%s', async (_, above) => expect(await rules(above + MINUTES)).toEqual(['unsettled-draft']))

  test('time after time, alone on its line', async () => {
    expect(
      await rules(
        head('Protokoll 2024-03-12') +
          MINUTES.replace('Nämnden godkänner', 'UTKAST\n\nNämnden godkänner').replace('Mötet', 'UTKAST\n\nMötet'),
      ),
    ).toEqual(['unsettled-draft'])
  })
})

describe('the same words elsewhere are the record’s:', () => {
  test.each([
    ['a draft of something else', head('Protokoll 2024-03-12', 'Utkast till detaljplan')],
    ['a word that holds them', head('Protokoll om utkastaren 2024-03-12')],
    [
      'in running text',
      head('Protokoll 2024-03-12') +
        '§ 20 Utkast till budget\n\nUtkast\n\nFörslag till protokollsjusterare lämnas.\n\n',
    ],
    ['preliminary figures', head('Protokoll 2024-03-12', 'Preliminärt resultat 2023')],
  ])('%s', async (_, above) => expect(await rules(above + MINUTES)).toEqual([]))
})

describe('a notice is not the minutes:', () => {
  test.each([
    ['a summons', head('Almby kommun', 'Socialnämnden', 'KALLELSE')],
    ['in a title', head('Kallelse till sammanträde med socialnämnden 2024-05-16')],
    ['named after the body', head('Socialnämndens föredragningslista 2024-05-16')],
    ['an agenda', head('Socialnämnden 2024-05-16', 'Dagordning')],
    ['a list of matters', head('ÄRENDELISTA', 'Socialnämnden 2024-05-16')],
    ['a notification', head('Underrättelse om sammanträde', 'Socialnämnden')],
    ['an invitation', head('Inbjudan till extra årsmöte', 'Ekby byalag')],
    ['announced in public', head('Kungörelse', 'Kommunfullmäktige sammanträder 2024-05-16')],
    ['said in a sentence', head('Almby kommun', 'Socialnämnden sammanträder torsdagen den 16 maj 2024')],
    ['said of those who are to come', head('Medlemmarna i Ekby byalag kallas till årsmöte 2024-05-16')],
  ])('%s', async (_, above) => expect(await rules(above + AGENDA)).toEqual(['notice-not-minutes']))

  test('whose matters have what is proposed beside a label', async () => {
    const agenda = AGENDA.replace('Förslag till beslut\n\nNämnden antar taxan.', 'Förslag: Taxan antas.').replace(
      'Inget.',
      'Förslag: Rapporterna godkänns.',
    )
    expect(await rules(head('Almby kommun', 'Socialnämnden', 'KALLELSE') + agenda)).toEqual(['notice-not-minutes'])
  })
})

describe('minutes may speak of the notice:', () => {
  test.each([
    [
      'with when they met, and few decisions under §',
      head('Socialnämnden sammanträder den 16 maj 2024') +
        '§ 1 Öppnande\n\nMötet öppnas.\n\n§ 2 Läget\n\nLäget redovisas.\n\n§ 3 Taxa\n\nBeslut\n\nNämnden antar taxan.\n',
    ],
    ['with when they met', head('Socialnämnden sammanträder torsdagen den 16 maj 2024') + MINUTES],
    ['with an agenda above them', head('Protokoll 2024-03-12', 'Dagordning') + MINUTES],
    [
      'with what was done about it',
      head('Socialnämnden 2024-03-12', 'Kallelse utsänd 2024-03-01', 'Dagordningen godkänns') + MINUTES,
    ],
    ['that say so by those present', head('Kallelse', 'Socialnämnden 2024-03-12') + MINUTES],
    [
      'that say so by their decisions',
      head('Dagordning', 'Socialnämnden 2024-03-12') +
        '§ 1 Budget\n\nBeslut\n\nNämnden godkänner budgeten.\n\n§ 2 Taxa\n\nBeslut\n\nNämnden antar taxan.\n',
    ],
    ['on a page with links to both', head('Dagordning Handlingar Protokoll', 'Socialnämnden 2024-03-12') + AGENDA],
  ])('%s', async (_, text) => expect(await rules(text)).toEqual([]))
})

test('an editor has the last word', async () => {
  expect(
    await rules(
      head('UTKAST', 'PROTOKOLL 2024-03-12') + MINUTES,
      '---\nsettled: {value: true, because: justerat}\n---\n',
    ),
  ).toEqual([])
  expect(
    await rules(
      head('UTKAST', 'PROTOKOLL 2024-03-12') + MINUTES,
      '---\nsettled: {value: false, because: osäkert}\n---\n',
    ),
  ).toEqual(['unsettled-draft'])
  expect(
    await rules(head('KALLELSE') + AGENDA, '---\nminutes: {value: true, because: fördes i kallelsen}\n---\n'),
  ).toEqual([])
})

/** Kinds of the parts of each item, "" for text; below a head of these lines, each parted by a blank one. */
function told(
  head: readonly string[],
  { items = ['decision'], feet = [], below = [] }: { items?: string[]; feet?: string[]; below?: string[] } = {},
): string[] {
  const kept = toLines(textLines([...head, '§ 1', ...below].flatMap((line) => [line, ''])))
  const first = (kept[head.length] as Line).number
  const paragrafer = items.map((kinds, at) => ({
    span: [first + at, first + at],
    headingSpan: null,
    parts: kinds.split(' ').map((kind) => ({ kind })),
    children: [],
  }))
  const removed = toLines(textLines(feet)).map((line) => ({ ...line, number: 1000, kind: 'page-footer', by: '' }))
  return unsettled(
    { title: null, paragrafer, signatures: [] } as unknown as Draft,
    { kept, removed } as unknown as Furniture,
    {},
  ).map(({ ruleId, line }) => `${ruleId} ${line}`)
}

test.each([
  ...['Utkast', 'Protokollsutkast', 'Ej justerat', 'Inte justerat', 'Icke justerad', 'Ännu inte justerat'],
  ...['Ännu ej justerade', 'Ejjusterat', 'Ojusterat', 'Ojusterade', 'Arbetsmaterial', 'Arbetsexemplar', 'Arbetskopia'],
  ...['Arbetsversion', 'Arbetsutgåva', 'Förslag till protokoll', 'Förslag till mötesprotokoll', 'Protokollsförslag'],
  ...['Förslag till sammanträdesprotokoll', 'Preliminär', 'Preliminärt', 'Koncept', 'Draft', 'DRAFT'],
  ...['Protokollet är ännu ej justerat.', 'Slutlig handling: ej justerat', 'Utkast, version 2', 'Sida 3 | Utkast'],
  ...['Utkast till protokoll sänds till Ada', 'Ekby kommun protokoll ej justerat', 'Socialnämndens utkast 3 maj'],
])('"%s" above the first item is of a draft', (line) => {
  expect(told(['Ekby kommun', line])).toEqual(['unsettled-draft 3'])
})

test.each([
  ...[
    'Utkasten',
    'Justerat',
    'Utkast till detaljplan',
    'Arbetsmaterialet',
    'Konceptet',
    'Preliminär budget',
    'Arbetslag',
  ],
  ...['Utkast till protokoll sänds till Ada.', 'Ej justerat protokoll från föregående möte', 'Ej justerat av Ada'],
  ...['Förslag till protokollsjusterare', `Utkast till protokoll ${'x'.repeat(80)}`, '1. Utkast till protokoll'],
])('"%s" is not', (line) => expect(told(['Ekby kommun', line])).toEqual([]))

test('a draft is told where its pages end, and by its watermark, but not by what is appended', () => {
  expect(told(['Ekby kommun'], { feet: ['Ekby UTKAST 3'] })).toEqual(['unsettled-draft 1000'])
  expect(told(['Ekby kommun'], { feet: ['Ekby UTKAST TILL PLAN'] })).toEqual([])
  expect(told(['Ekby kommun'], { below: ['Utkast', 'Texten.', 'Utkast'] })).toEqual(['unsettled-draft 5'])
  expect(told(['Ekby kommun'], { below: ['Utkast', 'Texten.'] })).toEqual([])
  expect(told(Array.from({ length: 15 }, (_, at) => `Rad ${at}`).toSpliced(14, 1, 'Utkast'))).toEqual([
    'unsettled-draft 29',
  ])
  expect(told([...Array.from({ length: 15 }, (_, at) => `Rad ${at}`), 'Utkast'])).toEqual([])
})

const SILENT = { items: ['', 'proposal', 'decision proposal'] }
test.each([
  ...['Kallelse', 'KALLELSE', 'Sammanträdeskallelse', 'Kungörelse', 'Föredragningslista', 'Dagordning', 'Ärendelista'],
  ...[
    'Ärendeförteckning',
    'Underrättelse om sammanträde',
    'Agenda',
    'Möteshandlingar',
    'Handlingar till sammanträdet',
    'Nämndens kallelse',
    'Socialnämnden – kallelse',
  ],
])('"%s" heads a notice', (line) => {
  expect(told(['Ekby kommun', line], SILENT)).toEqual(['notice-not-minutes 3'])
  expect(told(['Ekby kommun', line])).toEqual([])
})

test.each([
  ...['Kallelsen', 'Kallelse utsänd 3 maj', 'Kallelse har skickats', 'Kallelse: skickad', 'Dagordning godkänns'],
  ...[
    'Dagordning fastställd',
    'Agenda med ett tillägg',
    'Kallelse skickades i tid.',
    'Se kallelse',
    `Kallelse ${'x'.repeat(92)}`,
  ],
])('"%s" does not', (line) => expect(told(['Ekby kommun', line], SILENT)).toEqual([]))

test.each([
  ...['Närvarande', 'Beslutande ledamöter', 'Närvarolista', 'Frånvarande', 'Paragrafer', 'Justeras', 'Justerat'],
  ...[
    'Justerades',
    'Vid protokollet',
    'Underskrift',
    'Underskrifter',
    'Bevis om anslag',
    'Anslagsbevis',
    'Anslag-bevis',
  ],
  ...['Bevis om tillkännagivande', 'Signatursida', 'Utdragsbestyrkande'],
])('a notice has no line "%s"', (line) => expect(told(['Kallelse'], { ...SILENT, below: [line] })).toEqual([]))

test.each([
  ...[
    'Protokoll',
    'Sammanträdesprotokoll',
    'Protokollsutdrag',
    'Minnesanteckningar',
    'Beslut i korthet',
    'Beslutslista',
  ],
  ...['Beslutsöversikt', 'Mötesanteckningar maj'],
])('nor a title "%s"', (line) => expect(told(['Dagordning', line], SILENT)).toEqual([]))

test.each([
  ...[
    'Föregående protokoll',
    'Förra mötets protokoll',
    'Protokoll från 3 maj',
    'Val av protokoll',
    'Protokollen',
    'Anmälan av protokoll',
  ],
  ...['Närvaro', 'Ej närvarande'],
])('but it may have a line "%s"', (line) => expect(told(['Kallelse', line], SILENT)).toEqual(['notice-not-minutes 1']))

test('minutes have decisions in half of their items, and no proposals beside them', () => {
  expect(told(['Kallelse'], { items: ['decision', ''] })).toEqual([])
  expect(told(['Kallelse'], { items: ['decision', '', ''] })).toEqual(['notice-not-minutes 1'])
  expect(told(['Kallelse'], { items: ['decision proposal', 'decision proposal'] })).toEqual(['notice-not-minutes 1'])
  expect(told(['Kallelse'], { items: [] })).toEqual(['notice-not-minutes 1'])
})
