/** An invented coat of arms, for tests. */
export const MARK =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 50"><path d="M2 2h36v30c0 9-8 14-18 16C10 46 2 41 2 32z"/></svg>'
