/** Questions to a small index: which hits there are, in what order, and what is fetched for them. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { OtherWords } from '../index/thesaurus.ts'
import { Engine } from './engine.ts'
import { siteOf, type Met } from './engine.fixture.ts'
import type { SearchResult, Question } from './found.ts'

// Records 0 to 7.
const MEETINGS: Met[] = [
  {
    organ: 'Nämnden',
    date: '2024-06-03',
    own: [
      { number: '1', title: 'Skola vid älven', content: 'En ny skola byggs vid älven', dnr: 'NN 571-2024' },
      { number: '2', title: 'Bro', content: 'Ny bro vid skola och väg', facets: { holds: ['reservation'] } },
    ],
  },
  {
    organ: 'Styrelsen',
    date: '2024-03-12',
    own: [{ number: '1', title: 'Taxa', content: 'Taxa höjs för skola', facets: { types: ['godkänns'] } }],
  },
  {
    organ: 'Nämnden',
    date: '2023-11-28',
    own: [
      { number: '5', title: 'Väg', content: 'Väg lagas', facets: { stage: 'förslag till annat organ' } },
      { number: '6', title: 'Förskola', content: 'Förskola vid bro' },
    ],
  },
]

/** An engine of its own for each test, which remembers nothing. */
function opened(
  meetings: readonly Met[] = MEETINGS,
  thesaurus: Record<string, OtherWords> = {},
  failing: (name: string) => boolean = () => false,
): { engine: Engine; fetched: string[] } {
  const { files, fetched, engine } = siteOf(meetings, thesaurus, failing)
  // The engine of words is there when its script has run, and not before.
  const script = async (name: string): Promise<void> => {
    await files.script(name)
    vi.stubGlobal('window', { paragrafPagefind: { wasm_bindgen: engine } })
  }
  return { engine: new Engine({ ...files, script }), fetched }
}

const NOTHING_CHOSEN = { organ: [], år: [], beslutstyp: [], slag: [], oenighet: [] }
const asking = (query: string, more: Partial<Question> = {}): Question => ({
  ...{ query, chosen: NOTHING_CHOSEN, sort: 'relevans' },
  ...more,
})
const going = (): AbortSignal => new AbortController().signal

const search = (
  query: string,
  more: Partial<Question> = {},
  thesaurus: Record<string, OtherWords> = {},
): Promise<SearchResult> => opened(MEETINGS, thesaurus).engine.search(asking(query, more), going())

/** Numbers of the records of a list, in order. */
const recordsOf = async ({ load, entries }: SearchResult['weak']): Promise<number[]> =>
  (await load(0, entries)).map(({ record }) => record)

beforeEach(() => {
  vi.stubGlobal('window', {})
})
afterEach(() => {
  vi.unstubAllGlobals()
})

describe('what a word finds, the best first', () => {
  test.each([
    ['skola', [0, 3, 1], [], 'what has it in its title before what has it in its text'],
    ['bro', [1, 6], [], 'in either'],
    ['skola bro', [1], [0, 6, 3], 'all the words, and some of them below'],
    ['"ny bro"', [1], [], 'words in quotes stand in a row'],
    ['"bro ny"', [], [], 'in that row'],
    ['skola -bro', [0, 3], [], 'and not what is left out'],
    ['skola -"ny bro"', [0, 3], [], 'nor a row of words'],
    ['vä*', [5, 1], [], 'what begins so'],
    ['skola vä*', [1], [5, 0, 3], 'beside a word, and what fewer hold weighs more'],
    ['sommarlov', [], [], 'nothing'],
    ['', [], [], 'nothing where nothing is asked'],
  ])('%j: %j, and weakly %j: %s', async (query, strong, weak) => {
    const found = await search(query)
    expect([found.count, found.weak.count]).toEqual([strong.length, weak.length])
    expect([await recordsOf(found), await recordsOf(found.weak)]).toEqual([strong, weak])
  })

  test('newest first, where that is asked, strong and weak by themselves', async () => {
    expect(await recordsOf(await search('skola', { sort: 'datum' }))).toEqual([0, 1, 3])
    const both = await search('bro skola', { sort: 'datum' })
    expect([await recordsOf(both), await recordsOf(both.weak)]).toEqual([[1], [0, 3, 6]])
  })

  test('the meetings are those of the strong hits, each once', async () => {
    expect((await search('skola')).meetings).toBe(2)
    expect((await search('skola bro')).meetings).toBe(1)
    expect((await search('sommarlov')).meetings).toBe(0)
  })
})

