/** Words for what a person is by office or degree: "kommundirektör", "Ordföranden", "HR-specialist", "Tekn. dr". */

const words = (table: string): string => table.trim().split(/\s+/).join('|')

/** What words for an office end in. */
const OFFICES = `
  direktör chef ledare ordförande ordf\\.? sekreterare ledamot suppleant ersättare föredragande representant företrädare
  ombudsman talman hövding protokollförare kassör revisor notarie
  samordnare handläggare strateg ekonom jurist controller utredare rektor ingenjör arkitekt koordinator ansvarig
  specialist administratör kommunikatör planerare inspektör utvecklare kamrer förvaltare intendent assistent redaktör
  antikvarie bibliotekarie arkivarie kanslist rådgivare tekniker konsulent konsult advokat aspirant vicevärd mästare
  manager director officer advisor designer praktikant trainee stagiär
  kurator psykolog sköterska läkare lärare pedagog dekan prefekt professor lektor adjunkt doktorand docent
  kyrkoherde minister präst diakon kantor kyrkvärd`
/** They are offices alone: "VD", "Biskop", "Domprost"; and heads of lists, which are of several. */
const WHOLE = words('kh\\.? sekr\\.? vd biskop (?:dom|kontrakts)?prost ledamöterna suppleanterna ersättarna')
/** "kommunalråd": a council where nothing like it stands before. */
const COUNCILLORS = `(?:${words('kommunal region borgar läns finans departements kansli oppositions')})råd(?:et)?`

const TITLE = new RegExp(`(?:^(?:${WHOLE})|${words(OFFICES)}|${COUNCILLORS})e?n?$`, 'i')

/** Degrees: "Prof.", the last word of "Tekn. dr" */
const DEGREE = /^(?:prof|doc|dr|lic|emer(?:itus|ita)?)\.?$/i

/** True for a word that says what one is, alone or as the last half of a compound, also in its definite forms. */
export const isTitle = (word: string): boolean =>
  TITLE.test(word) || DEGREE.test(word) || (PLURAL.test(word) && TITLE.test(singular(word)))

/** "handläggarna", "arkitekterna"; "Lärarna" is a union */
const PLURAL = /(?<!^Lär)[ae]rna$/
const singular = (word: string): string => word.replace(/arna$/, 'are').replace(/erna$/, '')
