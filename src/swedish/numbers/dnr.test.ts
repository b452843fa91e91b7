import { describe, expect, test } from 'vitest'
import { dnrField } from './dnr-field.ts'
import { dnrLine, isDnrLine, splitColumn, splitDnr } from './dnr.ts'

describe('a line of dnrs:', () => {
  test.each([
    ['HSN 27-2024', ['HSN 27-2024']],
    ['HSN529-2022', ['HSN529-2022']],
    ['HSN 1043:1-2021', ['HSN 1043:1-2021']],
    ['SLK-2024-00074', ['SLK-2024-00074']],
    ['KS 2023/123', ['KS 2023/123']],
    ['Dnr: 111/21', ['111/21']],
    ['Dnr 111/21, 112/21', ['111/21', '112/21']],
    ['Diarienummer: KS/2023:45', ['KS/2023:45']],
    ['Dnr KS-2024-00012:-1', ['KS-2024-00012:-1']],
    [['Dnr KS 2024/14', 'Kod 041'], ['KS 2024/14']],
    [['Dnr KS 2024/14', '041'], ['KS 2024/14']],
    [['KS 2024/14', '04'], ['KS 2024/14']],
    [['Dnr KS 2024/14', '3.7.1'], ['KS 2024/14']],
    [['KS 2024/14', '106.1'], ['KS 2024/14']],
    [['Dnr', '041'], []],
    ['Diarienr: RF-2025-00045 (1.3.2)', ['RF-2025-00045']],
    ['Dnr KS 2024/14 (041)', ['KS 2024/14']],
    [['Dnr KS 2024/14', '2025'], []],
    ['041', []],
    ['Dnr 2025/44 KS', ['2025/44 KS']],
    ['Dnr 2025/44 VA', []],
    ['EKNÄS/214/10.00.02/2024', ['EKNÄS/214/10.00.02/2024']],
    [['(Dnr KS 2024/14', 'Kod 041)'], ['KS 2024/14']],
    ['Dnr KS 2024/14 Kod 041', ['KS 2024/14']],
    ['Dnr 00123/20242.6.', ['00123/2024']],
    ['Beteckning: TN 2024/12 Dpl 02', ['TN 2024/12']],
    ['Beteckning: BYGG 2024-12', ['BYGG 2024-12']],
    ['Beteckning: Ekby 16:24', []],
    ['Beteckning: Storgatan 3', []],
    ['KS 2024-15-041', ['KS 2024-15-041']],
    [['AU § 12', 'Dnr KS 2024/16'], ['KS 2024/16']],
    ['AU § 12, Dnr KS 2024/16', ['KS 2024/16']],
    ['Dnr KS 2024/16, AU § 12', ['KS 2024/16']],
    ['Dnr KS 2024/16 (AU § 12)', ['KS 2024/16']],
    ['AU § 12, Vägar', []],
    ['D.nr KS 2024/16', ['KS 2024/16']],
    ['KS 2024/16 Dpl 04.1', ['KS 2024/16']],
    ['KS 2024/16 Etapp 4', []],
    ['AU § 12 Dnr KS 2024/16', []],
    ['(Dnr KS 2024/16)', ['KS 2024/16']],
    ['Ärendenummer', []],
    ['Ärende 25/00020', ['25/00020']],
    ['Ärende 4', []],
    ['Dnr Val', []],
    ['PROVBY 16:24', []],
    ['BERG 12:34', []],
    ['HSN 1-2024 och HSN 2-2024', ['HSN 1-2024', 'HSN 2-2024']],
    ['RS 0812-0101, 0812-0102', ['RS 0812-0101', '0812-0102']],
    ['KS 2024/12 och 2024/13', ['KS 2024/12', '2024/13']],
    ['KS 2024/12, Val', []],
    ['111/21', []],
    ['0509/23', ['0509/23']],
    ['1435/2023', []],
    ['01435/23', []],
    ['2024/25', []],
    ['Läsåret 0509/23', []],
    ['2022-2024', []],
    ['2021.0188.600', ['2021.0188.600']],
    [['Diarienummer KS 2024-66', 'Id 14512'], ['KS 2024-66']],
    ['2024.11.24', []],
    ['Ks dnr 2024-123', ['2024-123']],
    ['Ärende: KS 2024/123', ['KS 2024/123']],
    ['Dnr SN 24/123, Hid 2024.77', ['SN 24/123']],
    ['Beslut', []],
    ['Ärende HSN 27-2024 avslutas', []],
    ['2021-02-19', []],
  ])('%j', (line, expected) => expect(dnrLine(line)).toEqual(expected))
})

