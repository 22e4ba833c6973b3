import type { Rule, SourceCode } from 'eslint';
import type { Carried } from '../src/carriers/part.ts';
import type { Find, Finding, RuleName } from '../src/legacy/finding.ts';
import type { LegacyOptions, Setting } from '../src/legacy/options.ts';
import { suppressionsOf } from '../src/legacy/suppressions.ts';
import { Runtimes } from '../src/project/runtime.ts';
import { SdkVersions } from '../src/project/sdk-versions.ts';
import { analyze, type Analysis } from '../src/rewrite/analyze.ts';
import { findLogins } from '../src/rewrite/logins.ts';
import { findOtpGrants, findSdkCalls, findStarts } from '../src/rewrite/requests.ts';
import { findResponseUses } from '../src/rewrite/response-uses.ts';
import { checkedFindings } from '../src/rewrite/rewrite-text.ts';
import { findScopes } from '../src/rewrite/scopes.ts';
import type { Program } from '../src/syntax/node.ts';
import type { Scopes } from '../src/syntax/scopes.ts';
import { SourceFile } from '../src/syntax/source-file.ts';
import { carriers } from './lazy.ts';

/** The shared settings of a configuration: `settings: { 'oauth-ro': { audience: '…' } }`. */
const SETTINGS = 'oauth-ro';

/** What each rule looks for. */
const FINDS: Readonly<Record<RuleName, Find>> = {
  'no-legacy-passwordless-sdk': (file, options) => findSdkCalls([file], options).get(file) ?? [],
  'no-legacy-response-use': findResponseUses,
  'no-oauth-ro': findLogins,
  'valid-otp-grant': (file, options) => findOtpGrants([file], options).get(file) ?? [],
  'valid-passwordless-start': (file, options) => findStarts([file], options).get(file) ?? [],
  'valid-scope': findScopes,
};

const filesByTree = new WeakMap<object, SourceFile>();
const findingsByTree = new WeakMap<object, Map<string, readonly Finding[]>>();

/** What a rule finds in the file that ESLint looks at: its own tree and scopes, read once for all rules. */
export function findingsIn(context: Rule.RuleContext, name: RuleName): readonly Finding[] {
  const { sourceCode } = context;
  const runtimes = new Runtimes();
  // The manifest is read again for each file, so that an editor sees what changes in it.
  // A file by itself does not say what is missing in its project.
  const versions = new SdkVersions();
  const options: LegacyOptions = { ...optionsOf(context), addStart: false, carriedIn, runtimeOf: (path) => runtimes.of(path), versionOf: (path, pkg) => versions.of(path, pkg) };
  const key = `${name} ${JSON.stringify(options)}`;
  const known = findingsByTree.get(sourceCode.ast) ?? new Map<string, readonly Finding[]>();
  findingsByTree.set(sourceCode.ast, known);
  let findings = known.get(key);
  if (!findings) {
    // ESLint's parser may be another; what is offered is read as the codemod reads it.
    const read = (): Analysis => analyze(nameOf(context), sourceCode.text, options, [name]);
    const found = hasScopes(sourceCode) && !isComponent(context) ? foundInCode(withoutOwn(FINDS[name], fileOf(sourceCode, context.filename), options), read) : foundInParts(read(), name);
    known.set(key, (findings = checkedFindings(nameOf(context), sourceCode.text, found, options, [name])));
  }
  return findings;
}

/** The files of other kinds that ESLint reads, with a language or a parser of its own. */
const CARRIERS = /\.(?:astro|har|json[5c]?|markdown|mdx?|svelte|vue)$/i;

/** What a file of another kind holds of code and requests; nothing for kinds that hold none. Most configurations never meet one. */
function carriedIn(name: string, text: string): Carried | undefined {
  return CARRIERS.test(name) ? carriers().carriedIn(name, text) : undefined;
}

/** Whether a file is a component whose parser gives the whole of it; a processor gives the code alone. */
function isComponent({ filename, sourceCode }: Rule.RuleContext): boolean {
  return /\.(?:astro|svelte|vue)$/i.test(filename) && (carriedIn(filename, sourceCode.text)?.parts.length ?? 0) > 0;
}

