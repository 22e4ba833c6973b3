import type { API, FileInfo, Options } from 'jscodeshift';
import type { RuleName } from '../src/legacy/finding.ts';
import { messageOf } from '../src/legacy/messages.ts';
import type { LegacyOptions } from '../src/legacy/options.ts';
import { analyze } from '../src/rewrite/analyze.ts';
import { rewriteText } from '../src/rewrite/rewrite-text.ts';

const BOM = '\uFEFF';

/**
 * The transform of jscodeshift around a rule: it makes the proven edits in the text, reads the result again as the codemod does,
 * and reports the rest. Nothing is printed from a tree, so all other bytes stay as they are.
 *
 * @returns the new text, or nothing where the file stays as it is
 */
export function transformWith(rule: RuleName, { path, source }: FileInfo, api: API, options: Options): string | undefined {
  const bom = source.startsWith(BOM) ? BOM : '';
  const text = source.slice(bom.length);
  const analysis = analyze(path, text, options as LegacyOptions, [rule]);
  const rewritten = rewriteText(path, text, analysis, options as LegacyOptions, [rule]);
  for (const { finding, state } of rewritten.outcomes) {
    const { line, column } = analysis.positionOf(finding.range[0]);
    if (state !== 'rewritten') api.report?.(`${path}:${line}:${column} ${finding.code}: ${messageOf(finding.code, finding.detail)}`);
  }
  return rewritten.text === text ? undefined : bom + rewritten.text;
}
