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
      'Ansvarig: Ada',
      'Beslut',
      'Badhuset byggs.',
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

/** Lines as printed, of a page. */
const printed = (html: string): string[] => readHtml(new TextEncoder().encode(html)).lines.map((line) => line.printed)

describe('what stands in a table and is no row:', () => {
  test.each<[string, string, (string[] | string)[]]>([
    ['its caption, once and above', '<tr><td>Bad<td>40<caption>Budget</caption>', ['Budget', ['Bad', '40']]],
    [
      'columns, notes to developers and scripts',
      '<colgroup><col><!-- x --><tr><td>Bad<script>1</script><td>40',
      [['Bad', '40']],
    ],
  ])('%s', (_, table, expected) => expect(rows(table)).toEqual(expected))

  test('its foot is one of its rows', () =>
    expect(rows('<tr><td>Bad<td>40<tfoot><tr><td>Summa<td>40')).toEqual([
      ['Bad', '40'],
      ['Summa', '40'],
    ]))

  test('it stands apart from the text above and below it', () => {
    expect(printed('<div>Före<table><tr><td>Bad<td>40<tr><td>Väg<td>5</table>Efter</div>')).toEqual([
      'Före',
      '',
      'Bad    40',
      'Väg    5',
      '',
      'Efter',
    ])
  })
})

describe('a row with one cell that says anything', () => {
  const below = (row: string, figure = '1 500 kr'): string[] | string | undefined =>
    rows(`<tr><td>Tjänst<td>Pris<tr><td>Grävning<td>${figure}${row}`).at(-1) as string[]
  test.each(['40', '1 500 kr', '–5', '-5,5', '12,5 %', '3 mnkr', '200 tkr', '7 kronor', '1.000'])(
    'is a row where another has the figure %s',
    (figure) => expect(below('<tr><td>Schakt<td>', figure)).toEqual(['Schakt', '']),
  )
  test.each(['Ja', 'ca 40', '40 st', 'kr', '§ 40'])('is a text of its own where another has "%s"', (figure) =>
    expect(below('<tr><td>Schakt<td>', figure)).toBe('Schakt'),
  )
  test('is a text where it is one column, where it takes the row, or is the label of a roll call', () => {
    expect(rows('<tr><td>Tjänst<tr><td>40<tr><td>Schakt').at(-1)).toBe('Schakt')
    expect(below('<tr><td colspan=2>Schakt')).toBe('Schakt')
    expect(below('<tr><td>Schakt')).toBe('Schakt')
    expect(below('<tr><td>Beslutande<td>')).toBe('Beslutande')
  })
  test('is a text where first cells are as long as sentences', () => {
    const long = (letters: number): string => `<tr><td>${'x'.repeat(letters)}<td>5<tr><td>Schakt<td>`
    expect(below(long(60))).toEqual(['Schakt', ''])
    expect(below(long(61))).toBe('Schakt')
  })
  test('is a row below a head that says so, without figures', () => {
    expect(rows('<tr><th>Namn<th>Röst<tr><td>Ada<td>').at(-1)).toEqual(['Ada', ''])
    expect(rows('<tr><td>Namn<td>Röst<tr><td>Ada<td>').at(-1)).toBe('Ada')
  })
  test('is a row where it stands elsewhere than first', () =>
    expect(rows('<tr><td>Namn<td>Röst<tr><td><td>Ada').at(-1)).toEqual(['', 'Ada']))
})

