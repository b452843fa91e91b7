/** Whose minutes these are and when they met, by the head of the document alone; what it does not say is unknown. */
import { describe, expect, test } from 'vitest'
import { convert } from '../convert.ts'
import type { KnownOrgan } from './body-found.ts'

const UNKNOWN = 'Okänd organisation'
const ITEMS = '\n\n§ 40 Buss\n\nBeslut\n\nAvtalet antas.\n\n§ 41 Val\n\nBeslut\n\nValet fastställs.\n'

const known = (slug: string, name: string, organisation: string, draft = false): KnownOrgan => ({
  slug,
  name,
  organisation,
  shortName: null,
  aliases: [],
  about: null,
  overklagande: 'okant',
  contact: null,
  draft,
})

async function read(head: string, organs: readonly KnownOrgan[] = [], text = ITEMS) {
  const bytes = new TextEncoder().encode(`${head}${text}`)
  const conversion = await convert({ name: 'x.txt', bytes, sidecar: null }, organs)
  if (conversion.outcome !== 'converted') throw new Error(conversion.messages.map(({ reason }) => reason).join('; '))
  const { organ, date, title } = conversion.stages.identity
  return { organ, date, title, rules: conversion.messages.map(({ ruleId }) => ruleId) }
}

test('the board that decides, where no head says who met', async () => {
  const text =
    '\n\n§ 40 Buss\n\nStyrelsen beslutar\n\natt anta avtalet.\n\n§ 41 Val\n\nStyrelsen beslutar\n\natt fastställa valet.\n'
  const { organ, rules } = await read('Februarimötet 2019\nProtokoll 2019-02-08', [], text)
  expect([organ.name, rules.includes('organ-unknown')]).toEqual(['Styrelsen', true])
})

