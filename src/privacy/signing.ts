/**
 * What leads from a signed document to the machine or the account of a person: IP numbers, and the ids, tokens and
 * fingerprints of Comfact, Scrive, Assently, Visma Sign, BankID, Adobe, DocuSign, Penneo and their like.
 */
import { linesAround } from './around.ts'
import { headOf, type Hit } from './numbers.ts'

/** Addresses of documents on the web hold such ids too; only those of signing services lead to persons. */
const SIGNING_ADDRESS = /verif|validat|sign|penneo|scrive|assently|comfact|bankid|[?&]tx=/i
const ADDRESS_BEFORE = /(?:https?:\/\/|www\.|\/)\S{0,300}$/i

/** Whether a text can hold a value of a form, told at a glance of the many that hold none; and the form. */
type Form = readonly [mayHold: (text: string) => boolean, form: RegExp]

const holding =
  (sign: RegExp): Form[0] =>
  (text) =>
    sign.test(text)

const ASCII = 128
/**
 * Which signs a value is made of; signs beyond ASCII may be any of them, as a letter without regard to its case may.
 */
function madeOf(signs: RegExp): readonly boolean[] {
  return Array.from({ length: ASCII }, (_, code) => signs.test(String.fromCharCode(code)))
}
const HEX = madeOf(/[\da-f]/i)
const KEY = madeOf(/[A-Z\d-]/)

/** So many of these signs in a row, a digit among them. To look at one in so many leads to every such run. */
const holdingRun =
  (signs: readonly boolean[], length: number): Form[0] =>
  (text) => {
    for (let at = length - 1; at < text.length; at += length) if (isRunAround(text, at, signs, length)) return true
    return false
  }

/** No value is longer: its digit stands no further off. */
const REACH = 256

function isRunAround(text: string, at: number, signs: readonly boolean[], length: number): boolean {
  if (!isOne(text, at, signs)) return false
  let from = at
  let to = at + 1
  while (at - from < REACH && isOne(text, from - 1, signs)) from--
  while (to - at < REACH && isOne(text, to, signs)) to++
  return to - from >= length && /\d/.test(text.slice(from, to))
}

/** No sign stands before a text nor behind it. */
const isOne = (text: string, place: number, signs: readonly boolean[]): boolean => {
  const code = text.charCodeAt(place)
  return code < ASCII ? signs[code] === true : code >= ASCII
}

const LINE = '(?:[ ]?\\n[ >|]{0,4})?'
const TOKENS: readonly Form[] = [
  // "7c1b2c3d-1111-2222-3333-4a5b6c556677", also cut after a hyphen
  [
    // Asked of each hyphen, of which there are few.
    holding(/-(?<=[\da-f]{8}-)/i),
    new RegExp(
      `(?<![\\p{L}\\p{N}-])[\\da-f]{8}-${LINE}(?:[\\da-f]{4}-${LINE}){3}[\\da-f]{12}(?![\\p{L}\\p{N}])`,
      'giu',
    ),
  ],
  // "_0123456789abcdef…", "278D23FE434B…": a token or a fingerprint
  [
    holdingRun(HEX, 32),
    new RegExp(`(?<![\\p{L}\\p{N}_])_?[\\da-f]{32,128}(?:${LINE}[\\da-f]{8,128})?(?![\\p{L}\\p{N}])`, 'giu'),
  ],
  [holding(/(?:[\da-f]{2}[: ]){15}/i), /(?<![\p{L}\p{N}:])[\da-f]{2}(?:[: ][\da-f]{2}){15,63}(?![\p{L}\p{N}])/giu],
  // Penneo's key of a document: "AB12C-DE34F-GH56I-JK78L-MN90O-PQ12R"
  [holdingRun(KEY, 24), /(?<![\p{L}\p{N}-])(?=[A-Z-]{0,20}\d)(?:[A-Z\d]{5}-){4,7}[A-Z\d]{5}(?![\p{L}\p{N}-])/gu],
  // "no_bankid:9578-5999-4-1234567", "se_bankid:…"
  [holding(/_bankid:/iu), /(?<![\p{L}\p{N}])[a-z]{2}_bankid:[\w-]{6,60}/giu],
]

