/** Type-checked linting for what can be wrong; what is only taste is off, each with its reason. */
import astro from 'eslint-plugin-astro'
import regexp from 'eslint-plugin-regexp'
import { defineConfig, globalIgnores } from 'eslint/config'
import tseslint from 'typescript-eslint'
import { docstring } from './scripts/lib/lint/docstring.ts'
import { walls } from './scripts/lib/lint/walls.ts'

const HOUSE = { house: { rules: { docstring, walls } } }

/** In a regular expression: what it does not mean, and what takes a time that grows faster than its text. */
const EXPRESSIONS = {
  ...regexp.configs['flat/recommended'].rules,
  'regexp/no-super-linear-backtracking': 'error',
  'regexp/no-super-linear-move': 'error',
  'regexp/no-unused-capturing-group': ['error', { fixable: true }],
  // Signs that nobody sees are what much of this looks for, and whole ranges of them.
  'no-control-regex': 'off',
  'regexp/no-obscure-range': 'off',
  // "[.]" says plainly what it means, and so does "(?:,|;)".
  'regexp/no-useless-character-class': 'off',
  'regexp/prefer-character-class': 'off',
  'regexp/match-any': 'off',
  // It takes "(?-i:…)", where capitals are told from small letters, for a group that says nothing.
  'regexp/no-useless-non-capturing-group': 'off',
}
/** `\\b` knows ASCII alone, and under the flag `i` both `\\p{Lu}` and `\\p{Ll}` are any letter. */
const LETTERS = [
  {
    selector: 'Literal[regex.pattern=/[åäöÅÄÖ]\\)*\\\\b|\\\\b\\(*(\\?[:=!])?\\(*\\[?[åäöÅÄÖ]/]',
    message: '\\b knows ASCII alone: say (?<!\\p{L}) or (?!\\p{L}).',
  },
  {
    selector: 'Literal[regex.flags=/i/][regex.pattern=/\\\\p\\{(Lu|Ll|Uppercase|Lowercase)/]',
    message: 'Under the flag i this is any letter: leave the flag off, or say \\p{L}.',
  },
]
/** Two spaces or a tab in the source of an expression: one after the other, counted, alone in a class. */
const GAP = String.raw`(\x20|\\s){2}|(\x20|\\s|\[(\x20|\\[stfv])+\])\{([2-9]|\d\d|\d+,([2-9]|\d\d))|\\t`
/** What stands apart on a line its reader says: behind the readers nothing is told by white space. */
const GAPS = [
  `Literal[regex.pattern=/${GAP}/]`,
  `TaggedTemplateExpression TemplateElement[value.raw=/${GAP}/]`,
  // What a text is cut, searched or joined by.
  String.raw`Literal[value=/^(\x20{2,}|\t+)$/]`,
].map((selector) => ({ selector, message: 'Only a reader knows a gap (read/pieces.ts): ask for Line.pieces.' }))
/** What stands at a place of a list is asked for, so that none is made up where the list ends before it. */
const CAST = {
  selector: 'TSAsExpression > MemberExpression[computed=true]',
  message: 'Ask entryAt or lastOf (src/model/lists.ts), or say what is done where there is none.',
}
/** What each function and each expression keeps to. */
const WORK = {
  complexity: ['error', 12],
  'no-restricted-syntax': ['error', ...LETTERS, CAST],
  // A module that has one is taken for a promise where it is imported while the program runs, and called.
  'no-restricted-exports': ['error', { restrictedNamedExports: ['then'] }],
  ...EXPRESSIONS,
}

/** Prettier keeps code to 120 columns, and leaves comments as they are. */
const WIDTH = { 'max-len': ['error', { code: 1000, comments: 120, ignoreUrls: true, ignorePattern: 'eslint-disable' }] }

/** Imports that are refused besides, by pattern. */
const refused = (...patterns) => ({ 'no-restricted-imports': ['error', { patterns }] })

export default defineConfig(
  globalIgnores(['dist*/', 'node_modules/', '.astro/', '.cache/', 'content/', 'tests/truth/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      // A number in a text is written as one expects.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // "() => done()" gives nothing back and nobody asks for it; braces around it say no more.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // "_" takes the place of what is left out of a value on purpose.
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
    },
  },
  astro.configs.recommended,
  { files: ['**/*.{ts,js,mjs}'], plugins: { regexp }, rules: { ...WORK, ...WIDTH } },
  {
    files: ['{src,scripts}/**/*.ts'],
    ignores: ['**/*.test.ts'],
    plugins: HOUSE,
    rules: { 'house/docstring': 'error' },
  },
  // The walls between the rooms: what lies deeper knows nothing of what stands on it, and each room has one door.
  { files: ['{src,scripts,tests}/**/*.{ts,astro}'], plugins: HOUSE, rules: { 'house/walls': 'error' } },
  {
    files: ['src/{across,content-file,converter,corrections,data,model,picture,privacy,swedish}/**/*.ts'],
    rules: refused({ group: ['astro', 'astro:*'], message: 'What lies deep knows nothing of the site.' }),
  },
  {
    files: [String.raw`src/pages/protokoll/\[organ\]/**/*`],
    rules: refused({
      group: ['**/archive/*across.ts', '**/archive/catalogue.ts', '**/archive/known.ts'],
      message: 'What the pages of a meeting know of the rest of the archive is in their key: ask archive/outside.ts.',
    }),
  },
  {
    files: ['src/converter/**/*.ts', 'src/swedish/**/*.ts'],
    ignores: ['src/converter/read/**', '**/*.test.ts'],
    rules: { 'no-restricted-syntax': ['error', ...LETTERS, CAST, ...GAPS] },
  },
  {
    // Loops over a million numbers, whose places are counted from the lists themselves; and tests, which fail anyhow.
    files: ['src/search/index/**', 'src/search/query/spelling.ts', '**/*.{test,fixture}.ts'],
    rules: { 'no-restricted-syntax': ['error', ...LETTERS] },
  },
  {
    // What puts them in order, and what cuts the text before they see it, are none of them.
    files: ['src/converter/recognise/*.ts'],
    ignores: ['**/{index,cut}.ts', '**/*.test.ts'],
    rules: refused({
      group: ['astro', 'astro:*', './*', '!./index.ts'],
      message: 'A recogniser knows no other; what two of them ask stands in src/swedish.',
    }),
  },
)
