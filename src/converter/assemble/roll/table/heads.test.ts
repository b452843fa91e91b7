/** Words above the columns of a roll call: what each column holds, and which lists stand side by side. */
import { describe, expect, test } from 'vitest'
import { piecesIn } from '../../../read/pieces.ts'
import { groupsOf, headOfColumn, headPieces, isHeadWord } from './heads.ts'

describe('what a column holds below each word:', () => {
  test.each<[column: string, words: string]>([
    [
      'name',
      'namn | ledamot | ledamöter | ersättare | suppleant | suppleanter | personlig ersättare | suppleant, personlig ersättare | deltagare | förnamn | ledamöter och ersättare | ordinarie ledamöter | ordinarie ledamot | ordinarie | beslutande ledamot | beslutande ledamöter',
    ],
    [
      'name',
      'tjänstgörande ersättare | tjg ersättare | tjg. ersättare | tj. ersättare | tj ersättare | tjg ers | tjg. ers. | tj. ers. | tj ers | inkallad ersättare | ersättare som tjänstgör | ersätts av | ersättes av',
    ],
    ['surname', 'efternamn'],
    ['party', 'parti | partibeteckning | partitillhörighet | p'],
    ['role', 'roll | post | uppgift | uppdrag | funktion | befattning | titel'],
    [
      'note',
      'anmärkning | anm | anm. | kommentar | notering | paragraf | paragrafer | § | tid | organisation | kommun | förvaltning | ort | stad | hemort | bostadsort | valkrets | församling | förening | företag | arbetsplats | skola | klass | enhet | avdelning | representerar',
    ],
    ['votes', 'röstlängd | rösträtt | röstberättigad | röstande'],
    ['present', 'närvarande | närvaro | närvarostatus | status | närv | närv. | tjänstgörande | tjg | tjg.'],
    ['absent', 'frånvarande | frånvaro | frånv | frånv. | ej närvarande | förhinder | anmält förhinder'],
    [
      'replaces',
      'ersätter | tjänstgör för | tjänstgörande för | i stället för | ersättare för | tjg för | tjg. för | tj. för | tj för | för',
    ],
  ])('%s: %s', (column, words) => {
    for (const word of words.split(' | ')) {
      expect([word, headOfColumn(word), headOfColumn(`${word.toUpperCase()}:`)]).toEqual([word, column, column])
      expect([word, isHeadWord(word), isHeadWord(`${word}: x`)]).toEqual([word, true, false])
    }
  })
  test.each(['', 'summa', 'namn namn', 'nam:n'])('nobody can tell below "%s"', (word) =>
    expect(headOfColumn(word)).toBeUndefined(),
  )
})

/** Where each list begins, what its names are, and its columns. */
const told = (row: string): string[] | undefined =>
  groupsOf(row.split('|'))?.map(
    ({ from, role, replaces, columns }) => `${from} ${role ?? '-'}${replaces ? ' replaces' : ''}: ${columns.join(' ')}`,
  )

