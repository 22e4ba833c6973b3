import { ESLint } from 'eslint';
import { describe, expect, test } from 'vitest';
import { addPlugin } from '../../src/setup/eslint-config.ts';
import { ROOT } from '../support/command.ts';
import { createProject } from '../support/project.ts';
import { SMS_LOGIN } from '../support/samples.ts';

/** Configurations as people write them, and what becomes of them. */
const STYLES: readonly (readonly [name: string, file: string, before: string, after: string])[] = [
  [
    'a list in lines',
    'eslint.config.js',
    "import js from '@eslint/js';\n\nexport default [\n  js.configs.recommended,\n  { rules: { curly: 'error' } }, // ours\n];\n",
    "import js from '@eslint/js';\nimport oauthRo from 'oauth-ro-codemod';\n\nexport default [\n  js.configs.recommended,\n  { rules: { curly: 'error' } }, // ours\n  ...oauthRo.configs.recommended,\n];\n",
  ],
  [
    'a list in one line, without semicolons and with double quotes',
    'eslint.config.mjs',
    'import js from "@eslint/js"\nimport globals from "globals" // for browsers\n\nexport default [js.configs.recommended, { languageOptions: { globals: globals.browser } }]\n',
    'import js from "@eslint/js"\nimport globals from "globals" // for browsers\nimport oauthRo from "oauth-ro-codemod"\n\nexport default [js.configs.recommended, { languageOptions: { globals: globals.browser } }, ...oauthRo.configs.recommended]\n',
  ],
  [
    'a list without a comma behind the last',
    'eslint.config.mjs',
    "export default [\n\t{ rules: { curly: 'error' } }\n];\n",
    "import oauthRo from 'oauth-ro-codemod';\n\nexport default [\n\t{ rules: { curly: 'error' } },\n\t...oauthRo.configs.recommended\n];\n",
  ],
  ['an empty list', 'eslint.config.mjs', 'export default [];\n', "import oauthRo from 'oauth-ro-codemod';\n\nexport default [...oauthRo.configs.recommended];\n"],
  [
    'defineConfig with a list',
    'eslint.config.mjs',
    "// @ts-check\nimport { defineConfig, globalIgnores } from 'eslint/config';\n\nexport default defineConfig([\n  { rules: { curly: 'error' } },\n  globalIgnores(['dist']),\n]);\n",
    "// @ts-check\nimport { defineConfig, globalIgnores } from 'eslint/config';\nimport oauthRo from 'oauth-ro-codemod';\n\nexport default defineConfig([\n  { rules: { curly: 'error' } },\n  globalIgnores(['dist']),\n  ...oauthRo.configs.recommended,\n]);\n",
  ],
  [
    'defineConfig with several configurations',
    'eslint.config.mjs',
    "import { defineConfig as define } from 'eslint/config';\nconst own = [{ rules: { curly: 'error' } }];\nexport default define(own, { rules: {} });\n",
    "import { defineConfig as define } from 'eslint/config';\nimport oauthRo from 'oauth-ro-codemod';\nconst own = [{ rules: { curly: 'error' } }];\nexport default define(own, { rules: {} }, ...oauthRo.configs.recommended);\n",
  ],
  [
    'tseslint.config',
    'eslint.config.mjs',
    "import tseslint from 'typescript-eslint';\n\nexport default tseslint.config(\n  { ignores: ['dist'] },\n  { files: ['**/*.ts'], extends: [tseslint.configs.base] },\n);\n",
    "import tseslint from 'typescript-eslint';\nimport oauthRo from 'oauth-ro-codemod';\n\nexport default tseslint.config(\n  { ignores: ['dist'] },\n  { files: ['**/*.ts'], extends: [tseslint.configs.base] },\n  ...oauthRo.configs.recommended,\n);\n",
  ],
  [
    'module.exports',
    'eslint.config.cjs',
    "'use strict';\n\nconst { defineConfig } = require('eslint/config');\n\nmodule.exports = [\n  ...defineConfig({ rules: { curly: 'error' } }),\n];\n",
    "'use strict';\n\nconst { defineConfig } = require('eslint/config');\nconst oauthRo = require('oauth-ro-codemod');\n\nmodule.exports = [\n  ...defineConfig({ rules: { curly: 'error' } }),\n  ...oauthRo.configs.recommended,\n];\n",
  ],
  [
    'module.exports with a function of a module that is taken whole',
    'eslint.config.cjs',
    "var config = require('eslint/config'),\n    rules = {};\n\nmodule.exports = config.defineConfig([{ rules: rules }]);\n",
    "var config = require('eslint/config'),\n    rules = {};\nvar oauthRo = require('oauth-ro-codemod');\n\nmodule.exports = config.defineConfig([{ rules: rules }, ...oauthRo.configs.recommended]);\n",
  ],
  [
    'module.exports without any module',
    'eslint.config.cjs',
    "'use strict';\n\n/** @type {import('eslint').Linter.Config[]} */\nmodule.exports = [{ rules: {} }];\n",
    "'use strict';\n\nconst oauthRo = require('oauth-ro-codemod');\n\n/** @type {import('eslint').Linter.Config[]} */\nmodule.exports = [{ rules: {} }, ...oauthRo.configs.recommended];\n",
  ],
  [
    'a constant that is exported later',
    'eslint.config.mjs',
    "// Our rules.\n\n/** @type {import('eslint').Linter.Config[]} */\nconst config = [\n  { rules: {} },\n];\n\nexport default config;\n",
    "// Our rules.\n\nimport oauthRo from 'oauth-ro-codemod';\n\n/** @type {import('eslint').Linter.Config[]} */\nconst config = [\n  { rules: {} },\n  ...oauthRo.configs.recommended,\n];\n\nexport default config;\n",
  ],
  ['an export by name', 'eslint.config.mjs', 'const all = [{ rules: {} }];\nexport { all as default };\n', "import oauthRo from 'oauth-ro-codemod';\n\nconst all = [{ rules: {} }, ...oauthRo.configs.recommended];\nexport { all as default };\n"],
  [
    'a single object',
    'eslint.config.mjs',
    "export default {\n  rules: { curly: 'error' },\n};\n",
    "import oauthRo from 'oauth-ro-codemod';\n\nexport default [{\n  rules: { curly: 'error' },\n}, ...oauthRo.configs.recommended];\n",
  ],
  [
    'a single object with a name',
    'eslint.config.mjs',
    "const config = { rules: {} };\nconfig.rules.curly = 'error';\nexport default config;\n",
    "import oauthRo from 'oauth-ro-codemod';\n\nconst config = { rules: {} };\nconfig.rules.curly = 'error';\nexport default [config, ...oauthRo.configs.recommended];\n",
  ],
  [
    'a list in parentheses',
    'eslint.config.mjs',
    "export default ([({ rules: {} })]);\n",
    "import oauthRo from 'oauth-ro-codemod';\n\nexport default ([({ rules: {} }), ...oauthRo.configs.recommended]);\n",
  ],
  [
    'a list that others are put behind',
    'eslint.config.mjs',
    "const base = [{ rules: {} }];\nexport default base.concat({ rules: { curly: 'error' } });\n",
    "import oauthRo from 'oauth-ro-codemod';\n\nconst base = [{ rules: {} }];\nexport default base.concat({ rules: { curly: 'error' } }, ...oauthRo.configs.recommended);\n",
  ],
  [
    'a name that is taken',
    'eslint.config.mjs',
    'const oauthRo = {};\nexport default [oauthRo];\n',
    "import oauthRoPlugin from 'oauth-ro-codemod';\n\nconst oauthRo = {};\nexport default [oauthRo, ...oauthRoPlugin.configs.recommended];\n",
  ],
  [
    'a plugin that is imported and not used',
    'eslint.config.mjs',
    "import plugin from 'oauth-ro-codemod';\nexport default [{ rules: {} }];\n",
    "import plugin from 'oauth-ro-codemod';\nexport default [{ rules: {} }, ...plugin.configs.recommended];\n",
  ],
  [
    'an import in several lines behind a line for the shell',
    'eslint.config.mjs',
    "#!/usr/bin/env node\nimport {\n  defineConfig,\n} from 'eslint/config';\nexport default defineConfig();\n",
    "#!/usr/bin/env node\nimport {\n  defineConfig,\n} from 'eslint/config';\nimport oauthRo from 'oauth-ro-codemod';\nexport default defineConfig(...oauthRo.configs.recommended);\n",
  ],
  [
    'a function that is called, with its list',
    'eslint.config.mjs',
    "export default (async () => {\n  const { default: js } = await import('@eslint/js');\n  return [\n    js.configs.recommended,\n  ];\n})();\n",
    "import oauthRo from 'oauth-ro-codemod';\n\nexport default (async () => {\n  const { default: js } = await import('@eslint/js');\n  return [\n    js.configs.recommended,\n    ...oauthRo.configs.recommended,\n  ];\n})();\n",
  ],
  [
    'a function with a name, whose promise is exported',
    'eslint.config.mjs',
    "async function load() {\n  return [{ rules: {} }];\n}\n\nexport default await load();\n",
    "import oauthRo from 'oauth-ro-codemod';\n\nasync function load() {\n  return [{ rules: {} }, ...oauthRo.configs.recommended];\n}\n\nexport default await load();\n",
  ],
  [
    'a promise of a list',
    'eslint.config.cjs',
    "module.exports = (async () => [(await import('@eslint/js')).default.configs.recommended])();\n",
    "const oauthRo = require('oauth-ro-codemod');\n\nmodule.exports = (async () => [(await import('@eslint/js')).default.configs.recommended, ...oauthRo.configs.recommended])();\n",
  ],
  [
    'a function whose list depends on how it is called',
    'eslint.config.mjs',
    "const make = (...configs) => configs;\n\nexport default make({ rules: {} });\n",
    "import oauthRo from 'oauth-ro-codemod';\n\nconst make = (...configs) => configs;\n\nexport default [await make({ rules: {} }), ...oauthRo.configs.recommended].flat();\n",
  ],
  [
    'a function that ends in two ways',
    'eslint.config.mjs',
    "function make() {\n  if (process.env.CI) return [];\n  return [{ rules: {} }];\n}\nexport default make()\n",
    "import oauthRo from 'oauth-ro-codemod'\n\nfunction make() {\n  if (process.env.CI) return [];\n  return [{ rules: {} }];\n}\nexport default [await make(), ...oauthRo.configs.recommended].flat()\n",
  ],
  [
    'what another module makes',
    'eslint.config.cjs',
    "const make = require('globals').make || (() => ({ rules: {} }));\nmodule.exports = make();\n",
    "const make = require('globals').make || (() => ({ rules: {} }));\nconst oauthRo = require('oauth-ro-codemod');\nmodule.exports = (async () => [await make(), ...oauthRo.configs.recommended].flat())();\n",
  ],
  [
    'one of two lists',
    'eslint.config.mjs',
    "export default process.env.CI ? [] : [{ rules: {} }];\n",
    "import oauthRo from 'oauth-ro-codemod';\n\nexport default [await (process.env.CI ? [] : [{ rules: {} }]), ...oauthRo.configs.recommended].flat();\n",
  ],
  [
    'a list that is made of another',
    'eslint.config.mjs',
    "import js from '@eslint/js';\n\nexport default [js.configs.recommended, false].filter(Boolean);\n",
    "import js from '@eslint/js';\nimport oauthRo from 'oauth-ro-codemod';\n\nexport default [await [js.configs.recommended, false].filter(Boolean), ...oauthRo.configs.recommended].flat();\n",
  ],
  [
    'a list that is written anew',
    'eslint.config.mjs',
    "let config = [];\nconfig = [{ rules: {} }];\nexport default config;\n",
    "import oauthRo from 'oauth-ro-codemod';\n\nlet config = [];\nconfig = [{ rules: {} }];\nexport default [await config, ...oauthRo.configs.recommended].flat();\n",
  ],
];

