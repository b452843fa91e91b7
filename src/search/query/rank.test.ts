import { expect, test } from 'vitest'
import type { ArchiveFacts, Occurrence, Postings, TermAnswer } from './answer.ts'
import { rank } from './rank.ts'
import type { Field } from './token.ts'

const [A, B, MEETING, PUT_OFF, SHORT, LONG, ELECTION, REPORTS] = [1, 2, 3, 5, 8, 9, 11, 30]
type Place = [record: number, field: Field, ...places: number[]]
const held = (...all: Place[]): Postings =>
  new Map(
    all.map(([record, field, ...places]): [number, Occurrence] => [
      record,
      { fields: new Set([field]), title: field === 'title' ? places : [], text: field === 'text' ? places : [] },
    ]),
  )
const answer = (own: Partial<TermAnswer>): TermAnswer => ({
  isSlight: false,
  ...{ place: null, whole: new Map(), pieces: [], isWritten: true, instead: [] },
  ...own,
})
const archive: ArchiveFacts = {
  ...{ records: 100, isMeetingPage: (record) => record === MEETING, isPutOff: (record) => record === PUT_OFF },
  ...{ meetingOf: (record) => (record === B ? 1 : 0), isElection: (record) => record === ELECTION },
  isOfReports: (record) => record === REPORTS,
  ...{ lengthOf: (record) => (record === LONG ? 1000 : record === SHORT ? 20 : 100), meanLength: 100 },
}
const ranked = (...answers: TermAnswer[]) => rank(answers, archive)
const records = (...answers: TermAnswer[]) => ranked(...answers).map(({ record }) => record)

test('a record that holds all words goes before one that holds one well, and that one is weak', () => {
  const found = ranked(
    answer({ whole: held([A, 'title', 0], [B, 'text', 9]) }),
    answer({ whole: held([B, 'text', 40]) }),
  )
  expect(found.map(({ record, lacks }) => [record, lacks])).toEqual([
    [B, []],
    [A, [1]],
  ])
})

test('a word in the title goes before the same in the text, that before the name of a company', () => {
  expect(records(answer({ whole: held([1, 'name'], [2, 'text', 1], [4, 'title', 0]) }))).toEqual([4, 2, 1])
})

test('a part of a compound in the title is the word, and stands after it and before the same in a text', () => {
  const found = ranked(
    answer({ whole: held([1, 'titlePart'], [2, 'title', 0], [4, 'textPart'], [6, 'titleEnd'], [7, 'text', 1]) }),
  )
  expect(found.map(({ record, isStrong }) => [record, isStrong])).toEqual([
    [2, true],
    [1, true],
    [6, true],
    [7, true],
    [4, false],
  ])
})

test('where the word is written, half of it in a text is no hit, and both halves are a weak one', () => {
  const pieces = [held([A, 'text', 0], [B, 'text', 1]), held([B, 'text', 9])]
  expect(ranked(answer({ pieces }))).toMatchObject([{ record: B, lacks: [0] }])
  expect(records(answer({ pieces, isWritten: false }))).toEqual([B, A])
})

test('half of a written word says something as a word of a title, and not as part of another', () => {
  const pieces = [held([A, 'titlePart'], [B, 'title', 1], [4, 'titleEnd']), held([6, 'text', 1], [7, 'text', 1])]
  expect(records(answer({ pieces }))).toEqual([B, 4])
})

test('of a word the rarer piece says more, and one that is everywhere says something only beside other words', () => {
  const others = Array.from({ length: 5 }, (_, at): Place => [at + 10, 'title', 1])
  const pieces = [held([A, 'title', 0]), held([B, 'title', 1], ...others)]
  expect(records(answer({ pieces, isWritten: false }))).toEqual([A])
  expect(records(answer({ pieces }))).toEqual([A])
  const beside = answer({ whole: held([6, 'text', 1], [12, 'text', 1]) })
  expect(records(answer({ pieces }), beside).slice(0, 2)).toEqual([12, 6])
})

