/** Another generator, given the same text. */
export interface Peer {
  name: string
  /** Exact versions, for npm; none for what the system's own packages have. */
  packages: readonly string[]
  /** What it renders: a page a § and a meeting as we do, or, where that is not its way, meetings alone. */
  renders: 'all' | 'meetings'
  /** Its least project: paths and texts. The pages come to `content`. */
  files: Readonly<Record<string, string>>
  /** Folder of its pages, and what stands above each text. */
  content: string
  /** Folder of the finished site. */
  site: string
  front: (title: string) => string
  /** Program and arguments. @param bin A program that npm installed. */
  command: (bin: (name: string) => string) => readonly string[]
  /** What tells whether it is there, where npm has not installed it. */
  probe?: readonly string[]
}

/** A page of text as Markdown, its path without an ending. */
export interface Text {
  path: string
  title: string
  markdown: string
  kind: 'meeting' | 'paragraf'
}

/** YAML: a title may hold any sign. */
export const titled = (title: string, more = ''): string => `---\ntitle: ${JSON.stringify(title)}\n${more}---\n\n`
