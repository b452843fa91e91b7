/** Notes of a web page: what a raised sign leads to is a paragraph of its own, what anything else leads to is text. */
import { describe, expect, test } from 'vitest'
import { readHtml } from '../plain.fixture.ts'

const lines = (html: string): string[] => readHtml(new TextEncoder().encode(html)).lines
/** The lines of a note that a sign leads to. */
const noteOf = (sign: string, note: string): string[] => lines(`<p>500 kr${sign}</p>${note}`).slice(2)
const RAISED = '<sup><a href="#n">1</a></sup>'

describe('the sign is one', () => {
  test.each<[string, string, string]>([
    ['that stands in what is raised', RAISED, '1'],
    ['that stands deeper in it', '<sup><b><a href="#n">1</a></b></sup>', '1'],
    ['that holds what is raised', '<a href="#n"><sup>1</sup></a>', '1'],
    ['that holds it deeper', '<a href="#n"><b><sup>1</sup></b></a>', '1'],
    ['that holds it beside white space', '<a href="#n"> <sup>1</sup></a>', '1'],
    [
      'that a rule of its paragraph raises',
      '<style>p .n{vertical-align:super}</style><a class="n" href="#n">1</a>',
      '1',
    ],
    ['whose place is the last named', '<sup><a href="#m#n">1</a></sup>', '1'],
    ['that says so', '<a role="doc-noteref" href="#n">1</a>', '1'],
    ['that its class says is one', '<a class="fnref" href="#n">1</a>', '1'],
    ['on the same page by its whole address', '<sup><a href="https://prov.se/x#n">1</a></sup>', '1'],
    ['in brackets', '<sup><a href="#n"> [12] </a></sup>', '12'],
    ['in round ones', '<sup><a href="#n">(a)</a></sup>', 'a'],
    ['of a capital letter', '<sup><a href="#n">B</a></sup>', 'B'],
    ['of roman figures', '<sup><a href="#n">viii</a></sup>', 'viii'],
    ['of stars', '<sup><a href="#n">***</a></sup>', '***'],
    ['of three figures', '<sup><a href="#n">123</a></sup>', '123'],
  ])('%s', (_, sign, label) =>
    expect(noteOf(sign, '<p id="n">Utan moms.</p>')).toEqual([`Fotnot ${label}: Utan moms.`]),
  )

  test.each<[string, string]>([
    ['that nothing raises', '<a href="#n">1</a>'],
    ['too deep in what is raised', '<sup><b><i><a href="#n">1</a></i></b></sup>'],
    ['that holds what is raised too deep', '<a href="#n"><b><i><sup>1</sup></i></b></a>'],
    ['of a word', '<sup><a href="#n">not</a></sup>'],
    ['of a word behind a figure', '<sup><a href="#n">1 not</a></sup>'],
    ['of four figures', '<sup><a href="#n">2024</a></sup>'],
    ['of four stars', '<sup><a href="#n">****</a></sup>'],
    ['of a dash', '<sup><a href="#n">–</a></sup>'],
    ['of nothing', '<sup><a href="#n"> </a></sup>'],
    ['that is no link', '<sup><b href="#n">1</b></sup>'],
    ['that leads nowhere', '<sup><a>1</a></sup>'],
    ['that leads to another page', '<sup><a href="/n">1</a></sup>'],
    ['that leads to nothing on the page', '<sup><a href="#">1</a></sup>'],
    ['that leads elsewhere on it', '<sup><a href="#m">1</a></sup>'],
  ])('and none %s', (_, sign) => expect(noteOf(sign, '<p id="n">Utan moms.</p>')).toEqual(['Utan moms.']))
})

