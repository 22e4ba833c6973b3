import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { JAVASCRIPT, JAVASCRIPT_FINDINGS, eslint } from './sample.ts';
import { Project } from './project.ts';

const TOOLS = {
  '@eslint/json': '^2.1.1',
  '@eslint/markdown': '^8.0.3',
  '@types/jscodeshift': '^17.3.0',
  '@types/node': '^20.19.0',
  jiti: '^2.6.0',
  typescript: '~6.0.3',
  'typescript-7': 'npm:typescript@^7.0.2',
  'typescript-eslint': '^8.73.0',
};

const JSX = "{ files: ['**/*.jsx'], languageOptions: { parserOptions: { ecmaFeatures: { jsx: true } } } }";

/** The ways in which people write a typed configuration. */
const CONFIGS: Readonly<Record<string, string>> = {
  'eslint.config.ts': `import { defineConfig } from 'eslint/config';
import oauthRo from 'oauth-ro-codemod';

export default defineConfig([${JSX}, oauthRo.configs.recommended]);
`,
  'spread.config.ts': `import { defineConfig } from 'eslint/config';
import oauthRo from 'oauth-ro-codemod';

export default defineConfig(${JSX}, ...oauthRo.configs.recommended);
`,
  'extends.config.ts': `import { defineConfig } from 'eslint/config';
import oauthRo from 'oauth-ro-codemod';

export default defineConfig([${JSX}, { files: ['src/**/*.{cjs,jsx,mjs}'], plugins: { 'oauth-ro': oauthRo }, extends: ['oauth-ro/recommended'] }]);
`,
  'rules.config.ts': `import type { Linter } from 'eslint';
import oauthRo from 'oauth-ro-codemod';

const config: Linter.Config[] = [
  ${JSX},
  { files: ['**/*.{cjs,jsx,mjs}'], plugins: { 'oauth-ro': oauthRo }, rules: { 'oauth-ro/no-oauth-ro': ['error', { audience: 'https://api.example.com' }], 'oauth-ro/valid-scope': 'error' } },
];

export default config;
`,
  'typescript-eslint.config.ts': `import oauthRo from 'oauth-ro-codemod';
import tseslint from 'typescript-eslint';

export default tseslint.config({ files: ['**/*.{cjs,jsx,mjs}'], extends: [tseslint.configs.base, oauthRo.configs.recommended] });
`,
  'docs.config.ts': `import json from '@eslint/json';
import markdown from '@eslint/markdown';
import { defineConfig } from 'eslint/config';
import oauthRo from 'oauth-ro-codemod';

export default defineConfig([${JSX}, oauthRo.configs.recommended, oauthRo.configs.docs({ json, markdown })]);
`,
  'common.config.cts': `import { defineConfig } from 'eslint/config';
import oauthRo = require('oauth-ro-codemod');

export = defineConfig([${JSX}, oauthRo.configs.recommended]);
`,
};

/** The other entries, as a codemod of one's own would use them. */
const CODEMOD = `import type { API, FileInfo } from 'jscodeshift';
import oauthRo from 'oauth-ro-codemod';
import mendScopes from 'oauth-ro-codemod/transforms/mend-scopes';
import oauthRoToToken from 'oauth-ro-codemod/transforms/oauth-ro-to-token';
import schema from 'oauth-ro-codemod/schemas/config.schema.json' with { type: 'json' };

export const title: string = schema.title;

// @ts-expect-error The configurations are known by name, and are not any.
export const none: string = oauthRo.configs.missing;

export default function both(file: FileInfo, api: API): string | undefined {
  const migrated = oauthRoToToken(file, api, {});
  return mendScopes({ ...file, source: migrated ?? file.source }, api, {}) ?? migrated;
}
`;

/** Typed configurations as people have them, to which `init` adds the plugin. */
const BEFORE_INIT: readonly (readonly [name: string, text: string])[] = [
  ['eslint.config.ts', `import { defineConfig } from 'eslint/config';\n\nexport default defineConfig([\n  ${JSX},\n]);\n`],
  ['eslint.config.ts', `import type { Linter } from 'eslint';\n\nconst config: Linter.Config[] = [\n  ${JSX}\n];\n\nexport default config satisfies Linter.Config[];\n`],
  ['eslint.config.ts', `import tseslint from 'typescript-eslint';\n\nexport default tseslint.config({ extends: [tseslint.configs.base], ...${JSX} });\n`],
  ['eslint.config.ts', `import type { Linter } from 'eslint';\n\nasync function load(): Promise<Linter.Config[]> {\n  return [${JSX}];\n}\n\nexport default load();\n`],
  ['eslint.config.ts', `import type { Linter } from 'eslint';\n\nconst make = (...configs: Linter.Config[]): Linter.Config[] => configs;\n\nexport default make(${JSX});\n`],
  ['eslint.config.cts', `import { defineConfig } from 'eslint/config';\n\nexport = defineConfig([${JSX}]);\n`],
  ['eslint.config.cts', `import config = require('eslint/config');\n\nconst make = (): ReturnType<typeof config.defineConfig> => config.defineConfig(${JSX});\nmake();\n\nexport = make();\n`],
];

const COMPILER_OPTIONS = { module: 'nodenext', noEmit: true, resolveJsonModule: true, skipLibCheck: false, strict: true, target: 'es2023', types: ['node'], exactOptionalPropertyTypes: true };

describe.each(['^9.39.0', '^10.15.0'])('ESLint %s', (version) => {
  let project: Project;

  beforeAll(() => {
    project = new Project({ ...TOOLS, eslint: version });
    project.write({ ...JAVASCRIPT, ...CONFIGS, 'codemod.ts': CODEMOD });
    project.writeJson('tsconfig.json', { compilerOptions: COMPILER_OPTIONS, files: [...Object.keys(CONFIGS), 'codemod.ts'] });
  }, 600_000);

  afterAll(() => project?.dispose());

  test.each(['typescript', 'typescript-7'])('typed configurations and codemods fit, says %s', (compiler) => {
    expect(project.node([`node_modules/${compiler}/bin/tsc`])).toEqual({ status: 0, stdout: '', stderr: '' });
  });

  test.each(Object.keys(CONFIGS))('%s runs', (config) => {
    expect(eslint(project, ['--config', config, 'src'])).toEqual(JAVASCRIPT_FINDINGS);
  });

  test.each(BEFORE_INIT)('init adds the plugin to %s %#', (name, text) => {
    project.remove('eslint.config.ts', 'eslint.config.cts');
    project.write({ [name]: text });
    expect(project.bin('oauth-ro', ['init', '--yes'])).toMatchObject({ status: 0, stderr: expect.stringContaining(`Written: ${name}`) });
    expect(eslint(project, ['src'])).toEqual(JAVASCRIPT_FINDINGS);
    project.writeJson('init.tsconfig.json', { compilerOptions: COMPILER_OPTIONS, files: [name] });
    expect(project.node(['node_modules/typescript/bin/tsc', '-p', 'init.tsconfig.json'])).toEqual({ status: 0, stdout: '', stderr: '' });
    const written = project.read(name);
    expect(project.bin('oauth-ro', ['init', '--yes'])).toMatchObject({ status: 0, stdout: '' });
    expect(project.read(name)).toBe(written);
    project.remove('.github');
  });
}, 600_000);
