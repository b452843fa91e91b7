import { describe, expect, test } from 'vitest'
import { coverText } from './cover.ts'

const ID = '[maskerat: e-signatur-id]'
const IP = '[maskerat: ip-adress]'

describe('what leads to a machine or an account is covered:', () => {
  test.each([
    ['Dokumentets id: 7c1b2c3d-1111-2222-3333-4a5b6c556677', `Dokumentets id: ${ID}`],
    ['7C1B2C3D-1111-2222-3333-4A5B6C556677', ID],
    ['7c1b2c3d-1111-2222-3333-4a5b\u200b6c556677', ID],
    ['7c1b2c3d\u20111111\u20112222\u20113333\u20114a5b6c556677', ID],
    ['7c1b2c3d-1111-\n2222-3333-4a5b6c556677', `${ID}\n${ID}`],
    ['IDENTIFIKATIONS-ID: _0123456789abcdef0123456789abcdef01', `IDENTIFIKATIONS-ID: ${ID}`],
    ['Transaktionsidentitet: 278D23FE434B34181B12B492125C3C9AB3B1D6BDF4', `Transaktionsidentitet: ${ID}`],
    ['Transaktion 09222115557700112233', `Transaktion ${ID}`],
    ['Transaktionsnummer: 9222115557', `Transaktionsnummer: ${ID}`],
    ['Transaction ID: CBJCHBCAABAAx1y2z3w4v5u6t7s8', `Transaction ID: ${ID}`],
    ['Envelope ID: 9F8E7D6C-1111-2222-3333-4A5B6C7D8E9F', `Envelope ID: ${ID}`],
    ['BankID transaktion: 5f0e1d2c-9e2c-4f2e-b1ab-77b0b2a53d99', `BankID transaktion: ${ID}`],
    ['BankID-referens: 5f0e1d2c9e2c4f2e', `BankID-referens: ${ID}`],
    ['orderRef 131daac9-16c6-4618-beb0-365768f37288', `orderRef ${ID}`],
    ['Penneo dokumentnyckel: AB12C-DE34F-GH56I-JK78L-MN90O-PQ12R', `Penneo dokumentnyckel: ${ID}`],
    ['Serienummer: no_bankid:9578-5999-4-1234567', `Serienummer: ${ID}`],
    ['Fingeravtryck: a1:b2:c3:d4:e5:f6:a7:b8:c9:d0:e1:f2:a3:b4:c5:d6:e7:f8:a9:b0', `Fingeravtryck: ${ID}`],
    ['Dokument-ID 09222115557700112233 Signerat AE, BL', `Dokument-ID ${ID} Signerat AE, BL`],
    ['Dokument-id A1B2C3D4E5F6A7B8C9D0', `Dokument-id ${ID}`],
    ['Doc ID: c6ed6646cafd30f55a81694ca7774b4be1ac3b53', `Doc ID: ${ID}`],
    ['Se https://app.assently.com/case/7c1b2c3d-1111-2222-3333-4a5b6c556677', `Se https://app.assently.com/case/${ID}`],
    ['Freja-id: 99887766aa', `Freja-id: ${ID}`],
    ['Freja eID+ referens: 99887766aa', `Freja eID+ referens: ${ID}`],
    ['Geo: 59.3293, 18.0686', `Geo: ${ID}`],
    ['Geolocation: -59.32931 -118.06861', `Geolocation: ${ID}`],
    ['IP: 192.168.77.10', `IP: ${IP}`],
    ['IP-adress: 10.0.0.1', `IP-adress: ${IP}`],
    ['IP-nummer 10.0.0.1', `IP-nummer ${IP}`],
    ['från 192.168.77.10.', `från ${IP}.`],
    ['ip 8.8.4.4', `ip ${IP}`],
    ['192.\u200b168.77.10', IP],
    ['１９２.168.77.10', IP],
    ['IP-adress\n192.168.77.10', `IP-adress\n${IP}`],
    ['IP: 192. 168. 77. 10', `IP: ${IP}`],
    ['IP-adressen var 10.1.2.3', `IP-adressen var ${IP}`],
    ['(192.168.77.10)', `(${IP})`],
    ['IP: 2001:db8::77:10', `IP: ${IP}`],
    ['2001:0db8:85a3:0000:0000:8a2e:0370:7334', IP],
    ['2001:db8::1', IP],
    ['IPv6-adress: fe80::1', `IPv6-adress: ${IP}`],
    ['::ffff:192.168.77.10', IP],
  ])('%s', (text, expected) => expect(coverText(text)).toBe(expected))
})

