/** A project of its own for a file of browser tests: sources in, its site at every place that a reader can have it. */
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect } from 'vitest'
import { serveFolder, type Served } from '../../scripts/lib/server.ts'

export interface Project {
  write: (path: string, text: string) => void
  /** `npm run NAME`, which must go well. */
  run: (name: string, ...args: string[]) => void
  /** Serves what was built. @returns The site's address by each place. */
  places: () => Promise<Record<Place, string>>
  end: () => Promise<void>
}

export const PLACES = ['the root of a server', 'a folder on a server', 'a disk'] as const
export type Place = (typeof PLACES)[number]

export function newProject(): Project {
  const home = mkdtempSync(join(tmpdir(), 'paragraf-projekt-'))
  const served: Served[] = []
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(home, path)), { recursive: true })
    writeFileSync(join(home, path), text)
  }
  write('content/organ/tekniska-namnden.md', '---\nname: Tekniska nämnden\norganisation: Ekby kommun\n---\n')
  return {
    write,
    run: (name, ...args) => {
      const { status, stderr } = spawnSync(process.execPath, [resolve(`scripts/${name}.ts`), ...args], { cwd: home })
      expect(status, String(stderr)).toBe(0)
    },
    places: async () => {
      const dist = join(home, 'dist')
      const [root, below] = [await serveFolder(dist), await serveFolder(dist, { base: '/a/b/' })]
      served.push(root, below)
      const disk = `${pathToFileURL(dist).href}/`
      return { 'the root of a server': root.url, 'a folder on a server': below.url, 'a disk': disk }
    },
    end: async () => {
      for (const server of served) await server.close()
      rmSync(home, { recursive: true, force: true })
    },
  }
}
