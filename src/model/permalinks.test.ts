import { describe, expect, test } from 'vitest'
import { currentFolder, oldAddresses, oldMatters, register, type PublishedMeeting } from './permalinks.ts'

const meeting = (source: string, date: string | null, ...ids: string[]) => ({
  ...{ source, organ: 'tn', date, session: null, ids },
})
const A = 'protokoll/tn/2024-03-12'
const B = 'protokoll/tn/2024-03-21'

test('a new meeting is registered, and the register is sorted by address', () => {
  expect(
    Object.entries(register({}, [meeting('b', '2024-03-21', 'p1'), meeting('a', '2024-03-12', 'p1', 'p2')])),
  ).toEqual([
    [A, { source: 'a', ids: ['p1', 'p2'] }],
    [B, { source: 'b', ids: ['p1'] }],
  ])
})

test('an address once published stays, though its § is gone and its meeting too', () => {
  const known = register({}, [meeting('a', '2024-03-12', 'p1', 'p2')])
  expect(register(known, [meeting('a', '2024-03-12', 'p2', 'p3')])).toEqual({
    [A]: { source: 'a', ids: ['p1', 'p2', 'p3'] },
  })
  expect(register(known, [])).toEqual(known)
})

test('a meeting that got another date leaves its old address pointing on', () => {
  const known = register({}, [meeting('a', '2024-03-12', 'p1')])
  const moved = register(known, [meeting('a', '2024-03-21', 'p1')])
  expect(moved).toEqual({ [A]: { source: 'a', ids: ['p1'], movedTo: B }, [B]: { source: 'a', ids: ['p1'] } })
  expect(register(moved, [meeting('a', '2024-03-12', 'p1')])).toEqual({
    [A]: { source: 'a', ids: ['p1'] },
    [B]: { source: 'a', ids: ['p1'], movedTo: A },
  })
})

test('registering the same twice changes nothing, and what came in is left as it was', () => {
  const known = register({}, [meeting('a', '2024-03-12', 'p1')])
  const before = structuredClone(known)
  expect(register(known, [meeting('a', '2024-03-12', 'p1')])).toEqual(before)
  register(known, [meeting('a', '2024-03-21', 'p9')])
  expect(known).toEqual(before)
})

test('two undated meetings of one body never meet', () => {
  expect(Object.keys(register({}, [meeting('Möte 1.txt', null, 'p1'), meeting('Möte 2.txt', null, 'p1')]))).toEqual([
    'protokoll/tn/utan-datum-mote-1',
    'protokoll/tn/utan-datum-mote-2',
  ])
})

const N = '2026-11-26'
const D = '2026-12-03'

test('days are written to what is new or changed, and stay', () => {
  const first = register({}, [meeting('a', '2024-03-12', 'p1', 'p2')], N)
  expect(first).toEqual({ [A]: { source: 'a', ids: ['p1', 'p2'], published: N } })
  expect(register(first, [meeting('a', '2024-03-12', 'p1', 'p2')], D)).toEqual(first)
  expect(register(first, [{ ...meeting('a', '2024-03-12', 'p1', 'p2'), changed: ['p2'] }], D)).toEqual({
    [A]: { source: 'a', ids: ['p1', 'p2'], published: N, changed: [{ date: D, ids: ['p2'] }] },
  })
})

test('an old register has no days for what stands in it, and gets none; nor has a draft', () => {
  const old = register({}, [meeting('a', '2024-03-12', 'p1')])
  const draft = { ...meeting('b', '2024-03-21', 'p1'), masks: 1, draft: true }
  expect(register(old, [meeting('a', '2024-03-12', 'p1'), draft], N)).toEqual({
    [A]: { source: 'a', ids: ['p1'] },
    [B]: { source: 'b', ids: ['p1'], masks: 1 },
  })
})

test('a meeting that moves takes its days with it, and has changed; one that takes over an address is new', () => {
  const first = register({}, [meeting('a', '2024-03-12', 'p1')], N)
  const moved = register(first, [meeting('a', '2024-03-21', 'p1')], D)
  expect(moved[B]).toEqual({ source: 'a', ids: ['p1'], published: N, changed: [{ date: D, ids: [] }] })
  const taken = register(moved, [meeting('a', '2024-03-21', 'p1'), meeting('b', '2024-03-12', 'p1')], '2026-12-24')
  const took = [{ source: 'a', date: '2026-12-24' }]
  expect(taken[A]).toEqual({ source: 'b', ids: ['p1'], took, published: '2026-12-24' })
  expect(taken[B]).toEqual(moved[B])
})

test('a corrected file with another name keeps the days of its address', () => {
  const first = register({}, [meeting('a', '2024-03-12', 'p1')], N)
  expect(register(first, [meeting('b', '2024-03-12', 'p1')], D)[A]).toEqual({ source: 'b', ids: ['p1'], published: N })
})

