/** Sentences that seem to decide: advice for an editor, where nothing else found a decision. */
import { bodyWord } from '../bodies/bodies.ts'
import { sentencesOf } from '../lines/sentence.ts'
import { decides } from './decided.ts'
import { saysPassively } from './passive.ts'
import { ACTIVE, DECIDING, verb } from './verbs.ts'

/** A body, and what it does about a matter: "Nämnden föreslår", "kommunstyrelsen överlämnar" */
const BODY_ACTS = new RegExp(
  String.raw`(?<!\p{L})${bodyWord('definite')} ${verb([...DECIDING, 'proposes', 'hands over'], ACTIVE)}`,
  'u',
)

/** What was decided another day is told, not decided: "den 3 maj", "2019", "§ 7", "tidigare" */
const TOLD = /\d{4}|(?<!\p{L})den \d|§|(?<!\p{L})(?:tidigare|sedan|förra|när|om|som|att) \p{L}/u

/** "att anslå": what is to be done, within what is decided */
const TO_DO = / att (?=\p{Ll}+[aå](?!\p{L}))/gu

/** True for a text in which a sentence seems to decide or propose, now and in a few words. */
export function seemsToDecide(text: string): boolean {
  return sentencesOf(text).some(
    (sentence) =>
      sentence.length <= LONGEST_SEEMING &&
      (decides(sentence) || saysPassively(sentence) || BODY_ACTS.test(sentence)) &&
      !TOLD.test(sentence.replace(/^[^.]*? (?:att|om) /u, '').replace(TO_DO, ' ')),
  )
}

const LONGEST_SEEMING = 250
