/** Files of the index, over http and from a disk. */
import { gzipSync } from 'node:zlib'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { DISK_LIST, diskScript } from '../index/disk.ts'
import { filesOf, remembering, unpacked } from './files.ts'

afterEach(() => {
  vi.unstubAllGlobals()
})

const FOLDER = 'https://ekby.se/pagefind/'
const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new Uint8Array(new TextEncoder().encode(text))
const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes)

/** What "bytes=0-3" asks for. */
function pieceOf(whole: Uint8Array<ArrayBuffer>, range: string): Uint8Array<ArrayBuffer> {
  const [from = 0, to = 0] = range.replace('bytes=', '').split('-').map(Number)
  return whole.slice(from, to + 1)
}

/** A server with these files; what was asked of it, with the range. @param knows Whether it knows pieces. */
function server(files: Record<string, Uint8Array<ArrayBuffer>>, knows = true): string[] {
  const asked: string[] = []
  vi.stubGlobal('location', { protocol: 'https:' })
  vi.stubGlobal('fetch', (address: string, { headers }: { headers?: { Range: string } } = {}) => {
    const range = headers?.Range
    asked.push([address.replace(FOLDER, ''), ...(range === undefined ? [] : [range])].join(' '))
    const whole = files[address.replace(FOLDER, '').split('?')[0] ?? '']
    if (!whole) return Promise.resolve(new Response(null, { status: 404 }))
    return Promise.resolve(
      range !== undefined && knows
        ? new Response(pieceOf(whole, range), { status: 206 })
        : new Response(whole, { status: 200 }),
    )
  })
  return asked
}

describe('over http', () => {
  test('a file is fetched by its name, and unpacked where it is packed', async () => {
    server({ 'a.bin': bytesOf('Ekby'), 'b.bin': new Uint8Array(gzipSync('Provby')) })
    const files = filesOf(FOLDER)
    expect([textOf(await files.bytes('a.bin')), textOf(await files.bytes('b.bin'))]).toEqual(['Ekby', 'Provby'])
    expect(await files.text('b.bin')).toBe('Provby')
  })
  test('a text and a table are fetched once, and bytes each time', async () => {
    const asked = server({ 'a.json': bytesOf('{"ort":"Ekby"}') })
    const files = filesOf(FOLDER)
    expect([await files.json('a.json'), await files.json('a.json')]).toEqual([{ ort: 'Ekby' }, { ort: 'Ekby' }])
    expect(asked).toHaveLength(1)
    await files.text('a.json')
    await files.text('a.json')
    expect(asked).toHaveLength(2)
    await files.bytes('a.json')
    await files.bytes('a.json')
    expect(asked).toHaveLength(4)
  })
  test('a piece is asked for as one, by a name of its own, and once', async () => {
    const asked = server({ 'a.bin': bytesOf('Ekby skola') })
    const files = filesOf(FOLDER)
    expect(textOf(await files.piece('a.bin', 0, 4))).toBe('Ekby')
    expect(textOf(await files.piece('a.bin', 5, 10))).toBe('skola')
    await files.piece('a.bin', 0, 4)
    expect(asked).toEqual(['a.bin?0-3 bytes=0-3', 'a.bin?5-9 bytes=5-9'])
  })
  test('of a server that knows no pieces the whole file is kept, and cut', async () => {
    const asked = server({ 'a.bin': bytesOf('Ekby skola') }, false)
    const files = filesOf(FOLDER)
    expect(textOf(await files.piece('a.bin', 0, 4))).toBe('Ekby')
    expect(textOf(await files.piece('a.bin', 5, 10))).toBe('skola')
    expect(asked).toHaveLength(1)
  })
  test('what is not there is told by its number and address, and asked for again the next time', async () => {
    const asked = server({})
    const files = filesOf(FOLDER)
    await expect(files.text('a.bin')).rejects.toThrow(`Unexpected answer 404 for ${FOLDER}a.bin`)
    await expect(files.text('a.bin')).rejects.toThrow('404')
    expect(asked).toHaveLength(2)
  })
})

