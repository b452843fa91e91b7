/** The command itself, in folders of its own: what it writes, what it leaves alone, what it says and how it ends. */
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, rmSync, symlinkSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { expect, test } from 'vitest'
import { convertFolder, minutes, SCRIPT } from './convert-folder.ts'

const { convert, outcomes, read, report, run, tree, write, at } = convertFolder()

test('a good source becomes a content file and its published text, and one line says what was recognised', () => {
  write('in/a.txt', minutes('2024-03-12'))
  const { status, lines, stdout } = convert()
  expect([status, stdout]).toEqual([0, ''])
  expect(lines).toEqual([
    'in/a.txt: 83 % av raderna känns igen; organ Tekniska nämnden rad 1; datum 12 mars 2024 rad 1; paragrafer 2 (§ 1 till § 2) rad 3–11; beslut 1 rad 7; löptext: § 2 rad 11; 0 att se efter',
    'convert: 1 källa, 1 skriven, 0 oförändrade, 0 behållna, 0 misslyckade',
  ])
  expect(Object.keys(tree('out'))).toEqual(['tekniska-namnden/2024-03-12.md', 'tekniska-namnden/2024-03-12.txt'])
  expect(report()).toMatchObject([{ source: 'a.txt', outcome: 'converted', output: 'tekniska-namnden/2024-03-12.md' }])
})

test('a second run changes no byte and says unchanged', () => {
  write('in/a.txt', minutes('2024-03-12'))
  convert()
  const before = tree('out')
  expect(convert().status).toBe(0)
  expect(outcomes()).toEqual({ 'a.txt': 'unchanged' })
  expect(tree('out')).toEqual(before)
})

test('content edited by hand is kept and told of; --force takes it back', () => {
  write('in/a.txt', minutes('2024-03-12'))
  convert()
  const file = 'out/tekniska-namnden/2024-03-12.md'
  const made = read(file)
  const edited = made.replace('anta planen', 'anta hela planen')
  write(file, edited)
  const { status, lines } = convert()
  expect(status).toBe(0)
  expect(lines.filter((line) => line.startsWith('in/'))).toEqual([
    expect.stringMatching(/^in\/a\.txt: varning edited-by-hand: .*Hittat: en ändring i .*--force/),
  ])
  expect(outcomes()).toEqual({ 'a.txt': 'kept' })
  expect(report()[0]?.output).toBe('tekniska-namnden/2024-03-12.md')
  expect(read(file)).toBe(edited)
  expect(convert('--force').status).toBe(0)
  expect(outcomes()).toEqual({ 'a.txt': 'converted' })
  expect(read(file)).toBe(made)
})

test('content that only got other line ends is not taken for edited', () => {
  write('in/a.txt', minutes('2024-03-12'))
  convert()
  const file = 'out/tekniska-namnden/2024-03-12.md'
  const made = read(file)
  write(file, made.replaceAll('\n', '\r\n'))
  write('in/a.txt', minutes('2024-03-12', 'Parkering vid torget'))
  convert()
  expect(outcomes()).toEqual({ 'a.txt': 'converted' })
  expect(read(file)).toContain('Parkering vid torget')
})

test('with another --to nothing outside it is written, a draft for an unknown body is only told of', () => {
  write('in/a.txt', minutes('2024-03-12').replaceAll('Tekniska nämnden', 'Kulturnämnden'))
  const before = tree()
  const { status, lines } = run('--from', 'in', '--to', 'out')
  expect(status).toBe(0)
  expect(lines.join('\n')).toMatch(/in\/a\.txt: varning organ-draft: /)
  const after = Object.entries(tree()).filter(([name]) => !name.startsWith('out/'))
  expect(Object.fromEntries(after)).toEqual(before)
})

