/** Hidden words of a Word file and a web page, from the bytes to everything that is written. */
import { strToU8 } from 'fflate'
import { expect, test } from 'vitest'
import { toReport } from '../src/review/report.ts'
import { reviewOf } from '../src/review/review.ts'
import { tell } from '../src/review/tell.ts'
import { docx, p, run } from './docx.ts'
import { converted } from './sources.ts'

const word = docx(
  [
    p('Protokoll Tekniska nämnden 2024-03-12'),
    `<w:p>${run('§ 1 Ny gångväg')}${run(' (Kim Provsson)', '<w:vanish/>')}</w:p>`,
    `<w:p>${run('Kim Provsson ringde.', '<w:color w:val="FFFFFF"/>')}</w:p>`,
    p('Beslut'),
    p('att godkänna förslaget.'),
  ].join(''),
)
const html =
  '<h1>Protokoll Tekniska nämnden 2024-03-12</h1><h2>§ 1 Ny gångväg<span style="font-size:0"> (Kim Provsson)</span></h2><p style="color:#fff">Kim Provsson ringde.</p><h3>Beslut</h3><p>att godkänna förslaget.</p>'

test.each<[string, Uint8Array]>([
  ['a.docx', word],
  ['a.html', strToU8(html)],
])('%s: left out, counted, told, and never shown', async (name, bytes) => {
  const conversion = await converted({ name, bytes, sidecar: null })
  const entry = { conversion, outcome: 'converted' as const, output: 'x.md', messages: conversion.messages }
  const { content, publishedSource, ledger, draft } = conversion.stages
  const review = reviewOf(entry)
  for (const text of [
    content,
    publishedSource,
    toReport([entry]),
    JSON.stringify(review),
    tell('seeds', review).join('\n'),
  ])
    expect(text).not.toContain('Provsson')
  expect(draft.paragrafer.map(({ title, decisions }) => [title, decisions.map(({ clauses }) => clauses)])).toEqual([
    ['Ny gångväg', [['att godkänna förslaget.']]],
  ])
  expect(publishedSource.split('\n').filter((line) => line === '[borttaget: dold text]')).toHaveLength(2)
  expect([ledger.removed.map(({ kind }) => kind), ledger.unaccounted]).toEqual([['hidden-text', 'hidden-text'], []])
  expect(
    conversion.messages.filter(({ ruleId }) => ruleId === 'hidden-text').map(({ severity, line }) => [severity, line]),
  ).toEqual(ledger.removed.map(({ span }) => ['warning', span[0]]))
})
