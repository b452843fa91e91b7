import { describe, expect, test } from 'vitest'
import { ReadError } from '../error.ts'
import { readHtml, type Plain } from '../plain.fixture.ts'

const bytes = (html: string): Uint8Array => new TextEncoder().encode(html)
const lines = (html: string): string[] => toRecord(readHtml(bytes(html)))
/** The lines that are no part of the site. */
const toRecord = ({ lines: all, furniture }: Plain): string[] =>
  all.filter((_, index) => !furniture.some(({ line }) => line === index + 1))

describe('the main content only:', () => {
  test.each([
    [
      '<main>',
      '<header>Hem</header><nav>Meny</nav><main><header>Nämnden</header><p>Text</p></main><footer>Fot</footer>',
      ['Nämnden', '', 'Text'],
    ],
    ['an element that says it is', '<p>Före</p><div role="main"><p>Text</p></div>', ['Text']],
    [
      'articles, each once',
      '<p>Före</p><article><p>A</p><article>B</article></article><article>C</article>',
      ['A', '', 'B', '', 'C'],
    ],
    [
      'all of a plain page',
      '<header>Huvud</header><nav>Meny</nav><p>Text</p><aside>Sidan om</aside><footer>Fot</footer>',
      ['Text'],
    ],
    ['and the heading above it', '<header><h1>Möte 1</h1></header><main><h2>A</h2></main>', ['# Möte 1', '', '## A']],
    [
      'not one without the §§ that stand elsewhere',
      '<main><h1>Sök</h1></main><article>A</article><div><h2>§ 1 Val</h2>B</div>',
      ['# Sök', '', 'A', '', '## § 1 Val', '', 'B'],
    ],
    [
      'one whose §§ no heading has, whatever stands elsewhere',
      '<main><h1>Protokoll</h1><p><b>§ 1 Val</b></p>A</main><section><h3>§ 7 i miljöbalken</h3></section>',
      ['# Protokoll', '', '§ 1 Val', '', 'A'],
    ],
    [
      'one with other words for its matters',
      '<main><h2>Ärende 1 Val</h2>A</main><section><h3>§ 12 Budget 2023</h3></section>',
      ['## Ärende 1 Val', '', 'A'],
    ],
    [
      'one that has most of the words',
      '<main><h2>Val</h2>Ada valdes till ordförande för ett år</main><div><h3>3 § lagen om kakor</h3>Ja</div>',
      ['## Val', '', 'Ada valdes till ordförande för ett år'],
    ],
    [
      'articles of which one has what was decided',
      '<article>A</article><article><b>Beslut</b> B</article><div><h3>§ 12 Budget 2023</h3>Allt om budgeten</div>',
      ['A', '', 'Beslut B'],
    ],
    ['articles that have text', '<article><p>A</p></article><div><h4>5 § lagen</h4>Om jäv</div>', ['A']],
    [
      'without the head of a site, above the heading of its §',
      '<header><a href="/">Ekby kommun</a> Sök här<h1>§ 12 Budget</h1></header><p>A</p>',
      ['A'],
    ],
    [
      'without a foot that tells of the law',
      '<h2>§ 1 Val</h2>A<footer><h3>12 § förvaltningslagen</h3>B</footer>',
      ['## § 1 Val', '', 'A'],
    ],
    ['with the head of a part', '<section><header><h2>§ 1 Val</h2></header>A</section>', ['## § 1 Val', '', 'A']],
    [
      'nor a head or a foot that holds them',
      '<header><h2>§ 1 Val</h2>A</header><footer>§ 2</footer>',
      ['## § 1 Val', '', 'A'],
    ],
    [
      'without scripts, forms, dialogs and pictures',
      '<p>A B C<script>x</script><style>y</style></p><form>F</form><dialog open>D</dialog><img alt="bild"><!-- k -->',
      ['A B C'],
    ],
    [
      'with panels that are folded away',
      '<p hidden>A</p><p style="display: none">B</p><p aria-hidden="true">C</p><details><summary>D</summary>E</details><div style="visibility:hidden;opacity:0">F</div>',
      ['A', '', 'B', '', 'C', '', 'D', '', 'E', '', 'F'],
    ],
    [
      'with headings that are buttons, but not the buttons beside them',
      '<h2><button aria-expanded="false">§ 1 Val</button></h2><h2><button><b>§ 2</b> Budget</button></h2><h2>§ 3 Taxa <button>Kopiera länk</button></h2><button>Skriv ut</button>',
      ['## § 1 Val', '', '## § 2 Budget', '', '## § 3 Taxa'],
    ],
    [
      'with headings and panels that only their roles, words or icons tell',
      '<div role="heading" aria-level="3"><button>§ 1 Val</button></div><button>§ 2 Taxa</button><p>A</p><input type=checkbox><label>§ 3 Bad</label><h2><span aria-hidden="true">+</span> § 4 Is</h2>',
      ['### § 1 Val', '', '§ 2 Taxa', '', 'A', '', '§ 3 Bad', '', '## § 4 Is'],
    ],
    [
      'with what waits to be opened and holds a §',
      '<p>A</p><dialog><h2>§ 1 Val</h2>B</dialog><template><h2>§ 2 Taxa</h2></template><dialog><h2>Kakor</h2></dialog>',
      ['A', '', '## § 1 Val', '', 'B', '', '## § 2 Taxa'],
    ],
    [
      'without what readers wrote below it, and who posted it when',
      '<h1>Möte</h1><span class="posted-on">28 mars 2021</span><p>Text</p><ul class="breadcrumbs x"><li>Hem</li></ul><div id="comments"><p>Kim skriver: Bra!</p></div><div class="comments-area">§ 2 Taxa</div>',
      ['# Möte', '', 'Text', '', '§ 2 Taxa'],
    ],
    [
      'also where the whole page is a form',
      '<form><h1>Möte</h1><p>Text</p><button>Sök</button></form>',
      ['# Möte', '', 'Text'],
    ],
  ])('%s', (_, html, expected) => expect(lines(html)).toEqual(expected))
})

