/** Runs another generator on the text of a project. */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathsIn } from '../../package/folder.ts'
import { npmInstall } from '../../npm.ts'
import { measured, type Cost } from '../cost.ts'
import { textsIn } from './texts.ts'
import type { Peer } from './types.ts'

export interface PeerCost extends Cost {
  /** How many pages it was given. */
  pages: number
}

/** @returns Null where it is not on this machine and npm does not have it. */
export async function runPeer(peer: Peer, content: string): Promise<PeerCost | null> {
  if (!isThere(peer)) return null
  const folder = mkdtempSync(join(tmpdir(), 'paragraf-bench-peer-'))
  try {
    for (const [path, text] of Object.entries(peer.files)) write(join(folder, path), text)
    if (peer.packages.length > 0 && !npmInstall(folder, peer.packages)) return null
    let pages = 0
    for (const { path, title, markdown, kind } of textsIn(content)) {
      if (peer.renders === 'meetings' && kind !== 'meeting') continue
      write(join(folder, peer.content, `${path}.md`), `${peer.front(title)}${markdown}`)
      pages++
    }
    const bin = (name: string): string => join(folder, 'node_modules', '.bin', name)
    const cost = await measured(peer.command(bin), folder, { ASTRO_TELEMETRY_DISABLED: '1' })
    const rendered = pathsIn(join(folder, peer.site)).filter((path) => path.endsWith('.html')).length
    if (rendered < pages) throw new Error(`${peer.name} gjorde ${rendered} av ${pages} sidor`)
    return { ...cost, pages }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function isThere({ probe }: Peer): boolean {
  if (probe === undefined) return true
  const [program = '', ...args] = probe
  return spawnSync(program, args).status === 0
}

function write(path: string, text: string): void {
  if (!existsSync(dirname(path))) mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}
