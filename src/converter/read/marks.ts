/** "§ 12", "12.", "7 a)", "•", "a)": a mark whose text stands a tab away, which is no column */
export const MARK =
  /^(?:§ ?\d{1,4}[.:]?|\(?\d{1,3}(?: ?[a-z])?[.):]?|\d{1,3}\.\d{1,3}\.?|\(?\p{L}[.)]|[•–—*\u25aa\u25cf\u25cb\u25e6\uf000-\uf0ff-])$/u
