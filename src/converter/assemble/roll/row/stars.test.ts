/** What a star beside a name means, where a line below the names says it. */
import { expect, test } from 'vitest'
import { textBlocks } from '../../blocks.fixture.ts'
import { starsTold } from './stars.ts'

const told = (...rows: string[]): string[] => starsTold(textBlocks('roll', rows)).map(({ text }) => text)

test.each<[why: string, rows: string[], expected: string[]]>([
  [
    'before a name, with or without a space',
    ['*Ada Provlund (S)', '* Bo Provberg', 'Caj Provdal', '* tjänstgörande ersättare'],
    ['Ada Provlund (S), tjänstgörande ersättare', 'Bo Provberg, tjänstgörande ersättare', 'Caj Provdal'],
  ],
  [
    'behind a name, and before what else the row says',
    ['Ada Provlund (S)*', 'Bo Provberg*, § 4', 'Caj Provdal (M), § 5', '*) = ersättare'],
    ['Ada Provlund (S), ersättare', 'Bo Provberg, ersättare, § 4', 'Caj Provdal (M), § 5'],
  ],
  ['of absence', ['*Ada Provlund (S)', '*: anmält förhinder'], ['Ada Provlund (S), anmält förhinder']],
  ['with a dash', ['*Ada Provlund', '* – ersättare'], ['Ada Provlund, ersättare']],
  ['with a hyphen and no space', ['*Ada Provlund', '*-ersättare'], ['Ada Provlund, ersättare']],
  ['the first that is known', ['*Ada Provlund', '* ersättare', '* suppleant'], ['Ada Provlund, ersättare']],
  ['that nothing explains', ['*Ada Provlund', 'Bo Provberg'], ['*Ada Provlund', 'Bo Provberg']],
  ['that says what nobody knows', ['*Ada Provlund', '* vald på ett år'], ['*Ada Provlund', '* vald på ett år']],
  [
    'that says more than a role',
    ['*Ada Provlund', '* ersättare enligt lista'],
    ['*Ada Provlund', '* ersättare enligt lista'],
  ],
  ['of one letter is no explanation', ['*Ada Provlund', '* x'], ['*Ada Provlund', '* x']],
  [
    'explained at the end of another line is no explanation',
    ['*Ada Provlund', 'Se * ersättare'],
    ['*Ada Provlund', 'Se * ersättare'],
  ],
  ['inside a row is none', ['Ada*Provlund', '* ersättare'], ['Ada*Provlund']],
  ['before a small letter is none', ['*ada Provlund', '* ersättare'], ['*ada Provlund']],
])('a star %s', (_, rows, expected) => expect(told(...rows)).toEqual(expected))

test('what the star says stands in the line of the row too, and a row of two lines stays as it was', () => {
  const [ada, bo, legend] = textBlocks('roll', ['*Ada Provlund (S)', '*Bo Provberg', '* ersättare'])
  if (!ada || !bo || !legend) throw new Error('three rows')
  const ofTwo = { ...bo, lines: [...bo.lines, ...bo.lines] }
  const rows = starsTold([ada, ofTwo, { ...ada, lines: [] }, legend])
  expect(rows.map(({ lines }) => lines.map(({ text }) => text))).toEqual([
    ['Ada Provlund (S), ersättare'],
    ['*Bo Provberg', '*Bo Provberg'],
    [],
  ])
  expect(rows[0]?.lines[0]?.pieces.map(({ text }) => text)).toEqual(['Ada Provlund (S), ersättare'])
})
