/** The commands `package` and `verify`, on a small site in a folder of its own. */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { Uint8ArrayReader, ZipReader } from '@zip.js/zip.js'
import { unzipSync, zipSync, type Zippable } from 'fflate'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { hashesIn } from '../scripts/lib/package/folder.ts'
import { MANIFEST, writeManifest } from '../src/package/manifest.ts'

const FILES: Record<string, string | Uint8Array> = {
  'index.html': '<h1>Protokoll</h1>'.repeat(100),
  'START.html': 'Börja här',
  'organ/åtgärder.html': 'Organ',
  'pagefind/start.bin': Uint8Array.from({ length: 300 }, (_, at) => (at * at) % 251),
  '.nojekyll': '',
}

let home: string
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'paragraf-paket-'))
  for (const [path, content] of Object.entries(FILES)) write(`dist/${path}`, content)
  list()
})
afterEach(() => rmSync(home, { recursive: true, force: true }))

function write(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(home, path)), { recursive: true })
  writeFileSync(join(home, path), content)
}

const list = (folder = 'dist'): void => {
  write(`${folder}/${MANIFEST}`, writeManifest(hashesIn(join(home, folder))))
}
const bytesOf = (path: string): Buffer => readFileSync(join(home, path))
/** The date in a zip, from its bits. */
const dateOf = (bits: number): string => {
  const parts = [
    (bits >>> 25) + 1980,
    (bits >>> 21) & 15,
    (bits >>> 16) & 31,
    (bits >>> 11) & 31,
    (bits >>> 5) & 63,
    (bits & 31) * 2,
  ]
  const [year, month, day, ...time] = parts.map((part) => String(part).padStart(2, '0'))
  return `${[year, month, day].join('-')} ${time.join(':')}`
}
const hashOf = (path: string): string => createHash('sha256').update(bytesOf(path)).digest('hex')

function run(
  script: 'package' | 'verify',
  args: string[],
  env: Record<string, string> = {},
): { status: number | null; lines: string[]; told: string } {
  const { status, stderr, stdout } = spawnSync(process.execPath, [resolve(`scripts/${script}.ts`), ...args], {
    cwd: home,
    encoding: 'utf8',
    env: { ...process.env, ...env },
  })
  return { status, lines: stderr.split('\n').filter(Boolean), told: stdout }
}

describe('package', () => {
  test('writes one zip with every file, and tells its size, its files and its hash', () => {
    const { status, lines, told } = run('package', [])
    expect([status, lines]).toEqual([0, []])
    expect(told).toMatch(/^paragraf\.zip: \d+,\d MB, 6 filer/)
    expect(told).toContain(hashOf('paragraf.zip'))
    const unpacked = unzipSync(bytesOf('paragraf.zip'))
    expect(Object.keys(unpacked)).toEqual([
      '.nojekyll',
      'START.html',
      'index.html',
      MANIFEST,
      'organ/åtgärder.html',
      'pagefind/start.bin',
    ])
    for (const [path, content] of Object.entries(FILES))
      expect(Buffer.from(unpacked[path] ?? []), path).toEqual(Buffer.from(content))
    expect(bytesOf('paragraf.zip').length).toBeLessThan(3000)
  })

  test('gives the same bytes in another time zone and language, from files of another age, written in another order', () => {
    run('package', ['--to', 'a.zip'], { TZ: 'Asia/Tokyo', LC_ALL: 'sv_SE.UTF-8' })
    for (const path of Object.keys(FILES).reverse()) {
      cpSync(join(home, 'dist', path), join(home, 'other', path))
      utimesSync(join(home, 'other', path), 1e9, 1e9)
    }
    list('other')
    run('package', ['--dist', 'other/', '--to', 'b.zip'], { TZ: 'America/New_York', LC_ALL: 'tr_TR.UTF-8' })
    expect(bytesOf('b.zip').equals(bytesOf('a.zip'))).toBe(true)
  })

  test('gives each file a past time that follows its contents: a correction of the same length has another, the rest keep theirs', async () => {
    const times = async (): Promise<Record<string, number>> => {
      run('package', ['--to', 'a.zip'])
      const entries = await new ZipReader(new Uint8ArrayReader(bytesOf('a.zip'))).getEntries()
      return Object.fromEntries(entries.map(({ filename, rawLastModDate }) => [filename, Number(rawLastModDate)]))
    }
    const before = await times()
    write('dist/index.html', FILES['index.html']?.toString().replace('Protokoll', 'Protokol1') ?? '')
    list()
    const after = await times()
    expect(
      Object.keys(after)
        .filter((path) => after[path] !== before[path])
        .sort(),
    ).toEqual(['index.html', MANIFEST])
    for (const [path, time] of Object.entries(after))
      expect(dateOf(time), path).toMatch(/^(199\d|20[01]\d)-(0[1-9]|1[0-2])-/)
    // SHA-256 of nothing begins e3b0c44298fc: 250,348,346,448,124 steps of 2 seconds, modulo the 473,342,400 of thirty
    // years.
    expect(dateOf(after['.nojekyll'] ?? 0)).toBe('2014-10-16 05:24:08')
  })

  test('says what to do when nothing is built', () => {
    expect(run('package', ['--dist', 'finns-inte'])).toMatchObject({
      status: 1,
      lines: ['package: Hittade ingen byggd webbplats i finns-inte/. Kör först: npm run build'],
    })
  })

  test.each([
    [
      'changed',
      () => {
        write('dist/index.html', 'Ändrad')
      },
      'ändrad: index.html',
    ],
    [
      'taken away',
      () => {
        rmSync(join(home, 'dist/START.html'))
      },
      'saknas: START.html',
    ],
    [
      'put there',
      () => {
        write('dist/.DS_Store', '')
      },
      'hör inte till paketet: .DS_Store',
    ],
    [
      'built before there was a list',
      () => {
        rmSync(join(home, 'dist', MANIFEST))
      },
      `Listan ${MANIFEST} saknas.`,
    ],
  ])('packs no site where something was %s since it was built, and leaves the zip that was', (_, spoil, fault) => {
    write('paragraf.zip', 'den förra')
    spoil()
    const { status, lines } = run('package', [])
    expect(status).toBe(1)
    expect(lines).toEqual(['package: dist/ är inte som den byggdes. Kör om: npm run build', fault])
    expect(bytesOf('paragraf.zip').toString()).toBe('den förra')
  })

  test('does not pack itself, and leaves nothing half written', () => {
    expect(run('package', ['--to', 'dist/paragraf.zip']).status).toBe(1)
    expect(run('package', ['--to', 'finns/inte/paragraf.zip']).status).toBe(1)
    expect(readdirSync(home)).toEqual(['dist'])
    expect(existsSync(join(home, 'dist/paragraf.zip'))).toBe(false)
  })

  test('tells its usage when asked wrongly', () => {
    const { status, lines } = run('package', ['--till', 'a.zip'])
    expect(status).toBe(2)
    expect(lines.at(-1)).toContain('Användning: npm run package')
  })
})

