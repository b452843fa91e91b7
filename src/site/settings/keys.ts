/** The keys of `webbplats.yaml` as people write them: read without dots (`farg`), told with them. */
const DOTTED: Readonly<Record<string, string>> = {
  farg: 'färg',
  tillganglighet: 'tillgänglighet',
  bedomd: 'bedömd',
  monster: 'mönster',
  moten: 'möten',
  mork: 'mörk',
  sok: 'sök',
  sprak: 'språk',
}

/** @example spelled('tillganglighet.bedomd') // => 'tillgänglighet.bedömd' */
export const spelled = (path: string): string => path.replace(/[a-z]+/g, (key) => DOTTED[key] ?? key)
