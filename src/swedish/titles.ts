/** Words for what a person is by office: "kommundirektör", "Ordförande". */
const TITLE =
  /(?:direktör|chef|sekreterare|ledare|ordförande|ordf\.?|samordnare|handläggare|strateg|ekonom|jurist|controller|utredare|rektor|ingenjör|arkitekt|koordinator|ansvarig|revisor|kassör|suppleant|ledamot)$/i

/** True for a word that says what one is, alone or as the last half of a compound. */
export const isTitle = (word: string): boolean => TITLE.test(word)
