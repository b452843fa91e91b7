/** Tables of web pages: each cell stays in its column, whatever the others hold. */
import { describe, expect, test } from 'vitest'
import { readHtml } from './html.ts'

const rows = (table: string): (readonly string[] | string)[] =>
  readHtml(new TextEncoder().encode(`<table>${table}</table>`))
    .lines.filter(({ printed }) => printed !== '')
    .map(({ cells, printed }) => cells ?? printed)

describe('a table on a web page:', () => {
  test.each<[string, string, (string[] | string)[]]>([
    [
      'empty cells stay',
      '<tr><td>Bad<td><td>40<tr><td><td>5<td>',
      [
        ['Bad', '', '40'],
        ['', '5', ''],
      ],
    ],
    [
      'a word that spans rows stands in each of them',
      '<tr><td rowspan=2>Vård<td>2024<td>100<tr><td>2025<td>200',
      [
        ['Vård', '2024', '100'],
        ['Vård', '2025', '200'],
      ],
    ],
    [
      'a word that spans "0" rows stands in each to the end of its body',
      '<tbody><tr><td rowspan=0>Vård<td>2024<td>100<tr><td>2025<td>200<tbody><tr><td>Skola<td>2024<td>300',
      [
        ['Vård', '2024', '100'],
        ['Vård', '2025', '200'],
        ['Skola', '2024', '300'],
      ],
    ],
    [
      'and no cell reaches out of its body',
      '<tbody><tr><td rowspan=3>Vård<td>2024<td>100<tbody><tr><td>Skola<td>2024<td>300',
      [
        ['Vård', '2024', '100'],
        ['Skola', '2024', '300'],
      ],
    ],
    [
      'a sum that spans rows stands once',
      '<tr><td>Vård<td rowspan=2>300<td>a<tr><td>Skola<td>b',
      [
        ['Vård', '300', 'a'],
        ['Skola', '', 'b'],
      ],
    ],
    [
      'words beside empty cells are a row where others have figures',
      '<tr><th>Tjänst<th>Pris<tr><td>Grävning<td>1 500 kr<tr><td>Schakt<td>',
      [
        ['Tjänst', 'Pris'],
        ['Grävning', '1 500 kr'],
        ['Schakt', ''],
      ],
    ],
    [
      'names below each other beside the label of a roll call are rows',
      '<tr><td>Tid<td>9.00<tr><td>Övriga<td><p>Ada Provlund, chef<p>Bo Provberg, ekonom',
      [
        ['Tid', '9.00'],
        ['Övriga', 'Ada Provlund, chef'],
        ['', 'Bo Provberg, ekonom'],
      ],
    ],
    [
      'and so are names with titles beside what they are',
      '<tr><td>Allmänföreträdare<td><p>Ada Provlund<p>Professor Bo Provberg',
      [
        ['Allmänföreträdare', 'Ada Provlund'],
        ['', 'Professor Bo Provberg'],
      ],
    ],
    [
      'names in columns that are not equally long are rows',
      '<tr><td>Ja<td>Nej<tr><td><p>Ada Provlund (S)<p>Caj Provdal (C)<td>Bo Provberg (M)',
      [
        ['Ja', 'Nej'],
        ['Ada Provlund (S)', 'Bo Provberg (M)'],
        ['Caj Provdal (C)', ''],
      ],
    ],
    ['a cell that spans columns stands in the first', '<tr><td colspan=2>Totalt<td>3', [['Totalt', '', '3']]],
    [
      'one built of roles is a table',
      '</table><div role=table><div role=row><span role=columnheader>Bad</span><span role=columnheader>2024</span></div><div role=row><div role=cell></div><div role=cell>40</div></div></div>',
      [
        ['Bad', '2024'],
        ['', '40'],
      ],
    ],
    ['lines of a cell are one text', '<tr><td>Ada<br>Provlund<td>Ja', [['Ada Provlund', 'Ja']]],
    [
      'lists of the same length side by side are rows',
      '<tr><td><p>Ada<p>Bo<td><p>Ja<p>Nej',
      [
        ['Ada', 'Ja'],
        ['Bo', 'Nej'],
      ],
    ],
    [
      'a label beside paragraphs is no row',
      `<tr><td>Beslut<td><p>Nämnden antar planen.<p>${'Skälen är flera och goda. '.repeat(8)}`,
      ['Beslut', 'Nämnden antar planen.', 'Skälen är flera och goda. '.repeat(8).trim()],
    ],
    [
      'nor a heading word beside few words',
      '<tr><td>Beslut<td>Nämnden beslutar<br>att anta planen.',
      ['Beslut', 'Nämnden beslutar', 'att anta planen.'],
    ],
    [
      'a span without end is no table without end',
      '<tr><td colspan=9999999>A<td>B',
      [['A', ...Array<string>(59).fill(''), 'B']],
    ],
  ])('%s', (_, table, expected) => {
    expect(rows(table)).toEqual(expected)
  })

  test.each([
    ['cells that are heads', '<tr><th>Namn<th>Röst<tr><td>Ada<td>Ja', [true, false]],
    ['a head of its own', '<thead><tr><td>Namn<td>Röst</thead><tr><td>Ada<td>Ja', [true, false]],
    ['a head beside each row is none', '<tr><th>Ada<td>Ja<tr><th>Bo<td>Nej', [false, false]],
  ])('%s', (_, table, expected) => {
    const { lines } = readHtml(new TextEncoder().encode(`<table>${table}</table>`))
    expect(lines.map(({ isHead }) => isHead)).toEqual(expected)
  })
})

describe('minutes that are a table', () => {
  const words = (html: string): string[] => rows(html).map((row) => (typeof row === 'string' ? row : row.join(' | ')))

  test('give each item a heading, and its decision the word of its column', () => {
    expect(
      words(
        '<tr><th>Paragraf<th>Rubrik<th>Beslut<th>Ansvarig<tr><td>57<td>Nytt badhus<td>Badhuset byggs.<td>Ada<tr><td>58<td>Taxor<td><td>',
      ),
    ).toEqual([
      'Paragraf | Rubrik | Beslut | Ansvarig',
      '## § 57 Nytt badhus',
      'Beslut',
      'Badhuset byggs.',
      'Ansvarig: Ada',
      '## § 58 Taxor',
    ])
  })

  test('are none where no column says what was decided', () => {
    expect(words('<tr><th>§<th>Ärende<th>Sida<tr><td>57<td>Badhus<td>3')).toEqual([
      '§ | Ärende | Sida',
      '57 | Badhus | 3',
    ])
  })
})
