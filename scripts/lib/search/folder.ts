/** The search's folder in the site. */
export const SEARCH = 'pagefind/'
