import { describe, expect, test } from 'vitest'
import { coverLines } from '../../../privacy/index.ts'
import { removeFurniture } from './index.ts'
import { toLines } from '../lines.ts'
import { textLines } from '../../read/text.ts'

const RECORD = ['§ 22 Avslutning', '', 'Beslut', '', 'Ordföranden förklarar mötet avslutat.', '']
/** Values that lead to persons or machines, in every layout below. */
const SECRET =
  /9222115557|192\.168|7c1b2c3d|5f0e1d2c|9f8e7d6c|640823|provlund@|Mozilla|Windows NT|Chrome|AB12C|CBJCHB|2001:db8|bankid:9578|A1B2C3D4/i

const kept = (page: readonly string[]): string[] =>
  removeFurniture(toLines(textLines(coverLines([...RECORD, ...page]).lines))).kept.map(({ text }) => text)

const PAGES: Readonly<Record<string, readonly [lines: readonly string[], record: readonly string[]]>> = {
  Scrive: [
    [
      '',
      'Verifikat',
      '',
      'Transaktion 09222115557700112233',
      '',
      'Dokument',
      '',
      'Protokoll mars',
      '4 sidor',
      '',
      'Initierare',
      '',
      'Signerande parter',
      '',
      'Bo Provlund (BP)',
      'Personnummer 640823-3234',
      'IP: 192.168.77.10',
      'bo.provlund@postlada.example',
      'Signerade 2024-03-15 09:59:00 CET (+0100)',
      '',
      'Detta verifikat är utfärdat av Scrive. Information i kursiv stil är säkert verifierad av Scrive.',
    ],
    ['Bo Provlund (BP)', 'Signerade 2024-03-15 09:59:00 CET (+0100)'],
  ],
  Assently: [
    [
      '',
      'Signerat med Assently',
      '',
      'Dokumentets id: 7c1b2c3d-1111-2222-3333-4a5b6c556677',
      'Bo Provlund',
      'IP-adress: 192.168.77.10',
      'Signeringsmetod: BankID',
      'Webbläsare: Mozilla/5.0 (Windows NT 10.0)',
      'Undertecknat 2024-03-15 09:59:00',
    ],
    ['Bo Provlund', 'Undertecknat 2024-03-15 09:59:00'],
  ],
  'Visma Sign': [
    [
      '',
      'Dokumentet är undertecknat elektroniskt med Visma Sign',
      '',
      'Bo Provlund',
      'E-post: bo.provlund@postlada.example',
      'IP: 2001:db8::77:10',
      'Signerad: 2024-03-15 09:59:00',
      '',
      'Dokument-ID: 7c1b2c3d-1111-2222-3333-4a5b6c556677',
    ],
    ['Bo Provlund', 'Signerad: 2024-03-15 09:59:00'],
  ],
  'a page of BankID': [
    [
      '',
      'Underskrifter',
      '',
      'Bo Provlund',
      '640823-3234',
      'BankID transaktion: 5f0e1d2c-9e2c-4f2e-b1ab-77b0b2a53d99',
      'IP-nummer 192.168.77.10',
      'Signerade 2024-03-15 09:59:00',
    ],
    ['Underskrifter', 'Bo Provlund', 'Signerade 2024-03-15 09:59:00'],
  ],
  Adobe: [
    [
      '',
      'Slutgiltig granskningsrapport',
      '2024-03-15',
      '',
      'Skapad: 2024-03-15',
      'Av: bo.provlund@postlada.example',
      'Status: Signerat',
      'Transaktions-ID: CBJCHBCAABAAx1y2z3w4v5u6t7s8',
      '',
      'Historik för Protokoll mars',
      '',
      'Dokument skapades av Bo Provlund (bo.provlund@postlada.example)',
      '2024-03-15 - 08:59:00 GMT- IP-adress: 192.168.77.10',
      '',
      'Dokument e-signerades av Bo Provlund (bo.provlund@postlada.example)',
      'Signeringsdatum: 2024-03-15 - 09:59:00 GMT',
      '',
      'Avtal slutfört.',
    ],
    ['Dokument e-signerades av Bo Provlund ([maskerat: e-postadress])', 'Signeringsdatum: 2024-03-15 - 09:59:00 GMT'],
  ],
  DocuSign: [
    [
      '',
      'Certificate Of Completion',
      '',
      'Envelope Id: 9F8E7D6C-1111-2222-3333-4A5B6C7D8E9F',
      'Subject: Protokoll mars',
      'Status: Completed',
      '',
      'Signer Events',
      '',
      'Bo Provlund',
      'bo.provlund@postlada.example',
      'Security Level: Email, Account Authentication',
      'Using IP Address: 192.168.77.10',
      'Signed: 3/15/2024 9:59:00 AM',
    ],
    ['Bo Provlund', 'Signed: 3/15/2024 9:59:00 AM'],
  ],
  Penneo: [
    [
      '',
      'PENNEO',
      '',
      'Signaturerna i detta dokument är juridiskt bindande. Dokumentet är signerat med Penneo.',
      '',
      'Bo Provlund',
      'Ordförande',
      'Serienummer: no_bankid:9578-5999-4-1234567',
      'IP: 192.168.xxx.xxx',
      '2024-03-15 09:59:00 UTC',
      '',
      'Penneo dokumentnyckel: AB12C-DE34F-GH56I-JK78L-MN90O-PQ12R',
    ],
    ['Bo Provlund'],
  ],
  'one without a heading': [
    [
      '',
      'Bo Provlund',
      'Signerat 2024-03-15 09:59:00',
      'IP 192.168.77.10',
      'Chrome 120 på Windows',
      'Dokument-id A1B2C3D4E5F6A7B8C9D0',
    ],
    ['Bo Provlund', 'Signerat 2024-03-15 09:59:00'],
  ],
}

describe('a signing service’s page leaves who signed and when, nothing else:', () => {
  test.each(Object.entries(PAGES))('%s', (_, [page, record]) => {
    const lines = kept(page)
    expect(lines.slice(0, 3)).toEqual(['§ 22 Avslutning', 'Beslut', 'Ordföranden förklarar mötet avslutat.'])
    expect(lines.slice(3)).toEqual([...record])
    expect(lines.join('\n')).not.toMatch(SECRET)
  })
})

describe('is no such page:', () => {
  test.each([
    ['typed signatures', ['Vid protokollet', '', 'Bo Provlund', 'Sekreterare', '', 'Justeras', '', 'Ada Provkvist']],
    ['approval by e-mail', ['Justerat 2024-03-15 kl. 10:15:00', 'Svar till registrator@almby.example']],
    [
      'an item about BankID',
      [
        '§ 23 BankID',
        '',
        'Nämnden informeras om BankID och om hur transaktioner loggas med IP-adress.',
        'Frågor till info@almby.example.',
      ],
    ],
    [
      'a sentence on logging',
      ['Systemet loggar ip-adress: tid, webbläsare och e-post sparas i tre månader enligt beslutet.'],
    ],
  ] as const)('%s', (_, lines) => expect(kept([...lines])).toEqual([...RECORD, ...lines].filter((line) => line !== '')))
})

test('lines that say who signed open a section of their own', () => {
  const [page] = PAGES['Scrive'] as (typeof PAGES)[string]
  const signed = removeFurniture(toLines(textLines(coverLines([...RECORD, ...page]).lines))).kept.filter(
    (line) => line.signed,
  )
  expect(signed.map(({ text }) => text)).toEqual(['Bo Provlund (BP)', 'Signerade 2024-03-15 09:59:00 CET (+0100)'])
})
