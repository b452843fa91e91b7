/**
 * Serves a built folder on this machine only, for looking at it and for tests.
 */
import { existsSync, readFileSync } from 'node:fs'
import { createServer, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import sirv from 'sirv'

export interface Served {
  /** With the base, ending in a slash. */
  url: string
  close: () => Promise<void>
}

export interface Place {
  /** Where below the server's root the folder lies: "/" or, say, "/a/b/". */
  base?: string
  port?: number
  /** Told of every request, as method and path below the base. */
  onRequest?: (request: string) => void
}

const HOST = '127.0.0.1'

/** Any free port unless one is asked for; a port that is taken is an error with code EADDRINUSE. */
export async function serveFolder(folder: string, { base = '/', port = 0, onRequest }: Place = {}): Promise<Served> {
  const files = sirv(folder, {
    dev: true,
    etag: true,
    setHeaders: (response, path) => {
      open(response, path)
      const type = typeOf(path)
      if (type !== null) response.setHeader('Content-Type', `${type}; charset=utf-8`)
    },
  })
  const server = createServer((request, response) => {
    const path = request.url ?? '/'
    const slashed = withSlash(path, base, folder)
    if (slashed !== null) {
      response.writeHead(301, { location: slashed }).end()
      return
    }
    if (!path.startsWith(base)) {
      response.writeHead(404).end()
      return
    }
    request.url = `/${path.slice(base.length)}`
    onRequest?.(`${request.method ?? ''} ${request.url}`)
    files(request, response, () => {
      notFound(folder, response)
    })
  })
  await listen(server, port)
  // It listens at a port and not at a pipe, whose address is a text.
  const { port: taken } = server.address() as AddressInfo
  return {
    url: `http://${HOST}:${taken}${base}`,
    close: () =>
      new Promise((done) => {
        server.close(() => {
          done()
        })
        server.closeAllConnections()
      }),
  }
}

/**
 * Of a file whose name does not say it: XML is a feed where feeds lie, the sitemap or the description for searching.
 * Null for all others.
 */
function typeOf(path: string): string | null {
  if (!path.endsWith('.xml')) return null
  if (/(?:^|[/\\])opensearch\.xml$/.test(path)) return 'application/opensearchdescription+xml'
  return /(?:^|[/\\])(?:flode|arende[/\\][^/\\]+)[/\\][^/\\]+$/.test(path) ? 'application/atom+xml' : 'application/xml'
}

/** As the settings of `hosting/` do: a portal's search reads the index and the data of sites that stand elsewhere. */
function open(response: ServerResponse, path: string): void {
  if (/^\/(?:pagefind|data)\//.test(path)) response.setHeader('Access-Control-Allow-Origin', '*')
}

/**
 * Where a folder asked for without its slash lies, as web servers lead there: the page's own links start from the
 * folder.
 */
function withSlash(url: string, base: string, folder: string): string | null {
  const [, path = '', rest = ''] = /^([^?#]*)([?#].*)?$/s.exec(url) ?? []
  if (path.endsWith('/')) return null
  if (`${path}/` === base) return base + rest
  if (!path.startsWith(base)) return null
  const inside = decoded(path.slice(base.length))
  if (
    inside === null ||
    inside.split(/[\\/]/).some((part) => ['', '.', '..'].includes(part)) ||
    !existsSync(join(folder, inside, 'index.html'))
  )
    return null
  return `${base}${path.slice(base.length)}/${rest}`
}

function decoded(path: string): string | null {
  try {
    return decodeURIComponent(path)
  } catch {
    return null
  }
}

/** As hosts of static sites do: the site's own 404 page for any address that does not exist. */
function notFound(folder: string, response: ServerResponse): void {
  const page = join(folder, '404.html')
  response
    .writeHead(404, { 'content-type': 'text/html; charset=utf-8' })
    .end(existsSync(page) ? readFileSync(page) : 'Sidan finns inte.')
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((done, failed) => {
    server.once('error', failed)
    server.listen(port, HOST, () => {
      server.off('error', failed)
      done()
    })
  })
}