describe('a heading is split in title and dnrs:', () => {
  test.each([
    ['Nomineringar (dnr 010/21)', 'Nomineringar', ['010/21']],
    ['Nomineringar (KS 2025/12) Dnr 010/21', 'Nomineringar', ['010/21', 'KS 2025/12']],
    ['Nomineringar (dnr 010/21) (KS 2025/12)', 'Nomineringar', ['KS 2025/12', '010/21']],
    ['Nomineringar (Dnr: 010/21, 011/21)', 'Nomineringar', ['010/21', '011/21']],
    ['1435/22 Ny skola', 'Ny skola', ['1435/22']],
    ['Ärendenummer SLK-2024-00074 Ny skola', 'Ny skola', ['SLK-2024-00074']],
    ['KS 2023/123 Ny skola', 'Ny skola', ['KS 2023/123']],
    ['Dnr KS-2024-00012:-1', '', ['KS-2024-00012:-1']],
    [['Dnr KS 2024/14', 'Kod 041'], '', ['KS 2024/14']],
    ['Diarienummer', '', []],
    ['Dnr: saknas', '', []],
    [['AU § 12', 'Dnr KS 2024/16'], '', ['KS 2024/16']],
    ['(KSAU § 12)', '', []],
    ['Dnr KS 2024/14 Vägar', 'Vägar', ['KS 2024/14']],
    ['Dnr KS 2024/14 Val', 'Val', ['KS 2024/14']],
    ['PROVBY 16:24 - Bygglov för förskola', 'PROVBY 16:24 - Bygglov för förskola', []],
    ['Berg 16:24. Bygglov', 'Berg 16:24. Bygglov', []],
    ['2022-2024 års plan', '2022-2024 års plan', []],
    ['Plan 2022-2024', 'Plan 2022-2024', []],
    ['Vinterväghållning – SBN/2025:44', 'Vinterväghållning', ['SBN/2025:44']],
    ['Namn på torg [SBN 2025-9]', 'Namn på torg', ['SBN 2025-9']],
    ['Namn på torg [rättad]', 'Namn på torg [rättad]', []],
    ['Upprop', 'Upprop', []],
    ['Dnr BN 2025-8 EKBY 14:22', 'EKBY 14:22', ['BN 2025-8']],
    ['', '', []],
  ])('%j', (heading, title, dnr) => expect(splitDnr(heading)).toEqual({ title, dnr }))
})

/** Numbers as registries write them; each stands alone on its line, and before, after and beside a title. */
const NUMBERS = [
  'KS 2024/123',
  'KS/2024/123',
  'KS-2024/00123-1',
  'KS2024/123',
  'KS 2023/00345 041',
  'KS/2024:123-041',
  '2024/KS0123',
  '2024-KS-123',
  'KSKF/2024:123',
  'KS 2024.0123',
  '22RS1234',
  'HSN/1234/2024',
  'SN-24/123',
  'MBN 2024-000123',
  'BYGG.2024.123',
  'BUN 2024.123-456',
  'KsAU 2024/12',
  'LiU-2024-00123',
  'VON/24:12',
  '2024-00123',
]

