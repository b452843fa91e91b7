/** What `npx paragraf …` is taken to ask for. */
import { expect, test } from 'vitest'
import { COMMANDS, helpOf, missOf, read } from './cli.ts'

test.each([
  ['', { kind: 'help' }],
  ['hjälp', { kind: 'help' }],
  ['hja\u0308lp', { kind: 'help' }],
  ['--help', { kind: 'help' }],
  ['--version', { kind: 'version' }],
  ['build', { kind: 'run', name: 'build', args: [] }],
  ['build ut --help', { kind: 'run', name: 'build', args: ['ut', '--help'] }],
  ['hjälp build', { kind: 'run', name: 'build', args: ['--help'] }],
  ['hjälp bygg', { kind: 'unknown', name: 'bygg' }],
  ['Build', { kind: 'unknown', name: 'Build' }],
  ['toString', { kind: 'unknown', name: 'toString' }],
  ['--from x', { kind: 'unknown', name: '--from' }],
])('"%s"', (said, asked) => {
  expect(read(said === '' ? [] : said.split(' '))).toEqual(asked)
})

test('a command keeps its arguments as they were given', () => {
  expect(read(['inspect', 'hja\u0308lp.txt'])).toEqual({ kind: 'run', name: 'inspect', args: ['hja\u0308lp.txt'] })
})

test('the help has a line for each command, and what is no command is told with all of them, on one line', () => {
  const names = Object.keys(COMMANDS)
  expect(
    helpOf()
      .split('\n')
      .flatMap((line) => /^ {2}(\w+) {2,}\S/.exec(line)?.[1] ?? []),
  ).toEqual(names)
  expect(missOf('a\nb')).toBe(
    `paragraf: förstår inte kommandot ”a b”. Det finns: ${names.join(', ')}. Mer: npx paragraf hjälp`,
  )
})
