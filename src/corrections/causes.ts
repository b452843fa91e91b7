/**
 * What an editor's sidecar tells of corrections, brought to the corrections it is about: corrections and causes in, the
 * same corrections with their causes out, and a line for each cause that fits none.
 */
import { message } from '../model/rules.ts'
import type { Cause, Message } from '../model/types.ts'
import { unread, type Correction, type Earlier, type Wording } from './file.ts'
import { withoutWords } from './gone.ts'

export interface ExplainedCorrections {
  corrections: Correction[]
  /** Texts that must not be read, as they stood until now. */
  hidden: Wording[]
  messages: Message[]
}

/**
 * @param taken Days that the meeting has got another's address: a cause of all that was corrected is of that as well.
 */
export function withCauses(
  known: readonly Correction[],
  causes: readonly Cause[],
  taken: readonly string[] = [],
): ExplainedCorrections {
  let corrections = [...known]
  const messages: Message[] = []
  const hidden: Wording[] = []
  for (const cause of causes) {
    const fault = faultOf(corrections, cause)
    if (fault !== null) {
      const isOfAddress = cause.what === null && taken.some((day) => cause.date === null || cause.date === day)
      if (!isOfAddress) messages.push(fault)
      continue
    }
    const date = dayOf(corrections, cause)
    if (cause.hidden && date !== null) hidden.push(...textsOf(corrections, cause, date))
    corrections = corrections.map((one) =>
      one.date === date && fits(one, cause) ? { ...one, paragrafer: one.paragrafer.map((e) => caused(e, cause)) } : one,
    )
    if (cause.hidden && date !== null) corrections = withoutEarlier(corrections, cause, date)
  }
  corrections = withoutWords(corrections, hidden)
  return { corrections, hidden, messages: [...messages, ...unexplained(corrections)] }
}

/** What stood in a § before the day of a cause that hides it. */
const textsOf = (corrections: readonly Correction[], { what }: Cause, date: string): Wording[] =>
  corrections.flatMap((one) =>
    one.date > date
      ? []
      : one.paragrafer.flatMap((own) => (isAbout(own, what) && own.id !== null ? (own.before ?? []) : [])),
  )

/** What must not be read stood in the wordings before it as well. */
const withoutEarlier = (corrections: readonly Correction[], { what }: Cause, date: string): Correction[] =>
  corrections.map((one) =>
    one.date > date
      ? one
      : { ...one, paragrafer: one.paragrafer.map((earlier) => (isAbout(earlier, what) ? unread(earlier) : earlier)) },
  )

/** Whether the cause can be one of the correction's. */
const fits = ({ source, paragrafer }: Correction, { what, by }: Cause): boolean =>
  (by === 'us' || source === 'new') && paragrafer.some((one) => isAbout(one, what))

/** A § with its sub-matters, or all that was corrected. */
const isAbout = ({ id }: Earlier, what: string | null): boolean =>
  what === null || id === what || id?.startsWith(`${what}-`) === true

const caused = (earlier: Earlier, { what, by, because, hidden }: Cause): Earlier => {
  if (!isAbout(earlier, what)) return earlier
  const { facts, ...rest } = earlier
  return { ...rest, by, because, ...(facts && !hidden && { facts }), before: hidden ? null : earlier.before }
}

/**
 * The day a cause is about: its own, the only one, the one where it stands already, or the only one that nobody has
 * explained.
 */
function dayOf(corrections: readonly Correction[], cause: Cause): string | null {
  const fitting = corrections.filter((one) => fits(one, cause) && (cause.date === null || one.date === cause.date))
  const days = (keep: (one: Earlier) => boolean): string[] => [
    ...new Set(
      fitting.flatMap(({ date, paragrafer }) =>
        paragrafer.some((one) => isAbout(one, cause.what) && keep(one)) ? [date] : [],
      ),
    ),
  ]
  const choices = [
    days(() => true),
    days(({ because }) => because === cause.because),
    days(({ by }) => by === 'unknown'),
  ]
  return choices.find(({ length }) => length === 1)?.[0] ?? null
}

function faultOf(corrections: readonly Correction[], cause: Cause): Message | null {
  if (dayOf(corrections, cause) !== null) return null
  const { what, date, by } = cause
  const about = corrections.filter(({ paragrafer }) => paragrafer.some((one) => isAbout(one, what)))
  const days = [...new Set(about.map((one) => one.date))]
  const place = what === null ? 'protokollet' : what
  const found = date === null ? place : `${place}, ${date}`
  if (days.length === 0) return unfit(found, 'no earlier wording is kept of it', 'en tidigare lydelse på webbplatsen')
  if (date !== null && !days.includes(date))
    return unfit(found, `it was corrected ${days.join(', ')}`, `en dag då det rättades: ${days.join(', ')}`)
  if (by === 'authority' && about.every((one) => one.source !== 'new' || (date !== null && one.date !== date)))
    return unfit(found, 'the source is the same as before', 'by: us, eftersom källan är densamma')
  return unfit(found, `date, one of ${days.join(', ')}`, `date, en av ${days.join(', ')}`)
}

const unfit = (found: string, why: string, expected: string): Message =>
  message('sidecar-corrected', null, {
    reason: `Unexpected correction of ${found} in the sidecar: ${why}`,
    note: 'expected one that the site has made; correct what and date, or take the lines away',
    found,
    expected,
  })

/** Once for the corrections of a day whose source is another and whose cause nobody has told. */
function unexplained(corrections: readonly Correction[]): Message[] {
  return corrections.flatMap(({ date, paragrafer }) => {
    const names = paragrafer.filter(({ by }) => by === 'unknown').map(({ name }) => name || 'utanför paragraferna')
    return names.length === 0
      ? []
      : [
          message('correction-unexplained', null, {
            reason: `Unexpected change of what was published by another source, ${date}: ${names.join(', ')}`,
            note: 'expected its cause in the sidecar: corrected: {by: authority, because: …}, or by: us',
            found: `${names.join(', ')}, ${date}`,
            expected: 'en orsak i sidofilen',
          }),
        ]
  })
}
