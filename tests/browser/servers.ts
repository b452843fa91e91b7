/**
 * Real web servers with the settings of `hosting/`, each as a process of its own on a free port, with the site below
 * `/a/b/`.
 */
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { Served } from '../../scripts/lib/server.ts'
import { findServer, type ServerName } from '../../scripts/lib/servers.ts'

/** Where a server shows the site, if nobody asks for another place. */
const BASE = '/a/b'

/**
 * Ways to use what is in `hosting/`: the text of a whole configuration around the shipped file, and the command that
 * runs it.
 */
interface Way {
  server: ServerName
  config: (place: Place) => string
  args: (config: string) => string[]
  /** Where it can show the site alone, see {@link Place}. */
  base?: string
  /** What must lie in the site's own folder, by name. */
  inSite?: Record<string, string>
}

interface Place {
  port: number
  site: string
  /** Its address on the server, without the last slash. */
  base: string
  /** For what the server itself writes. */
  folder: string
}

const NGINX_FOLDERS = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']

const nginx = ({ port, site, base, folder }: Place): string => `
daemon off; master_process off; pid ${folder}/pid; error_log ${folder}/error.log;
events {}
http {
  access_log off;
  ${NGINX_FOLDERS.map((name) => `${name}_temp_path ${folder}/${name};`).join(' ')}
  server {
    listen 127.0.0.1:${port};
    location = ${base} { return 301 ${base}/; }
    location ${base}/ {
      alias ${site}/;
      set $paragraf ${base};
      include ${resolve('hosting/nginx.conf')};
    }
  }
}`

/** The whole server of the container, with the places of this machine instead of its own. */
const inContainer = ({ port, site, folder }: Place): string =>
  `daemon off; master_process off;\n${readFileSync('hosting/container/nginx.conf', 'utf8')}`
    .replaceAll('/etc/nginx/paragraf.conf', resolve('hosting/nginx.conf'))
    .replaceAll('/srv/paragraf', site)
    .replaceAll('/tmp/nginx', join(folder, 'nginx'))
    .replace('/dev/stdout', join(folder, 'access.log'))
    .replace('listen 8080', `listen 127.0.0.1:${port}`)

const APACHE_MODULES = ['mpm_event', 'authz_core', 'alias', 'dir', 'mime', 'headers', 'filter', 'deflate', 'autoindex']
// Debian's place and two others.
const MODULES =
  ['/usr/lib/apache2/modules', '/usr/lib64/httpd/modules', '/opt/homebrew/lib/httpd/modules'].find((folder) =>
    existsSync(folder),
  ) ?? ''

const apache =
  (inDirectory: string) =>
  ({ port, site, base, folder }: Place): string => `
ServerName 127.0.0.1
Listen 127.0.0.1:${port}
PidFile ${folder}/pid
ErrorLog ${folder}/error.log
DefaultRuntimeDir ${folder}
DocumentRoot ${folder}
${APACHE_MODULES.map((name) => `LoadModule ${name}_module ${MODULES}/mod_${name}.so`).join('\n')}
TypesConfig /dev/null
TraceEnable off
RedirectMatch 301 ^${base}$ ${base}/
Alias ${base}/ ${site}/
<Directory ${site}>
  Require all granted
  ${inDirectory}
</Directory>`

const runApache = (config: string): string[] => ['-X', '-f', config]

export const WAYS: Readonly<Record<string, Way>> = {
  nginx: { server: 'nginx', config: nginx, args: (config) => ['-p', resolve(config, '..'), '-c', config] },
  'nginx in the container': {
    server: 'nginx',
    config: inContainer,
    args: (config) => ['-p', resolve(config, '..'), '-c', config],
    base: '',
  },
  Apache: { server: 'apache2', config: apache(`Include ${resolve('hosting/apache.conf')}`), args: runApache },
  'Apache with .htaccess': {
    server: 'apache2',
    config: apache('AllowOverride All'),
    args: runApache,
    inSite: { '.htaccess': 'hosting/apache.conf' },
  },
}

/** A server, the folder that it shows, and what it says of its settings when it is asked. */
export interface RealServer extends Served {
  site: string
  complaints: () => string
}

/** Serves a copy of a built folder the way that is named, through a link to it as after a swap of versions. */
export async function serveBy(name: string, dist: string, at = BASE): Promise<RealServer> {
  const way = WAYS[name]
  const program = way && findServer(way.server)
  if (!way || program === null || program === undefined)
    throw new Error(`${name} saknas. Kör npm test, eller på Debian: sudo apt-get install nginx apache2`)
  const folder = mkdtempSync(join(tmpdir(), 'paragraf-server-'))
  const place = { port: await freePort(), site: join(folder, 'site'), base: way.base ?? at, folder }
  cpSync(dist, join(folder, 'version-1'), { recursive: true, preserveTimestamps: true })
  symlinkSync('version-1', place.site)
  for (const [to, from] of Object.entries(way.inSite ?? {})) copyFileSync(from, join(place.site, to))
  mkdirSync(join(folder, 'logs'))
  const config = join(folder, 'server.conf')
  writeFileSync(config, way.config(place))
  const child = spawn(program, way.args(config), { stdio: ['ignore', 'ignore', 'pipe'] })
  let said = ''
  child.stderr.on('data', (text: Buffer) => (said += text.toString()))
  const url = `http://127.0.0.1:${place.port}${place.base}/`
  const close = async (): Promise<void> => {
    if (child.exitCode === null && child.kill()) await once(child, 'exit')
    rmSync(folder, { recursive: true, force: true })
  }
  for (let tries = 0; !(await answers(url)); tries++) {
    if (child.exitCode !== null || tries > 100) {
      await close()
      throw new Error(`${name} startade inte:\n${said}`)
    }
    await wait(50)
  }
  return { url, close, site: place.site, complaints: () => complaintsOf(program, way.args(config)) }
}

/** What a server says of its settings besides that they are right. */
function complaintsOf(program: string, args: string[]): string {
  const { stderr, stdout } = spawnSync(program, [...args.filter((arg) => arg !== '-X'), '-t'], { encoding: 'utf8' })
  return (stderr + stdout)
    .split('\n')
    .filter((line) => !/^$|Syntax OK|syntax is ok|test is successful/.test(line))
    .join('\n')
}

async function answers(url: string): Promise<boolean> {
  return fetch(url).then(
    () => true,
    () => false,
  )
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}
