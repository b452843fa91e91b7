/** The pictures of the editor's guide: the demo and a site that has nothing yet are built, opened and photographed. */
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { inEngine, SCRIPT } from '../../../src/places.ts'
import { openBrowser } from '../browser.ts'

const TO = 'docs/bilder'
const WIDTH = 900
/** Bytes of one picture, and pixels of its height. */
const MOST = 150_000
const HEIGHT = 640

interface Picture {
  name: string
  /** The file, below the repository or the new site. */
  path: string
  of: 'demo' | 'new'
}

const PICTURES: readonly Picture[] = [
  { name: 'ny-webbplats', path: 'index.html', of: 'new' },
  { name: 'granska', path: 'granska.html', of: 'demo' },
  { name: 'beslut-bredvid-kallan', path: 'granska/hsn-au--2024-11-28.html', of: 'demo' },
  { name: 'paragraf', path: 'dist/protokoll/hsn-au/2024-11-28/p206.html', of: 'demo' },
]

const FACE = '"Source Serif 4 Variable"'
const FONT = pathToFileURL(
  resolve('node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2'),
).href
const STYLE = `@font-face { font-family: ${FACE}; src: url("${FONT}"); font-weight: 200 900 }
*, *::before, *::after { font-family: ${FACE} !important; caret-color: transparent !important }`

function run(script: string, env: NodeJS.ProcessEnv = {}, ...operands: string[]): void {
  const { status } = spawnSync(process.execPath, [inEngine('scripts', `${script}${SCRIPT}`), ...operands], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, ...env },
  })
  if (status !== 0) throw new Error(`${script} slutade med ${String(status)}`)
}

/** @param sites Folders of the demo and of the new site. @returns Bytes by name. */
async function take(sites: Readonly<Record<Picture['of'], string>>): Promise<Map<string, number>> {
  const browser = await openBrowser()
  const weights = new Map<string, number>()
  mkdirSync(TO, { recursive: true })
  try {
    for (const { name, path, of } of PICTURES) {
      const context = await browser.newContext({
        viewport: { width: WIDTH, height: HEIGHT },
        ...{ locale: 'sv-SE', colorScheme: 'light', reducedMotion: 'reduce', bypassCSP: true },
      })
      const page = await context.newPage()
      await page.goto(pathToFileURL(resolve(sites[of], path)).href)
      await page.addStyleTag({ content: STYLE })
      await page.evaluate(() => document.fonts.ready)
      const picture = await page.screenshot({ animations: 'disabled' })
      writeFileSync(join(TO, `${name}.png`), picture)
      weights.set(name, picture.length)
      await context.close()
    }
  } finally {
    await browser.close()
  }
  return weights
}

/** Builds both sites and takes every picture, in the project it runs in. @returns 1 where one is too heavy, else 0. */
export async function takePictures(): Promise<number> {
  const room = mkdtempSync(join(tmpdir(), 'paragraf-bilder-'))
  try {
    run('convert')
    run('build')
    mkdirSync(join(room, 'content'))
    const isNew = join(room, 'dist')
    run('build', { PARAGRAF_CONTENT: join(room, 'content'), PARAGRAF_SETTINGS: '' }, isNew)
    const weights = await take({ demo: '.', new: isNew })
    for (const [name, bytes] of weights) console.log(`${TO}/${name}.png: ${Math.ceil(bytes / 1000)} kB`)
    return [...weights.values()].some((bytes) => bytes > MOST) ? 1 : 0
  } finally {
    rmSync(room, { recursive: true, force: true })
  }
}
