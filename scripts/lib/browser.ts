/**
 * Finds a Chromium for what has to be seen in a browser, and installs one where there is none. Shared by the
 * evaluation of the search and by the browser tests. Nothing is fetched when a browser is already there, and nothing
 * before it is told.
 */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { createRequire } from 'node:module'
import { delimiter, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { chromium, type Browser } from 'playwright-core'
import { canInstallPackages, installPackages } from './debian.ts'

const COMMANDS = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'msedge',
  'chrome',
  'brave-browser',
]
const PATHS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe',
]
const SPARTICUZ = '@sparticuz/chromium@153.0.0'
const CACHE = resolve('node_modules/.cache/paragraf-browser')

/** Flags that make a browser start in a container and never call home. */
const LAUNCH_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  // Letters are drawn alike whatever the machine's settings for them are: pictures are compared.
  '--font-render-hinting=slight',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-domain-reliability',
  '--disable-sync',
  '--no-first-run',
  '--no-default-browser-check',
]

/** Path of a browser on this machine, or null. `PARAGRAF_BROWSER` goes before everything. */
export function findBrowser(): string | null {
  const wanted = process.env['PARAGRAF_BROWSER']
  if (wanted) {
    if (!existsSync(wanted)) throw new Error(`PARAGRAF_BROWSER pekar på ${wanted}, som inte finns.`)
    return wanted
  }
  return onPath() ?? PATHS.find((path) => existsSync(path)) ?? inPlaywrightCache() ?? unpacked()
}

const FIREFOX_PATHS = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/snap/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
]

/** Path of a Firefox on this machine, or null. `PARAGRAF_FIREFOX` goes before everything. */
export function findFirefox(): string | null {
  return [process.env['PARAGRAF_FIREFOX'] ?? '', ...FIREFOX_PATHS].find((path) => existsSync(path)) ?? null
}

function onPath(): string | null {
  const endings = process.platform === 'win32' ? ['.exe', ''] : ['']
  for (const command of COMMANDS) {
    for (const folder of (process.env['PATH'] ?? '').split(delimiter)) {
      for (const ending of endings)
        if (folder && existsSync(join(folder, command + ending))) return join(folder, command + ending)
    }
  }
  return null
}

/** What `playwright install` left: the newest of each kind, wherever it keeps them on this system. */
function inPlaywrightCache(): string | null {
  const folders = [
    process.env['PLAYWRIGHT_BROWSERS_PATH'],
    join(homedir(), '.cache/ms-playwright'),
    join(homedir(), 'Library/Caches/ms-playwright'),
    process.env['LOCALAPPDATA'] && join(process.env['LOCALAPPDATA'], 'ms-playwright'),
  ]
  const inside = /^(?:chrome|headless_shell|chrome-headless-shell|Chromium|Google Chrome for Testing)(?:\.exe)?$/
  for (const folder of folders) {
    if (!folder || !existsSync(folder)) continue
    for (const build of readdirSync(folder)
      .filter((name) => name.startsWith('chromium'))
      .sort()
      .reverse()) {
      const found = readdirSync(join(folder, build), { recursive: true, withFileTypes: true }).find(
        (file) => file.isFile() && inside.test(file.name),
      )
      if (found) return join(found.parentPath, found.name)
    }
  }
  return null
}

/** Where {@link fromNpm} noted the path it unpacked to. */
function unpacked(): string | null {
  const note = join(CACHE, 'path.json')
  if (!existsSync(note)) return null
  // Our own note, which nobody else writes.
  const { path } = createRequire(import.meta.url)(note) as { path: string }
  return existsSync(path) ? path : null
}

interface Way {
  /** What is fetched, from where and to where, for the person who waits. */
  says: string
  works: boolean
  install: () => void | Promise<void>
}

const WAYS: readonly Way[] = [
  {
    says: `Chromium ur npm (${SPARTICUZ}, 67 MB), till node_modules/.cache`,
    works: process.platform === 'linux' && process.arch === 'x64',
    install: fromNpm,
  },
  { says: 'chromium med apt-get', works: canInstallPackages(), install: () => installPackages(['chromium']) },
  {
    says: 'Chromium ur Playwrights förråd (cdn.playwright.dev), till hemkatalogen',
    works: true,
    install: fromPlaywright,
  },
]

/** Installs a browser by the first way that works here, says each before it is tried, and gives the browser's path. */
export async function installBrowser(): Promise<string> {
  const tried: string[] = []
  for (const { says, install } of WAYS.filter(({ works }) => works)) {
    console.error(`Hämtar ${says} …`)
    try {
      await install()
      const path = findBrowser()
      if (path !== null) return path
      tried.push(`${says}: inget gjort`)
    } catch (error) {
      tried.push(`${says}: ${error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)}`)
      console.error(`  det gick inte: ${tried.at(-1) ?? ''}`)
    }
  }
  throw new Error(
    `Hittade ingen webbläsare och kunde inte installera någon.\n  ${tried.join('\n  ')}\nInstallera Chromium eller Chrome, eller sätt PARAGRAF_BROWSER till sökvägen.`,
  )
}

function fromPlaywright(): void {
  execFileSync(
    process.execPath,
    [resolve('node_modules/playwright-core/cli.js'), 'install', 'chromium-headless-shell'],
    { stdio: 'ignore' },
  )
}

/**
 * A Chromium inside an npm package. @throws When it cannot be fetched, or does not start here: it needs libnss3 and
 * libnspr4.
 */
async function fromNpm(): Promise<void> {
  mkdirSync(CACHE, { recursive: true })
  execFileSync('npm', ['install', '--prefix', CACHE, '--no-save', '--no-package-lock', SPARTICUZ], { stdio: 'ignore' })
  const main = createRequire(join(CACHE, 'x.js')).resolve('@sparticuz/chromium')
  const { default: packed } = (await import(pathToFileURL(main).href)) as {
    default: { executablePath: () => Promise<string> }
  }
  const path = await packed.executablePath()
  execFileSync(path, ['--version', ...LAUNCH_ARGS], { stdio: 'ignore', timeout: 60_000 })
  writeFileSync(join(CACHE, 'path.json'), JSON.stringify({ path }))
}

/** A running browser; says so when it has to install one. */
export async function openBrowser(): Promise<Browser> {
  let path = findBrowser()
  if (path === null) {
    console.error('Ingen webbläsare hittades.')
    path = await installBrowser()
  }
  return chromium.launch({ executablePath: path, args: LAUNCH_ARGS, headless: true })
}