/** A label leaves no doubt what follows: an id of the service, of the signer or of the transaction. */
const SURE = [
  'transaktion(?:s(?:-? ?(?:id|identitet|nummer|nr|kod))?)?',
  'transaction(?: ?-?(?:id|number|no))?',
  'identifikations-?id',
  'identifierings-?id',
  'signerings?-?(?:id|referens|kod|nyckel)',
  'signatur-?(?:id|nyckel|referens)',
  'signature ?id',
  'signer ?id',
  'bankid(?:[- ]?(?:transaktion|referens|order|signatur)s?(?:-?id)?)',
  'order ?-?ref(?:erens|erence)?',
  'envelope ?-?id',
  'kuvert-?id',
  'agreement ?id',
  'penneo[- ]dokumentnyckel',
  'dokumentnyckel',
  'verifierings?-?(?:kod|id|nyckel)',
  'verifikations?-?(?:kod|id)',
  'comfact signature referens(?:nummer)?',
  'certificate ?id',
  'sessions?-?id',
  'session ?id',
  'enhets-?id',
  'device ?id',
  'freja[- ]?(?:e-?)?id[+]?(?:[- ]?(?:referens|nummer|transaktion))?',
].join('|')
/** These are also used for matters and files: only a long id of letters and digits is one. */
const DOCUMENT = [
  'dokument(?:et)?s?[- ]?(?:id|identitet|nummer|referens)(?:et)?',
  'dokumentets id',
  'document ?-?id',
].join('|')
const UNSURE = [
  DOCUMENT,
  'referens(?:nummer|-?id)?',
  'serienummer',
  'serial(?: ?number)?',
  'certifikat(?:et)?s?-?(?:nummer|id)?',
  'fingeravtryck',
  'checksumma',
  'kontrollsumma',
  'hash',
  'nyckel',
  'id',
].join('|')
const after = (labels: string, token: string): RegExp =>
  new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${labels})(?![\\p{L}])(?:[ ]?(?:nr|nummer|no)[.]?)?[ ]{0,3}[:#=]?[ ]{0,6}\\n?[ ]{0,3}(${token})`,
    'giu',
  )
/** What stands in each label of a form, and the form of label and value. */
type Labelled = readonly [sign: RegExp, form: RegExp]

const LABELLED: readonly Labelled[] = [
  [
    /transa[ck]tion|identifi|signer|signat|bankid|order ?-?ref|envelope|kuvert|agreement|dokumentnyckel|verifi|certificate|session|enhets|device|freja/gi,
    after(SURE, '(?![\\p{L}-]{0,40}(?![\\p{L}\\p{N}_.+/=-]))_?[\\p{L}\\p{N}][\\p{L}\\p{N}_.+/=-]{6,200}'),
  ],
  // "Dokument-ID 09222115557700112233": as many digits has no number of a matter
  [/dokument|document/gi, after(DOCUMENT, '\\d{16,30}(?![\\p{L}\\p{N}]|[.,/-]\\d)')],
  // Where whoever signed stood. Coordinates of what a matter is about have other labels.
  [
    /geo/gi,
    after('geo(?:-?(?:location|position|lokalisering|plats))?', '-?\\d{1,2}[.]\\d{2,8}[,;]? ?-?\\d{1,3}[.]\\d{2,8}'),
  ],
  [
    /dokument|document|referens|serienummer|serial|certifikat|fingeravtryck|summa|hash|nyckel|(?<!\p{L})id(?!\p{L})/giu,
    after(UNSURE, '_?(?=[a-z-]{0,40}\\d)(?=[\\d-]{0,40}[a-z])[a-z\\d][a-z\\d_+/=-]{15,200}'),
  ],
]
/** Below a label, its value. */
const LINES_BELOW_LABEL = 1

