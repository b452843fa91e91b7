/** Whose mailbox an address is, asked for its parts. */
import { describe, expect, test } from 'vitest'
import { foldLetters, isConsumer, isPrivateMailbox, officeNames, officeWords } from './mailbox.ts'

const OFFICES = officeWords(['Norra Ekby', 'Ekby Vatten AB'])

test('letters are folded as addresses have them', () => {
  expect(foldLetters('ÅÄÖ Ø Æ ß é A\u030a')).toBe('aao o ae ss e a')
})

test('a body is called by its name, its organisation, its short name and the others', () => {
  const body = { name: 'Nämnden', shortName: 'N', organisation: 'Ekby kommun', aliases: ['Gamla nämnden', 'X'] }
  expect(officeNames(body)).toEqual(['Nämnden', 'Ekby kommun', 'N', 'Gamla nämnden', 'X'])
  expect(officeNames({ ...body, shortName: null, aliases: [] })).toEqual(['Nämnden', 'Ekby kommun'])
})

test('its words are those of four letters and all of them together', () => {
  expect([...OFFICES]).toEqual(['norra', 'ekby', 'norraekby', 'vatten', 'ekbyvattenab'])
  expect([...officeWords(['–'])]).toEqual([''])
})

test.each([
  ['gmail.com', true],
  ['Gmail.se', true],
  ['mail.gmail.com', true],
  ['yahoo.co.uk', true],
  ['mail.yahoo.co.uk', true],
  ['me.com', true],
  ['post.me.com', true],
  ['hem.utfors.se', true],
  ['utfors.se', false],
  ['me.se', false],
  ['gmail.ekby.se', false],
  ['gmail.abcd.se', false],
  ['com.gmail', false],
  ['xgmail.com', false],
])('private persons have their mail at %s: %s', (domain, expected) => expect(isConsumer(domain)).toBe(expected))

describe('an office’s mailbox:', () => {
  test.each([
    'info',
    'info24',
    'Växel',
    'kultur-fritid',
    'xyzverket',
    'ekby',
    'ekby.norra',
    'halsocentral.norr',
    'bcdfg',
    'x',
    'a',
    'kab',
    'bcd.info',
    'kulturfritid',
    'kulturskola',
    'kulturskolan',
    'skolaochforskola',
    'fritidomiljo',
    'fritidochmiljo',
    'landsbygdsmiljo',
    'skolaekby',
    'ekbyskola',
    'ekbynorra',
    'skolaskultur',
    'ksdiarium',
    'snkansli',
    '1234',
    '12.34',
    'kyrkoherden',
    'studentkaren',
    'vice.ordforande',
    'byggnadsinspektor',
    'elevhalsan',
    'bredband',
    'detalj.plan',
    'slam',
    'seniorer',
    'avgift.barnomsorg',
    'daglig.verksamhet',
    'personlig.assistans',
    'borgerlig.vigsel',
    'kommunstyrelsens',
    'namndens',
  ])('%s', (local) => expect(isPrivateMailbox(local, 'almby.example', OFFICES)).toBe(false))
})

describe('a private one:', () => {
  test.each([
    'provsson',
    'auinfo',
    'ksprovsson',
    'provsson24',
    'xverket',
    'bcdfgh',
    'x.info',
    'kabe',
    'kab.info',
    'bo',
    'kim.info',
    'infokim',
    'kulturxmiljo',
    'ekbyprovsson',
    'vamiljo',
    'åbcd',
    'infoñ',
    '2a4',
    '_',
    'karen',
    'kassor.provsson',
    'slott.provsson',
    'marina',
    'vinter',
    'ada.torget',
    'kulturs',
    'kommunstyrelsenx',
  ])('%s', (local) => expect(isPrivateMailbox(local, 'almby.example', OFFICES)).toBe(true))
})

describe('at an authority of the state what is no first name is a place or an office:', () => {
  test.each(['dom', 'lansstyrelsen', 'polisen', 'riksdagen', 'regeringskansliet', 'aklagare', 'forsvarsmakten'])(
    '%s.se',
    (owner) => {
      expect(isPrivateMailbox('tallby', `${owner}.se`, OFFICES)).toBe(false)
      expect(isPrivateMailbox('tallby', `mail.${owner}.se`, OFFICES)).toBe(false)
      expect(isPrivateMailbox('eva.tallby', `${owner}.se`, OFFICES)).toBe(true)
      expect(isPrivateMailbox('tallby', `${owner}.ekby.se`, OFFICES)).toBe(true)
    },
  )
  test('and a mailbox called as its domain is an office’s, unless that is a first name', () => {
    expect(isPrivateMailbox('provsson', 'provsson.se', OFFICES)).toBe(false)
    expect(isPrivateMailbox('prov.sson', 'provsson.se', OFFICES)).toBe(false)
    expect(isPrivateMailbox('eva', 'eva.se', OFFICES)).toBe(true)
  })
})
