/** Every type of page, wherever the site is put, does nothing but show itself. */
import { describe, expect, test } from 'vitest'
import { readers, visit, watch } from './browser.ts'
import { BASES, PAGE_TYPES, SITE } from './site.ts'

const newReader = readers()

describe.each(Object.entries(BASES))('opened from %s', (_, base) => {
  test('no page has an error, breaks its policy, fails to load anything, leaves the site or sets a cookie', async () => {
    const page = await newReader()
    const noted = await watch(page, base)
    for (const [type, path] of Object.entries(PAGE_TYPES)) {
      await visit(page, base, path)
      expect(await noted(), type).toEqual([])
    }
  })
})

test('the watch that finds nothing on the site does find what is planted', async () => {
  const page = await newReader()
  const noted = await watch(page, SITE)
  const policy = '<meta http-equiv="Content-Security-Policy" content="default-src \'self\'; img-src *">'
  await page.route('**/planted.html', (route) =>
    route.fulfill({
      contentType: 'text/html',
      headers: { 'set-cookie': 'spy=1' },
      body: `${policy}<style>p{color:red}</style><img src="http://127.0.0.1:1/pixel.png" alt=""><script src="missing.js"></script>`,
    }),
  )
  await page.goto(`${SITE}planted.html`, { waitUntil: 'load' })
  const found = (await noted()).join('\n')
  for (const sign of ['policy: style-src', 'outside: http://127.0.0.1:1/pixel.png', 'failed: ', '404', 'cookie: spy'])
    expect(found).toContain(sign)
})
