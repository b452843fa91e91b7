/**
 * The shape of what the site gives away: a meeting as JSON, and a row a § in tables. Keys are Swedish words without
 * dots, for those who use them are Swedish; unknown is null. A key may be added within a version of the schema, never
 * taken away or given another meaning.
 */
import { z } from 'zod'

/** Where the published schemas lie, from the site's root. */
export const MEETING_SCHEMA = 'data/schema/protokoll-1.json'
export const ROW_SCHEMA = 'data/schema/beslut-1.json'
export const SITE_SCHEMA = 'data/schema/webbplats-1.json'

const text = z.string()
const maybe = z.string().nullable()
const lines = z
  .string()
  .regex(/^\d+(?:-\d+)?$/)
  .meta({ description: 'Rader i källan, räknade från 1: "12" eller "12-14".' })
const date = z
  .string()
  .regex(/^\d{4}(?:-\d{2}){0,2}$/)
  .nullable()
  .meta({ description: 'Dag, månad eller år, så noga som källan säger: "2024-03-12". Null när det är okänt.' })
const markdown = z.string().meta({ description: 'CommonMark, med tabeller som i GitHub.' })
const count = z.int().nonnegative()
const address = z.string().meta({ description: 'Hel adress; från webbplatsens rot där dess adress inte är angiven.' })

/** What became of the words since they were published. */
const corrected = {
  rattad: maybe.meta({
    description: 'Dagen då webbplatsens text senast rättades, "2026-12-03"; null där den inte har det.',
  }),
  rattad_av: z.enum(['organet', 'webbplatsen', 'okänt']).nullable().meta({
    description:
      'Vems felet var den dagen: organet rättade protokollet, webbplatsen hade återgett det fel, eller det är inte sagt. Null där inget är rättat.',
  }),
}

/** Of words that stand as they were published. */
export const NOT_CORRECTED = { rattad: null, rattad_av: null } as const

const body = z.strictObject({ id: text, namn: text, organisation: text })
const person = z.strictObject({
  namn: text,
  parti: maybe,
  roll: text,
  grupp: maybe,
  anmarkning: maybe,
  ersatter: maybe,
  narvaro: maybe,
  rader: lines,
})
const counted = { ja: count.nullable(), nej: count.nullable(), avstar: count.nullable(), franvarande: count.nullable() }
const vote = z.strictObject({
  ...counted,
  roster: z.array(z.strictObject({ namn: text, parti: maybe, rost: z.enum(['ja', 'nej', 'avstår', 'frånvarande']) })),
  rader: lines,
})
const decision = z.strictObject({
  beslutande: maybe,
  ingress: text.meta({ description: 'Orden före att-satserna.' }),
  satser: z.array(text),
  stadium: text,
  riktas_till: z.array(text),
  rader: lines,
})
const part = z.strictObject({
  slag: text,
  rubrik: maybe.meta({ description: 'Källans egen rubrik; null där den inte har någon.' }),
  text: markdown,
  rader: lines,
})

const withdrawn = z
  .strictObject({ typ: z.literal('tillbakadragen'), id: text, adress: address, nummer: text, dag: text })
  .meta({ description: 'Paragrafen drogs tillbaka den dagen; av dess ord finns inget kvar.' })

const paragrafFields = {
  typ: z.literal('paragraf'),
  id: text,
  adress: address,
  nummer: text.meta({ description: 'Som källan skriver det: "§ 206".' }),
  nummer_ur: z.enum(['source', 'order']).meta({ description: 'order: numret är webbplatsens eget.' }),
  rubrik: text,
  rubrik_ur: z
    .enum(['source', 'decision', 'sidecar'])
    .meta({ description: 'Annat än source: rubriken är webbplatsens.' }),
  ...corrected,
  dnr: z.array(text),
  avsnitt: maybe,
  utfall: text.meta({ description: 'Vad beslutet går ut på, läst av ett program ur beslutets ord.' }),
  slag: z.array(text),
  stadium: text,
  beslut: z.array(decision),
  omrostningar: z.array(vote),
  reservationer: z.array(z.strictObject({ namn: text, parti: maybe, rader: lines })),
  bilagor: z.array(text),
  hanvisningar: z.array(text),
  anmarkningar: z.array(text),
  delar: z.array(part),
  rader: lines,
}

export type WithdrawnPlace = z.output<typeof withdrawn>
// Written out because TypeScript cannot infer a type that contains itself.
export type ParagrafDocument = z.output<z.ZodObject<typeof paragrafFields>> & {
  punkter: (ParagrafDocument | WithdrawnPlace)[]
}

const paragraf: z.ZodType<ParagrafDocument> = z.strictObject({
  ...paragrafFields,
  get punkter(): z.ZodType<(ParagrafDocument | WithdrawnPlace)[]> {
    return z.array(z.union([paragraf, withdrawn]))
  },
})