/** @returns Places of the values alone; the labels before them stay. Two patterns may find the same place. */
export function signingIds(text: string): Hit[] {
  const tokens = TOKENS.flatMap(([mayHold, form]) => (mayHold(text) ? valuesIn(text, form) : []))
  const labelled = LABELLED.flatMap(([sign, form]) =>
    linesAround(text, sign, LINES_BELOW_LABEL).flatMap(({ from, text: lines }) =>
      valuesIn(lines, form).map((value) => ({ ...value, from: value.from + from })),
    ),
  )
  return [...tokens, ...labelled].flatMap(({ value, from }) => {
    if (!/\d/.test(value) || /^\d{4}-\d\d-\d\d(?!\d)/.test(value)) return []
    const trimmed = value.replace(/(?<![.=+/-])[.=+/-]+$/, '')
    const [address] = ADDRESS_BEFORE.exec(headOf(text, from, 200)) ?? []
    return address === undefined || SIGNING_ADDRESS.test(address) ? [{ from, to: from + trimmed.length }] : []
  })
}

/** What stands at the end of each match, and where it begins. */
const valuesIn = (text: string, form: RegExp): { value: string; from: number }[] =>
  Array.from(text.matchAll(form), ({ 0: whole, 1: value = whole, index }) => ({
    value,
    from: index + whole.length - value.length,
  }))

const IP_LABEL =
  /(?<![\p{L}\p{N}])ip(?:v[46])?(?:[- ]?(?:adress(?:en|er)?|address(?:es)?|nummer|numret|nr|no))?(?:\s(?:var|är|was|is|från|from))?[^\p{L}\p{N}\n]{0,12}(?:\n[^\p{L}\p{N}]{0,6})?$/iu
const FOUR = /(?<![\d.,])\d{1,3}(?:(?: ?\. ?|\.\n ?)\d{1,3}){3}(?!\d|\.\d| ?(?:kr|mnkr|tkr|sek)(?![\p{L}]))/giu
/** Every address of the sixth version holds this. */
const HAS_SIX = /:[\da-f]{0,4}:/i
const SIX = /(?<![\p{L}\p{N}:.])(?:[\da-f]{0,4}:){2,7}[\da-f]{0,4}(?![\p{L}\p{N}:])/giu
/** Numbers of sections are small: a bare address has a part that no section's number reaches. */
const NO_SECTION = 64
const SECTION_BEFORE =
  /(?:avsnitt|punkt(?:en)?|kap(?:itel|\.)?|stycke|bilaga|rubrik(?:en)?|version|ver\.?|v\.?|§|nr|nummer)[ ]?$/iu

/** Of version 4 and 6. What may be the number of a section or a time is one only after a label. */
export function ipAddresses(text: string): Hit[] {
  const isTold = (from: number): boolean => IP_LABEL.test(headOf(text, from, 40))
  return [
    ...Array.from(text.matchAll(FOUR)).filter((match) => isFour(text, match, isTold)),
    ...(HAS_SIX.test(text) ? Array.from(text.matchAll(SIX)) : []).filter((match) => isSix(match, isTold)),
  ].map(({ 0: value, index: from }) => ({ from, to: from + value.length }))
}

type IsTold = (from: number) => boolean

/** "192.0.2.17": beside a label, or too large for the number of a section. */
function isFour(text: string, { 0: value, index: from }: RegExpExecArray, isTold: IsTold): boolean {
  const parts = value.split('.').map((part) => part.trim())
  if (parts.some((part) => Number(part) > 255 || /^0\d/.test(part))) return false
  const isBare =
    !/\s/.test(value.replace(/\.\n ?/g, '.')) &&
    parts.some((part) => Number(part) >= NO_SECTION) &&
    !SECTION_BEFORE.test(headOf(text, from, 12))
  return isBare || isTold(from)
}

/**
 * "2001:db8::1": whole, or shortened at one place; a bare one that is shortened must not be a clock time or a ratio.
 */
function isSix({ 0: value, index: from }: RegExpExecArray, isTold: IsTold): boolean {
  const groups = value.split(':').filter((group) => group !== '')
  if (groups.length === 8 && !value.includes('::')) return true
  const isShort = value.split('::').length === 2 && groups.length < 8
  return isShort && (isTold(from) || isBareSix(value, groups))
}

const isBareSix = (value: string, groups: readonly string[]): boolean =>
  groups.length > 1 && (groups.length > 2 || /[a-f]/i.test(value)) && groups.some((group) => group.length > 2)
