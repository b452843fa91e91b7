/** The words that name who decides and end where the clauses begin. */
import { expect, test } from 'vitest'
import { blockOf, contextOf, decidersOf, HEADING } from './context.fixture.ts'
import { leadIn } from './lead-in.ts'

type Changes = Parameters<typeof blockOf>[1]
const MEETING = decidersOf(['kommunstyrelsen'], ['socialnämnden'], ['kommun'])
const says = (text: string, below?: ReturnType<typeof blockOf>, changes?: Changes, announced = false) =>
  leadIn(blockOf(text, changes), contextOf({ after: below, announced, deciders: MEETING }))
const leads = (decider: string | null, own?: boolean) => ({
  type: 'lead-in',
  decider,
  ...(own !== undefined && { own }),
})
const CLAUSE = blockOf('att anta planen')
const ROW = blockOf('Ada Provlund')
const row = (text: string, changes?: Changes) => blockOf(text, changes)
const item = (text: string, kind: 'bullet' | 'number') => blockOf(text, { kind })

test.each<[string, object, ...Parameters<typeof says>]>([
  ['the body that meets', leads('Kommunstyrelsen', true), 'Kommunstyrelsen beslutar att'],
  ['a general word for it', leads('Nämnden', true), 'Nämnden beslutar att'],
  ['another body', leads('Socialnämnden', false), 'Socialnämnden beslutar att'],
  ['a court, which opens nothing', leads(null, false), 'Tingsrätten beslutar:'],
  ['nobody', leads(null, false), 'Enligt förslag från utskottets förslag:'],
  ['a general word with another verb', leads('Nämnden', true), 'Nämnden godkänner följande:'],
  ['another that decides here, with another verb', leads('Socialnämnden', false), 'Socialnämnden godkänner följande:'],
  ['one that decides elsewhere, with another verb', leads(null, false), 'Byalaget godkänner följande:'],
])('a lead-in names %s', (_, expected, ...of) => expect(says(...of)).toEqual(expected))

test.each<[string, object, ...Parameters<typeof says>]>([
  [
    'the body that meets, votes and all',
    leads('Kommunstyrelsen', true),
    'Kommunstyrelsen beslutar i enlighet med kontorets förslag',
    CLAUSE,
  ],
  [
    'another body, votes and all',
    leads('Socialnämnden', false),
    'Socialnämnden beslutar i enlighet med kontorets förslag',
    CLAUSE,
  ],
  ['nobody', leads(null, true), 'Beslutades', CLAUSE],
  ['nobody, in the present', leads(null, true), 'Det beslutas att:', CLAUSE],
  ['nobody, by the other form', leads(null, true), 'beslöts att', CLAUSE],
  ['a proposal', leads(null), 'att föreslå kommunfullmäktige', CLAUSE],
  ['a clause of a list', leads(null, true), 'Beslutades', item('att anta planen', 'bullet')],
])('above a clause words lead in that name %s', (_, expected, ...of) => expect(says(...of)).toEqual(expected))

const HEADED = blockOf('Förslag till beslut')
const DOES = item('godkänner planen,', 'number')
test.each<
  [string, object | undefined, text: string, below: ReturnType<typeof blockOf>, above?: ReturnType<typeof blockOf>]
>([
  ['the body that meets', leads('Kommunstyrelsen', true), 'Kommunstyrelsen', DOES],
  ['a general word, with its colon', leads('Nämnden', true), 'Nämnden:', item('avslår den', 'bullet')],
  ['another, where it is asked to decide', leads('Socialnämnden', false), 'Socialnämnden', DOES, HEADED],
  ['another, below other words', undefined, 'Socialnämnden', DOES, blockOf('Bakgrund')],
  ['no body, below those words', undefined, 'Provlund', DOES, HEADED],
  ['the body that meets, above what is no verb', undefined, 'Kommunstyrelsen', item('planen', 'number')],
  ['the body that meets, above a sentence', undefined, 'Kommunstyrelsen', item('Antar vi den?', 'number')],
  ['the body that meets, above text', undefined, 'Kommunstyrelsen', row('godkänner planen')],
])('by its name alone above what it does leads in: %s', (_, expected, text, below, above) => {
  expect(leadIn(blockOf(text), contextOf({ before: above, after: below, deciders: MEETING }))).toEqual(expected)
})

