/**
 * The forms that the number of a § takes: in each, the same five items are found, with their titles and dnrs.
 */
import { describe, expect, test } from 'vitest'
import { convert } from '../convert.ts'
import type { DraftParagraf } from '../types/draft.ts'

const TITLES = [
  'Val av justerare',
  'Budget för år 2025',
  'Detaljplan för Kvarnen',
  'Svar på motion om lekplatser',
  'Övriga frågor',
]
const TEXT = 'Kontoret har lämnat ett förslag i ärendet.\n\nBeslut\n\nFörslaget godkänns.'

/** ¤ stands for the number, _ for the title. */
const FORMS: readonly (readonly [form: string, dnr?: string])[] = [
  ['§ ¤\n_'],
  ['§ ¤ _'],
  ['§¤ _'],
  ['§¤. _'],
  ['§ ¤: _'],
  ['§ ¤ - _'],
  ['§ ¤ – _'],
  ['§ ¤) _'],
  ['§ ¤/ _'],
  ['§ ¤._'],
  ['§ ¤/2021 _'],
  ['Kf § ¤/24 _'],
  ['KS § ¤ _'],
  ['KS AU § ¤ _'],
  ['KSAU-§ ¤ _'],
  ['Kf/§ ¤ _'],
  ['¤ § _'],
  ['¤ §\n_'],
  ['Paragraf ¤ _'],
  ['Paragraf ¤: _'],
  ['Para ¤ _'],
  ['§ 2024:¤ _'],
  ['§ 2024-¤ _'],
  ['2024:¤ _'],
  ['24-¤ _'],
  ['¤/24 _'],
  ['¤/2024 _'],
  ['§24-¤ _'],
  ['§ 7.¤ _'],
  ['§ 7:¤ _'],
  ['AU § 50 KS § ¤ _'],
  ['AU § 50, KS § ¤\n_'],
  ['Sn 50 Au ¤\n_'],
  ['KHR ¤ _'],
  ['KS AU ¤\n_'],
  ['Kf ¤ _'],
  ['_ § ¤'],
  ['_ §¤'],
  ['Ärende ¤\n_'],
  ['Ärende ¤: _'],
  ['Ärende nr ¤: _'],
  ['Ärende ¤ – _'],
  ['Punkt ¤. _'],
  ['Punkt ¤: _'],
  ['Punkt nr ¤ _'],
  ['PUNKT ¤\n_'],
  ['Dagordningspunkt ¤ _'],
  ['Dagordningspunkt ¤\n_'],
  ['Dp ¤ _'],
  ['Pkt ¤ _'],
  ['Pkt. ¤ _'],
  ['P ¤ _'],
  ['Nr ¤ _'],
  ['Nr. ¤ _'],
  ['¤. _'],
  ['¤._'],
  ['¤) _'],
  ['¤: _'],
  ['¤.  _'],
  ['   ¤.   _'],
  ['¤   _'],
  ['¤ _'],
  ['¤ - _'],
  ['¤ – _'],
  ['#¤ _'],
  ['• ¤ _'],
  ['• § ¤ _'],
  ['¤.\n_'],
  ['¤.\n\n_'],
  ['¤\n\n_'],
  ['**§ ¤ _**'],
  ['## § ¤ _'],
  ['## ¤. _'],
  ['### ¤ _'],
  ['**¤. _**'],
  ['- § ¤ _'],
  ['§ ¤ Dnr KS-2025-009¤\n_', 'KS-2025-009¤'],
  ['§ ¤    _    KS 2025/¤', 'KS 2025/¤'],
  ['§ ¤\t_\tKS 2025/¤', 'KS 2025/¤'],
  ['§ ¤\t_\tDnr 2025-00¤', '2025-00¤'],
  ['§ ¤ _ Dnr KS 2025/¤', 'KS 2025/¤'],
  ['§ ¤ _, dnr 25-00¤', '25-00¤'],
  ['§ ¤ _ (KS 2025/¤)', 'KS 2025/¤'],
  ['§ ¤ _\nDnr: 2025/KS 01¤ 001', '2025/KS 01¤ 001'],
  ['§ ¤ _\n(Dnr 002 – 4¤ / 05)', '002 – 4¤ / 05'],
  ['§ ¤\nDnr KS 2025-¤\n_', 'KS 2025-¤'],
  ['§ ¤\n_\nDiarienummer: BUN/2024:¤', 'BUN/2024:¤'],
  ['¤ §\n_\nDnr KS/2024:12¤', 'KS/2024:12¤'],
  ['KSAU § ¤   Dnr 2024-001¤\n_', '2024-001¤'],
  ['Au § ¤\tDnr 2024/¤00\n_', '2024/¤00'],
  ['KF §¤ Dnr 2024/¤00\n_', '2024/¤00'],
  ['UN § ¤ Dnr 06-1¤\n_', '06-1¤'],
  ['KS AU ¤ Dnr: KS 2010/1¤\n_', 'KS 2010/1¤'],
  ['Dnr KS 2024/10¤\n§ ¤ _', 'KS 2024/10¤'],
  ['KS/2011:2¤\n§ ¤\n_', 'KS/2011:2¤'],
  ['KS 2024/10¤\n\n§ ¤ _', 'KS 2024/10¤'],
  // The field of the number in other forms, beside the § or below it; the title is what stands on the next line.
  ['§ ¤   Dnr KS-2024-000¤:-1\n_', 'KS-2024-000¤:-1'],
  ['§ ¤   Dnr KS 2024/¤   Kod 041\n_', 'KS 2024/¤'],
  ['§ ¤   Ärendenummer: KS 2024/¤ Klass 1.2\n_', 'KS 2024/¤'],
  ['§ ¤   KS 2024-¤-041\n_', 'KS 2024-¤-041'],
  ['§ ¤   AU § 7   Dnr KS 2024/¤\n_', 'KS 2024/¤'],
  ['§ ¤   Ärendenummer\n_'],
  ['§ ¤   Dnr: saknas\n_'],
  ['§ ¤ (KSAU § 7)\n_'],
  ['§ ¤\nDiarienummer:\n_'],
  ['§ ¤ _\nDnr'],
  // Set in by a layout that keeps columns
  ['  § ¤                  Dnr KS 2024/¤\n  _\n  Beslut\n  Ja.', 'KS 2024/¤'],
  ['§ ¤      _\n          Dnr KS 2024/¤\n\n          Beslut\n          Ja.', 'KS 2024/¤'],
  ['    § ¤\n    _\n    Dnr KS 2024/¤', 'KS 2024/¤'],
  ['§ ¤             _\nKS 2024/¤', 'KS 2024/¤'],
  // Two bodies, one matter
  ['KSAU § 7, KS § ¤   Dnr KS 2024/¤\n_', 'KS 2024/¤'],
  ['AU § 7/KS § ¤ _'],
  // Tables that scanning read as bars
  ['¤. | _'],
  ['¤ | _'],
  ['| ¤. | _ |'],
  ['¤.| _'],
]

