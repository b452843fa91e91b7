/**
 * Words that a question says its matter with, and that tell little of it: what is done or may be done ("ska
 * Valhallabadet rivas?"), how much of it ("får politikerna högre lön?") and who does it ("vad gör kommunen åt …").
 * Kept by hand, for no archive in particular; a noun of the matter ("hyra", "resa") is none, though it is a verb too.
 */

/** As "kosta": kostar, kostas, kostade, kostat. */
const OF_FIRST = `
ansvara anpassa betala börja drabba ersätta flytta fortsätta förbättra försämra förändra garantera
hindra hjälpa hämta informera jobba klara kontrollera kosta kritisera lova lyckas lämna minska planera påverka rädda
satsa skapa skicka skydda sluta spara starta stoppa svara tvinga utveckla vänta ändra öka öppna önska
`

/** As "bygga": bygger, byggs, byggas, byggde, byggt. */
const OF_SECOND = `
anmäla behöva bygga gräva höja stänga
`

/** As "sänka": sänker, sänks, sänkas, sänkte, sänkt. */
const OF_THIRD = `
ansöka köpa sköta sänka åka
`

/** Each form. */
const OTHERS = `
bestämma bestämmer bestäms bestämmas bestämde bestämdes bestämt bestämts bo bor bodde bott driva driver drivs drivas
drev drivit dra drar dras drog dragit förbjuda förbjuder förbjuds förbjudas förbjöd förbjudit förbjuden förbjudet ge
ger ges gav gett getts hålla håller hålls hållas höll hållit lägga lägger läggs läggas lade lagt lagts köra kör körs
köras körde körts genomföra genomför genomförs genomföras genomförde genomfördes genomfört genomförts införa införs
införas införde infördes infört införts riva river rivs rivas rev rivit rivits sälja säljer säljs säljas sålde sålt
sålts slippa slipper slapp sluppit ske sker skedde skett stå står stod stått sätta sätter sätts sättas satte satt
tillåta tillåter tillåts tillåtas tillät välja väljer väljs väljas valde valt äga äger ägs ägas ägde ägt högre högst
lägre lägst bättre bäst sämre sämst större störst mindre minst färre dyrare billigare billigast snabbare längre kommun
kommunen kommunens staden stadens stan regionen regionens
`

const split = (list: string): string[] => list.trim().split(/\s+/)

const ENDINGS_OF_FIRST = ['a', 'ar', 'as', 'ade', 'ades', 'at', 'ats']
const ENDINGS_OF_SECOND = ['a', 'er', 's', 'as', 'de', 'des', 't', 'ts']
const ENDINGS_OF_THIRD = ['a', 'er', 's', 'as', 'te', 'tes', 't', 'ts']

const conjugated = (list: string, endings: readonly string[]): string[] =>
  split(list).flatMap((verb) => endings.map((ending) => verb.slice(0, -1) + ending))

export const SLIGHT_WORDS: ReadonlySet<string> = new Set([
  ...conjugated(OF_FIRST, ENDINGS_OF_FIRST),
  ...conjugated(OF_SECOND, ENDINGS_OF_SECOND),
  ...conjugated(OF_THIRD, ENDINGS_OF_THIRD),
  ...split(OTHERS),
])