test.each(NUMBERS)('%s', (number) => {
  const budget = { title: 'Budget för år 2025', dnr: [number] }
  expect(dnrLine(number)).toEqual([number])
  expect(dnrLine(`Dnr ${number}`)).toEqual([number])
  expect(splitDnr(`${number} Budget för år 2025`)).toEqual(budget)
  expect(splitDnr(`Dnr ${number} Budget för år 2025`)).toEqual(budget)
  expect(splitDnr(`Budget för år 2025, dnr ${number}`)).toEqual(budget)
  expect(splitDnr(`Budget för år 2025 (${number})`)).toEqual(budget)
  expect(splitColumn(['Budget för år 2025', number])).toEqual({ title: ['Budget för år 2025'], dnr: [number] })
})

test.each([
  'Remiss av betänkandet (SOU 2024:21)',
  'Plan för åren 2022-2024',
  'Budget 2024-2026',
  'Svar på remiss KN2023/01234',
  'Motion väckt KF 2022-10-01',
  'Yttrande över EU 2016/679',
  'Mål HFD 2020-12',
  'Läsåret 2024/25',
  'Tider 13/14',
])('no dnr in "%s"', (title) => expect(splitDnr(title)).toEqual({ title, dnr: [] }))

test.each([
  [['Budget för år 2025', 'KS 2025/12'], ['Budget för år 2025'], ['KS 2025/12']],
  [['KS 2025/12', 'år 2025'], ['år 2025'], ['KS 2025/12']],
  [['Budget', '2025'], ['Budget', '2025'], []],
  [['Yttrande över', 'KS 2025/12', 'och dess bilaga'], ['Yttrande över', 'KS 2025/12', 'och dess bilaga'], []],
  [['Dnr KS 2024/14', 'Kod 041'], ['Dnr KS 2024/14', 'Kod 041'], []],
  [['Skolgården', 'Dnr KS 2024/14', 'Kod 041'], ['Skolgården'], ['KS 2024/14']],
  [['Skolgården', 'Dnr KS 2024/14', '041'], ['Skolgården'], ['KS 2024/14']],
  [['Skolgården', 'KS 2024/14', '04'], ['Skolgården'], ['KS 2024/14']],
  [['Dnr KS 2024/14', '041'], ['Dnr KS 2024/14', '041'], []],
  [['Område', '041'], ['Område', '041'], []],
])('the columns %j', (pieces, title, dnr) => expect(splitColumn(pieces)).toEqual({ title, dnr }))

test.each([
  ['Ärendenummer', true],
  ['Dnr:', true],
  ['Dnr KS 2024/14', true],
  ['Frågestund', false],
])('"%s" is a line for a dnr: %s', (line, is) => expect(isDnrLine(line)).toBe(is))

test('a number may stand last without a sign', () =>
  expect(splitDnr('Budget för år 2025 KS 2025/12')).toEqual({ title: 'Budget för år 2025', dnr: ['KS 2025/12'] }))