describe('body, organisation and date of', () => {
  test.each<[head: string, name: string, organisation: string, date: string | null]>([
    ['Almby stad\nKommunstyrelsen\n\nPROTOKOLL\n2024-05-14', 'Kommunstyrelsen', 'Almby stad', '2024-05-14'],
    ['Almby kommun\nKommunens revisorer\n\nPROTOKOLL\n2024-05-14', 'Kommunens revisorer', 'Almby kommun', '2024-05-14'],
    [
      'Almby kommun\nDirektionen för Provs kommunalförbund\n\nPROTOKOLL\n2024-05-14',
      'Direktionen för Provs kommunalförbund',
      'Almby kommun',
      '2024-05-14',
    ],
    ['Södra högskolan\nForskningsnämnden\nProtokoll 2024-05-14', 'Forskningsnämnden', 'Södra högskolan', '2024-05-14'],
    ['Skogsmyndigheten\nInsynsrådet\n\nProtokoll 2024-05-14', 'Insynsrådet', 'Skogsmyndigheten', '2024-05-14'],
    [
      'Styrelsen för Vägföreningen Prov ek. för.\n\nProtokoll 2024-05-14',
      'Styrelsen',
      'Vägföreningen Prov',
      '2024-05-14',
    ],
    ['Provby Hamn AB\nProtokoll 2024-05-14\nAda Provlund\nStyrelsen', 'Okänt organ', 'Provby Hamn AB', '2024-05-14'],
    ['Provby Hamn AB\nStyrelsen\n\nProtokoll 2024-05-14', 'Styrelsen', 'Provby Hamn AB', '2024-05-14'],
    [
      'Styrelseprotokoll\n\nTid: 2024-05-14\n\nPROVBY HAMN AB\nOrg.nr 556000-0000',
      'Styrelsen',
      'PROVBY HAMN AB',
      '2024-05-14',
    ],
    ['Provby IF\nProtokoll fört vid styrelsemöte 2024-05-14', 'Styrelsen', 'Provby IF', '2024-05-14'],
    [
      'Samkommunen för vård i Norra Prov    PROTOKOLL 2/2023\nStyrelsen    19.4.2023\n\nTID    onsdag 19.4.2023 kl. 8.30',
      'Styrelsen',
      'Samkommunen för vård i Norra Prov',
      '2023-04-19',
    ],
    [
      'SVENSKA KYRKAN\nALMBY FÖRSAMLING\n\nP R O T O K O L L\n\nFört vid sammanträde med kyrkofullmäktige i Almby församling tisdagen den 14 maj 2024 kl. 18.30 i\nförsamlingshemmet och på länk, med dem som står i listan.',
      'Kyrkofullmäktige',
      'Almby församling',
      '2024-05-14',
    ],
    ['REGION PROV\nRegionstyrelsen\nProtokoll 14.5.2024', 'Regionstyrelsen', 'Region Prov', '2024-05-14'],
    [
      'Almby kommun                   PROTOKOLL\nKultur- och fritidsnämnden     Sammanträdesdatum\n                               2024-05-17',
      'Kultur- och fritidsnämnden',
      'Almby kommun',
      '2024-05-17',
    ],
    [
      'Kommunstyrelsens  PROTOKOLL\narbetsutskott  2024-05-14\n\nAlmby kommun',
      'Kommunstyrelsens arbetsutskott',
      'Almby kommun',
      '2024-05-14',
    ],
    [
      'Organ: Utbildningsnämnden      Datum: 14/5 2024\nKommun: Almby kommun',
      'Utbildningsnämnden',
      'Almby kommun',
      '2024-05-14',
    ],
    [
      'Sammanträdesprotokoll | Nämnden för Teknik | Almby kommun\nTid: den 14:e maj 2024',
      'Nämnden för Teknik',
      'Almby kommun',
      '2024-05-14',
    ],
    [
      'Lilla Provby kommun Kommunstyrelsens arbetsutskott\n2024-05-14',
      'Kommunstyrelsens arbetsutskott',
      'Lilla Provby kommun',
      '2024-05-14',
    ],
    [
      'Almby kommun\nKommunstyrelsens\narbetsutskott\n\nTid: 14–15 maj 2024',
      'Kommunstyrelsens arbetsutskott',
      'Almby kommun',
      '2024-05-14',
    ],
    ['Direktionens protokoll 31 maj 2024', 'Direktionen', UNKNOWN, '2024-05-31'],
    [
      'Protokoll från Provsjöns samfällighets årsmöte den 2 mars 2024',
      'Årsmöte',
      'Provsjöns samfällighet',
      '2024-03-02',
    ],
    ['Almby kommun\nValberedningen\n2024-05-14', 'Valberedningen', 'Almby kommun', '2024-05-14'],
    ['Almby kommun\nOrdförande hälsar välkommen till nämnden\n2024-05-14', 'Okänt organ', 'Almby kommun', '2024-05-14'],
    [
      'Almby kommun\nKommunstyrelsen\n\nJusteras 2024-05-20\n\nPlats och tid: Sal A, 14 maj 2024',
      'Kommunstyrelsen',
      'Almby kommun',
      '2024-05-14',
    ],
    ['Kommunstyrelsen\n\nPROTOKOLL', 'Kommunstyrelsen', UNKNOWN, null],
  ])('%s', async (head, name, organisation, date) => {
    const found = await read(head)
    expect([found.organ.name, found.organ.organisation, found.date]).toEqual([name, organisation, date])
  })
})

describe('the address of a meeting of members', () => {
  test.each<[what: string, head: string, slug: string, told: boolean]>([
    [
      'has its organisation',
      'Provsjöns samfällighet\nPROTOKOLL\nStyrelsemöte nr 7',
      'provsjons-samfallighet-styrelsen',
      false,
    ],
    ['named with the meeting', 'Prov Kods vårmöte 2018 - Protokoll', 'prov-kod-varmote', false],
    [
      'of columns',
      'Provsands Byalag        PROTOKOLL\n2024-05-14\n\nMötesform\nÅrsmöte',
      'provsands-byalag-arsmote',
      false,
    ],
    ['of a board', 'Brf Provhagen\n\nStyrelsens protokoll 2024-05-14', 'brf-provhagen-styrelsen', false],
    ['has its source where nobody knows whose it is', 'Årsmötesprotokoll 2024', 'arsmote-x', true],
    ['is not that of a company in its text', 'Styrelsemöte 2024-05-14\n\nProvbygg AB var med', 'styrelsen-x', true],
    ['is no sentence', 'Provklubben\n\nVi kom överens om att kalla till årsmöte.', 'okant-organ-x', true],
  ])('%s', async (_, head, slug, told) => {
    const { organ, rules } = await read(head)
    expect([organ.slug, rules.includes('organ-unknown')]).toEqual([slug, told])
  })

  test('is what a person has described by it', async () => {
    const own = known('arsmote', 'Årsmöte', 'Provklubben')
    expect((await read('Årsmötesprotokoll 2024', [own])).organ.slug).toBe('arsmote')
  })
})