describe('notes are paragraphs of their own, without their way back:', () => {
  test.each([
    [
      'as pandoc writes them',
      '<p>500<a href="#fn1" id="r1" role="doc-noteref"><sup>1</sup></a> kr</p><ul><li>att köpa</li></ul><section><hr><ol><li id="fn1"><p>Utan moms.</p><p>Hela året.<a href="#r1">↩︎</a></p></li></ol></section>',
      ['500¹ kr', '', '- att köpa', '', 'Fotnot 1: Utan moms. Hela året.'],
    ],
    [
      'as a word processor does',
      '<p>500<a href="#_ftn1" name="_ftnref1"><sup>[1]</sup></a> kr</p><div id="ftn1"><p><a href="#_ftnref1" name="_ftn1"><sup>[1]</sup></a> Utan <b>moms</b>.</p></div>',
      ['500[1] kr', '', 'Fotnot 1: Utan moms.'],
    ],
    [
      'all of a list with one of them',
      '<p>500<sup><a href="#n2">2</a></sup>, 700<sup>3</sup></p><ol start="2"><li id="n2">A</li><li>B</li></ol>',
      ['500², 700³', '', 'Fotnot 2: A', '', 'Fotnot 3: B'],
    ],
    [
      'but not what an unraised figure, or one below, leads to',
      '<p id="a">Se <a href="#b">1</a></p><p id="b">Text<sup><a href="#a">1</a></sup></p>',
      ['Se 1', '', 'Text¹'],
    ],
    [
      'raised by a style or by a rule of the page',
      '<style>.n{vertical-align:super}</style><p>5<a href="#n1"><span style="vertical-align: super">1</span></a>, 6<a class="n" href="#n2">2</a></p><ol><li id="n1">A</li><li id="n2">B</li></ol>',
      ['5¹, 6²', '', 'Fotnot 1: A', '', 'Fotnot 2: B'],
    ],
    ['nor what no note has', '<p>500<sup><a href="#x">1</a></sup> kr</p>', ['500¹ kr']],
  ])('%s', (_, html, expected) => expect(lines(html)).toEqual(expected))

  test('hidden words in a note stay hidden', () => {
    const note = '<li id="n">A<p style="font-size:0">Dolt</p></li>'
    expect(lines(`<p>500<sup><a href="#n">1</a></sup></p><ol>${note}</ol>`).join(' ')).not.toContain('Dolt')
  })
})

