/**
 * What all commands share: arguments by a table, usage made of the same table (`--help`), errors as one line, exit
 * status. 0: done. 1: it failed, or found a fault. 2: it was asked wrongly, and nothing was done. What is said here is
 * Swedish.
 */
import { parseArgs, type ParseArgsOptionDescriptor } from 'node:util'
import { asked } from '../../src/places.ts'
import { oneLine } from './one-line.ts'
import { codeOf } from './error-code.ts'

interface Described {
  /** What it does, in Swedish, as a line of the help. */
  says: string
}
interface TextOption extends Described {
  type: 'string'
  /** What its value is called in the usage: "MAPP". */
  value: string
  default?: string
}
interface CountOption extends Described {
  type: 'count'
  default?: number
  /** The least it may be; 1 where nothing is said. */
  least?: number
}
interface FlagOption extends Described {
  type: 'boolean'
}

type Option = TextOption | CountOption | FlagOption
type Options = Readonly<Record<string, Option>>

/** Values by the options' names: a flag is never missing, others are where they have no default. */
export type Values<O extends Options> = {
  [Name in keyof O]: O[Name] extends FlagOption
    ? boolean
    : (O[Name] extends CountOption ? number : string) | (O[Name] extends { default: unknown } ? never : undefined)
}

/** What may stand there without a name. */
interface Operand extends Described {
  value: string
  /** Without one it must be given. */
  default?: string
  /** Any number of them, none too. */
  many?: true
}

export interface Command<O extends Options> {
  /** As npm knows it. */
  name: string
  /** What stands before its arguments, where it is not asked for as the others are. */
  call?: string
  /** What it does, in Swedish, one or two sentences. */
  about: string
  options?: O
  operand?: Operand
  /** @returns The exit status; 0 where nothing is returned. */
  run: (
    values: Values<O>,
    operand: string,
    operands: readonly string[],
  ) => number | undefined | Promise<number | undefined> | Promise<void>
  /** Words for an error that ends it; one line with the command's name where nothing else is said. */
  words?: (error: unknown) => string | Promise<string>
  /** The status of an error that ends it; 1 where nothing else is said. */
  status?: (error: unknown) => number
}

/** The command was asked for what it cannot do: told with the usage, status 2. */
export class Misuse extends Error {}

/** Runs a command with the arguments of this process, and sets its exit status. */
export async function command<O extends Options>(about: Command<O>): Promise<void> {
  try {
    const args = process.argv.slice(2)
    if (args.includes('--help') || args.includes('-h')) console.log(helpOf(about))
    else {
      const { values, operand, operands = [] } = argumentsOf(about, args)
      process.exitCode = (await about.run(values, operand, operands)) ?? 0
    }
  } catch (error) {
    process.exitCode = error instanceof Misuse ? 2 : (about.status?.(error) ?? 1)
    console.error(await wordsFor(about, error))
  }
}

function wordsFor<O extends Options>(about: Command<O>, error: unknown): string | Promise<string> {
  if (error instanceof Misuse) return `${about.name}: ${error.message}. ${usageOf(about)}`
  return about.words?.(error) ?? `${about.name}: ${oneLine(error)}`
}

/** @returns All operands where there may be many. @throws {Misuse} */
export function argumentsOf<O extends Options>(
  { options, operand }: Pick<Command<O>, 'options' | 'operand'>,
  args: readonly string[],
): { values: Values<O>; operand: string; operands?: readonly string[] } {
  const table = Object.entries<Option>(options ?? {})
  const given = parsed(args, table)
  const values = Object.fromEntries(table.map(([name, option]) => [name, valueOf(name, option, given.values[name])]))
  const operands = given.positionals
  if (operand?.many) return { values: values as Values<O>, operand: operands[0] ?? '', operands }
  const [first = operand?.default, second] = operands
  const stray = operand === undefined ? given.positionals[0] : second
  if (stray !== undefined) throw new Misuse(`förstår inte ”${stray}”`)
  if (operand !== undefined && first === undefined) throw new Misuse(`ange ${operand.value}`)
  return { values: values as Values<O>, operand: first ?? '' }
}

type Given = string | boolean | undefined

function parsed(
  args: readonly string[],
  table: readonly [string, Option][],
): { values: Record<string, Given>; positionals: string[] } {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: Object.fromEntries(
        table.map(([name, { type }]): [string, ParseArgsOptionDescriptor] => [
          name,
          { type: type === 'boolean' ? 'boolean' : 'string' },
        ]),
      ),
      allowPositionals: true,
    })
    return { values: values as Record<string, Given>, positionals }
  } catch (error) {
    throw new Misuse(misuseOf(error))
  }
}

/** Node's words are English; which option it is about is all that is needed of them. */
function misuseOf(error: unknown): string {
  const [, option = ''] = /'(-[^' <]*)/.exec(error instanceof Error ? error.message : '') ?? []
  return codeOf(error) === 'ERR_PARSE_ARGS_UNKNOWN_OPTION' ? `okänt val ${option}` : `fel värde för ${option}`
}

/** @throws {Misuse} */
function valueOf(name: string, option: Option, given: Given): string | number | boolean | undefined {
  if (option.type === 'boolean') return given === true
  if (given === undefined) return option.default
  if (option.type === 'string') return String(given)
  const { least = 1 } = option
  const count = Number(given)
  if (!Number.isSafeInteger(count) || count < least) throw new Misuse(`--${name} är ett heltal, minst ${least}`)
  return count
}

/** @example "Användning: npm run verify -- FIL.zip" */
function usageOf<O extends Options>({ name, call, options, operand }: Command<O>): string {
  const words = [
    ...(operand === undefined
      ? []
      : [operand.default === undefined && !operand.many ? operand.value : `[${operand.value}]`]),
    ...Object.entries<Option>(options ?? {}).map(([option, about]) => `[${formOf(option, about)}]`),
  ]
  return `Användning: ${call === undefined ? asked(name, words.join(' ')) : [call, ...words].join(' ')}`
}

const formOf = (name: string, option: Option): string =>
  `--${name}${option.type === 'boolean' ? '' : ` ${option.type === 'count' ? 'ANTAL' : option.value}`}`

function helpOf<O extends Options>(about: Command<O>): string {
  const { operand, options } = about
  const rows: [string, string][] = [
    ...(operand === undefined ? [] : [[operand.value, saysOf(operand)] as [string, string]]),
    ...Object.entries<Option>(options ?? {}).map(([name, option]): [string, string] => [
      formOf(name, option),
      saysOf(option),
    ]),
    ['--help', 'visar den här hjälpen'],
  ]
  const width = Math.max(...rows.map(([form]) => form.length))
  return [about.about, usageOf(about), '', ...rows.map(([form, says]) => `  ${form.padEnd(width)}  ${says}`)].join('\n')
}

const saysOf = ({ says, default: usual }: Described & { default?: string | number }): string =>
  usual === undefined || usual === '' ? says : `${says} (annars ${usual})`
