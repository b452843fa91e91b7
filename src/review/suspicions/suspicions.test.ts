/** Each suspicion with what it must find and what looks like it and is right. */
import { expect, test } from 'vitest'
import type { PartKind } from '../../model/kinds.ts'
import { AMONG } from './identity.ts'
import { examine, SUSPICIONS } from './index.ts'
import type { Clauses, CountedVote, Matter, NamedPerson, Passage, Read } from './types.ts'

const passage = (text: string, kind: PartKind = 'text', form: Passage['form'] = 'paragraph'): Passage => ({
  text,
  line: 5,
  form,
  kind,
})
const text = (...lines: string[]): Partial<Matter> => ({ text: lines.map((line) => passage(line)) })

const decision = (clauses: string[], leadIn: string[] = []): Clauses => ({
  decider: null,
  leadIn: leadIn.map((line) => passage(line, 'decision')),
  clauses: clauses.map((line) => passage(line, 'decision', 'item')),
  line: 5,
})
const decided = (...clauses: string[]): Partial<Matter> => ({ decisions: [decision(clauses)] })

const matter = (given: Partial<Matter> = {}): Matter => ({
  name: '§ 4',
  number: '4',
  isCounted: false,
  isBelow: false,
  title: 'Taxa för tillsyn',
  dnr: [],
  span: [4, 9],
  text: [],
  decisions: [],
  votes: [],
  reserving: [],
  decidesBelow: false,
  ...given,
})

const read = (given: Partial<Read> = {}): Read => ({
  file: 'ekby-kommun-kommunstyrelsen/2024-03-12.md',
  organ: 'ekby-kommun-kommunstyrelsen',
  date: '2024-03-12',
  title: 'Kommunstyrelsen, 12 mars 2024',
  matters: [],
  present: [],
  absent: [],
  signing: [],
  roll: [],
  heads: [],
  pageNumbers: [],
  groups: [],
  appendices: [],
  around: [],
  lines: [],
  ...given,
})
const of = (...matters: Partial<Matter>[]): Read => read({ matters: matters.map(matter) })
const clauses = (...words: string[]): Read => of(decided(...words))
const title = (words: string, more: Partial<Matter> = {}): Read => of({ title: words, ...more })
const texts = (...words: string[]): Read => of(text(...words))
const people = (...names: string[]): NamedPerson[] => names.map((name, index) => ({ name, line: index + 1 }))
const lines = (...words: string[]): Read['heads'] => words.map((one, index) => ({ text: one, line: index + 1 }))
const numbered = (...numbers: string[]): Read => of(...numbers.map((number) => ({ name: `§ ${number}`, number })))
const vote = (given: Partial<CountedVote>): Partial<Matter> => ({
  votes: [{ stated: { ja: null, nej: null, avstår: null, frånvarande: null }, names: [], line: 7, ...given }],
})
const counts = (ja: number, nej: number): CountedVote['stated'] => ({ ja, nej, avstår: null, frånvarande: null })
const yes = (...names: string[]): CountedVote['names'] => names.map((name) => ({ name, choice: 'ja' as const }))
const inParts = (...parts: [string, PartKind][]): Partial<Matter> => ({
  text: parts.map(([words, kind]) => passage(words, kind)),
})
const sourceOf = (count: number, ...words: [line: number, text: string][]): string[] => {
  const all = Array.from({ length: count }, () => 'Text.')
  for (const [line, words_] of words) all[line - 1] = words_
  return all
}
const long = (letters: number): string => 'Nämnden godkänner planen '.repeat(Math.ceil(letters / 25))