test('figures are raised by a rule of the page’s own too, the last that fits', () => {
  const css =
    '<style>.n{vertical-align:super} p .m{vertical-align:Super} .o{vertical-align:super} .o{vertical-align:baseline}</style>'
  expect(
    lines(`${css}<p>24<span class="n">2</span> och 25<i class="m">3</i>, 26<i class="o">4</i>, 27<i>5</i></p>`),
  ).toEqual(['24² och 25³, 264, 275'])
})

test('figures raised above the line are no part of the number before them', () => {
  expect(
    lines('<p>12 500<sup><a href="#n">1</a></sup> kr, 40 m<sup>2</sup>, 5<span style="vertical-align: super">2</span>'),
  ).toEqual(['12 500¹ kr, 40 m², 5²'])
  expect(lines('<p><sup>1</sup> Utan moms.</p><p><sup>12</sup></p><p>den 14<sup>e</sup></p>')).toEqual([
    '¹ Utan moms.',
    '',
    '12',
    '',
    'den 14e',
  ])
})

describe('what serves the site is known, and none of it lost:', () => {
  test.each([
    [
      'around the content',
      '<nav>Meny <a>Start</a></nav><main><p>Text</p></main>Löst<footer>Fot</footer>',
      ['Meny Start', 'Löst', 'Fot'],
    ],
    ['inside it', '<main><p>A<button>Dela</button></p><aside>Sidan om</aside></main>', ['Dela', 'Sidan om']],
    [
      'above it: a way past the menus, and where the page stands',
      '<main><a href="#text">Hoppa till innehållet</a><p class="crumbs">Start / Protokoll</p><p>Text</p></main>',
      ['Hoppa till innehållet', 'Start / Protokoll'],
    ],
    ['not a link to more of the record', '<main><a href="#b1">Gå till bilaga 1</a></main>', []],
    ['in a heading', '<h2>§ 3 Taxa <button>Kopiera länk</button></h2>', ['Kopiera länk']],
    ['in a cell', '<table><tr><td>A<td>B<button>Sortera</button></table>', ['Sortera']],
    [
      'with the values of a form',
      '<p>Ordföranden öppnar mötet.</p><form>Namn <input value="Ada"> <input type=checkbox checked></form>',
      ['Namn Ada ☒'],
    ],
    [
      'cut between words where it is long',
      `<p>A</p><nav>${'ord '.repeat(400)}</nav>`,
      ['ord '.repeat(250).trim(), 'ord '.repeat(150).trim()],
    ],
    [
      'for readers without scripts',
      '<p>A</p><noscript><p>Beslut: att anta taxan.</p></noscript>',
      ['Beslut: att anta taxan.'],
    ],
    ['not what no one reads', '<p>A</p><script>x</script><style>y</style><template>z</template>', []],
  ])('%s', (_, html, expected) => {
    const { lines: all, furniture } = readHtml(bytes(html))
    expect(furniture.map(({ line, kind }) => `${kind} ${all[line - 1] ?? ''}`)).toEqual(
      expected.map((words) => `site-part ${words}`),
    )
  })
})

test.each([
  [
    'a sentence in a panel is told',
    '<main><p>A</p><aside>Ada Provlund (X) reserverar sig mot beslutet.</aside></main>',
    ['panel-left-out'],
  ],
  ['links in one are not', '<main><p>A</p><aside>Relaterade sidor Start</aside></main>', []],
  [
    'nor what stands outside the record',
    '<aside>Ada Provlund (X) reserverar sig mot beslutet.</aside><main><p>A</p></main>',
    [],
  ],
])('%s', (_, html, expected) => {
  expect((readHtml(bytes(html)).messages ?? []).map(({ ruleId }) => ruleId)).toEqual(expected)
})

test('the values of fields in the record are text', () => {
  expect(
    lines(
      '<main><p>Belopp: <input value="1 250 000" readonly> kr</p><p><input type=checkbox checked> Ja</p><p><select><option>Nej<option selected>Ja</select></p><p><textarea>Skäl</textarea></p><input type=hidden value=x></main>',
    ),
  ).toEqual(['Belopp: 1 250 000 kr', '', '☒ Ja', '', 'Ja', '', 'Skäl'])
})