describe('a head is', () => {
  test.each<[row: string, groups: string[] | undefined]>([
    ['Namn|Parti|Roll', ['0 -: name party role']],
    ['Parti|Namn', ['0 -: party name']],
    ['Namn||Roll', ['0 -: name empty role']],
    ['Namn|Tel|Roll', ['0 -: name other role']],
    ['Efternamn|Förnamn|Parti', ['0 -: surname name party']],
    ['Ersättare|Parti', ['0 ersättare: name party']],
    ['Tjg ersättare|Parti', ['0 tjänstgörande ersättare: name party']],
    ['Närvarande|Namn|Parti', ['0 -: present name party']],
    ['Ersätts av|Parti', ['0 tjänstgörande ersättare: name party']],
    // Two lists
    ['Ledamot|Ersätts av|Tel', ['0 -: name', '1 tjänstgörande ersättare replaces: name other']],
    [
      'Ordinarie ledamot|Närv.|Suppleant, personlig ersättare|Närv.',
      ['0 -: name present', '2 ersättare: name present'],
    ],
    ['Namn|Parti|Ersättare|Parti', ['0 -: name party', '2 ersättare: name party']],
    ['Ledamöter|Tjänstgörande ersättare', ['0 -: name', '1 tjänstgörande ersättare: name']],
    ['Ledamot|Parti|Ersätts av', ['0 -: name party', '2 tjänstgörande ersättare replaces: name']],
    ['Ledamot|Parti|Ersättes av:|Parti', ['0 -: name party', '2 tjänstgörande ersättare replaces: name party']],
    ['Efternamn|Förnamn|Efternamn|Förnamn', ['0 -: surname name', '2 -: surname name']],
    ['Parti|Namn|Parti|Namn', ['0 -: party name party', '3 -: name']],
    // The list's own label
    ['Närvarande|Parti|Uppdrag', ['0 -: name party role']],
    ['Frånvarande|Parti', ['0 -: name party']],
    ['Närvarande|Rösträtt', ['0 -: name votes']],
    ['Beslutande|Parti', ['0 -: name party']],
    ['BESLUTANDE:|Parti', ['0 -: name party']],
    ['Beslutande|Närvarande|Frånvarande', ['0 -: name present absent']],
    // None
    ['Namn', undefined],
    ['', undefined],
    ['Namn|Tel', undefined],
    ['Namn|', undefined],
    ['Ledamot|Ersättare', undefined],
    ['Tjg ersättare|Tel', undefined],
    ['Parti|Roll', undefined],
    ['Tel|Parti', undefined],
    ['Beslutande|Närvarande', undefined],
    ['Beslutande|Frånvarande', undefined],
    ['Närvarande|Frånvarande', undefined],
    ['Närvarande|Närvarande|Frånvarande', undefined],
    ['Närvarande|Roll', undefined],
    ['Tel|Närvarande|Frånvarande', undefined],
    ['Roll|Närvarande', undefined],
  ])('%s', (row, groups) => expect(told(row)).toEqual(groups))
})

describe('a row with somebody in it is no head:', () => {
  test.each<[cell: string, isPerson: boolean]>([
    ['Ada Provlund', true],
    ['Ada Provlund (C)', true],
    ['Ada Provlund [C]', true],
    ['Ada Provlund, ordförande', true],
    ['Provlund, Ada', true],
    ['Ada Provlund ordförande', false],
    ['fru Ada Provlund', false],
    ['Provby Kommun', false],
    ['Tel', false],
  ])('%s: %s', (cell, isPerson) => expect(told(`${cell}|Namn|Parti`) === undefined).toBe(isPerson))
})

describe('heads that a single space parts', () => {
  const words = new Set(['Parti', 'Ej närvarande', 'Närvarande', 'Frånvarande', 'Ersättare som tjänstgör', 'Ersättare'])
  const parted = (text: string) =>
    headPieces(piecesIn(text), (word) => words.has(word)).map(({ text, at }) => `${at} ${text}`)
  test.each<[text: string, pieces: string[]]>([
    ['Parti Närvarande Frånvarande', ['0 Parti', '6 Närvarande', '17 Frånvarande']],
    ['Parti Ej närvarande', ['0 Parti', '6 Ej närvarande']],
    ['Ej närvarande Parti', ['0 Ej närvarande', '14 Parti']],
    ['Ersättare som tjänstgör Parti', ['0 Ersättare som tjänstgör', '24 Parti']],
    ['Ersättare Parti', ['0 Ersättare', '10 Parti']],
    ['  Parti Närvarande    Ej närvarande', ['2 Parti', '8 Närvarande', '22 Ej närvarande']],
    ['Ej närvarande', ['0 Ej närvarande']],
    ['Parti och Närvarande', ['0 Parti och Närvarande']],
    ['Parti Närvarande sista', ['0 Parti Närvarande sista']],
    ['Alla Parti', ['0 Alla Parti']],
    ['', []],
  ])('%s', (text, pieces) => expect(parted(text)).toEqual(pieces))
})
