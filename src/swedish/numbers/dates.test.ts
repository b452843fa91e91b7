import { expect, test } from 'vitest'
import { datesIn, findDate, findShortDate, findYearlessDate, saidYear } from './dates.ts'

test.each([
  ['Möte den 19 februari 2021', '2021-02-19'],
  ['Datum: 2024-11-28', '2024-11-28'],
  ['20210319 8.00 - 11.00', '2021-03-19'],
  ['19/2 2021', '2021-02-19'],
  ['19/2-2021', '2021-02-19'],
  ['1 Maj 2024', '2024-05-01'],
  ['den 29 februari 2024', '2024-02-29'],
  ['24 jan. 2019', '2019-01-24'],
  ['2 sept 2019', '2019-09-02'],
  ['12 febr. 2019', '2019-02-12'],
  ['12 decem 2019', undefined],
  ['Tid: 14.11.2023', '2023-11-14'],
  ['tisdagen 12.3.2024 kl. 17:00-20:15', '2024-03-12'],
  ['12. 3. 2024', '2024-03-12'],
  ['14-15.11.2023', '2023-11-14'],
  ['3/10 och 4/10 2023', '2023-10-03'],
  ['14.11–15.11.2023', '2023-11-14'],
  ['30.9. – 1.10.2023', '2023-09-30'],
  ['14 resp. 15 november 2023', '2023-11-14'],
  ['30/9–1/10 2023', '2023-09-30'],
  ['3.–4.10.2023', '2023-10-03'],
  ['14-11-2023', '2023-11-14'],
  ['14/11/2023', '2023-11-14'],
  ['15–16/11 2023', '2023-11-15'],
  ['2023–11–14', '2023-11-14'],
  ['2023.11.14', '2023-11-14'],
  ['2023\u201111\u201114', '2023-11-14'],
  ['2023/11/14', '2023-11-14'],
  ['2023 - 11 - 14', '2023-11-14'],
  ['Sammanträdesdatum 2025 05 14', '2025-05-14'],
  ['Ekby kommun 2025 05 14 18.00', '2025-05-14'],
  ['2025 05 14, kl. 9:00', '2025-05-14'],
  ['2 025 05 14', undefined],
  ['tel. 2025 05 14 00', undefined],
  ['2025 12 14 kronor', undefined],
  ['2025 15 14', undefined],
  ['2013-06-10-11 Beslut', '2013-06-10'],
  ['den 14:e november 2023, kl. 09.00', '2023-11-14'],
  ['den 1:a mars 2024', '2024-03-01'],
  ['den 2:dra mars 2024', '2024-03-02'],
  ['den 3e mars 2024', '2024-03-03'],
  ['den tolfte mars 2024', '2024-03-12'],
  ['14–15 november 2023', '2023-11-14'],
  ['den 26-27 januari 2002', '2002-01-26'],
  ['14 och 15 november 2023', '2023-11-14'],
  ['14 t o m 15 november 2023', '2023-11-14'],
  ['14november 2023', '2023-11-14'],
  ['14 / 11 2023', '2023-11-14'],
  ['2023-11- 14', '2023-11-14'],
  ['den 14:e november år 2023', '2023-11-14'],
  ['14. november 2023', '2023-11-14'],
  ['enligt § 14. November 2023 blev kall', undefined],
  ['den 14:e och 15:e november 2023', '2023-11-14'],
  ['den 14, 15 och 16 november 2023', '2023-11-14'],
  ['Sal 1, den 14 november 2023', '2023-11-14'],
  ['Storgatan 5, 14 november 2023', '2023-11-14'],
  ['30 november–1 december 2023', '2023-11-30'],
  ['den 30 november och den 1 december 2023', '2023-11-30'],
  ['tisdagen den 3 oktober och onsdagen den 4 oktober 2023', '2023-10-03'],
  ['tisdag 3 och onsdag 4 oktober 2023', '2023-10-03'],
  ['ons. den 3 oktober, kl. 9.00–16.30, och torsdagen den 4 oktober 2023', '2023-10-03'],
  ['den 3 oktober kl. 9–17 och den 4 oktober kl. 9–12, 2023', '2023-10-03'],
  ['tis 3 oktober, ons. 4 oktober 2023', '2023-10-03'],
  ['den 3 oktober och onsdagens 4 oktober 2023', '2023-10-04'],
  ['År 2023 den 14 november', '2023-11-14'],
  ['14 november 2023, justerat 2023-11-20', '2023-11-14'],
  ['kl. 8.00 den 14.11.2023', '2023-11-14'],
  ['2023 november 14', '2023-11-14'],
  ['November 14, 2023', '2023-11-14'],
  ['Protokoll, mars 4th, 2023', '2023-03-04'],
  ['i november 14, 2023 och 2024', '2023-11-14'],
  ['november 140, 2023', undefined],
  ['november 14 2023 personer', undefined],
  ['2023 november 142', undefined],
  ['avtalets punkt 14.13.2023', undefined],
  ['§§ 1-12 2024', undefined],
  ['den 29 februari 2023', undefined],
  ['2021-02-30', undefined],
  ['2021-13-01', undefined],
  ['den 16 mars', undefined],
  ['HSN 571-2024', undefined],
  ['2022-2024', undefined],
  ['tel 120210319', undefined],
  ['', undefined],
])('the date in "%s"', (text, expected) => expect(findDate(text)).toBe(expected))

test.each([
  ['Beslut i korthet 16 mars', '16 mars'],
  ['16 mars 2023', undefined],
  ['den 16:e mars', '16:e mars'],
  ['16 mars, 2023', undefined],
  ['mars', undefined],
])('a day without a year in "%s"', (text, expected) => expect(findYearlessDate(text)).toBe(expected))

