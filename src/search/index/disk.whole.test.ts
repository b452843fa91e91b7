import { runInNewContext } from 'node:vm'
import { expect, test } from 'vitest'
import { diskScripts, isForDisk } from './disk.ts'

test('every file is in one script, those that follow one another together, and the list tells which', () => {
  const files = Array.from({ length: 5 }, (_, at) => [`index/${at}.pf_index`, new Uint8Array(70_000).fill(at)] as const)
  const scripts = [...diskScripts(files)]
  expect(scripts.map(([name]) => name)).toEqual(['disk/0.js', 'disk/1.js', 'disk/2.js', 'disk/lista.js'])
  const lists: string[][][] = []
  const given = new Map<string, Buffer>()
  for (const [, script] of scripts)
    runInNewContext(script, {
      paragrafFiles: (own: Record<string, string>) => {
        for (const [name, base64] of Object.entries(own)) given.set(name, Buffer.from(base64, 'base64'))
      },
      // Made in that context, whose arrays are others than ours.
      paragrafDisk: (own: string[][]) => lists.push(own.map((names) => [...names])),
    })
  expect(lists).toEqual([
    [['index/0.pf_index', 'index/1.pf_index'], ['index/2.pf_index', 'index/3.pf_index'], ['index/4.pf_index']],
  ])
  expect([...given]).toEqual(files.map(([name, bytes]) => [name, Buffer.from(bytes)]))
  expect(scripts.every(([name]) => isForDisk(name))).toBe(true)
})

test('the scripts of a folder are as they were where another has grown', () => {
  const scripts = (size: number): string[] => {
    const files = ['index/0.pf_index', 'text/0.bin', 'text/1.bin'].map(
      (name, at) => [name, new Uint8Array(at === 0 ? size : 50_000).fill(at)] as const,
    )
    return [...diskScripts(files)].map(([, script]) => script)
  }
  expect(scripts(1000).slice(1)).toEqual(scripts(90_000).slice(1))
})
