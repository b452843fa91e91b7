/** The table of `npx paragraf`: its commands, its help, and what is said of a word that is none of them. */
import { HANDBOOK } from '../../src/places.ts'

interface Row {
  /** What it does, in Swedish, in a few words; its own `--help` says the rest. */
  says: string
  load: () => Promise<unknown>
}

export const COMMANDS = {
  start: {
    says: 'omvandlar källorna, bygger webbplatsen och visar den här på datorn',
    load: () => import('../start.ts'),
  },
  convert: { says: 'omvandlar källorna i seeds/ till innehåll i content/', load: () => import('../convert.ts') },
  build: { says: 'bygger webbplatsen i dist/ av content/', load: () => import('../build.ts') },
  join: { says: 'gör webbplatsen av delar, byggda med build --part', load: () => import('../join.ts') },
  serve: { says: 'visar den byggda webbplatsen här på datorn', load: () => import('../serve.ts') },
  inspect: { says: 'visar hur programmet läste en källa', load: () => import('../inspect.ts') },
  granska: { says: 'visar vad som ser misstänkt ut i det omvandlade', load: () => import('../granska-arkiv.ts') },
  andringar: {
    says: 'säger vilka protokoll och paragrafer som ändras mellan två mappar med innehåll',
    load: () => import('../andringar.ts'),
  },
  package: { says: 'packar den byggda webbplatsen i en zip-fil', load: () => import('../package.ts') },
  portal: {
    says: 'bygger en portal över flera byggda webbplatser, med en sökning som frågar dem alla',
    load: () => import('../portal.ts'),
  },
  verify: { says: 'kontrollerar en sådan zip-fil', load: () => import('../verify.ts') },
  doctor: {
    says: 'säger vad som saknas, är gammalt eller behöver göras i projektet',
    load: () => import('../doctor.ts'),
  },
  upgrade: { says: 'byter till en nyare version av Paragraf', load: () => import('../upgrade.ts') },
} as const satisfies Readonly<Record<string, Row>>

type Name = keyof typeof COMMANDS

const isName = (word: string): word is Name => Object.hasOwn(COMMANDS, word)

type Asked =
  { kind: 'run'; name: Name; args: string[] } | { kind: 'help' | 'version' } | { kind: 'unknown'; name: string }

const HELP: ReadonlySet<string> = new Set(['hjälp', 'hjalp', 'help', '--hjälp', '--help', '-h'])
const VERSION: ReadonlySet<string> = new Set(['version', '--version', '-v'])

/**
 * @param args What stands after `paragraf`. `hjälp build` is `build --help`; the letters of å and ä may be put
 * together.
 */
export function read(args: readonly string[]): Asked {
  const [first = 'hjälp', ...rest] = args.map((word, at) => (at < 2 ? word.normalize('NFC') : word))
  if (isName(first)) return { kind: 'run', name: first, args: [...args.slice(1)] }
  if (VERSION.has(first)) return { kind: 'version' }
  if (!HELP.has(first)) return { kind: 'unknown', name: first }
  const [topic] = rest
  if (topic === undefined) return { kind: 'help' }
  return isName(topic) ? { kind: 'run', name: topic, args: ['--help'] } : { kind: 'unknown', name: topic }
}

/** @returns Lines for the terminal, every command of {@link COMMANDS} with what it says of itself. */
export function helpOf(): string {
  const names = Object.entries(COMMANDS)
  const width = Math.max(...names.map(([name]) => name.length))
  return [
    'Paragraf gör en webbplats av protokoll. Kommandona körs i projektets mapp.',
    'Användning: npx paragraf KOMMANDO',
    '',
    ...names.map(([name, { says }]) => `  ${name.padEnd(width)}  ${says}`),
    '',
    `npx paragraf hjälp KOMMANDO säger vad ett kommando kan. Handboken: ${HANDBOOK}`,
  ].join('\n')
}

/** One line: what was found, and what there is. */
export const missOf = (name: string): string =>
  `paragraf: förstår inte kommandot ”${name.replace(/\p{Cc}/gu, ' ')}”. Det finns: ${Object.keys(COMMANDS).join(', ')}. Mer: npx paragraf hjälp`
