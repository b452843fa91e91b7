/** Which address each source gets from `convert`, in folders of its own, and that one that was given stays. */
import { rmSync } from 'node:fs'
import { expect, test } from 'vitest'
import { convertFolder, minutes, SIDECAR } from './convert-folder.ts'

const { convert, outcomes, read, report, run, tree, write, at } = convertFolder()

test('two sources for one body and date: neither is taken, and both are named', () => {
  write('in/a.txt', minutes('2024-03-12'))
  write('in/b.txt', minutes('2024-03-12', 'Belysning'))
  const { status, lines } = convert()
  expect(status).toBe(1)
  expect(lines.filter((line) => line.startsWith('in/'))).toEqual([
    expect.stringMatching(
      /^in\/a\.txt: fel two-sources: .*Hittat: samma som b\.txt .*Väntat: en källa\. – Ta bort den ena/,
    ),
    expect.stringMatching(
      /^in\/b\.txt: fel two-sources: .*Hittat: samma som a\.txt .*Väntat: en källa\. – Ta bort den ena/,
    ),
  ])
  expect(outcomes()).toEqual({ 'a.txt': 'failed', 'b.txt': 'failed' })
})

test('two sources for one body and date: each is told in which §§ it differs from the other', () => {
  write('in/utkast.txt', minutes('2024-03-12'))
  write(
    'in/rättat.txt',
    `${minutes('2024-03-12', 'Belysning').trimEnd()}\n\n§ 3 Bad\nNämnden beslutar att bygga ett bad.\n`,
  )
  const { lines } = convert()
  expect(lines.filter((line) => line.startsWith('in/'))).toEqual([
    expect.stringMatching(
      /^in\/rättat\.txt: .*samma som utkast\.txt \(.*\); skiljer sig i §.1, bara här: §.3\. Väntat/,
    ),
    expect.stringMatching(
      /^in\/utkast\.txt: .*samma som rättat\.txt \(.*\); skiljer sig i §.1, bara där: §.3\. Väntat/,
    ),
  ])
  expect(outcomes()).toEqual({ 'rättat.txt': 'failed', 'utkast.txt': 'failed' })
})

test('two sources for one body and date: minutes that hold every § of an extract word for word are taken, also later', () => {
  const whole = `${minutes('2024-03-12').trimEnd()}\n\n§ 3 Bad\nNämnden beslutar att bygga ett bad.\n`
  write('in/hela.txt', whole)
  write('in/del.txt', minutes('2024-03-12'))
  const { lines } = convert()
  expect(lines.filter((line) => line.includes(': fel '))).toEqual([
    expect.stringMatching(
      /^in\/del\.txt: fel two-sources: .*samma som hela\.txt .*; varje paragraf står ordagrant i den som publiceras\./,
    ),
  ])
  expect(outcomes()).toEqual({ 'del.txt': 'failed', 'hela.txt': 'converted' })
  convert()
  expect(outcomes()).toEqual({ 'del.txt': 'failed', 'hela.txt': 'unchanged' })
})

test('two sources for one body and date: of copies with the same words the first is taken, also later', () => {
  write('in/a.txt', minutes('2024-03-12'))
  write('in/kopia av a.txt', minutes('2024-03-12'))
  const { status, lines } = convert()
  expect(status).toBe(1)
  expect(lines.filter((line) => line.includes(': fel '))).toEqual([
    expect.stringMatching(/^in\/kopia av a\.txt: fel two-sources: .*Hittat: samma som a\.txt /),
  ])
  expect(outcomes()).toEqual({ 'a.txt': 'converted', 'kopia av a.txt': 'failed' })
  convert()
  expect(outcomes()).toEqual({ 'a.txt': 'unchanged', 'kopia av a.txt': 'failed' })
})

test('two sources for one body and date: of copies the one that has a sidecar is taken', () => {
  write('in/a (1).txt', minutes('2024-03-12'))
  write('in/a.txt', minutes('2024-03-12'))
  write('in/a.md', '---\ntitle: { value: Protokoll i mars, because: Så heter det. }\n---\n')
  expect(convert().status).toBe(1)
  expect(outcomes()).toEqual({ 'a (1).txt': 'failed', 'a.txt': 'converted' })
})

test('two sources for one body and date: a copy in which more is covered is none', () => {
  write('in/a.txt', minutes('2024-03-12'))
  write('in/kopia.txt', minutes('2024-03-12'))
  write('in/kopia.md', '---\nmask:\n  - { text: Parkering, because: Privat. }\n---\n')
  expect(convert().status).toBe(1)
  expect(outcomes()).toEqual({ 'a.txt': 'failed', 'kopia.txt': 'failed' })
})

