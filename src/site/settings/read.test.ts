/** `webbplats.yaml` as an editor writes it: what is read of it, and the one line for each thing that cannot be. */
import { expect, test } from 'vitest'
import { faultLine } from '../../archive/fault.ts'
import { type Around, readSettings } from './read.ts'
import { NEUTRAL } from './settled.ts'
import { MARK } from './logo.fixture.ts'

const around: Around = {
  file: 'webbplats.yaml',
  open: (path) => (path === 'vapen.svg' ? new TextEncoder().encode(MARK) : null),
  surfaces: { light: ['#ffffff'], dark: ['#15181b'] },
}
const settingsOf = (text: string): unknown => readSettings(text, around).settings
const faultsOf = (text: string): string[] => readSettings(text, around).faults.map(faultLine)

test.each([
  ['an empty file', ''],
  ['remarks alone', '# namn: Protokoll\n'],
  ['keys without values, as in a form not filled in', 'utgivare:\nkontakt:\n  epost:\ngrupper:\n'],
])('%s is a site with neutral words', (_, text) => {
  expect(readSettings(text, around)).toMatchObject({ settings: NEUTRAL, faults: [] })
})

test('everything that can be said is read', () => {
  const text = `---
namn: Beslut och protokoll
beskrivning: Vad nämnderna har beslutat.
utgivare: Exempelby kommun
organisationsnummer: 2120000142
adress: https://www.exempelby.se/beslut
logotyp: vapen.svg
färg: '#00524c'
kontakt:
  epost: kommunen@exempelby.se
  telefon: 0000-12 34 56
  postadress: |
    Torget 1
    000 00 Exempelby
  registrator: registrator@exempelby.se
personuppgifter:
  dataskyddsombud: { namn: Ada Provlund, epost: dso@exempelby.se }
  grund: Uppgift av allmänt intresse.
anslagstavla: https://www.exempelby.se/anslagstavla
tillgänglighet:
  status: delvis
  bedömd: 2026-03-01
  uppdaterad: 2026-03-02
  metod: Självskattning.
  brister: [Kartor saknar beskrivning.]
original: https://www.exempelby.se/arkiv/{organ}/{date}.pdf
meny: { organ: Nämnder }
grupper:
  - { namn: Nämnder, organ: [bun, mn] }
utkast: ja
`
  expect(readSettings(text, around).faults).toEqual([])
  expect(settingsOf(text)).toMatchObject({
    name: 'Beslut och protokoll',
    description: 'Vad nämnderna har beslutat.',
    publisher: 'Exempelby kommun',
    organisationNumber: '212000-0142',
    url: 'https://www.exempelby.se/beslut/',
    logo: { light: { type: 'svg', ratio: 0.8 }, dark: null },
    accent: { light: '#00524c' },
    contact: {
      email: 'kommunen@exempelby.se',
      phone: '0000-12 34 56',
      address: ['Torget 1', '000 00 Exempelby'],
      registrar: 'registrator@exempelby.se',
    },
    privacy: {
      officer: { name: 'Ada Provlund', email: 'dso@exempelby.se', phone: null },
      ground: 'Uppgift av allmänt intresse.',
      log: null,
    },
    noticeBoard: 'https://www.exempelby.se/anslagstavla',
    accessibility: {
      state: 'delvis',
      assessed: '2026-03-01',
      updated: '2026-03-02',
      method: 'Självskattning.',
      faults: ['Kartor saknar beskrivning.'],
    },
    originals: { pattern: 'https://www.exempelby.se/arkiv/{organ}/{date}.pdf', meetings: {} },
    menu: { search: 'Sök', bodies: 'Nämnder', about: 'Om' },
    groups: [{ name: 'Nämnder', bodies: ['bun', 'mn'] }],
    drafts: true,
  })
})

test.each([
  ['farg: "#0a4a86"', { accent: { light: '#0a4a86' } }],
  ['Färg: {ljus: "#0a4a86", mörk: "#92c5f5"}', { accent: { light: '#0a4a86', dark: '#92c5f5' } }],
  ['fa\u0308rg: rebeccapurple', { accent: { light: '#663399' } }],
  ['utkast: nej', { drafts: false }],
  ['utkast: true', { drafts: true }],
  [
    'original:\n  möten:\n    ks/2026-03-10: https://x.se/1',
    { originals: { meetings: { 'ks/2026-03-10': 'https://x.se/1' } } },
  ],
  ['\ufeffnamn: Protokoll\r\nutgivare: Ekby\r\n', { publisher: 'Ekby' }],
])('%j is read', (text, expected) => {
  expect(readSettings(text, around).faults).toEqual([])
  expect(settingsOf(text)).toMatchObject(expected)
})

