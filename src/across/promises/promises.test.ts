/** What bodies say will come back, as minutes word it, and what became of it. */
import { describe, expect, test } from 'vitest'
import { meetingOf, paragrafOf } from '../across.fixture.ts'
import { promiseAt, promisesOf, type Promised } from './find.ts'
import { laterByDnr, type Recorded } from './later.ts'
import { openPromises, type PromisingMeeting } from './open.ts'
import { statedTime } from './time.ts'

test.each([
  'Förvaltningen får i uppdrag att återkomma till nämnden med en plan.',
  'att ärendet återkommer i oktober',
  'Uppdraget återrapporteras i oktober.',
  'Åtgärderna ska redovisas senast den 1 mars 2025.',
  'Arbetet redovisas vid nästa sammanträde.',
  'Ärendet återremitteras till kontoret för att återkomma med en kostnadsberäkning.',
  'Återrapportering av uppdraget ska ske till kommunstyrelsen.',
  'Direktören ska lämna en rapport till styrelsen i maj.',
  'Enheten ska redovisa resultatet till nämnden.',
  'Enheten ska redovisa resultatet till samverkansgruppen.',
  'Arbetet rapporteras till presidiet.',
  'Arbetet rapporteras till kommittén.',
  'Ärendet bordläggs till sammanträdet den 12 mars 2025.',
  'Behandlingen av ärendet bordläggs till kommunstyrelsens nästa sammanträde.',
  'att bordlägga motionen till 2025-06-11',
  'att återremittera ärendet för komplettering till nästkommande ordinarie möte',
  'Ärendet bordläggs till mars.',
  'Nämnden avslår motionen men ger kontoret i uppdrag att återkomma med en plan.',
  'Då planen inte är klar ska kontoret återkomma i maj.',
  'Då planen inte är klar får kontoret i uppdrag att återkomma.',
])('it promises: %s', (sentence) => {
  expect(promiseAt(sentence)).not.toBeNull()
})

test.each([
  'Ärendet återremitteras för ytterligare beredning.',
  'Ärendet bordläggs.',
  'Ärendet återremitteras till stadsledningskontoret.',
  'Ärendet bordlades till sammanträdet den 12 mars 2025.',
  'Yrkandet att bordlägga ärendet till den 12 mars avslås.',
  'att ta fram ett årligen återkommande arrangemang',
  'Redovisning av uppdrag 2024-02-21 § 154 att återkomma med åtgärder antecknas.',
  'Uppdraget att återkomma med en utredning förklaras fullgjort.',
  'Yrkandet att kontoret ska återkomma med en plan avslås.',
  'att genomföra de förslag som redovisas i rapporten till nämnden',
  'att återredovisa 14,4 mnkr av eget kapital',
  '1 405 tkr av nämndens egna kapital återredovisas.',
  'Behovet ska redovisas på ett sätt som går att följa.',
  'Uppdraget ändras från: ”Nämnden ska återkomma med en strategi',
  'Nämnden avslår yrkandet att kontoret ska återrapportera i maj.',
  'Förslaget att ge kontoret i uppdrag att återkomma faller.',
  'Uppdraget att återkomma med en plan dras tillbaka.',
  'Nämnden återkallar uppdraget att återkomma i maj.',
  'Nämnden beslutar att inte ge kontoret i uppdrag att återkomma med en plan.',
  'Nämnden ger inte kontoret i uppdrag att återkomma.',
  'Kontoret kommer inte att återkomma.',
  'Kontoret ska aldrig återkomma.',
  'Kontoret slipper återkomma i maj.',
  'Sökanden kan återkomma med en ny ansökan.',
  'Arbetet rapporteras till området.',
])('it promises nothing: %s', (sentence) => {
  expect(promiseAt(sentence)).toBeNull()
})

