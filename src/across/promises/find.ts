/**
 * What a body says will come back: a parsed meeting in, each promise with its § and the whole sentence out, as
 * published (masks stay). Only what was decided promises; a speech, a proposal of somebody or the background does not.
 * A decision that only asks another body to promise is told as that.
 */
import type { RootContent } from 'mdast'
import { MONTHS } from '../../model/months.ts'
import type { Meeting, ParagrafText } from '../../content-file/read.ts'
import { bodyWord } from '../../swedish/bodies/bodies.ts'
import { MEETING_WORD } from '../../swedish/bodies/meetings.ts'
import { sentencesOf } from '../../swedish/lines/sentence.ts'
import { passagesOf, standingIn } from '../texts.ts'
import { isOver, statedTime, type StatedTime } from './time.ts'

export interface Promised {
  /** Id of the §. */
  id: string
  quote: string
  time: StatedTime
  /** Tabled or sent back to a meeting: that one is to take it up. */
  postponed: boolean
  /** Only proposed to these bodies, to none where it is not said which; null for what was decided. */
  proposedTo: string[] | null
}

const BODY = String.raw`(?:\p{L}+ )?(?:${bodyWord('bare', 'definite', 'plural')}|\p{L}*gruppen)s?`
const SOON = 'senast|nästa|nästkommande|årligen|löpande|kvartalsvis|halvårsvis'
/** "nästa möte", "nästa mötesdag" */
const MEETING = String.raw`${MEETING_WORD}\p{L}*`
const MODAL = '(?:ska|skall|bör|kommer att|får i uppdrag att|i uppdrag att|ombeds|uppmanas)'

/** What says that something comes back, and to what it must be said so as not to be the lie of some accounts. */
const SAYS: readonly RegExp[] = [
  // "ska återkomma till nämnden", "återkommer med förslag"; "årligen återkommande" is an adjective
  /(?<!\p{L})återkom(?:ma|mer)(?!\p{L})/giu,
  // "återrapporteras i oktober", "att återredovisa uppdraget", "återkopplas till styrelsen"
  /(?<!\p{L})åter(?:rapporter|redovis)(?:a|as|ar)(?!\p{L})/giu,
  /(?<!\p{L})återkoppl(?:a|as|ar)(?!\p{L})/giu,
  // "Återrapportering av uppdraget ska ske till kommunstyrelsen"
  /(?<!\p{L})(?:åter(?:rapporter|redovis)ing|återkoppling|redovisning|rapportering)(?: \p{L}+){0,6} (?:ska|skall) (?:ske|göras|lämnas|ges)(?!\p{L})/giu,
  // "ska redovisas senast den 1 mars", "redovisas vid nästa sammanträde", "redovisa resultatet till kommunstyrelsen"
  new RegExp(
    String.raw`(?<!\p{L})(?:redovisas?|rapporteras?)(?: \p{L}+){0,4} (?:${SOON}|(?:till|för|vid|på|under|i) (?:${SOON}|${BODY}|${MEETING}))(?!\p{L})`,
    'giu',
  ),
  new RegExp(
    String.raw`(?<!\p{L})${MODAL}(?: \p{L}+){0,3} redovisas (?:under|i samband med|i \p{L}*(?:rapport|bokslut|uppföljning)\p{L}*)(?!\p{L})`,
    'giu',
  ),
  // "lämna en rapport till nämnden"
  new RegExp(
    String.raw`(?<!\p{L})(?:lämnar?|lämnas|avge|inkomma med) (?:en )?(?:\p{L}+ )?(?:redovisning|rapport|\p{L}*rapportering|återrapport)(?: \p{L}+){0,4} (?:senast|till ${BODY})(?!\p{L})`,
    'giu',
  ),
]

const DAY = String.raw`(?:den )?\d{1,2}(?: ?:?[ea])? (?:${MONTHS.join('|')})|\d{4}-\d{2}-\d{2}|(?:${MONTHS.join('|')})`
/** "bordläggs till sammanträdet den 12 mars", "återremitteras till nästa möte"; to whom alone says nothing of when. */
const POSTPONES = new RegExp(
  String.raw`(?<!\p{L})(?:bordlägg(?:s|a|er|as)|återremitter(?:as|a|ar))(?: [^\s.]+){0,12}? till (?:(?:\p{L}+s )?(?:(?:ett|det|dess) )?(?:\p{L}{4,} ){0,2}${MEETING}|${DAY})(?!\p{L})`,
  'giu',
)

const GIVES = '(?:ge|ger|uppdra|uppdrar|begära|begär|kräva|kräver|låta|låter|be|ber|ålägga|ålägger)'
const BACK = '(?:åter(?:kom|rapporter|redovis|koppl)|redovisas?(?!\\p{L}))'

