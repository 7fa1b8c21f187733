import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import { configs as lit } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import { configs as wc } from 'eslint-plugin-wc';
import ts from 'typescript-eslint';

const node = Object.fromEntries(
  ['process', 'console', 'URL', 'fetch', 'AbortSignal', 'performance', 'setTimeout', 'clearTimeout', 'Buffer'].map(
    (name) => [name, 'readonly'],
  ),
);
const page = Object.fromEntries(
  (
    'document window location history localStorage scrollTo print crypto btoa Event AbortController FormData ' +
    'HTMLElement URLSearchParams Node CSSStyleSheet'
  )
    .split(' ')
    .map((name) => [name, 'readonly']),
);

export default defineConfig(
  globalIgnores(['**/dist/', 'docs/reference/', 'coverage/']),
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [ts.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { project: './tsconfig.json', tsconfigRootDir: import.meta.dirname } },
    rules: {
      'max-params': ['error', 3],
      // `import { type X }` still loads the module: a page would pay for a door it only names.
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { varsIgnorePattern: '^_', argsIgnorePattern: '^_' }],
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      '@typescript-eslint/no-empty-object-type': ['error', { allowInterfaces: 'with-single-extends' }],
      'no-warning-comments': 'error',
      'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true, named: true, defaultFrom: true } }],
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportAllDeclaration', message: 'Every exported name is written out (house rule 5).' },
      ],
    },
  },
  // A door repeats what its modules hold; data is data.
  { files: ['**/*.data.ts'], rules: { 'max-lines': 'off' } },
  // node:test reporters are default exports by contract.
  { files: ['test/tools/*-reporter.ts'], rules: { 'no-restricted-exports': 'off' } },
  {
    files: ['packages/{domain,sdk,elements,samples,embed,conformance}/src/**/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-globals': ['error', 'process', 'Buffer', 'global'],
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: 'Randomness comes in as an argument (house rule 12).' },
        { object: 'Date', property: 'now', message: 'The clock comes in as an argument (house rule 12).' },
      ],
    },
  },
  {
    files: ['packages/elements/**/*.ts'],
    extends: [lit['flat/recommended'], wc['flat/recommended']],
    plugins: { 'lit-a11y': litA11y },
    rules: {
      ...litA11y.configs.recommended.rules,
      // Safari drops the list role where list-style is none; elements.md asks for it in words.
      'lit-a11y/no-redundant-role': 'off',
    },
  },
  {
    files: ['**/*.mjs', 'packages/cli/bin/*.js', 'examples/**/*.js', 'bench/elements/*.js'],
    languageOptions: { globals: { ...node, ...page } },
  },
  {
    files: ['**/*.test.ts', 'test/**/*.ts'],
    // describe() and it() return promises that the runner keeps; chai's assertions are expressions.
    rules: { '@typescript-eslint/no-floating-promises': 'off', '@typescript-eslint/no-unused-expressions': 'off' },
  },
);
