/**
 * The part of a service worker's world that ours uses. TypeScript's own library for it cannot stand beside that for
 * pages.
 */
import type { KeptFile } from './selection.ts'

interface WorkerEvent extends Event {
  waitUntil: (promise: Promise<unknown>) => void
}

interface FetchEvent extends WorkerEvent {
  readonly request: Request
  readonly clientId: string
  respondWith: (response: Promise<Response>) => void
}

interface Client {
  readonly id: string
  readonly url: string
  postMessage: (message: unknown) => void
  navigate: (url: string) => Promise<unknown>
}

interface WorkerMessage extends WorkerEvent {
  readonly data: unknown
  readonly source: Client | null
}

export interface Worker {
  /** Written before the worker's own code by the build. */
  readonly PARAGRAF_FILES: readonly KeptFile[]
  readonly registration: { readonly scope: string; unregister: () => Promise<boolean> }
  readonly clients: {
    get: (id: string) => Promise<Client | undefined>
    matchAll: (options: { type: 'window'; includeUncontrolled?: boolean }) => Promise<readonly Client[]>
  }
  skipWaiting: () => Promise<void>
  addEventListener: {
    (type: 'install' | 'activate', listener: (event: WorkerEvent) => void): void
    (type: 'fetch', listener: (event: FetchEvent) => void): void
    (type: 'message', listener: (event: WorkerMessage) => void): void
  }
}

export type { FetchEvent, WorkerEvent }
