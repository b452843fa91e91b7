import { describe, expect, test } from 'vitest'
import { askedIn } from './asked.ts'
import { coverLines, coverName, coverText } from './cover.ts'

const COVER = '[maskerat: av redaktionen]'
const covered = (phrase: string, text: string) => coverLines(text.split('\n'), { asked: [phrase] })

describe('what an editor asks for is covered, set as', () => {
  test.each([
    ['Åsa Exempel', 'A\u030asa Exempel'],
    ['A\u030asa Exempel', 'Åsa Exempel'],
    ['Åsa Exempel', 'ÅSA EXEMPEL'],
    ['Åsa Exempel', 'Åsa\u00a0Exempel'],
    ['Åsa Exempel', 'Åsa  Exempel'],
    ['Åsa Exempel', 'Åsa\tExempel'],
    ['Åsa Exempel', 'Åsa Ex\u200bempel'],
    ['Åsa Exempel', 'Åsa Exem\u00adpel'],
    ['Åsa Exempel', 'Åsa Exem-pel'],
    ['Åsa Exempel', 'Åsa Exem-\u00adpel'],
    ['Åsa Exempel', 'Å\u2060sa Exempel'],
    ['Åsa Exempel', '&Aring;sa Exempel'],
    ['Åsa Exempel', '**Åsa** Exempel'],
    ['Åsa Exempel', 'Åsa_Exempel'],
    ['Åsa Exempel', 'Exempel, Åsa'],
    ['Åsa Exempel', 'EXEMPEL,  ÅSA'],
    ['Åsa Exempel', 'Åsa-Exempel'],
    ['Åsa Exempel', 'Ａ\u030aｓａ Exempel'],
    ['Åsa Exempel', 'Åsa\\_Exempel'],
    ['Sofia Fikon', 'So\ufb01a Fikon'],
    ['So\ufb01a Fikon', 'Sofia Fikon'],
    ['André Provsjö', 'Andre Provsjö'],
    ['Andre Provsjö', 'ANDRÉ PROVSJÖ'],
    ['José Muñoz', 'Jose Munoz'],
    ['Ines Müller', 'Inês Muller'],
    ['Klaus Weiß', 'Klaus Weiss'],
    ['Klaus Weiss', 'Klaus Weiß'],
    ['Klaus Weiss', 'KLAUS WEIẞ'],
    ['Klaus Weiß', 'KLAUS WEISS'],
    ['Bo-Lennart Provsjö', 'Bo\u2011Lennart Provsjö'],
    ['Bo-Lennart Provsjö', 'Bo\u2013Lennart Provsjö'],
    ['Bo-Lennart Provsjö', 'Bo\u2212Lennart Provsjö'],
    ['Bo-Lennart Provsjö', 'Bo - Lennart Provsjö'],
    ['Bo-Lennart Provsjö', 'Bo Lennart Provsjö'],
    ['Bo\u2011Lennart Provsjö', 'Bo-Lennart Provsjö'],
    ['Storgatan 5 A', 'Storgatan\u00a05\u00a0A'],
    ['Prov 1:23', 'Prov 1:23'],
    ['Åsa Exempel', 'Å s a  E x e m p e l'],
    ['Åsa Exempel', 'Åsa Exem pel'],
    ['Åsa Exempel', 'åsa.exempel'],
    ['Åsa Exempel', 'ÅsaExempel'],
    ['Åsa Exempel', 'ÅSAEXEMPEL'],
    ['Åsa Exempel', 'Åsa B. Exempel'],
    ['Ada Provlund', '\u0410d\u0430 Pr\u043evlund'],
    ['\u0410da Provlund', 'ADA PROVLUND'],
    ['Åsa Exempel', '\u0410\u030as\u0430 Ex\u0435mpel'],
    ['Ada Provlund', '&#1040;da Provlund'],
    ['(hemligt)', '(hemligt)'],
    ['Åsa Exempel', 'Åsa¹ Exempel'],
    ['Åsa Exempel', 'Åsa1 Exempel'],
    ['Åsa Exempel', 'Exempel2, Åsa'],
    ['Åsa Exempel', 'Åsa Berit Exempel'],
    ['Åsa Exempel', 'ÅSA BERIT CAJSA EXEMPEL'],
    ['Bo-Lennart Provsjö', 'BoLennart Provsjö'],
  ])('%s: %j', (phrase, form) => {
    const { lines, masked, notFound } = covered(phrase, `Se ${form}, här.`)
    expect(lines.join('\n')).toMatch(
      /^Se (?:\*\*)?\[maskerat: av redaktionen\](?:\s*\[maskerat: av redaktionen\])?, här\.$/,
    )
    expect(masked).toEqual([{ span: [1, 1], kind: 'by-editor' }])
    expect(notFound).toEqual([])
  })
})

