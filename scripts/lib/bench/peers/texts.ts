/**
 * The text that all generators are given: of every content file, the whole, and each § by itself. No page is `index`,
 * which some take for a folder.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import matter from 'gray-matter'
import { pathsIn } from '../../package/folder.ts'
import type { Text } from './types.ts'

/** A § opens at a heading of rank 2 that names its number. */
const PARAGRAF = /^## (?=§)/m

/** @param content The folder that holds `protokoll/`. */
export function* textsIn(content: string): Generator<Text> {
  const folder = join(content, 'protokoll')
  for (const name of pathsIn(folder).filter((path) => path.endsWith('.md'))) {
    const path = name.replace(/\.md$/, '')
    const markdown = matter(readFileSync(join(folder, name), 'utf8')).content
    const [, title = path] = /^# (.+)$/m.exec(markdown) ?? []
    yield { path: `${path}/hela`, title, markdown, kind: 'meeting' }
    for (const [at, text] of markdown.split(PARAGRAF).slice(1).entries()) {
      const [heading = ''] = text.split('\n')
      yield { path: `${path}/p${at + 1}`, title: heading, markdown: text.slice(heading.length), kind: 'paragraf' }
    }
  }
}
