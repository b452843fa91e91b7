/** Words of the glossary in a page: which are led to what they mean, and that nothing else of the page changes. */
import { expect, test } from 'vitest'
import { TERMS } from '../swedish/words/glossary.ts'
import { explain, termId } from './terms.ts'

/** Each word with a link, and where the link goes: "bordläggs>bordlaggning". */
const links = (html: string): string[] =>
  [...explain(html, 'o.html').html.matchAll(/<dfn class="term"><a href="o\.html#([^"]+)">([^<]+)<\/a><\/dfn>/g)].map(
    ([, id = '', word = '']) => `${word}>${id}`,
  )

test.each<[string, string[]]>([
  ['<p>Ärendet bordläggs.</p>', ['bordläggs>bordlaggning']],
  ['<p>Jäv: Ada Provlund anmäler jäv.</p>', ['Jäv>jav']],
  ['<p>Bordlagt och BORDLAGD.</p>', ['Bordlagt>bordlaggning']],
  // A compound is another word, and so is what begins or ends with a hyphen.
  ['<p>Jävsregler, ramavtalslista, yrkande- och votering-.</p>', []],
  ['<p>Ada Provlund reserverar sig. Rummet är reserverat.</p>', ['reserverar sig>reservation']],
  ['<p>Med reservation för ändringar.</p>', []],
  ['<p>Se länk till handlingarna. Rapporten läggs till handlingarna.</p>', ['till handlingarna>till-handlingarna']],
  // The longest that fits, and only with spaces between.
  ['<p>Tjänstgörande ersättare: Ada Provlund.</p>', ['Tjänstgörande ersättare>tjanstgorande-ersattare']],
  ['<p>Tjänstgörande, ersättare</p>', ['ersättare>ersattare']],
  ['<p>Tjänstgörande\n  ersättare</p>', ['Tjänstgörande\n  ersättare>tjanstgorande-ersattare']],
  ['<p>Laga kraft</p><p>laga <em>kraft</em></p>', ['Laga kraft>laga-kraft']],
  ['<p>Laga <em>kraft</em></p>', []],
  // Addresses and names of files are no words of the text; one with a stroke or a stop beside it is.
  ['<p>Se https://www.ekby.se/detaljplan/jäv, ekby.se/votering, bifall@ekby.se, remissyttrande.pdf.</p>', []],
  ['<p>Se https://www.ekby.se/votering om jäv.</p>', ['jäv>jav']],
  ['<p>Bifall/avslag (jäv).</p>', ['Bifall>bifall', 'avslag>avslag', 'jäv>jav']],
  // Words that mean other things in other minutes.
  ['<p>Patienten får en remiss, en kallelse och motion i en delegation; justering av hyran.</p>', []],
])('%s', (html, expected) => {
  expect(links(html)).toEqual(expected)
})

test.each([
  '<a href="x">jäv</a>',
  '<h2>Jäv</h2>',
  '<button type="button">Jäv</button>',
  '<details><summary>Yrkande <b>jäv</b></summary></details>',
  '<table><tr><th>Jäv</th></tr></table>',
  '<ol data-plain><li>jäv</li></ol>',
  '<div class="x" data-plain=""><br><img alt="a > b"><p>jäv</p></div>',
  '<p title="jäv">ord</p>',
  '<!-- jäv -->',
  '<svg><text>jäv</text></svg>',
])('%s is left as it is', (html) => {
  expect(explain(html, 'o.html')).toEqual({ html, terms: [] })
  // What comes after is not.
  expect(links(`${html}<p>jäv</p>`)).toEqual(['jäv>jav'])
})

test('a word is explained once, where it first stands, and what it leads to is told in order', () => {
  const { html, terms } = explain('<p>jäv yrkar</p><p>yrkande, jävig, avslag</p>', 'o.html')
  expect(html.match(/<dfn/g)).toHaveLength(3)
  expect(terms.map(({ word }) => word)).toEqual(['jäv', 'yrkande', 'avslag'])
})

test('the words of a page are the same, whatever they are', () => {
  const forms = TERMS.flatMap((term) => term.forms).join(' &amp; ')
  const page = `<p>${forms}</p><p>1 &#x3C; 2 &nbsp; ${forms.toUpperCase()}</p>`
  const { html, terms } = explain(page, 'o.html')
  expect(html.replace(/<dfn class="term"><a href="[^"]*">|<\/a><\/dfn>/g, '')).toBe(page)
  expect(terms.length).toBe(TERMS.length)
})

test('each form belongs to one word, is written as it is looked for, and each word has an address of its own', () => {
  const forms = TERMS.flatMap((term) => term.forms)
  expect(forms.filter((form, at) => forms.indexOf(form) !== at)).toEqual([])
  expect(forms.filter((form) => !/^[\p{Ll}]+(?: [\p{Ll}]+)*$/u.test(form))).toEqual([])
  expect(new Set(TERMS.map(termId)).size).toBe(TERMS.length)
})

test('explanations are short sentences', () => {
  for (const { word, means } of TERMS) {
    expect(means, word).toMatch(/^\p{Lu}.{10,160}\.$/u)
  }
})
