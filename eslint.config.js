/** Type-checked linting for what can be wrong; what is only taste is off, each with its reason. */
import astro from 'eslint-plugin-astro'
import { defineConfig, globalIgnores } from 'eslint/config'
import tseslint from 'typescript-eslint'

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
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true }],
    },
  },
  astro.configs.recommended,
)
