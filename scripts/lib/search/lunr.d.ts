/** What is used of lunr, which has no types of its own, and is given a language by being changed. */
declare module 'lunr' {
  interface Builder {
    ref: (name: string) => void
    field: (name: string, options?: { boost: number }) => void
    add: (document: object) => void
    use: (plugin: unknown) => void
  }
  interface Index {
    search: (query: string) => { ref: string }[]
  }
  interface Token {
    toString: () => string
  }
  const lunr: {
    (config: (this: Builder) => void): Index
    Token: new (word: string, metadata: object) => Token
    /** Once `lunr-languages/lunr.sv` has been called with it. */
    sv: { stemmer: (token: Token) => Token }
  }
  export default lunr
}
