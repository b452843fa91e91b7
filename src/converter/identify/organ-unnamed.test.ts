/** Who met where the head names no body: by the decisions, by what meeting it was, or nobody. */
import { describe, expect, test } from 'vitest'
import { clue, EKBY, found, type Given, known, said, STYRELSEN } from './organ.fixture.ts'

const EKBY_BYALAG = 'Ekby byalag'

describe('where the head names no body', () => {
  test.each<[string, Given, string]>([
    [
      'the decisions name it',
      { deciders: ['Tekniska nämnden'], organs: EKBY },
      'ekby-teknik: Tekniska nämnden, Ekby kommun',
    ],
    [
      'most of them do',
      { deciders: [null, 'Parknämnden', null, 'Skolnämnden', 'Skolnämnden'] },
      '? skolnamnden: Skolnämnden, Okänd organisation',
    ],
    [
      'the first of as many does',
      { deciders: ['Parknämnden', 'Skolnämnden', 'Skolnämnden', 'Parknämnden'] },
      '? parknamnden: Parknämnden, Okänd organisation',
    ],
    [
      'the head stands above them',
      { head: ['Skolnämnden'], deciders: ['Parknämnden'] },
      '? skolnamnden: Skolnämnden, Okänd organisation',
    ],
    [
      'they stand above the meeting',
      { head: ['Årsmöte'], deciders: ['Parknämnden'] },
      '? parknamnden: Parknämnden, Okänd organisation',
    ],
    [
      'the meeting has no other name',
      { head: [EKBY_BYALAG, 'Årsmöte 2024'] },
      '? ekby-byalag-arsmote: Årsmöte, Ekby byalag',
    ],
    [
      'on a line of a head, too',
      { head: ['Ekby byalag\nÅrsmöte 2024'] },
      '? ekby-byalag-arsmote: Årsmöte, Ekby byalag',
    ],
  ])('%s', (_, given, expected) => expect(said(given)).toBe(expected))

  test('what the decisions name is told as of the text', () => {
    expect(found({ deciders: ['Parknämnden'] }).evidence).toEqual([
      { field: 'organ', because: '”Parknämnden” i texten' },
    ])
  })
})

describe('a board is in every association:', () => {
  test.each<[string, Given['head'], boolean]>([
    ['right below whose it is it met', ['Lokalen', 'EKBY BYALAG', 'Styrelsen'], true],
    ['above it, it did not', ['Styrelsen', EKBY_BYALAG], false],
    ['further down it heads a list', [EKBY_BYALAG, 'Lokalen', 'Styrelsen'], false],
    ['with its day it met', [EKBY_BYALAG, 'Lokalen', 'Styrelsen 19.4.2023'], true],
    ['with the day of a late month', [EKBY_BYALAG, 'Lokalen', 'Styrelsen 19.10.2023'], true],
    ['with its day in figures alone', [EKBY_BYALAG, 'Lokalen', 'Styrelsen 2023-04-19'], true],
    ['without an article', [EKBY_BYALAG, 'Lokalen', 'STYRELSE 9.4.2023'], true],
    ['with more than its day', [EKBY_BYALAG, 'Lokalen', 'Styrelsen 19.4.2023 18'], false],
    ['with less than its day', [EKBY_BYALAG, 'Lokalen', 'Styrelsen 2023'], false],
    ['with a number before it', [EKBY_BYALAG, 'Lokalen', '3 Styrelsen 19.4.2023'], false],
    ['as whose minutes they are', [EKBY_BYALAG, 'Lokalen', 'PROTOKOLL styrelsen'], true],
    ['in a title', [EKBY_BYALAG, 'Lokalen', clue('Styrelsen', 'title')], true],
    ['beside whose it is', ['Lokalen', 'Styrelsen för Ekby byalag'], true],
  ])('%s', (_, head, met) => {
    const [slug, name] = met ? ['styrelsen', 'Styrelsen'] : ['okant-organ', 'Okänt organ']
    expect(said({ head: head ?? [] })).toBe(`? ekby-byalag-${slug}: ${name}, Ekby byalag`)
  })
  test.each([
    ['it met where it decided', ['Ordföranden', null, 'Styrelsen', null, 'Styrelsen'], 'ekby-byalag-styrelsen'],
    ['it did not where its chair decided', ['Ordföranden'], 'ekby-byalag-okant-organ'],
  ])('%s', (_, deciders, slug) => expect(found({ head: [EKBY_BYALAG], deciders }).organ.slug).toBe(slug))
})

describe('what every association has, and nobody says whose it is,', () => {
  test('has an address that is no other’s, and is told with its line', () => {
    expect(found({ head: [{ ...clue('Årsmöte'), span: [4, 5] }], source: 'mapp.a/prov.b.txt' })).toEqual({
      organ: { slug: 'arsmote-mapp-a-prov-b', name: 'Årsmöte', organisation: 'Okänd organisation' },
      known: false,
      evidence: [{ field: 'organ', because: '”Årsmöte” i texten', span: [4, 5] }],
      messages: [
        {
          ruleId: 'organ-unknown',
          severity: 'warning',
          line: 4,
          reason: 'Unexpected "Årsmöte" without its organisation, expected it in the head, the title or the cover',
          note: 'name the body in a sidecar: organ: {value: …, because: …}',
          found: '”Årsmöte”, utan organisation',
          expected: 'organisationen i sidhuvudet, i titeln eller på omslaget',
        },
      ],
    })
  })
  test('has no line where its clue has none', () => {
    expect(found({ head: ['Årsmöte'] }).messages.map(({ line }) => line)).toEqual([null])
  })
  test('is what somebody has described by its name alone', () => {
    const organs = [known('Årsmöte', EKBY_BYALAG, { slug: 'arsmote' }), STYRELSEN]
    expect(said({ head: ['Extra', 'Årsmöte'], organs })).toBe('arsmote: Årsmöte, Ekby byalag')
  })
})

test('a board of nobody, and below nothing, is none', () => {
  expect(said({ head: ['Styrelsen'] })).toBe('? okant-organ-2024-prov: Okänt organ, Okänd organisation')
})

test('nobody has an address that is no other’s', () => {
  expect(found({ source: 'mapp/prov.txt' })).toEqual({
    organ: { slug: 'okant-organ-mapp-prov', name: 'Okänt organ', organisation: 'Okänd organisation' },
    known: false,
    evidence: [],
    messages: [
      {
        ruleId: 'organ-unknown',
        severity: 'warning',
        line: null,
        reason: 'Unexpected document without a deciding body, expected its name in the head, the title or a decision',
        note: 'name it in a sidecar: organ: {value: …, because: …}',
        found: 'inget organ',
        expected: 'dess namn i sidhuvudet, i titeln eller i ett beslut',
      },
    ],
  })
})
