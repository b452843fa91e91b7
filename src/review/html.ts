/** The frame of the pages that are the editor's alone: no link leads there, and no search engine may keep them. */
import type { ElementContent } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'

interface Frame {
  title: string
  /** Its content security policy. */
  policy: string
  /** The style itself, or a link to it. */
  style: ElementContent
}

/** @param main What stands on the page. @returns HTML. */
export function editorPage({ title, policy, style }: Frame, main: readonly ElementContent[]): string {
  const head = h('head', [
    h('meta', { charset: 'utf-8' }),
    h('meta', { httpEquiv: 'Content-Security-Policy', content: policy }),
    h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    h('meta', { name: 'robots', content: 'noindex' }),
    h('title', `${title} – Paragraf`),
    style,
  ])
  const body = h('body', h('.page.page-wide', h('main#innehall', [...main])))
  return `${toHtml({ type: 'root', children: [{ type: 'doctype' }, h('html', { lang: 'sv' }, [head, body])] })}\n`
}
