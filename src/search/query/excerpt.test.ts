import { expect, test } from 'vitest'
import { everyForm, excerpt, markedText, matchedWords } from './excerpt.ts'

const text =
  'Ett avtal om hyrpersonal. Sedan kom mycket annat innan hyrläkare, som fick avtal, nämndes till sist i protokollet.'
const shown = (places: number[][], length: number) =>
  excerpt(text, places, length)
    .map(({ text: own, marked }) => (marked ? `[${own}]` : own))
    .join('')

test('begins at the start when the first match is there', () => {
  expect(shown([[3]], 5)).toBe('Ett avtal om [hyrpersonal]. Sedan …')
})

test('shows the stretch with the most different words asked', () => {
  expect(shown([[3, 9], [12]], 12)).toBe(
    '… [hyrpersonal]. Sedan kom mycket annat innan [hyrläkare], som fick [avtal], nämndes till …',
  )
})

test('a word that stands somewhere stands also where its other forms do, and none that only begins so', () => {
  const words = 'Simhallen stängs. Simhallar (simhallarnas) och simhallsbad, men ingen simning. Stängningen av simhall.'
  expect(everyForm(words, [0])).toEqual([0, 2, 3, 11])
  expect(everyForm('Hotellet och avtal om hotell; avtalet gäller hotellen.', [0, 2])).toEqual([0, 2, 4, 5, 7])
  expect(everyForm(words, [1, 99])).toEqual([1])
  expect(everyForm(words, [])).toEqual([])
})

test('the words to mark are as the text writes them, each once', () => {
  expect(matchedWords(text, [[3, 9], [12]])).toEqual(['hyrpersonal', 'hyrläkare', 'avtal'])
})

test('a record without text shows nothing', () => {
  expect(excerpt('', [[]])).toEqual([])
})

test('without a match it begins with what was decided, past the words that lead to it', () => {
  const decided = 'Enligt kommunstyrelsens förslag:\nMotionen avslås.\nBordlagt den 22 maj.'
  expect(excerpt(decided, [[]]).map((piece) => piece.text)).toEqual(['Motionen avslås. Bordlagt den 22 maj. '])
  expect(excerpt('Dagordning: fastställs.', [[]])[0]?.text).toBe('Dagordning: fastställs. ')
})

test('lines that end without a stop are told apart', () => {
  const [only] = excerpt('Skickas till\nMiljönämnden\nSocialnämnden (IFO)\nDärefter åter.\nSlut', [[]])
  expect(only?.text).toBe('Skickas till · Miljönämnden · Socialnämnden (IFO) · Därefter åter. Slut ')
})

test('a title is shown whole, with its matches marked and its spaces kept', () => {
  expect(markedText('§\u00a012  Avtal (lustgas), åter', [1, 3])).toEqual([
    { text: '§\u00a0', marked: false },
    { text: '12', marked: true },
    { text: '  Avtal (', marked: false },
    { text: 'lustgas', marked: true },
    { text: '), åter', marked: false },
  ])
  expect(markedText('Avtal', [])).toEqual([{ text: 'Avtal', marked: false }])
})
