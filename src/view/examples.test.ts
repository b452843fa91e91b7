/** Searches the start page offers: words of the archive itself that a reader would type. */
import { expect, test } from 'vitest'
import type { MeetingEntry } from '../archive/catalogue.ts'
import { examples } from './examples.ts'

const archive = (title: string): MeetingEntry[] =>
  [
    {
      date: '2024-01-01',
      body: {},
      path: '',
      paragrafer: [
        {
          id: 'p12',
          number: '12',
          numberFrom: 'source',
          label: '§ 12',
          name: '§ 12',
          title,
          dnr: ['HSN 571-2024'],
          types: ['medel'],
          parent: null,
          outcome: { tone: 'own', short: '', words: '' },
        },
      ],
    },
  ] as unknown as MeetingEntry[]

test('a word that names a thing, a § and a dnr', () => {
  expect(examples(archive('Fastställande av upphandling om patienthotell'))).toEqual([
    'patienthotell',
    '§ 12',
    'HSN 571-2024',
  ])
})

test.each([
  'Fastställande av upphandlingen',
  'Kommunövergripande beslutsunderlag',
  'Regionala protokoll',
  // Whose it is, who it is, and what kind of thing.
  'Bidrag till framtidens teater',
  'Val av Ada Provlundersson',
  'Inköp av systembundet enligt gällande avtal',
  'Budget för gemensamt och regionalt arbete',
  'Ansökan från [maskerat: av redaktionen]',
])('%s holds no such word', (title) => {
  expect(examples(archive(title))).toEqual(['§ 12', 'HSN 571-2024'])
})

test('the shortest of the words is what a reader would type', () => {
  const [word] = examples(archive('Egenavgift för läkemedel för flyktingförläggningar, fordonsbränsle'))
  expect(word).toBe('läkemedel')
})

test('a number that several meetings have is asked for with its year', () => {
  const both = [...archive('Taxa'), ...archive('Taxa')]
  expect(examples(both)[0]).toBe('§ 12, 2024')
})
