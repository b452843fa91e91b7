/**
 * A § as a source, in the form that is asked for; with the public address, or the one the reader came by, never a place
 * on a disk.
 */
import { FORMATS, type Source } from '../../model/citation-formats.ts'
import { fieldsOf, hasTexts } from '../../model/fields.ts'
import { browser } from '../../words/sv/browser.ts'
import { addressOf } from './copy.ts'

/** @param act The button; what is known of the § stands around it. */
export function cited(act: Element, name: string): string {
  const known = act.closest<HTMLElement>('[data-cited]')?.dataset['cited']
  const [, format] = FORMATS.find(([own]) => own === name) ?? []
  if (known === undefined || format === undefined) return ''
  const source: unknown = JSON.parse(known)
  if (!isSource(source)) return ''
  const here = location.protocol.startsWith('http') ? addressOf('') : null
  return format({ ...source, url: source.url ?? here })
}

/** A browser may show the page of one version with the script of another. */
function isSource(known: unknown): known is Source {
  const { organ, dnr } = fieldsOf(known)
  return (
    hasTexts(known, ['key', 'kind', 'number', 'title']) &&
    hasTexts(organ, ['name', 'organisation']) &&
    Array.isArray(dnr)
  )
}

/** A button a form where a § is shared. */
export function showForms(): void {
  const place = document.querySelector<HTMLElement>('[data-cited]')
  if (place === null) return
  const { as, copied, short, full } = browser.cite
  const lead = Object.assign(document.createElement('span'), {
    className: 'share-as',
    id: 'kopiera-som',
    textContent: as,
  })
  place.append(
    lead,
    ...FORMATS.map(([name]) => {
      const shown = name === 'Kort' ? short : name === 'Fullständig' ? full : name
      const button = Object.assign(document.createElement('button'), {
        ...{ type: 'button', className: 'button', textContent: shown },
      })
      Object.assign(button.dataset, { cite: name, copied: copied(shown) })
      return button
    }),
  )
  place.setAttribute('role', 'group')
  place.setAttribute('aria-labelledby', lead.id)
}