/** A page opened from a disk: its scripts give what they hold, and the list of them which file lies in which. */
function disk(scripts: Record<string, Record<string, string>>): { loaded: string[]; left: () => number } {
  const loaded: string[] = []
  const elements: object[] = []
  const page: Pick<Window, 'paragrafDisk' | 'paragrafFiles'> = {}
  vi.stubGlobal('location', { protocol: 'file:' })
  vi.stubGlobal('window', page)
  vi.stubGlobal('document', {
    createElement: (tag: string) => {
      const script = { tag, src: '', onload: () => undefined, onerror: () => undefined, remove: () => elements.pop() }
      return script
    },
    head: {
      append: (script: { tag: string; src: string; onload: () => void; onerror: () => void }) => {
        elements.push(script)
        const name = script.src.replace(FOLDER, '')
        loaded.push(name)
        if (name === DISK_LIST) page.paragrafDisk?.(Object.values(scripts).map((files) => Object.keys(files)))
        else if (scripts[name]) page.paragrafFiles?.(scripts[name])
        const isRead = script.tag === 'script' && (name === DISK_LIST || scripts[name] !== undefined)
        queueMicrotask(isRead ? script.onload : script.onerror)
      },
    },
  })
  return { loaded, left: () => elements.length }
}
const base64 = (text: string): string => Buffer.from(text).toString('base64')

describe('from a disk', () => {
  test('a file lies in the script that the list names, which is read once and leaves nothing on the page', async () => {
    const { loaded, left } = disk({
      [diskScript(0)]: { 'a.bin': base64('Ekby'), 'b.bin': base64('Provby') },
      [diskScript(1)]: { 'c.bin': base64('Sjöby') },
    })
    const files = filesOf(FOLDER)
    expect(textOf(await files.bytes('a.bin'))).toBe('Ekby')
    expect(textOf(await files.bytes('b.bin'))).toBe('Provby')
    expect(await files.text('c.bin')).toBe('Sjöby')
    expect(textOf(await files.piece('b.bin', 1, 4))).toBe('rov')
    expect(loaded).toEqual([DISK_LIST, diskScript(0), diskScript(1)])
    expect(left()).toBe(0)
  })
  test('what no script has is told', async () => {
    disk({ [diskScript(0)]: { 'a.bin': base64('Ekby') } })
    const { loaded } = disk({ [diskScript(0)]: {} })
    const files = filesOf(FOLDER)
    await expect(files.bytes('z.bin')).rejects.toThrow(`Unexpected end of loading ${FOLDER}`)
    expect(loaded[0]).toBe(DISK_LIST)
  })
  test('a script is read by its name', async () => {
    const { loaded, left } = disk({ 'motor.js': {} })
    const files = filesOf(FOLDER)
    await files.script('motor.js')
    await files.script('motor.js')
    expect([loaded, left()]).toEqual([['motor.js'], 0])
    await expect(files.script('ingen.js')).rejects.toThrow(`Unexpected end of loading ${FOLDER}ingen.js`)
    expect(left()).toBe(0)
  })
})

test('so many are remembered, and with one more it begins anew', async () => {
  const loads: string[] = []
  const once = remembering(2)
  const ask = (name: string): Promise<string> =>
    once(name, () => {
      loads.push(name)
      return Promise.resolve(name)
    })
  for (const name of ['a', 'b', 'a', 'b']) expect(await ask(name)).toBe(name)
  expect(loads).toEqual(['a', 'b'])
  for (const name of ['c', 'b', 'a']) await ask(name)
  expect(loads).toEqual(['a', 'b', 'c', 'b', 'a'])
})

test('bytes are unpacked by how they begin', async () => {
  const packed = new Uint8Array(gzipSync('Ekby'))
  expect(textOf(await unpacked(packed))).toBe('Ekby')
  for (const begins of [[0x1f, 0x41], [0x41, 0x8b], []]) {
    const bytes = Uint8Array.from(begins)
    expect(await unpacked(bytes)).toBe(bytes)
  }
})
