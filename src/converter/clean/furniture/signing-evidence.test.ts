/**
 * What a signing service prints on its page, beside another thing of another kind, and what minutes say that is none.
 */
import { describe, expect, test } from 'vitest'
import { textLines } from '../../read/text.ts'
import { toLines } from '../lines.ts'
import { findStamps, findSigning, signersAmong } from './signing.ts'
import { findSigningPage } from './signing-page.ts'

const linesOf = (raw: readonly string[]) => toLines(textLines(raw))
/** The first line of the page, and what of it is the record; null where there is none. */
function pageIn(...raw: string[]): string[] | null {
  const lines = linesOf(raw)
  const page = findSigningPage(lines)
  return page && [lines[page.start]?.text ?? '', ...[...page.record].map((index) => lines[index]?.text ?? '')]
}

const IP = 'IP: 10.0.0.1'
const MAIL = 'ada@post.example'

describe('evidence:', () => {
  test.each<[string, string]>(
    Object.entries({
      [MAIL]: `${IP}|IP-adress 10|Hennes IP-address|IP-nummer: 10|ip address: 10|[maskerat: ip-adress]|
        BankID|Med Freja eID|frejaeid|Freja+|E-legitimation|eID|Mobilt BankID|Mobilt Bank-ID|
        Transaktions-ID: 7|Transaktionsid: 7|Transaktion-ID: 7|Penneo dokumentnyckel: 7|Transaktionsidentitet: 7|Transaction ID: 7|Dokumentets id: 7|Dokument-ID: 7|
        Dokumentid: 7|Document ID: 7|Envelope Id: 7|Dokumentnyckel : 7|[maskerat: e-signatur-id]|
        Mozilla/5.0|Windows NT|Macintosh|iPhone OS|Chrome 120|Firefox/3|Safari 17|Edg/120|Edge 12|Opera 9|Android 12|
        iOS 17|AppleWebKit/5|Webbläsare: okänd|User-agent: x|Useragent: x|Browser: x`,
      [IP]: `${MAIL}|[maskerat: e-postadress]|E-post: saknas|Epost: saknas|E-postadress: saknas|E-mail address: x|Email: x|
        [maskerat: personnummer]|2024-03-15 09:59:00|2024-03-15T09:59:00|2024-03-15, kl. 09.59.00|2024-03-15 kl 09:59:00|
        9:59 AM CET|09.59 UTC|09:59:00 (+01|9:59 GMT|12:01 CEST`,
    }).flatMap(([other, own]) => own.split('|').map((text): [string, string] => [text.trim(), other])),
  )('"%s" beside "%s"', (one, other) => {
    expect(pageIn('Mötet avslutas.', '', one, other)).toEqual([one])
    expect(pageIn('Mötet avslutas.', '', one, one)).toBeNull()
  })

  test.each([
    'Skip: 12',
    'Omdokumentid: 7',
    'Vip-adressen',
    'Ip-adressen sparas',
    'Bankidén',
    'Transaktion 7',
    'Dokumentet: 7',
    'Chrome',
    'Androiden 12',
    'Mozilla',
    'Webbläsaren: okänd',
    'Edgar 12',
  ])('"%s" is none', (text) => expect(pageIn('Mötet avslutas.', '', text, MAIL)).toBeNull())

  test.each(['2024-03-15 09:59', '9:59', 'Kl. 9.59', 'Posten: sen', '[maskerat: telefonnummer]', 'ada @ post'])(
    '"%s" is none either',
    (text) => expect(pageIn('Mötet avslutas.', '', text, IP)).toBeNull(),
  )

  test('a sentence is none, unless something was covered in it', () => {
    expect(pageIn('Mötet avslutas.', '', 'Frågor besvaras via BankID hos oss.', MAIL)).toBeNull()
    expect(pageIn('Mötet avslutas.', '', 'Via BankID hos oss.', MAIL)).not.toBeNull()
    expect(
      pageIn('Mötet avslutas.', '', 'Anropet kom från adressen [maskerat: ip-adress] hos oss.', MAIL),
    ).not.toBeNull()
    expect(pageIn('Mötet avslutas.', '', `BankID ${'x'.repeat(154)}`, MAIL)).toBeNull()
    expect(pageIn('Mötet avslutas.', '', `BankID ${'x'.repeat(153)}`, MAIL)).not.toBeNull()
  })

  test('what minutes may tell too is not enough', () => {
    expect(pageIn('Mötet avslutas.', '', MAIL, '2024-03-15 09:59:00', '[maskerat: personnummer]')).toBeNull()
  })
})