/** Must be found, and must not. */
const CASES: Readonly<Record<string, readonly [hit: readonly Read[], right: readonly Read[]]>> = {
  'head-in-decision': [
    [
      clauses('Planen antas.', 'Ekby kommun Kommunstyrelsen, protokoll'),
      clauses('Planen antas.', 'Kommunfullmäktige'),
      clauses('Protokoll (nr 3)'),
      clauses('Planen antas enligt bilaga 2. Sida 4 (12)'),
      clauses('Justerandes sign'),
      read({
        heads: lines('Ekby kommun 2024-03-12 Protokoll 3'),
        matters: [matter(decided('Planen antas Ekby kommun 2024-03-12 Protokoll 4 i sin helhet.'))],
      }),
    ],
    [
      clauses('Kommunfullmäktige godkänner protokollet.'),
      clauses('Planen antas enligt sida 4 i bilagan.'),
      read({
        heads: lines('Kommunstyrelsens arbetsutskott'),
        matters: [matter(decided('Kommunstyrelsens arbetsutskott utses till styrgrupp.'))],
      }),
    ],
  ],
  'heading-in-decision': [
    [clauses('Planen antas.', 'Ekonomi och uppföljning'), clauses('Planen antas.', 'Beslutsunderlag')],
    [clauses('Planen antas.', 'Avslag på motionen'), clauses('Ada Provlund', 'Bo Provsson', 'Cia Testberg')],
  ],
  'part-in-decision': [
    [clauses('Planen antas.', 'Beslutet skickas till byggnadsnämnden'), clauses('Ordföranden ställer proposition')],
    [clauses('Planen antas.', 'Handlingsplanen skickas på remiss.'), clauses('Yrkande från S avslås.')],
  ],
  'vote-in-decision': [
    [
      clauses('31 ja-röster mot 10 nej-röster'),
      clauses('Ja: 31'),
      clauses('Omröstning begärs'),
      clauses('Summa 31 10'),
    ],
    [clauses('Summa utdelning mnkr'), clauses('Nejlikan 4 detaljplaneläggs.'), clauses('Resultatet överförs.')],
  ],
  'reservation-in-decision': [
    [clauses('Mot beslutet reserverar sig Ada Provlund (S).')],
    [clauses('Rätten att reservera sig regleras i arbetsordningen.')],
  ],
  'signature-in-decision': [
    [clauses('Vid protokollet'), clauses('Justeras: Ada Provlund'), clauses('Ordförande Ada Provlund')],
    [clauses('Justeras budgeten ska revisorerna höras.'), clauses('Ordföranden får i uppdrag att svara.')],
  ],
  'glued-clauses': [
    [
      clauses('Planen antas. 2. Nämnden får i uppdrag att återkomma.'),
      clauses('Planen antas: b. Delen om vägar utgår.'),
    ],
    [clauses('Planen antas enligt bilaga 2. Nämnden återkommer.'), clauses('Uppdraget i § 22 punkt 4. Den 3 maj.')],
  ],
  'bare-clause': [
    [clauses('•'), clauses('1. 2.'), clauses('414 000')],
    [clauses('Avslag.'), clauses('Bifall')],
  ],
  'long-clause': [[clauses(long(1600))], [clauses(long(900))]],
  'open-decision': [
    [clauses('Enligt kommunstyrelsens förslag:'), of({ decisions: [decision([], ['Nämnden beslutar:'])] })],
    [
      clauses('Följande villkor gäller:', 'Avgiften betalas i förskott.'),
      of({
        decisions: [
          { ...decision(['Nämnden beslutar:']), line: 5 },
          { ...decision(['Planen antas.']), line: 7 },
        ],
      }),
    ],
  ],
  'clause-twice': [
    [
      clauses(
        ...['Planen för bostäder vid torget antas i sin helhet.', 'Planen för bostäder vid torget antas i sin helhet.'],
      ),
    ],
    [
      clauses('Bifall.', 'Bifall.'),
      clauses(...Array<string>(2).fill('Ekby kommun Kommunfullmäktiges mötesprotokoll protokoll')),
    ],
  ],
  'missed-decision': [
    [texts('Nämnden beslutar att anta planen.'), texts('Protokollet lades till handlingarna.')],
    [
      of({ ...text('Nämnden beslutar att anta planen.'), ...decided('Planen antas.') }),
      texts('Nämnden kan besluta att anta planen.'),
      of(inParts(['Nämnden beslutar att anta planen.', 'proposal'])),
    ],
  ],
  'only-proposed': [
    [of(inParts(['Planen antas.', 'proposal']))],
    [of({ ...inParts(['Planen antas.', 'proposal']), ...decided('Planen antas.') }), texts('Planen visas.')],
  ],
  'vote-differs': [
    [of(vote({ stated: counts(2, 0), names: yes('Ada Provlund') }))],
    [of(vote({ stated: counts(1, 0), names: yes('Ada Provlund') })), of(vote({ stated: counts(43, 38) }))],
  ],
  'votes-twice': [
    [of(vote({ names: yes('Ada Provlund', 'Ada Provlund') }))],
    [of(vote({ names: yes('Ada Provlund', 'Ada Provsson') }))],
  ],
  'vote-unknown': [[of(vote({}))], [of(vote({ stated: counts(43, 38) })), of(vote({ names: yes('Ada Provlund') }))]],
  'unseen-vote': [
    [
      texts('Omröstningen utfaller med 43 Ja mot 38 Nej.'),
      texts('Resultat: Ja 31, Nej 10'),
      texts('9 ja-röster och 4 nej-röster'),
    ],
    [
      of({ ...text('Omröstningen utfaller med 43 Ja mot 38 Nej.'), ...vote({ stated: counts(43, 38) }) }),
      texts('Ja till 38 Nejlikan'),
    ],
  ],
  'unseen-reservation': [
    [texts('Ada Provlund (S) reserverar sig mot beslutet.'), texts('Reservation: S, M.')],
    [
      of({ ...text('Ada Provlund (S) reserverar sig mot beslutet.'), reserving: people('Ada Provlund') }),
      texts('Utskottet har tidigare reserverat medel.'),
    ],
  ],
  'heading-in-text': [
    [texts('Propositionsordning')],
    [texts('Propositionsordningen godkänns.'), of(inParts(['Beslutsärende', 'matter-type']))],
  ],
  'split-sentence': [
    [texts('Ada Provlund yrkar att', 'paragrafen förklaras omedelbart justerad.')],
    [texts('Ada Provlund yrkar:', 'paragrafen justeras.'), texts('Planen visas.', 'Nästa möte')],
  ],
  'title-below': [
    [texts('och bredband i Ekby')],
    [texts('Och bredband'), texts('att anta planen'), texts('vid mötet föreligger inga nomineringar.')],
  ],
  'odd-name': [
    [
      read({ present: people('Ada 12') }),
      read({ present: people('Provlund') }),
      read({ absent: people('Ekby kommun') }),
      read({ signing: people('Ordförande Provlund') }),
      of({ reserving: people('Kommunen anmäler') }),
    ],
    [read({ present: people('Ada Provlund', 'Per von Provsson') }), of({ reserving: people('SD', 'Moderaterna') })],
  ],
  'present-and-absent': [
    [read({ present: people('Ada Provlund'), absent: people('ADA PROVLUND') })],
    [read({ present: people('Ada Provlund'), absent: people('Ada Provsson') })],
  ],
  'present-twice': [
    [read({ present: people('Ada Provlund', 'Bo Provsson', 'Ada Provlund') })],
    [read({ present: people('Ada Provlund', 'Bo Provsson') })],
  ],
  'near-name': [
    [read({ present: people('Ada Provlund'), signing: people('Ada Provlnd') })],
    [read({ present: people('Ada Provlund', 'Ida Provberg'), signing: people('Ada Provlund') })],
  ],
  'sentence-in-roll': [
    [
      read({
        roll: [passage('Att jämte ordföranden justera dagens protokoll valdes Ada Provlund.', 'attendance', 'item')],
      }),
    ],
    [
      read({
        roll: [passage('Ada Provlund (S), 1:e vice ordförande, tjänstgör för Bo Provsson (M)', 'attendance', 'item')],
      }),
    ],
  ],
  'unread-person': [
    [read({ roll: [passage('Ada Provlund (S)'), passage('Bo Provsson (M)')], present: people('Ada Provlund') })],
    [
      read({ roll: [passage('Ada Provlund (S)'), passage('Övriga')], present: people('Ada Provlund') }),
      read({ roll: [passage('Ada Provlund (S)')], absent: people('ADA PROVLUND') }),
    ],
  ],
  'roll-in-paragraf': [
    [
      texts(...'Ada Bo Cia Dag Eva Fia'.split(' ').map((first) => `${first} Provlund (S)`)),
      texts(...Array.from({ length: 24 }, (_, index) => ['Provlund, Ada', 'S', 'Ja'][index % 3] ?? '')),
    ],
    [
      texts('Ada Provlund (S)', 'Bo Provsson (M)'),
      of(
        inParts(
          ...'Ada Bo Cia Dag Eva Fia'.split(' ').map((one): [string, PartKind] => [`${one} Provlund (S)`, 'vote']),
        ),
      ),
    ],
  ],
  'present-in-paragraf': [
    [read({ present: people('Ada Provlund').map((one) => ({ ...one, line: 6 })), matters: [matter()] })],
    [
      read({ present: people('Ada Provlund'), matters: [matter()] }),
      read({
        present: people('Ada Provlund').map((one) => ({ ...one, line: 6 })),
        matters: [matter({ title: 'Upprop' })],
      }),
    ],
  ],
  'meeting-title': [
    [
      read({ title: 'Plats och tid för Provrummet, Storgatan 37 Klockan 16:30' }),
      read({ title: 'Närvarande ledamöter' }),
    ],
    [read({ title: 'Kommunstyrelsen, 12 mars 2024' }), read({ title: 'Platsnämnden' })],
  ],
  'no-title': [[title(''), title('12 (3)')], [title('Taxa')]],
  'label-title': [
    [title('Ärende'), title('Beslut'), title('Dnr'), title('Beslutsunderlag'), title('Närvarande ledamöter')],
    [title('Information'), title('Dagordning'), title('Beslut om taxa'), title('Ärenden till nästa möte')],
  ],
  'cut-title': [
    [title('Taxa för tillsyn enligt'), title('Plan för vatten och'), title('och bredband i Ekby')],
    [title('Taxa för tillsyn'), title('Motion om att göra torget till gågata året om')],
  ],
  'number-in-title': [
    [title('Budget för år 2025 (KS 2024-00012)')],
    [title('Budget för år 2025'), title('Svar på motion (KS 2023-00584)', { dnr: ['SE 2024-00003'] })],
  ],
  'long-title': [
    [title(long(320)), title('Ada Provlund hälsar välkommen. Mötet öppnas kl. 9.')],
    [title('Plan för Ekby tätort. Samråd'), title('Planen antas. Mötet avslutas.', { isCounted: true })],
  ],
  'number-skips': [[numbered('3', '5')], [numbered('3', '4'), numbered('2', '4', '6', '8')]],
  'number-repeats': [[numbered('3', '4', '4'), numbered('3', '4', '1')], [numbered('3', '4', '5')]],
  'empty-paragraf': [
    [of({}, {}, {})],
    [of({}, {}, text('Planen visas.')), of({}, { ...text('Planen visas.'), isBelow: true }, {}, {})],
  ],
  'huge-paragraf': [
    [of(text(long(3000)), ...Array.from({ length: 6 }, () => text('Planen visas.')))],
    [of(...Array.from({ length: 7 }, () => text(long(500)))), of(text(long(3000)), text('Planen visas.'))],
  ],
  'appendix-in-appendix': [
    [read({ appendices: [{ title: 'Bilaga 1', span: [1, 40] }], lines: sourceOf(40, [20, 'Bilaga 2']) })],
    [
      read({ appendices: [{ title: 'Bilaga 1', span: [1, 40] }], lines: sourceOf(40, [20, 'Bilaga 1']) }),
      read({ appendices: [{ title: 'Bilaga 1', span: [1, 40] }], lines: sourceOf(40, [20, 'Bilaga 2 visar taxan.']) }),
    ],
  ],
  'appendix-in-paragraf': [
    [read({ matters: [matter({ span: [1, 40] })], lines: sourceOf(40, [10, 'Bilaga 1']) })],
    [
      read({ matters: [matter({ span: [1, 40] })], lines: sourceOf(40, [10, 'Bilaga J.']) }),
      read({ matters: [matter({ span: [1, 40] })], lines: sourceOf(40, [36, 'Bilaga 1'], [38, 'Bilaga 2']) }),
    ],
  ],
  'short-appendix': [
    [read({ appendices: [1, 2, 3].map((one) => ({ title: `Bilaga ${one}`, span: [one * 3, one * 3 + 1] })) })],
    [
      read({ appendices: [1, 2, 3].map((one) => ({ title: `Bilaga ${one}`, span: [one * 30, one * 30 + 20] })) }),
      read({ appendices: [{ title: 'Bilaga 1', span: [3, 4] }] }),
    ],
  ],
  'other-day': [
    [read({ title: 'Kommunstyrelsen 2024-04-12' }), read({ heads: lines('Protokoll 2023-03-12') })],
    [
      read({ heads: lines('Protokoll 2024-03-12') }),
      read({ heads: lines('Justerat 2024-03-20') }),
      read({ title: 'Kommunstyrelsen 2024-04-12', date: '2024' }),
    ],
  ],
  'no-body': [
    [read({ organ: 'okant-organ' }), read({ organ: 'styrelsen-2024' }), read({ organ: 'arsmote-2023' })],
    [read({ organ: 'ekby-kommun-kommunstyrelsen' }), read({ organ: 'brf-ekby-arsmote' })],
  ],
  'other-organisation': [
    [read({ heads: lines('Provby kommun 1', 'Provby kommun 2', 'Provby kommun 3'), matters: [matter()] })],
    [
      read({ heads: lines('Ekby kommun 1', 'Ekby kommun 2', 'Ekby kommun 3'), matters: [matter()] }),
      read({ heads: lines('Provby kommun'), matters: [matter()] }),
      read({
        organ: 'goteborgs-stad-kommunstyrelsen',
        heads: lines('Göteborgs Stad 1', 'Göteborgs Stad 2', 'Göteborgs Stad 3'),
        matters: [matter()],
      }),
    ],
  ],
  'page-line': [
    [texts('Sida 3 (12)'), texts('3 (12)'), texts('Justerandes signatur'), texts('- 4 -')],
    [texts('Sida 3 i planen visas.'), of({ text: [passage('12', 'text', 'row')] })],
  ],
  'repeated-line': [
    [of(...['1', '2', '3'].map((name) => ({ name, ...text(`Linköping 30 september 2013 ${name} www.provlund.se`) })))],
    [
      of(...['1', '2'].map((name) => ({ name, ...text('Ekby kommun 2024-03-12') }))),
      of(...['1', '2', '3'].map((name) => ({ name, ...text('Ekby kommun betalar.') }))),
      of(...['1', '2', '3'].map((name) => ({ name, ...inParts(['Ekby kommun', 'recipients']) }))),
    ],
  ],
  'head-in-text': [
    [
      read({
        heads: lines('Ekby kommun 2024-03-12 Protokoll'),
        matters: [matter(text('Planen visas Ekby kommun 2024-03-12 Protokoll för alla.'))],
      }),
    ],
    [read({ heads: lines('Kommunstyrelsen'), matters: [matter(text('Kommunstyrelsen visar planen.'))] })],
  ],
  'repeated-group': [
    [read({ groups: lines('Ekby kommun, protokoll', 'Ekby kommun, protokoll', 'Ekby kommun, protokoll') })],
    [read({ groups: lines('A. Vård', 'B. Skola', 'C. Vägar') })],
  ],
  'lost-numbers': [
    [read({ pageNumbers: lines('67', '22', '25', '59', '3', '81', '12') })],
    [read({ pageNumbers: lines('1', '2', '3', '4', '5', '6', '7') }), read({ pageNumbers: lines('67', '22') })],
  ],
  'lost-words': [
    [
      read({ heads: lines('Ledamot', 'Ledamot', 'Ledamot') }),
      read({ heads: Array(3).fill({ text: 'Ada Provlund (S)', line: 4 }) as Read['heads'] }),
    ],
    [
      read({ heads: lines('Kommunstyrelsen', 'Kommunstyrelsen', 'Kommunstyrelsen') }),
      read({ heads: lines('Ledamot') }),
    ],
  ],
  'broken-letters': [
    [
      texts('F\u{FFFD}rslag'),
      texts('FÃ¶rslag'),
      texts('f?rslag'),
      texts('kommun\u{AD}styrelsen'),
      texts('S &amp; M'),
      texts('(cid:12)'),
    ],
    [texts('Vad gäller? Planen.'), texts('S & M'), texts('på à la carte Ångström')],
  ],
  'dressed-letters': [[texts('e\u{FB03}cient'), title('Fo\u{308}rslag')], [texts('Förslag')]],
  'spaced-letters': [[texts('f ö r s l a g')], [texts('punkt a b och c')]],
  'cut-word': [
    [texts('Kommun- styrelsen beslutar'), title('Sam- verkan')],
    [texts('Hälso- och sjukvård'), texts('makro- meso- och mikronivå'), texts('in- eller utlåning')],
  ],
  'glued-words': [
    [texts('Hälso-och sjukvårdsnämnden')],
    [
      texts('Hälso- och sjukvårdsnämnden'),
      texts('e-tjänst'),
      read({ matters: [matter(text('Hälso-och sjukvård'))], lines: ['Hälso-och sjukvård'] }),
    ],
  ],
  'open-hyphen': [[texts('skickas till två-')], [texts('skickas till två')]],
}