/** What ESLint itself does not load without further packages. */
const TYPED: typeof STYLES = [
  [
    'TypeScript',
    'eslint.config.ts',
    "import type { Linter } from 'eslint';\nimport tseslint from 'typescript-eslint';\n\nconst config: Linter.Config[] = [...tseslint.configs.recommended];\n\nexport default config satisfies Linter.Config[];\n",
    "import type { Linter } from 'eslint';\nimport tseslint from 'typescript-eslint';\nimport oauthRo from 'oauth-ro-codemod';\n\nconst config: Linter.Config[] = [...tseslint.configs.recommended, ...oauthRo.configs.recommended];\n\nexport default config satisfies Linter.Config[];\n",
  ],
  [
    'TypeScript with CommonJS',
    'eslint.config.cts',
    "import eslint = require('@eslint/js');\n\nexport = [eslint.configs.recommended];\n",
    "import eslint = require('@eslint/js');\nimport oauthRo = require('oauth-ro-codemod');\n\nexport = [eslint.configs.recommended, ...oauthRo.configs.recommended];\n",
  ],
  [
    'a configuration of another package that takes options first',
    'eslint.config.mjs',
    "import antfu from '@antfu/eslint-config'\n\nexport default antfu()\n",
    "import antfu from '@antfu/eslint-config'\nimport oauthRo from 'oauth-ro-codemod'\n\nexport default antfu({}, ...oauthRo.configs.recommended)\n",
  ],
  [
    'a configuration of Nuxt',
    'eslint.config.mjs',
    "// @ts-check\nimport withNuxt from './.nuxt/eslint.config.mjs'\n\nexport default withNuxt(\n  // Your custom configs here\n)\n",
    "// @ts-check\nimport withNuxt from './.nuxt/eslint.config.mjs'\nimport oauthRo from 'oauth-ro-codemod'\n\nexport default withNuxt(\n  // Your custom configs here\n  ...oauthRo.configs.recommended\n)\n",
  ],
  [
    'a configuration of another package that is put together by calls',
    'eslint.config.mjs',
    "import antfu from '@antfu/eslint-config'\n\nexport default antfu({ type: 'lib' })\n  .append({ rules: {} })\n",
    "import antfu from '@antfu/eslint-config'\nimport oauthRo from 'oauth-ro-codemod'\n\nexport default [await antfu({ type: 'lib' })\n  .append({ rules: {} }), ...oauthRo.configs.recommended].flat()\n",
  ],
  [
    'a configuration of another file',
    'eslint.config.mjs',
    "import config from './config.js';\n\nexport default config;\n",
    "import config from './config.js';\nimport oauthRo from 'oauth-ro-codemod';\n\nexport default [await config, ...oauthRo.configs.recommended].flat();\n",
  ],
  [
    'Nuxt without its module',
    'eslint.config.mjs',
    "import { createConfigForNuxt } from '@nuxt/eslint-config/flat'\n\nexport default createConfigForNuxt({\n  features: {},\n})\n",
    "import { createConfigForNuxt } from '@nuxt/eslint-config/flat'\nimport oauthRo from 'oauth-ro-codemod'\n\nexport default createConfigForNuxt({\n  features: {},\n}, ...oauthRo.configs.recommended)\n",
  ],
  [
    'TypeScript with CommonJS, of another package',
    'eslint.config.cts',
    "import make = require('./make.cjs');\n\nexport = make();\n",
    "import make = require('./make.cjs');\nimport oauthRo = require('oauth-ro-codemod');\n\nexport = (async () => [await make(), ...oauthRo.configs.recommended].flat())();\n",
  ],
];

