/** What is withdrawn: its address stays, and not a word of it does. */
import { describe, expect, test } from 'vitest'
import { convert } from '../src/converter/index.ts'
import { readMeeting } from '../src/content-file/read.ts'
import { recordsOf } from '../src/search/index/records.ts'
import { source, ORGANS } from './sources.ts'

const TEXT = `Almby kommun
Tekniska nämnden
Protokoll 2024-01-09

§ 1 Val av justerare

Beslut
Ada Provlund väljs.

§ 2 Hemlig affär
Dnr TN 2024/7

Bakgrund om affären.

Beslut
Nämnden köper fastigheten Provet 1.

§ 3 Snöröjning

Beslut
Planen antas.

Bilaga 1

§ 2

Karta över Provet 1.
`
const sidecar = (what: string): string => `---
withdrawn:
  - what: ${what}
    date: 2024-03-12
    because: Publicerades av misstag.
    ground: 21 kap. 7 § OSL
---
`

async function withdrawn(what: string) {
  const conversion = await convert(source(TEXT, 'm.txt', sidecar(what)), ORGANS)
  if (conversion.outcome === 'failed') throw new Error(JSON.stringify(conversion.messages))
  const { content, publishedSource, ledger } = conversion.stages
  return { content, publishedSource, ledger, meeting: readMeeting(content, 'm.md'), messages: conversion.messages }
}

describe('a § that is withdrawn', async () => {
  const { content, publishedSource, ledger, meeting, messages } = await withdrawn('p2')

  test('leaves no word in the page nor in the source text', () => {
    for (const word of ['Hemlig', 'TN 2024/7', 'Bakgrund', 'fastigheten', 'Karta'])
      expect([content.includes(word), publishedSource.includes(word)], word).toEqual([false, false])
    expect(publishedSource.split('\n')).toHaveLength(`${TEXT}\n`.split('\n').length)
  })

  test('keeps its number, the day and the reason', () => {
    expect(meeting.data.paragrafer[1]).toMatchObject({
      id: 'p2',
      label: '§ 2',
      dnr: [],
      withdrawn: { date: '2024-03-12', because: 'Publicerades av misstag.', ground: '21 kap. 7 § OSL' },
    })
    expect(messages.map(({ ruleId }) => ruleId)).toContain('withdrawn')
  })

  test('is accounted for line by line', () => {
    expect(ledger.unaccounted).toEqual([])
    expect(ledger.removed.filter(({ kind }) => kind === 'withdrawn').length).toBeGreaterThan(0)
  })

  test('is not found by the search; the others are', () => {
    expect(recordsOf(meeting).map(({ number }) => number)).toEqual(['1', '3', null])
  })
})

test('minutes that are withdrawn as a whole say who met and when, and nothing that was said', async () => {
  const { content, publishedSource, meeting } = await withdrawn('all')
  expect(publishedSource.replace(/\[tillbakadraget\]|\s/g, '')).toBe('')
  expect(content).not.toMatch(/Ada|Snöröjning|Val av|Planen/)
  expect(meeting.data).toMatchObject({ date: '2024-01-09', withdrawn: { because: 'Publicerades av misstag.' } })
  expect(meeting.data.paragrafer.map(({ id }) => id)).toEqual(['p1', 'p2', 'p3'])
  expect(recordsOf(meeting)).toEqual([])
})

test('what is not there cannot be withdrawn', async () => {
  const conversion = await convert(source(TEXT, 'm.txt', sidecar('p9')), ORGANS)
  expect(conversion.outcome).toBe('failed')
  expect(conversion.messages.find(({ severity }) => severity === 'error')).toMatchObject({
    ruleId: 'sidecar-withdrawn',
    found: 'p9',
    expected: 'all eller någon av p1, p2, p3, bilaga-1',
  })
})
