/**
 * Words that carry grammar and no matter, kept by hand. A question is searched without them
 * ("varför stänger BB i Lycksele?" looks for stänger, BB and Lycksele), and they never take part in a compound.
 */

/** Function words: pronouns, prepositions, conjunctions, auxiliaries, question words, common adverbs. */
const FUNCTION_WORDS = `
alla allt andra att av bara blev bli blir blivit borde bör de dem den denna dennes deras dess dessa det detta dig din dina
ditt dit du då där däremot därför efter eftersom eller en endast enligt er era ert ett finns finnas flera fler från för före genom
fanns få får fick fått gör göra gjorde gjort går gå gick gått ha hade han hans har hej hela helt henne hennes hon honom hur hurdan här i ibland icke in inför
ingen inget inga innan inne inom inte inåt ja jag ju kan kanske kom komma kommer kunde kunna känns man med medan mellan men
mer mera mest mig min mina mitt mot mycket må måste många nej ni nu nya ny nytt när någon något några nås och också om oss per på sa samma
samt sedan ska skall skulle slutligen som snart så sådan sådana sådant t ta tar till tillbaka tills tog trots under upp ur ut
utan utöver vad var vara varandra varför vari varit varje vart vem vems vet vi via vid vilka vilken vilket vill vilja vår våra
vårt väl än ändå är även åt över ang angående avseende beträffande gällande kring pga bl osv tex
`

/** What people put around the matter when they ask an archive, and the asking itself. */
const ASKING_WORDS = `
handla handlar gäller gälla hitta hittar leta letar läsa läser söker sök sökning söka undrar undra veta visa vill berätta någonstans
hände händer hänt säga säger sade sagt tycka tycker tyckte
`

/** What "hur" asks the measure of. */
const MEASURE_WORDS =
  'stor stort stora lång långt långa länge hög högt höga låg lågt låga dyr dyrt ofta fort snabbt bra gammal gammalt'

/** Particles that begin words without making compounds: "förslag" is not "för" and "slag". */
const PARTICLES = `
an av be bi bort efter er fast fram från för före förbi ge genom hem i in ihop inne isär kvar ned ner med mellan miss mis mot om
o omkring på sam samman sammans till tillbaka und under upp upphov ur ut utan van vid å åt åter över an ant ent pro re kon de
`

export const STOP_WORDS: ReadonlySet<string> = new Set(split(FUNCTION_WORDS + ASKING_WORDS))
export const MEASURES: ReadonlySet<string> = new Set(split(MEASURE_WORDS))
export const PARTICLE_WORDS: ReadonlySet<string> = new Set(split(PARTICLES))

function split(list: string): string[] {
  return list.trim().split(/\s+/)
}