describe('the place of a note', () => {
  test.each<[string, string, string[]]>([
    ['is an id', '<p id="n">A</p>', ['Fotnot 1: A']],
    ['is a name', '<p><a name="n"></a>A</p>', ['Fotnot 1: A']],
    ['is a name beside another id', '<p><a id="x" name="n"></a>A</p>', ['Fotnot 1: A']],
    ['is a div', '<div id="n">A</div>', ['Fotnot 1: A']],
    ['is a section', '<section id="n">A</section>', ['Fotnot 1: A']],
    ['is an item of a list of words', '<dl><dt>Moms</dt><dd id="n">A</dd></dl>', ['Moms', '', 'Fotnot 1: A']],
    ['is the nearest around a place in it', '<div>A<p>B <b id="n">C</b></p></div>', ['A', '', 'Fotnot 1: B C']],
    ['is no cell', '<table><tr><td id="n">A</td><td>B</td></tr></table>', ['A    B']],
    ['is no cell around a place in it', '<table><tr><td><b id="n">A</b></td><td>B</td></tr></table>', ['A    B']],
    ['is no heading', '<h2 id="n">A</h2>', ['## A']],
  ])('%s', (_, note, expected) => expect(noteOf(RAISED, note)).toEqual(expected))

  test('may be written in signs of an address', () => {
    expect(noteOf('<sup><a href="#f%C3%B6r">1</a></sup>', '<p id="för">A</p>')).toEqual(['Fotnot 1: A'])
    expect(noteOf('<sup><a href="#f%E4r">1</a></sup>', '<p id="f%E4r">A</p>')).toEqual(['Fotnot 1: A'])
  })
  test('stands below its sign', () =>
    expect(lines(`<p id="n">A</p><p>500 kr${RAISED}</p>`)).toEqual(['A', '', '500 kr¹']))
  test('has the label of the first sign that leads to it', () =>
    expect(noteOf(`${RAISED}, 600<sup><a href="#n">2</a></sup>`, '<p id="n">A</p>')).toEqual(['Fotnot 1: A']))
  test('has the label of the first of its places', () =>
    expect(noteOf(`${RAISED}, 600<sup><a href="#m">2</a></sup>`, '<p><b id="m">A</b> <b id="n">B</b></p>')).toEqual([
      'Fotnot 2: A B',
    ]))
})

describe('a list with a note in it', () => {
  test.each<[string, string, string[]]>([
    ['is one of notes', '<ol><li id="n">A</li><li>B</li></ol>', ['Fotnot 1: A', '', 'Fotnot 2: B']],
    ['from where it begins', '<ol start="4"><li>A</li><li id="n">B</li></ol>', ['Fotnot 4: A', '', 'Fotnot 1: B']],
    ['without numbers too', '<ul><li id="n">A</li><li>B</li></ul>', ['Fotnot 1: A', '', 'Fotnot 2: B']],
    ['but not the one beside it', '<ol><li id="n">A</li></ol><ol><li>B</li></ol>', ['Fotnot 1: A', '', '1. B']],
    ['nor one of its place alone', '<ol id="n"><li>A</li></ol>', ['1. A']],
  ])('%s', (_, note, expected) => expect(noteOf(RAISED, note)).toEqual(expected))
})

describe('the words of a note', () => {
  test.each<[string, string, string[]]>([
    ['are one paragraph', '<div id="n"><p>A</p><p>B</p></div>', ['Fotnot 1: A B']],
    ['also in deeper ones', '<div id="n"><div><p>A</p><div>B</div></div></div>', ['Fotnot 1: A B']],
    ['but not their lists', '<div id="n">A<ul><li>B</li></ul></div>', ['Fotnot 1: A', '', '- B']],
    ['keep what runs on in them', '<p id="n">A<b>B</b>C</p>', ['Fotnot 1: ABC']],
    ['begin with no white space', '<p id="n">\n  A</p>', ['Fotnot 1: A']],
    ['without a way back', '<p id="n">A <a href="#r">↩</a></p>', ['Fotnot 1: A']],
    ['without the sign, too', '<p id="n"><sup><a href="#r">[1]</a></sup> A</p>', ['Fotnot 1: A']],
    ['without one that says so', '<p id="n">A <a role="doc-backlink" href="/x">Till texten</a></p>', ['Fotnot 1: A']],
    ['without what holds nothing else', '<p id="n"><b><i><a href="#r">1</a></i></b>A</p>', ['Fotnot 1: A']],
    ['with what holds more', '<p id="n"><b>B <a href="#r">1</a></b>A</p>', ['Fotnot 1: B A']],
    ['with links of words', '<p id="n">Se <a href="#r">bilagan</a></p>', ['Fotnot 1: Se bilagan']],
    ['with links to other pages', '<p id="n">Se <a href="/r">12</a></p>', ['Fotnot 1: Se 12']],
    ['with breaks', '<p id="n">A<br>B</p>', ['Fotnot 1: A', 'B']],
  ])('%s', (_, note, expected) => expect(noteOf(RAISED, note)).toEqual(expected))
})

test('a page without such signs stays as it is', () =>
  expect(lines('<p>Se <a href="#n">1</a></p><ol><li id="n">A <a href="#r">↩</a></li></ol>')).toEqual([
    'Se 1',
    '',
    '1. A ↩',
  ]))

