/** What the linter asks of every file: typed TypeScript, the rules of hooks, and no way around either. */

import js from '@eslint/js'
import reactHooks from 'eslint-plugin-react-hooks'
import { defineConfig, globalIgnores } from 'eslint/config'
import tseslint from 'typescript-eslint'

/** What carries a file or a sheet out of the window, or into it: of the host, and of the page. */
const CARRIERS = '/^(saveFile|saveAgain|savePdf|openFile|print)$/'
const WAYS_OUT = [
  `MemberExpression[object.name=/^(host|browser|window|globalThis|self)$/][property.name=${CARRIERS}]`,
  `MemberExpression[object.property.name='rule36'][property.name=${CARRIERS}]`,
  `VariableDeclarator[init.name=/^(host|browser|window)$/] > ObjectPattern > Property[key.name=${CARRIERS}]`,
  'Identifier[name=/^(createObjectURL|showSaveFilePicker|showOpenFilePicker|showDirectoryPicker)$/]',
  "AssignmentExpression[left.property.name='download']",
  "JSXAttribute[name.name='download']",
]
const WAYS_OUT_MESSAGE =
  'Files and sheets pass through renderer/state/give-out.ts, which puts them in the record; call giveOut, takeIn, giveToPrinter or givePdf.'

export default defineConfig(
  globalIgnores(['dist', 'release', 'fixtures', 'test-results', 'playwright-report']),
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-definitions': ['error', 'type'],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      // A function whose type promises an answer may have it at once.
      '@typescript-eslint/require-await': 'off',
      // Electron hands out its windows itself.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      // An index that a loop or a map has just given is in range; the compiler can't see that, and a check would hide a bug.
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  {
    files: ['renderer/**/*.{ts,tsx}'],
    extends: [reactHooks.configs.flat['recommended-latest']],
    // No compiler of React is used, so nothing of the virtual list is memoised behind its back.
    rules: { 'react-hooks/incompatible-library': 'off' },
  },
  {
    files: ['renderer/**/*.{ts,tsx}'],
    ignores: ['renderer/state/give-out.ts', 'renderer/host/*.ts'],
    rules: {
      'no-restricted-syntax': ['error', ...WAYS_OUT.map((selector) => ({ selector, message: WAYS_OUT_MESSAGE }))],
      'no-restricted-globals': ['error', { name: 'print', message: WAYS_OUT_MESSAGE }],
    },
  },
  // Declarations merge with those of the platform, which only interfaces can.
  { files: ['**/*.d.ts'], rules: { '@typescript-eslint/consistent-type-definitions': 'off' } },
  { files: ['tests/**/*.ts'], rules: { 'no-empty-pattern': ['error', { allowObjectPatternsAsParameters: true }] } },
  {
    files: ['**/*.{js,mjs,cjs}'],
    languageOptions: {
      globals: {
        AbortSignal: 'readonly',
        console: 'readonly',
        fetch: 'readonly',
        performance: 'readonly',
        process: 'readonly',
        URL: 'readonly',
      },
    },
  },
)
