/** What `doctor` says: a project in which one thing is not as it should be, and the line for it. */
import { expect, test } from 'vitest'
import type { Facts } from './facts.ts'
import { findingsOf, lineOf, sumOf } from './findings.ts'

const settings = { file: 'webbplats.yaml', isThere: true, faults: [], gaps: [], hasAddress: true }
const body = { file: 'content/organ/ks.md', name: 'Kommunstyrelsen', isDraft: false, hasOrganisation: true }
const git = { tracked: 0, isIgnored: true, hasRemote: true }
const WHOLE: Facts = {
  node: '24.21.0',
  engine: '1.2.0',
  asked: '1.2.0',
  writer: '1.2.0',
  hasSources: true,
  settings,
  faults: [],
  bodies: [body],
  drafts: false,
  git,
}

const linesOf = (facts: Partial<Facts>): string[] => findingsOf({ ...WHOLE, ...facts }).map(lineOf)

test('of a project that is in order nothing is said', () => {
  expect(linesOf({})).toEqual([])
  expect(linesOf({ git: null, writer: null, engine: null, asked: null })).toEqual([])
  expect(linesOf({ asked: 'file:../paragraf-1.2.0.tgz' })).toEqual([])
})

test.each<[string, Partial<Facts>, string]>([
  ['an old Node', { node: '22.3.0' }, 'måste: Node 22.3.0 är för gammal. – Installera Node 24 eller nyare.'],
  [
    'no engine asked for',
    { asked: null },
    'måste: package.json nämner inte paragraf. – Kör npm install --save-exact paragraf@1.2.0.',
  ],
  [
    'another engine asked for',
    { asked: '1.3.0' },
    'måste: package.json säger paragraf 1.3.0, och 1.2.0 är installerad. – Kör npm install.',
  ],
  [
    'any engine asked for',
    { asked: '^1.2.0' },
    'råd: package.json säger paragraf ^1.2.0, som inte är en bestämd version. – Kör npm install --save-exact paragraf@1.2.0.',
  ],
  [
    'content of a newer engine',
    { writer: '1.10.0' },
    'måste: innehållet är skrivet av en nyare version, 1.10.0, än den här, 1.2.0. – Kör npx paragraf upgrade 1.10.0.',
  ],
  [
    'content of an older engine',
    { writer: '1.1.9' },
    'råd: innehållet är skrivet av en äldre version, 1.1.9, än den här, 1.2.0. – Kör npx paragraf convert, och läs vad som ändrades i content/.',
  ],
  [
    'no settings',
    { settings: { ...settings, isThere: false } },
    'råd: webbplats.yaml finns inte; webbplatsen säger inte vems den är. – Skriv webbplats.yaml, se handboken.',
  ],
  [
    'an unknown key',
    {
      settings: {
        ...settings,
        faults: ['webbplats.yaml:3: hittade utgifare: x, väntade en känd nyckel; rätta namnet'],
      },
    },
    'måste: webbplats.yaml:3: hittade utgifare: x, väntade en känd nyckel. – Rätta namnet.',
  ],
  [
    'no address',
    { settings: { ...settings, hasAddress: false } },
    'råd: adress saknas i webbplats.yaml; då blir det inga prenumerationer. – Skriv webbplatsens adress.',
  ],
  [
    'what the law asks for',
    { settings: { ...settings, gaps: [{ key: 'utgivare', what: 'vem som står bakom', law: 'lagen' }] } },
    'råd: utgivare saknas i webbplats.yaml: vem som står bakom. – Fyll i raden; den ber lagen om.',
  ],
  [
    'content that stops the build',
    { faults: ['content/a.md:2: hittade x, väntade y; gör z'] },
    'måste: content/a.md:2: hittade x, väntade y. – Gör z.',
  ],
  [
    'a draft',
    { bodies: [{ ...body, isDraft: true }] },
    'måste: Kommunstyrelsen är ett utkast, och publiceras inte (content/organ/ks.md). – Rätta namn och organisation, och ta bort raden draft: true.',
  ],
  [
    'a draft that is published all the same',
    { bodies: [{ ...body, isDraft: true }], drafts: true },
    'råd: Kommunstyrelsen är ett utkast, och publiceras ändå (content/organ/ks.md). – Rätta namn och organisation, och ta bort raden draft: true.',
  ],
  [
    'a body without an organisation',
    { bodies: [{ ...body, hasOrganisation: false }] },
    'måste: Kommunstyrelsen har ingen organisation (content/organ/ks.md). – Skriv den efter ordet organisation.',
  ],
  [
    'a body without a file',
    { bodies: [{ ...body, name: null, isDraft: true }] },
    'måste: content/organ/ks.md finns inte, och dess protokoll publiceras inte. – Kör convert, och rätta filen.',
  ],
  [
    'no folder of sources',
    { hasSources: false },
    'råd: mappen seeds/ finns inte här. – Hämta den, om du ska lägga in eller rätta protokoll.',
  ],
  [
    'sources in git',
    { git: { ...git, tracked: 2 } },
    'råd: 2 filer i seeds/ ligger i git, som skickas till ett annat ställe; där står det som är täckt. – Är förrådet öppet, eller blir det: skriv /seeds/ i .gitignore, kör git rm -r --cached seeds, och rensa historiken.',
  ],
  [
    'sources that git would take',
    { git: { ...git, isIgnored: false } },
    'råd: git tar med nya filer i seeds/; där står det som är täckt. – Skriv /seeds/ i .gitignore, om förrådet inte är slutet.',
  ],
])('%s is one line', (_, facts, line) => {
  expect(linesOf(facts)).toEqual([line])
})

test('what must be done stands first, and the sum tells both', () => {
  const findings = findingsOf({ ...WHOLE, hasSources: false, node: '20.0.0', bodies: [{ ...body, isDraft: true }] })
  expect(findings.map(({ must }) => must)).toEqual([true, true, false])
  expect(sumOf(findings)).toBe('doctor: 2 att göra; 1 råd')
  expect(sumOf(findings.slice(2))).toBe('doctor: inget måste göras; 1 råd')
  expect(sumOf([])).toBe('doctor: inget måste göras')
})
