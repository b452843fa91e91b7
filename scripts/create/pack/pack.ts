/**
 * The two packages, `paragraf` and `create-paragraf`, as the files that npm installs: the repository in, tarballs out.
 */
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { toPackage } from './compile.ts'
import { createManifest, createReadme, createScript } from './create.ts'
import { engineBin, engineFiles, engineManifest, engineReadme, type Repository } from './engine.ts'

type Files = ReadonlyMap<string, string | Uint8Array>

/** What is written as text and so may be changed; pictures and the like are copied byte for byte. */
const TEXT = /\.(?:ts|astro)$/

/** @returns The paths of the two tarballs. */
export async function packBoth(to: string, asked: string | undefined): Promise<{ engine: string; create: string }> {
  // The repository's own, which the tests of both packages read.
  const repository = JSON.parse(readFileSync('package.json', 'utf8')) as Repository
  const version = asked ?? repository.version
  return {
    engine: tarball(to, await filesOfEngine(repository, version)),
    create: tarball(to, await filesOfCreate(repository, version)),
  }
}

async function filesOfEngine(repository: Repository, version: string): Promise<Files> {
  const files = (await engineFiles()).map((path): [string, string | Uint8Array] => {
    if (!TEXT.test(path)) return [path, readFileSync(path)]
    const packed = toPackage(path, readFileSync(path, 'utf8'))
    return [packed.path, packed.text]
  })
  return new Map([
    ['package.json', json(engineManifest(repository, version))],
    ['bin.js', engineBin],
    ['README.md', engineReadme],
    ...files,
  ])
}

async function filesOfCreate(repository: Repository, version: string): Promise<Files> {
  return new Map<string, string | Uint8Array>([
    ['package.json', json(createManifest(repository, version))],
    ['create.js', await createScript()],
    ['README.md', createReadme],
    ['LICENSE', readFileSync('LICENSE')],
  ])
}

const json = (value: object): string => `${JSON.stringify(value, null, 2)}\n`

function tarball(to: string, files: Files): string {
  const folder = mkdtempSync(join(tmpdir(), 'paragraf-paket-'))
  try {
    for (const [path, content] of files) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), content)
    }
    mkdirSync(to, { recursive: true })
    // npm is a script on Windows too, and needs a shell there.
    const args = ['pack', folder, '--silent', '--ignore-scripts', '--pack-destination', resolve(to)]
    const said = execFileSync('npm', args, { cwd: folder, encoding: 'utf8', shell: process.platform === 'win32' })
    return join(to, said.trim().split('\n').at(-1) ?? '')
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
