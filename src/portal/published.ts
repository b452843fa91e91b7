/**
 * What a site has published, text in and values out: `data/webbplats.json` and the lines of `data/beslut.ndjson`. It
 * was written by somebody else, perhaps with another version: keys that are not known are passed over, and what does
 * not fit is told, never guessed.
 */
import { z } from 'zod'
import { mentionsIn } from '../across/references/mentions.ts'
import { dnrKey } from '../across/matters/dnr.ts'
import { NDJSON, SITE } from '../data/paths.ts'
import { row, siteDocument } from '../data/schema.ts'
import { byDateDescending } from '../model/dates.ts'
import { outcomeOf, weight, type Outcome } from '../model/outcome.ts'
import { DECISION_STAGES, DECISION_TYPES, type DecisionStage, type DecisionType } from '../model/kinds.ts'
import { isRoutine } from '../swedish/headings/routine.ts'
import type { DnrQuote, Site, SiteDecision, SiteParagraf } from './types.ts'
import { compareText } from '../model/order.ts'

/** What is wrong with what a site has published, and what to do where it is not the usual. */
export class Unreadable extends Error {
  readonly act: string | null
  constructor(found: string, act: string | null = null) {
    super(found)
    this.act = act
  }
}

const { organ, ...fields } = siteDocument.shape
const known = z.object({ ...fields, organ: z.array(z.object(organ.element.shape)) })
export type Published = z.output<typeof known>

/** @throws {Unreadable} Where it is no JSON, or has another form; in Swedish, for who runs the portal. */
export function publishedIn(text: string): Published {
  const { data, error } = known.safeParse(jsonIn(text, SITE))
  if (data === undefined) throw new Unreadable(`${SITE} har en annan form än väntat (${placeIn(error)})`)
  return data
}

function jsonIn(text: string, file: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new Unreadable(`${file} är inte JSON`)
  }
}

const placeIn = ({ issues: [first] }: z.ZodError): string => first?.path.join('.') || 'allt'

/** What the portal asks of a row. */
const told = z.object(
  row.pick({
    ...{ adress: true, protokoll: true, organ: true, organnamn: true, organisation: true, datum: true },
    ...{ paragraf: true, rubrik: true, dnr: true, utfall: true, slag: true, stadium: true, beslutstext: true },
  }).shape,
)

/** Decisions that are kept while rows come: a few hundred are sorted at a time. */
const KEPT = 40
const BATCH = 400
/** §§ kept of each number of a registry. */
const OF_A_NUMBER = 5

/** What is gathered of a table, a row at a time. */
export type Gathered = Pick<Site, 'decisions' | 'quotes' | 'registry'>

/** A site's table of decisions as it is read: rows in, one at a time, what the portal needs of them out. */
export class Table {
  readonly #gathered: Gathered = { decisions: [], quotes: [], registry: new Map() }
  readonly #root: string | null
  #rows = 0

  /** @param root The site's address as its own data have it; null where they start at its root. */
  constructor(root: string | null) {
    this.#root = root
  }

  /** @throws {Unreadable} */
  add(line: string): void {
    this.#rows++
    const { data, error } = told.safeParse(jsonIn(line, `${NDJSON}, rad ${this.#rows}`))
    if (data === undefined)
      throw new Unreadable(`${NDJSON}, rad ${this.#rows} har en annan form än väntat (${placeIn(error)})`)
    const at: SiteParagraf = {
      path: this.#below(data.adress),
      meeting: this.#below(data.protokoll),
      number: data.paragraf,
      title: data.rubrik,
      body: data.organnamn,
      organisation: data.organisation,
      date: data.datum,
    }
    this.#decide(at, data)
    this.#enter(at, data)
    this.#gathered.quotes.push(...quotesIn(at, data))
  }

  done(): Gathered {
    this.#trim()
    return this.#gathered
  }

  #below(address: string): string {
    const path = this.#root !== null && address.startsWith(this.#root) ? address.slice(this.#root.length) : address
    if (/^[a-z\d][a-z\d./-]*\.html$/.test(path) && !path.includes('..')) return path
    throw new Unreadable(`${NDJSON}, rad ${this.#rows} har en adress utanför webbplatsen`)
  }

  #decide(at: SiteParagraf, { stadium, slag, rubrik }: Row): void {
    const outcome = ownOutcome(stadium, slag)
    if (outcome === null || at.date === null || isRoutine(rubrik)) return
    const types = slag.filter(isType)
    this.#gathered.decisions.push({
      ...at,
      outcome: outcome.short,
      tone: outcome.tone,
      weight: weight({ tone: outcome.tone, types }),
    })
    if (this.#gathered.decisions.length > BATCH) this.#trim()
  }

  #trim(): void {
    this.#gathered.decisions.sort(newestFirst)
    this.#gathered.decisions.splice(KEPT)
  }

  #enter(at: SiteParagraf, { dnr }: Row): void {
    for (const key of new Set(dnr.filter(isLettered).map((one) => dnrKey(one, '')))) {
      const held = this.#gathered.registry.get(key) ?? []
      if (held.length < OF_A_NUMBER) this.#gathered.registry.set(key, [...held, at])
    }
  }
}

type Row = z.output<typeof told>

const isType = (word: string): word is DecisionType => (DECISION_TYPES as readonly string[]).includes(word)
const isStage = (word: string): word is DecisionStage => (DECISION_STAGES as readonly string[]).includes(word)

/**
 * What the body itself decided; null for a proposal, what is handed over or noted, and for words that this version does
 * not know.
 */
function ownOutcome(stage: string, types: readonly string[]): Outcome | null {
  if (!isStage(stage) || !types.every(isType)) return null
  const outcome = outcomeOf({ decisionStage: stage, decisionTypes: types, decisions: [] })
  return outcome.tone === 'own' || outcome.tone === 'rejected' ? outcome : null
}

/** Then the weightiest of a meeting, then as their addresses have it: the same everywhere. */
const newestFirst = (a: SiteDecision, b: SiteDecision): number =>
  byDateDescending(a, b) || compareText(a.meeting, b.meeting) || b.weight - a.weight || compareText(a.path, b.path)

/** Figures alone are of any registry. */
const isLettered = (dnr: string): boolean => /^\p{L}/u.test(dnr)

/** Dnrs in the words of a decision that the § does not bear itself. */
function quotesIn(at: SiteParagraf, { rubrik, beslutstext, dnr }: Row): DnrQuote[] {
  const own = new Set(dnr.map((one) => dnrKey(one, '')))
  return [rubrik, ...(beslutstext ?? '').split('\n')].flatMap((text) =>
    /\d/.test(text)
      ? mentionsIn(text).flatMap((mention): DnrQuote[] => {
          if (mention.kind !== 'dnr' || mention.foreign || !isLettered(mention.dnr)) return []
          const key = dnrKey(mention.dnr, '')
          return own.has(key) ? [] : [{ key, dnr: mention.dnr, words: text, at }]
        })
      : [],
  )
}