test('every suspicion of the table has its cases', () => {
  expect(Object.keys(CASES).sort()).toEqual(SUSPICIONS.map(({ id }) => id).sort())
})

const rows = SUSPICIONS.flatMap(({ id, find }) => {
  const [hit, right] = CASES[id] ?? [[], []]
  const found = (meetings: readonly Read[]): boolean[] => meetings.map((meeting) => find(meeting).length > 0)
  return [{ id, hit: found(hit), right: found(right) }]
})

test.for(rows)('$id finds what it is for, and leaves what is right', ({ hit, right }) => {
  expect({ hit, right }).toEqual({ hit: hit.map(() => true), right: right.map(() => false) })
  expect(Math.min(hit.length, right.length)).toBeGreaterThan(0)
})

test('two bodies are one where a name lacks its organisation or has the article', () => {
  const [{ among }] = AMONG as [(typeof AMONG)[0]]
  const words = (...organs: string[]): string[] =>
    among(organs.map((organ) => read({ organ, file: `${organ}/2024.md` }))).map((hit) => hit.words)
  expect(words('ekby-kommun-kommunstyrelsen', 'kommunstyrelsen')).toEqual([
    'kommunstyrelsen och ekby-kommun-kommunstyrelsen',
  ])
  expect(words('ekby-valnamnd', 'ekby-valnamnden')).toEqual(['ekby-valnamnd och ekby-valnamnden'])
  expect(words('ekby-kommun-kommunstyrelsen', 'provby-kommun-kommunstyrelsen')).toEqual([])
})

test('what is found does not depend on the order of the files', () => {
  const one = read({ ...clauses('•'), file: 'b/1.md' })
  const other = read({ ...clauses('•', 'Ja: 31'), file: 'a/1.md' })
  expect(examine([one, other])).toEqual(examine([other, one]))
  expect(
    examine([one, other]).flatMap(({ hits }) => hits.map(({ file, suspicion }) => `${file} ${suspicion}`)),
  ).toEqual(['a/1.md vote-in-decision', 'a/1.md bare-clause', 'b/1.md bare-clause'])
})

test('what is said of a suspicion is Swedish words without a full stop', () => {
  expect([...SUSPICIONS, ...AMONG].filter(({ says }) => !/^\p{Lu}[^.]+$/u.test(says))).toEqual([])
})