test('two sources for one body and date: the one that stands there stays', () => {
  write('in/b.txt', minutes('2024-03-12'))
  convert()
  const before = tree('out')
  write('in/a.txt', minutes('2024-03-12', 'Belysning'))
  expect(convert().status).toBe(1)
  expect(outcomes()).toEqual({ 'a.txt': 'failed', 'b.txt': 'unchanged' })
  expect(tree('out')).toEqual(before)
})

const direktion = (date: string, ...people: string[]): string =>
  minutes(date)
    .replace('Protokoll Tekniska nämnden', 'Direktionens protokoll')
    .replace('\n\n', `\n\nNärvarande\n${people.join('\n')}\n\n`)

test('a body that nothing says whose it is: sources that share nobody are not one archive, and both are named', () => {
  write('in/a.txt', direktion('2024-03-12', 'Ada Provlund (S)', 'Bo Provberg (M)'))
  write('in/b.txt', direktion('2024-04-12', 'Cilla Provdal (C)', 'Dan Provgren (V)'))
  write('in/ekby-kommun/c.txt', direktion('2024-04-12', 'Cilla Provdal (C)', 'Dan Provgren (V)'))
  const { status, lines } = convert()
  expect(status).toBe(1)
  expect(lines.filter((line) => line.includes(': fel '))).toEqual([
    expect.stringMatching(/^in\/a\.txt: fel body-of-whom: .*utan organisation både här och i b\.txt/),
    expect.stringMatching(/^in\/b\.txt: fel body-of-whom: .*utan organisation både här och i a\.txt/),
  ])
  expect(Object.keys(tree('out'))).toEqual([
    'ekby-kommun-direktionen/2024-04-12.md',
    'ekby-kommun-direktionen/2024-04-12.txt',
  ])
})

const from = (number: number): string =>
  minutes('2024-03-12')
    .replace('§ 1', `§ ${number}`)
    .replace('§ 2', `§ ${number + 1}`)

test('two meetings of one body on one day, with their own §§, have an address each that never changes', () => {
  write('in/b.txt', from(7))
  convert()
  const first = read('out/tekniska-namnden/2024-03-12.md')
  write('in/a.txt', from(5))
  expect(convert().status).toBe(0)
  expect(outcomes()).toEqual({ 'a.txt': 'converted', 'b.txt': 'unchanged' })
  expect(read('out/tekniska-namnden/2024-03-12.md')).toBe(first)
  expect(read('out/tekniska-namnden/2024-03-12-2.md')).toMatch(/^source: a\.txt$/m)
  expect(report()[0]?.messages.map(({ ruleId }) => ruleId)).toContain('same-day')
  expect(convert().status).toBe(0)
  expect(outcomes()).toEqual({ 'a.txt': 'unchanged', 'b.txt': 'unchanged' })
  rmSync(at('in/b.txt'))
  convert()
  expect(outcomes()).toEqual({ 'a.txt': 'unchanged' })
})

test('with the usual --to it keeps the register of addresses and drafts the body', () => {
  write('seeds/a.txt', minutes('2024-03-12').replaceAll('Tekniska nämnden', 'Kulturnämnden'))
  expect(run().status).toBe(0)
  expect(Object.keys(tree('content'))).toEqual([
    'organ/kulturnamnden.md',
    'organ/tekniska-namnden.md',
    'permalinks.json',
    'protokoll/kulturnamnden/2024-03-12.md',
    'protokoll/kulturnamnden/2024-03-12.txt',
  ])
  expect(read('content/organ/kulturnamnden.md')).toContain('draft: true')
  // The address of a body that nobody has checked is not promised.
  expect(JSON.parse(read('content/permalinks.json'))).toEqual({})
  write('content/organ/kulturnamnden.md', read('content/organ/kulturnamnden.md').replace('draft: true', 'draft: false'))
  expect(run('--date', '2026-11-26').status).toBe(0)
  expect(JSON.parse(read('content/permalinks.json'))).toEqual({
    'protokoll/kulturnamnden/2024-03-12': { source: 'a.txt', ids: ['p1', 'p2'], published: '2026-11-26' },
  })
})

