import { expect, test } from 'vitest'
import { lexiconOf, type Lexicon } from './lexicon.ts'
import { NO_THESAURUS, thesaurusEntries, thesaurusOf, type Thesaurus } from '../index/thesaurus.ts'
import { wordTable } from '../index/word-table.ts'
import { planOf, wordsToKnow } from './plan.ts'

/** Words with the records that hold them; a word after a colon is the one it is of. */
const of = (counts: Record<string, number>): Lexicon =>
  lexiconOf([
    wordTable(
      new Map(
        Object.entries(counts).map(([entry, count]) => {
          const [word = '', base = word] = entry.split(':')
          return [word, { count, parts: null, base }]
        }),
      ),
    ),
  ])
const lexicon = of({ läkare: 2, hyr: 3, förlossning: 4, lycksele: 1, stänger: 1, personal: 2 })
const plan = (query: string, own = lexicon, thesaurus: Thesaurus = NO_THESAURUS) => planOf(query, own, thesaurus)
const asked = (query: string, own = lexicon) => plan(query, own).terms.map(({ bases }) => bases)

test('a question is asked by its words of matter', () => {
  expect(asked('Varför stänger ni i Lycksele?')).toEqual([['stänger'], ['lycksele']])
})

test('a query of nothing but grammar is asked as it is', () => {
  expect(plan('vi och ni').terms.map(({ typed }) => typed)).toEqual(['vi', 'och', 'ni'])
})

test('a misspelt word is put right and the rest of the query kept', () => {
  expect(plan('Förlosning i Lycksele')).toMatchObject({
    corrected: 'förlossning i Lycksele',
    terms: [{ typed: 'förlosning', bases: ['förlossning'] }, { bases: ['lycksele'] }],
  })
})

test('a word that Swedish has is never put right', () => {
  const thesaurus = thesaurusOf([thesaurusEntries('förlosning')])
  expect(plan('Förlosning', lexicon, thesaurus)).toMatchObject({ corrected: null, terms: [{ bases: [] }] })
})

test('a word with a hyphen is asked joined, and by its pieces', () => {
  expect(plan('SARS-CoV-2 läkare').terms).toMatchObject([
    { typed: 'sarscov2', bases: ['sarscov2'] },
    { bases: ['läkare'] },
  ])
})

test('every word knows its place in the query', () => {
  expect(plan('Läkare, i Lycksele').terms.map(({ place }) => place)).toEqual([0, 2])
})

test('what stands in quotes is required as it stands, and never put right', () => {
  expect(
    plan('"förlosning i Lycksele" läkarna', of({ i: 9, lycksele: 1, läkare: 2, 'läkarna:läkare': 1 })),
  ).toMatchObject({
    phrases: [[[], ['i'], ['lycksele']]],
    corrected: null,
    terms: [{ bases: [] }, { bases: ['lycksele'] }, { bases: ['läkare'] }],
  })
  expect(plan('läkare i Lycksele').phrases).toEqual([])
})

test('a sum of money is one term, however it is written', () => {
  const sums = ['33,5 mnkr', '33 500 000 kr'].map((sum) => plan(`läkare ${sum}`).terms)
  expect(sums[0]).toEqual(sums[1])
  expect(sums[0]).toMatchObject([{ kronor: 33_500_000, pieces: [] }, { bases: ['läkare'] }])
})

test('a word of very many records is not asked beside one of few', () => {
  const own = of({ år: 40_000, läkare: 2 })
  expect(asked('läkare år', own)).toEqual([['läkare']])
  expect(asked('år', own)).toEqual([['år']])
})

test('the words whose files must be at hand', () => {
  expect(wordsToKnow('Varför e-hälsa 2024?')).toEqual(['hälsa', 'ehälsa'])
  expect(wordsToKnow('för')).toEqual(['för'])
})

test('a form that nobody has written is asked as the word it is of', () => {
  expect(asked('avtalet skolan råtta', of({ avtal: 2, skola: 1, 'råttor:råtta': 1 }))).toEqual([
    ['avtal'],
    ['skola'],
    ['råtta'],
  ])
})

test('a noun is asked with its verb, also where nobody wrote the noun', () => {
  expect(plan('finansiering uppräkning', of({ finansiering: 2, finansieras: 1, uppräknas: 1 })).terms).toMatchObject([
    { bases: ['finansiering'], kin: ['finansieras'] },
    { bases: [], kin: ['uppräknas'] },
  ])
})

test('what is asked the measure of is the matter of the question', () => {
  const own = of({ stort: 4, underskott: 2 })
  expect(asked('hur stort är underskottet', own)).toEqual([['underskott']])
  expect(asked('stort underskott', own)).toEqual([['stort'], ['underskott']])
})