function changed(file: string, text: string): string {
  const result = addPlugin(file, text);
  if (result.kind !== 'changed') throw new Error(JSON.stringify(result));
  return result.text;
}

describe('the plugin in a configuration of ESLint', () => {
  test.each([...STYLES, ...TYPED])('%s', (_name, file, before, after) => {
    expect(changed(file, before)).toBe(after);
    expect(addPlugin(file, after)).toEqual({ kind: 'present' });
  });

  test.each([...STYLES, ...TYPED])('%s, with line breaks of Windows', (_name, file, before, after) => {
    expect(changed(file, before.replaceAll('\n', '\r\n'))).toBe(after.replaceAll('\n', '\r\n'));
  });

  test.each(STYLES)('%s, as ESLint loads it', async (_name, file, before) => {
    const project = createProject({ 'a.js': SMS_LOGIN, 'package.json': '{ "type": "module" }', [file]: changed(file, before) }, { hasGit: false });
    for (const name of ['@eslint/js', 'globals']) project.write(`node_modules/${name}/index.js`, 'module.exports = { configs: { recommended: {} }, browser: {} };');
    for (const name of ['eslint', 'typescript-eslint']) project.link(`node_modules/${name}`, `${ROOT}/node_modules/${name}`);
    project.link('node_modules/oauth-ro-codemod', ROOT);
    const [result] = await new ESLint({ cwd: project.root }).lintFiles(['a.js']);
    expect(result?.messages.filter(({ ruleId }) => ruleId?.startsWith('oauth-ro/')).map(({ ruleId, line }) => `${ruleId} ${line}`)).toEqual(['oauth-ro/no-oauth-ro 6']);
  });
});

