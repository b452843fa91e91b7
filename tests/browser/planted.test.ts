/**
 * Private values planted in every input there is – each kind of source, every field of a sidecar, names of files, pages
 * and bodies written by hand – and looked for in every byte that is published, unpacked first.
 */
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { PDFDocument, rgb, StandardFonts } from '@cantoo/pdf-lib'
import { strToU8, zipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { unpacked } from './unpack.ts'

const NUMBER = '850709-9805'
const PHONE = '070-123 45 67'
const MAIL = 'anna.ek@gmail.com'
const IP = '192.168.17.23'
const NAME = 'Kim Provsson'
/** Under a black bar, in white, hidden in Word: what the eye does not see. */
const UNSEEN = 'Ada Dold'

/** As each of them would stand in what is published, whatever stands between its parts. */
const SOUGHT: Record<string, RegExp> = {
  NUMBER: /850709\D{0,30}9805/,
  PHONE: /0?70\D{0,8}123\D{0,3}45\D{0,3}67/,
  MAIL: /anna\.?ek\s*(?:@|\(at\))/i,
  IP: /192\.168\.17/,
  NAME: /kim[\s_+%20-]{0,6}provs|provs-?\s*son/i,
  UNSEEN: /ada\s*dold/i,
}

const minutes = (date: string, ...text: string[]): string[] => [
  `Protokoll Tekniska nämnden ${date}`,
  '',
  '§ 1 Ansökan',
  '',
  ...text.flatMap((line) => [line, '']),
  'Beslut',
  '',
  'Tekniska nämnden beslutar att bifalla ansökan.',
  '',
  '§ 2 Övriga frågor',
  '',
  'Inga övriga frågor.',
  '',
]

const PLANTED = [
  `${NAME}, ${NUMBER}, har ansökt.`,
  `Nås på ${PHONE} och ${MAIL}.`,
  '850709-',
  '9805 är numret, och kim provs-',
  'son är namnet.',
  '8507099805',
  `Personnummer 850709\u200b-9805.`,
  'anna.ek (at) gmail.com',
  '070.123.45.67',
  `IP-adress: ${IP}`,
  `Sökande    ${NUMBER}    ${PHONE}`,
]

const xml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'

function docx(lines: readonly string[]): Uint8Array {
  const body =
    lines.map((line) => `<w:p><w:r><w:t xml:space="preserve">${xml(line)}</w:t></w:r></w:p>`).join('') +
    `<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>${UNSEEN}</w:t></w:r></w:p>`
  const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument'
  return zipSync({
    '[Content_Types].xml': strToU8(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/></Types>',
    ),
    '_rels/.rels': strToU8(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${relation}" Target="word/document.xml"/></Relationships>`,
    ),
    'word/document.xml': strToU8(`<w:document ${W}><w:body>${body}</w:body></w:document>`),
  })
}

async function pdf(lines: readonly string[]): Promise<Uint8Array> {
  const document = await PDFDocument.create()
  const font = await document.embedFont(StandardFonts.Helvetica)
  const page = document.addPage([595, 842])
  lines.forEach((line, at) => page.drawText(line.replace(/\u200b/g, ''), { x: 57, y: 780 - at * 15, size: 11, font }))
  page.drawText(UNSEEN, { x: 57, y: 60, size: 11, font })
  page.drawRectangle({ x: 50, y: 52, width: 200, height: 24, color: rgb(0, 0, 0) })
  return document.save()
}

let home: string
const write = (path: string, content: string | Uint8Array): void => {
  mkdirSync(dirname(join(home, path)), { recursive: true })
  writeFileSync(join(home, path), content)
}
const run = (script: string, ...args: string[]): { status: number | null; said: string } => {
  const env = { ...process.env, PARAGRAF_CONTENT: join(home, 'content'), PARAGRAF_URL: 'https://x.se/' }
  const { status, stdout, stderr } = spawnSync(process.execPath, [resolve(`scripts/${script}.ts`), ...args], {
    encoding: 'utf8',
    env,
  })
  return { status, said: stdout + stderr }
}
const convert = (): { status: number | null; said: string } =>
  run('convert', '--from', join(home, 'seeds'), '--to', join(home, 'content', 'protokoll'))
const build = (): { status: number | null; said: string } => run('build', join(home, 'dist'))

function filesBelow(folder: string): { path: string; text: string }[] {
  return readdirSync(join(home, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(home, folder, name)).isFile())
    .map((name) => ({
      path: `${folder}/${name}`,
      text: `${name}\n${unpacked(readFileSync(join(home, folder, name)), name)
        .toString('utf8')
        .normalize('NFKC')
        .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')}`,
    }))
}

const MASK = `mask:\n  - text: ${NAME}\n    because: Privatperson.\n`
const ORGAN = '---\nname: Tekniska nämnden\norganisation: Ekby kommun\n---\n'

beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), 'paragraf-planted-'))
  write('content/organ/tekniska-namnden.md', ORGAN)
  write('seeds/maskera.md', `---\n${MASK}---\n`)
  write('seeds/a.txt', minutes('2024-01-01', ...PLANTED).join('\n'))
  write(
    `seeds/b ${NAME} 8507099805.md`,
    minutes('2024-01-02', ...PLANTED, '| Namn | Nummer |\n|---|---|\n| Kim Provsson | 850709&#45;9805 |')
      .map((line) => line.replace(/^§/, '## §'))
      .join('\n'),
  )
  write(
    'seeds/c.html',
    `<main>${minutes('2024-01-03', ...PLANTED)
      .map((line) => (line.startsWith('§') ? `<h2>${line}</h2>` : `<p>${xml(line)}</p>`))
      .join(
        '\n',
      )}<p>850709<br>-9805 <span style="color:#fff;background:#fff">${UNSEEN}</span></p><table><tr><td>850709</td><td>9805</td></tr></table></main>`,
  )
  write('seeds/d.docx', docx(minutes('2024-01-04', ...PLANTED)))
  write('seeds/e.pdf', await pdf(minutes('2024-01-05', ...PLANTED)))
  write('seeds/f.txt', minutes('2024-01-06', `${NAME} har ansökt.`).join('\n'))
  write(
    'seeds/f.md',
    `---
title: { value: "Möte om ${NAME} ${NUMBER}", because: "Enligt ${MAIL}." }
place: { value: "Hos ${NAME}, ${PHONE}", because: "Se ${NUMBER}." }
titles: { because: "${NAME} bad om det.", values: { p1: "Ansökan av ${NAME}, 8507099805" } }
remarks: [{ at: p1, text: "${NAME} nås på ${PHONE}.", because: "${MAIL}" }, { text: "Jfr 850709 9805.", because: x }]
${MASK}---
${NAME}, ${NUMBER}, ${PHONE}, ${MAIL}.
`,
  )
}, 60_000)
afterAll(() => {
  rmSync(home, { recursive: true, force: true })
})

