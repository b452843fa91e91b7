import { organPath } from '../model/address.ts'
import { CSV, NDJSON, SITE } from './paths.ts'
import { MEETING_SCHEMA, ROW_SCHEMA } from './schema.ts'

export interface Told {
  name: string
  description: string | null
  publisher: string | null
  url: string | null
  bodies: readonly { slug: string; name: string; organisation: string }[]
  /** Whether there is any § to tell of. */
  hasRows: boolean
}

/** Brackets would end the words of a link. */
const words = (text: string): string => text.replaceAll(/[[\]\\]/g, String.raw`\$&`)

/**
 * A page for programs that read text (llmstxt.org): what the site is, what must be known of it, and where its text
 * lies.
 */
export function llms({ name, description, publisher, url, bodies, hasRows }: Told): string {
  const link = (text: string, path: string, says: string): string =>
    `- [${words(text)}](${url ?? ''}${path})${says === '' ? '' : `: ${says}`}`
  const data = [
    link('Webbplatsen', SITE, 'utgivare, organ, antal och senaste dag, JSON'),
    ...(hasRows
      ? [link('Alla paragrafer, NDJSON', NDJSON, 'en rad för varje paragraf'), link('Alla paragrafer, CSV', CSV, '')]
      : []),
    link('Schema för en paragraf', ROW_SCHEMA, 'JSON Schema'),
    link('Schema för ett protokoll', MEETING_SCHEMA, 'JSON Schema'),
  ]
  const organs = bodies.map((body) => link(body.name, organPath(body.slug), body.organisation))
  return `# ${name}

> ${description ?? 'Protokoll från svenska beslutande organ, paragraf för paragraf.'}

- Texten är en återgivning. Det justerade originalet gäller.
- ${publisher === null ? 'Utgivaren har inte angett sitt namn.' : `Utgivare: ${publisher}.`}
- Varje protokoll ligger också som Markdown (index.md), JSON (index.json) och, där dagen är känd, Akoma Ntoso (index.akn.xml) bredvid sin sida, index.html.
- Ett förslag till ett annat organ är inte ett beslut: se fältet stadium.
- Utfall, slag och stadium är lästa av ett program ur beslutets ord. Okänt är null.

## Data

${data.join('\n')}
${organs.length === 0 ? '' : `\n## Organ\n\n${organs.join('\n')}\n`}`
}
