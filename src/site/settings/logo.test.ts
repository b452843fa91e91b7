/** A logo that is a picture and nothing more. */
import { deflateSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { readLogo } from './logo.ts'
import { MARK } from './logo.fixture.ts'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const svg = (inside: string, attributes = 'viewBox="0 0 10 10"'): Uint8Array =>
  bytes(
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" ${attributes}>${inside}</svg>`,
  )

const chunk = (name: string, data: Buffer): Buffer => {
  const length = Buffer.alloc(4)
  length.writeUInt32BE(data.length)
  return Buffer.concat([length, Buffer.from(name), data, Buffer.alloc(4)])
}
const png = (width: number, height: number): Buffer => {
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  const mark = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  return Buffer.concat([mark, chunk('IHDR', head), chunk('IDAT', deflateSync(Buffer.alloc(9)))])
}

test.each<[string, Uint8Array, object]>([
  ['a drawing', bytes(MARK), { type: 'svg', ratio: 0.8 }],
  ['a drawing after a declaration and a remark', bytes(`<?xml version="1.0"?><!-- vapen -->${MARK}`), { ratio: 0.8 }],
  [
    'a drawing after the name of its language, as older programs write it',
    bytes(
      `<?xml version="1.0"?>\n<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">\n${MARK}`,
    ),
    { type: 'svg', ratio: 0.8 },
  ],
  ['a drawing with its size in pixels', svg('', 'width="30px" height="10"'), { ratio: 3 }],
  ['a gradient of its own', svg('<path fill="url(#a)"/><use xlink:href="#b"/>'), { ratio: 1 }],
  ['a picture inside it', svg('<image href="data:image/png;base64,AAAA"/>'), { ratio: 1 }],
  ['own styles', svg('<style>.a{fill:#00524c}</style>'), { ratio: 1 }],
  ['a png', png(200, 100), { type: 'png', ratio: 2 }],
])('%s is shown', (_, file, expected) => {
  expect(readLogo(file)).toMatchObject(expected)
})

test.each<[string, Uint8Array, RegExp]>([
  ['words', bytes('logotyp'), /inte är någon bild/],
  ['a photograph', new Uint8Array([0xff, 0xd8, 0xff, 0xe0]), /inte är någon bild/],
  ['a page with a drawing in it', bytes(`<html>${MARK}</html>`), /inte går att läsa/],
  ['half a drawing', bytes(MARK.slice(0, 70)), /inte går att läsa/],
  ['a script', svg('<script>alert(1)</script>'), /elementet script/],
  ['a script by another name', svg('<x:script xmlns:x="http://www.w3.org/2000/svg">1</x:script>'), /elementet script/],
  ['an event', svg('<path onload="alert(1)"/>'), /händelsen onload/],
  ['a page inside it', svg('<foreignObject/>'), /elementet foreignobject/],
  ['a picture from elsewhere', svg('<image xlink:href="https://x.se/a.png"/>'), /hänvisning till ”https:/],
  ['a picture beside it', svg('<image href="a.png"/>'), /hänvisning till ”a\.png”/],
  ['a script as an address', svg('<use href=" javascript:alert(1)"/>'), /hänvisning till ”javascript/],
  ['a page as an address', svg('<use href="data:text/html,x"/>'), /hänvisning/],
  ['an animated address', svg('<set attributeName="href" to="javascript:alert(1)"/>'), /skript i to/],
  ['a style from elsewhere', svg('<style>@import "https://x.se/a.css"</style>'), /stil som hämtar/],
  ['a colour from elsewhere', svg('<path fill="url(https://x.se/a#b)"/>'), /stil som hämtar/],
  ['a style in disguise', svg('<path style="fill:\\75rl(https://x.se)"/>'), /stil som hämtar/],
  ['a linked sheet', bytes(`<?xml-stylesheet href="https://x.se/a.css"?>${MARK}`), /länkad stilmall/],
  ['an entity', bytes(`<!DOCTYPE svg [<!ENTITY a "b">]>${MARK}`), /deklaration/],
  [
    'an entity below the name of the language',
    bytes(
      `<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd" [<!ENTITY a "b">]>${MARK}`,
    ),
    /deklaration/,
  ],
  [
    'a language from elsewhere',
    bytes(`<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://x.se/svg11.dtd">${MARK}`),
    /deklaration/,
  ],
  ['no size', svg('', ''), /utan bredd och höjd/],
  ['a line', svg('', 'viewBox="0 0 400 10"'), /en bild som är 400 × 10/],
  ['a cut png', png(20, 10).subarray(0, 15), /avbruten/],
  ['a huge file', new Uint8Array(300_000), /300 kB/],
])('%s is refused', (_, file, found) => {
  expect(readLogo(file)).toMatchObject({ found: expect.stringMatching(found) as unknown })
})
