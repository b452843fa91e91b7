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
    ['Dokument-id A1B2C3D4E5F6A7B8C9D0', `Dokument-id ${ID}`],
    ['Doc ID: c6ed6646cafd30f55a81694ca7774b4be1ac3b53', `Doc ID: ${ID}`],
    ['Se https://app.assently.com/case/7c1b2c3d-1111-2222-3333-4a5b6c556677', `Se https://app.assently.com/case/${ID}`],
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

describe('what only looks so stays:', () => {
  test.each([
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
