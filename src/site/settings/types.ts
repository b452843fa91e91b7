/** What a publisher says of the site in `webbplats.yaml`; null is "not said", and is told as that. */
import type { Language } from '../../words/languages.ts'

/** A picture that is the publisher's mark, as it is read from its file. */
export interface Logo {
  type: 'svg' | 'png'
  bytes: Uint8Array
  /** Width for each unit of height. */
  ratio: number
}

/** A colour for each scheme, as `#rrggbb`. */
export interface Schemes {
  light: string
  dark: string
}

interface Contact {
  email: string | null
  phone: string | null
  /** Lines of a post address. */
  address: string[]
  /** An address or words: whom to ask for documents. */
  registrar: string | null
}

interface Officer {
  name: string | null
  email: string | null
  phone: string | null
}

/** How far the law is met, in the words of the law. */
export type AccessibilityState = 'helt' | 'delvis' | 'inte'

interface AccessibilityStatement {
  state: AccessibilityState | null
  /** Whole days, `2026-03-01`: when it was assessed, when the statement was last changed, when the site was put out. */
  assessed: string | null
  updated: string | null
  published: string | null
  method: string | null
  /** Known faults besides those that every such site has. */
  faults: string[]
  /** "två arbetsdagar": when one who reports a fault gets an answer. */
  answer: string | null
  /** What is left out, on which ground of the law. */
  exceptions: string | null
}

export interface BodyGroup {
  name: string
  /** Slugs, in the order they are shown. */
  bodies: string[]
}

export interface Settings {
  name: string
  /** One sentence on the start page. */
  description: string | null
  publisher: string | null
  /** `212000-0000`. */
  organisationNumber: string | null
  /** Ends with a slash. */
  url: string | null
  logo: { light: Logo; dark: Logo | null } | null
  accent: Schemes | null
  contact: Contact
  privacy: { officer: Officer | null; ground: string | null; log: string | null }
  noticeBoard: string | null
  accessibility: AccessibilityStatement
  originals: { pattern: string | null; meetings: Readonly<Record<string, string>> }
  /** That the site itself speaks; the record is Swedish. */
  language: Language
  menu: { search: string; bodies: string; about: string }
  groups: BodyGroup[]
  /** Whether bodies that nobody has checked are published too. */
  drafts: boolean
}

/** Keys from the outermost in, as in a file without dots: `['farg', 'ljus']`. */
export type Path = readonly PropertyKey[]

/** Takes a fault of the file: where, what is there, what should be, and what to do. */
export type Tell = (path: Path, found: string, expected: string, act: string) => void