describe('the field beside a §, with what is no number in it:', () => {
  test.each([
    ['Dnr KS 2024/14 klass 041', ['KS 2024/14']],
    ['Dnr KS 2024/14 klassning 041', ['KS 2024/14']],
    ['Dnr KS 2024/14 HDK 041', ['KS 2024/14']],
    ['Dnr KS 2024/14 avser 041', ['KS 2024/14']],
    ['Dnr KS 2024/14 beteckning 041', ['KS 2024/14']],
    ['Kod 041', []],
    ['Klass: 04.1', []],
    ['Dnr KS 2024/14 Diarieplan 041', ['KS 2024/14']],
    ['Kod 041 Vägar', undefined],
    ['Se kod 041', undefined],
    ['Vägar 041', undefined],
    ['Dnr saknas', []],
    ['Dnr -', []],
    ['Dnr –', []],
    ['Dnr —', []],
    ['Dnr saknas ännu', undefined],
    ['Dnr KS 2024/14 och KS 2024/15 samt 16/24', ['KS 2024/14', 'KS 2024/15', '16/24']],
    ['Dnr KS 2024/14;KS 2024/15,16/24', ['KS 2024/14', 'KS 2024/15', '16/24']],
    ['Dnr KS 2024/14 , dnr KS 2024/15', ['KS 2024/14', 'KS 2024/15']],
    ['Dnr KS: 2024/14.', ['KS: 2024/14']],
    ['Dnr KS 2024/14 och', undefined],
    ['Dnr Ksau 2024/14', ['Ksau 2024/14']],
    ['Dnr Vägar 2024/14', undefined],
    ['Dnr 2024/14vägar', undefined],
    ['AU § 12', []],
    ['KSAU § 77, KS § 141', []],
    ['KSAU § 77, Broar', undefined],
    ['Beslut § 12', undefined],
    ['KSAU § 33–34', []],
    ['AU §§ 33-34', []],
    ['AU § 33, 2024', []],
    ['Kommunstyrelsens arbetsutskott § 33', []],
    ['Skolornas matsalar § 33', undefined],
    ['Socialnämnden § 33', []],
    ['Barn- och utbildningsnämnden § 33', []],
    ['Enligt socialnämnden § 33', undefined],
    ['Bifogas nämnden § 33', undefined],
    ['Inget diarienummer', []],
    ['Utan dnr', []],
    ['Inget diarienummer saknas', undefined],
    ['Dnr KS 2024/14, 2.3.1', ['KS 2024/14']],
    ['Dnr 2024/14, 16/24', ['2024/14', '16/24']],
    ['Dnr 2024-112, 113', ['2024-112', '113']],
    ['Ärendenr 112, 113', ['112', '113']],
    ['Dnr KS 2024/14, 15', ['KS 2024/14', '15']],
    ['Dnr SN-IU 2025/88', ['SN-IU 2025/88']],
    ['SN-IU 2025/88', ['SN-IU 2025/88']],
    ['(KSAU § 11),', []],
    ['KSAU§11', []],
    ['KSAU § 12345', undefined],
    ['Sn § 95/3.9.2024', []],
    ['Sn § 95, 2024-09-03', []],
    ['TN 2024-09-04 § 12', []],
    ['Sn § 95/3.9.2024 Vägar', undefined],
    ['Se KSAU § 11', undefined],
    ['KSAU § 11 Vägar', undefined],
    ['Dnr 00123/20242.6.', ['00123/2024']],
    ['d nr 1/24', ['1/24']],
    ['D-nr KS 1/24', ['KS 1/24']],
    ['AU § 4/25', []],
    ['AU § 34 KS 2024/91', ['KS 2024/91']],
    ['AU § 34 KS 2024/91 Broar', undefined],
    ['Diarie-nr. 1/24', ['1/24']],
    ['Diarie nr: 1/24', ['1/24']],
    ['Ärende-nr 1/24', ['1/24']],
    ['Ärende nr 1/24', ['1/24']],
    ['Ärende-id 1/24', ['1/24']],
    ['Kod: 041.', []],
    ['Vägar: 041', undefined],
    ['HSN 1-2024, HSN 2-2024', ['HSN 1-2024', 'HSN 2-2024']],
    ['HSN 1-2024; vägar', undefined],
    ['Ärende 9', undefined],
  ])('%s', (text, expected) => expect(dnrField([text])).toEqual(expected))
})

