/**
 * The text of a content file for tests: what every one begins and ends its front matter with, so that a test shows only
 * what it is about.
 */

interface Parts {
  /** YAML between what all files have: sections, groups, paragrafer, a newline at its end. */
  fields: string
  source?: string
  sha256?: string
  written?: string
  lines: number
  blank?: number
}

/** @param body What follows the front matter. */
export function contentText(
  { fields, source = 's.txt', sha256 = 'a'.repeat(64), written = '0'.repeat(64), lines, blank = 0 }: Parts,
  body: string,
): string {
  return `---
source: ${source}
sha256: ${sha256}
written: '${written}'
format: text
encoding: utf-8
kind: protokoll
organ: tn
date: '2024-03-12'
dateFrom: title
${fields}lines: ${lines}
blank: ${blank}
published: ${lines - blank}
---
${body}`
}
