/** `npm run dev` as a process of its own, in a project: its first page, that page when its content changes, its end. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'

const MEETING = 'protokoll/tekniska-namnden/2024-03-12'
/** Milliseconds that anything may take on a busy machine. */
const PATIENCE = 60_000

let home: string
let server: ChildProcess
/** What it has said on the terminal. */
let said = ''

beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'paragraf-dev-'))
  for (const folder of ['content/organ', 'seeds']) mkdirSync(join(home, folder), { recursive: true })
  // Pages are compiled in the project, which has its packages.
  symlinkSync(resolve('node_modules'), join(home, 'node_modules'))
  write('content/organ/tekniska-namnden.md', '---\nname: Tekniska nämnden\norganisation: Ekby kommun\n---\n')
  write(
    'seeds/a.txt',
    'Protokoll Tekniska nämnden 2024-03-12\n\n§ 1 Bryggan\n\nBeslut\n\nTekniska nämnden beslutar att laga bryggan.\n',
  )
  const { status, stderr } = spawnSync(process.execPath, [resolve('scripts/convert.ts')], {
    cwd: home,
    encoding: 'utf8',
  })
  expect(status, stderr).toBe(0)
  // As a terminal starts it: Astro and Vite do otherwise for whom they take to be a test.
  const { PATH, HOME } = process.env
  server = spawn(process.execPath, [resolve('scripts/dev.ts')], { cwd: home, env: { PATH, HOME } })
  for (const stream of [server.stdout, server.stderr])
    stream?.on('data', (piece: Buffer) => {
      said += piece.toString()
    })
}, PATIENCE)
afterAll(() => {
  server.kill('SIGKILL')
  rmSync(home, { recursive: true })
})

function write(path: string, text: string): void {
  writeFileSync(join(home, path), text)
}

/** What a question is answered when it is answered at last. */
async function soon<T>(ask: () => T | null | Promise<T | null>): Promise<T> {
  const end = Date.now() + PATIENCE
  for (let answer = await ask(); Date.now() < end; answer = await ask()) {
    if (answer !== null) return answer
    await new Promise((go) => setTimeout(go, 100))
  }
  throw new Error(`Unexpected silence, expected an answer from the server, which said:\n${said}`)
}

const address = (): Promise<string> => soon(() => /http:\/\/localhost:\d+\//.exec(said)?.[0] ?? null)
const pageAt = async (path: string): Promise<string> => (await fetch((await address()) + path)).text()

test(
  'a page is made when it is asked for, and made anew when its content has changed',
  async () => {
    expect(await pageAt(`${MEETING}/index.html`)).toContain('laga bryggan.')
    const file = `content/${MEETING}.md`
    write(file, readFileSync(join(home, file), 'utf8').replace('laga bryggan.', 'laga bron.'))
    const changed = await soon(async () => {
      const page = await pageAt(`${MEETING}/index.html`)
      return page.includes('laga bron.') ? page : null
    })
    expect(changed).not.toContain('laga bryggan.')
  },
  2 * PATIENCE,
)

test(
  'it stops when it is told to',
  async () => {
    await address()
    const end = once(server, 'exit')
    server.kill('SIGINT')
    await end
    await expect(fetch(await address())).rejects.toThrow()
  },
  PATIENCE,
)
