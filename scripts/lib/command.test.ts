/** Arguments in, values or what is wrong with them out. */
import { expect, test } from 'vitest'
import { argumentsOf, Misuse } from './command.ts'

const ABOUT = {
  options: {
    to: { type: 'string', value: 'MAPP', default: 'dist', says: 'dit' },
    json: { type: 'string', value: 'FIL', says: 'siffror' },
    runs: { type: 'count', default: 3, says: 'antal' },
    pairs: { type: 'count', least: 0, says: 'par' },
    force: { type: 'boolean', says: 'skriv över' },
  },
  operand: { value: 'FIL.zip', says: 'paketet' },
} as const
const values = { to: 'dist', json: undefined, runs: 3, pairs: undefined, force: false }

test.each<[string, object]>([
  ['a.zip', { values, operand: 'a.zip' }],
  ['--force a.zip', { values: { ...values, force: true }, operand: 'a.zip' }],
  [
    '--to ut --json s.json --runs 20 --pairs 0 a.zip',
    { values: { ...values, to: 'ut', json: 's.json', runs: 20, pairs: 0 }, operand: 'a.zip' },
  ],
  ['--to=ut -- -a.zip', { values: { ...values, to: 'ut' }, operand: '-a.zip' }],
])('%s is understood', (line, expected) => {
  expect(argumentsOf(ABOUT, line.split(' '))).toEqual(expected)
})

test.each([
  ['', 'ange FIL.zip'],
  ['a.zip b.zip', 'förstår inte ”b.zip”'],
  ['--till ut a.zip', 'okänt val --till'],
  ['-x a.zip', 'okänt val -x'],
  ['a.zip --to', 'fel värde för --to'],
  ['--to --force a.zip', 'fel värde för --to'],
  ['--force=nej a.zip', 'fel värde för --force'],
  ['--runs 0 a.zip', '--runs är ett heltal, minst 1'],
  ['--runs 1.5 a.zip', '--runs är ett heltal, minst 1'],
  ['--pairs många a.zip', '--pairs är ett heltal, minst 0'],
])('"%s" is wrong usage: %s', (line, said) => {
  expect(() => argumentsOf(ABOUT, line.split(' ').filter(Boolean))).toThrow(new Misuse(said))
})

test('a command without an operand takes none', () => {
  expect(() => argumentsOf({}, ['in'])).toThrow(new Misuse('förstår inte ”in”'))
})

test('an operand that need not be given has its usual value', () => {
  expect(argumentsOf({ operand: { value: 'MAPP', default: 'dist', says: 'den' } }, []).operand).toBe('dist')
})

test('a command may take many, or none', () => {
  const about = { operand: { value: 'WEBBPLATS …', many: true, says: 'dem' } } as const
  expect(argumentsOf(about, ['a', 'b', 'c']).operands).toEqual(['a', 'b', 'c'])
  expect(argumentsOf(about, []).operands).toEqual([])
})