type FoundBy = Pick<Analysis, 'findings' | 'dialects'>;

/** Findings in ESLint's own tree; only for those with edits the codemod has to read the file too. */
function foundInCode(findings: readonly Finding[], read: () => Analysis): FoundBy {
  return { findings, dialects: findings.some(({ edits }) => edits) ? read().dialects : undefined };
}

/** What a rule finds in the code and the requests of a file that is none of JavaScript; its directives are this project's own. */
function foundInParts({ findings, dialects }: Analysis, name: RuleName): FoundBy {
  return { findings: findings.filter(({ rule }) => rule === name), dialects };
}

/** The extensions by which the languages of ESLint's own plugins are read, whatever a file is called. */
const EXTENSIONS: readonly (readonly [root: string, pattern: RegExp, extension: string])[] = [
  ['root', /\.(?:markdown|mdx?)$/i, '.md'],
  ['Document', /\.(?:har|json[5c]?)$/i, '.json'],
];

function nameOf({ filename, sourceCode }: Rule.RuleContext): string {
  const [, pattern, extension] = EXTENSIONS.find(([root]) => root === (sourceCode.ast.type as string)) ?? [];
  return pattern && !pattern.test(filename) ? `${filename}${extension}` : filename;
}

/** ESLint sees to its own directives, and does not know this project's. */
function withoutOwn(find: Find, file: SourceFile, options: LegacyOptions): readonly Finding[] {
  const suppressions = suppressionsOf(file);
  return find(file, options).filter(({ range }) => !suppressions.hasOwn(file.positionOf(range[0]).line));
}

/** JSON and Markdown have no scopes. */
function hasScopes(sourceCode: SourceCode): boolean {
  return sourceCode.scopeManager !== undefined && sourceCode.scopeManager !== null;
}

/** The options of a rule over the shared settings. The two ways to give an audience exclude each other. */
function optionsOf(context: Rule.RuleContext): LegacyOptions {
  const [own = {}] = context.options as [LegacyOptions?];
  const { audience, audienceExpression, ...settings } = settingsOf(context.settings[SETTINGS]);
  const hasOwnAudience = own.audience !== undefined || own.audienceExpression !== undefined;
  return { ...settings, ...(hasOwnAudience ? {} : { audience, audienceExpression }), ...own };
}

const KINDS: Readonly<Record<Setting, 'text' | 'flag' | 'texts'>> = {
  assume: 'texts',
  audience: 'text',
  audienceExpression: 'text',
  browserClients: 'flag',
  databaseLogins: 'flag',
  domains: 'texts',
  passwordlessConnections: 'texts',
  scopes: 'texts',
};

const CHECKS = {
  text: { is: (value: unknown) => typeof value === 'string', name: 'a text' },
  flag: { is: (value: unknown) => typeof value === 'boolean', name: 'true or false' },
  texts: { is: (value: unknown) => Array.isArray(value) && value.every((item) => typeof item === 'string'), name: 'a list of texts' },
} as const;

/** ESLint checks the options of rules, but not settings. */
function settingsOf(settings: unknown): LegacyOptions {
  if (settings === undefined) return {};
  if (typeof settings !== 'object' || settings === null) throw new TypeError(`settings["${SETTINGS}"] must be an object`);
  for (const [key, kind] of Object.entries(KINDS)) {
    const value = (settings as Record<string, unknown>)[key];
    if (value !== undefined && !CHECKS[kind].is(value)) throw new TypeError(`settings["${SETTINGS}"].${key} must be ${CHECKS[kind].name}`);
  }
  return settings;
}

function fileOf(sourceCode: SourceCode, name: string): SourceFile {
  let file = filesByTree.get(sourceCode.ast);
  if (!file) {
    const ast = sourceCode.ast as unknown as Program;
    file = new SourceFile({ name, text: sourceCode.text, ast, scopes: sourceCode.scopeManager as unknown as Scopes });
    filesByTree.set(sourceCode.ast, file);
  }
  return file;
}
