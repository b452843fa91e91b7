/** Type-checked linting for what can be wrong; what is only taste is off, each with its reason. */
import astro from 'eslint-plugin-astro'
import { defineConfig, globalIgnores } from 'eslint/config'
import tseslint from 'typescript-eslint'

const SCRIPTS = { group: ['**/scripts/**'], message: 'Commands use the library, never the other way.' }
const SITE = {
  group: [
    'astro',
    'astro:*',
    '**/archive/**',
    '**/client/**',
    '**/offline/**',
    '**/package/**',
    '**/review/**',
    '**/search/**',
    '**/site/**',
    '**/view/**',
  ],
  message: 'The converter knows nothing of the site.',
}
const PRIVACY = [{ group: ['**/privacy/*', '!**/privacy/index.ts'], message: 'The door is src/privacy/index.ts.' }]
const DOORS = [
  { group: ['**/converter/**', '!**/converter/index.ts'], message: 'The door is src/converter/index.ts.' },
  ...PRIVACY,
]

/** What files of a room may not import. */
function walls(...patterns) {
  return { 'no-restricted-imports': ['error', { patterns }] }
}

export default defineConfig(
  globalIgnores(['dist*/', 'node_modules/', '.astro/', 'content/', 'tests/truth/']),
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
  // The walls between the rooms: what lies deeper knows nothing of what stands on it, and each room has one door.
  {
    files: ['src/**/*.ts', 'src/**/*.astro'],
    rules: walls({ group: ['**/scripts/**'], message: 'Commands use the library, never the other way.' }),
  },
  {
    files: [
      'scripts/**/*.ts',
      'tests/**/*.ts',
      'src/{archive,client,components,layouts,pages,review,search,site,view}/**/*',
    ],
    rules: walls(SCRIPTS, ...DOORS),
  },
  { files: ['scripts/**/*.ts', 'tests/**/*.ts'], rules: walls(...DOORS) },
  { files: ['src/model/**/*.ts'], rules: walls({ group: ['../*'], message: 'The model knows nothing but itself.' }) },
  {
    files: ['src/swedish/**/*.ts'],
    rules: walls({ group: ['../*', '!../model'], message: 'The language knows the model alone.' }),
  },
  {
    files: ['src/privacy/**/*.ts'],
    rules: walls({ group: ['../*', '!../model'], message: 'Masking knows the model alone.' }),
  },
  { files: ['src/converter/**/*.ts'], rules: walls(SCRIPTS, SITE, ...PRIVACY) },
  { files: ['src/content-file/**/*.ts'], rules: walls(SCRIPTS, SITE, ...PRIVACY) },
  {
    files: ['src/converter/recognise/*.ts'],
    ignores: ['**/index.ts', '**/*.test.ts'],
    rules: walls(SCRIPTS, SITE, {
      group: ['./*', '!./index.ts'],
      message: 'A recogniser knows no other; what two of them ask stands in src/swedish.',
    }),
  },
)