const section = z.strictObject({
  typ: z.literal('avsnitt'),
  slag: text,
  rubrik: maybe,
  text: markdown,
  rader: lines,
})
const group = z.strictObject({ typ: z.literal('rubrik'), niva: count, rubrik: text })
const appendix = z.strictObject({
  typ: z.literal('bilaga'),
  id: text,
  till: maybe.meta({ description: 'Id för paragrafen den hör till.' }),
  rubrik: text,
  text: markdown,
  rader: lines,
})

export const meetingDocument = z
  .strictObject({
    $schema: text,
    adress: address,
    titel: text,
    organ: body,
    slag: z.enum(['protokoll', 'beslut-i-korthet']),
    datum: date,
    datum_ur: text,
    mote: maybe.meta({ description: 'Vilket av dagens möten: "extra", "konstituerande" eller 2–9.' }),
    plats: maybe,
    tid: maybe,
    dnr: z.array(text),
    kalla: z.strictObject({ fil: text, sha256: text, format: text, last_ur: z.enum(['text', 'picture']) }),
    saknas: z.array(text),
    redaktionen: maybe,
    anmarkningar: z.array(text),
    belagg: z.array(z.strictObject({ falt: text, darfor: text, rader: lines.nullable() })),
    narvarande: z.array(person),
    franvarande: z.array(person),
    underskrifter: z.array(z.strictObject({ namn: text, roll: maybe, dag: maybe, rader: lines })),
    innehall: z.array(z.union([section, group, paragraf, withdrawn, appendix])),
    rakning: z.strictObject({
      rader: count,
      tomma: count,
      atergivna: count,
      utelamnade: z.array(z.strictObject({ rader: lines, slag: text })),
      maskerade: z.array(z.strictObject({ rader: lines, slag: text })),
    }),
  })
  .meta({
    title: 'Ett protokoll',
    description: 'Ett sammanträdes protokoll, helt, som webbplatsen visar det. Det justerade originalet gäller.',
  })
export type MeetingDocument = z.output<typeof meetingDocument>

/**
 * A § in tables, the newest columns last. What follows from the site's settings and bodies is filled in where it is
 * written.
 */
export const row = z
  .strictObject({
    adress: address,
    protokoll: address,
    id: text,
    organ: text,
    organnamn: text,
    organisation: text,
    datum: date,
    mote: maybe,
    paragraf: text,
    del_av: maybe.meta({ description: 'Id för paragrafen den är en punkt i.' }),
    rubrik: text,
    dnr: z.array(text),
    utfall: text,
    slag: z.array(text),
    stadium: text,
    omrostningar: z.array(z.strictObject(counted)),
    beslutstext: maybe.meta({
      description: 'Beslutets ord, en rad för varje stycke och sats. Null där inget beslut hittades.',
    }),
    kalla: text,
    rad_fran: count,
    rad_till: count,
    ...corrected,
  })
  .meta({ title: 'En paragraf', description: 'En rad i data/beslut.ndjson.' })
export type Row = z.output<typeof row>
export type RowCorrected = Pick<Row, keyof typeof corrected>
/** Of a meeting's §§ that have been corrected, by their ids. */
export type CorrectedIds = ReadonlyMap<string, RowCorrected>

const fromRoot = z.string().meta({ description: 'Adress från webbplatsens rot.' })

/** What a site says of itself as a whole: what a program that reads many of them asks first. */
export const siteDocument = z
  .strictObject({
    $schema: text,
    adress: maybe.meta({ description: 'Webbplatsens hela adress, med snedstreck sist. Null där den inte är angiven.' }),
    namn: text,
    beskrivning: maybe,
    utgivare: maybe,
    organisationsnummer: maybe,
    sprak: text.meta({ description: 'Webbplatsens eget språk. Protokollen är på svenska.' }),
    program: text.meta({ description: 'Programmet som byggde webbplatsen, med version.' }),
    sokregister: count.meta({
      description: 'Vilken form filerna i pagefind/ har: bara den som känner den kan läsa dem.',
    }),
    protokoll: count,
    paragrafer: count.meta({ description: 'Paragrafer och punkter: rader i tabellen.' }),
    forsta_dag: date,
    senaste_dag: date,
    beslut: fromRoot
      .nullable()
      .meta({ description: 'Tabellen med en rad för varje paragraf. Null där det inte finns någon.' }),
    organ: z.array(
      z.strictObject({
        id: text,
        namn: text,
        kortnamn: maybe,
        organisation: text,
        adress: fromRoot,
        protokoll: count,
        senaste_dag: date,
      }),
    ),
  })
  .meta({ title: 'En webbplats', description: 'Vad webbplatsen är: data/webbplats.json.' })
export type SiteDocument = z.output<typeof siteDocument>

/** The schema as it is published, for readers in any language (draft 2020-12). */
export function publishedSchema(schema: z.ZodType): string {
  return `${JSON.stringify(z.toJSONSchema(schema), null, 2)}\n`
}