test.each<[string, ...Parameters<typeof says>]>([
  ['words of nobody with more', 'Beslutades i går', CLAUSE],
  ['words before those of nobody', 'Sedan beslutades', CLAUSE],
  ['a sentence', 'Planen är klar.', CLAUSE],
  ['words of nobody above the heading of a §', 'Beslutades', row('att anta planen', { heading: HEADING })],
  ['words of nobody above a row', 'Beslutades', row('att anta planen', { kind: 'row' })],
  ['words of nobody above a word that only begins so', 'Beslutades', row('attest')],
  ['words of nobody above a clause further in', 'Beslutades', row('Det är att anta')],
  ['words of nobody above nothing', 'Beslutades'],
  ['an item', 'Beslutades', CLAUSE, { kind: 'bullet' }],
  ['an item that would be a lead-in', 'Kommunstyrelsen beslutar att', undefined, { kind: 'number' }],
])('nothing is led in by %s', (_, ...of) => expect(says(...of)).toBeUndefined())

test.each<[string, object | undefined, ...Parameters<typeof says>]>([
  ['a general word', leads('Mötet', true), 'Mötet beviljar arvoden till', row('Ordförande 4 000 kr')],
  ['a sentence of another that decides here', leads('Socialnämnden', false), 'Socialnämnden utser', ROW],
  ['a sentence of one that decides elsewhere', undefined, 'Byalaget utser', ROW],
  ['nobody, in the passive', leads(null, true), 'Till ledamöter valdes', ROW],
  ['nobody, impersonally', leads(null, true), 'Beslutades att till ledamöter utse', ROW],
  ['nobody, and no decision', undefined, 'Önskemål om att till ledamöter utse', ROW],
  ['nobody, and a sentence before the verb', undefined, 'Tack. Till ledamöter valdes', ROW],
  [
    'words with a colon above a line',
    leads(null, true),
    'Bidrag beviljas enligt följande:',
    row('Ordförande 4 000 kr'),
  ],
  [
    'words with a colon above an item',
    undefined,
    'Bidrag beviljas enligt följande:',
    item('Ordförande 4 000 kr', 'number'),
  ],
  [
    'words that stop at the verb, above an item',
    leads(null, true),
    'Till ledamöter valdes',
    item('Ada Provlund', 'number'),
  ],
  ['the same above any item with a mark', leads(null, true), 'Till ledamöter valdes', item('de som var där', 'bullet')],
  [
    'the same above any item with a number',
    leads(null, true),
    'Till ledamöter valdes',
    item('de som var där', 'number'),
  ],
  ['the same above a row of a table', leads(null, true), 'Till ledamöter valdes', row('Ada Provlund', { kind: 'row' })],
  ['the same above a line that is no row', undefined, 'Till ledamöter valdes', row('de som var där')],
  ['the same above the heading of a §', undefined, 'Till ledamöter valdes', row('Ada Provlund', { heading: HEADING })],
  ['who elects, above whom', leads('Mötet', true), 'Mötet valde', row('Ada Provlund till kassör för ett år.')],
  ['who elects, above text', undefined, 'Mötet valde', row('Sedan åts det.')],
  ['words that elect nobody, above whom', undefined, 'Mötet åt', row('Ada Provlund till kassör för ett år.')],
])('above a list: %s', (_, expected, ...of) => expect(says(...of)).toEqual(expected))

test('what goes through something leads in nothing where decisions are announced', () => {
  const text = 'Kommunstyrelsen godkänner att den tar del av planen:'
  expect(says(text, CLAUSE)).toEqual(leads('Kommunstyrelsen', true))
  expect(says(text, CLAUSE, {}, true)).toBeUndefined()
  expect(says('Kommunstyrelsen beslutar att', undefined, {}, true)).toEqual(leads('Kommunstyrelsen', true))
})
