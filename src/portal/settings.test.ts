/** The portal's settings: text in, sites and faults out; each fault is a line with what to do. */
import { expect, test } from 'vitest'
import { askedFor, readPortalSettings, tellFaults } from './settings.ts'

const read = (text: string): ReturnType<typeof readPortalSettings> => readPortalSettings(text, 'portal.yaml')

test('sites are told by their address alone, or with a name and a folder', () => {
  const { settings, faults } = read(`namn: Länets protokoll
beskrivning: Alla kommuner i länet.
webbplatser:
  - https://ekby.se/beslut
  - adress: https://alby.se/
    namn: Alby stad
  - { mapp: ../nyby/dist }
`)
  expect(faults).toEqual([])
  expect(settings).toEqual({
    name: 'Länets protokoll',
    description: 'Alla kommuner i länet.',
    sites: [
      { from: 'https://ekby.se/beslut/', name: null, address: 'https://ekby.se/beslut/' },
      { from: 'https://alby.se/', name: 'Alby stad', address: 'https://alby.se/' },
      { from: '../nyby/dist', name: null, address: null },
    ],
  })
})

test.each([
  [
    'namn: X\n',
    'portal.yaml: hittade webbplatser, väntade en lista med webbplatser; skriv en rad för var och en, med ”- ” först',
  ],
  [
    'namn: *X\n',
    'portal.yaml:1: hittade något som inte går att läsa (ord som börjar med & eller * utan citattecken), väntade nyckel: värde; rätta raden',
  ],
  [
    'namn: X\nplats: a\nwebbplatser:\n  - https://a.se/\n',
    'portal.yaml:2: hittade plats, väntade någon av namn, beskrivning, webbplatser; rätta ordet eller stryk raden',
  ],
  [
    'webbplatser:\n  - https://a.se/\n  - alby.se\n',
    'portal.yaml:3: hittade webbplatser.[2].adress, väntade en adress som börjar med https:// eller http://; rätta adressen',
  ],
  [
    'webbplatser:\n  - namn: Alby\n',
    'portal.yaml:2: hittade webbplatser.[1], väntade adress eller mapp; skriv adressen till webbplatsens startsida',
  ],
  [
    'webbplatser:\n  - { adress: https://a.se/, url: x }\n',
    'portal.yaml:2: hittade webbplatser.[1].url, väntade någon av adress, mapp, namn; rätta ordet eller stryk raden',
  ],
  [
    'webbplatser:\n  - https://a.se\n  - https://a.se/\n',
    'portal.yaml:3: hittade https://a.se/ två gånger, väntade varje webbplats en gång; stryk den ena',
  ],
])('%j is one line', (text, line) => {
  expect(tellFaults(read(text).faults)).toEqual([line])
})

test('what is no YAML is told with its line', () => {
  expect(tellFaults(read('namn: X\nwebbplatser: [\n').faults)).toEqual([
    expect.stringMatching(/^portal\.yaml:\d+: hittade något/),
  ])
})

test('the command takes addresses and built folders', () => {
  const { settings, faults } = askedFor(['https://a.se', 'ut/dist', 'finns-inte'], (path) => path === 'ut/dist')
  expect(settings.sites).toEqual([
    { from: 'https://a.se/', name: null, address: 'https://a.se/' },
    { from: 'ut/dist', name: null, address: null },
  ])
  expect(tellFaults(faults)).toEqual([
    'webbplats: hittade finns-inte, väntade en adress som börjar med https:// eller http://, eller en byggd mapp; rätta adressen',
  ])
})