describe('nothing comes into a configuration', () => {
  test.each([
    ['that has the plugin', "import ro from 'oauth-ro-codemod';\nexport default [...ro.configs.strict];\n"],
    ['that names it otherwise', "import { configs } from 'eslint-plugin-oauth-ro';\nexport default [...configs.recommended];\n"],
    ['that loads it in place', "module.exports = [...require('oauth-ro-codemod').configs.recommended];\n"],
    ['that extends it', "export default [...compat.extends('plugin:oauth-ro/legacy-recommended')];\n"],
  ])('%s', (_name, text) => {
    expect(addPlugin('eslint.config.js', text)).toEqual({ kind: 'present' });
  });

  test.each([
    ['that does not parse', 'export default [', /does not parse/],
    ['that exports nothing', "import js from '@eslint/js';\n", /exports no configuration/],
    ['that exports two', 'module.exports = [];\nmodule.exports = [{}];\n', /more than once/],
    ['of another file, handed on', "export { default } from './config.js';\n", /exports no configuration/],
    ['that is a function', 'export default () => [];\n', /not seen to be a list/],
    ['that is a text', "export default './config.js';\n", /not seen to be a list/],
  ])('%s', (_name, text, why) => {
    expect(addPlugin('eslint.config.js', text)).toEqual({ kind: 'refused', why: expect.stringMatching(why) });
  });
});
