/** Words for what a person is by office or degree: "kommundirektör", "Ordföranden", "HR-specialist", "Tekn. dr". */
const TITLE =
  /(?:^kh\.?|^vd|direktör|chef|sekreterare|ledare|ordförande|ordf\.?|samordnare|handläggare|strateg|ekonom|jurist|controller|utredare|rektor|ingenjör|arkitekt|koordinator|ansvarig|revisor|kassör|suppleant|ledamot|ledamoten|^ledamöterna|^suppleanterna|^ersättarna|ersättare|föredragande|specialist|administratör|kommunikatör|planerare|inspektör|utvecklare|kamrer|kyrkoherde|(?:kom)?minister|präst|diakon|kantor|kyrkvärd|vicevärd|mästare|dekan|prefekt|professor|lektor|adjunkt|doktorand|docent|notarie|kurator|psykolog|sköterska|lärare|hövding|praktikant|trainee|stagiär|advokat|aspirant|talman|^biskop|^(?:dom|kontrakts)?prost|representant|företrädare|konsulent|ombudsman|förvaltare|intendent|assistent|redaktör|antikvarie|bibliotekarie|arkivarie|kanslist|protokollförare|rådgivare|tekniker|läkare|pedagog|konsult|manager|director|officer|advisor|designer|(?:kommunal|region|borgar|läns|finans|departements|kansli|oppositions)råd(?:et)?)e?n?$/i

/** Degrees: "Prof.", the last word of "Tekn. dr" */
const DEGREE = /^(?:prof|doc|dr|lic|emer(?:itus|ita)?)\.?$/i

/** True for a word that says what one is, alone or as the last half of a compound, also in its definite forms. */
export const isTitle = (word: string): boolean =>
  TITLE.test(word) || DEGREE.test(word) || (PLURAL.test(word) && TITLE.test(singular(word)))

/** "handläggarna", "arkitekterna"; "Lärarna" is a union */
const PLURAL = /(?<!^Lär)[ae]rna$/
const singular = (word: string): string => word.replace(/arna$/, 'are').replace(/erna$/, '')
