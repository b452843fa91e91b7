/** Single lines that are furniture by their form, wherever they stand. */
import { describe, expect, test } from 'vitest'
import { findForms } from './forms.ts'
import { linesOf } from './lines.fixture.ts'

const kindOf = (text: string): string | undefined => findForms(linesOf(text)).get(0)

describe('each form says what it is:', () => {
  test.each<[kind: string, texts: string[]]>([
    [
      'page-number',
      [
        '4 (31)',
        '1(1)',
        '4 ( 31 )',
        '4 (31 )',
        'Sida 3 (12)',
        'Sidan 3 (12)',
        'Sid 3(12)',
        'Sid. 3 (12)',
        'Blad 3 (12)',
        '1234 (1234)',
        'Sida3 (4)',
      ],
    ],
    [
      'page-number',
      [
        'Sida 3 av 12',
        'sidan 3',
        'Sida 3',
        'Sid 3/12',
        'Sid. 3 / 12',
        'Blad 3',
        'blad3',
        'SIDA 1234 av 1234',
        'Sida 3av12',
      ],
    ],
    ['page-number', ['- 4 -', '– 4 –', '-4-', '–1234–']],
    [
      'e-signature',
      [
        'Comfact Signature Referensnummer: 171229SE',
        'Sida 1/1Comfact Signature Referensnummer: 1057439',
        'Sid. 1 av 2 Comfact Signature Referensnummer: 1057439',
        'sid 1/2 Scrive dokument-id',
        'Visma Sign nyckel',
        'DocuSign Envelope ID: 1',

        'Adobe Acrobat Sign transaktion',
        'Adobe Acrobat Sign Transaction Number: 1',
        'Penneo document key',
        'Penneo ref 1',
      ],
    ],
    [
      'e-signature',
      [
        'Transaktion 09222115557',
        'Transaktion: 0922211',
        'Signeringsreferens 0922211',
        'Dokument-id : 0922-11a',
        'Dokumentid 0922211',
        'transaktion0922211',
      ],
    ],
    [
      'page-footer',
      [
        'Utdragsbestyrkande',
        'Utdraget bestyrks',
        'Justerandes sign',
        'Justerandes sign.',
        'Ordf. sign. Just. sign.',
        'Justeringsmännens sign',
        'Justeringssignatur',
        'Justeranes sign',
        'Justerandessign',
        'Justerandes signatur',
        'Justerandes signaturer',
        'Justerares sign',
        'Justerare sign',
        'Justeraresign.',
        'Justerarnas signatur',
        'Protokollsjusterares signaturer',
        'Justerar sign',
        'Ordförandens sign',
        'Ordföranden signatur.',
        'Ordförandenssign',
        'Sekreterarens signatur',
        'Sekreteraren sign',
        'Ordförandens sign Justerandes sign Utdragsbestyrkande',
        'Justerandes sign ____ : … Utdragsbestyrkande',
      ],
    ],
    [
      'repeated-heading',
      [
        'forts. § 12',
        'Forts § 12',
        '(forts. § 12)',
        'Fortsättning § 12',
        'Fortsättning på § 12',
        'Fortsättning av §12',
        'Forts. från § 12/2024',
        'Forts.§ 1234',
      ],
    ],
    ['separator', ['_____', '---', '- - -', '***', '===', '———', '. . .', '………', '___ ... ---']],
    [
      'page-header',
      [
        'Sammanträdesdatum',
        'Sammanträdesdatum:',
        'Sammanträdesdatum: 2024-03-12',
        'Sammanträdesdatum 2024-03-12',
        'Sammanträdes datum',
        'Mötesdatum',
        'MÖTESDATUM:2024-03-12',
      ],
    ],
  ])('%s: %j', (kind, texts) =>
    expect(texts.map((text) => [text, kindOf(text)])).toEqual(texts.map((text) => [text, kind])),
  )
})

test.each([
  '4 (31) platser',
  'Se 4 (31)',
  'Sida',
  'Sidan 4 visar tabellen',
  'Se sida 4',
  'Sida 12345',
  '12345 (1)',
  '1 (12345)',
  'Sida 3 av',
  'Sida 3 av 12345',
  'Sida 3 av 12 sidor',
  '4',
  '2024',
  '- 4',
  '- 12345 -',
  '- 4 - 5',
  'Nr - 4 -',
  'Comfact Signature',
  'Comfact Signatures referens',
  'Comfact levererar tjänsten.',
  'Avtal om Comfact Signature referens',
  'Sida 1 Comfact Signature Referensnummer: 1',
  `Penneo ${'x'.repeat(40)} nyckel`,
  'Transaktion',
  'Transaktion 09222',
  'Transaktion a0922211',
  'En transaktion 0922211',
  'Transaktion 0922211 kr',
  `Transaktion ${'0'.repeat(62)}`,
  'Utdragsbestyrkande saknas',
  'Justering',
  'Utdragets riktighet bestyrker:',
  'Justering Utdragets riktighet bestyrker: Eva Strid',
  'Val av justerare Rätt utdraget',
  'Om utdragsbestyrkande',
  'Utdragsbestyrkandet',
  'Justerandes namn',
  'Ordföranden',
  'forts. § 12 Taxa',
  'se forts. § 12',
  'forts. 12',
  'forts. § 12345',
  '__',
  '- -',
  '-_=',
  '___ a',
  'a ___',
  'Sammanträdesdatum: 2024-03',
  'Sammanträdesdatum: 2024-03-12 kl. 9',
  'Nästa mötesdatum',
  'Sammanträdesdatum 2024-03-123',
  '_'.repeat(121),
])('"%s" is text', (text) => expect(kindOf(text)).toBeUndefined())

test('a drawn line may be so long', () => expect(kindOf('_'.repeat(120))).toBe('separator'))
describe('places to sign beside those for extracts are the foot of a page', () => {
  const foot = (text: string, ...below: string[]): string | undefined => findForms(linesOf(text, ...below)).get(0)
  test.each([
    'Justering Utdragets riktighet bestyrker:',
    'Protokolljustering ____ Rätt utdraget bestyrkes ____',
    'Justerandes sign Utdragets riktighet',
  ])('%s', (text) => expect(foot(text, 'Provby kommun', '§ 5 Taxa')).toBe('page-footer'))
  test.each<[why: string, below: string[], isFoot: boolean]>([
    ['above the next §', ['______', '§ 5 Taxa'], true],
    ['above the next of a body', ['KS § 5 Taxa'], true],
    ['above the next with its sign behind it', ['5 § Taxa'], true],
    ['but labels above names', ['Eva Prov                  Bo Ek', '§ 5 Taxa'], false],
    ['or above one with a party', ['', 'Eva Prov (S)', '§ 5 Taxa'], false],
    ['or above lines to write them on', ['______                    ______', 'Eva Prov    Bo Ek', '§ 5 Taxa'], false],
    ['or below the last §', ['Anslag', 'Protokollet är anslaget 2010-02-05.'], false],
  ])('%s', (_, below, isFoot) =>
    expect(foot('Justerare                 Utdragets riktighet bestyrkes', ...below)).toBe(
      isFoot ? 'page-footer' : undefined,
    ),
  )
})
test('each line by itself', () =>
  expect([...findForms(linesOf('Text', 'Sida 3', 'Text', '___'))]).toEqual([
    [1, 'page-number'],
    [3, 'separator'],
  ]))