test('the address of a matter is promised with the page that two §§ give it, and stays', () => {
  const numbered = (date: string, title: string): string =>
    minutes(date, title).replace(/^§ 1 .*$/m, (heading) => `${heading}\nDnr TN 2024/12`)
  const matters = (): unknown[] =>
    Object.values(JSON.parse(read('content/permalinks.json')) as Record<string, { matters?: string[] }>).map(
      (entry) => entry.matters,
    )
  write('seeds/a.txt', numbered('2024-03-12', 'Parkering'))
  expect(run().status).toBe(0)
  expect(matters()).toEqual([undefined])
  write('seeds/b.txt', numbered('2024-04-16', 'Parkering igen'))
  expect(run().status).toBe(0)
  const address = read('content/permalinks.json').match(/arende\/[^"]+\/tn-2024-12\.html/)?.[0]
  expect(matters()).toEqual([[address], [address]])
  rmSync(at('seeds/b.txt'))
  expect(run().status).toBe(0)
  expect(matters()).toEqual([[address], [address]])
})

test('a page of a body that nobody had checked goes when its source gets another', () => {
  write('seeds/a.txt', minutes('2024-03-12').replaceAll('Tekniska nämnden', 'Kulturnämnden'))
  expect(run().status).toBe(0)
  write('seeds/a.md', SIDECAR('organ:\n  value: tekniska-namnden\n  because: Enligt kallelsen.'))
  expect(run().status).toBe(0)
  expect(Object.keys(tree('content/protokoll'))).toEqual([
    'tekniska-namnden/2024-03-12.md',
    'tekniska-namnden/2024-03-12.txt',
  ])
  expect(Object.keys(JSON.parse(read('content/permalinks.json')) as object)).toEqual([
    'protokoll/tekniska-namnden/2024-03-12',
  ])
})

test('a corrected date moves the content; the old address points on and is never dropped', () => {
  write('seeds/a.txt', minutes('2024-03-12'))
  run('--date', '2026-11-26')
  write('seeds/a.md', SIDECAR("date:\n  value: '2024-03-21'\n  because: Protokollet har fel dag."))
  expect(run('--date', '2026-12-03').status).toBe(0)
  expect(Object.keys(tree('content/protokoll'))).toEqual([
    'tekniska-namnden/2024-03-21.md',
    'tekniska-namnden/2024-03-21.txt',
  ])
  expect(JSON.parse(read('content/permalinks.json'))).toEqual({
    'protokoll/tekniska-namnden/2024-03-12': {
      source: 'a.txt',
      ids: ['p1', 'p2'],
      published: '2026-11-26',
      movedTo: 'protokoll/tekniska-namnden/2024-03-21',
    },
    'protokoll/tekniska-namnden/2024-03-21': {
      source: 'a.txt',
      ids: ['p1', 'p2'],
      published: '2026-11-26',
      changed: [{ date: '2026-12-03', ids: [] }],
    },
  })
})

test('the day of publishing is written once, and each change with its §§; the same again changes no byte', () => {
  const known = (): unknown => Object.values(JSON.parse(read('content/permalinks.json')) as object)[0]
  const entry = { source: 'a.txt', ids: ['p1', 'p2'], published: '2026-11-26' }
  write('seeds/a.txt', minutes('2024-03-12'))
  expect(run('--date', '2026-11-26').status).toBe(0)
  expect(known()).toEqual(entry)
  const before = tree('content')
  expect(run('--date', '2026-12-03').status).toBe(0)
  expect(tree('content')).toEqual(before)
  write('seeds/a.txt', minutes('2024-03-12').replace('anta planen', 'återremittera planen'))
  run('--date', '2026-12-03')
  expect(known()).toEqual({ ...entry, changed: [{ date: '2026-12-03', ids: ['p1'] }] })
  // Without a day it is today's; a clock that is behind the register does not take it back.
  expect(run().status).toBe(0)
  expect(known()).toEqual({ ...entry, changed: [{ date: '2026-12-03', ids: ['p1'] }] })
})

test.each([
  ['2026-02-30', /^convert: --date 2026-02-30 är ingen dag/],
  ['2026-11-25', /^convert: --date 2026-11-25 är före 2026-11-26, den senaste dagen i registret/],
])('the day %s is refused in one line, and nothing is written', (date, expected) => {
  write('seeds/a.txt', minutes('2024-03-12'))
  run('--date', '2026-11-26')
  write('seeds/a.txt', minutes('2024-03-12').replace('anta', 'avslå'))
  const before = tree()
  const { status, lines } = run('--date', date)
  expect([status, lines, tree()]).toEqual([2, [expect.stringMatching(expected)], before])
})