test('what the text of a § names is not whose the minutes are', async () => {
  const text = `${ITEMS}\nRegion Prov kör bussen. Region Prov betalar. Region Prov äger den. Region Prov städar. Region Prov tankar.\n`
  expect((await read('Kommunstyrelsen 2024-05-14', [], text)).organ.organisation).toBe(UNKNOWN)
})

test('a head that comes back page after page says whose the minutes are', async () => {
  const items = [1, 2, 3].map(
    (n) =>
      `\n§ ${n} Val\n\nBeslut\n\nValet fastställs.\n\nAlmby Stad Kommunstyrelsen, protokoll\n\nMer text om valet.\n`,
  )
  expect((await read('Kommunstyrelsen 2024-05-14\n', [], items.join(''))).organ.organisation).toBe('Almby Stad')
})

test('the name of the organisation is no title', async () => {
  expect((await read('Almby kommun\n\nKommunstyrelsen\n\nProtokoll 2024-05-14')).title).toBe(
    'Kommunstyrelsen, 14 maj 2024',
  )
})

describe('a known body is', () => {
  const norr = known('rn-rs', 'Regionstyrelsen', 'Region Norr')
  const other = known('kn', 'Kulturnämnden', 'Ekby kommun')
  const TEXT = (name: string): string => `${ITEMS}\n${`${name} växer. `.repeat(5)}\n`
  test.each<[what: string, head: string, organs: KnownOrgan[], text: string, slug: string]>([
    [
      'taken where its organisation is stated',
      'Region Norr\nRegionstyrelsen\n2024-05-14',
      [norr, other],
      ITEMS,
      'rn-rs',
    ],
    [
      'not taken where another is',
      'Region Syd\nRegionstyrelsen\n2024-05-14',
      [norr, other],
      ITEMS,
      'region-syd-regionstyrelsen',
    ],
    [
      'not taken where none is, and there are several',
      'PROTOKOLLSUTDRAG\nRegionstyrelsen\nTid: 2024-05-14',
      [norr, other],
      ITEMS,
      'regionstyrelsen',
    ],
    [
      'a draft that somebody has given another address',
      'Region Norr\nRegionstyrelsen\n2024-05-14',
      [known('rs', 'Regionstyrelsen', 'Region Norr', true)],
      ITEMS,
      'rs',
    ],
    [
      'a body of its own beside the draft of another organisation',
      'Region Norr\nRegionstyrelsen\n2024-05-14',
      [known('rs', 'Regionstyrelsen', 'Region Syd', true)],
      ITEMS,
      'region-norr-regionstyrelsen',
    ],
    ['taken where all bodies are of one', 'Regionstyrelsen\n2024-05-14', [norr], ITEMS, 'rn-rs'],
    [
      'taken where the text speaks of no other region',
      'Regionstyrelsen\n2024-05-14',
      [norr, other],
      TEXT('Region Norr'),
      'rn-rs',
    ],
    [
      'not taken where it speaks of more',
      'Regionstyrelsen\n2024-05-14',
      [norr, other],
      `${TEXT('Region Norr')}\nRegion Syd krymper.\n`,
      'regionstyrelsen',
    ],
    [
      'taken where its file is named by the body alone',
      'Regionstyrelsen\n2024-05-14',
      [known('regionstyrelsen', 'Regionstyrelsen', 'Region Öst'), norr],
      ITEMS,
      'regionstyrelsen',
    ],
    [
      'no evidence as a draft',
      'Regionstyrelsen\n2024-05-14',
      [known('rs', 'Regionstyrelsen', 'Region Norr', true)],
      ITEMS,
      'regionstyrelsen',
    ],
  ])('%s', async (_, head, organs, text, slug) => {
    expect((await read(head, organs, text)).organ.slug).toBe(slug)
  })

  test('told of where the minutes do not say whose they are', async () => {
    expect((await read('Regionstyrelsen\n2024-05-14', [norr, other])).rules).toContain('organ-draft')
  })
})