describe('what is planted', () => {
  test('in sources and sidecars is in nothing that convert writes and in no byte of the site', () => {
    expect(convert()).toMatchObject({ status: 0 })
    expect(build()).toMatchObject({ status: 0 })
    const files = [...filesBelow('content'), ...filesBelow('dist')]
    expect(files.filter(({ text }) => /bifalla ansökan/i.test(text)).length).toBeGreaterThan(20)
    const found = Object.entries(SOUGHT).flatMap(([kind, pattern]) =>
      files.flatMap(({ path, text }) => {
        const hit = pattern.exec(text)
        return hit ? [`${kind} in ${path}: ${text.slice(Math.max(0, hit.index - 20), hit.index + 40)}`] : []
      }),
    )
    expect(found).toEqual([])
  }, 240_000)

  test.each([
    [
      'in a page by hand',
      'content/protokoll/tekniska-namnden/2024-01-06.md',
      (text: string) => text.replace('Inga övriga frågor', `Ring ${PHONE}`),
    ],
    [
      'in a source text by hand',
      'content/protokoll/tekniska-namnden/2024-01-06.txt',
      (text: string) => text.replace('Inga övriga frågor', `Nummer ${NUMBER}`),
    ],
    [
      'in a body by hand',
      'content/organ/tekniska-namnden.md',
      (text: string) => text.replace('---\n', `---\nabout: Ordförande nås på ${MAIL}.\n`),
    ],
  ])(
    '%s stops the build with its file and line, and the site stays',
    (_, path, edit) => {
      const before = readFileSync(join(home, path), 'utf8')
      const site = filesBelow('dist')
      write(path, edit(before))
      try {
        const { status, said } = build()
        expect(status).toBe(1)
        expect(said).toMatch(new RegExp(`${RegExp.escape(path)}:\\d+: `))
        expect(said).not.toMatch(/\n *at /)
        for (const pattern of Object.values(SOUGHT)) expect(said).not.toMatch(pattern)
        expect(filesBelow('dist')).toEqual(site)
      } finally {
        write(path, before)
      }
    },
    120_000,
  )
})