describe('only a decision promises', () => {
  const SAID = 'Kontoret återkommer med en plan.'

  test('not a speech or the background', () => {
    const paragraf = paragrafOf({
      parts: { summary: SAID, yrkande: SAID, decision: 'Nämnden beslutar\n\n- att notera' },
    })
    expect(promisesOf(meetingOf({}, [paragraf]))).toEqual([])
  })

  test('with the whole sentence, masks and all', () => {
    const clause = 'Kontoret på [telefonnummer] ska återkomma till nämnden senast den 3 juni 2024.'
    const paragraf = paragrafOf({ number: '7', parts: { decision: `Nämnden beslutar\n\n- Planen antas. ${clause}` } })
    expect(promisesOf(meetingOf({}, [paragraf]))).toEqual([
      {
        id: 'p7',
        quote: clause,
        time: { kind: 'day', date: '2024-06-03', words: null },
        postponed: false,
        proposedTo: null,
      },
    ])
  })

  test('a proposal to another body is told as one', () => {
    const parts = { decision: `Utskottet föreslår\n\n- ${SAID}` }
    const paragraf = paragrafOf({ parts, stage: 'förslag till annat organ', proposedTo: ['nämnden'] })
    expect(promisesOf(meetingOf({}, [paragraf]))[0]?.proposedTo).toEqual(['nämnden'])
  })

  test('what is listed after a proposal is proposed, though the list began with decisions', () => {
    const list = [
      '1. Kontoret återkommer till nämnden.',
      '2. Taxan godkänns. Styrelsen tillstyrker yrkandet och föreslår att kommunfullmäktige beslutar:',
      '3. Nämnden ska återkomma med en plan.',
    ]
    const paragraf = paragrafOf({ parts: { decision: list.join('\n') } })
    expect(promisesOf(meetingOf({}, [paragraf])).map(({ proposedTo }) => proposedTo)).toEqual([
      null,
      ['kommunfullmäktige'],
    ])
  })

  test('what is taken back promises nothing', () => {
    const paragraf = paragrafOf({ parts: { decision: `- ${SAID}` }, withdrawn: true })
    expect(promisesOf(meetingOf({}, [paragraf]))).toEqual([])
  })

  test('a list of what is done holds no promise, and one after it may', () => {
    const list = [
      '- Nedanstående uppdrag (a-b) förklaras fullgjorda.',
      '- a. Nämndens uppdrag att redovisa planen. Uppdraget återrapporteras i nämnden.',
      '- Bolaget får i uppdrag att återkomma till nämnden.',
    ]
    const paragraf = paragrafOf({ parts: { decision: list.join('\n') } })
    expect(promisesOf(meetingOf({}, [paragraf])).map(({ quote }) => quote)).toEqual([
      'Bolaget får i uppdrag att återkomma till nämnden.',
    ])
  })

  test('a day that something else was over is no end of the promise', () => {
    const paragraf = paragrafOf({
      parts: { decision: '- Avtalet, gällande till och med 31 mars 2021, ska redovisas senast i maj.' },
    })
    expect(promisesOf(meetingOf({}, [paragraf]))).toHaveLength(1)
  })

  test('a day that had passed when the body met was said another time', () => {
    const paragraf = paragrafOf({ parts: { decision: '- Uppdraget ska återrapporteras senast 31 mars 2021.' } })
    expect(promisesOf(meetingOf({}, [paragraf]))).toEqual([])
  })
})

test.each([
  ['ska redovisas senast den 1 mars 2025', 'day', '2025-03-01', null],
  ['återkommer senast den 1 mars', 'day', null, '1 mars'],
  ['återrapporteras i oktober', 'month', null, 'i oktober'],
  ['återrapporteras i oktober 2024', 'month', '2024-10', 'oktober 2024'],
  ['ska i maj 2024 återkomma med en plan', 'month', '2024-05', 'maj 2024'],
  ['återkommer under 2025', 'year', '2025', null],
  ['återkommer kvartal 1 2025', 'period', '2025-03', 'kvartal 1 2025'],
  ['återkommer tredje kvartalet 2024', 'period', '2024-09', 'tredje kvartalet 2024'],
  ['återkommer hösten 2024', 'period', '2024', 'hösten 2024'],
  // Of two times: a quarter in words, in figures, a season, a month.
  ['återkommer kvartal 4 2024 eller tredje kvartalet 2024', 'period', '2024-09', 'tredje kvartalet 2024'],
  ['återkommer hösten 2024 i kvartal 4 2024', 'period', '2024-12', 'kvartal 4 2024'],
  ['återkommer i oktober 2024 eller våren 2025', 'period', '2025', 'våren 2025'],
  ['redovisas vid nästa sammanträde', 'next-meeting', null, 'nästa sammanträde'],
  ['återkommer på ett kommande möte', 'other', null, 'ett kommande möte'],
  ['ska återrapporteras årligen', 'other', null, 'årligen'],
  ['återkommer till nämnden', 'none', null, null],
  ['återkommer i enlighet med skrivelsen 2024-03-01', 'none', null, null],
  ['återkommer senast den 12 maj i år', 'day', '2024-05-12', null],
  ['återrapporteras i oktober innevarande år', 'month', '2024-10', 'oktober innevarande år'],
  ['återkommer hösten nästa år', 'period', '2025', 'hösten nästa år'],
  ['återkommer före utgången av nästa år', 'year', '2025', null],
  ['återkommer tidigast den 1 maj 2024', 'other', null, 'tidigast den 1 maj 2024'],
  ['återkommer tidigast i maj', 'other', null, 'tidigast i maj'],
  ['återkommer efter sommaren 2024', 'other', null, 'efter sommaren 2024'],
  ['återrapporteras från och med maj 2024', 'other', null, 'från och med maj 2024'],
  ['återkommer tidigast i maj 2024 och senast den 3 juni 2024', 'day', '2024-06-03', null],
  ['återkommer om planen som gäller till och med den 31 december 2024', 'none', null, null],
  ['återkommer med utfallet för perioden 2024–2026 senast den 3 juni 2024', 'day', '2024-06-03', null],
  ['återkommer med förslag till budget 2025', 'none', null, null],
  ['återkommer senast i samband med budget 2025', 'other', null, 'i samband med budget 2025'],
  ['återkommer med budgetförslag 2025 till mötet den 3 juni 2024', 'day', '2024-06-03', null],
] as const)('"%s" has the time %s %s', (sentence, kind, date, words) => {
  expect(statedTime(sentence, Math.max(0, sentence.search(/återk|återr|redov/)), '2024-04-10')).toEqual({
    kind,
    date,
    words,
  })
})