test('beside the content lies a page for the editor: what needs a person first, with the line it stands on', () => {
  write('seeds/a.txt', minutes('2024-03-12'))
  write(
    'seeds/b.txt',
    minutes('2024-03-13').replace('§ 2', '§ 5').replace('Inga övriga', 'Ring 070-123 45 67. Inga övriga'),
  )
  write('seeds/c.txt', '')
  run()
  const page = read('granska.html')
  const order = [...page.matchAll(/<h2[^>]*>([^<]+)</g)].map(([, name]) => name)
  expect(order).toEqual(['c.txt', 'b.txt', 'a.txt'])
  expect(page).toContain('rad 9: Ett nummer saknas i följden.')
  expect(page).toContain('Filen är tom.')
  expect(page).not.toContain('070-123')
  expect(page).toContain('href="dist/protokoll/tekniska-namnden/2024-03-12/index.html"')
})

test('the editor reads each decision beside its lines, and what a corrected source changed', () => {
  write('seeds/a.txt', minutes('2024-11-28'))
  run()
  expect(read('granska.html')).not.toContain('Ändrat sedan')
  expect(read('granska.html')).toContain('href="granska/tekniska-namnden--2024-11-28.html"')
  const page = read('granska/tekniska-namnden--2024-11-28.html')
  expect(page).toContain('<li value="7">Tekniska nämnden beslutar att anta planen.</li>')
  expect(page).toContain('Inget beslut hittades')

  write('seeds/a.txt', minutes('2024-11-28', 'Parkering vid torget').replace('anta planen', 'återremittera planen'))
  const { lines } = run()
  expect(lines.join('\n')).toContain('ändrat sedan sist: §\u00a01 (rubrik, beslut, uppgifter)')
  expect(read('granska.html')).toContain('<p>§\u00a01 (rubrik, beslut, uppgifter).</p>')
  expect(read('granska/tekniska-namnden--2024-11-28.html')).toContain('återremittera planen')

  write('seeds/a.txt', minutes('2024-11-29'))
  run()
  expect(Object.keys(tree('granska'))).toEqual(['stil.css', 'tekniska-namnden--2024-11-29.html'])
})

test('--watch stays, and converts again what has changed and nothing else', async () => {
  write('seeds/a.txt', minutes('2024-03-12'))
  write('seeds/b.txt', minutes('2024-03-13'))
  const child = spawn(process.execPath, [SCRIPT, '--watch'], { cwd: at(), stdio: ['ignore', 'ignore', 'pipe'] })
  const lines: string[] = []
  const said = async (pattern: RegExp): Promise<void> => {
    while (!lines.some((line) => pattern.test(line))) await once(child.stderr, 'data')
  }
  createInterface({ input: child.stderr }).on('line', (line) => lines.push(line))
  try {
    await said(/väntar på ändringar/)
    lines.length = 0
    write('seeds/b.txt', minutes('2024-03-13', 'Cykelställ'))
    await said(/^convert: 2 källor, 1 skriven, 1 oförändrad,/)
    expect(lines.filter((line) => line.startsWith('seeds/'))).toEqual([expect.stringMatching(/^seeds\/b\.txt: /)])
    expect(read('content/protokoll/tekniska-namnden/2024-03-13.md')).toContain('Cykelställ')
    // What breaks a later round off is told as what breaks off the first.
    write('content/organ/tekniska-namnden.md', '---\nname: [\n---\n')
    await said(/^content\/organ\/tekniska-namnden\.md:\d: hittade ett huvud som inte går att läsa/)
  } finally {
    child.kill()
    await once(child, 'exit')
  }
})

test('code in front matter never runs, wherever it stands', () => {
  const code = '---js\n{ name: require("node:fs").writeFileSync("ran", "x"), because: 1, mask: 1 }\n---\n'
  write('seeds/a.txt', minutes('2024-03-12'))
  run()
  for (const path of [
    'seeds/a.md',
    'seeds/lone.md',
    'seeds/maskera.md',
    'content/organ/tekniska-namnden.md',
    'content/protokoll/tekniska-namnden/2024-03-12.md',
  ]) {
    const before = path.startsWith('content/') ? read(path) : null
    write(path, code)
    run()
    expect(Object.keys(tree())).not.toContain('ran')
    if (before === null) rmSync(at(path))
    else write(path, before)
  }
})

