/** Where the site begins, as the page's template tells its scripts: they run at any depth, on a server and a disk. */

/** The way from the page to the site's root, with a slash at its end, for links; '' where the page stands there. */
export const wayToRoot = (): string => document.documentElement.dataset['root'] ?? ''

/** The same as a whole address, for what is fetched: a script's base and a fetch's are not the same everywhere. */
export const rootAddress = (): string => new URL(wayToRoot() || './', location.href).href