const read = async (heads: readonly string[]): Promise<DraftParagraf[]> => {
  const text = `Kommunstyrelsen\nSammanträdesdatum 2024-03-05\n\n${heads.map((head) => `${head}\n\n${TEXT}\n\n`).join('')}`
  const conversion = await convert({ name: 'x.txt', bytes: new TextEncoder().encode(text), sidecar: null }, [])
  return conversion.outcome === 'converted' ? conversion.stages.draft.paragrafer : []
}
const inForm = (form: string): string[] =>
  TITLES.map((title, index) => form.replaceAll('¤', String(index + 11)).replace('_', title))

test.each(FORMS.map(([form, dnr]) => ({ form, dnr })))('$form', async ({ form, dnr }) => {
  const found = await read(inForm(form))
  expect(found.map(({ number, title, dnr: own, decisions }) => [number, title, own, decisions.length])).toEqual(
    TITLES.map((title, index) => [
      String(index + 11),
      title,
      dnr === undefined ? [] : [dnr.replaceAll('¤', String(index + 11))],
      form.includes('Ja.') ? 2 : 1,
    ]),
  )
})

/** A property beside the number is no dnr, whatever it looks like. */
test.each(['PROVBY 16:24', 'BERG 12:34', 'Provby 2:12'])('%s stays in the title', async (property) => {
  const found = await read(
    TITLES.map((title, index) => `§ ${index + 11}   Dnr BN 2024/${index + 11}\n${property} - ${title}`),
  )
  expect(found.map(({ title, dnr }) => [title, dnr])).toEqual(
    TITLES.map((title, index) => [`${property} - ${title}`, [`BN 2024/${index + 11}`]]),
  )
})

