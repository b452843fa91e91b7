/** Word files small enough to read in a test: parts as text in, bytes out. */
import { strToU8, zipSync } from 'fflate'

export const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const RELATIONS = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** The families of names that a document of Word declares. */
export const NAMES = [
  W,
  `xmlns:r="${OFFICE}"`,
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"',
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
].join(' ')

/** Parts by name; a file that Word embeds as bytes. */
export type Parts = Record<string, string | Uint8Array>

/** Any parts by their whole names. */
const zipped = (files: Parts): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part]),
    ),
  )

/** A Word file with a body and other parts by their names in the folder `word`; `main` names its document. */
export function docx(body: string, parts: Parts = {}, main = 'word/document.xml'): Uint8Array {
  return zipped({
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/></Types>',
    '_rels/.rels': `<Relationships ${RELATIONS}><Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="${main}"/></Relationships>`,
    [main]: `<w:document ${NAMES}><w:body>${body}</w:body></w:document>`,
    ...Object.fromEntries(Object.entries(parts).map(([name, xml]) => [`word/${name}`, xml])),
  })
}

/** Relations of a part: what each is, and where it lies. */
export const relations = (targets: Record<string, string>): string =>
  `<Relationships ${RELATIONS}>${Object.entries(targets)
    .map(([role, target], index) => `<Relationship Id="r${index}" Type="${OFFICE}/${role}" Target="${target}"/>`)
    .join('')}</Relationships>`

/** A paragraph; tabs as Word writes them. */
export const p = (text: string, properties = ''): string =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}<w:r>${text
    .split('\t')
    .map((piece) => `<w:t xml:space="preserve">${piece}</w:t>`)
    .join('<w:tab/>')}</w:r></w:p>`

/** A run with properties of its own. */
export const run = (text: string, properties = ''): string =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`
export const styles = (inside: string): Record<string, string> => ({
  'styles.xml': `<w:styles ${W}>${inside}</w:styles>`,
})
