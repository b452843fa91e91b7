/** What the tests of Akoma Ntoso share: the schema, and the invented meeting as it is written. */
import { readFileSync } from 'node:fs'
import { XmlDocument, XsdValidator } from 'libxml2-wasm'
import type { Meeting } from '../content-file/read.ts'
import { akomaNtoso, type Links } from './akoma-ntoso.ts'
import { example, TN } from './example.fixture.ts'

const schema = XsdValidator.fromDoc(
  XmlDocument.fromString(readFileSync('tests/schemas/akoma-ntoso-protokoll.xsd', 'utf8')),
)

/** What the schema finds wrong; nothing where all is right. */
export function faults(xml: string): string[] {
  const document = XmlDocument.fromString(xml)
  try {
    schema.validate(document)
    return []
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)]
  } finally {
    document.dispose()
  }
}

/** Whose minutes name somebody who was there and voted. */
export const named = (file: string): string =>
  file
    .replace('Sammanträdet', 'Ordförande Ada Provlund (S). Sammanträdet')
    .replace("span: '13'\n", "span: '12'\n")
    .replace('Nämnden beslutar\n', 'Ada **Provlund** röstar ja, Adam Provlundsson nej.\n\nNämnden beslutar\n')
/** With its municipality and the address of a site. */
export const xml = (meeting: Meeting = example(named), links?: Links): string =>
  akomaNtoso(meeting, TN, 'https://x.se/', links)