describe('a table that only sets the page is read cell by cell:', () => {
  const SENTENCE = 'Skälen är goda. '
  test.each<[string, string, (string[] | string)[]]>([
    ['with a heading in a cell', '<tr><td>Ekby<td><div><h2>Val</h2>Ada väljs.</div>', ['Ekby', '## Val', 'Ada väljs.']],
    ['with a table in one', '<tr><td>Ekby<td><table><tr><td>Bad<td>40</table>', ['Ekby', ['Bad', '40']]],
    ['with a heading word beside two paragraphs', '<tr><td>Beslut<td><p>Ada<p>Bo', ['Beslut', 'Ada', 'Bo']],
    [
      'not with a heading word and two more cells',
      '<tr><td>Beslut<td><p>Ada väljs<p>av alla<td>3',
      [['Beslut', 'Ada väljs av alla', '3']],
    ],
    ['not with a heading word beside one', '<tr><td>Beslut<td>Ada väljs', [['Beslut', 'Ada väljs']]],
    [
      'not with two paragraphs beside a word',
      '<tr><td>Skola<td><p>Ada väljs<p>av alla',
      [['Skola', 'Ada väljs av alla']],
    ],
    [
      'not with a long cell of one paragraph',
      `<tr><td>Skola<td>${SENTENCE.repeat(20)}`,
      [['Skola', SENTENCE.repeat(20).trim()]],
    ],
    [
      'with a long cell of two',
      `<tr><td>Skola<td><p>Ada väljs.<p>${'x'.repeat(150)}`,
      ['Skola', 'Ada väljs.', 'x'.repeat(150)],
    ],
    [
      'not with one just shorter',
      `<tr><td>Skola<td><p>Ada väljs.<p>${'x'.repeat(149)}`,
      [['Skola', `Ada väljs. ${'x'.repeat(149)}`]],
    ],
    ['with a § beside its title and its text', '<tr><td>§ 7<td><p>Val<p>Ada väljs', ['§ 7', 'Val', 'Ada väljs']],
    ['the same without a space', '<tr><td>§12.<td><p>Val<p>Ada väljs', ['§12.', 'Val', 'Ada väljs']],
    ['and in three cells', '<tr><td>§ 7<td>Val<td>Ada väljs.', ['§ 7', 'Val', 'Ada väljs.']],
    [
      'and in three cells, of several paragraphs',
      '<tr><td>§ 7<td>Val<td><p>Ada<p>Bo väljs!',
      ['§ 7', 'Val', 'Ada', 'Bo väljs!'],
    ],
    ['not where the third is no sentence', '<tr><td>§ 7<td>Val<td>12.', [['§ 7', 'Val', '12.']]],
    ['nor where it ends in none', '<tr><td>§ 7<td>Val<td>f.d. Ekby', [['§ 7', 'Val', 'f.d. Ekby']]],
    ['nor beside nothing', '<tr><td>§ 7<td>Val<td>', [['§ 7', 'Val', '']]],
    ['nor beside a title alone', '<tr><td>§ 7<td>Val', [['§ 7', 'Val']]],
    ['nor beside more than a §', '<tr><td>§ 7 a<td>Val<td>Ada väljs.', [['§ 7 a', 'Val', 'Ada väljs.']]],
    ['nor beside a word and a §', '<tr><td>Se § 7<td>Val<td>Ada väljs.', [['Se § 7', 'Val', 'Ada väljs.']]],
    ['nor beside two §§', '<tr><td><p>§ 7<p>§ 8<td>Val<td>Ada väljs.', [['§ 7 § 8', 'Val', 'Ada väljs.']]],
  ])('%s', (_, table, expected) => expect(rows(table)).toEqual(expected))
})

describe('lines of cells side by side', () => {
  test.each<[string, string, (string[] | string)[]]>([
    [
      'are rows where two of three columns are equally long',
      '<tr><td><p>väg<p>bro<td><p>lång<p>kort<td>3',
      [
        ['väg', 'lång', '3'],
        ['bro', 'kort', ''],
      ],
    ],
    [
      'are one text each where they are not',
      '<tr><td><p>väg<p>bro<p>å<td><p>lång<p>kort<td>3',
      [['väg bro å', 'lång kort', '3']],
    ],
    [
      'are one text where one holds more than names',
      '<tr><td>Övriga<td><p>Ada Provlund<p>som kom sent till mötet',
      [['Övriga', 'Ada Provlund som kom sent till mötet']],
    ],
    [
      'are one text where names stand beside a word that is no label of a roll call',
      '<tr><td>kartan<td><p>Ada Provlund<p>Bo Provberg',
      [['kartan', 'Ada Provlund Bo Provberg']],
    ],
    [
      'are rows where names stand beside a label and nothing',
      '<tr><td>Övriga<td><td><p>Ada Provlund<p>Bo Provberg',
      [
        ['Övriga', '', 'Ada Provlund'],
        ['', '', 'Bo Provberg'],
      ],
    ],
    [
      'are one text beside two labels in a cell',
      '<tr><td><p>Övriga<p>Ersättare<p>Kansli<td><p>Ada Provlund<p>Bo Provberg',
      [['Övriga Ersättare Kansli', 'Ada Provlund Bo Provberg']],
    ],
  ])('%s', (_, table, expected) => expect(rows(table)).toEqual(expected))
})