test('what is a letter from a word is that word misspelt, even if it could be a compound', () => {
  const own = of({ 'flyktingar:flykting': 1, flyg: 2, tingen: 1 })
  expect(plan('flygtingar', own)).toMatchObject({ corrected: 'flyktingar', terms: [{ bases: ['flykting'] }] })
})

test('what only begins words is asked as their beginning', () => {
  expect(plan('tolks', of({ tolkservice: 1 })).terms).toMatchObject([{ bases: [], start: 'tolks' }])
})

test('a compound of known words is no misspelling, and is asked by all of them', () => {
  expect(plan('hyrläkarpersonal', of({ hyr: 1, läkar: 1, personal: 1 }))).toMatchObject({
    corrected: null,
    terms: [{ bases: [], pieces: [['hyr'], ['läkar'], ['personal']], place: 0 }],
  })
})

test('nor is it one where another word is two letters away', () => {
  const own = of({ hyr: 1, personal: 1, 'dyrpersonalen:dyrpersonal': 1, nyrpersona: 5 })
  expect(plan('hyrpersonal', own)).toMatchObject({ corrected: null, terms: [{ pieces: [['hyr'], ['personal']] }] })
})

test('a word with a hyphen has other words too; what stands for a whole compound leaves those of its parts out', () => {
  const thesaurus = thesaurusOf([thesaurusEntries('pplats=parkering soptaxa=avfallstaxa sopor=avfall')])
  expect(plan('p-plats', lexicon, thesaurus).terms[0]).toMatchObject({ others: { near: ['parkering'] } })
  expect(plan('soptaxa', of({ sopor: 1, taxa: 2 }), thesaurus).terms).toMatchObject([
    { pieces: [['sopor'], ['taxa']], others: { near: ['avfallstaxa'] } },
  ])
})

test('other words are asked beside, also for what a compound is made of', () => {
  const thesaurus = thesaurusOf([thesaurusEntries('dagis=förskola~lekis sopor=avfall')])
  expect(plan('dagis', lexicon, thesaurus).terms).toMatchObject([{ others: { near: ['förskola'], far: ['lekis'] } }])
  expect(plan('soppersonal', of({ 'sopor:sopor': 1, personal: 2 }), thesaurus).terms).toMatchObject([
    { pieces: [['sopor', 'avfall'], ['personal']] },
  ])
})

test.each([
  ['båtförvaring', 'förvaring', { båt: 2 }, [['båt'], ['uppläggning']]],
  ['hamsterförbud', 'hamster', { förbud: 2 }, [[], ['förbud']]],
])('%s, of which nobody has written %s, is asked by what is known of it', (word, _, written, pieces) => {
  const thesaurus = thesaurusOf([thesaurusEntries('förvaring=uppläggning hamster')])
  expect(plan(word, of(written), thesaurus)).toMatchObject({ corrected: null, terms: [{ bases: [], pieces }] })
})

test('a half that nobody has written and Swedish does not have makes no compound', () => {
  expect(plan('båtxförvaring', of({ båt: 2 })).terms).toMatchObject([{ pieces: [] }])
})

test('a short first half that nobody has written is a guess', () => {
  const thesaurus = thesaurusOf([thesaurusEntries('rak'), thesaurusEntries('raket'), thesaurusEntries('fil')])
  expect(plan('raketer', of({ eter: 2 }), thesaurus).terms).toMatchObject([{ pieces: [] }])
  expect(plan('motorfil', of({ motor: 2 }), thesaurus).terms).toMatchObject([{ pieces: [['motor'], []] }])
})

test('parties and bodies are known by their short names', () => {
  const near = (query: string) => plan(query).terms.map(({ others }) => others.near)
  expect(near('Sverigedemokraterna SD kommunstyrelsens KF')).toEqual([
    ['sd'],
    ['sverigedemokraterna'],
    ['ks'],
    ['kommunfullmäktige'],
  ])
})

test('an everyday word is itself, and no other without its dots', () => {
  const own = of({ 'hörs:höra': 3, hälsa: 2 })
  const thesaurus = thesaurusOf([thesaurusEntries('hora=prostitution halsa')])
  expect(plan('hora', own, thesaurus).terms).toMatchObject([{ bases: [], others: { near: ['prostitution'] } }])
  expect(plan('halsa', own, thesaurus).terms).toMatchObject([{ bases: ['hälsa'] }])
})

test('an everyday word and a known one go before three known ones', () => {
  const own = of({ dag: 9, is: 9, avgift: 5, plats: 4 })
  const pieces = (thesaurus: Thesaurus) => plan('dagisavgift', own, thesaurus).terms[0]?.pieces
  expect(pieces(thesaurusOf([thesaurusEntries('dagis=förskola')]))).toEqual([['förskola'], ['avgift']])
  expect(pieces(thesaurusOf([thesaurusEntries('dagis')]))).toEqual([['dag'], ['is'], ['avgift']])
})
