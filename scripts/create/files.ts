/**
 * The files of a new project: answers in, texts by their paths out. Nothing of the engine is among them but its
 * version.
 */
import type { Answers } from './answers.ts'
import { settingsFile } from './settings.ts'

export interface Engine {
  /** What npm is to install: a version, or where a package lies. */
  spec: string
  /** Node itself as packages by their versions, for a machine whose own is too old; none where it is not. */
  nodes?: Readonly<Record<string, string>>
}

/** The commands, by the names that the handbook has them by. */
const SCRIPTS = {
  start: 'paragraf start',
  convert: 'paragraf convert',
  build: 'paragraf build',
  serve: 'paragraf serve',
  inspect: 'paragraf inspect',
  'granska:arkiv': 'paragraf granska',
  andringar: 'paragraf andringar',
  package: 'paragraf package',
  verify: 'paragraf verify',
  doctor: 'paragraf doctor',
  upgrade: 'paragraf upgrade',
}

/** @param folder The project's folder, whose name npm gets. */
export function projectFiles(answers: Answers, engine: Engine, folder: string): Map<string, string> {
  return new Map([
    ['package.json', manifest(answers, engine, folder)],
    ['webbplats.yaml', settingsFile(answers)],
    ['LÄS-MIG.md', readme(answers)],
    ['.gitignore', IGNORED],
    ['.editorconfig', EDITOR],
    ['seeds/LÄS-MIG.md', SOURCES_README],
    ['content/organ/.gitkeep', ''],
  ])
}

const manifest = ({ name }: Answers, { spec, nodes = {} }: Engine, folder: string): string =>
  `${JSON.stringify(
    {
      name: packageName(folder),
      description: name,
      private: true,
      scripts: SCRIPTS,
      dependencies: { paragraf: spec },
      ...(Object.keys(nodes).length > 0 ? { optionalDependencies: nodes } : {}),
    },
    null,
    2,
  )}\n`

/** Letters, digits and hyphens, as npm asks; the name is never published. "paragraf" itself would be its own engine. */
function packageName(folder: string): string {
  const name = folder
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z\d]+/g, '-')
    .replaceAll(/^-|-$/g, '')
  return name === '' || name === 'paragraf' ? 'protokoll' : name
}

const IGNORED = `\
# Det som går att göra om.
node_modules/
dist/
dist.ny/
dist.gammal/
dist.delar/
.cache/
*.las
*.tmp
/*.zip
/granska.html
/granska/

# Källorna och sidofilerna: där står det som är täckt på webbplatsen, och det som en gång har legat i ett öppet förråd
# finns kvar i historiken. Ta bort raden bara om förrådet är slutet, och förblir det.
/seeds/
`

const SOURCES_README = `\
# Källorna

Lägg protokollen här, som ni fick dem, gärna i mappar för organ och år. Ändra ingenting i dem. Bredvid \`namnden.pdf\` kan en sidofil ligga,
\`namnden.md\`: uppgifter som källan saknar, och ord som ska täckas, var och en med sitt skäl:

    ---
    date: { value: 2026-03-10, because: Enligt kallelsen. }
    mask:
      - { text: Anna Exempel, because: Privatperson. }
    ---

Ord som ska täckas i alla protokoll står i \`maskera.md\`. Mappen är bara för er: här står det som är täckt på webbplatsen.
`

const EDITOR = `\
root = true

[*]
charset = utf-8
end_of_line = lf
indent_style = space
indent_size = 2
insert_final_newline = true

# Källorna ändras inte.
[seeds/**]
charset = unset
end_of_line = unset
insert_final_newline = unset
`

const readme = ({ name, publisher }: Answers): string => `\
# ${name}${publisher === '' ? '' : `, ${publisher}`}

En webbplats av protokoll, gjord med Paragraf.

1. \`npm install\`, en gång på varje dator.
2. Lägg protokollen i \`seeds/\`, som ni fick dem: text, pdf, Word, webbsida eller Markdown. Det källan inte säger, och det som ska täckas,
   skrivs i en sidofil bredvid med samma namn och ändelsen \`.md\`. Mappen är bara för er, och följer inte med till git.
3. \`npm run convert\`, och läs det som skrivs ut. \`granska.html\` visar samma sak.
4. Rätta namn och organisation i filerna i \`content/organ/\`, och ta bort raden \`draft: true\`. Organ som är utkast publiceras inte.
5. \`npm start\`, och läs sidorna. Spara \`content/\` i git; av den byggs webbplatsen.

| här | ligger |
|---|---|
| \`webbplats.yaml\` | namn, utgivare, logotyp, färg och kontakt |
| \`seeds/\` | källorna och deras sidofiler |
| \`content/organ/\` | en fil för varje nämnd eller styrelse |
| \`content/protokoll/\` | det omvandlade, skrivet av \`npm run convert\` |
| \`dist/\` | den byggda webbplatsen: den, och bara den, läggs ut |

\`npx paragraf doctor\` säger vad som saknas eller är gammalt, och \`npx paragraf upgrade\` byter till en nyare version.
Handboken är \`node_modules/paragraf/docs/redaktor.md\`; hur webbplatsen läggs ut står i \`drift.md\` bredvid.
`
