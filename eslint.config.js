// Lint rules: strict types, accessibility for JSX and Astro, the rules of hooks, and the direction in which imports go.
import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import boundaries from 'eslint-plugin-boundaries';
import a11y from 'eslint-plugin-jsx-a11y-x';
import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig, globalIgnores } from 'eslint/config';
import globals from 'globals';
import ts from 'typescript-eslint';

// Who may import whom. Scripts, tests and configuration files at the root are no part of the site and are free.
const LAYERS = {
  machines: 'src/machines/**',
  strings: ['src/content/i18n/**', 'src/content/glossary/**'],
  i18n: 'src/i18n/**',
  translation: 'src/translation/**',
  organisation: 'src/organisation/**',
  components: 'src/components/**',
  pages: ['src/pages/**', 'src/content/docs/**'],
  integrations: 'src/integrations/**',
  worker: 'src/worker/**',
  settings: [
    'guide.config.ts',
    'src/guide*.ts',
    'src/content.config.ts',
    'src/{sources,symptoms}.ts',
    'src/env.d.ts',
  ],
};
const MAY_IMPORT = {
  machines: ['machines'],
  i18n: ['i18n', 'organisation', 'strings', 'machines', 'settings'],
  translation: ['translation', 'machines', 'i18n', 'settings'],
  organisation: ['organisation', 'machines', 'i18n', 'translation', 'settings'],
  components: [
    'components',
    'machines',
    'i18n',
    'translation',
    'organisation',
    'strings',
    'settings',
    'worker',
  ],
  pages: ['pages', 'components', 'machines', 'i18n', 'translation', 'organisation', 'settings'],
  integrations: [
    'integrations',
    'machines',
    'i18n',
    'translation',
    'organisation',
    'strings',
    'settings',
    'worker',
  ],
  worker: ['worker'],
  settings: ['settings', 'machines', 'i18n', 'organisation', 'strings'],
};

export default defineConfig(
  globalIgnores(['dist/', '.astro/', 'test-results/']),
  js.configs.recommended,
  astro.configs['flat/recommended'],
  astro.configs['flat/jsx-a11y-strict'],
  {
    files: ['**/*.{ts,tsx}'],
    extends: [ts.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // A one-line arrow function that calls something for its effect reads well.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
    },
  },
  {
    files: ['src/machines/**'],
    rules: {
      // XState reads its types from `{} as { context: … }`, which looks unnecessary to this rule and is not.
      '@typescript-eslint/no-unnecessary-type-assertion': 'off',
    },
  },
  { files: ['**/*.{js,mjs}', 'scripts/**', '*.ts'], languageOptions: { globals: globals.node } },
  { files: ['examples/**'], languageOptions: { globals: globals.browser } },
  {
    files: ['**/*.tsx'],
    extends: [a11y.configs.strict, reactHooks.configs.flat.recommended],
    languageOptions: { globals: globals.browser },
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: '/guide(-schema|-config|-mistake)?\\.ts$',
              allowTypeImports: true,
              message:
                'It would carry the whole validation to the reader; pass what is needed as a prop.',
            },
          ],
        },
      ],
    },
  },
  {
    files: ['src/**/*.{ts,tsx,astro}'],
    plugins: { boundaries },
    settings: {
      'boundaries/files': Object.entries(LAYERS).map(([category, pattern]) => ({
        category,
        pattern,
      })),
      'import/resolver': { typescript: { alwaysTryTypes: true } },
    },
    rules: {
      'boundaries/no-unknown-files': 'error',
      'boundaries/dependencies': [
        'error',
        {
          default: 'disallow',
          message: 'Imports go one way: content and pages, then components, then machines.',
          policies: Object.entries(MAY_IMPORT).map(([layer, allowed]) => ({
            from: { file: { categories: layer } },
            allow: { to: { file: { categories: { anyOf: allowed } } } },
          })),
        },
      ],
    },
  },
);
