/**
 * Papers that hold decisions without a meeting's points: what a chair or an office decided by delegation, an extract
 * of one matter. Words in, yes or no out.
 */

/** Who decides alone, as the first half of "…beslut" */
const ALONE = 'ordförande|delegations|delegerings|rektors|dekan(?:us)?|prefekt|presidie|tjänstemanna|verkställighets'
const PAPER = new RegExp(
  String.raw`(?<!\p{L})(?:(?:${ALONE})beslut|protokollsutdrag|utdrag ur (?:protokoll|sammanträdesprotokoll)|beslut (?:på|genom|enligt) deleg\p{L}+|beslut per capsulam)(?!\p{L})`,
  'iu',
)
/** True for a line that says that the paper is one of decisions or an extract, and not minutes with numbered points. */
export const isOfDecisions = (line: string): boolean => line.length <= LONGEST && PAPER.test(line)
const LONGEST = 120

const MATTER = /^(?:ärende(?:mening|rubrik)?|rubrik|beslutsärende|avser|gäller|beslut om): (\S.*)$/iu
/** The matter that a line names behind its label, "Ärende: Avtal med Provhemmet"; undefined for any other line. */
export const matterNamed = (line: string): string | undefined =>
  line.length <= LONGEST_MATTER ? MATTER.exec(line)?.[1] : undefined
const LONGEST_MATTER = 200