describe('after each word for it an id is covered:', () => {
  test.each([
    'Transaktion',
    'Transaktions-id',
    'Transaction number',
    'Identifikations-id',
    'Identifierings-id',
    'Signeringsreferens',
    'Signatur-id',
    'Signature ID',
    'Signer ID',
    'BankID-order',
    'Orderreferens',
    'Envelope-ID',
    'Kuvert-id',
    'Agreement ID',
    'Penneo dokumentnyckel',
    'Dokumentnyckel',
    'Verifieringskod',
    'Verifikations-id',
    'Comfact signature referensnummer',
    'Certificate ID',
    'Sessions-id',
    'Session ID',
    'Enhets-id',
    'Device ID',
  ])('%s', (label) => {
    expect(coverText(`${label}: 123456w`)).toBe(`${label}: ${ID}`)
    expect(coverText(`${label} nr. 1234567`)).toBe(`${label} nr. ${ID}`)
    expect(coverText(`${label}\n  q2/w-e_r+t=`)).toBe(`${label}\n  ${ID}=`)
    expect(coverText(`${label}: 12345w`)).toBe(`${label}: 12345w`)
    expect(coverText(`${label}: väntande`)).toBe(`${label}: väntande`)
    expect(coverText(`${label}: 2024-03-12`)).toBe(`${label}: 2024-03-12`)
  })

  test.each([
    'Dokumentnummer',
    'Dokumentets id',
    'Document ID',
    'Referensnummer',
    'Serienummer',
    'Serial number',
    'Certifikatets nummer',
    'Certifikatnummer',
    'Fingeravtryck',
    'Checksumma',
    'Kontrollsumma',
    'Hash',
    'Nyckel',
    'Id',
  ])('%s, if it is long and has letters and digits', (label) => {
    expect(coverText(`${label}: q1w2e3r4t5y6u7i8`)).toBe(`${label}: ${ID}`)
    expect(coverText(`${label} # _q1w2e3r4t5y6u7i8++.`)).toBe(`${label} # ${ID}++.`)
    expect(coverText(`${label}: q1w2e3r4t5y6u7i`)).toBe(`${label}: q1w2e3r4t5y6u7i`)
    expect(coverText(`${label}: qwertyuiopasdfghj`)).toBe(`${label}: qwertyuiopasdfghj`)
    expect(coverText(`${label}: 1234567890-123456`)).toBe(`${label}: 1234567890-123456`)
  })
})

