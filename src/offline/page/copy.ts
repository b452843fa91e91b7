/** The copy of the site in this browser: whether it can be made, whether it is there, and what one can do with it. */
import { cacheName, isProgress, SWITCH, workerAddress, type Progress } from '../names.ts'

/** Why no copy can be made here. */
export type Hindrance = 'disk' | 'insecure' | 'unsupported'

/** @param secure Whether the page came over https, or from this machine itself. */
export function hindranceOf(protocol: string, secure: boolean, supported: boolean): Hindrance | null {
  if (protocol === 'file:') return 'disk'
  if (!secure) return 'insecure'
  return supported ? null : 'unsupported'
}

export interface CopyEvents {
  progress: (progress: Progress) => void
  /** The worker has come further; the copy is to be looked at again. */
  change: () => void
}

export interface Copy {
  state: () => Promise<'none' | 'fetching' | 'kept' | 'newer'>
  keep: () => Promise<void>
  remove: () => Promise<void>
  /** Shows the newer version. */
  change: () => Promise<void>
}

/** @param root Address of the site's root. */
export function copyAt(root: string, { progress, change }: CopyEvents): Copy {
  const workers = navigator.serviceWorker
  const followed = new WeakSet<ServiceWorkerRegistration>()
  let switching = false
  workers.addEventListener('message', ({ data }) => {
    if (isProgress(data)) progress(data)
  })
  workers.addEventListener('controllerchange', () => {
    if (switching) location.reload()
  })

  function follow(registration: ServiceWorkerRegistration): ServiceWorkerRegistration {
    if (followed.has(registration)) return registration
    followed.add(registration)
    const listen = (): void => registration.installing?.addEventListener('statechange', change)
    registration.addEventListener('updatefound', () => {
      listen()
      change()
    })
    listen()
    return registration
  }

  /** Another site's worker may rule a folder above ours. */
  async function registered(): Promise<ServiceWorkerRegistration | null> {
    const found = await workers.getRegistration(root)
    return found?.scope === root ? follow(found) : null
  }

  return {
    state: async () => {
      const registration = await registered()
      if (registration?.active && registration.waiting) return 'newer'
      if (registration?.installing) return 'fetching'
      return registration?.active ? 'kept' : 'none'
    },
    keep: async () => {
      const registration = follow(await workers.register(workerAddress(root), { scope: root, updateViaCache: 'none' }))
      await settled(registration)
    },
    remove: async () => {
      await (await registered())?.unregister()
      await caches.delete(cacheName(root))
    },
    change: async () => {
      switching = true
      ;(await registered())?.waiting?.postMessage(SWITCH)
    },
  }
}

/** @throws When the worker gave up: a file did not come, or there was no room. */
function settled({ installing }: ServiceWorkerRegistration): Promise<void> {
  return new Promise((done, failed) => {
    if (!installing) done()
    installing?.addEventListener('statechange', () => {
      if (installing.state === 'activated') done()
      else if (installing.state === 'redundant') failed(new Error('Unexpected end of the install'))
    })
  })
}
