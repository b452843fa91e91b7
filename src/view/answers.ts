/**
 * What a reader asks of a § before reading it: who voted how, who objected, from whom a proposal comes, which matter it
 * is, how it is appealed. A § and its body in, rows of name and answer out; what the source does not say has no row.
 */
import type { From } from '../across/references/resolve.ts'
import type { ParagrafText } from '../content-file/read.ts'
import type { Body } from '../archive/catalogue.ts'
import { organPath, relative } from '../model/address.ts'
import { unbroken } from '../model/naming.ts'
import type { OrganData } from '../model/organ-schema.ts'
import type { ParagrafData } from '../model/paragraf-schema.ts'
import { anchorOf } from './arrange.ts'
import type { FactRow } from './facts.ts'
import { inRow } from './said.ts'
import { pageOf } from './source.ts'
import { capital } from './words.ts'
import { words } from '../words/index.ts'

/** More names than these are counted. */
const MOST_NAMES = 2

/** Where the approved minutes lie, and the pages of the source as `MeetingData` has them. */
interface Original {
  href: string
  pages: readonly number[]
}

interface Places {
  /** Of the page, from the site's root. */
  path: string
  /** Null where nobody has told. */
  original: Original | null
  /** Of the matter that a number is of; null where it has no page. */
  matterPage: (dnr: string) => string | null
}

/** @param from The meeting. */
export function answersOf(
  paragraf: ParagrafText,
  from: From & { body: Body },
  { path, original, matterPage }: Places,
): FactRow[] {
  const { body } = from
  return [
    ...proposalRow(paragraf.data, body),
    ...voteRows(paragraf),
    ...reservationRow(paragraf),
    ...partRow(paragraf, 'participation', words().paragraf.notTakingPart),
    ...paragraf.data.dnr.map((dnr) => ({
      name: words().paragraf.caseNumber,
      value: unbroken(dnr),
      ...hrefOf(matterPage(dnr), path),
    })),
    ...appealRow(paragraf.data, body, path),
    ...(original ? [originalRow(paragraf.data, original)] : []),
  ]
}

const hrefOf = (to: string | null, path: string): { href?: string } => (to === null ? {} : { href: relative(path, to) })

/**
 * To whom it goes stands in the heading of the decision; who shall decide ("Kommunfullmäktige beslutar …") has proposed
 * nothing.
 */
function proposalRow({ decisions, decisionStage }: ParagrafData, { name }: Body): FactRow[] {
  if (decisionStage !== 'förslag till annat organ') return []
  const asked = new Set(decisions.flatMap(({ proposedTo }) => proposedTo).map((one) => one.toLowerCase()))
  const deciders = new Set(decisions.flatMap(({ decider }) => decider ?? []))
  const from = [...deciders].filter((one) => !asked.has(one.toLowerCase()))
  const value = from.length > 0 ? capital(inRow(from)) : name
  return [{ name: words().paragraf.proposalFrom, value, names: [name, ...from, ...from.map(capital)] }]
}

const FIGURES = [
  ['yes', 'yes'],
  ['no', 'no'],
  ['abstain', 'abstains'],
] as const

/** One row a vote; its figures as far as the source states them. */
function voteRows(paragraf: ParagrafText): FactRow[] {
  const { paragraf: said } = words()
  const votes = paragraf.data.votes.map((vote) => {
    const figures = FIGURES.flatMap(([key, row]) => (vote[key] === null ? [] : [`${vote[key]}\u00a0${said[row]}`]))
    return figures.length > 0 ? figures.join(', ') : said.seeVotes
  })
  const href = partLink(paragraf, 'vote')
  if (votes.length === 0) return partRow(paragraf, 'vote', said.vote)
  return votes.map((value) => ({ name: said.vote, value, ...href }))
}

function reservationRow(paragraf: ParagrafText): FactRow[] {
  const names = [...new Set(paragraf.data.reservations.map(({ name, party }) => (party ? `${name} (${party})` : name)))]
  const { reservation, members } = words().paragraf
  if (names.length === 0) return partRow(paragraf, 'reservation', reservation)
  const value = names.length > MOST_NAMES ? members(names.length) : inRow(names)
  return [{ name: reservation, value, ...partLink(paragraf, 'reservation') }]
}

/** A part that says it itself. */
function partRow(paragraf: ParagrafText, kind: 'vote' | 'reservation' | 'participation', name: string): FactRow[] {
  const link = partLink(paragraf, kind)
  return link === undefined ? [] : [{ name, value: words().paragraf.seeText, ...link }]
}

function partLink(paragraf: ParagrafText, kind: string): { href: string } | undefined {
  const part = paragraf.parts.find((one) => one.kind === kind)
  const anchor = part && anchorOf(paragraf, part)
  return anchor ? { href: `#${anchor}` } : undefined
}

const APPEALED: ReadonlySet<OrganData['overklagande']> = new Set(['laglighetsprovning', 'forvaltningsbesvar'])

/** Never a last day: that is counted from the notice board. A proposal is not appealed but where it is decided. */
function appealRow({ decisionStage }: ParagrafData, body: Body, path: string): FactRow[] {
  if (!APPEALED.has(body.overklagande) || decisionStage !== 'eget beslut') return []
  const { appeal, howToAppeal } = words().paragraf
  return [{ name: appeal, value: howToAppeal, href: `${relative(path, organPath(body.slug))}#overklaga` }]
}

/** The page where the § begins, where the source has pages; programs that show PDF go there by it. */
function originalRow({ span: [from] }: ParagrafData, { href, pages }: Original): FactRow {
  const page = pageOf(from, pages)
  const isPdf = /\.pdf$/i.test(href)
  const { original, minutes, minutesAt } = words().paragraf
  return {
    name: original,
    value: page === null ? minutes : minutesAt(page),
    href: isPdf && page !== null ? `${href}#page=${page}` : href,
  }
}