test.each([
  ['its role', '<div role="doc-endnotes"><p>1. Utan moms.</p><p>[2] <b>Se</b> bilagan.</p></div>'],
  ['its class', '<ol class="text Fotnoter"><li>1) Utan moms.</li><li><b>Se</b> bilagan.</li></ol>'],
])('what a page calls its notes by %s are notes, also where no sign leads to them', (_, notes) => {
  expect(lines(`<p>Text.</p>${notes}`).filter(Boolean)).toEqual([
    'Text.',
    'Fotnot 1: Utan moms.',
    'Fotnot 2: Se bilagan.',
  ])
})

test('what it calls otherwise, or has no figure first, stays', () => {
  expect(lines('<div class="noter"><p>1. Utan moms.</p></div>')).toEqual(['1. Utan moms.'])
  expect(lines('<div class="footnotes"><p>Utan moms.</p></div>')).toEqual(['Utan moms.'])
})

test('a sign as Word saves it raises nothing, and its place is known by its name', () =>
  expect(
    noteOf('<a href="#_ftn1" name="_ftnref1">[1]</a>', '<p><a href="#_ftnref1" name="_ftn1">[1]</a> Utan moms.</p>'),
  ).toEqual(['Fotnot 1: Utan moms.']))

describe('a raised sign that is no figure of a unit needs no link:', () => {
  test.each<[string, string, string, string[]]>([
    ['a figure and a bracket', '<sup>1)</sup>', '<p><small>1) Utan moms.</small></p>', ['Fotnot 1: Utan moms.']],
    ['a star', '<sup>*</sup>', '<p>* Utan moms.</p>', ['Fotnot *: Utan moms.']],
    ['the first paragraph alone', '<sup>1)</sup>', '<p>1) A</p><p>1) B</p>', ['Fotnot 1: A', '', '1) B']],
    ['a point of a list', '<sup>1)</sup>', '<p>1) A</p><p>2) B</p>', ['1) A', '', '2) B']],
    ['a star of a list', '<sup>*</sup>', '<p>* A</p><p>* B</p>', ['* A', '', '* B']],
    ['the last point of one', '<sup>*</sup>', '<p>Text.</p><p>* A.</p><p>* B.</p>', ['Text.', '', '* A.', '', '* B.']],
    ['a clause', '<sup>1)</sup>', '<p>1) att anta taxan</p>', ['1) att anta taxan']],
    [
      'below words that lead to it',
      '<sup>1)</sup>',
      '<p>Nämnden beslutar att</p><p>1) A</p>',
      ['Nämnden beslutar att', '', '1) A'],
    ],
    ['below a heading', '<sup>a)</sup>', '<h2>Beslut</h2><p>a) A.</p>', ['## Beslut', '', 'a) A.']],
    [
      'below the next §',
      '<sup>*</sup>',
      '<h2>§ 2 Bro</h2><p>Text.</p><p>* A.</p>',
      ['## § 2 Bro', '', 'Text.', '', '* A.'],
    ],
    ['in a cell', '<sup>*</sup>', '<p>Text.</p><table><tr><td><p>* A</p></td></tr></table>', ['Text.', '', '* A']],
    [
      'below the points of a list',
      '<sup>1)</sup>',
      '<p>1) A,</p><p>2) B.</p><p>1) C</p>',
      ['1) A,', '', '2) B.', '', 'Fotnot 1: C'],
    ],
    ['one of two', '<sup>1)</sup> och 6<sup>2)</sup>', '<p>1) A</p><p>2) B</p>', ['Fotnot 1: A', '', 'Fotnot 2: B']],
    ['another sign', '<sup>1)</sup>', '<p>2) Utan moms.</p>', ['2) Utan moms.']],
    ['a figure of a unit', '<sup>2</sup>', '<p>2 skolor byggs.</p>', ['2 skolor byggs.']],
    ['a sum behind it', '<sup>*</sup>', '<p>*200 kr</p>', ['*200 kr']],
    ['no words behind it', '<sup>*</sup>', '<p>*</p>', ['*']],
    ['an item of a list', '<sup>1)</sup>', '<ul><li>1) Utan moms.</li></ul>', ['- 1) Utan moms.']],
    ['a sign that nothing raises', '*', '<p>* Utan moms.</p>', ['* Utan moms.']],
  ])('%s', (_, sign, note, expected) => expect(noteOf(sign, note)).toEqual(expected))
})