test('a compound of the title that begins as a word nobody has written does says more than one that has its end inside', () => {
  const pieces = [held([A, 'titlePart'], [B, 'text', 1]), held([A, 'text', 90], [B, 'text', 40])]
  const turned = [...pieces].reverse()
  const first = (own: Postings[]) =>
    rank([answer({ pieces: own, isWritten: false })], { ...archive, records: 1000 })[0]?.record
  expect([first(pieces), first(turned)]).toEqual([A, B])
})

test('a piece that hardly any record holds tells enough in a title, beside one that is rarer still', () => {
  const deck = held([A, 'titleEnd'], [B, 'text', 1], [4, 'textPart'])
  const pieces = [held([6, 'textPart']), held([7, 'textPart']), deck]
  const found = (own: Partial<TermAnswer>) =>
    rank([answer({ pieces, ...own })], { ...archive, records: 1000 }).map(({ record }) => record)
  expect(found({ isWritten: false })).toEqual([A])
  expect(found({ isWritten: true })).toEqual([])
})

test('a record that holds little of what the query tells is no hit', () => {
  const rare = [1, 2, 4].map((record) => answer({ whole: held([B, 'text', 1], [record, 'title', 1]) }))
  const others = Array.from({ length: 80 }, (_, at): Place => [at + 10, 'title', 1])
  const found = records(...rare, answer({ whole: held([B, 'text', 1], ...others) }))
  expect(found[0]).toBe(B)
  expect(found).not.toContain(12)
})

test('a common word in the title does not outweigh a rare one in the text', () => {
  const others = Array.from({ length: 14 }, (_, at): Place => [at + 10, 'text', 1])
  const common = held([A, 'title', 0], ...others)
  expect(records(answer({ whole: common }), answer({ whole: held([B, 'text', 1]) }))[0]).toBe(B)
})

test('a missing word takes more the fewer records hold it', () => {
  const others = Array.from({ length: 60 }, (_, at): Place => [at + 10, 'text', 1])
  const common = held([A, 'title', 0], ...others)
  expect(records(answer({ whole: common }), answer({ whole: held([B, 'text', 1]) }))[0]).toBe(B)
})

test('another word in its stead is weak', () => {
  const found = ranked(
    answer({ whole: held([A, 'text', 1]), instead: [{ postings: held([B, 'title', 0]), weight: 0.8 }] }),
  )
  expect(found).toMatchObject([
    { record: A, lacks: [] },
    { record: B, lacks: [0] },
  ])
})

test("a meeting's own page comes after the § that says as much", () => {
  expect(records(answer({ whole: held([MEETING, 'text', 1], [A, 'text', 1]) }))).toEqual([A, MEETING])
})

test('of equal hits the newest goes first, which has the lowest number', () => {
  expect(records(answer({ whole: held([B, 'text', 1], [A, 'text', 1]) }))).toEqual([A, B])
})

test.each<[string, Place[], Place[]]>([
  [
    'a row in the title goes before one in the text',
    [
      [A, 'text', 3],
      [B, 'title', 1],
    ],
    [
      [A, 'text', 4],
      [B, 'title', 2],
    ],
  ],
  [
    'a row in the text goes before words near one another',
    [
      [A, 'text', 3],
      [B, 'text', 30],
    ],
    [
      [A, 'text', 9],
      [B, 'text', 31],
    ],
  ],
  [
    'words near one another go before words far apart',
    [
      [A, 'text', 3],
      [B, 'text', 30],
    ],
    [
      [A, 'text', 90],
      [B, 'text', 40],
    ],
  ],
])('%s', (_, first, second) => {
  expect(records(answer({ whole: held(...first), place: 0 }), answer({ whole: held(...second), place: 1 }))).toEqual([
    B,
    A,
  ])
})

test('what only put its matter off comes after what decided it, older or not', () => {
  expect(records(answer({ whole: held([PUT_OFF, 'title', 1], [LONG, 'title', 1]) }))).toEqual([LONG, PUT_OFF])
})

test('a put-off § comes after one that decided another matter of the word, where both titles say it', () => {
  const whole = held([PUT_OFF, 'title', 1], [LONG, 'titleEnd'])
  expect(records(answer({ whole }))).toEqual([LONG, PUT_OFF])
})

