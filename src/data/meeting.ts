/**
 * A meeting as the content file has it in, the document that is given away out: nothing worked out anew, nothing that
 * is withdrawn.
 */
import type { Body } from '../archive/catalogue.ts'
import { paragraferOf, type DecisionText, type Entry, type Meeting, type ParagrafText } from '../content-file/read.ts'
import { meetingFolder, meetingPath, paragrafPath, relative } from '../model/address.ts'
import { fullNumber } from '../model/naming.ts'
import { outcomeOf } from '../model/outcome.ts'
import type { MeetingData } from '../model/meeting-schema.ts'
import type { ParagrafData } from '../model/paragraf-schema.ts'
import {
  MEETING_SCHEMA,
  NOT_CORRECTED,
  type CorrectedIds,
  type MeetingDocument,
  type ParagrafDocument,
  type WithdrawnPlace,
} from './schema.ts'
import { clausesOf, leadInOf, markdownOf, spanText } from './text.ts'
import { plain } from '../model/spaces.ts'

/** What is said of the body. */
export type About = Pick<Body, 'slug' | 'name' | 'organisation'>

/**
 * @param url The site's address, with a slash at its end; null where it is not told. @throws Nothing; a withdrawn
 * meeting is not asked for.
 */
export function documentOf(
  meeting: Meeting,
  body: About,
  url: string | null,
  corrected: CorrectedIds = new Map(),
): MeetingDocument {
  const { data } = meeting
  const whole = (path: string): string => `${url ?? ''}${path}`
  return {
    $schema: relative(`${meetingFolder(data)}/index.json`, MEETING_SCHEMA),
    adress: whole(meetingPath(data)),
    titel: meeting.title,
    organ: { id: body.slug, namn: body.name, organisation: body.organisation },
    ...identityOf(data),
    ...peopleOf(data),
    innehall: contentsOf(meeting, { whole: (id) => whole(paragrafPath(data, id)), corrected }),
    rakning: {
      rader: data.lines,
      tomma: data.blank,
      atergivna: data.published,
      utelamnade: data.removed.map(({ span, kind }) => ({ rader: spanText(span), slag: kind })),
      maskerade: data.masked.map(({ span, kind }) => ({ rader: spanText(span), slag: kind })),
    },
  }
}

type Identity = Pick<
  MeetingDocument,
  | 'slag'
  | 'datum'
  | 'datum_ur'
  | 'mote'
  | 'plats'
  | 'tid'
  | 'dnr'
  | 'kalla'
  | 'saknas'
  | 'redaktionen'
  | 'anmarkningar'
  | 'belagg'
>

function identityOf(data: MeetingData): Identity {
  return {
    slag: data.kind,
    datum: data.date,
    datum_ur: data.dateFrom,
    mote: data.session,
    plats: data.place,
    tid: data.time,
    dnr: data.dnr,
    kalla: { fil: data.source, sha256: data.sha256, format: data.format, last_ur: data.readFrom },
    saknas: data.missing,
    redaktionen: data.editorNote,
    anmarkningar: data.remarks,
    belagg: data.evidence.map(({ field, because, span }) => ({
      falt: field,
      darfor: because,
      rader: span === undefined ? null : spanText(span),
    })),
  }
}

function peopleOf(data: MeetingData): Pick<MeetingDocument, 'narvarande' | 'franvarande' | 'underskrifter'> {
  const people = (list: MeetingData['attendance']): MeetingDocument['narvarande'] =>
    list.map(({ name, party, role, group, note, replaces, present, span }) => ({
      namn: name,
      parti: party,
      roll: role,
      grupp: group,
      anmarkning: note,
      ersatter: replaces,
      narvaro: present,
      rader: spanText(span),
    }))
  return {
    narvarande: people(data.attendance),
    franvarande: people(data.absent),
    underskrifter: data.signatures.map(({ name, role, signedAt, span }) => ({
      namn: name,
      roll: role,
      dag: signedAt,
      rader: spanText(span),
    })),
  }
}

interface Beside {
  /** The whole address of a §. */
  whole: (id: string) => string
  corrected: CorrectedIds
}

function contentsOf(meeting: Meeting, beside: Beside): MeetingDocument['innehall'] {
  const gone = new Set(paragraferOf(meeting).flatMap(({ data }) => (data.withdrawn === null ? [] : [data.id])))
  const isShown = (entry: Entry): boolean =>
    entry.type !== 'appendix' || entry.paragraf === null || !gone.has(entry.paragraf)
  return meeting.entries.filter(isShown).map((entry) => entryOf(entry, beside))
}

function entryOf(entry: Entry, beside: Beside): MeetingDocument['innehall'][number] {
  switch (entry.type) {
    case 'section':
      return {
        typ: 'avsnitt',
        slag: entry.kind,
        rubrik: entry.heading,
        text: markdownOf(entry.nodes),
        rader: spanText(entry.span),
      }
    case 'group':
      return { typ: 'rubrik', niva: entry.level, rubrik: entry.title }
    case 'paragraf':
      return placeOf(entry.paragraf, beside)
    case 'appendix':
      return {
        typ: 'bilaga',
        id: entry.id,
        till: entry.paragraf,
        rubrik: entry.title,
        text: markdownOf(entry.nodes),
        rader: spanText(entry.span),
      }
  }
}

function placeOf(paragraf: ParagrafText, beside: Beside): ParagrafDocument | WithdrawnPlace {
  const { data } = paragraf
  const place = { id: data.id, adress: beside.whole(data.id), nummer: plain(fullNumber(data)) }
  if (data.withdrawn !== null) return { typ: 'tillbakadragen', ...place, dag: data.withdrawn.date }
  return {
    typ: 'paragraf',
    ...place,
    nummer_ur: data.numberFrom,
    rubrik: paragraf.title,
    rubrik_ur: data.titleFrom,
    ...(beside.corrected.get(data.id) ?? NOT_CORRECTED),
    dnr: data.dnr,
    avsnitt: data.group,
    utfall: outcomeOf(data).words,
    slag: data.decisionTypes,
    stadium: data.decisionStage,
    beslut: paragraf.decisions.map(decisionOf),
    ...opinionsOf(data),
    bilagor: data.attachments,
    hanvisningar: data.references,
    anmarkningar: data.remarks,
    delar: paragraf.parts.map(({ kind, heading, nodes, span }) => ({
      slag: kind,
      rubrik: heading,
      text: markdownOf(nodes),
      rader: spanText(span),
    })),
    punkter: paragraf.children.map((child) => placeOf(child, beside)),
    rader: spanText(data.span),
  }
}

function decisionOf(decision: DecisionText): ParagrafDocument['beslut'][number] {
  return {
    beslutande: decision.decider,
    ingress: leadInOf(decision),
    satser: clausesOf(decision),
    stadium: decision.stage,
    riktas_till: decision.proposedTo,
    rader: spanText(decision.span),
  }
}

function opinionsOf({ votes, reservations }: ParagrafData): Pick<ParagrafDocument, 'omrostningar' | 'reservationer'> {
  return {
    omrostningar: votes.map(({ yes, no, abstain, absent, names, span }) => ({
      ja: yes,
      nej: no,
      avstar: abstain,
      franvarande: absent,
      roster: names.map(({ name, party, choice }) => ({ namn: name, parti: party, rost: choice })),
      rader: spanText(span),
    })),
    reservationer: reservations.map(({ name, party, span }) => ({ namn: name, parti: party, rader: spanText(span) })),
  }
}