describe('without a word for it an id is covered, as far as it goes:', () => {
  test.each([
    // As short as one may be, and nothing else in the text.
    ['0123456789abcdef0123456789abcdef', ID],
    ['AB12C-DE34F-GH56I-JK78L-MN90O-PQ12R', ID],
    ['ABCDE-FGHIJ-KLM12-OPQRS-TUVWX', ID],
    ['xKuvert-id: 123456w', 'xKuvert-id: 123456w'],
    ['Kuvert-identitet: 123456w', 'Kuvert-identitet: 123456w'],
    ['ABCDE-FGHIJ-KLMNO-PQRST-UVWXY', 'ABCDE-FGHIJ-KLMNO-PQRST-UVWXY'],
    ['AB12C-DE34F-GH56I-JK78L', 'AB12C-DE34F-GH56I-JK78L'],
    ['xAB12C-DE34F-GH56I-JK78L-MN90O', 'xAB12C-DE34F-GH56I-JK78L-MN90O'],
    ['1-AB12C-DE34F-GH56I-JK78L-MN90O', '1-AB12C-DE34F-GH56I-JK78L-MN90O'],
    ['AB12C-DE34F-GH56I-JK78L-MN90Ox', 'AB12C-DE34F-GH56I-JK78L-MN90Ox'],
    ['AB12C-DE34F-GH56I-JK78L-MN90O-', 'AB12C-DE34F-GH56I-JK78L-MN90O-'],
    ['AB1C-DE34F-GH56I-JK78L-MN90O', 'AB1C-DE34F-GH56I-JK78L-MN90O'],
    ['a1 b2 c3 d4 e5 f6 a7 b8 c9 d0 e1 f2 a3 b4 c5 d6', ID],
    ['a1 b2 c3 d4 e5 f6 a7 b8 c9 d0 e1 f2 a3 b4 c5', 'a1 b2 c3 d4 e5 f6 a7 b8 c9 d0 e1 f2 a3 b4 c5'],
    ['se_bankid:q-1_23', ID],
    ['se_bankid:q-1_2', 'se_bankid:q-1_2'],
    ['xse_bankid:q-1_23', 'xse_bankid:q-1_23'],
    ['7c1b2c3d-1111-2222-3333-4a5b6c556677x', '7c1b2c3d-1111-2222-3333-4a5b6c556677x'],
    ['x7c1b2c3d-1111-2222-3333-4a5b6c556677', 'x7c1b2c3d-1111-2222-3333-4a5b6c556677'],
    ['0123456789abcdef0123456789abcde', '0123456789abcdef0123456789abcde'],
    ['0123456789abcdef0123456789abcdef\n| 01234567', `${ID}\n| ${ID}`],
    ['abcdefabcdefabcdefabcdefabcdefab', 'abcdefabcdefabcdefabcdefabcdefab'],
    ['www.ekby.example/7c1b2c3d-1111-2222-3333-4a5b6c556677', 'www.ekby.example/7c1b2c3d-1111-2222-3333-4a5b6c556677'],
    ['http://ekby.example 7c1b2c3d-1111-2222-3333-4a5b6c556677', `http://ekby.example ${ID}`],
    ...['verify', 'validator', 'esign', 'penneo', 'scrive', 'assently', 'comfact', 'bankid'].map((service) => [
      `https://${service}.example/7c1b2c3d-1111-2222-3333-4a5b6c556677`,
      `https://${service}.example/${ID}`,
    ]),
    ['https://ekby.example/x?tx=7c1b2c3d-1111-2222-3333-4a5b6c556677', `https://ekby.example/x?tx=${ID}`],
    [
      'https://ekby.example/x?atx=7c1b2c3d-1111-2222-3333-4a5b6c556677',
      'https://ekby.example/x?atx=7c1b2c3d-1111-2222-3333-4a5b6c556677',
    ],
  ])('%j', (text, expected) => expect(coverText(text)).toBe(expected))
})

