/** Finds the web servers that `hosting/` has settings for and that can be tried on this machine: nginx and Apache. */
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { keysOf } from '../../src/model/tables.ts'

export type ServerName = 'nginx' | 'apache2'

interface Kind {
  commands: readonly string[]
  /** Name in Debian's packages. */
  debian: string
}

const SERVERS: Readonly<Record<ServerName, Kind>> = {
  nginx: { commands: ['nginx'], debian: 'nginx' },
  apache2: { commands: ['apache2', 'httpd'], debian: 'apache2' },
}

/** Servers lie in `sbin`, which is not in everyone's PATH. */
const FOLDERS = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin', '/opt/homebrew/bin']

/** @returns Its command with the whole path; null where it is not installed. */
export function findServer(name: ServerName): string | null {
  const places = FOLDERS.flatMap((folder) => SERVERS[name].commands.map((command) => join(folder, command)))
  return places.find((place) => existsSync(place)) ?? null
}

/** Names of the Debian packages of the servers that are not here. */
export function missingServers(): string[] {
  return keysOf(SERVERS)
    .filter((name) => findServer(name) === null)
    .map((name) => SERVERS[name].debian)
}
