/** What a package holds is what the repository holds, in JavaScript and with the names that its files have there. */
import { expect, test } from 'vitest'
import { toPackage } from './compile.ts'

test.each([
  [
    'types go, and what is imported is named anew',
    'src/a.ts',
    "import { b, type B } from './b.ts'\nimport type { C } from '../c.ts'\nexport { d } from './d.ts'\nimport z from 'zod'\nexport const a: B = b(z)\n",
    'src/a.js',
    'import { b } from "./b.js";\nexport { d } from "./d.js";\nimport z from \'zod\';\nexport const a = b(z);\n',
  ],
  [
    'what is imported when it is needed',
    'src/a.ts',
    "export const a = () => import('./b.ts')\n",
    'src/a.js',
    'export const a = () => import("./b.js");\n',
  ],
  [
    'an endpoint keeps the ending of what it gives',
    'src/pages/x.css.ts',
    'export const GET = 1\n',
    'src/pages/x.css.js',
    'export const GET = 1;\n',
  ],
  [
    'a page',
    'src/pages/x.astro',
    "---\nimport Page from '../layouts/Page.astro'\nimport { a } from '../a.ts'\nimport type { B } from \"../b.ts\"\nconst text: string = 'x.ts'\n---\n<p>'./c.ts'</p>\n",
    'src/pages/x.astro',
    "---\nimport Page from '../layouts/Page.astro'\nimport { a } from '../a.js'\nimport type { B } from \"../b.js\"\nconst text: string = 'x.ts'\n---\n<p>'./c.ts'</p>\n",
  ],
  ['a style', 'src/x.css', "a{content:'./x.ts'}", 'src/x.css', "a{content:'./x.ts'}"],
])('%s', (_, path, text, newPath, newText) => {
  expect(toPackage(path, text)).toEqual({ path: newPath, text: newText })
})
