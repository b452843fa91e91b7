/**
 * What a person adds beside a source (`NAME.md`): facts the text lacks, each with `because`, and an editor's note.
 * Text in, checked facts out; anything unknown or malformed is one message and the source is not converted,
 * so that a slip of the pen never becomes a wrong date – or a name that was to be covered – on a public page.
 */
import { type FrontMatter, FrontMatterError, readFrontMatter } from '../../content-file/front-matter.ts'
import { type Sidecar, sidecarSchema, siteMasksSchema } from './sidecar-schema.ts'
import { COVERING, fieldAt } from './sidecar-words.ts'
import { checked, SidecarError } from './sidecar-faults.ts'

/**
 * @throws {SidecarError} On malformed YAML, an unknown key, a value of the wrong form or fields that stand outside the
 * fences.
 */
export function readSidecar(file: string): Sidecar {
  const { data, body } = frontMatterOf(file)
  const stray = body
    .split('\n')
    .find((line) => fieldAt(line) !== undefined || (data['mask'] === undefined && COVERING.test(line)))
  if (stray !== undefined) {
    const at = file.split(/\r\n?|\n/).findLastIndex((line) => line === stray)
    throw new SidecarError(
      `Unexpected "${fieldAt(stray) ?? COVERING.exec(stray)?.[0] ?? ''}" outside the front matter, expected every field between two lines of --- with nothing above them; a note may speak of covering where mask: stands there, empty or not`,
      at + 1,
      { found: `”${fieldAt(stray) ?? COVERING.exec(stray)?.[0] ?? ''}” utanför rubrikfältet`, expected: BETWEEN },
    )
  }
  return { ...checked(sidecarSchema, data, file), note: body.trim() || null }
}

/** Words that a sidecar asks to have covered in its own source; none where it cannot be read, which stops that one. */
export function masksIn(file: string | null): string[] {
  if (file === null || !/mask/i.test(file)) return []
  try {
    return readSidecar(file).mask.map((one) => one.text)
  } catch (error) {
    if (error instanceof SidecarError) return []
    throw error
  }
}

/** What an editor wants covered in every source: `maskera.md` in the folder of sources. @throws {SidecarError} */
export function readSiteMasks(file: string): string[] {
  const { data, found, body } = frontMatterOf(file)
  if (!found)
    throw new SidecarError('Unexpected file without front matter, expected "mask:" between two lines of ---', 1, {
      expected: 'mask: mellan två rader med ---',
    })
  const words = checked(siteMasksSchema, data, file).mask.map((one) => one.text)
  if (body.trim() !== '' || words.length === 0)
    throw new SidecarError(
      `Unexpected ${words.length === 0 ? 'list without a mask' : 'text below the list'}, expected each mask between the two lines of ---`,
      words.length === 0 ? 1 : file.trimEnd().split('\n').length,
      { found: words.length === 0 ? 'en lista utan mask' : 'text under listan', expected: BETWEEN },
    )
  return words
}

/** Where fields stand. */
const BETWEEN = 'alla fält mellan två rader med ---, överst i filen'

function frontMatterOf(file: string): FrontMatter {
  if (file.length > MOST_CHARACTERS)
    throw new SidecarError(`Unexpected sidecar of ${file.length} characters, expected at most ${MOST_CHARACTERS}`, 1, {
      found: `${file.length} tecken`,
      expected: `högst ${MOST_CHARACTERS}`,
    })
  try {
    return readFrontMatter(file)
  } catch (error) {
    throw error instanceof FrontMatterError ? unreadable(error) : error
  }
}

const unreadable = (error: FrontMatterError): SidecarError =>
  new SidecarError(error.message, error.line, { found: error.swedish, expected: 'fält: värde' })

/** No person writes so much about one meeting. */
const MOST_CHARACTERS = 200_000