describe('what is chosen', () => {
  test.each<[Partial<Question['chosen']>, number[]]>([
    [{ organ: ['Styrelsen'] }, [3]],
    [{ år: ['2024'] }, [0, 3, 1]],
    [{ beslutstyp: ['godkänns'] }, [3]],
    [{ slag: ['förslag till annat organ'] }, []],
    [{ slag: ['eget beslut'] }, [0, 3, 1]],
    [{ oenighet: ['reservation'] }, [1]],
    [{ oenighet: ['reservation'], organ: ['Styrelsen'] }, []],
  ])('%j leaves of the hits %j', async (chosen, records) => {
    const found = await search('skola', { chosen: { ...NOTHING_CHOSEN, ...chosen } })
    expect(await recordsOf(found)).toEqual(records)
  })

  test.each<[Partial<Question['chosen']>, boolean]>([
    [{}, false],
    [{ organ: ['Nämnden'], år: ['2024'] }, false],
    [{ beslutstyp: ['godkänns'] }, true],
    [{ slag: ['förslag till annat organ'] }, true],
    [{ oenighet: ['reservation'] }, true],
  ])('for %j the file of filters is fetched: %s', async (chosen, isFetched) => {
    const { engine, fetched } = opened()
    await engine.search(asking('skola', { chosen: { ...NOTHING_CHOSEN, ...chosen } }), going())
    expect(fetched.includes('filter.bin')).toBe(isFetched)
  })

  test('of what else could be chosen the strong hits are counted, and the weak where they were asked for', async () => {
    const years = async (query: string, more: Partial<Question> = {}) =>
      (await (await search(query, more)).filters())['år']
    expect(await years('skola bro')).toEqual({ '2024': 1 })
    expect(await years('skola bro', { weak: true })).toEqual({ '2024': 3, '2023': 1 })
    expect(await years('skola bro -ny')).toEqual({ '2024': 1, '2023': 1 })
    const counts = await (await search('skola', { chosen: { ...NOTHING_CHOSEN, organ: ['Nämnden'] } })).filters()
    expect(counts).toMatchObject({ organ: { Nämnden: 2, Styrelsen: 1 }, oenighet: { reservation: 1 }, beslutstyp: {} })
  })
})

describe('what a query names', () => {
  const EVERY_MONTH: Met[] = Array.from({ length: 12 }, (_, at) => ({
    organ: 'Nämnden',
    date: `2024-${String(12 - at).padStart(2, '0')}-01`,
    own: [{ number: '1', title: 'Val', content: 'Val av justerare' }],
  }))

  test('is found without the index of words', async () => {
    const { engine, fetched } = opened()
    const { isReference, hits } = await engine.find('NN 571-2024')
    expect([isReference, hits.map(({ url, by }) => [url, by])]).toEqual([true, [['Nämnden/2024-06-03/p1', 'dnr']]])
    expect(fetched).not.toContain('wasm.bin')
    expect(await engine.find('skola')).toEqual({ isReference: false, hits: [] })
  })

  test('ten at most are shown, and all are counted', async () => {
    const { engine } = opened(EVERY_MONTH)
    const { direct, directCount } = await engine.search(asking('§ 1'), going())
    expect([direct.length, directCount]).toEqual([10, 12])
    expect((await engine.find('§ 1')).hits.map(({ record }) => record)).toEqual(direct.map(({ record }) => record))
  })

  test('stands above the hits, of what is chosen', async () => {
    const named = async (organ: string[]) =>
      (await search('NN 571-2024', { chosen: { ...NOTHING_CHOSEN, organ } })).direct.map(({ record }) => record)
    expect([await named([]), await named(['Nämnden']), await named(['Styrelsen'])]).toEqual([[0], [0], []])
  })

  test('where it names nothing there are no hits, and what is near is told', async () => {
    const { unknown, direct, directCount, meetings, corrected, also, filters, ...found } = await search('NN 572-2024')
    expect(unknown).toMatchObject({ asked: 'NN 572-2024', near: [{ record: 0 }] })
    expect([direct, directCount, meetings, corrected, also, await filters()]).toEqual([[], 0, 0, null, [], {}])
    for (const list of [found, found.weak])
      expect([list.count, list.entries, await list.load(0, 10)]).toEqual([0, 0, []])
    expect((await search('skola')).unknown).toBeNull()
  })

  test('the latest meetings of a body are told by their own pages', async () => {
    const urls = async (name: string, count: number) =>
      (await opened().engine.latestOf(name, count)).map(({ url }) => url)
    expect(await urls('Nämnden', 5)).toEqual(['Nämnden/2024-06-03', 'Nämnden/2023-11-28'])
    expect(await urls('Nämnden', 1)).toEqual(['Nämnden/2024-06-03'])
    expect(await urls('Rådet', 5)).toEqual([])
  })
})

