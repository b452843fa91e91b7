/**
 * `webbplats.yaml`, field by field: text as the file has it in, values out. Keys are Swedish, and å, ä, ö may be
 * written as such or without dots (`färg`, `farg`). A message is "what was expected; what to do".
 */
import { formatHex, parse } from 'culori'
import { z } from 'zod'
import { dateSchema, SLUG } from '../../model/values.ts'
import { spelled } from './keys.ts'
import { organisationNumber } from './organisation-number.ts'

const MOST_CHARACTERS = 300
const MOST_OF_A_STATEMENT = 2000

/** What a field is told: what was expected, and what to do. */
export const says = (expected: string, act: string): { error: string } => ({ error: `${expected}; ${act}` })

/** A text on one line, of a length that a page has room for. */
export const line = z
  .string(says('en text på en rad', 'skriv texten efter kolonet'))
  .trim()
  .regex(/^[^\n\r]*$/, says('en text på en rad', 'skriv allt på en rad'))
  .max(MOST_CHARACTERS, says(`högst ${MOST_CHARACTERS} tecken`, 'korta texten'))

const prose = z
  .string(says('en text', 'skriv texten efter kolonet'))
  .trim()
  .max(MOST_OF_A_STATEMENT, says(`högst ${MOST_OF_A_STATEMENT} tecken`, 'korta texten'))

const email = line.refine((text) => z.email().safeParse(text).success, says('en e-postadress', 'rätta adressen'))

const phone = line.regex(/^\+?\d[\d ()–-]{4,20}$/, says('ett telefonnummer som 0000-12 34 56', 'rätta numret'))

const day = line.refine(
  (text) => text.length === 10 && dateSchema.safeParse(text).success,
  says('en dag som finns, som 2026-03-01', 'rätta dagen'),
)

const webAddress = line.refine(isWebAddress, says('en adress som börjar med https:// eller http://', 'rätta adressen'))

function isWebAddress(text: string): boolean {
  if (!/^https?:\/\/[^\s"<>]+$/.test(text) || !URL.canParse(text)) return false
  const { username, password } = new URL(text)
  return username === '' && password === ''
}

export const siteAddress = webAddress
  .refine(
    (text) => !URL.canParse(text) || !/[?#]/.test(text),
    says('en adress utan ? och #', 'skriv adressen till webbplatsens startsida'),
  )
  .transform((text) => text.replace(/(?<!\/)\/*$/, '/'))

const MEETING_ADDRESS = 'organ/dag som i content/protokoll, till exempel ks/2026-03-10'
const PLACEHOLDERS = new Set(['{organ}', '{date}', '{source}'])

const pattern = line
  .refine(
    (text) => (text.match(/\{[^}]*\}?/g) ?? []).every((one) => PLACEHOLDERS.has(one)),
    says('bara {organ}, {date} och {source} inom klamrar', 'rätta ordet'),
  )
  .refine(
    (text) => isWebAddress(text.replace(/[{}]/g, '')),
    says('en adress som börjar med https:// eller http://', 'rätta adressen'),
  )

const colour = line
  .refine(
    (text) => (parse(text)?.alpha ?? 1) === 1 && parse(text) !== undefined,
    says("en färg som '#00524c'", 'skriv den inom citattecken, annars är # början på en kommentar'),
  )
  .transform((text) => formatHex(text) ?? text)

const organ = z
  .string(says('namnet på en fil i content/organ/, utan .md', 'rätta raden'))
  .regex(SLUG, says('namnet på en fil i content/organ/, utan .md', 'rätta namnet'))

const yesOrNo = z
  .union([z.boolean(), z.enum(['ja', 'nej'])], says('ja eller nej', 'skriv ett av dem'))
  .transform((value) => value === true || value === 'ja')

const map = <Shape extends z.core.$ZodLooseShape>(shape: Shape): z.ZodObject<Shape, z.core.$strict> =>
  z.strictObject(shape, {
    error: ({ code }) =>
      code === 'unrecognized_keys'
        ? `någon av ${namesOf(shape)}; rätta ordet eller stryk raden`
        : `rader under nyckeln: ${namesOf(shape)}; skriv en rad för var och en`,
  })

const namesOf = (shape: object): string => Object.keys(shape).map(spelled).join(', ')

const list = <Value extends z.ZodType>(value: Value): z.ZodArray<Value> =>
  z.array(value, says('en lista', 'skriv en rad för var och en, med ”- ” först'))

const contact = map({
  epost: email.optional(),
  telefon: phone.optional(),
  postadress: prose.optional(),
  registrator: line.optional(),
})

const accessibility = map({
  status: z.enum(['helt', 'delvis', 'inte'], says('helt, delvis eller inte', 'skriv ett av dem')).optional(),
  bedomd: day.optional(),
  uppdaterad: day.optional(),
  publicerad: day.optional(),
  metod: prose.optional(),
  brister: list(prose).optional(),
  svarstid: line.optional(),
  undantag: prose.optional(),
})

/** A map, or one word for what stands first in it. */
const orWord = <Value extends z.ZodType>(key: string, value: Value): z.ZodPreprocess<Value> =>
  z.preprocess((given) => (typeof given === 'string' ? { [key]: given } : given), value)

export const fileSchema = map({
  namn: line.optional(),
  beskrivning: line.optional(),
  utgivare: line.optional(),
  organisationsnummer: line
    .refine(
      (text) => organisationNumber(text) !== null,
      says('tio siffror med rätt kontrollsiffra, som 212000-0142', 'rätta numret'),
    )
    .transform((text) => organisationNumber(text) ?? text)
    .optional(),
  adress: siteAddress.optional(),
  logotyp: orWord('ljus', map({ ljus: line, mork: line.optional() })).optional(),
  farg: orWord('ljus', map({ ljus: colour, mork: colour.optional() })).optional(),
  kontakt: contact.optional(),
  personuppgifter: map({
    dataskyddsombud: orWord(
      'namn',
      map({ namn: line.optional(), epost: email.optional(), telefon: phone.optional() }),
    ).optional(),
    grund: prose.optional(),
    loggning: prose.optional(),
  }).optional(),
  anslagstavla: webAddress.optional(),
  tillganglighet: accessibility.optional(),
  original: orWord(
    'monster',
    map({
      monster: pattern.optional(),
      moten: z
        .record(
          z.string().regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, says(MEETING_ADDRESS, 'rätta raden')),
          webAddress,
          says('en rad för varje möte', `skriv ${MEETING_ADDRESS}, kolon och adressen`),
        )
        .optional(),
    }),
  ).optional(),
  meny: map({ sok: line.optional(), organ: line.optional(), om: line.optional() }).optional(),
  grupper: list(map({ namn: line, organ: list(organ) })).optional(),
  sprak: z.enum(['sv', 'en', 'fi'], says('sv, en eller fi', 'skriv ett av dem')).optional(),
  utkast: yesOrNo.optional(),
})

export type SettingsFile = z.output<typeof fileSchema>