describe('a matter', () => {
  const MEETING = { organ: 'ks', date: '2024-01-09', session: null, source: 'a.txt', ids: ['p1'] }
  const [ONE, TWO] = ['arende/ekby-kommun/ks-2024-1.html', 'arende/ekby-kommun/ks-2024-2.html']
  const before = register({}, [{ ...MEETING, matters: [TWO, ONE, TWO] }])

  test('stands in the register once, in order, and stays when its number is corrected', () => {
    expect(before['protokoll/ks/2024-01-09']?.matters).toEqual([ONE, TWO])
    expect(register(before, [{ ...MEETING, matters: [TWO] }])['protokoll/ks/2024-01-09']?.matters).toEqual([ONE, TWO])
  })

  test('that no § bears today leads to the meeting that bore it, also where that has moved or is gone', () => {
    expect(oldMatters(before, [MEETING], new Set([TWO]))).toEqual([
      { path: ONE, to: 'protokoll/ks/2024-01-09/index.html', gone: true },
    ])
    const moved = { ...MEETING, date: '2024-01-10' }
    expect(oldMatters(register(before, [moved]), [moved], new Set([TWO]))).toEqual([
      { path: ONE, to: 'protokoll/ks/2024-01-10/index.html', gone: true },
    ])
    expect(oldMatters(before, [], new Set([TWO]))).toEqual([{ path: ONE, to: 'organ/index.html', gone: true }])
  })
})

describe('an address that was published', () => {
  /** Where each address leads that no page fills: "…/p1.html -> …/p1.html", or "gone, see …". */
  const leads = (days: PublishedMeeting[][]): string[] => {
    const known = days.reduce((sofar, meetings) => register(sofar, meetings), {})
    return oldAddresses(known, days.at(-1) ?? []).map(
      ({ path, to, gone }) => `${path} ${gone ? 'gone, see' : '->'} ${to}`,
    )
  }
  const C = 'protokoll/tn/2024-04-02'

  test.each<[string, PublishedMeeting[][], string[]]>([
    [
      'fills its page whatever its source is called',
      [[meeting('a', '2024-03-12', 'p1')], [meeting('b', '2024-03-12', 'p1')]],
      [],
    ],
    [
      'leads on with each of its §§ when its day is corrected',
      [[meeting('a', '2024-03-12', 'p1', 'p2')], [meeting('a', '2024-03-21', 'p1', 'p2')]],
      [`${A}/index.html -> ${B}/index.html`, `${A}/p1.html -> ${B}/p1.html`, `${A}/p2.html -> ${B}/p2.html`],
    ],
    [
      'leads all the way when the day is corrected twice',
      [[meeting('a', '2024-03-12', 'p1')], [meeting('a', '2024-03-21', 'p1')], [meeting('a', '2024-04-02', 'p1')]],
      [
        `${A}/index.html -> ${C}/index.html`,
        `${A}/p1.html -> ${C}/p1.html`,
        `${B}/index.html -> ${C}/index.html`,
        `${B}/p1.html -> ${C}/p1.html`,
      ],
    ],
    [
      'is filled again when the meeting comes back, and the one between leads there',
      [[meeting('a', '2024-03-12', 'p1')], [meeting('a', '2024-03-21', 'p1')], [meeting('a', '2024-03-12', 'p1')]],
      [`${B}/index.html -> ${A}/index.html`, `${B}/p1.html -> ${A}/p1.html`],
    ],
    [
      'says that it is gone when its § has another number',
      [[meeting('a', '2024-03-12', 'p1', 'p2')], [meeting('a', '2024-03-12', 'p1', 'p3')]],
      [`${A}/p2.html gone, see ${A}/index.html`],
    ],
    [
      'says so too where the meeting was divided, and leads to what is left there',
      [[meeting('a', '2024-03-12', 'p1', 'p2')], [meeting('a', '2024-03-12', 'p1'), meeting('b', '2024-03-21', 'p2')]],
      [`${A}/p2.html gone, see ${A}/index.html`],
    ],
    [
      'leads to all bodies when the meeting is gone',
      [[meeting('a', '2024-03-12', 'p1')], []],
      [`${A}/index.html gone, see organ/index.html`, `${A}/p1.html gone, see organ/index.html`],
    ],
    [
      'gets its day: the month that was known leads to it',
      [[meeting('a', '2021-12', 'p1')], [meeting('a', '2021-12-09', 'p1')]],
      [
        'protokoll/tn/2021-12/index.html -> protokoll/tn/2021-12-09/index.html',
        'protokoll/tn/2021-12/p1.html -> protokoll/tn/2021-12-09/p1.html',
      ],
    ],
  ])('%s', (_, days, expected) => {
    expect(leads(days)).toEqual(expected)
  })

  test('never vanishes, whatever becomes of the meetings', () => {
    const days = [
      [meeting('a', '2024-03-12', 'p1', 'p2'), meeting('b', '2024-03-21', 'p3')],
      [meeting('b', '2024-03-12', 'p1'), meeting('a', '2024-03-21', 'p2')],
      [meeting('c', '2024-04-02', 'p1')],
      [],
      [meeting('a', '2024-03-12', 'p9')],
    ]
    const ever = new Set<string>()
    let known = {}
    for (const meetings of days) {
      known = register(known, meetings)
      const filled = meetings.flatMap((one) => [
        `protokoll/tn/${one.date ?? ''}/index.html`,
        ...one.ids.map((id) => `protokoll/tn/${one.date ?? ''}/${id}.html`),
      ])
      for (const path of filled) ever.add(path)
      const there = new Set([...filled, ...oldAddresses(known, meetings).map(({ path }) => path)])
      expect([...ever].filter((path) => !there.has(path))).toEqual([])
    }
  })

  test('of moves in a circle, which a person may have written, leads somewhere and comes to an end', () => {
    const circle = {
      [A]: { source: 'a', ids: ['p1'], movedTo: B },
      [B]: { source: 'a', ids: ['p1'], movedTo: A },
    }
    expect([currentFolder(circle, A), currentFolder(circle, B)]).toEqual([B, A])
    expect(oldAddresses(circle, []).every(({ gone }) => gone)).toBe(true)
  })
})
