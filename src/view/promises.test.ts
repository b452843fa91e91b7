/** What is said of a promise: where it was made, when it is to be kept, and what came of it. */
import { expect, test } from 'vitest'
import { promiseFacts, promiseGroups, timeWords } from './promises.ts'

type Promised = Parameters<typeof promiseFacts>[1]

const meeting = (date: string, name: string) => ({
  ...{ organ: 'ks', date, session: null, kind: 'protokoll', body: { name: 'Kommunstyrelsen', shortName: null } },
  paragrafer: [{ id: 'p4', name, title: 'Nytt badhus' }],
})
const DAY = { kind: 'month', date: '2025-10', words: 'oktober 2025' }
const given = (more: object, promised: object = {}): Promised =>
  ({
    ...{ meeting: meeting('2024-02-06', '§ 4'), state: 'waiting', later: [] },
    promised: { id: 'p4', postponed: false, proposedTo: null, time: DAY, ...promised },
    ...more,
  }) as unknown as Promised
const LATER = { meeting: meeting('2025-10-07', '§ 9'), id: 'p4' }
const rows = (one: Promised): string[] =>
  promiseFacts('aterkommer/index.html', one).map(({ name, value, note, href }) =>
    [`${name}: ${value}`, note, href]
      .filter((words) => words !== undefined)
      .join(' | ')
      .replaceAll('\u00a0', ' '),
  )
const DECIDED = 'Beslutat i: § 4, 6 februari 2024 | Nytt badhus | ../protokoll/ks/2024-02-06/p4.html'
const BACK = 'Senare paragraf: § 9, 7 oktober 2025, Kommunstyrelsen'
const BACK_AT = '../protokoll/ks/2025-10-07/p4.html'

test.each<[string, Promised, string[]]>([
  [
    'what has not come back says so',
    given({}),
    [DECIDED, 'Angiven tid: oktober 2025', 'Senare paragraf: finns inte på webbplatsen'],
  ],
  [
    'what nothing ties to a later § says nothing of one',
    given({ state: 'untold' }),
    [DECIDED, 'Angiven tid: oktober 2025'],
  ],
  [
    'what has come back leads to it',
    given({ state: 'back', later: [LATER] }),
    [DECIDED, 'Angiven tid: oktober 2025', `${BACK} | ${BACK_AT}`],
  ],
  [
    'of several that came later the first is named, and the rest counted',
    given({ state: 'back', later: [LATER, LATER, LATER] }),
    [DECIDED, 'Angiven tid: oktober 2025', `${BACK} | Sedan 2 till. | ${BACK_AT}`],
  ],
  [
    'what is only proposed names who decides',
    given({ state: 'proposed' }, { proposedTo: ['kommunfullmäktige'] }),
    [
      DECIDED.replace('Beslutat', 'Föreslaget'),
      'Beslutas av: kommunfullmäktige',
      'Angiven tid: oktober 2025',
      'Senare paragraf: finns inte på webbplatsen',
    ],
  ],
  [
    'or that it is another body',
    given({ state: 'untold' }, { proposedTo: [] }),
    [DECIDED.replace('Beslutat', 'Föreslaget'), 'Beslutas av: annat organ', 'Angiven tid: oktober 2025'],
  ],
])('%s', (_, one, expected) => expect(rows(one)).toEqual(expected))

test.each<[Parameters<typeof timeWords>[0], string]>([
  [{ kind: 'none', date: null, words: null }, 'ingen'],
  [{ kind: 'day', date: '2025-03-12', words: null }, '12 mars 2025'],
  [{ kind: 'day', date: null, words: '12 mars' }, '12 mars (året står inte)'],
  [{ kind: 'month', date: null, words: 'mars' }, 'mars (året står inte)'],
  [{ kind: 'month', date: '2025-03', words: 'mars 2025' }, 'mars 2025'],
  [{ kind: 'other', date: null, words: 'årligen' }, 'årligen'],
])('the time %j reads "%s"', (time, expected) => expect(timeWords(time).replaceAll('\u00a0', ' ')).toBe(expected))

test('groups are those that have any, overdue first; what was put off and has returned is in none', () => {
  const put = given({ state: 'back', later: [LATER] }, { postponed: true })
  const waits = given({}, { postponed: true })
  const groups = promiseGroups([given({ state: 'back', later: [LATER] }), put, waits, given({ state: 'overdue' })])
  expect(groups.map(({ id, promises }) => [id, promises.length])).toEqual([
    ['passerat', 1],
    ['vantar', 1],
    ['senare-paragraf', 1],
  ])
})

test('every kind has its place on the page, and an anchor that does not change', () => {
  const states = ['back', 'proposed', 'untold', 'unseen', 'waiting', 'overdue']
  expect(promiseGroups(states.map((state) => given({ state }))).map(({ id }) => id)).toEqual([
    'passerat',
    'vantar',
    'sammantradet-saknas',
    'gar-inte-att-folja',
    'foreslaget',
    'senare-paragraf',
  ])
})
