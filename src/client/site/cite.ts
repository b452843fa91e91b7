/** A § as a source, in the form that is asked for; with the public address, or the one the reader came by, never a place on a disk. */
import { FORMATS, type Source } from '../../model/citation-formats.ts'
import { addressOf } from './copy.ts'

/** @param act The button; what is known of the § stands around it. */
export function cited(act: Element, name: string): string {
  const known = act.closest<HTMLElement>('[data-cited]')?.dataset['cited']
  const [, format] = FORMATS.find(([own]) => own === name) ?? []
  if (known === undefined || format === undefined) return ''
  const source = JSON.parse(known) as Source
  const here = location.protocol.startsWith('http') ? addressOf('') : null
  return format({ ...source, url: source.url ?? here })
}
