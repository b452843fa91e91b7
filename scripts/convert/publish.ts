/**
 * Conversions to content files: what is new is written, what is the same is left, what was edited by hand is kept.
 * Beside the content stand drafts for unknown bodies and the register of addresses. Touches the disk through `store.ts`.
 */
import { join } from 'node:path'
import { dayOf } from '../../src/protokoll/address.ts'
import { permalinksSchema, register } from '../../src/protokoll/permalinks.ts'
import type { Message } from '../../src/protokoll/types.ts'
import type { Conversion } from './convert.ts'
import type { KnownOrgan } from './identity.ts'
import { isUntouched } from './markdown.ts'
import { toOrganDraft } from './organ-draft.ts'
import type { ReportEntry } from './report.ts'
import { readIfThere, remove, writeWhole } from './store.ts'

export interface Target {
  /** The folder of content files. */
  to: string
  /** Whether edits by hand are written over. */
  force: boolean
}

/** Writes the content files, each whole or not at all; what became of each source, in the order they came. */
export function publish(conversions: readonly Conversion[], target: Target): ReportEntry[] {
  const clashes = findClashes(conversions, target.to)
  return conversions.map((conversion) => store(conversion, clashes, target))
}

function outputOf({ source, stages: { identity } }: Extract<Conversion, { outcome: 'converted' }>): string {
  return `${identity.organ.slug}/${dayOf({ organ: identity.organ.slug, date: identity.date, source })}.md`
}

/** Sources that would write the same file, except the one whose file already stands there. */
function findClashes(conversions: readonly Conversion[], to: string): Map<string, string> {
  const byOutput = Map.groupBy(conversions.filter((one) => one.outcome === 'converted'), outputOf)
  const clashes = new Map<string, string>()
  for (const [output, sharing] of byOutput) {
    if (sharing.length === 1) continue
    const owner = /^source: (.+)$/m.exec(readIfThere(join(to, output)) ?? '')?.[1]
    for (const { source } of sharing) {
      const others = sharing.filter((other) => other.source !== source)
      if (owner !== source) clashes.set(source, `${others.map((other) => other.source).join(', ')} (${output})`)
    }
  }
  return clashes
}

function store(conversion: Conversion, clashes: ReadonlyMap<string, string>, { to, force }: Target): ReportEntry {
  if (conversion.outcome === 'failed') return { conversion, outcome: 'failed', output: null, messages: conversion.messages }
  const clash = clashes.get(conversion.source)
  if (clash) {
    const message: Message = { ruleId: 'two-sources', severity: 'error', line: null, reason: `Unexpected second source for one body and date, the same as ${clash}`, note: 'expected one; remove one of them, or tell the dates apart in a sidecar' }
    return { conversion, outcome: 'failed', output: null, messages: [...conversion.messages, message] }
  }
  const output = outputOf(conversion)
  const path = join(to, output)
  const { content, publishedSource } = conversion.stages
  const existing = readIfThere(path)
  const sourcePath = path.replace(/\.md$/, '.txt')
  if (existing === content && readIfThere(sourcePath) === publishedSource) return { conversion, outcome: 'unchanged', output, messages: conversion.messages }
  if (existing !== null && !isUntouched(existing) && !force) {
    const message: Message = { ruleId: 'edited-by-hand', severity: 'warning', line: null, reason: `Unexpected edit by hand in ${output}, kept as it is`, note: 'expected the file as convert wrote it; move the correction to a sidecar, or take it back with --force' }
    return { conversion, outcome: 'kept', output, messages: [...conversion.messages, message] }
  }
  writeWhole(sourcePath, publishedSource)
  writeWhole(path, content)
  return { conversion, outcome: 'converted', output, messages: conversion.messages }
}

/**
 * Drafts for bodies nobody has described yet, and the register of addresses; content at an old address goes.
 * @param content The folder that holds `organ/`, `protokoll/` and `permalinks.json`.
 */
export function keepRegisters(content: string, entries: readonly ReportEntry[], organs: readonly KnownOrgan[]): void {
  const published = entries.flatMap(({ conversion, outcome }) => (conversion.outcome === 'converted' && outcome !== 'failed' ? [conversion] : []))
  for (const { stages: { identity } } of published) {
    const path = join(content, 'organ', `${identity.organ.slug}.md`)
    if (!identity.known && !organs.some(({ slug }) => slug === identity.organ.slug) && readIfThere(path) === null) writeWhole(path, toOrganDraft(identity.organ))
  }
  const path = join(content, 'permalinks.json')
  const known = permalinksSchema.parse(JSON.parse(readIfThere(path) ?? '{}'))
  const next = register(known, published.map(({ source, stages: { identity, draft } }) => ({
    source,
    organ: identity.organ.slug,
    date: identity.date,
    ids: draft.paragrafer.flatMap((p) => [p.id, ...p.children.map(({ id }) => id)]),
  })))
  for (const [folder, { movedTo }] of Object.entries(next)) {
    const old = join(content, `${folder}.md`)
    const text = movedTo ? readIfThere(old) : null
    if (text !== null && isUntouched(text)) [old, old.replace(/\.md$/, '.txt')].forEach(remove)
  }
  const text = `${JSON.stringify(next, null, 1)}\n`
  if (text !== readIfThere(path)) writeWhole(path, text)
}
