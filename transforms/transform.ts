import type { API, FileInfo, Options } from 'jscodeshift';
import type { SdkPackage } from '../src/auth0/sdk-call.ts';
import type { RuleName } from '../src/legacy/finding.ts';
import { messageOf } from '../src/legacy/messages.ts';
import type { LegacyOptions } from '../src/legacy/options.ts';
import { Runtimes } from '../src/project/runtime.ts';
import { SdkVersions } from '../src/project/sdk-versions.ts';
import { analyze } from '../src/rewrite/analyze.ts';
import { rewriteText } from '../src/rewrite/rewrite-text.ts';

const BOM = '\uFEFF';

/** Options that are lists; jscodeshift hands on the text of the command line: `--scopes=read:orders,write:orders`. */
const LISTS = ['assume', 'domains', 'passwordlessConnections', 'scopes'];

const runtimes = new Runtimes();
const versions = new SdkVersions();

/** A file by itself does not say what is missing in its project, so no starts are added. */
function optionsOf(options: Options, sdks: readonly SdkPackage[] | undefined): LegacyOptions {
  const lists = LISTS.filter((key) => typeof options[key] === 'string').map((key) => [key, String(options[key]).split(',')] as const);
  return { ...options, ...Object.fromEntries(lists), addStart: false, sdks, runtimeOf: (name) => runtimes.of(name), versionOf: (name, pkg) => versions.of(name, pkg) };
}

/**
 * The transform of jscodeshift around a rule: it makes the proven edits in the text, reads the result again as the codemod does,
 * and reports the rest. Nothing is printed from a tree, so all other bytes stay as they are.
 *
 * @param sdks the SDKs whose calls it is about; all of them where it is not given
 * @returns the new text, or nothing where the file stays as it is
 */
export function transformWith(rule: RuleName, { path, source }: FileInfo, api: API, given: Options, sdks?: readonly SdkPackage[]): string | undefined {
  const options = optionsOf(given, sdks);
  const bom = source.startsWith(BOM) ? BOM : '';
  const text = source.slice(bom.length);
  const analysis = analyze(path, text, options, [rule]);
  const rewritten = rewriteText(path, text, analysis, options, [rule]);
  for (const { finding, state } of rewritten.outcomes) {
    const { line, column } = analysis.positionOf(finding.range[0]);
    if (state !== 'rewritten') api.report?.(`${path}:${line}:${column} ${finding.code}: ${messageOf(finding.code, finding.detail)}`);
  }
  return rewritten.text === text ? undefined : bom + rewritten.text;
}
