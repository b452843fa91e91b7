/** Forms of single lines and their beginnings that several readers look for. */

/** "§ 12", "12.", "7 a)", "•", "a)": a mark whose text stands a tab away, which is no column */
export const MARK =
  /^(?:§ ?\d{1,4}[.:]?|\(?\d{1,3}(?: ?[a-z])?[.):]?|\d{1,3}\.\d{1,3}\.?|\(?\p{L}[.)]|[•–—*\u25aa\u25cf\u25cb\u25e6\uf000-\uf0ff-])$/u

/** "4 (31)", "- 4 -", "Sida 3 av 12", "4" */
export const PAGE_NUMBER =
  /^(?:sida|sidan|sidnr|sid\.?|s\.|page|blad)?[ :]*[-–]?[ ]?\d{1,4}(?: ?(?:\(|\/|av) ?\d{1,4} ?\)?)?[ ]?[-–]?$/i