describe('a title keeps what is no dnr:', () => {
  test.each([
    ['Vägar (dnr 010/21)', 'Vägar', ['010/21']],
    ['Avgift 2026 (ärende 24/00811)', 'Avgift 2026', ['24/00811']],
    ['Avgift 2026 (ärendenr KS 2025/12)', 'Avgift 2026', ['KS 2025/12']],
    ['Avgift 2026 (ärende 9)', 'Avgift 2026 (ärende 9)', []],
    ['Avgift 2026 (ärende 9-12)', 'Avgift 2026 (ärende 9-12)', []],
    ['Svar (ärende 12/13)', 'Svar (ärende 12/13)', []],
    ['Paus (ärende 7/9)', 'Paus (ärende 7/9)', []],
    ['Vägar (ärende från 2024/25 års riksmöte)', 'Vägar (ärende från 2024/25 års riksmöte)', []],
    ['Vägar(Diarienr:010/21) ', 'Vägar', ['010/21']],
    ['Vägar (dnr 010/21) i Ekby', 'Vägar (dnr 010/21) i Ekby', []],
    ['Vägar (KS 2025/12) ', 'Vägar', ['KS 2025/12']],
    ['Vägar (KS 2025/12) i Ekby', 'Vägar (KS 2025/12) i Ekby', []],
    ['Vägar (etapp 2)', 'Vägar (etapp 2)', []],
    ['Vägar, dnr KS 2025/12', 'Vägar', ['KS 2025/12']],
    ['Vägar;  ärendenummer:KS 2025/12 ', 'Vägar', ['KS 2025/12']],
    ['Vägar  diarienr 12/25', 'Vägar', ['12/25']],
    ['Vägar, dnr till 2025', 'Vägar, dnr till 2025', []],
    ['Vägar, KS 2025/12, KS 2024/7', 'Vägar', ['KS 2025/12', 'KS 2024/7']],
    ['Vägar; KS 2025/12; KS-2024-7', 'Vägar', ['KS 2025/12', 'KS-2024-7']],
    ['Vägar KS 2025/12 KS 2024/7', 'Vägar KS 2025/12', ['KS 2024/7']],
    ['Vägar, broar KS 2025/12', 'Vägar, broar', ['KS 2025/12']],
    ['0509/23 Vägar', 'Vägar', ['0509/23']],
    ['05/23 Vägar', '05/23 Vägar', []],
    ['123456/23 Vägar', '123456/23 Vägar', []],
    ['2023/24 års budget', '2023/24 års budget', []],
    ['KS 2025/12 vägar', 'KS 2025/12 vägar', []],
    ['Dnr 12/25 Vägar', 'Vägar', ['12/25']],
    ['Dnr 1 2 3 4 5 Vägar', '5 Vägar', ['1 2 3 4']],
    ['Dnr', '', []],
    ['Diarie-nr.:', '', []],
    ['d nr', '', []],
    ['Dnr till vägar', 'Dnr till vägar', []],
    ['', '', []],
  ])('%j', (heading, title, dnr) => expect(splitDnr(heading)).toEqual({ title, dnr }))
  test('numbers in brackets of another matter', () => {
    expect(splitDnr('Vägar (KS 2025/12)', ['KS 2025/12']).dnr).toEqual(['KS 2025/12'])
    expect(splitDnr('Vägar (KS 2025/12)', ['KS 2025/13']).title).toBe('Vägar (KS 2025/12)')
  })
  test('cells of a margin', () => {
    expect(splitColumn(['Vägar', 'Ekby', 'KS 2025/12'])).toEqual({ title: ['Vägar', 'Ekby'], dnr: ['KS 2025/12'] })
    expect(splitColumn(['KS 2025/12', 'Kod 041', 'Vägar'])).toEqual({ title: ['Vägar'], dnr: ['KS 2025/12'] })
    expect(splitColumn(['Vägar', 'KS 2025/12', 'Ekby'])).toEqual({ title: ['Vägar', 'KS 2025/12', 'Ekby'], dnr: [] })
    expect(splitColumn(['KS 2025/12', 'KS 2025/13'])).toEqual({ title: ['KS 2025/12', 'KS 2025/13'], dnr: [] })
  })
  test('a line longer than any field', () => {
    expect(isDnrLine(`Dnr ${'1/24, '.repeat(19)}1`)).toBe(true)
    expect(isDnrLine(`Dnr ${'1/24, '.repeat(19)}1/24`)).toBe(false)
  })
})

test.each<[string[], string, string[]]>([
  [['Utbyggnad av VA', '2024/12'], 'Utbyggnad av VA 2024/12', []],
  [['Budget för nästa år KS', '2024/12'], 'Budget för nästa år', ['KS 2024/12']],
  [['Budget för nästa år', 'KS 2024/12'], 'Budget för nästa år', ['KS 2024/12']],
  [['Plan för VA 2024/12'], 'Plan för VA 2024/12', []],
])('letters and figures that stand apart: %j', (pieces, title, dnr) => expect(splitDnr(pieces)).toEqual({ title, dnr }))
