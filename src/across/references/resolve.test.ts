/** What references lead to: one § or none, in the organisation of the text alone. */
import { describe, expect, test } from 'vitest'
import type { NamedBody } from './bodies.ts'
import { mentionsIn } from './mentions.ts'
import { resolverOf, type KnownMeeting } from './resolve.ts'

const body = (slug: string, name: string, more: Partial<NamedBody> = {}): NamedBody => ({
  ...{ slug, name, shortName: null, aliases: [], organisation: 'Ekby kommun' },
  ...more,
})
const KS = body('ks', 'Kommunstyrelsen', { shortName: 'KS' })
const KF = body('kf', 'Kommunfullmäktige')
const TN = body('tn', 'Tekniska nämnden')
const ALIEN = body('alby-kf', 'Kommunfullmäktige', { organisation: 'Ålby kommun' })

const paragraf = (number: string) => ({ id: `p${number}`, number, title: `Ärende ${number}`, name: `§ ${number}` })
const meeting = (of: NamedBody, date: string, numbers: string[], session: string | null = null): KnownMeeting => ({
  organ: of.slug,
  ...{ date, session, source: `${of.slug}-${date}.txt`, body: of },
  paragrafer: numbers.map(paragraf),
})
const TN_AU = body('tn-au', 'Tekniska nämndens arbetsutskott')
const MEETINGS = [
  meeting(KS, '2024-05-05', ['7', '8']),
  meeting(KF, '2024-05-05', ['7']),
  { ...meeting(TN, '2024-02-01', ['3']), paragrafer: [paragraf('3'), { ...paragraf('9'), id: 'punkt9' }] },
  meeting(TN_AU, '2024-05-05', ['7']),
  meeting(ALIEN, '2024-06-06', ['1']),
  meeting(KS, '2024-09-09', ['1']),
  meeting(KS, '2024-09-09', ['1'], 'extra'),
]
const { resolve } = resolverOf(MEETINGS, (dnr) => (dnr === 'KS 12/24' ? 'arende/ekby-kommun/ks-2024-12.html' : null))

function found(text: string, from = MEETINGS[0] as KnownMeeting): string {
  const [mention] = mentionsIn(text)
  if (!mention) return 'no mention'
  const resolved = resolve(mention, from)
  if (resolved.to === 'paragraf') return resolved.target.path
  return resolved.to === 'matter' ? resolved.path : resolved.why
}

describe('a reference leads to', () => {
  test.each([
    ['the own body, where none is named', 'Bordlagt den 5 maj 2024, § 8', 'protokoll/ks/2024-05-05/p8.html'],
    ['the body that is named', 'kommunfullmäktiges beslut 2024-05-05 § 7', 'protokoll/kf/2024-05-05/p7.html'],
    ['one that is named by letters', 'KF 2024-05-05 § 7', 'protokoll/kf/2024-05-05/p7.html'],
    ['one of several words', 'tekniska nämndens beslut 2024-02-01 § 3', 'protokoll/tn/2024-02-01/p3.html'],
    ['the one whose name ends so', 'fullmäktiges beslut 2024-05-05 § 7', 'protokoll/kf/2024-05-05/p7.html'],
    ['the own one, by a general word', 'styrelsens beslut 2024-05-05 § 8', 'protokoll/ks/2024-05-05/p8.html'],
    ['a § of the same meeting', 'under paragraf 8', 'protokoll/ks/2024-05-05/p8.html'],
    ['one that is named with its place', 'kommunfullmäktige i Ekby 2024-05-05 § 7', 'protokoll/kf/2024-05-05/p7.html'],
    ['one of a year', 'KF § 7/24', 'protokoll/kf/2024-05-05/p7.html'],
    ['a matter', 'se dnr KS 12/24', 'arende/ekby-kommun/ks-2024-12.html'],
  ])('%s', (_, text, path) => expect(found(text)).toBe(path))
})

describe('a reference leads nowhere, and it is said why', () => {
  test.each([
    ['no such meeting', 'Bordlagt den 6 maj 2024, § 8', 'no meeting that day'],
    ['no such §', 'Bordlagt den 5 maj 2024, § 9', 'no such paragraf'],
    ['a body that is not here', 'kulturnämndens beslut 2024-05-05 § 8', 'unknown body'],
    ['the body of another organisation', 'kommunfullmäktiges beslut 2024-06-06 § 1', 'no meeting that day'],
    ['a body that only stands near', 'Tekniska nämnden fick svar genom 2024-02-01 § 3', 'doubtful body'],
    ['a body of another place', 'kommunfullmäktige i Ålby 2024-05-05 § 7', 'unknown body'],
    ['a body of another municipality', 'Ålby kommuns kommunfullmäktige 2024-05-05 § 7', 'unknown body'],
    ['a general word for what the writer is not', 'nämndens beslut 2024-05-05 § 7', 'doubtful body'],
    ['another general word', 'kommitténs beslut 2024-05-05 § 7', 'doubtful body'],
    ['a number that the year has twice', 'KS § 1/2024', 'several'],
    ['a point that we counted', 'tekniska nämndens beslut 2024-02-01 § 9', 'no such paragraf'],
    ['the committee of another body', 'arbetsutskottet 2024-05-05 § 7', 'unknown body'],
    ['two meetings of one day', 'Bordlagt den 9 september 2024, § 1', 'several'],
    ['a number that nothing bears', 'se dnr KS 13/24', 'unknown dnr'],
    ['an inquiry', 'betänkandet SOU 2024:14', 'foreign'],
  ])('%s', (_, text, why) => expect(found(text)).toBe(why))
})
