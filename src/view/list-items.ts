/** Rows of words that are markup, as the items of a list: HTML in, HTML out. */
export const listItems = (rows: Readonly<Record<string, string>>): string =>
  Object.values(rows)
    .map((html) => `<li>${html}</li>`)
    .join(' ')
