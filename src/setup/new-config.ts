import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** What a project without a configuration of ESLint has that its new one must know. */
interface Need {
  applies(folder: string, packages: ReadonlySet<string>): boolean;
  readonly package?: string;
  readonly import?: string;
  readonly config: string;
}

const JSX_PACKAGES = ['next', 'preact', 'react', 'solid-js'];

const NEEDS: readonly Need[] = [
  {
    applies: (folder, packages) => packages.has('typescript') || existsSync(join(folder, 'tsconfig.json')),
    package: 'typescript-eslint',
    import: "import tseslint from 'typescript-eslint';",
    config: "{ files: ['**/*.{ts,mts,cts,tsx}'], languageOptions: { parser: tseslint.parser } },",
  },
  {
    applies: (_folder, packages) => JSX_PACKAGES.some((name) => packages.has(name)),
    config: '{ languageOptions: { parserOptions: { ecmaFeatures: { jsx: true } } } },',
  },
];

/** A configuration of ESLint, and the packages that it loads. */
export interface NewConfig {
  readonly text: string;
  readonly packages: readonly string[];
}

/**
 * A small flat configuration with the plugin.
 *
 * @param folder the folder of the project
 * @param packages the packages that its manifest names
 */
export function newConfig(folder: string, packages: ReadonlySet<string>): NewConfig {
  const needs = NEEDS.filter((need) => need.applies(folder, packages));
  const imports = ["import oauthRo from 'oauth-ro-codemod';", ...needs.flatMap((need) => need.import ?? [])];
  const configs = [...needs.map(({ config }) => config), '...oauthRo.configs.recommended,'];
  const text = [...imports, '', 'export default [', ...configs.map((config) => `  ${config}`), '];', ''].join('\n');
  return { text, packages: ['oauth-ro-codemod', 'eslint', ...needs.flatMap((need) => need.package ?? [])] };
}
