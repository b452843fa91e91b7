/**
 * `npm run convert -- [--from seeds] [--to content/protokoll] [--report FILE] [--force]`
 * Converts every source below a folder into content files. Exit status 0: all converted; 1: a source failed, the
 * others are converted all the same; 2: wrong usage. With another `--to` nothing outside it is written.
 */
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { VFile } from 'vfile'
import { dayOf } from '../src/protokoll/address.ts'
import type { Message } from '../src/protokoll/types.ts'
import { convert, type Conversion } from './convert/convert.ts'
import type { KnownOrgan } from './convert/identity.ts'
import { isUntouched } from './convert/markdown.ts'
import { toOrganDraft } from './convert/organ-draft.ts'
import { permalinksSchema, register } from '../src/protokoll/permalinks.ts'
import { pageAt, toReport, type ReportEntry } from './convert/report.ts'
import { readIfThere, readOrgans, readSources, remove, writeWhole } from './convert/store.ts'

/** The folder of content; `PARAGRAF_CONTENT` names another one, as for the build. */
const CONTENT = process.env['PARAGRAF_CONTENT'] ?? 'content'
const DEFAULT_TO = join(CONTENT, 'protokoll')

interface Options {
  from: string
  to: string
  report: string | undefined
  force: boolean
}

function usage(error: string): never {
  console.error(`convert: ${error}. Usage: npm run convert -- [--from DIR] [--to DIR] [--report FILE] [--force]`)
  process.exit(2)
}

function readOptions(): Options {
  try {
    const { values } = parseArgs({
      options: {
        from: { type: 'string', default: 'seeds' },
        to: { type: 'string', default: DEFAULT_TO },
        report: { type: 'string' },
        force: { type: 'boolean', default: false },
      },
    })
    return { ...values, report: values.report }
  } catch (error) {
    return usage(error instanceof Error ? error.message : String(error))
  }
}

async function main(): Promise<void> {
  const options = readOptions()
  const isDefault = resolve(options.to) === resolve(DEFAULT_TO)
  const organs = readOrgans(join(CONTENT, 'organ'))
  const conversions: Conversion[] = []
  for (const source of sourcesOf(options.from)) conversions.push(await convert(source, organs))
  const clashes = findClashes(conversions, options.to)
  const entries = conversions.map((conversion) => store(conversion, clashes, options))
  if (isDefault) keepRegisters(entries, organs)
  if (options.report) writeWhole(options.report, toReport(entries))
  for (const { conversion, messages } of entries) for (const message of messages) console.error(line(join(options.from, fileOf(conversion.source, message)), message, pageOf(conversion, message)))
  const failed = entries.filter(({ outcome }) => outcome === 'failed').length
  console.error(`convert: ${entries.length} källor, ${count(entries, 'converted')} skrivna, ${count(entries, 'unchanged')} oförändrade, ${count(entries, 'kept')} behållna, ${failed} misslyckade`)
  process.exitCode = failed > 0 ? 1 : 0
}

function sourcesOf(folder: string): ReturnType<typeof readSources> {
  try {
    return readSources(folder)
  } catch (error) {
    return usage(`cannot read ${folder}: ${error instanceof Error ? error.message : String(error)}`)
  }
}

const count = (entries: readonly ReportEntry[], outcome: ReportEntry['outcome']): number => entries.filter((entry) => entry.outcome === outcome).length

/** A fault in a sidecar is to be mended there, at a line of that file. */
const fileOf = (source: string, { ruleId }: Message): string => (ruleId === 'sidecar' ? source.replace(/\.[^./]+$/, '.md') : source)

/** The page a message's line is on, where the source has pages. */
const pageOf = (conversion: Conversion, { line: at }: Message): number | null => (at !== null && conversion.outcome === 'converted' ? pageAt(conversion.stages.text, at) : null)

/** "seeds/x.txt:4:1: Unexpected …, expected … [rule-id] what to do" */
function line(path: string, { ruleId, severity, line: at, reason, note }: Message, page: number | null): string {
  const message = new VFile({ path }).message(reason, { ruleId, source: 'convert', ...(at !== null && { place: { line: at, column: 1 } }) })
  return `${message.name}: ${severity} ${ruleId}: ${message.reason}${page === null ? '' : ` (page ${page})`}; ${note}`
}

function outputOf({ stages: { identity } }: Extract<Conversion, { outcome: 'converted' }>, source: string): string {
  return `${identity.organ.slug}/${dayOf({ organ: identity.organ.slug, date: identity.date, source })}.md`
}

/** Sources that would write the same file, except the one whose file already stands there. */
function findClashes(conversions: readonly Conversion[], to: string): Map<string, string> {
  const bySource = conversions.flatMap((conversion) => (conversion.outcome === 'converted' ? [{ source: conversion.source, output: outputOf(conversion, conversion.source) }] : []))
  const clashes = new Map<string, string>()
  for (const { source, output } of bySource) {
    const others = bySource.filter((other) => other.output === output && other.source !== source)
    const owner = others.length > 0 ? /^source: (.+)$/m.exec(readIfThere(join(to, output)) ?? '')?.[1] : undefined
    if (others.length > 0 && owner !== source) clashes.set(source, `${others.map((other) => other.source).join(', ')} (${output})`)
  }
  return clashes
}

function store(conversion: Conversion, clashes: ReadonlyMap<string, string>, { to, force }: Options): ReportEntry {
  if (conversion.outcome === 'failed') return { conversion, outcome: 'failed', output: null, messages: conversion.messages }
  const clash = clashes.get(conversion.source)
  if (clash) {
    const message: Message = { ruleId: 'two-sources', severity: 'error', line: null, reason: `Unexpected second source for one body and date, the same as ${clash}`, note: 'expected one; remove one of them, or tell the dates apart in a sidecar' }
    return { conversion, outcome: 'failed', output: null, messages: [...conversion.messages, message] }
  }
  const output = outputOf(conversion, conversion.source)
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

/** Drafts for bodies nobody has described yet, and the register of addresses; content at an old address goes. */
function keepRegisters(entries: readonly ReportEntry[], organs: readonly KnownOrgan[]): void {
  const published = entries.flatMap(({ conversion, outcome }) => (conversion.outcome === 'converted' && outcome !== 'failed' ? [conversion] : []))
  for (const { stages: { identity } } of published) {
    const path = join(CONTENT, 'organ', `${identity.organ.slug}.md`)
    if (!identity.known && !organs.some(({ slug }) => slug === identity.organ.slug) && readIfThere(path) === null) writeWhole(path, toOrganDraft(identity.organ))
  }
  const path = join(CONTENT, 'permalinks.json')
  const known = permalinksSchema.parse(JSON.parse(readIfThere(path) ?? '{}'))
  const next = register(known, published.map(({ source, stages: { identity, draft } }) => ({
    source,
    organ: identity.organ.slug,
    date: identity.date,
    ids: draft.paragrafer.flatMap((p) => [p.id, ...p.children.map(({ id }) => id)]),
  })))
  for (const [folder, { movedTo }] of Object.entries(next)) {
    const old = join(CONTENT, `${folder}.md`)
    const text = movedTo ? readIfThere(old) : null
    if (text !== null && isUntouched(text)) [old, old.replace(/\.md$/, '.txt')].forEach(remove)
  }
  const text = `${JSON.stringify(next, null, 1)}\n`
  if (text !== readIfThere(path)) writeWhole(path, text)
}

await main()
