/**
 * What must hold of all content before a site is made of it: the content files in, their faults out, each with file,
 * line, what was found, what was expected and what to do. A file that is as it should be is handed on parsed, so that
 * nobody has to read it again; files come one at a time, so that memory follows what is kept of them.
 */
import { dayOf } from '../model/address.ts'
import { isCorrections, pageOfCorrections } from '../corrections/file.ts'
import { officeNames } from '../privacy/index.ts'
import { readMeeting, readOrgan, type Meeting } from '../content-file/read.ts'
import { idsIn, type ParagrafData } from '../model/paragraf-schema.ts'
import type { OrganData } from '../model/organ-schema.ts'
import { STOPPED } from '../model/stopped.ts'
import { bodyFaults, type BodyFile } from './check-bodies.ts'
import { correctionsFaults } from './check-corrections.ts'
import { privateFaults } from './check-private.ts'
import { registerFaults } from './check-register.ts'
import { tornFaults } from './check-torn.ts'
import { stoppedFaults } from './check-stopped.ts'
import { lineOf, lineOfId, type Fault } from './fault.ts'
import { OWN_WORDS, ownWordFaults } from './own-words.ts'
import { unreadFault } from './unread.ts'

export interface ContentFile {
  /** Below the folder of content, "/" between: `protokoll/hsn-au/2024-11-28.md`. */
  path: string
  /** Null where it is as it was when nothing was wrong with it. */
  text: string | null
}

/** What is done with each file that is right. */
export interface Keep {
  meeting?: (id: string, meeting: Meeting, text: string) => void
  organ?: (slug: string, organ: OrganData) => void
}

/**
 * @param folder What the files are below, as a person is to read it.
 * @param known Names of offices, beside those of the bodies among the files.
 */
export function checkContent(
  files: Iterable<ContentFile>,
  folder = 'content',
  keep: Keep = {},
  known: readonly string[] = [],
): Fault[] {
  const faults: Fault[] = []
  const offices = [...known]
  const bodies: BodyFile[] = []
  const met = new Set<string>()
  for (const { path, text } of files) {
    met.add(path)
    if (text === null) continue
    const file = `${folder}/${path}`
    const torn = tornFaults(path, file, text)
    if (torn.length > 0) {
      faults.push(...torn)
      continue
    }
    const keepOrgan = (slug: string, organ: OrganData): void => {
      bodies.push({ slug, organ, file, text })
      offices.push(...officeNames(organ))
      keep.organ?.(slug, organ)
    }
    if (/\.(?:md|txt)$/.test(path)) faults.push(...privateFaults(file, text, offices, COVER))
    if (isCorrections(path)) faults.push(...correctionsFaults(file, text, offices, met.has(pageOfCorrections(path))))
    else faults.push(...faultsOf(path, file, text, { ...keep, organ: keepOrgan }))
  }
  return [...faults, ...bodyFaults(bodies)]
}

/** What is wrong with a file by itself; a source's text has no form to be wrong. */
function faultsOf(path: string, file: string, text: string, keep: Keep): Fault[] {
  if (path.endsWith('.txt')) return []
  if (path.startsWith('protokoll/')) return meetingFaults(path, file, text, keep)
  if (path.startsWith('organ/')) return organFaults(path, file, text, keep)
  return LISTS[path]?.(file, text) ?? []
}

/** Files that are content by themselves. */
const LISTS: Readonly<Record<string, (file: string, text: string) => Fault[]>> = {
  'permalinks.json': registerFaults,
  [OWN_WORDS]: ownWordFaults,
  [STOPPED]: stoppedFaults,
}

const COVER = 'täck den för hand, eller med mask i sidofilen'

const PLACE = /^protokoll\/([a-z0-9]+(?:-[a-z0-9]+)*)\/([a-z0-9]+(?:-[a-z0-9]+)*)\.md$/
const ORGAN_PLACE = /^organ\/([a-z0-9]+(?:-[a-z0-9]+)*)\.md$/
/** A page of a § that would be written over the meeting's own. */
const TAKEN = new Set(['index'])

function meetingFaults(path: string, file: string, text: string, keep: Keep): Fault[] {
  const [, organ, day] = PLACE.exec(path) ?? []
  if (organ === undefined || day === undefined)
    return [
      {
        file,
        line: null,
        found: 'en fil på en plats som inte är någon adress',
        expected: 'protokoll/<organ>/<datum>.md med små bokstäver a–z',
        act: 'flytta filen, eller kör convert igen',
      },
    ]
  let meeting: Meeting
  try {
    meeting = readMeeting(text, file)
  } catch (error) {
    return [unreadFault(file, text, error)]
  }
  const { data } = meeting
  const faults: Fault[] = []
  if (data.organ !== organ)
    faults.push({
      file,
      line: lineOf(text, /^organ:/),
      found: `organ: ${data.organ}`,
      expected: `${organ} som filens mapp`,
      act: 'rätta raden eller flytta filen',
    })
  if (dayOf(data) !== day)
    faults.push({
      file,
      line: lineOf(text, data.date === null ? /^source:/ : /^date:/),
      found: data.date === null ? `ett protokoll utan datum ur ${data.source}` : `date: ${data.date}`,
      expected: `${day} som filens namn`,
      act: 'rätta raden eller byt namn på filen',
    })
  faults.push(...idFaults(data.paragrafer, file, text))
  if (faults.length === 0) keep.meeting?.(path.slice('protokoll/'.length, -'.md'.length), meeting, text)
  return faults
}

function idFaults(paragrafer: readonly ParagrafData[], file: string, text: string): Fault[] {
  const met = new Set<string>()
  return idsIn(paragrafer).flatMap((id): Fault[] => {
    const again = met.has(id)
    met.add(id)
    if (TAKEN.has(id))
      return [
        {
          file,
          line: lineOfId(text, id),
          found: `id: ${id}`,
          expected: 'ett id som ingen annan sida har',
          act: 'ge paragrafen ett annat id',
        },
      ]
    return again
      ? [
          {
            file,
            line: lineOfId(text, id, 2),
            found: `två paragrafer med id ${id}`,
            expected: 'varje id en gång',
            act: 'ge den ena ett annat id',
          },
        ]
      : []
  })
}

function organFaults(path: string, file: string, text: string, keep: Keep): Fault[] {
  const [, slug] = ORGAN_PLACE.exec(path) ?? []
  if (slug === undefined)
    return [
      {
        file,
        line: null,
        found: 'ett filnamn som inte är någon adress',
        expected: 'organ/<namn>.md med små bokstäver a–z',
        act: 'byt namn på filen',
      },
    ]
  try {
    keep.organ?.(slug, readOrgan(text, file))
    return []
  } catch (error) {
    return [unreadFault(file, text, error)]
  }
}
