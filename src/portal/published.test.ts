/** What a site has published, as a portal reads it: by whatever version it was written. */
import { expect, test } from 'vitest'
import { line, published } from './portal.fixture.ts'
import { publishedIn, Table } from './published.ts'

const tableOf = (root: string | null, ...lines: string[]): ReturnType<Table['done']> => {
  const table = new Table(root)
  for (const one of lines) table.add(one)
  return table.done()
}

test('a newer version may say more than is known here', () => {
  expect(publishedIn(published({ nytt: 'x', organ: [] })).utgivare).toBe('Ekby kommun')
  expect(tableOf(null, line({ nytt: 1 })).decisions).toHaveLength(1)
})

test.each([
  ['<html>', 'data/webbplats.json är inte JSON'],
  ['{}', 'data/webbplats.json har en annan form än väntat ($schema)'],
  [published({ protokoll: 'många' }), 'data/webbplats.json har en annan form än väntat (protokoll)'],
])('%.12s is told', (text, said) => {
  expect(() => publishedIn(text)).toThrow(said)
})

test.each([
  ['{', 'data/beslut.ndjson, rad 2 är inte JSON'],
  [line({ dnr: 'TN 2024/1' }), 'data/beslut.ndjson, rad 2 har en annan form än väntat (dnr)'],
  [line({ adress: 'https://annan.se/p1.html' }), 'data/beslut.ndjson, rad 2 har en adress utanför webbplatsen'],
  [line({ adress: 'javascript:alert(1).html' }), 'data/beslut.ndjson, rad 2 har en adress utanför webbplatsen'],
  [line({ adress: '../p1.html' }), 'data/beslut.ndjson, rad 2 har en adress utanför webbplatsen'],
])('a row that is no row is told by its number: %.30s', (bad, said) => {
  expect(() => tableOf(null, line(), bad)).toThrow(said)
})

test('whole addresses are of the site itself, and are kept from its root', () => {
  const root = 'https://ekby.se/beslut/'
  const whole = line({ adress: `${root}protokoll/tn/2024/p1.html`, protokoll: `${root}protokoll/tn/2024/index.html` })
  expect(tableOf(root, whole).decisions[0]).toMatchObject({
    path: 'protokoll/tn/2024/p1.html',
    meeting: 'protokoll/tn/2024/index.html',
  })
})

test('what is new are decisions of the bodies’ own, newest first, the weightiest of a meeting before the others', () => {
  const at = (name: string, said: Record<string, unknown>): string =>
    line({ adress: `protokoll/tn/2024-03-12/${name}.html`, rubrik: name, ...said })
  const { decisions } = tableOf(
    null,
    at('dagordning', { slag: ['godkänns'] }),
    at('forslag', { stadium: 'förslag till annat organ' }),
    at('kannedom', { slag: ['noteras'] }),
    at('okant-slag', { slag: ['godkänns', 'något nytt'] }),
    at('utan-dag', { datum: null }),
    at('okant', { stadium: 'något nytt' }),
    at('avslag', { slag: ['avslås'] }),
    at('yngre', { datum: '2024-04', protokoll: 'protokoll/tn/2024-04/index.html' }),
  )
  expect(decisions.map(({ title, tone }) => `${title} ${tone}`)).toEqual(['yngre own', 'avslag rejected'])
})

test('a registry has the numbers with letters, and a decision the numbers that it does not bear itself', () => {
  const { registry, quotes } = tableOf(
    null,
    line({
      dnr: ['TN 2024/7', '111/21'],
      beslutstext: 'att bifalla TN 2024/7,\natt sända svaret till Alby kommun (dnr KS 2023/123).',
    }),
  )
  expect([...registry.keys()]).toEqual(['tn-2024-7'])
  expect(quotes.map(({ key, words }) => [key, words])).toEqual([
    ['ks-2023-123', 'att sända svaret till Alby kommun (dnr KS 2023/123).'],
  ])
})
