/** Lists of a web page: each item has the mark that a reader sees before it, and stands as deep as its list. */
import { describe, expect, test } from 'vitest'
import { readHtml } from '../plain.fixture.ts'
import { markedLinesOfHtml } from './html.ts'

const lines = (html: string): string[] => readHtml(new TextEncoder().encode(html)).lines

describe('the mark of an item:', () => {
  test.each<[string, string, string[]]>([
    ['a dash', '<ul><li>A</li><li>B</li></ul>', ['- A', '- B']],
    ['a dash in a menu', '<menu><li>A</li><li>B</li></menu>', ['- A', '- B']],
    ['a dash whatever the list says of letters', '<ul type="a" start="3"><li>A</li></ul>', ['- A']],
    ['its number', '<ol><li>A</li><li>B</li></ol>', ['1. A', '2. B']],
    ['from the one that the list names', '<ol start="3"><li>A</li><li>B</li></ol>', ['3. A', '4. B']],
    ['from the one that an item names', '<ol><li>A</li><li value="7">B</li><li>C</li></ol>', ['1. A', '7. B', '8. C']],
    ['downwards to one', '<ol reversed><li>A</li><li>B</li></ol>', ['2. A', '1. B']],
    ['downwards from one named', '<ol reversed start="9"><li>A</li><li>B</li></ol>', ['9. A', '8. B']],
    ['small letters', '<ol type="a"><li>A</li><li>B</li></ol>', ['a. A', 'b. B']],
    ['capital letters', '<ol type="A"><li>A</li><li>B</li></ol>', ['A. A', 'B. B']],
    ['the last letter, and then a number', '<ol type="a" start="26"><li>A</li><li>B</li></ol>', ['z. A', '27. B']],
    ['no letter before the first', '<ol type="A" start="0"><li>A</li><li>B</li></ol>', ['0. A', 'A. B']],
    ['small Roman numbers', '<ol type="i" start="3"><li>A</li><li>B</li></ol>', ['iii. A', 'iv. B']],
    ['a number for large Roman ones', '<ol type="I"><li>A</li><li>B</li></ol>', ['1. A', '2. B']],
    ['a number where another sign is asked for', '<ol type="x"><li>A</li></ol>', ['1. A']],
    ['one where the list names no number', '<ol start="x"><li>A</li></ol>', ['1. A']],
    ['one where the list names half a number', '<ol start="1.5"><li>A</li></ol>', ['1. A']],
    ['from one of two figures', '<ol><li value="12">A</li><li>B</li></ol>', ['12. A', '13. B']],
    ['the next where a word stands before', '<ol><li>A</li><li value="x7">B</li></ol>', ['1. A', '2. B']],
    ['the next where a word stands behind', '<ol><li>A</li><li value="7x">B</li></ol>', ['1. A', '2. B']],
    ['the next where an item names none', '<ol><li>A</li><li value="x">B</li></ol>', ['1. A', '2. B']],
  ])('%s', (_, html, expected) => expect(lines(html)).toEqual(expected))

  test.each<[string, string, string[]]>([
    [
      'that the list gives',
      '<ol start="44"><li><h3>A</h3>B</li><li><h3>C</h3></li></ol>',
      ['### 44. A', '  B', '### 45. C'],
    ],
    ['that the item gives', '<ol><li value="7"><h3>A</h3></li></ol>', ['### 7. A']],
    ['but of its place alone', '<ol><li><h3>A</h3></li></ol>', ['### A']],
    ['but its own', '<ol start="2"><li><h3>§ 44 A</h3></li><li><h3>45 B</h3></li></ol>', ['### § 44 A', '### 45 B']],
    [
      'but words that head parts of a §, nor what stands beside them',
      '<ol start="1"><li><h3>Ärendet</h3></li><li><h3>Beslut</h3>A</li><li><h3>Reservation</h3></li></ol>',
      ['### Ärendet', '### Beslut', '  A', '### Reservation'],
    ],
    ['but in a list without numbers', '<ul start="2"><li value="3"><h3>A</h3></li></ul>', ['### A']],
    ['but behind words', '<ol start="2"><li>A<h3>B</h3></li></ol>', ['2. A', '### B']],
  ])('heads with the number %s', (_, html, expected) => expect(lines(html)).toEqual(expected))

  test('is known beside the text', () =>
    expect(markedLinesOfHtml('<ul><li>A<br>B</li></ul><ol type="a"><li>C</li></ol>').map(({ mark }) => mark)).toEqual([
      '-',
      null,
      null,
      'a.',
    ]))
})

test('how deep its list stands is known', () => {
  const html = '<p>Z</p><ul><li>A<ol><li>B<ul><li>C</li></ul></li></ol></li><li>D</li></ul>'
  const depths = markedLinesOfHtml(html).flatMap(({ depth, mark }) => (mark === null ? [] : [depth]))
  expect(depths).toEqual([0, 2, 4, 0])
})

describe('an item', () => {
  test.each<[string, string, string[]]>([
    ['of two lines is set in below its mark', '<ul><li>A<br>B</li><li>C</li></ul>', ['- A', '  B', '- C']],
    ['of two paragraphs has one mark', '<ol><li><p>A</p><p>B</p></li><li>C</li></ol>', ['1. A', '  B', '2. C']],
    ['without words has no line, but a number', '<ol><li>A</li><li> </li><li>C</li></ol>', ['1. A', '3. C']],
    ['that is no item counts', '<ol><li>A</li><div>B</div><li>C</li></ol>', ['1. A', '2. B', '3. C']],
    [
      'that is no item counts not from where it goes down',
      '<ol reversed><div>A</div><li>B</li></ol>',
      ['1. A', '0. B'],
    ],
    ['without its mark leaves it to none below', '<ul><li></li></ul><p>A</p>', ['A']],
    ['with words in a list around it ends them', '<ul><li>A<ul><li></li></ul>B</li></ul>', ['- A', '  B']],
    ['that serves the site is none', '<ol><li>A</li><script>x</script><li>B</li></ol>', ['1. A', '2. B']],
    ['is no words between items', '<ul>Löst<li>A</li></ul>', ['- A']],
  ])('%s', (_, html, expected) => expect(lines(html)).toEqual(expected))
})

describe('a list', () => {
  test.each<[string, string, string[]]>([
    ['stands apart', '<p>A</p><ul><li>B</li></ul><p>C</p>', ['A', '', '- B', '', 'C']],
    ['stands apart from words around it', 'A<ul><li>B</li></ul>C', ['A', '', '- B', '', 'C']],
    [
      'in another stands below its item, deeper',
      '<ul><li>A<ol><li>B</li><li>C</li></ol></li><li>D</li></ul><p>E</p>',
      ['- A', '  1. B', '  2. C', '- D', '', 'E'],
    ],
    [
      'in two others, too',
      '<ul><li>A<ul><li>B<ul><li>C</li></ul></li><li>D</li></ul>E</li></ul>',
      ['- A', '  - B', '    - C', '  - D', '  E'],
    ],
    [
      'that holds no words before the one in it',
      '<ol><li><ol type="a"><li>A</li></ol></li><li>B</li></ol>',
      ['  a. A', '2. B'],
    ],
    ['follows another, apart', '<ul><li>A</li></ul><ol><li>B</li></ol>', ['- A', '', '1. B']],
  ])('%s', (_, html, expected) => expect(lines(html)).toEqual(expected))
})