describe('as lines:', () => {
  test.each([
    [
      'headings keep their rank',
      '<h1>Möte</h1><h3>Val av\n <em>ordförande</em></h3>',
      ['# Möte', '', '### Val av ordförande'],
    ],
    [
      'white space and line breaks',
      '<p>Ordföranden\n   öppnar&nbsp;mötet.<br>Kl. 18</p>',
      ['Ordföranden öppnar\u00a0mötet.', 'Kl. 18'],
    ],
    ['links are their text', '<p>Se <a href="https://example.se/x">bilagan</a>.</p>', ['Se bilagan.']],
    [
      'lists',
      '<ul><li>Ett<li><p>Två</p><p>mer</p></ul><ol start="3"><li>Tre<ol type="a"><li>under</ol><li value="7">Sju</ol><p>Efter</p>',
      ['- Ett', '- Två', '  mer', '', '3. Tre', '  a. under', '7. Sju', '', 'Efter'],
    ],
    [
      'lists that count down',
      '<ol reversed><li>Ett<li>Två</ol><ol reversed start=9><li>Nio<li>Åtta</ol>',
      ['2. Ett', '1. Två', '', '9. Nio', '8. Åtta'],
    ],
    [
      'rows with columns',
      '<table><caption>Omröstning</caption><tr><th>Namn<th>Röst<tr><td>Anna Ek<td>Ja<tr><td>Bo<br>Lind<td>Nej</table>',
      ['Omröstning', '', 'Namn    Röst', 'Anna Ek    Ja', 'Bo Lind    Nej'],
    ],
    [
      'a table that sets the page',
      '<table><tr><td><h2>§ 1 Val</h2><p>Text</p></td><td><p>Anteckning</p></td></tr></table>',
      ['## § 1 Val', '', 'Text', '', 'Anteckning'],
    ],
    ['an empty first cell', '<table><tr><td></td><td>B</td></tr></table>', ['    B']],
    [
      'text beside blocks, and terms',
      '<div>Ett <b>två</b><div>tre</div>fyra</div><dl><dt>Beslut<dd>Bifall</dl>',
      ['Ett två', '', 'tre', '', 'fyra', '', 'Beslut', 'Bifall'],
    ],
  ])('%s', (_, html, expected) => expect(lines(html)).toEqual(expected))
})

describe('encoding:', () => {
  const latin1 = (html: string): Uint8Array => Uint8Array.from(Array.from(html), (char) => char.charCodeAt(0))

  test.each<[string, Uint8Array, string]>([
    ['UTF-8, whatever the page says', bytes('<meta charset="iso-8859-1"><p>Möte på ön'), 'utf-8'],
    [
      'the one the page names',
      latin1('<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-15"><p>Möte på ön'),
      'iso-8859-15',
    ],
    [
      'Windows-1252, when the page names none or a wrong one',
      latin1('<meta charset="utf-8"><p>Möte på ön'),
      'windows-1252',
    ],
  ])('%s', (_, page, encoding) =>
    expect(readHtml(page)).toMatchObject({ format: 'html', encoding, lines: ['Möte på ön'] }),
  )
})

test.each([
  ['nothing to read', '<nav>Meny</nav>', 'empty'],
  ['a page without a bottom', '<div>'.repeat(2000), 'too-deep'],
])('%s is refused', (_, html, rule) => {
  expect(() => lines(html)).toThrow(ReadError)
  try {
    lines(html)
  } catch (error) {
    expect(error).toMatchObject({ ruleId: rule })
  }
})

describe('a line all of whose words are bold is known as such:', () => {
  test.each([
    ['in one element or several', '<p><b>Väg</b> <strong>och</strong></p><p><b>Bro</b> nu</p>', [1]],
    ['line by line', '<p><b>Väg</b><br>Bred.<br><b>Bro</b></p>', [1, 3]],
    ['by its own style', '<p style="font-weight: 700">Väg</p><p><span style="font-weight:bold">Bro</span></p>', [1, 3]],
    ['not by another style', '<p style="font-weight:400">Väg</p><p style="border:bold">Bro</p>', []],
    ['not around a field of the record', '<p><b>Väg</b> <input value="Bro"></p>', []],
    ['and no heading or item is', '<h2><b>Väg</b></h2><ul><li><b>Bro</b></li></ul>', []],
  ])('%s', (_, html, expected) => expect(readHtml(bytes(html)).bold).toEqual(expected))
})
