// Explicit .html addresses, whitespace kept between words, no rewriting of quotes or dashes: the record stays as it is.
import { defineConfig } from 'astro/config'

export default defineConfig({
  output: 'static',
  compressHTML: true,
  trailingSlash: 'ignore',
  build: { format: 'preserve', inlineStylesheets: 'never', concurrency: 8 },
  markdown: { syntaxHighlight: false },
  devToolbar: { enabled: false },
})
