/** Which imports the walls between the rooms let through. */
import { describe, expect, test } from 'vitest'
import { refusal } from './rooms.ts'

test.each<[from: string, to: string]>([
  ['converter/convert.ts', 'model/rules.ts'],
  ['converter/convert.ts', 'converter/read/index.ts'],
  ['converter/clean/index.ts', 'converter/read/pieces.ts'],
  ['converter/clean/index.ts', 'privacy/index.ts'],
  ['converter/read/text.test.ts', 'converter/assemble/index.ts'],
  ['swedish/decisions/verbs.ts', 'model/tables.ts'],
  ['across/matters/compare.ts', 'content-file/index.ts'],
  ['review/review.ts', 'converter/index.ts'],
  ['search/page/rank.ts', 'search/index/kinds.ts'],
  ['view/corrected.ts', 'corrections/file.ts'],
  ['pages/404.astro', 'places.ts'],
  ['../scripts/convert.ts', 'converter/index.ts'],
  ['../tests/formats.whole.test.ts', 'portal/lists.ts'],
])('%s may import %s', (from, to) => expect(refusal(`src/${from}`, `src/${to}`)).toBeNull())

describe('refused is', () => {
  test.each<[from: string, to: string, why: string]>([
    ['converter/convert.ts', 'corrections/file.ts', 'not src/corrections'],
    ['converter/recognise/part.ts', 'portal/lists.ts', 'not src/portal'],
    ['converter/recognise/part.ts', 'privacy/find.ts', 'The door is src/privacy/index.ts.'],
    ['converter/read/index.ts', 'converter/assemble/index.ts', 'converter/read knows'],
    ['converter/read/pdf/lines/footnotes.ts', 'converter/clean/lines.ts', 'converter/read knows'],
    ['converter/headings/title.ts', 'converter/blocks/joins.ts', 'converter/headings knows'],
    ['corrections/record.ts', 'converter/pipeline.ts', 'The door is src/converter/index.ts.'],
    ['words/sv/page.ts', 'converter/pipeline.ts', 'The door is src/converter/index.ts.'],
    ['offline/list.ts', 'privacy/find.ts', 'The door is src/privacy/index.ts.'],
    ['across/facts.ts', 'converter/index.ts', 'not src/converter'],
    ['archive/known.ts', 'pages/404.astro', 'not src/pages'],
    ['view/corrected.ts', 'client/site/mark.ts', 'not src/client'],
    ['site/feeds.ts', 'components/Dnr.astro', 'not src/components'],
    ['client/site.ts', 'view/said.ts', 'not src/view'],
    ['portal/lists.ts', 'view/said.ts', 'not src/view'],
    ['across/matters/compare.ts', 'portal/lists.ts', 'not src/portal'],
    ['swedish/decisions/verbs.ts', 'swedish/../view/said.ts', 'not src/view'],
    ['picture/png.ts', 'privacy/index.ts', 'not src/privacy'],
    ['search/query/token.ts', 'search/page/rank.ts', 'search/query knows'],
    ['model/rules.ts', '../scripts/lib/command.ts', 'never the other way'],
    ['review/review.test.ts', 'converter/pipeline.ts', 'The door is src/converter/index.ts.'],
    ['../scripts/convert.ts', 'converter/pipeline.ts', 'The door is src/converter/index.ts.'],
    ['../tests/formats.whole.test.ts', 'privacy/find.ts', 'The door is src/privacy/index.ts.'],
  ])('%s that asks %s', (from, to, why) => expect(refusal(`src/${from}`, `src/${to}`)).toContain(why))
})
