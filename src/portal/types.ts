/** What a portal is made of: what its settings say, and what each site has published. */

/** A site as the settings name it. */
export interface SiteToRead {
  /** Where it is read at: an address that ends in a slash, or a built folder. */
  from: string
  /** What readers shall see instead of the publisher's own name; null for that. */
  name: string | null
  /** Where readers find it, where it is read from a folder and does not say so itself. */
  address: string | null
}

export interface PortalSettings {
  name: string
  description: string | null
  /** In the order that they are shown. */
  sites: SiteToRead[]
}

interface SiteBody {
  id: string
  name: string
  organisation: string
  /** From the site's root. */
  path: string
  meetings: number
  latest: string | null
}

/** A § of a site, as its table has it. */
export interface SiteParagraf {
  /** From the site's root. */
  path: string
  /** Of the meeting, from the site's root. */
  meeting: string
  /** "§ 206" */
  number: string
  title: string
  body: string
  organisation: string
  date: string | null
}

/** A decision of a body's own, for lists of what is new. */
export interface SiteDecision extends SiteParagraf {
  /** What it came to, in the site's own words, and the tone that colours them. */
  outcome: string
  tone: string
  /** Larger for what more readers look for. */
  weight: number
}

/** A dnr in the words of a decision, which may be another organisation's. */
export interface DnrQuote {
  key: string
  dnr: string
  /** The paragraph that it stands in. */
  words: string
  at: SiteParagraf
}

/** A site as it was read. */
export interface Site {
  /** Of its page here: ASCII, its own among the sites. */
  slug: string
  name: string
  /** Ends in a slash; every link to it and every question to its index begins so. */
  address: string
  siteName: string
  description: string | null
  meetings: number
  paragrafer: number
  first: string | null
  latest: string | null
  /** Form of its search index. */
  indexVersion: number
  bodies: SiteBody[]
  /** Newest first, some. */
  decisions: SiteDecision[]
  quotes: DnrQuote[]
  /** Dnrs that its organisations' own §§ bear, by their normal form: some of the §§ of each. */
  registry: Map<string, SiteParagraf[]>
}
