import { expect, test } from 'vitest'
import { meetingOf, paragrafOf } from '../across.fixture.ts'
import { calendarOf } from './latest.ts'
import { announcedIn } from './find.ts'

const told = (text: string, title = 'Nästa möte', date: string | null = '2024-04-10'): string[] =>
  announcedIn(meetingOf({ date }, [paragrafOf({ title, parts: { text } })])).map((one) =>
    [one.date ?? one.words, one.from, one.to, one.place].filter((value) => value !== null).join(' '),
  )

test.each([
  ['Nästa möte är den 6 maj 2024 kl. 08.15–12.00, via Teams.', ['2024-05-06 08:15 12:00 Teams']],
  ['Nästa möte hålls 2024-05-06 klockan 9.', ['2024-05-06 09:00']],
  ['Nästa möte den 21 maj', ['21 maj']],
  ['Fredag den 31 maj', ['2024-05-31']],
  ['Torsdag den 31 maj', ['31 maj']],
  ['6 maj 2024 och 3 juni 2024', ['2024-05-06', '2024-06-03']],
  ['Föregående möte var den 6 mars 2024.', []],
  ['Nästa möte hålls den 14–15 maj 2024 kl. 9.', ['2024-05-14 09:00', '2024-05-15']],
  ['14 och 28 maj 2024', ['2024-05-14', '2024-05-28']],
  ['Nästa möte hålls 3-28 maj 2024.', ['2024-05-03']],
  ['Nästa möte är den 14 maj 2024, handlingar senast den 7 maj 2024.', ['2024-05-14']],
  ['Handlingar skickas den 7 maj 2024. Nästa möte är den 14 maj 2024.', ['2024-05-14']],
  ['Sista dag att lämna ärenden är 2 maj 2024.', []],
  ['Mötet den 14–15 maj 2024 ställs in.', []],
  ['Sammanträdet den 11 juni 2024 är inställt.', []],
  ['Nästa möte, den 6 maj 2024, ställs in.', []],
  ['Nämnden ställer in mötet den 6 maj 2024.', []],
  ['Inställda möten: 6 maj 2024, 3 juni 2024', []],
  ['Mötet den 6 maj 2024 flyttas till den 14 maj 2024.', ['2024-05-14']],
  ['Mötet flyttas från den 6 maj 2024 till den 14 maj 2024 kl. 9.', ['2024-05-14 09:00']],
  ['Mötet hålls den 14 maj 2024 i stället för den 6 maj 2024.', ['2024-05-14']],
  ['Mötet den 6 maj 2024 är inställt och nästa möte hålls den 14 maj 2024.', ['2024-05-14']],
  ['Mötet den 6 maj 2024 ställs in, nästa är den 14 maj 2024.', ['2024-05-14']],
  ['3 juni 2025. Mötet den 3 juni 2024 ställs in.', ['2025-06-03']],
  ['6 maj 2024, 3 juni 2024. Mötet den 3 juni ställs in.', ['2024-05-06']],
])('%s', (text, expected) => {
  expect(told(text)).toEqual(expected)
})

test('the title may tell the year', () => {
  expect(told('6 maj, 3 juni', 'Kommande möten 2024')).toEqual(['2024-05-06', '2024-06-03'])
})

test('in another § only what speaks of the next meeting announces one', () => {
  expect(told('Ärendet tas upp 2024-05-02. Nästa sammanträde hålls 2024-05-06.', 'Övrigt')).toEqual(['2024-05-06'])
  expect(told('Svar lämnas senast den 6 maj 2024.', 'Övrigt')).toEqual([])
})

test('a meeting that another § calls off is not announced', () => {
  const paragrafer = [
    paragrafOf({ number: '1', title: 'Nästa möte', parts: { text: '6 maj 2024, 3 juni 2024' } }),
    paragrafOf({
      number: '2',
      title: 'Övrigt',
      parts: { text: 'Mötet den 3 juni 2024 ställs in. Resan 6 maj 2024 utgår.' },
    }),
  ]
  expect(announcedIn(meetingOf({ date: '2024-04-10' }, paragrafer)).map(({ date }) => date)).toEqual(['2024-05-06'])
})

test('the weekday tells no year where the day of the meeting is not known', () => {
  expect(told('Fredag den 31 maj', 'Nästa möte', null)).toEqual(['31 maj'])
})

const minutes = (date: string, text: string, withdrawn = false) => ({
  ...{ date, withdrawn },
  facts: { announced: announcedIn(meetingOf({ date }, [paragrafOf({ title: 'Nästa möte', parts: { text } })])) },
})
const calendar = (...own: ReturnType<typeof minutes>[]) => {
  const found = calendarOf(own)
  return found && { days: found.days.map(({ date }) => date), isPast: found.isPast }
}

test('a calendar holds what the latest minutes announce, where they tell a whole day', () => {
  const old = minutes('2024-04-10', '6 maj 2024')
  expect(calendar(minutes('2024-05-06', '3 juni 2024'), old)).toEqual({ days: ['2024-06-03'], isPast: false })
  expect(calendar(minutes('2024-05-06', '3 juni 2024', true), old)).toEqual({ days: ['2024-05-06'], isPast: false })
  expect(calendar(minutes('2024-05-06', '21 maj'))).toBeNull()
})

test('a calendar that was there stays, with what has been, when the latest minutes announce no day', () => {
  const old = minutes('2024-04-10', '6 maj 2024, 3 juni 2024')
  expect(calendar(minutes('2024-05-06', '21 maj'), old)).toEqual({ days: ['2024-05-06'], isPast: true })
  expect(calendar(minutes('2024-05-06', 'Inget nytt.'), old)).toEqual({ days: ['2024-05-06'], isPast: true })
})