describe('of two days the one is the meeting’s that stands', () => {
  const paged = [1, 2, 3].map(
    (n) => `\n§ ${n} Val\n\nBeslut\n\nValet fastställs.\n\nProvby 2024-05-14 Sida ${n}\n\nMer text om valet.\n`,
  )
  const long = 'De som valdes i fjol samlades i huset vid ån för att behandla det som har beretts under våren och'
  test.each<[where: string, head: string, text: string]>([
    ['in the head of the pages, not in the title', 'Protokoll Kommunstyrelsen 2024-05-13\n', paged.join('')],
    ['in the title, not beside the label', 'Protokoll Kommunstyrelsen 2024-05-14\n\nTid: 2024-05-13', ITEMS],
    [
      'beside the label, not above it',
      'Kommunstyrelsen\n\nProtokoll\n\nEkby den 13 maj 2024\n\nTid: 2024-05-14',
      ITEMS,
    ],
    [
      'on a line of its own, not in the first that run on',
      `Kommunstyrelsen\n\n${long}\nsommaren från den 13 maj 2024 och därefter vid behov, i samma hus.\n\nEkby 2024-05-14`,
      ITEMS,
    ],
  ])('%s', async (_, head, text) => expect((await read(head, [], text)).date).toBe('2024-05-14'))
})

test('headings that name body and day say when it met, where nothing else does', async () => {
  const item = (number: number): string =>
    `Vägnämnden § ${number} 04.06.2024\n\nBELYSNING ${number}\n\nVÄG § ${number}\n\nBeslut: Vägnämnden godkände planen.\n\n`
  const text = `Ekby kommun\n\n${item(8)}${item(9)}`
  const conversion = await convert({ name: 'x.txt', bytes: new TextEncoder().encode(text), sidecar: null }, [])
  expect(conversion.stages.identity).toMatchObject({ date: '2024-06-04', organ: { name: 'Vägnämnden' } })
})

test('an editor who names a body that has no file is told which file is missing', async () => {
  const sidecar = '---\norgan: {value: finns-inte, because: x}\n---\n'
  const text = `Ekby kommun\nTekniska nämnden\nProtokoll 2024-05-14${ITEMS}`
  const { outcome, messages } = await convert({ name: 'x.txt', bytes: new TextEncoder().encode(text), sidecar }, [])
  expect([outcome, messages.find(({ ruleId }) => ruleId === 'organ-unknown')]).toMatchObject([
    'failed',
    { severity: 'error', found: 'organet ”finns-inte” i sidofilen', expected: 'filen content/organ/finns-inte.md' },
  ])
})

describe('what the cover says of the meeting:', () => {
  async function said(line: string, sidecar: string | null = null) {
    const text = `Ekby kommun\nTekniska nämnden\nProtokoll 2024-05-14\n\n${line}${ITEMS}`
    const conversion = await convert({ name: 'x.txt', bytes: new TextEncoder().encode(text), sidecar }, [])
    if (conversion.outcome !== 'converted') throw new Error(conversion.messages.map(({ reason }) => reason).join('; '))
    return conversion.stages.identity
  }
  test.each<[string, string | null, string | null, string[]]>([
    ['Plats: Teams', 'Teams', null, []],
    ['Tid: 2024-05-14 8.00 - 11.00', null, '8.00 - 11.00', []],
    ['Tid: kl. 13:30–15.00', null, '13:30–15.00', []],
    ['Datum och tid: 2024-05-14 kl. 18.30', null, '18.30', []],
    ['Tid: 14.05.2024', null, null, []],
    ['Tid: hela dagen', null, null, []],
    ['Dnr: TN 2024/7\n\nPlats: Teams', 'Teams', null, ['TN 2024/7']],
    ['Diarienummer: TN 2024/8\n\nPlats: Teams', 'Teams', null, ['TN 2024/8']],
    ['Dnr: TN 2024/9', null, null, []],
    ['Sekreterare: Ada Provlund', null, null, []],
  ])('%s', async (line, place, time, dnr) => expect(await said(line)).toMatchObject({ place, time, dnr }))

  test.each([
    ['Beslut i korthet', 'beslut-i-korthet'],
    ['Beslut i korthet, maj', 'beslut-i-korthet'],
    ['Beslut i korthetsform', 'protokoll'],
    ['Om beslut i korthet', 'protokoll'],
  ])('an editor’s title "%s" makes it %s', async (title, kind) => {
    const { evidence, ...identity } = await said(
      'Plats: Teams',
      `---\ntitle: {value: "${title}", because: Enligt försättsbladet.}\n---\n`,
    )
    expect(identity).toMatchObject({ title, kind, place: 'Teams' })
    expect(evidence).toContainEqual({ field: 'title', because: 'Enligt försättsbladet.' })
  })

  test('an editor’s place goes before it', async () => {
    expect(await said('Plats: Teams', '---\nplace: {value: Bryggan, because: x}\n---\n')).toMatchObject({
      place: 'Bryggan',
    })
  })
})