describe('the page goes from its end', () => {
  const between = (count: number): string[] => Array.from({ length: count }, (_, at) => ['', `Sida ${at}`]).flat()
  test.each<[string, string[], string | undefined]>([
    ['over five blocks that say nothing', ['Slut', '', IP, ...between(5), '', MAIL], IP],
    ['not over six', ['Slut', '', IP, ...between(6), '', MAIL], undefined],
    ['over the name of a service', ['Slut', '', IP, ...between(5), '', 'Scrive', ...between(5), '', MAIL], IP],
    ['over evidence in between', ['Slut', '', IP, ...between(4), '', '9:59 GMT', ...between(4), '', MAIL], IP],
    ['to a §', [IP, '', '§ 3 Val', '', MAIL], undefined],
    ['to an appendix', [IP, '', 'Bilaga 1', '', MAIL], undefined],
    ['to a heading word', [IP, '', 'Beslut', '', MAIL], undefined],
    ['to the beginning', [IP, MAIL], IP],
  ])('%s', (_, raw, first) => expect(pageIn(...raw)?.[0]).toBe(first))
})

describe('above the first evidence its heading', () => {
  test.each<[string, string[], string]>([
    ['looks so', ['Slut', '', 'Verifikat', '', IP, MAIL], 'Verifikat'],
    ['names the service', ['Slut', '', 'Penneo', '', IP, MAIL], 'Penneo'],
    ['is parted off', ['Slut', '', '', 'Ekby', '', IP, MAIL], 'Ekby'],
    ['has two lines', ['Slut', '', 'Signaturer', 'Ekby', '', IP, MAIL], 'Signaturer'],
    ['has two blocks', ['Slut', '', 'Dokument', '', 'Verifikat', '', IP, MAIL], 'Dokument'],
    ['has no third', ['Slut', '', 'Historik', '', 'Dokument', '', 'Verifikat', '', IP, MAIL], 'Dokument'],
    ['is none where nothing tells it from the record', ['Slut', '', 'Ekby', '', IP, MAIL], IP],
    ['is none of three lines', ['Slut', '', 'Signaturer', 'Ekby', 'Vik', '', IP, MAIL], IP],
    ['is none of two where it does not look so', ['Slut', '', '', 'Ekby', 'Vik', '', IP, MAIL], IP],
    ['is no sentence', ['Slut', '', 'Dokumentet är signerat.', '', IP, MAIL], IP],
    ['is no label', ['Slut', '', 'Dokument:', '', IP, MAIL], IP],
    ['is no section of the record', ['Slut', '', 'Underskrifter', '', IP, MAIL], IP],
    ['is not long', ['Slut', '', `Verifikat ${'x'.repeat(81)}`, '', IP, MAIL], IP],
    ['may be that long', ['Slut', '', `Verifikat ${'x'.repeat(80)}`, '', IP, MAIL], `Verifikat ${'x'.repeat(80)}`],
    ['is none above a page that is parted off', ['Slut', '', 'Verifikat', '', '', IP, MAIL], IP],
    ['is in a text that runs on', ['Mötet avslutas.', 'Verifikat', IP, MAIL], 'Verifikat'],
    ['is the name in a text that runs on', ['Mötet avslutas.', 'Ada Provlund', IP, MAIL], 'Ada Provlund'],
  ])('%s', (_, raw, first) => expect(pageIn(...raw)?.[0]).toBe(first))
})