test.each([
  [
    'namn: Ekby\nnman: Ekby',
    /^webbplats\.yaml:2: hittade nman: Ekby, väntade någon av namn, .*; rätta ordet eller stryk raden$/,
  ],
  [
    'organisationsnummer: 212000-0143',
    /^webbplats\.yaml:1: hittade organisationsnummer: 212000-0143, väntade tio siffror med rätt kontrollsiffra/,
  ],
  ['adress: www.ekby.se', /:1: hittade adress: www\.ekby\.se, väntade en adress som börjar med https:\/\//],
  ['adress: https://ekby.se/?a=1', /väntade en adress utan \? och #/],
  ['adress: https://ada:hemligt@ekby.se/', /väntade en adress som börjar/],
  ['anslagstavla: javascript:alert(1)', /väntade en adress som börjar/],
  ['kontakt:\n  epost: kommunen', /:2: hittade kontakt\.epost: kommunen, väntade en e-postadress; rätta adressen$/],
  ['kontakt: kommunen@ekby.se', /hittade kontakt: kommunen@ekby\.se, väntade rader under nyckeln: epost, telefon/],
  ['tillgänglighet:\n  bedömd: 2026-02-30', /:2: hittade tillgänglighet\.bedömd: 2026-02-30, väntade en dag som finns/],
  ['tillgänglighet:\n  status: ja', /väntade helt, delvis eller inte/],
  ['original: https://x.se/{datum}', /väntade bara \{organ\}, \{date\} och \{source\} inom klamrar/],
  [
    'grupper:\n  - namn: A\n    organ: [ks, KS]',
    /:3: hittade grupper\.\[1\]\.organ\.\[2\]: KS, väntade namnet på en fil i content\/organ/,
  ],
  [
    'grupper:\n  - { namn: A, organ: [ks] }\n  - { namn: B, organ: [ks] }',
    /:3: hittade ks i två grupper, väntade varje organ i en/,
  ],
  ['utkast: kanske', /väntade ja eller nej/],
  [
    'logotyp: finns-inte.svg',
    /:1: hittade logotyp: finns-inte\.svg, ingen sådan fil, väntade en bild \(svg eller png\)/,
  ],
  [
    'farg: "#777777"',
    /:1: hittade färg: #777777 med kontrasten 4,47 mot de ljusa ytorna, väntade minst 4,5; närmaste som går är '#7\d7\d7\d'$/,
  ],
  [
    'farg: {ljus: "#00524c", mork: "#00524c"}',
    /mot de mörka ytorna, väntade minst 4,5; närmaste som går är '#[0-9a-f]{6}'$/,
  ],
  ['farg: blå', /väntade en färg som '#00524c'/],
  ['farg: "#00524c80"', /väntade en färg som '#00524c'/],
  ['namn: &a Ekby', /:1: hittade något som inte går att läsa \(ord som börjar med &/],
  ['namn: Ekby\n---\nmer', /hittade en rad med --- mitt i filen/],
  ['namn: A\nnamn: B', /:\d: hittade något som inte går att läsa/],
])('%j is one line', (text, expected) => {
  expect(faultsOf(text)).toEqual([expect.stringMatching(expected)])
})

test('all faults are told at once, in the order of their lines', () => {
  const text = 'adress: x\nlogotyp: y.png\nkontakt:\n  epost: z\n'
  expect(faultsOf(text).map((line) => line.slice(0, 17))).toEqual([
    'webbplats.yaml:1:',
    'webbplats.yaml:2:',
    'webbplats.yaml:4:',
  ])
  expect(faultsOf('logotyp: y.png\nfarg: "#ffffff"\ngrupper: [{namn: A, organ: [x, x]}]')).toHaveLength(3)
})

test('what only a closer look finds is told together with the rest', () => {
  expect(faultsOf("namn: [x]\nlogotyp: finns.png\nfärg: '#ffffff'\nnyckel: 1\n")).toEqual([
    expect.stringMatching(/^webbplats\.yaml:1: hittade namn: en lista/),
    expect.stringMatching(/^webbplats\.yaml:2: hittade logotyp: finns\.png, ingen sådan fil/),
    expect.stringMatching(/^webbplats\.yaml:3: hittade färg: #ffffff med kontrasten/),
    expect.stringMatching(/^webbplats\.yaml:4: hittade nyckel/),
  ])
})

test('what is right beside a fault is read', () => {
  expect(settingsOf('namn: Beslut\nadress: kommun\n')).toMatchObject({ name: 'Beslut', url: null })
})

test.each([
  ["färg: '#00524c'\nfarg: '#005a5a'\n", 1, 'färg och farg'],
  ['kontakt:\n  epost: a@ekby.se\n  Epost: b@ekby.se\n', 2, 'epost och Epost'],
])('a key in two spellings is told: %j', (text, line, found) => {
  expect(faultsOf(text)).toEqual([
    `webbplats.yaml:${line}: hittade ${found}, väntade nyckeln en gång; stryk den ena raden`,
  ])
})

test('a key without a value beside the one with it is no second one', () => {
  expect(faultsOf("färg:\nfarg: '#00524c'\n")).toEqual([])
})