describe('over a line’s end, each line by itself:', () => {
  test.each([
    ['divided with a hyphen', 'Kim Provs-\nson', `${COVER}\n${COVER}`],
    ['with a soft one', 'Kim Provs\u00ad\nson', `${COVER}\n${COVER}`],
    ['with another', 'Kim Provs\u2010\nson', `${COVER}\n${COVER}`],
    ['the given name divided', 'Ki-\nm Provsson', `${COVER}\n${COVER}`],
    ['between the words', 'Kim\nProvsson', `${COVER}\n${COVER}`],
    ['divided in double-spaced lines', 'Kim Provs-\n\nson', `${COVER}\n\n${COVER}`],
    ['over three', 'K-\nim\nProvsson', `${COVER}\n${COVER}\n${COVER}`],
    ['in a table', '| Kim |\n| Provsson |', `| ${COVER} |\n| ${COVER} |`],
    ['in the genitive', 'Kim Provs-\nsons bil', `${COVER}\n${COVER}s bil`],
    ['a divided genitive', 'Kim Provsson-\ns bil', `${COVER}-\ns bil`],
    ['set in', 'Kim\n    Provsson', `${COVER}\n    ${COVER}`],
    ['quoted', 'Kim\n> Provsson', `${COVER}\n> ${COVER}`],
    ['in a list', 'Kim\n  *  Provsson', `${COVER}\n  *  ${COVER}`],
    ['with space after it', 'Kim  \nProvsson', `${COVER}  \n${COVER}`],
    ['in columns', 'Kim   Provsson\tx', `${COVER}   ${COVER}\tx`],
    ['in two cells of one', 'Kim\t|\tProvsson', `${COVER}\t|\t${COVER}`],
    ['reversed', 'Provsson,\nKim', `${COVER}\n${COVER}`],
  ])('%s', (_, text, expected) => expect(covered('Kim Provsson', text).lines.join('\n')).toBe(expected))
})

test('over the foot of one page and the head of the next, which are left as they stand', () => {
  const lines = ['Den sökande Kim', '', 'Utdragsbestyrkande', '', 'Sida 2 (2)', '', 'Provsson har en skada.']
  expect(coverLines(lines, { asked: ['Kim Provsson'] }).notFound).toEqual(['Kim Provsson'])
  const { lines: result, masked, notFound } = coverLines(lines, { asked: ['Kim Provsson'], skip: new Set([2, 4]) })
  expect(result).toEqual([
    `Den sökande ${COVER}`,
    '',
    'Utdragsbestyrkande',
    '',
    'Sida 2 (2)',
    '',
    `${COVER} har en skada.`,
  ])
  expect(masked.map(({ span }) => span[0])).toEqual([1, 7])
  expect(notFound).toEqual([])
})

describe('what an accent tells from another word is covered where the capital says that it is a name:', () => {
  test.each([
    ['André', 'ANDRE Andre André ANDRÉ andré', ''],
    ['André', 'Andre vice ordförande', 'Andre vice ordförande'],
    ['Rosén', 'Rosen hör till', 'Rosen hör till'],
    ['Rosén', 'Ada Rosen, Rosen (S), Rosen Ada, ROSEN', 'Ada ,  (S),  Ada, '],
    [
      'André',
      'ANDRE VICE ORDFÖRANDE, Ada Ek Andre vice ordförande',
      'ANDRE VICE ORDFÖRANDE, Ada Ek Andre vice ordförande',
    ],
    ['André', 'Anna Ek, andre vice ordförande', 'Anna Ek, andre vice ordförande'],
    ['Ide', 'en idé, IDE, ide', 'en idé, , '],
    ['andré', 'andre', ''],
    ['André Ek', 'andre.ek', ''],
  ])('%s in "%s"', (phrase, text, rest) =>
    expect(coverText(text, [phrase]).replaceAll(COVER, '').trimStart()).toBe(rest),
  )
})

test.each([
  ['Anna Ek', 'Johanna Ek och Anna Eklund'],
  ['Anna Ek', 'Anna E k'],
  ['Ake Sjo', 'Åke Sjö'],
  ['Åke Sjö', 'Ake Sjo'],
  ['Sol Berg', 'Solberg'],
  ['Anna Ek', 'Ek. Anna'],
  ['Anna Ek', 'Anna, Ek'],
  ['Anna Ek', 'Anna och Ek'],
  ['Ek', 'Eken'],
  ['Anna Maria Ek', 'Ek Anna Maria'],
  ['Anna Maria Ek', 'Maria Ek, Anna'],
  ['Storgatan 5', '5 Storgatan'],
  ['Prov 1a', '1a Prov'],
  ['Prov a1', 'a1 Prov'],
  ['\u200b', 'Text'],
  ['redaktionen', '[maskerat: av redaktionen]'],
])('%j is not found in “%s”', (phrase, text) =>
  expect(covered(phrase, text)).toEqual({ lines: text.split('\n'), masked: [], notFound: [phrase] }),
)

test.each(['¹', '12', '*', '[1]', '¹⁾'])('the mark of a note behind a name hides nothing: %s', (mark) => {
  for (const name of ['Åsa Exempel', 'ÅsaExempel', 'Exempel, Åsa', 'Åsas'])
    expect(coverText(`Se ${name}${mark}.`, ['Åsa Exempel', 'Åsa'])).not.toMatch(/Åsa|Exempel/)
  expect(coverText('Ekvägen 12 och Prov 112', ['Ekvägen 1', 'Prov 11'])).toBe('Ekvägen 12 och Prov 112')
})

