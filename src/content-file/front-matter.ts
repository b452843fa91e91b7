/**
 * The one place that reads and writes front matter: of meetings, bodies, sidecars and Markdown sources alike. YAML and
 * nothing else – gray-matter by itself runs what stands after "---js" – and of YAML only what a person writes: no
 * anchors (a few hundred bytes of them unfold to billions), no merge keys, no tags. Booleans and null keep their type;
 * every other scalar is text as written, so that `2025-02-30` is seen and refused instead of becoming another day.
 */
import matter from 'gray-matter'
import {
  Document,
  isAlias,
  isCollection,
  isScalar,
  parseDocument,
  Scalar,
  visit,
  type ParsedNode,
  type SchemaOptions,
} from 'yaml'
import type { Fault } from '../model/content-error.ts'
import { fieldsOf } from '../model/fields.ts'
import { FRONT_FAULTS } from './faults.ts'

export interface FrontMatter {
  /** The keys and values; empty where the text has no front matter. */
  data: Record<string, unknown>
  /** What follows it; all of the text where there is none. */
  body: string
  /** Whether the text has front matter. */
  found: boolean
}

/** Front matter that cannot be used: says what was found, what was expected and at which line of the file. */
export class FrontMatterError extends Error {
  readonly line: number
  readonly swedish: string
  constructor({ english, swedish }: Fault, line: number) {
    super(english)
    this.line = line
    this.swedish = swedish
  }
}

/** The longest minutes seen have 60 kB of it; nothing that people write has this much. */
const MOST_CHARACTERS = 4_000_000
const FENCE = /^---[ \t]*$/
/** "---js", "--- toml": another language, or words that belong on a line of their own */
const OTHER_FENCE = /^---(?!-)[ \t]*(\S.{0,40})/
/** Scalars as written, but for `true`, `false` and nothing. */
const SCHEMA: SchemaOptions = { schema: 'failsafe', customTags: ['null', 'bool'], merge: false }

/**
 * @param file Text of a file; a byte-order mark and blank lines before the fence are passed over, CR LF is LF.
 * @throws {FrontMatterError} When it is not plain YAML between two lines "---".
 */
export function readFrontMatter(file: string): FrontMatter {
  const text = file.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n')
  const rest = text.replace(/^(?:[ \t]*\n)+/, '')
  const above = text.slice(0, text.length - rest.length).split('\n').length - 1
  const lines = rest.split('\n')
  const [first = ''] = lines
  const other = OTHER_FENCE.exec(first)?.[1]
  if (other !== undefined) throw new FrontMatterError(FRONT_FAULTS.otherLanguage(other.trim()), above + 1)
  if (!FENCE.test(first)) return { data: {}, body: text, found: false }
  const end = lines.findIndex((line, index) => index > 0 && FENCE.test(line))
  if (end < 0) throw new FrontMatterError(FRONT_FAULTS.noEnd(), above + 1)
  const engine = { parse: (yaml: string) => parseYaml(yaml, above + 1), stringify: stringifyYaml }
  // An engine of its own also keeps gray-matter from caching by content, which would share one mutable object.
  const fenced = lines.map((line, index) => (index === 0 || index === end ? '---' : line)).join('\n')
  const { data, content } = matter(fenced, { engines: { yaml: engine } })
  return { data, body: content, found: true }
}

/**
 * A file with front matter: lists of plain values go one entry a line from the fourth level on, long lines are never
 * folded.
 */
export function writeFrontMatter(data: Readonly<Record<string, unknown>>, body: string): string {
  return matter.stringify(body, data, {
    engines: { yaml: { parse: (yaml: string) => parseYaml(yaml, 1), stringify: stringifyYaml } },
  })
}

/** @param above Lines of the file before the YAML, its fence included. */
function parseYaml(yaml: string, above: number): Record<string, unknown> {
  if (yaml.length > MOST_CHARACTERS) throw new FrontMatterError(FRONT_FAULTS.long(yaml.length, MOST_CHARACTERS), above)
  try {
    return keysOf(documentOf(yaml, above).toJS(), above)
  } catch (error) {
    // The parser climbs down a list without a bottom until its stack ends.
    if (error instanceof RangeError) throw new FrontMatterError(FRONT_FAULTS.deep(), above + 1)
    throw error
  }
}

/** @throws {FrontMatterError} When it is no YAML, or has anchors. @throws {RangeError} When it is nested too deep. */
function documentOf(yaml: string, above: number): ReturnType<typeof parseDocument> {
  const lineAt = (offset: number): number => above + yaml.slice(0, offset).replace(/^\n/, '').split('\n').length
  const document = parseDocument(yaml, { ...SCHEMA, prettyErrors: false })
  const [fault] = [...document.errors, ...document.warnings]
  if (fault?.message.startsWith('Maximum call stack')) throw new RangeError(fault.message)
  if (fault) {
    const said = (fault.message.split('\n')[0] ?? '').replace(/(?<![.\s])[.\s]+$/, '')
    throw new FrontMatterError(FRONT_FAULTS.yaml(said), lineAt(fault.pos[0]))
  }
  if (/[&*]/.test(yaml))
    visit(document, {
      Node: (_, node) => {
        refuseAnchor(node as ParsedNode, lineAt)
      },
    })
  return document
}

function keysOf(value: unknown, above: number): Record<string, unknown> {
  if (value === null) return {}
  if (typeof value !== 'object' || Array.isArray(value)) throw new FrontMatterError(FRONT_FAULTS.noKeys(), above + 1)
  return fieldsOf(value)
}

function refuseAnchor(node: ParsedNode, lineAt: (offset: number) => number): void {
  if (isAlias(node) || node.anchor !== undefined)
    throw new FrontMatterError(FRONT_FAULTS.anchor(), lineAt(node.range[0]))
}

/** "2024-11-28", "12:30": text that other readers of YAML take for a day, a number of seconds or a key */
const MISTAKEN = /^(?:\d{4}-\d{1,2}-\d{1,2}|[-+]?[\d_]+)$|:/
const FLOW_LEVEL = 4

function stringifyYaml(data: object): string {
  const document = new Document(data, { aliasDuplicateObjects: false })
  visit(document, (_, node, path) => {
    if (isScalar(node) && typeof node.value === 'string' && MISTAKEN.test(node.value)) node.type = Scalar.QUOTE_SINGLE
    if (isCollection(node) && path.filter(isCollection).length >= FLOW_LEVEL) node.flow = true
  })
  return document.toString({ lineWidth: 0, flowCollectionPadding: false, singleQuote: true })
}
