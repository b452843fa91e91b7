import type { Body } from '../archive/catalogue.ts'

export interface Succession {
  /** Null also where it is a draft: it has no page, and no name that is checked. */
  successor: Body | null
  predecessors: Body[]
}

/** Which body took over from which: a body and all that are published in, its neighbours in time out. */
export function successionOf(body: Body, published: readonly Body[]): Succession {
  return {
    successor: published.find(({ slug }) => slug === body.successor) ?? null,
    predecessors: published.filter(({ successor }) => successor === body.slug),
  }
}