/** What was asked for before and is now answered, ended or refused promises nothing. */
const NO_PROMISE: readonly RegExp[] = [
  /(?<!\p{L})(?:förklaras|fullgjor|slutför|avskriv|avslutas|upphävs|upphör)/iu,
  /(?<!\p{L})(?:avslås|avslå|avstyrks|avstyrka|besvara[ds]?|utgår|stryks|ersätts)(?!\p{L})/iu,
  // "kommunfullmäktiges uppdrag 2025-06-18 § 381 att återkomma"
  /uppdrag\p{L}*,?(?: \p{L}+){0,6} (?:\d{4}-\d{2}-\d{2}|den \d{1,2} \p{L}+ \d{4}),? §/iu,
  // "Redovisning av uppdrag att återkomma … antecknas"
  /(?<!\p{L})(?:antecknas|noteras|godkänns)(?!\p{L})/iu,
  /(?<!\p{L})godkän\p{L}+ (?:\p{L}+ ){0,4}redovisning/iu,
  // "återredovisa 14,4 mnkr av eget kapital"
  /(?<!\p{L})eg(?:et|na) kapital(?!\p{L})/iu,
  /(?<!\p{L})kan (?:åter(?:kom|redovis|rapporter)|redovis)/iu,
  // "inte återkomma", "kommer inte att återkomma", "beslutar att inte ge kontoret i uppdrag att återkomma"
  new RegExp(
    String.raw`(?<!\p{L})(?:inte|ej|icke|aldrig)(?: längre)? (?:${GIVES}(?: \p{L}+){0,6} att |att )?${BACK}`,
    'iu',
  ),
  new RegExp(String.raw`(?<!\p{L})(?:${GIVES} (?:inte|ej)(?: \p{L}+){0,6} att |slipper (?:att )?)${BACK}`, 'iu'),
  // "avslår yrkandet att kontoret ska återkomma"; "avslår motionen och ger kontoret i uppdrag" promises all the same
  /(?<!\p{L})(?:avslår|avstyrker|återkallar|drar tillbaka|river upp)(?!\p{L})(?!.* (?:men|och|samt) )/iu,
  // "Uppdraget att återkomma tas bort."
  /(?<!\p{L})(?:faller|återkallas|dras tillbaka|rivs upp|tas bort|lämnas utan (?:åtgärd|avseende|bifall))\.?$/iu,
]
/** Of words that only tell what stands elsewhere: "de förslag som redovisas i rapporten". */
const TOLD = /(?<!\p{L})(?:som|såsom|vad|vilka|vilket|enligt) (?:\p{L}+ ){0,2}$/iu

/** "Nedanstående uppdrag (a–pp) förklaras fullgjorda", and what such a list names: "a. Nämndens uppdrag att …" */
const ENDS = /(?<!\p{L})förklaras (?:som )?(?:fullgjor|slutför|avsluta)/iu
const ENDED = /^[a-zåäö]{1,2}[.)] |^[^.]{0,160}s uppdrag(?:, givet| att)/u

/** @returns In the order of the §s; what was to come back before the meeting itself is none. */
export function promisesOf(meeting: Meeting): Promised[] {
  const { date } = meeting.data
  return standingIn(meeting).flatMap((paragraf) =>
    openIn(decidedIn(paragraf)).flatMap(({ text, proposedTo }) =>
      sentencesOf(text).flatMap((quote): Promised[] => {
        const at = promiseAt(quote)
        if (at === null || isOver(quote, date)) return []
        const postponed = quote.search(POSTPONES) >= 0
        return [{ id: paragraf.data.id, quote, time: statedTime(quote, at, date), postponed, proposedTo }]
      }),
    ),
  )
}

/** Where a sentence begins to promise; null when it does not, or repeats the words of another text. */
export function promiseAt(sentence: string): number | null {
  if (NO_PROMISE.some((pattern) => pattern.test(sentence))) return null
  const places = [...SAYS, POSTPONES].flatMap((pattern) => [...sentence.matchAll(pattern)].map(({ index }) => index))
  const own = places.filter((at) => {
    const before = sentence.slice(0, at)
    return !TOLD.test(before) && before.split(/[”"]/).length % 2 === 1
  })
  return own.length === 0 ? null : Math.min(...own)
}

/** Without the assignments that a list says are done. */
function openIn(decided: readonly Decided[]): Decided[] {
  let ended = false
  return decided.filter(({ text }) => {
    ended = ENDS.test(text) || (ended && ENDED.test(text))
    return !ended
  })
}

interface Decided {
  text: string
  proposedTo: string[] | null
}

/**
 * "1. Taxan godkänns. Kommunstyrelsen föreslår att kommunfullmäktige beslutar:": what is listed after it is proposed.
 */
const PROPOSES = new RegExp(
  String.raw`(?<!\p{L})(?:föreslår|hemställer)(?: \p{L}+){0,3} (?<body>${BODY})(?: att)? beslutar?:$`,
  'iu',
)

/**
 * The paragraphs of the decisions of a §: a list of clauses with what stands before it; what stands after the last goes
 * with that one.
 */
function decidedIn({ parts, data }: ParagrafText): Decided[] {
  const nodes = parts.filter(({ kind }) => kind === 'decision').flatMap((part) => part.nodes)
  let met = 0
  return nodes.flatMap((node: RootContent) => {
    const decision = data.decisions[node.type === 'list' ? met++ : met] ?? data.decisions.at(-1)
    let proposedTo = decision === undefined ? null : proposedBy(decision)
    return passagesOf([node]).map((text) => {
      const said = { text, proposedTo }
      const { body } = PROPOSES.exec(text)?.groups ?? {}
      if (body !== undefined) proposedTo ??= [body]
      return said
    })
  })
}

function proposedBy({ stage, proposedTo }: ParagrafText['data']['decisions'][number]): string[] | null {
  if (stage !== 'förslag till annat organ') return null
  return proposedTo
}
