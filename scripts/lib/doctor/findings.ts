/**
 * What is to be said of a project: facts in, a line each out, with what to do. The table is all of `doctor`'s
 * judgement.
 */
import { LEAST_NODE, SOURCES } from '../../../src/places.ts'
import { compareVersions, isVersion } from '../versions.ts'
import type { Facts } from './facts.ts'

export interface Finding {
  /** Whether the site is wrong, or cannot be built, until it is done; the rest is advice. */
  must: boolean
  what: string
  act: string
}

type Check = (facts: Facts) => Finding[]

const must = (what: string, act: string): Finding => ({ must: true, what, act })
const advice = (what: string, act: string): Finding => ({ must: false, what, act })

const oldNode: Check = ({ node }) =>
  Number(node.split('.')[0]) >= LEAST_NODE
    ? []
    : [must(`Node ${node} är för gammal`, `installera Node ${LEAST_NODE} eller nyare`)]

const notInstalled: Check = ({ engine, asked }) => {
  if (engine === null) return []
  const pin = `npm install --save-exact paragraf@${engine}`
  if (asked === null) return [must('package.json nämner inte paragraf', `kör ${pin}`)]
  if (isVersion(asked))
    return asked === engine
      ? []
      : [must(`package.json säger paragraf ${asked}, och ${engine} är installerad`, 'kör npm install')]
  return /^(?:file:|https?:)/.test(asked)
    ? []
    : [advice(`package.json säger paragraf ${asked}, som inte är en bestämd version`, `kör ${pin}`)]
}

const otherWriter: Check = ({ engine, writer }) => {
  if (engine === null || writer === null) return []
  const order = compareVersions(writer, engine)
  if (order > 0)
    return [
      must(
        `innehållet är skrivet av en nyare version, ${writer}, än den här, ${engine}`,
        `kör npx paragraf upgrade ${writer}`,
      ),
    ]
  return order < 0
    ? [
        advice(
          `innehållet är skrivet av en äldre version, ${writer}, än den här, ${engine}`,
          'kör npx paragraf convert, och läs vad som ändrades i content/',
        ),
      ]
    : []
}

const noSources: Check = ({ hasSources }) =>
  hasSources ? [] : [advice(`mappen ${SOURCES}/ finns inte här`, 'hämta den, om du ska lägga in eller rätta protokoll')]

const settings: Check = ({ settings: { file, isThere, faults, gaps, hasAddress } }) => [
  ...(isThere ? [] : [advice(`${file} finns inte; webbplatsen säger inte vems den är`, `skriv ${file}, se handboken`)]),
  ...faults.map((fault) => must(...halves(fault))),
  ...(hasAddress
    ? []
    : [advice(`adress saknas i ${file}; då blir det inga prenumerationer`, 'skriv webbplatsens adress')]),
  ...gaps.map(({ key, what, law }) => advice(`${key} saknas i ${file}: ${what}`, `fyll i raden; den ber ${law} om`)),
]

const content: Check = ({ faults }) => faults.map((fault) => must(...halves(fault)))

/** "file:3: found this, expected that; do so" says what to do itself. */
function halves(fault: string): [string, string] {
  const at = fault.lastIndexOf('; ')
  return at < 0 ? [fault, 'rätta raden'] : [fault.slice(0, at), fault.slice(at + 2)]
}

const unnamed: Check = ({ bodies }) =>
  bodies.flatMap(({ file, name, hasOrganisation }) => [
    ...(name === null
      ? [must(`${file} finns inte, och dess protokoll publiceras inte`, 'kör convert, och rätta filen')]
      : []),
    ...(hasOrganisation
      ? []
      : [must(`${name ?? file} har ingen organisation (${file})`, 'skriv den efter ordet organisation')]),
  ])

const drafts: Check = ({ bodies, drafts: published }) =>
  bodies.flatMap(({ file, name, isDraft }) => {
    if (!isDraft || name === null) return []
    const act = 'rätta namn och organisation, och ta bort raden draft: true'
    return published
      ? [advice(`${name} är ett utkast, och publiceras ändå (${file})`, act)]
      : [must(`${name} är ett utkast, och publiceras inte (${file})`, act)]
  })

const publicSources: Check = ({ git }) => {
  if (git === null) return []
  if (git.tracked > 0)
    return [
      advice(
        `${git.tracked} ${git.tracked === 1 ? 'fil' : 'filer'} i ${SOURCES}/ ligger i git${git.hasRemote ? ', som skickas till ett annat ställe' : ''}; där står det som är täckt`,
        `är förrådet öppet, eller blir det: skriv /${SOURCES}/ i .gitignore, kör git rm -r --cached ${SOURCES}, och rensa historiken`,
      ),
    ]
  return git.isIgnored
    ? []
    : [
        advice(
          `git tar med nya filer i ${SOURCES}/; där står det som är täckt`,
          `skriv /${SOURCES}/ i .gitignore, om förrådet inte är slutet`,
        ),
      ]
}

const CHECKS: readonly Check[] = [
  oldNode,
  notInstalled,
  otherWriter,
  settings,
  content,
  unnamed,
  drafts,
  noSources,
  publicSources,
]

/** What must be done stands first. */
export const findingsOf = (facts: Facts): Finding[] =>
  CHECKS.flatMap((check) => check(facts)).toSorted((a, b) => Number(b.must) - Number(a.must))

/** @example "måste: Socialnämnden är ett utkast, och publiceras inte (…). – Rätta namn och organisation, …" */
export const lineOf = ({ must: isMust, what, act }: Finding): string =>
  `${isMust ? 'måste' : 'råd'}: ${what}. – ${act.slice(0, 1).toUpperCase()}${act.slice(1)}.`

/** The last line: how much there is. */
export function sumOf(findings: readonly Finding[]): string {
  const musts = findings.filter((finding) => finding.must).length
  const rest = findings.length - musts
  const others = rest === 0 ? '' : `; ${rest} råd`
  return musts === 0 ? `doctor: inget måste göras${others}` : `doctor: ${musts} att göra${others}`
}
