import eslintPlugin from 'eslint-plugin-eslint-plugin';
import regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';
// The plugin as it was built: this project holds itself to its own rules.
import oauthRo from './dist/rules/index.js';

export default tseslint.config(
  { ignores: ['dist', 'coverage', '__fixtures__', 'examples/legacy-app', 'playground/dist', 'test/logins/programs', 'test/logins/projects', 'test/logins/sdks'] },
  {
    files: ['**/*.{js,mjs,cjs,ts}'],
    extends: [tseslint.configs.base, oauthRo.configs.strict],
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    plugins: { '@typescript-eslint': tseslint.plugin },
    rules: {
      curly: ['error', 'multi-line'],
      eqeqeq: 'error',
      'no-console': 'error',
      'no-control-regex': 'error',
      'no-empty': ['error', { allowEmptyCatch: false }],
      'no-var': 'error',
      'object-shorthand': 'error',
      'prefer-const': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
    },
  },
  {
    // What they read comes from others, who may write it so that a slow one never ends.
    files: ['src/**/*.ts', 'rules/**/*.ts', 'transforms/**/*.ts'],
    plugins: { regexp },
    rules: { 'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }], 'regexp/no-super-linear-move': ['error', { report: 'certain', ignorePartial: true }] },
  },
  { files: ['test/**', 'bench/**'], rules: { 'oauth-ro/no-oauth-ro': 'off', 'oauth-ro/valid-scope': 'off', 'no-console': 'off' } },
  {
    files: ['rules/**/*.ts'],
    extends: [eslintPlugin.configs.recommended],
    rules: {
      // The creator of the rules sets the address of the document, and the languages.
      'eslint-plugin/require-meta-docs-url': 'off',
    },
  },
);