describe('of the page the record is', () => {
  test.each([
    'Signerade 2024-03-15',
    'Signerad: 2024-03-15',
    'E-signerat 2024-03-15',
    'Signeringsdatum: 2024-03-15',
    'Signeringstid 09.59',
    'Undertecknat 2024-03-15',
    'Undertecknades 2024-03-15',
    'Undertecknande 2024-03-15',
    'Skrev under 2024-03-15',
    'Signed: 3/15/2024',
    'Datum & tid: 2024-03-15',
    'Tidpunkt 2024-03-15',
    'Dokument signerat av Ada Provlund',
    'Undertecknades av Ada Provlund',
    'SIGNERATS AV ADA PROVLUND',
    'Signed by Ada Provlund',
  ])('%s', (text) => expect(pageIn('Slut', '', IP, MAIL, text)).toEqual([IP, text]))

  test.each([
    'Signerade',
    'Signeringen 2024-03-15',
    'Signerat med Chrome 120',
    'Signerat av alla',
    'Status: signerat',
    `Signerade 2024-03-15 ${'x'.repeat(140)}`,
  ])('not %s', (text) => expect(pageIn('Slut', '', IP, MAIL, text)).toEqual([IP]))

  test('a name with evidence below it, near enough', () => {
    const far = Array.from({ length: 8 }, (_, at) => `Rad ${at}`)
    expect(pageIn('Slut', '', 'Verifikat', 'Ada Provlund (S), ordförande', IP, MAIL)?.slice(1)).toEqual([
      'Ada Provlund (S), ordförande',
    ])
    expect(pageIn('Slut', '', IP, 'Bo Provberg', ...far.slice(1), MAIL)?.slice(1)).toEqual(['Bo Provberg'])
    expect(pageIn('Slut', '', IP, 'Bo Provberg', ...far, MAIL)?.slice(1)).toEqual([])
    expect(pageIn('Slut', '', IP, 'Penneo Certifikat', MAIL)?.slice(1)).toEqual([])
  })
})

test('a page with a heading of its own keeps what says who signed', () => {
  const raw = [
    'Mötet avslutas.',
    'Signatursida',
    'Namn: Ada Provlund',
    'Titel, organisation: Ordförande, Ekby',
    'Roll : Justerare',
    'Identifikationstyp: BankID',
    'Identifikations-id: x',
    'Datum & tid: 2024-03-15',
    'Tidpunkt: 09.59',
    'Status: klar',
    'Ordförandes namn: Ada',
  ]
  const lines = linesOf(raw)
  expect([...findSigning(lines, new Map()).keys()].map((index) => raw[index])).toEqual([
    'Status: klar',
    'Ordförandes namn: Ada',
  ])
  expect(signersAmong(lines).size).toBe(0)
})

test.each([
  ['Detta dokument har elektroniskt undertecknats av Ada', true],
  ['Detta dokument har digitalt signerats av Ada', true],
  ['Elektroniska underskrifter', true],
  ['Digitala underskrifter', true],
  ['Digitala underskrifter infördes', false],
  ['Detta dokument har elektroniskt sparats', false],
  ['Signatursidan', false],
])('"%s" heads such a page: %s', (text, heads) => {
  expect(findSigning(linesOf(['Slut.', text, 'Status: klar']), new Map()).has(2)).toBe(heads)
})

test.each([
  ['Transaktionsidentitet: [maskerat: e-signatur-id]', true],
  ['Dokument-ID [maskerat: e-signatur-id]', true],
  ['Identifikations-id: [maskerat: e-signatur-id]', false],
  ['Idnummer [maskerat: e-signatur-id]', false],
  ['Id-nummer [maskerat: e-signatur-id]', false],
  ['Referens: [maskerat: e-signatur-id] med mera', false],
  ['[maskerat: e-signatur-id]', false],
])('"%s" is a stamp: %s', (text, isStamp) => {
  expect([...findStamps(linesOf(['Text.', text]))]).toEqual(isStamp ? [[1, 'e-signature']] : [])
})