test('of two texts that hold a word as often the shorter goes first', () => {
  expect(records(answer({ whole: held([A, 'text', 1], [SHORT, 'text', 1]) }))).toEqual([SHORT, A])
})

test('words that only stand far from one another in a text make no strong hit', () => {
  const found = ranked(
    answer({ whole: held([A, 'text', 3], [B, 'text', 3], [4, 'title', 1]), place: 0 }),
    answer({ whole: held([A, 'text', 200], [B, 'text', 40], [4, 'text', 200]), place: 1 }),
  )
  expect(found.map(({ record, isStrong }) => [record, isStrong])).toEqual([
    [4, true],
    [B, true],
    [A, false],
  ])
})

test('words of a § with many matters in rows are of one only near one another, and it comes after a § of the word', () => {
  const two = (first: number, second: number) =>
    ranked(
      answer({ place: 0, whole: held([REPORTS, 'text', first], [A, 'text', first]) }),
      answer({ place: 1, whole: held([REPORTS, 'text', second], [A, 'text', second]) }),
    ).map(({ record, isStrong }) => [record, isStrong])
  expect(two(100, 140)).toEqual([
    [A, true],
    [REPORTS, false],
  ])
  expect(two(100, 104)).toEqual([
    [A, true],
    [REPORTS, true],
  ])
})

test('another word is found as part of one, "lokalvård" for städning in "lokalvårdsarbetet"', () => {
  const found = records(answer({ instead: [{ postings: held([A, 'titlePart'], [B, 'textPart']), weight: 0.8 }] }))
  expect(found).toEqual([A, B])
})

test('halves that meet in a long text say less than in a short one, and so does a word that is whole', () => {
  const halves = [held([A, 'textPart'], [LONG, 'text', 5]), held([A, 'textPart'], [LONG, 'textPart'])]
  expect(records(answer({ isWritten: false, pieces: halves }))).toEqual([A, LONG])
  expect(records(answer({ whole: held([12, 'text', 5], [LONG, 'text', 5]) }))).toEqual([12, LONG])
})

test('a page of a meeting is a weak hit beside a strong § of that meeting, and a strong one beside others', () => {
  const strong = (...places: Place[]) =>
    ranked(answer({ whole: held(...places) })).map(({ record, isStrong }) => [record, isStrong])
  expect(strong([MEETING, 'text', 1], [A, 'text', 1])).toEqual([
    [A, true],
    [MEETING, false],
  ])
  expect(strong([MEETING, 'text', 1], [B, 'text', 1])).toEqual([
    [B, true],
    [MEETING, true],
  ])
})

test('who is to sit in a body stands last for those who ask in other words, and not for those who name it', () => {
  const own = held([ELECTION, 'title', 1], [ELECTION + 1, 'title', 1])
  expect(records(answer({ instead: [{ postings: own, weight: 0.8 }] }))).toEqual([ELECTION + 1, ELECTION])
  expect(records(answer({ whole: own }))).toEqual([ELECTION, ELECTION + 1])
})

test('what is done with a matter tells less of a question than the matter, and is missed less', () => {
  const [rivas, badet] = [held([A, 'title', 0]), held([B, 'title', 9])]
  expect(records(answer({ place: 0, whole: badet }), answer({ place: 1, whole: rivas }))).toEqual([A, B])
  expect(records(answer({ place: 0, whole: badet }), answer({ place: 1, whole: rivas, isSlight: true }))).toEqual([B])
})

test('a word held in part may be held better by another in its stead; one that is held whole is what it is', () => {
  const whole = held([A, 'textPart'], [B, 'text', 1], [4, 'textPart'])
  const instead = [
    { postings: held([A, 'title', 0], [B, 'title', 0]), weight: 1 },
    { postings: held([4, 'name']), weight: 0.01 },
  ]
  const scores = (own: Partial<TermAnswer>) => new Map(ranked(answer(own)).map(({ record, score }) => [record, score]))
  const [alone, beside] = [scores({ whole }), scores({ whole, instead })]
  expect(beside.get(A)).toBeGreaterThan(alone.get(A) ?? Infinity)
  expect([beside.get(B), beside.get(4)]).toEqual([alone.get(B), alone.get(4)])
})