describe('cut by the edge of its column:', () => {
  test.each([
    ['a word', 'Kim Provs-   Altan\nson          Uterum', `${COVER}   Altan\n${COVER}          Uterum`],
    ['between words', 'Altan   Kim\n        Provsson', `Altan   ${COVER}\n        ${COVER}`],
    [
      'a drawn table',
      '| Kim  | x |\n| Prov- | y |\n| sson | z |',
      `| ${COVER}  | x |\n| ${COVER} | y |\n| ${COVER} | z |`,
    ],
  ])('%s', (_, text, expected) => expect(covered('Kim Provsson', text).lines.join('\n')).toBe(expected))
})

test('a name half of which stands in quotes is covered whole', () => {
  expect(covered('Anna Exempel', '”Anna” Exempel sade').lines).toEqual([`”${COVER} sade`])
})

test('what overlaps an address or a number is covered with it', () => {
  expect(covered('Anna Ek', 'anna.ek@gmail.com, Anna Ek').lines).toEqual([`[maskerat: e-postadress], ${COVER}`])
  expect(covered('9805', 'nr 850709-9805').lines).toEqual([`nr ${COVER}`])
})

describe('in the name of a file each letter as such names spell it:', () => {
  test.each([
    ['Björn', 'bjoern bjorn björn bjørn'],
    ['Åsa', 'asa aasa åsa ása'],
    ['René', 'rene rené renè'],
    ['Müller', 'muller mueller müller'],
    ['Zoí', 'zoi zoí zoï'],
    ['Niño', 'nino niño'],
    ['Françoa', 'francoa françoa'],
    ['Ýrsa', 'yrsa ýrsa ÿrsa'],
    ['Anna Maria Ek', 'anna-maria-ek AnnaMariaEk'],
  ])('%s', (phrase, names) => {
    for (const name of names.split(' ')) expect(coverName(`${name}.pdf`, [phrase])).toBe(`${COVER}.pdf`)
  })
})

describe('in the name of a file or an address, letters folded:', () => {
  test.each([
    ['asa-exempel-2024.txt', `${COVER}-2024.txt`],
    ['Åsa_Exempel_1.pdf', `${COVER}_1.pdf`],
    ['utan-datum-asa-exempel', `utan-datum-${COVER}`],
    ['A\u030asaExempel.txt', `${COVER}.txt`],
    ['exempel-asa.docx', `${COVER}.docx`],
    ['aasa.exempel.txt', `${COVER}.txt`],
    ['asa-exempel-och-exempel-asa.txt', `${COVER}-och-${COVER}.txt`],
    ['protokoll.txt', 'protokoll.txt'],
    ['basa-exempel.txt', 'basa-exempel.txt'],
    ['asa-exempelvis.txt', 'asa-exempelvis.txt'],
    ['850709-9805.txt', '[maskerat: personnummer].txt'],
  ])('%s', (name, expected) => expect(coverName(name, ['Åsa Exempel'])).toBe(expected))
})

test('in the name of a file two phrases that overlap are one', () => {
  expect(coverName('kim-provsson-ek_bo.txt', ['Bo', 'Provsson Ek', 'Kim Provsson'])).toBe(`${COVER}_${COVER}.txt`)
  expect(coverName('anna@ekby.se.txt', [])).toBe('[maskerat: e-postadress]')
  expect(coverName('almbyvatten@almby.se', [], ['Almby Vatten'])).toBe('almbyvatten@almby.se')
})

test('in the name of a file three words are not turned round', () =>
  expect(coverName('ek-maria-anna.pdf', ['Anna Maria Ek'])).toBe('ek-maria-anna.pdf'))

test.each([
  "Sean O'Testare",
  'Sean O’Testare',
  'Sean O‘Testare',
  'Sean Oʼ​Testare',
  'Sean O´Testare',
  'Sean O`Testare',
  'Testare-free',
])('an apostrophe is one, whatever key was pressed: %s', (text) => {
  for (const asked of ["Sean O'Testare", 'Sean O’Testare'])
    expect(coverText(text, [asked])).toBe(text === 'Testare-free' ? text : COVER)
})

test.each([
  ['| Testgren | Rut |', 'Rut Testgren'],
  ['Testgren Rut, Tallby', 'Rut Testgren'],
  ['Testgren, Rut Maria, Tallby', 'Rut Maria Testgren'],
])('the surname first: %s', (text, asked) => {
  expect(coverText(text, [asked])).not.toMatch(/Testgren|Rut|Maria/)
})

test('words whose spaces were lost are names, and more than one', () => {
  expect(askedIn('KimEk kom.', 'Kim Ek')).toEqual([{ from: 0, to: 5 }])
  expect(askedIn('KimEk2 kom.', 'Kim Ek 2')).toEqual([])
  expect(askedIn('McEk kom.', 'McEk')).toEqual([{ from: 0, to: 4 }])
})
