/** A decision in one sentence, in a paragraph of its own. */
import { expect, test } from 'vitest'
import { blockOf, contextOf, decidersOf } from './context.fixture.ts'
import { decisionSentence } from './decision-sentence.ts'

type Changes = Parameters<typeof blockOf>[1]
const MEETING = decidersOf(['kommunstyrelsen'], ['samråd vård'])
const says = (text: string, announced = false, changes?: Changes, above?: string) =>
  decisionSentence(
    blockOf(text, changes),
    contextOf({ announced, deciders: MEETING, ...(above !== undefined && { before: blockOf(above) }) }),
  )
const by = (decider: string | null, own = false) => ({ type: 'decision-sentence', decider, ...(own && { own }) })
const long = (length: number): string => 'Mötet antog planen '.padEnd(length, 'a')
const item = { kind: 'bullet' } as const

test.each<[string, object, ...Parameters<typeof says>]>([
  ['a general word decides', by('Mötet', true), 'Mötet antog planen.'],
  ['it does so in capitals', by('Mötet', true), 'MÖTET ANTOG planen.'],
  ['the same, announced', by('Mötet', true), 'Mötet antog planen.', true],
  ['the body that meets decides', by('Kommunstyrelsen', true), 'Kommunstyrelsen antar planen.'],
  ['another that decides here does', by('Samråd vård'), 'Samråd vård godkände informationen.', true],
  ['it does so behind a topic', by('Samråd vård'), 'Lekplatsen: samråd vård godkände informationen.'],
  ['who meets is named behind the verb', by('Styrelsen', true), 'Efter samtal antar styrelsen planen.', true],
  ['nobody is named', by(null), 'Beslutades att anta planen.', true],
  ['the passive decides', by(null), 'Rapporten godkändes.'],
  ['a point below another of its item does', by(null), '1.3 Rapporten godkändes.', false, {}, '1.2 Mötet öppnas.'],
  ['a clause alone decides', by(null), 'Att fastställa dagordningen'],
  ['a clause below other words does', by(null), 'Att fastställa dagordningen', false, {}, 'Vi åt'],
  ['it goes through something', by('Mötet', true), 'Mötet antar planen och tar del av den.'],
  ['four hundred characters', by('Mötet', true), long(400)],
  ['an item names who decides', by('Samråd vård'), 'Samråd vård godkände informationen.', false, item],
  ['the only item does, announced', by('Kommunstyrelsen', true), 'Kommunstyrelsen antar planen.', true, item],
  ['an item says so in the passive', by(null), 'Rapporten godkändes.', false, item],
  ['an item elects and tells who else is in', by(null), 'Ada väljs på två år. Bo har ett år kvar.', false, item],
  ['an item with a letter does', by(null), 'a) Till kassör valdes Ada Provlund', false, item],
  ['an item with a letter does so impersonally', by(null), 'a) Beslutades att anta planen', false, item],
  ['an item with a letter and a stop does', by(null), 'b. Rapporten godkändes.', false, item],
  ['an item with a number decides by a general word', by(null), 'Mötet antog planen.', false, { kind: 'number' }],
])('a decision: %s', (_, expected, ...of) => expect(says(...of)).toEqual(expected))

test.each<[string, ...Parameters<typeof says>]>([
  ['four hundred and one characters', long(401)],
  ['what was decided earlier', 'Kommunstyrelsen beslutade 2023-02-01 § 4 att anta planen.'],
  ['one who decides elsewhere', 'Byalaget antog planen.'],
  ['names below a title that is none of an election', 'Ada Provlund och Bo Provberg'],
  ['one who does so behind the verb', 'Efter samtal antar regionfullmäktige planen.'],
  ['the passive where decisions are announced', 'Rapporten godkändes.', true],
  ['a clause where decisions are announced', 'Att fastställa dagordningen', true],
  ['a clause that is proposed', 'Att fastställa dagordningen', false, {}, 'Utskottet föreslår'],
  ['what only leads in', 'Samråd vård godkänner följande:'],
  ['what somebody goes through, where decisions are announced', 'Mötet tog del av planen.', true],
  ['what is no number of a point', '1.3 rapporten godkändes.', false, {}, '1.2 Mötet öppnas.'],
  ['a point of another item', '3.2 Rapporten godkändes.', false, {}, '1.2 Mötet öppnas.'],
  ['a point of statutes', '1.3 Revisorer väljs av årsmötet.', false, {}, '1.2 Mötet öppnas.'],
  ['a time', '13.30 Rapporten godkändes.', false, {}, '13.00 Mötet öppnas.'],
  ['a point below nothing', '1.3 Rapporten godkändes.'],
  ['what a label says is asked for', 'Förslag: Rapporten godkänns.'],
  ['text', 'Planen är lång.'],
  ['an item where decisions are announced', 'Rapporten godkändes.', true, item],
  ['an item that names who decides and says more', 'Kommunstyrelsen antar planen. Den är lång.', true, item],
  ['an item that elects and says much more', `Ada väljs på två år. ${'Hon är ny. '.repeat(12)}`.trim(), false, item],
  ['an item of two sentences', 'Rapporten godkändes. Den var lång.', false, item],
  ['an item of two sentences, by a general word', 'Mötet antog planen. Den var lång.', false, item],
  ['an item with a letter further in', 'Det b) beslutades att anta planen', false, item],
  ['an item that is text', 'Planen är lång', false, item],
  ['an item that is a clause', 'Att fastställa dagordningen', false, item],
  ['a row of a table', 'Rapporten godkändes.', false, { kind: 'row' }],
  ['a capital before a bracket in an item', 'A) Beslutades att anta planen', false, item],
  ['an item with two letters', 'ab) Beslutades att anta planen', false, item],
])('no decision: %s', (_, ...of) => expect(says(...of)).toBeUndefined())

test.each<[string, Partial<ReturnType<typeof contextOf>>]>([
  ['below another', { before: blockOf('Planen är lång.', item) }],
  ['above another', { after: blockOf('Planen är lång.', { kind: 'number' }) }],
])('where decisions are announced, an item %s tells of what was decided', (_, beside) => {
  const context = contextOf({ announced: true, deciders: MEETING, ...beside })
  expect(decisionSentence(blockOf('Kommunstyrelsen antar planen.', item), context)).toBeUndefined()
})
