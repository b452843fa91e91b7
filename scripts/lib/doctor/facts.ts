import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { faultLine } from '../../../src/archive/fault.ts'
import { contentName, engineManifest, IS_PACKAGE, SOURCES } from '../../../src/places.ts'
import { loadSettings } from '../../../src/site/settings/index.ts'
import { lawGaps, type Gap } from '../../../src/site/settings/law.ts'
import { readArchive } from '../build/archive.ts'
import { writerOf } from '../versions.ts'
import { fieldsOf } from '../../../src/model/fields.ts'

export interface Facts {
  /** Versions: of Node, and of the engine; null where it is the repository, which has none. */
  node: string
  engine: string | null
  /** What `package.json` asks of npm; null where it asks for no engine. */
  asked: string | null
  /** The engine that wrote the content; null where it is not told. */
  writer: string | null
  hasSources: boolean
  settings: { file: string; isThere: boolean; faults: string[]; gaps: Gap[]; hasAddress: boolean }
  /** Faults that stop a build, a line each. */
  faults: string[]
  bodies: BodyFact[]
  /** Whether drafts are published by a setting. */
  drafts: boolean
  git: GitFacts | null
}

interface BodyFact {
  file: string
  /** Null where a protokoll names a body that has no file. */
  name: string | null
  isDraft: boolean
  hasOrganisation: boolean
}

interface GitFacts {
  /** Files of the folder of sources that are kept in git. */
  tracked: number
  /** Whether git would leave a new source alone. */
  isIgnored: boolean
  /** Whether it is sent somewhere. */
  hasRemote: boolean
}

/** What `doctor` looks at, read from the project and the machine. Nothing is written, nothing is fetched. */
export function readFacts(): Facts {
  const { settings, ...loaded } = loadSettings()
  const content = contentName()
  const { faults, bodies, meetings } = readArchive(true)
  const unwritten = new Set(meetings.map(({ organ }) => organ).filter((organ) => !bodies.has(organ)))
  const fileOf = (slug: string): string => `${content}/organ/${slug}.md`
  return {
    node: process.versions.node,
    engine: IS_PACKAGE ? engineManifest().version : null,
    asked: askedVersion(),
    writer: writerOf(content),
    hasSources: existsSync(SOURCES),
    settings: {
      file: loaded.file,
      isThere: loaded.files.some((file) => existsSync(file)),
      faults: loaded.faults.map(faultLine),
      gaps: lawGaps(settings),
      hasAddress: settings.url !== null,
    },
    faults,
    bodies: [
      ...[...bodies].map(([slug, { name, organisation, draft }]) => ({
        file: fileOf(slug),
        name,
        isDraft: draft,
        hasOrganisation: isOrganisation(organisation),
      })),
      ...[...unwritten].map((slug) => ({ file: fileOf(slug), name: null, isDraft: true, hasOrganisation: true })),
    ],
    drafts: settings.drafts,
    git: gitFacts(),
  }
}

/** As `convert` writes it where the source names none. */
const isOrganisation = (name: string): boolean => name.trim() !== '' && !/^ok[aä]nd organisation$/i.test(name.trim())

/** Null too where the file is none that npm takes, of which npm itself tells. */
function askedVersion(): string | null {
  if (!existsSync('package.json')) return null
  try {
    const { dependencies, devDependencies } = fieldsOf(JSON.parse(readFileSync('package.json', 'utf8')))
    const asked = fieldsOf(dependencies)['paragraf'] ?? fieldsOf(devDependencies)['paragraf']
    return typeof asked === 'string' ? asked : null
  } catch {
    return null
  }
}

/** What tells of the folder and is nobody's. */
const ABOUT = new Set(['.gitkeep', 'läs-mig.md'])

/** Null without git, or where the project is in no repository. */
function gitFacts(): GitFacts | null {
  const tracked = git('ls-files', '-z', '--', SOURCES)
  if (tracked === null) return null
  const isAbout = (path: string): boolean => ABOUT.has(basename(path).normalize('NFC').toLowerCase())
  return {
    tracked: tracked.split('\0').filter((path) => path !== '' && !isAbout(path)).length,
    isIgnored: git('check-ignore', '-q', '--', join(SOURCES, 'protokoll.txt')) !== null,
    hasRemote: (git('remote') ?? '').trim() !== '',
  }
}

/** @returns What it said; null where it failed, or is not there. */
function git(...args: string[]): string | null {
  const { status, stdout } = spawnSync('git', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
  return status === 0 ? stdout : null
}