describe('verify', () => {
  /** A zip of the site with something done to its files, or to its bytes. */
  function zipped(change: (files: Record<string, Uint8Array>) => void, swap: [string, string] = ['', '']): void {
    const names = Object.keys(FILES).concat(MANIFEST)
    const files = Object.fromEntries(names.map((name) => [name, new Uint8Array(bytesOf(`dist/${name}`))]))
    change(files)
    const [from, to] = swap
    write('a.zip', Buffer.from(Buffer.from(zipSync(files)).toString('latin1').replaceAll(from, to), 'latin1'))
  }
  const none = (): void => undefined

  test('says how many files agree, and the hash of the zip', () => {
    run('package', ['--to', 'a.zip'])
    expect(run('verify', ['a.zip'])).toEqual({
      status: 0,
      lines: [],
      told: `5 filer stämmer\nSHA-256 för a.zip: ${hashOf('a.zip')}\n`,
    })
  })

  test('checks a folder as well', () => {
    expect(run('verify', ['dist'])).toMatchObject({ status: 0, lines: [] })
    write('dist/index.html', 'Ändrad')
    expect(run('verify', ['dist']).lines[0]).toBe('verify: ändrad: index.html')
  })

  const text = (words: string): Uint8Array => new TextEncoder().encode(words)
  test.each([
    [
      'a changed file',
      (files: Record<string, Uint8Array>) => {
        files['index.html'] = text('Ändrad')
      },
      undefined,
      ['ändrad: index.html'],
    ],
    [
      'a file missing',
      (files: Record<string, Uint8Array>) => {
        delete files['START.html']
      },
      undefined,
      ['saknas: START.html'],
    ],
    [
      'a file besides',
      (files: Record<string, Uint8Array>) => {
        files['virus.exe'] = text('x')
      },
      undefined,
      ['hör inte till paketet: virus.exe'],
    ],
    [
      'a name that Windows keeps',
      (files: Record<string, Uint8Array>) => {
        files['con.html'] = text('x')
      },
      undefined,
      ['otillåten sökväg: con.html'],
    ],
    [
      'names that differ by case',
      (files: Record<string, Uint8Array>) => {
        files['Index.html'] = text('x')
      },
      undefined,
      [
        'är samma namn som en annan på Windows eller Mac: index.html',
        'är samma namn som en annan på Windows eller Mac: Index.html',
        'hör inte till paketet: Index.html',
      ],
    ],
    [
      'a path that leads out',
      (files: Record<string, Uint8Array>) => {
        files['xx/ond.html'] = text('x')
      },
      ['xx/ond', '../ond'],
      ['otillåten sökväg: ../ond.html'],
    ],
    [
      'a path from the root',
      (files: Record<string, Uint8Array>) => {
        files['x/ond.html'] = text('x')
      },
      ['x/ond', '//ond'],
      ['otillåten sökväg: //ond.html'],
    ],
    [
      'a file twice',
      (files: Record<string, Uint8Array>) => {
        files['indey.html'] = text('x')
      },
      ['indey', 'index'],
      ['finns flera gånger: index.html', 'ändrad: index.html'],
    ],
  ] as [string, (files: Record<string, Uint8Array>) => void, [string, string] | undefined, string[]][])(
    'tells of %s',
    (_, change, swap, faults) => {
      zipped(change, swap)
      const { status, lines, told } = run('verify', ['a.zip'])
      expect([status, told]).toEqual([1, ''])
      expect(lines.slice(0, -1)).toEqual(faults.map((fault) => `verify: ${fault}`))
      expect(lines.at(-1)).toMatch(/^verify: a\.zip stämmer inte: \d av 5 filer/)
    },
  )

  test('tells of a file that cannot be unpacked, and goes on with the others', () => {
    zipped(none)
    const bytes = bytesOf('a.zip')
    const at = bytes.indexOf('index.html') + 'index.html'.length
    bytes.fill(0xff, at, at + 8)
    write('a.zip', bytes)
    const { status, lines } = run('verify', ['a.zip'])
    expect(status).toBe(1)
    expect(lines[0]).toMatch(/^verify: kan inte läsas: index\.html – /)
    expect(lines[1]).toContain('4 av 5')
  })

  test.each([
    [
      'no list',
      () => {
        zipped(none, [MANIFEST, MANIFEST.replace('m', 'M')])
      },
      'Listan',
    ],
    [
      'a list that cannot be read',
      () => {
        zipped((files) => {
          files[MANIFEST] = text('inte en lista\n')
        })
      },
      'rad 1',
    ],
    [
      'no zip in it',
      () => {
        write('a.zip', 'inte en zip')
      },
      'ingen hel zip-fil',
    ],
    [
      'nothing in it',
      () => {
        write('a.zip', '')
      },
      'ingen hel zip-fil',
    ],
    [
      'its end cut off',
      () => {
        zipped(none)
        write('a.zip', bytesOf('a.zip').subarray(0, -200))
      },
      'ingen hel zip-fil',
    ],
    ['no file of that name', none, 'finns inte'],
  ])('a file with %s is told in one line', (_, make, reason) => {
    make()
    const { status, lines } = run('verify', ['a.zip'])
    expect(status).toBe(1)
    expect(lines).toHaveLength(1)
    expect(lines[0]).toContain(reason)
  })

  test('says the first twenty faults, and how many more', () => {
    zipped((files) => {
      for (let at = 0; at < 1000; at++) files[`x${at}`] = text('')
    })
    const { lines } = run('verify', ['a.zip'])
    expect(lines).toHaveLength(22)
    expect(lines[20]).toBe('verify: … och 980 till')
  })

  test('tells of links in a folder and follows none, not even one that leads to itself', () => {
    symlinkSync('.', join(home, 'dist/runt'))
    symlinkSync('/etc', join(home, 'dist/ut'))
    rmSync(join(home, 'dist/index.html'))
    symlinkSync('START.html', join(home, 'dist/index.html'))
    const { status, lines } = run('verify', ['dist'])
    expect([status, lines]).toEqual([
      1,
      [
        ...['index.html', 'runt', 'ut'].map((path) => `verify: är en länk, och följs inte: ${path}`),
        'verify: dist stämmer inte: 4 av 5 filer är som i listan',
      ],
    ])
    expect(run('package', []).lines).toContain('är en länk, och följs inte: runt')
  })

  test('tells of a link in a zip, even one that the list names', () => {
    const target = text('/etc/passwd')
    write('dist/ut.txt', target)
    list()
    const names = [...Object.keys(FILES), MANIFEST]
    const files: Zippable = Object.fromEntries(names.map((name) => [name, new Uint8Array(bytesOf(`dist/${name}`))]))
    write('a.zip', zipSync({ ...files, 'ut.txt': [target, { os: 3, attrs: 0o120777 << 16 }] }))
    expect(run('verify', ['a.zip'])).toMatchObject({
      status: 1,
      lines: ['verify: är en länk, och följs inte: ut.txt', 'verify: a.zip stämmer inte: 5 av 6 filer är som i listan'],
    })
  })

  test('gives up a list that is made to fill the memory', () => {
    const huge = zipSync({ [MANIFEST]: [new Uint8Array(200 << 20), { level: 1 }] })
    expect(huge.length).toBeLessThan(2_000_000)
    write('a.zip', huge)
    expect(run('verify', ['a.zip'], { NODE_OPTIONS: '--max-old-space-size=300' })).toMatchObject({
      status: 1,
      lines: [`verify: a.zip: ${MANIFEST} är större än 64 MB och läses inte.`],
    })
  })

  test('asks for a file', () => {
    expect(run('verify', [])).toMatchObject({
      status: 2,
      lines: ['verify: ange FIL.zip. Användning: npm run verify -- FIL.zip'],
    })
  })
})
