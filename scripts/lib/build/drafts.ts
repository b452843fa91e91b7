/** A body that nobody has checked: its protokoll are not published. */
export interface Draft {
  slug: string
  name: string
}

/** One line for the terminal: who is not published, and what to do. */
export function draftLine(drafts: readonly Draft[], folder: string): string {
  const names = drafts.map(({ slug, name }) => `${name} (${folder}/organ/${slug}.md)`)
  return `${drafts.length} organ är utkast och publiceras inte: ${names.join(', ')}. Rätta namn och organisation och ta bort raden draft: true.`
}