describe('other words', () => {
  const OTHERS = { dagis: { near: ['förskola'], far: ['barn+krubba'] }, skola: { near: ['taxa'], far: [] } }

  test('a misspelt word is put right, and the rest of the query is as it was', async () => {
    const found = await search('förskolla -taxa')
    expect([found.corrected, await recordsOf(found)]).toEqual(['förskola -taxa', [6]])
    expect((await search('förskola')).corrected).toBeNull()
  })

  test('are asked for a word that finds little, and told', async () => {
    const found = await search('dagis', {}, OTHERS)
    expect(found.also).toEqual([{ asked: 'dagis', words: ['förskola', 'barn krubba'] }])
    expect([found.count, await recordsOf(found.weak)]).toEqual([0, [6]])
    expect((await search('bro', {}, OTHERS)).also).toEqual([])
  })

  test('are not asked where the reader wants none', async () => {
    const found = await search('dagis', { also: false }, OTHERS)
    expect([found.also, found.weak.count]).toEqual([[], 0])
  })

  describe('for common words', () => {
    const MANY: Met[] = Array.from({ length: 50 }, (_, at) => ({
      organ: 'Nämnden',
      date: `20${String(99 - at)}-03-12`,
      own: [
        {
          number: '1',
          ...(at < 25 ? { title: 'Skola', content: 'Skola med kök' } : { title: 'Bro', content: 'En bro' }),
        },
      ],
    }))
    test.each([
      ['skola bro', true, ['skola'], 'where no record holds all of several'],
      ['skola', true, [], 'not for one alone'],
      ['skola kök', true, [], 'nor where a record holds all'],
      ['skola bro', false, [], 'nor where the reader wants none'],
    ])('%j, wanted %s: beside %j: %s', async (query, also, words) => {
      const { engine, fetched } = opened(MANY, OTHERS)
      const found = await engine.search(asking(query, { also }), going())
      expect(found.also.map((one) => one.asked)).toEqual(words)
      expect(fetched.filter((name) => name.startsWith('sv/'))).toHaveLength(words.length)
    })
  })
})

describe('an engine', () => {
  test('tells what the index holds of each word, and where a record is', async () => {
    const { answers, archive, urlOf } = await opened().engine.answers('skola dagis')
    expect(answers.map(({ whole }) => [...whole.keys()])).toEqual([[0, 1, 3], []])
    expect([archive.records, archive.isMeetingPage(2), archive.isMeetingPage(3)]).toEqual([8, true, false])
    expect(await urlOf(3)).toBe('Styrelsen/2024-03-12/p1')
  })

  test('asks other words too, where somebody wants to know what the index holds', async () => {
    const { engine } = opened(MEETINGS, { dagis: { near: ['förskola'], far: [] } })
    const { answers } = await engine.answers('dagis')
    expect(answers.flatMap(({ instead }) => instead.map(({ postings }) => [...postings.keys()]))).toEqual([[6]])
  })

  test('of a site asks for the files in its folder', async () => {
    vi.stubGlobal('location', { protocol: 'https:' })
    vi.stubGlobal('fetch', () => Promise.resolve(new Response(null, { status: 404 })))
    await expect(new Engine('https://ekby.se/').find('skola')).rejects.toThrow(
      '404 for https://ekby.se/pagefind/start.bin',
    )
  })

  test('that is warmed has what every search needs', async () => {
    const { engine, fetched } = opened()
    await engine.warm()
    expect(fetched.toSorted()).toEqual(['motor.js', 'start.bin', 'wasm.bin'])
    await engine.search(asking('skola'), going())
    await engine.find('§ 1')
    expect(fetched.filter((name) => ['motor.js', 'start.bin', 'wasm.bin'].includes(name))).toHaveLength(3)
  })

  test.each(['start.bin', 'wasm.bin', 'motor.js'])('tries again where %s could not be fetched', async (name) => {
    let isDown = true
    const { engine } = opened(MEETINGS, {}, (own) => isDown && own === name)
    await expect(engine.search(asking('skola'), going())).rejects.toThrow(`Ingen kontakt: ${name}`)
    isDown = false
    expect((await engine.search(asking('skola'), going())).count).toBe(3)
  })

  test('asks no more when its search was given up', async () => {
    const gone = new AbortController()
    gone.abort(new Error('Något annat söks'))
    const { engine, fetched } = opened()
    await expect(engine.search(asking('skola'), gone.signal)).rejects.toThrow('Något annat söks')
    expect(fetched.filter((name) => name.startsWith('ord/'))).toEqual([])
  })

  test('gives a search up between what is asked and what is shown', async () => {
    const late = new AbortController()
    const { engine } = opened(MEETINGS, {}, (name) => {
      if (name.startsWith('index/')) late.abort(new Error('Något annat söks'))
      return false
    })
    await expect(engine.search(asking('skola'), late.signal)).rejects.toThrow('Något annat söks')
  })
})
