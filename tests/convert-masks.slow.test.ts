/** What is covered or withdrawn, in folders of its own: it stands in nothing that `convert` writes. */
import { rmSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { convertFolder, minutes, SIDECAR } from './convert-folder.ts'

const { convert, read, run, tree, write, at } = convertFolder()

const WITHDRAWN = '---\nwithdrawn: {what: p1, date: 2024-05-01, because: Fel.}\n---\n'
const PAGE = 'out/tekniska-namnden/2024-03-12.md'

test('what is withdrawn leaves a page that is out, and comes back only with a reason', () => {
  write('in/a.txt', minutes('2024-03-12'))
  convert()
  write('in/a.md', WITHDRAWN)
  expect(convert().status).toBe(0)
  expect(read(PAGE)).not.toContain('Parkering')
  expect(read(PAGE.replace('.md', '.txt'))).not.toContain('Parkering')
  rmSync(at('in/a.md'))
  expect(convert().lines.some((line) => line.startsWith('in/a.txt: fel masks-lost: '))).toBe(true)
  expect(read(PAGE)).not.toContain('Parkering')
  write('in/a.md', '---\nunmask: {because: Prövat på nytt.}\n---\n')
  expect(convert().status).toBe(0)
  expect(read(PAGE)).toContain('Parkering')
})

test('a page edited by hand does not keep what is withdrawn in silence', () => {
  write('in/a.txt', minutes('2024-03-12'))
  convert()
  write(PAGE, read(PAGE).replace('anta planen', 'anta hela planen'))
  write('in/a.md', WITHDRAWN)
  expect(convert().lines.some((line) => line.startsWith('in/a.txt: fel mask-not-applied: '))).toBe(true)
  expect(convert('--force').status).toBe(0)
  expect(read(PAGE)).not.toContain('Parkering')
})

test('a name that the sidecar covers is in nothing that is written', () => {
  write(
    'seeds/a.txt',
    minutes('2024-03-12', 'Ansökan från Anna Ek').replace('Inga övriga', 'Anna\nEks skrivelse. Inga övriga'),
  )
  write('seeds/a.md', SIDECAR('mask:\n  - text: Anna Ek\n    because: Begärd av den som ansvarar för handlingen.'))
  const { status, lines } = run('--report', 'report.json')
  expect(status).toBe(0)
  const written = Object.entries(tree()).filter(([name]) => !name.startsWith('seeds/'))
  expect(written.filter(([, text]) => /Anna|\bEks?\b/.test(text)).map(([name]) => name)).toEqual([])
  expect(lines.join('\n')).not.toContain('Anna')
})

/** Every file that is written, with what of it reads as one of the words. */
const written = (words: RegExp): string[] =>
  Object.entries(tree())
    .filter(([name, text]) => !name.startsWith('seeds/') && words.test(text))
    .map(([name]) => name)
const MASK = SIDECAR('mask:\n  - text: Anna Ek\n    because: Privatperson.')
const NAMED = minutes('2024-03-12', 'Ansökan från Anna Ek')
const stopped = (): unknown => JSON.parse(read('content/stoppade.json'))

describe('a mask holds, or nothing is written and nothing may be built:', () => {
  test('in the sidecar\u2019s own words and in the name of the source', () => {
    write('seeds/beslut_anna-ek.txt', NAMED.replace('2024-03-12', 'i mars'))
    write(
      'seeds/beslut_anna-ek.md',
      `---
title: { value: Möte om Anna Ek, because: Anna Ek har begärt det. }
titles: { because: Rad 3., values: { p1: Ansökan av Anna Ek } }
remarks: [{ at: p1, text: Anna Eks namn är felstavat., because: x }]
mask: [{ text: Anna Ek, because: Privatperson. }]
---
Anna Ek har godkänt.
`,
    )
    const { status, lines } = run()
    expect([status, lines.filter((line) => /Anna|anna.ek/.test(line))]).toEqual([0, []])
    expect(written(/Anna|\bEks?\b|anna.ek/)).toEqual([])
    expect(Object.keys(tree('content/protokoll'))).toEqual([
      expect.stringMatching(/^tekniska-namnden\/utan-datum-kalla-[0-9a-f]{8}\.md$/),
      expect.stringMatching(/\.txt$/),
    ])
  })

  test('in a page edited by hand, where the edit stays', () => {
    write('seeds/a.txt', NAMED)
    run()
    const page = 'content/protokoll/tekniska-namnden/2024-03-12.md'
    write(page, read(page).replace('anta planen', 'anta hela planen'))
    write('seeds/a.md', MASK)
    const { status, lines } = run()
    expect([status, written(/Anna/)]).toEqual([0, []])
    expect(lines.join('\n')).toMatch(/varning edited-by-hand/)
    expect(read(page)).toContain('anta hela planen')
    expect(read(page)).toContain('av redaktionen')
  })

  test('in a source text edited by hand, which is kept', () => {
    write('seeds/a.txt', NAMED)
    run()
    const text = 'content/protokoll/tekniska-namnden/2024-03-12.txt'
    write(text, read(text).replace('Inga övriga', 'Tre övriga'))
    write('seeds/a.md', MASK)
    const { lines } = run()
    expect(lines.join('\n')).toMatch(/varning edited-by-hand/)
    expect([written(/Anna/), read(text).includes('Tre övriga')]).toEqual([[], true])
  })

  test('when the corrected source has another name', () => {
    write('seeds/a.txt', NAMED)
    write('seeds/a.md', MASK)
    run()
    const before = tree('content/protokoll')
    rmSync(at('seeds/a.txt'))
    write('seeds/rättad.txt', NAMED)
    const { status, lines } = run()
    expect(status).toBe(1)
    expect(lines.join('\n')).toMatch(/seeds\/a\.md: fel sidecar-orphan: .*Väntat: källans namn, med \.md efter\./)
    expect(lines.join('\n')).toMatch(/seeds\/rättad\.txt: fel sidecar-orphan: /)
    expect(tree('content/protokoll')).toEqual(before)
    expect(stopped()).toEqual([
      { address: null, source: expect.stringMatching(/^kalla-[0-9a-f]{8}\.md$/) as string, rule: 'sidecar-orphan' },
      {
        address: 'protokoll/tekniska-namnden/2024-03-12',
        source: expect.stringMatching(/^kalla-[0-9a-f]{8}\.txt$/) as string,
        rule: 'sidecar-orphan',
      },
    ])
  })

  test('when the corrected source has another name and the sidecar is gone too; a reason lifts it', () => {
    write('seeds/a.txt', NAMED)
    write('seeds/a.md', MASK)
    run()
    const before = tree('content/protokoll')
    rmSync(at('seeds/a.txt'))
    rmSync(at('seeds/a.md'))
    write('seeds/rättad.txt', NAMED)
    const { status, lines } = run()
    expect([status, tree('content/protokoll')]).toEqual([1, before])
    expect(lines.join('\n')).toMatch(/seeds\/rättad\.txt: fel masks-lost: /)
    expect(stopped()).toEqual([
      { address: 'protokoll/tekniska-namnden/2024-03-12', source: 'rättad.txt', rule: 'masks-lost' },
    ])
    write('seeds/rättad.md', SIDECAR('unmask:\n  because: Anna Ek har begärt det.'))
    expect(run().status).toBe(0)
    expect(written(/Anna Ek/)).toContain('content/protokoll/tekniska-namnden/2024-03-12.md')
    expect(Object.keys(tree('content'))).not.toContain('stoppade.json')
  })

  test.each(['a.md.txt.txt', 'sidofil.txt', 'a.yaml', 'a.yml', 'A.markdown'])(
    'when its sidecar is called %s',
    (name) => {
      write('seeds/a.txt', NAMED)
      write(`seeds/${name}`, MASK)
      const { status, lines } = run()
      expect([status, written(/Anna/)]).toEqual([1, []])
      expect(lines.join('\n')).toContain(`seeds/${name}: fel sidecar-orphan: `)
    },
  )

  test('when as many other words are covered instead', () => {
    write('seeds/a.txt', NAMED)
    write('seeds/a.md', MASK)
    run()
    write('seeds/a.md', SIDECAR('mask:\n  - text: övriga frågor\n    because: x'))
    expect(run().lines.join('\n')).toMatch(/fel masks-lost: .*rad 3/)
    expect(written(/Anna/)).toEqual([])
  })

  test.each<[string, () => void]>([
    [
      'its date is corrected too, and the page was edited by hand',
      () => {
        const page = 'content/protokoll/tekniska-namnden/2024-03-12.md'
        write(page, read(page).replace('anta planen', 'anta hela planen'))
        write('seeds/a.md', MASK.replace('mask:', 'date: {value: 2024-03-21, because: x}\nmask:'))
      },
    ],
    [
      'its source has another name and another date',
      () => {
        rmSync(at('seeds/a.txt'))
        write('seeds/b.txt', NAMED.replace('2024-03-12', '2024-03-21'))
        write('seeds/b.md', MASK)
      },
    ],
    [
      'the page does not say what it was made of, and the words are covered everywhere',
      () => {
        const page = 'content/protokoll/tekniska-namnden/2024-03-12.md'
        write(page, read(page).replace(/^source: .*\n/m, ''))
        rmSync(at('seeds/a.txt'))
        write('seeds/maskera.md', MASK)
      },
    ],
  ])('where a page is left behind: %s', (_, change) => {
    write('seeds/a.txt', NAMED)
    run()
    change()
    expect(run().status).toBe(1)
    expect(stopped()).toContainEqual(
      expect.objectContaining({ address: 'protokoll/tekniska-namnden/2024-03-12', rule: 'private-value-left' }),
    )
  })

  test('and is not asked for where it is covered still: by the list for all, or by one wider mask', () => {
    write('seeds/a.txt', NAMED)
    write('seeds/maskera.md', MASK)
    run()
    write('seeds/a.txt', NAMED.replace('anta planen', 'anta hela planen'))
    expect(run().status).toBe(0)
    rmSync(at('seeds/maskera.md'))
    write('seeds/a.md', SIDECAR('mask:\n  - text: Ansökan från Anna Ek\n    because: x'))
    expect(run().status).toBe(0)
    expect(written(/Anna/)).toEqual([])
  })

  test('nor where its date is corrected too, or its old address gets another meeting', () => {
    write('seeds/a.txt', NAMED)
    write(
      'seeds/a.md',
      SIDECAR('mask:\n  - text: Anna Ek\n    because: x\n  - text: Ansökan från Anna Ek\n    because: x'),
    )
    expect(run().status).toBe(0)
    write('seeds/a.md', MASK.replace('mask:', 'date: {value: 2024-03-21, because: x}\nmask:'))
    expect([run().status, written(/Anna/)]).toEqual([0, []])
    write('seeds/b.txt', minutes('2024-03-12'))
    expect([run().status, written(/Anna/)]).toEqual([0, []])
  })

  test('in every source, when it stands in maskera.md', () => {
    write('seeds/a.txt', NAMED)
    write('seeds/b.txt', minutes('2024-03-13'))
    write('seeds/maskera.md', MASK)
    expect([run().status, written(/Anna/)]).toEqual([0, []])
    write('seeds/maskera.md', 'mask:\n  - text: Anna Ek\n')
    const { status, lines } = run()
    expect(status).toBe(1)
    expect(lines.filter((line) => line.includes('sidecar-unread')).map((line) => line.split(':')[0])).toEqual([
      'seeds/a.txt',
      'seeds/b.txt',
      'seeds/maskera.md',
    ])
  })

  test('when its sidecar can no longer be read, what it covered is not given away, and the build waits', () => {
    write('seeds/a.txt', NAMED)
    write('seeds/a.md', MASK.replace('mask:', 'date: 2024-13-01\nmask:'))
    expect(run().status).toBe(1)
    expect([written(/Anna/), stopped()]).toEqual([
      [],
      [{ address: null, source: expect.stringMatching(/^kalla-[0-9a-f]{8}\.txt$/) as string, rule: 'sidecar' }],
    ])
    write('seeds/a.md', MASK)
    expect(run().status).toBe(0)
    expect(Object.keys(tree('content'))).not.toContain('stoppade.json')
  })

  test('when the source can no longer be read and stands there without the mask', () => {
    write('seeds/a.txt', NAMED)
    run()
    write('seeds/a.txt', '')
    write('seeds/a.md', MASK)
    expect(run().lines.join('\n')).toMatch(/fel mask-not-applied/)
    expect(stopped()).toEqual([
      { address: 'protokoll/tekniska-namnden/2024-03-12', source: 'a.txt', rule: 'mask-not-applied' },
    ])
  })
})

test('a page whose source is gone is told of every time, and still covered from what is covered everywhere', () => {
  write('seeds/a.txt', NAMED)
  run()
  rmSync(at('seeds/a.txt'))
  for (const _ of [1, 2]) {
    const { status, lines } = run('--report', 'report.json')
    expect([status, lines.filter((line) => line.includes('source-missing'))]).toEqual([
      0,
      [
        expect.stringMatching(
          /^content\/protokoll\/tekniska-namnden\/2024-03-12\.md: varning source-missing: .*a\.txt/,
        ),
      ],
    ])
  }
  expect(JSON.parse(read('report.json'))).toMatchObject({
    files: [],
    notices: [{ file: 'tekniska-namnden/2024-03-12.md', ruleId: 'source-missing' }],
  })
  expect(read('granska.html')).toContain('Sidans källa finns inte kvar.')
  write('seeds/maskera.md', MASK)
  expect(run().status).toBe(1)
  expect(stopped()).toEqual([
    { address: 'protokoll/tekniska-namnden/2024-03-12', source: 'a.txt', rule: 'private-value-left' },
  ])
})

test('a source whose name is covered is not told of as missing when its sidecar cannot be used', () => {
  write('seeds/om_anna-ek.txt', NAMED)
  write('seeds/om_anna-ek.md', MASK)
  run()
  write('seeds/om_anna-ek.md', MASK.replace('mask:', 'date: 2024-13-01\nmask:'))
  const { status, lines } = run()
  expect([status, lines.filter((line) => line.includes('source-missing'))]).toEqual([1, []])
})

describe('a mask holds for the meeting, and another source of it that can be read stops the build:', () => {
  const other = (name: string, text: string): { status: number | null; told: string[] } => {
    write('seeds/a.docx.txt', NAMED)
    write('seeds/a.docx.txt.md', MASK)
    write(`seeds/${name}`, text)
    const { status, lines } = run()
    return {
      status,
      told: lines.filter((line) => line.includes('fel mask-beside: ')).map((line) => line.split(':')[0] ?? ''),
    }
  }

  test.each([
    ['another meeting of the day, as it seems', 'b.txt', NAMED.replace('§ 1', '§ 11').replace('§ 2', '§ 12')],
    [
      'another day, but the same name',
      'a.docx.htm',
      '<h1>Protokoll Tekniska nämnden 2024-03-13</h1><h2>§ 1 Ansökan från Anna Ek</h2><p>Tekniska nämnden beslutar att anta planen.</p>',
    ],
  ])('%s', (_, name, text) => {
    expect(other(name, text)).toEqual({ status: 1, told: [`seeds/${name}`] })
    expect(written(/Anna Ek/)).toEqual([])
    // What was converted before is held against the same words.
    expect(other(name, text)).toEqual({ status: 1, told: [`seeds/${name}`] })
    expect(stopped()).toEqual([{ address: null, source: name, rule: 'mask-beside' }])
    write(`seeds/${name}.md`, '---\nunmask: {because: Hen är vald.}\n---\n')
    expect(run().status).toBe(0)
  })

  test('but not what the other covers too, nor another meeting', () => {
    write('seeds/b.txt.md', MASK)
    expect(other('b.txt', NAMED.replace('§ 1', '§ 11').replace('§ 2', '§ 12'))).toEqual({ status: 0, told: [] })
    expect(other('c.txt', NAMED.replace('2024-03-12', '2024-03-19'))).toEqual({ status: 0, told: [] })
  })
})