/** Titles as they are set: what stands below the number, and the whole title. */
const SETTINGS: readonly (readonly [what: string, set: (title: string) => string, title: (title: string) => string])[] =
  [
    ['in capitals', (title) => ` ${title.toUpperCase()}`, (title) => title.toUpperCase()],
    [
      'on two lines',
      (title) => ` ${title} och andra frågor som rör kommunens\nverksamhet under året`,
      (title) => `${title} och andra frågor som rör kommunens verksamhet under året`,
    ],
    [
      'on two lines with a hanging indent',
      (title) => `  ${title} och andra frågor som rör kommunens\n      verksamhet under året`,
      (title) => `${title} och andra frågor som rör kommunens verksamhet under året`,
    ],
    [
      'on three lines',
      (title) =>
        ` ${title} och andra frågor som rör kommunens\nverksamhet under året och som har kommit in före\nsammanträdet`,
      (title) =>
        `${title} och andra frågor som rör kommunens verksamhet under året och som har kommit in före sammanträdet`,
    ],
    [
      'broken at a hyphen',
      (title) => ` ${title} samt hälso-\noch sjukvård`,
      (title) => `${title} samt hälso- och sjukvård`,
    ],
    [
      'with a colon in it',
      (title) => ` ${title}: Yttrande till länsstyrelsen`,
      (title) => `${title}: Yttrande till länsstyrelsen`,
    ],
    ['in two parts', (title) => ` Berg 1:2. ${title}`, (title) => `Berg 1:2. ${title}`],
  ]

describe('a title', () => {
  test.each(SETTINGS.flatMap(([what, set, title]) => ['§ ¤', '¤.', '¤'].map((form) => ({ what, form, set, title }))))(
    '$what after $form',
    async ({ form, set, title }) => {
      const found = await read(TITLES.map((one, index) => `${form.replace('¤', String(index + 11))}${set(one)}`))
      expect(found.map((paragraf) => [paragraf.number, paragraf.title])).toEqual(
        TITLES.map((one, index) => [String(index + 11), title(one)]),
      )
    },
  )
})

test.each([
  ['Roman numbers', ['§ XI', '§ XII', '§ XIII', '§ XIV', '§ XV'], ['XI', 'XII', 'XIII', 'XIV', 'XV']],
  ['Roman numbers without a sign', ['XI.', 'XII.', 'XIII.', 'XIV.', 'XV.'], ['XI', 'XII', 'XIII', 'XIV', 'XV']],
  ['two in one', ['§ 11', '§§ 12-13', '§ 14', '§ 15–16', '§ 17'], ['11', '12-13', '14', '15-16', '17']],
  [
    'two in one, above the title',
    ['§ 11\n', '§§ 12-13\n', '§ 14\n', '§ 15–16\n', '§ 17\n'],
    ['11', '12-13', '14', '15-16', '17'],
  ],
  [
    'two in one, with a comma or a word',
    ['§ 11', '§§ 12, 13', '§ 14', '§ 15 och § 16', '§ 17'],
    ['11', '12-13', '14', '15-16', '17'],
  ],
  ['every § read as 8', ['87', '88', '89', '810', '811'], ['7', '8', '9', '10', '11']],
  ['every § read as S', ['S 1', 'S 2', 'S 3', 'S 4', 'S 5'], ['1', '2', '3', '4', '5']],
  ['every § read as 5 and a space', ['5 1', '5 2', '5 3', '5 4', '5 5'], ['1', '2', '3', '4', '5']],
  ['some § read as other signs', ['§ 11', '8 12', '$ 13', '§ 14', 'S 15'], ['11', '12', '13', '14', '15']],
  ['numbers that begin with 8', ['81', '82', '83', '84', '85'], ['81', '82', '83', '84', '85']],
  ['numbers that go on from 89', ['87', '88', '89', '90', '91'], ['87', '88', '89', '90', '91']],
])('%s', async (_, labels, numbers) => {
  const found = await read(TITLES.map((title, index) => `${labels[index] ?? ''} ${title}`))
  expect(found.map(({ number, title }) => [number, title])).toEqual(
    TITLES.map((title, index) => [numbers[index], title]),
  )
})

test.each([
  ['with a letter', ['§ 11', '§ 12', '§ 12 a', '§ 12 b', '§ 13'], ['11', '12', '12a', '12b', '13']],
  ['with a letter in brackets', ['1.', '2.', '2 a)', '2 b)', '3.'], ['1', '2', '2a', '2b', '3']],
  ['with decimals', ['1.', '2.', '2.1', '2.2', '3.'], ['1', '2', '2.1', '2.2', '3']],
  ['with decimals after a §', ['§ 1', '§ 2', '§ 2.1', '§ 2.2', '§ 3'], ['1', '2', '2.1', '2.2', '3']],
  [
    'with letters and no number of their own',
    ['1.', '3a.', '3b.', '4.', '5.'].map((one) => one.replace('3', '2')),
    ['1', '2a', '2b', '4', '5'],
  ],
])('numbers %s', async (_, labels, numbers) => {
  const found = await read(TITLES.map((title, index) => `${labels[index] ?? ''} ${title}`))
  expect(found.flatMap((one) => [one, ...one.children]).map(({ number, title }) => [number, title])).toEqual(
    TITLES.map((title, index) => [numbers[index], title]),
  )
})
