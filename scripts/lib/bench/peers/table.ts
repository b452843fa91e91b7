/**
 * The generators that npm or Debian has, each with the least project that renders Markdown into a page with a title.
 */
import { titled, type Peer } from './types.ts'

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`

const HUGO: Peer = {
  name: 'Hugo',
  packages: [],
  probe: ['hugo', 'version'],
  renders: 'all',
  content: 'content',
  site: 'public',
  front: (title) => titled(title),
  files: {
    'config.toml': 'baseURL = "/"\nlanguageCode = "sv"\ndisableKinds = ["taxonomy", "term", "RSS", "sitemap"]\n',
    'layouts/_default/single.html':
      '<!doctype html><html lang="sv"><head><meta charset="utf-8"><title>{{ .Title }}</title></head><body><main><h1>{{ .Title }}</h1>{{ .Content }}</main></body></html>\n',
    'layouts/_default/list.html':
      '<!doctype html><html lang="sv"><head><meta charset="utf-8"><title>{{ .Title }}</title></head><body><main><ul>{{ range first 50 .Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul></main></body></html>\n',
  },
  command: () => ['hugo', '--quiet'],
}

const ELEVENTY: Peer = {
  name: 'Eleventy',
  packages: ['@11ty/eleventy@3.1.2'],
  renders: 'all',
  content: 'content',
  site: 'dist',
  front: (title) => titled(title, 'layout: page.njk\n'),
  files: {
    'package.json': json({ private: true, type: 'module' }),
    'eleventy.config.js':
      "export default () => ({ dir: { input: 'content', includes: '../layouts', output: 'dist' }, markdownTemplateEngine: false })\n",
    'layouts/page.njk':
      '<!doctype html><html lang="sv"><head><meta charset="utf-8"><title>{{ title }}</title></head><body><main><h1>{{ title }}</h1>{{ content | safe }}</main></body></html>\n',
  },
  command: (bin) => [bin('eleventy'), '--quiet'],
}

const ASTRO_PAGE = `---
import { getCollection, render } from 'astro:content'
export const getStaticPaths = async () =>
  (await getCollection('pages')).map((entry) => ({ params: { slug: entry.id }, props: { entry } }))
const { entry } = Astro.props
const { Content } = await render(entry)
---
<!doctype html><html lang="sv"><head><meta charset="utf-8"><title>{entry.data.title}</title></head><body><main><h1>{entry.data.title}</h1><Content /></main></body></html>
`

const ASTRO: Peer = {
  name: 'Astro, the least one',
  packages: ['astro@7.3.5'],
  renders: 'all',
  content: 'pages',
  site: 'dist',
  front: (title) => titled(title),
  files: {
    'package.json': json({ private: true, type: 'module' }),
    'astro.config.mjs': 'export default { devToolbar: { enabled: false }, markdown: { syntaxHighlight: false } }\n',
    'src/content.config.ts':
      "import { defineCollection } from 'astro:content'\nimport { glob } from 'astro/loaders'\nexport const collections = { pages: defineCollection({ loader: glob({ pattern: '**/*.md', base: './pages' }) }) }\n",
    'src/pages/[...slug].astro': ASTRO_PAGE,
  },
  command: (bin) => [bin('astro'), 'build', '--silent'],
}

const STARLIGHT: Peer = {
  name: 'Starlight, with its search',
  packages: ['astro@7.3.5', '@astrojs/starlight@0.42.4'],
  renders: 'meetings',
  content: 'src/content/docs',
  site: 'dist',
  front: (title) => titled(title),
  files: {
    'package.json': json({ private: true, type: 'module' }),
    'astro.config.mjs':
      "import starlight from '@astrojs/starlight'\nexport default { integrations: [starlight({ title: 'Protokoll', locales: { root: { label: 'Svenska', lang: 'sv' } } })] }\n",
    'src/content.config.ts':
      "import { defineCollection } from 'astro:content'\nimport { docsLoader } from '@astrojs/starlight/loaders'\nimport { docsSchema } from '@astrojs/starlight/schema'\nexport const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) }\n",
  },
  command: (bin) => [bin('astro'), 'build', '--silent'],
}

export const PEERS: readonly Peer[] = [HUGO, ELEVENTY, ASTRO, STARLIGHT]
