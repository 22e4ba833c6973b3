import type { ESLint, Linter, Rule } from 'eslint';
import noLegacyPasswordlessSdk from './no-legacy-passwordless-sdk.ts';
import noLegacyResponseUse from './no-legacy-response-use.ts';
import noOauthRo from './no-oauth-ro.ts';
import validOtpGrant from './valid-otp-grant.ts';
import validPasswordlessStart from './valid-passwordless-start.ts';
import validScope from './valid-scope.ts';

const NAMESPACE = 'oauth-ro';

/** The files that a configuration is for, so that it never meets a language without scopes. */
const FILES = ['**/*.{js,mjs,cjs,jsx,ts,mts,cts,tsx}'];

const rules: Record<string, Rule.RuleModule> = {
  'no-legacy-passwordless-sdk': noLegacyPasswordlessSdk,
  'no-legacy-response-use': noLegacyResponseUse,
  'no-oauth-ro': noOauthRo,
  'valid-otp-grant': validOtpGrant,
  'valid-passwordless-start': validPasswordlessStart,
  'valid-scope': validScope,
};

/** Rules about what a migration leaves to people. */
const STRICT_ONLY = ['no-legacy-response-use'];

const strict = Object.fromEntries(Object.keys(rules).map((name) => [`${NAMESPACE}/${name}`, 'error'])) satisfies Linter.RulesRecord;
const recommended: Linter.RulesRecord = Object.fromEntries(Object.entries(strict).filter(([name]) => !STRICT_ONLY.some((one) => name.endsWith(one))));

/** The plugins of ESLint's own languages, as a project has them installed: `@eslint/markdown`, `@eslint/json`. */
interface Languages {
  readonly markdown?: ESLint.Plugin;
  readonly json?: ESLint.Plugin;
}

/** Documents, by the language that reads them. */
const DOCUMENTS: readonly { readonly plugin: keyof Languages; readonly language: string; readonly files: string[] }[] = [
  { plugin: 'markdown', language: 'markdown/gfm', files: ['**/*.{md,markdown,mdx}'] },
  { plugin: 'json', language: 'json/json', files: ['**/*.har', '**/*.postman_collection.json'] },
];

/** The ESLint plugin. */
const plugin: ESLint.Plugin & {
  configs: {
    recommended: Linter.Config[];
    strict: Linter.Config[];
    /** The rules in Markdown, HAR and Postman files, for the languages whose plugins are given. */
    docs: Linter.Config & ((languages: Languages) => Linter.Config[]);
    'legacy-recommended': Linter.LegacyConfig;
    'legacy-strict': Linter.LegacyConfig;
  };
} = {
  // The version is that of package.json; a test holds them together.
  meta: { name: 'oauth-ro-codemod', version: '0.1.0', namespace: NAMESPACE },
  rules,
  configs: {
    get recommended() {
      return [{ name: 'oauth-ro/recommended', files: FILES, plugins: { [NAMESPACE]: plugin }, rules: recommended }];
    },
    get strict() {
      return [{ name: 'oauth-ro/strict', files: FILES, plugins: { [NAMESPACE]: plugin }, rules: strict }];
    },
    // ESLint's types know configurations only; a function has a name, as they may.
    docs: ((languages: Languages) => documentsIn(languages)) as Linter.Config & ((languages: Languages) => Linter.Config[]),
    'legacy-recommended': { plugins: [NAMESPACE], rules: recommended },
    'legacy-strict': { plugins: [NAMESPACE], rules: strict },
  },
};

function documentsIn(languages: Languages): Linter.Config[] {
  return DOCUMENTS.flatMap(({ plugin: name, language, files }) => {
    const own = languages[name];
    return own ? [{ name: `oauth-ro/docs/${name}`, files, language, plugins: { [name]: own, [NAMESPACE]: plugin }, rules: recommended }] : [];
  });
}

export { plugin as default, plugin as 'module.exports' };