describe('an IP number stands beside a word for it, or is too large for the number of a section:', () => {
  test.each([
    ...[
      'IP',
      'ipv4',
      'IPv6',
      'IP-adress',
      'IP adressen',
      'ipadresser',
      'IP address',
      'IP addresses',
      'IP-numret',
      'IP-nr',
      'IP no',
    ].map((label) => [`${label}: 10.1.2.3`, `${label}: ${IP}`]),
    ...['var', 'är', 'was', 'is', 'från', 'from'].map((verb) => [`IP ${verb} 10.1.2.3`, `IP ${verb} ${IP}`]),
    ['IP:\n |  10.1.2.3', `IP:\n |  ${IP}`],
    ['IP:\n och 10.1.2.3', 'IP:\n och 10.1.2.3'],
    ['ship 10.1.2.3', 'ship 10.1.2.3'],
    ['ip7 10.1.2.3', 'ip7 10.1.2.3'],
    ['ip och nr 10.1.2.3', 'ip och nr 10.1.2.3'],
    ['x 10.0.0.64', `x ${IP}`],
    ['x 10.0.0.63', 'x 10.0.0.63'],
    ['x 255.0.0.1', `x ${IP}`],
    ['x 256.0.0.1', 'x 256.0.0.1'],
    ['x 100.00.0.1', 'x 100.00.0.1'],
    ['x 100.100.0.1', `x ${IP}`],
    ['x 192.\n168.77.10', `x ${IP}\n${IP}`],
    ['x 192.\n 168.77.10', `x ${IP}\n ${IP}`],
    ['x 192. 168.77.10', 'x 192. 168.77.10'],
    ['ip 010 . 1.2.3', 'ip 010 . 1.2.3'],
    ['ip 10 . 256.2.3', 'ip 10 . 256.2.3'],
    ['192.168.77.10.5', '192.168.77.10.5'],
    ['1,192.168.77.10', '1,192.168.77.10'],
    ['192.168.77.10 kr', '192.168.77.10 kr'],
    ['192.168.77.10tkr.', '192.168.77.10tkr.'],
    ['192.168.77.10 mnkr', '192.168.77.10 mnkr'],
    ['192.168.77.10 krav', `${IP} krav`],
    ...[
      'avsnitt',
      'punkt',
      'punkten',
      'kap',
      'kap.',
      'kapitel',
      'stycke',
      'bilaga',
      'rubrik',
      'rubriken',
      'version',
      'ver',
      'ver.',
      'v',
      'v.',
      '§',
      'nr',
      'nummer',
    ].flatMap((word) => [
      [`${word} 2.0.64.100`, `${word} 2.0.64.100`],
      [`${word}2.0.64.100`, `${word}2.0.64.100`],
    ]),
    ['avsnitt, 2.0.64.100', `avsnitt, ${IP}`],
  ])('%j', (text, expected) => expect(coverText(text)).toBe(expected))

  test.each([
    ['2001:db8:1:2:3:4:5:6', true],
    ['2001:db8:1:2:3:4:5', false],
    ['ip 2001:db8:1:2:3:4:5', false],
    ['2001:db8:1:2:3::4', true],
    ['2001::db8::1', false],
    ['ip 2001::db8::1', false],
    ['1:2:3:4:5:6:7:8', true],
    ['1:2:3::4', false],
    ['ip 1:2:3::4', true],
    ['10:20::30', false],
    ['100:20::30', true],
    ['abc::12', true],
    ['ab::12', false],
    ['123::12', false],
    ['abcd::', false],
    ['ip ::1', true],
    ['::1', false],
    ['x2001:db8::1', false],
    ['2001:db8::1x', false],
    ['1.2001:db8::1', false],
    ['12:30:00', false],
    ['ip 12:30:00', false],
  ])('%j: %s', (text, covered) => expect(coverText(text) !== text).toBe(covered))
})

describe('what only looks so stays:', () => {
  test.each([
    'Koordinater: 59.3293, 18.0686',
    'Geologi: 59.3293, 18.0686',
    'Freja 1234567 kronor',
    'enligt avsnitt 5.1.2.1, ärendenummer 2023-1',
    'punkt 4.1.3.2 - Uppdrag',
    '1.2.3.4',
    'version 2.0.64.100',
    'avsnitt 5.1.\n2.1',
    'kl. 21:40:04',
    '12:30:00',
    'Prov 1:23',
    'Skår 40:17',
    '2021-03-22 21:40:04 +01:00',
    '1.234.567.890 kr',
    'den 12.03.2024',
    'Transaktionen godkändes',
    'Transaktion 2024-03-12',
    'transaktioner på 12 345 678 kr',
    'Referens 9913991234',
    'Dokument-id 2024-123456',
    'Referens: KS-2024-00123',
    'id 12345678',
    'se a/_0123456789abcdef0123456789abcdef01',
    'https://almby.example/handlingar/7c1b2c3d-1111-2222-3333-4a5b6c556677',
    'ISBN 978-91-7009-798-5',
    'ÅÄÖ12-ABCDE',
    'nyckeltal 2024',
  ])('%s', (text) => expect(coverText(text)).toBe(text))
})
