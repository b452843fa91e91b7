/**
 * The service worker of a reader who has asked to keep the site. Workbox keeps the files, each under its hash: a new
 * version fetches what differs and nothing else, and the old one stays whole until the new one takes over.
 */
import { PrecacheController } from 'workbox-precaching'
import { fileAddress, folderAddress } from './address.ts'
import { cacheName, SWITCH, workerAddress, type Progress } from './names.ts'
import type { FetchEvent, Worker, WorkerEvent } from './worker-types.ts'

declare const self: Worker

/** Files fetched at the same time, as many as a browser asks one server for. */
const AT_ONCE = 6

const { scope } = self.registration
const name = cacheName(scope)
// Integrity: while a site is being replaced its server sends old and new, and a file that is not the listed one stops
// the install.
const entries = self.PARAGRAF_FILES.map(([path, hash]) => ({
  url: new URL(path, scope).href,
  revision: hash,
  integrity: `sha256-${hash}`,
}))
const kept = new PrecacheController({ cacheName: name })
kept.addToCacheList(entries)

self.addEventListener('install', (event) => {
  event.waitUntil(fetchAll(event))
})

/**
 * As Workbox' own install, but more than one file at a time, and telling the page how far it has come. Files there
 * already are not fetched.
 */
async function fetchAll(event: WorkerEvent): Promise<void> {
  const rest = entries[Symbol.iterator]()
  let done = 0
  const work = async (): Promise<void> => {
    for (const { url, integrity } of rest) {
      // Past the browser's own cache, which would otherwise hold every file a second time.
      const request = new Request(url, { integrity, cache: 'no-store', credentials: 'same-origin' })
      await Promise.all(kept.strategy.handleAll({ event, request, params: { cacheKey: kept.getCacheKeyForURL(url) } }))
      done++
      if (done % 10 === 0 || done === entries.length) await tell({ done, total: entries.length })
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
}

async function tell(progress: Progress): Promise<void> {
  for (const client of await self.clients.matchAll({ type: 'window', includeUncontrolled: true }))
    client.postMessage(progress)
}

/** The page that asked for the switch; it shows itself anew. */
let switchedBy: string | null = null

self.addEventListener('message', ({ data, source }) => {
  if (data !== SWITCH) return
  switchedBy = source?.id ?? ''
  void self.skipWaiting()
})

self.addEventListener('activate', (event) => {
  // Files that only the old version had are deleted.
  event.waitUntil(kept.activate(event))
  // Not waited for: a page is answered first when the activation is over.
  if (switchedBy !== null) void showAnew(switchedBy)
})

/** Pages of the old version must not go on with files of the new. */
async function showAnew(except: string): Promise<void> {
  for (const client of await self.clients.matchAll({ type: 'window' }))
    if (client.id !== except) void client.navigate(client.url)
}

self.addEventListener('fetch', (event) => {
  const { request } = event
  // Who asks past all caches wants to know what the server sends.
  const pastCaches = request.cache === 'no-store' || (request.cache === 'reload' && request.mode !== 'navigate')
  if (request.method !== 'GET' || !request.url.startsWith(scope) || pastCaches) return
  event.respondWith(request.mode === 'navigate' ? page(request) : part(event))
  if (request.mode === 'navigate') event.waitUntil(leaveIfWithdrawn())
})

const isKnown = (address: string): boolean => kept.getCacheKeyForURL(address) !== undefined

/** Not Workbox' own way to look, which makes the cache anew when the reader has just removed it. */
async function savedFor(address: string): Promise<Response | undefined> {
  const key = kept.getCacheKeyForURL(address)
  return key === undefined ? undefined : caches.match(key, { cacheName: name })
}

/** A page of the copy; one it does not know may be new, so the server is asked. */
async function page(request: Request): Promise<Response> {
  const saved = await savedFor(fileAddress(request.url))
  if (saved) return saved
  if (isKnown(folderAddress(request.url)))
    return Response.redirect(folderAddress(request.url).replace(/index\.html$/, ''))
  return fetch(request).catch(notFound)
}

async function notFound(): Promise<Response> {
  const text = await savedFor(new URL('404.html', scope).href)
  return text ? new Response(text.body, { status: 404, headers: text.headers }) : Response.error()
}

/**
 * What a page loads comes from where the page came from: the copy, or the server for a page that the copy does not
 * know.
 */
async function part({ request, clientId }: FetchEvent): Promise<Response> {
  const saved = await savedFor(fileAddress(request.url))
  if (!saved) return fetch(request)
  const client = await self.clients.get(clientId)
  return client === undefined || isKnown(fileAddress(client.url)) ? saved : fetch(request).catch(() => saved)
}

let asked = false

/** A site that no longer offers itself for keeping has no worker; the copy would never be renewed, so it goes. */
async function leaveIfWithdrawn(): Promise<void> {
  if (asked) return
  asked = true
  const answer = await fetch(workerAddress(scope), { method: 'HEAD', cache: 'no-store' }).catch(() => null)
  if (answer?.status !== 404 && answer?.status !== 410) return
  await self.registration.unregister()
  await caches.delete(name)
}