const recorded = (id: string, ...dnr: string[]): Recorded => ({ id, dnr, withdrawn: false, parent: null })
const promise = (id: string, date: string | null, proposedTo: string[] | null = null): Promised => ({
  ...{ id, quote: 'Kontoret återkommer.', postponed: false, proposedTo },
  time: date === null ? { kind: 'none', date, words: null } : { kind: 'day', date, words: null },
})
const met = (
  date: string | null,
  paragrafer: Recorded[],
  promises: Promised[] = [],
  organ = 'ks',
): PromisingMeeting => ({
  ...{ id: `${organ}/${date ?? 'x'}`, organ, registry: 'A kommun', date, withdrawn: false, paragrafer, promises },
})
const states = (...meetings: PromisingMeeting[]): string[] =>
  openPromises(meetings, laterByDnr(meetings)).map(({ state, later }) =>
    [state, ...later.map(({ meeting, id }) => `${meeting.id} ${id}`)].join(' '),
  )

describe('what became of it', () => {
  const said = (date: string | null, dnr = ['KS 2024/1']): PromisingMeeting =>
    met('2024-01-10', [recorded('p1', ...dnr)], [promise('p1', date)])

  test('a later § of any body of the same registers, by the same number, is where it came back', () => {
    const later = met('2024-03-01', [recorded('p9', 'ks 2024/001')], [], 'kf')
    expect(states(said('2024-02-01'), later, met('2024-05-01', []))).toEqual(['back kf/2024-03-01 p9'])
  })

  test('the same number in the registers of another organisation is another matter', () => {
    const other = { ...met('2024-03-01', [recorded('p9', 'KS 2024/1')], [], 'ksb'), registry: 'B kommun' }
    expect(states(said(null), other)).toEqual(['waiting'])
  })

  test('it is overdue from a stated day, when the body has met after it', () => {
    expect(states(said('2024-02-01'), met('2024-02-01', []))).toEqual(['waiting'])
    expect(states(said('2024-02-01'), met('2024-02-02', []))).toEqual(['overdue'])
    expect(states(said('2024-02-01'), met('2024-02-02', [], [], 'kf'))).toEqual(['waiting'])
    expect(states(said(null), met('2025-02-02', []))).toEqual(['waiting'])
  })

  test('what was put off to a meeting is overdue only where that meeting is here', () => {
    const putOff = (to: string) => ({
      ...met('2024-01-10', [recorded('p1', 'KS 2024/1')]),
      promises: [{ ...promise('p1', to), postponed: true }],
    })
    const [later, newest] = [met('2024-02-01', []), met('2024-03-01', [])]
    expect(states(putOff('2024-02-01'), newest)).toEqual(['unseen'])
    expect(states(putOff('2024-02-01'), later, newest)).toEqual(['overdue'])
    expect(states(putOff('2024-02'), later, newest)).toEqual(['overdue'])
    expect(states(putOff('2024-02-01'), met('2024-02-01', [], [], 'kf'), newest)).toEqual(['unseen'])
  })

  test('what is put off is told from what is to be reported', () => {
    const decision = '- Ärendet bordläggs till den 3 juni 2024.\n- Kontoret återkommer till nämnden.'
    const paragraf = paragrafOf({ parts: { decision } })
    expect(promisesOf(meetingOf({}, [paragraf])).map(({ postponed }) => postponed)).toEqual([true, false])
  })

  test('a month is over when another one has begun', () => {
    expect(states(said('2024-02'), met('2024-02-28', []))).toEqual(['waiting'])
    expect(states(said('2024-02'), met('2024-03-01', []))).toEqual(['overdue'])
  })

  test('without a number nobody can tell, and what was only proposed is not late', () => {
    expect(states(said('2024-02-01', []), met('2024-03-01', []))).toEqual(['untold'])
    const proposed = met('2024-01-10', [recorded('p1', 'KS 2024/1')], [promise('p1', '2024-02-01', ['kf'])])
    expect(states(proposed, met('2024-03-01', []))).toEqual(['proposed'])
  })

  test('what was taken back is no later §', () => {
    const back = met('2024-03-01', [{ ...recorded('p9', 'KS 2024/1'), withdrawn: true }])
    expect(states(said(null), back)).toEqual(['waiting'])
  })
})