test('a link among the sources is told of, and what programs leave behind is not', () => {
  write('seeds/a.txt', minutes('2024-03-12'))
  write('annat.txt', minutes('2024-03-13'))
  symlinkSync(at('annat.txt'), at('seeds/b.txt'))
  for (const name of ['~$a.docx', 'Thumbs.db', 'desktop.ini', '.~lock.a.odt#']) write(`seeds/${name}`, 'x')
  const { status, lines } = run()
  expect(status).toBe(0)
  expect(lines.filter((line) => line.startsWith('seeds/'))).toEqual([
    expect.stringMatching(/^seeds\/a\.txt: /),
    expect.stringMatching(/^seeds\/b\.txt: varning source-link: /),
  ])
})

test('a name of a file with signs that move the cursor or turn the text is shown with them spelled out', () => {
  write('seeds/a\u001b[31m\u202e\nb.txt', minutes('2024-03-12'))
  const { lines } = run()
  expect(lines[0]).toContain('a\\u{1b}[31m\\u{202e}\\u{a}b.txt: ')
})

test('a second run reads as the first, and says that a draft is a draft as long as it is one', () => {
  write('seeds/a.txt', minutes('2024-03-12').replaceAll('Tekniska nämnden', 'Kulturnämnden'))
  write(
    'seeds/b.txt',
    minutes('2024-03-13')
      .replace('Protokoll Tekniska nämnden', 'Möte i Kulturnämnden')
      .replaceAll('Tekniska nämnden', 'Nämnden'),
  )
  const first = run('--report', 'report.json')
  const [before, messages] = [tree('content'), report().map((file) => file.messages)]
  const second = run('--report', 'report.json')
  expect([tree('content'), report().map((file) => file.messages)]).toEqual([before, messages])
  expect(second.lines.filter((line) => line.includes('organ-draft'))).toEqual(
    first.lines.filter((line) => line.includes('organ-draft')),
  )
})

test('folders below --from are read, hidden files are not', () => {
  write('in/2024/mars/a.txt', minutes('2024-03-12'))
  write('in/.DS_Store', 'x')
  write('in/2024/.gitkeep', '')
  expect(convert().status).toBe(0)
  expect(outcomes()).toEqual({ '2024/mars/a.txt': 'converted' })
})

test('an empty folder is converted in full', () => {
  mkdirSync(at('in'))
  expect(convert().status).toBe(0)
  expect(JSON.parse(read('report.json'))).toEqual({ schema: 1, files: [], notices: [] })
})

test.each([
  ['an unknown option', ['--frm', 'in']],
  ['a stray argument', ['in']],
  ['a folder that is not there', ['--from', 'nowhere']],
  ['an option without its value', ['--from', 'in', '--to']],
])('%s is wrong usage: status 2, one line, nothing written', (_, args) => {
  write('in/a.txt', minutes('2024-03-12'))
  const before = tree()
  const { status, lines } = run(...args)
  expect(status).toBe(2)
  expect(lines).toEqual([expect.stringMatching(/^convert: .+ Användning: npm run convert -- /)])
  expect(tree()).toEqual(before)
})

test('while another run is at it nothing is touched: status 3, one line', () => {
  write('seeds/a.txt', minutes('2024-03-12'))
  write('content.las', JSON.stringify({ pid: process.pid, started: null }))
  const before = tree()
  const { status, lines } = run()
  expect([status, lines]).toEqual([3, [expect.stringMatching(/^convert: En annan omvandling pågår \(pid \d+\)/)]])
  expect(tree()).toEqual(before)
})

test('what a killed run left half written is swept, and a lock of the dead is taken over', () => {
  const { pid } = spawnSync(process.execPath, ['-e', ''])
  write('seeds/a.txt', minutes('2024-03-12'))
  write('content.las', JSON.stringify({ pid, started: null }))
  write(`content/protokoll/tekniska-namnden/2024-03-12.md.${pid}.tmp`, 'halv')
  expect(run().status).toBe(0)
  expect(Object.keys(tree()).filter((name) => !name.startsWith('.cache/'))).toEqual([
    'content/organ/tekniska-namnden.md',
    'content/permalinks.json',
    'content/protokoll/tekniska-namnden/2024-03-12.md',
    'content/protokoll/tekniska-namnden/2024-03-12.txt',
    'granska.html',
    'granska/stil.css',
    'granska/tekniska-namnden--2024-03-12.html',
    'seeds/a.txt',
  ])
})
