import { escapedXml } from '../model/escaped.ts'

/** Signs that the standard lets a name have, and none of them half. */
const cut = (name: string, most: number): string => Array.from(name).slice(0, most).join('').trim()

/** What lets a browser or a portal search the site by its name: settings in, an OpenSearch 1.1 description out. */
export function openSearch(url: string, name: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
<ShortName>${escapedXml(cut(name, 16))}</ShortName>
<LongName>${escapedXml(cut(name, 48))}</LongName>
<Description>${escapedXml(`Sök i protokoll: ${name}`)}</Description>
<Language>sv</Language>
<InputEncoding>UTF-8</InputEncoding>
<Url type="text/html" template="${escapedXml(`${url}sok.html?q={searchTerms}`)}"/>
</OpenSearchDescription>
`
}