test.each([
  ['Styrelsemöte 220320', '2022-03-20'],
  ['Tid: 2025-3-4', '2025-03-04'],
  ['Ärende 2025-3-4', undefined],
  ['Möte 2025-3-4-5', undefined],
  ['STYRELSEMÖTESPROTOKOLL 950912', '1995-09-12'],
  ['Dagordning Styrelsemöte 19/7 -20', '2020-07-19'],
  ['Mötesprotokoll 23/1-14 Byalagsmöte', '2014-01-23'],
  ['Protokoll 28 maj -13', '2013-05-28'],
  ['Protokoll 14.11.23', '2023-11-14'],
  ['Tid: 231114', '2023-11-14'],
  ['Tid och plats: 14/11-23, Bystugan', '2023-11-14'],
  ['Protokoll 14 november 23', '2023-11-14'],
  ['Datum: den 4 nov. 24, Bystugan', '2024-11-04'],
  ['Möte 14 november 18', undefined],
  ['Möte 14 november 23.00', undefined],
  ['Möte 14 november 23 personer', undefined],
  ['Möte 14 november 23-24', undefined],
  ['Priset 14 november 23', undefined],
  ['Arbetstid: 231114', undefined],
  ['Protokoll nr 802411-8310', undefined],
  ['Protokoll 1.2.24.5', undefined],
  ['Protokoll 229920', undefined],
  ['Faktura 220320', undefined],
  ['Möte 7/21', undefined],
  ['Sammanträde 24-05-21', '2024-05-21'],
  ['Sammanträde 24-13-21', undefined],
  ['Sammanträde 24-05-21-3', undefined],
])('the date with a short year in "%s"', (text, expected) => expect(findShortDate(text)).toBe(expected))

test.each([
  ['01', 'januari janu jan'],
  ['02', 'februari febr feb'],
  ['03', 'mars mar'],
  ['04', 'april apri apr'],
  ['05', 'maj'],
  ['06', 'juni jun'],
  ['07', 'juli jul'],
  ['08', 'augusti august augu aug'],
  ['09', 'september sept sep'],
  ['10', 'oktober okto okt'],
  ['11', 'november nove nov'],
  ['12', 'december dece dec'],
])('each name of month %s', (month, names) => {
  for (const name of names.split(' '))
    expect([name, findDate(`den 7 ${name} 2023`), findDate(`7 ${name.toUpperCase()}. 2023`)]).toEqual([
      name,
      `2023-${month}-07`,
      `2023-${month}-07`,
    ])
})

const ORDINALS = `
  första andra tredje fjärde femte sjätte sjunde åttonde nionde tionde elfte tolfte trettonde fjortonde femtonde sextonde
  sjuttonde artonde nittonde tjugonde tjugoförsta tjugoandra tjugotredje tjugofjärde tjugofemte tjugosjätte tjugosjunde
  tjugoåttonde tjugonionde trettionde trettioförsta`

test('each day of a month in words', () => {
  ORDINALS.trim()
    .split(/\s+/)
    .forEach((ordinal, at) => {
      const day = String(at + 1).padStart(2, '0')
      expect([ordinal, findDate(`den ${ordinal} maj 2023`)]).toEqual([ordinal, `2023-05-${day}`])
    })
})

test.each(['Styrelsemöte', 'Protokoll', 'Årsstämma', 'Sammanträde', 'Minnesanteckningar', 'Datum'])(
  'two figures are a year where a meeting is named: %s',
  (word) =>
    expect([findShortDate(`${word} 220320`), findShortDate('Ärende 220320')]).toEqual(['2022-03-20', undefined]),
)

test.each<[string, string | null, string[]]>([
  ['Den 3 maj 2023 och 2024-05-07', null, ['2023-05-03 at 4–14', '2024-05-07 at 19–29']],
  ['2024-05-07, senare den 3 maj 2023', null, ['2024-05-07 at 0–10', '2023-05-03 at 23–33']],
  ['den 14–15 november 2023', null, ['2023-11-14 at 4–23']],
  ['2023-02-30', null, []],
  ['den 12 mars i år', null, []],
  ['den 12 mars i år', '2024-05-01', ['2024-03-12 at 4–16']],
  ['den 12 mars nästa år', '2024-05-01', ['2025-03-12 at 4–20']],
  ['den 12 mars nästkommande år', '2024-05-01', ['2025-03-12 at 4–27']],
  ['den 12 mars föregående år', '2024-05-01', ['2023-03-12 at 4–25']],
  ['den 12 mars förra året', '2024-05-01', ['2023-03-12 at 4–22']],
  ['den 12 mars innevarande år', '2024-05-01', ['2024-03-12 at 4–26']],
  ['den 12 mars i årets', '2024-05-01', []],
  ['den 12 mars i år och 2023-05-07', '2024-05-01', ['2024-03-12 at 4–16', '2023-05-07 at 21–31']],
  ['2023 den 14 november 2024', null, ['2023-11-14 at 0–20']],
  ['utan dagar', '2024-05-01', []],
])('the days in "%s", written %s', (text, met, expected) =>
  expect(datesIn(text, met).map(({ date, from, to }) => `${date} at ${from}–${to}`)).toEqual(expected),
)

test.each([
  ['i år', '2024'],
  ['nästa år', '2025'],
  ['Nästkommande år', '2025'],
  ['föregående år', '2023'],
  ['Förra året', '2023'],
  ['innevarande år', '2024'],
])('"%s" said in 2024 is %s', (words, year) => expect(saidYear(words, '2024-03-12')).toBe(year))

test.each([
  ['Möte 600101', '2060-01-01'],
  ['Möte 610101', '1961-01-01'],
])('two figures of a year in "%s"', (text, expected) => expect(findShortDate(text)).toBe(expected))
