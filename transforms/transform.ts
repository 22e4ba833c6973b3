import type { API, FileInfo, Options } from 'jscodeshift';
import { applyEdits, chooseGroups } from '../src/edits/edit.ts';
import type { Find } from '../src/legacy/finding.ts';
import { messageOf } from '../src/legacy/messages.ts';
import type { LegacyOptions } from '../src/legacy/options.ts';
import { isGenerated } from '../src/legacy/text.ts';
import { parse } from '../src/syntax/parse.ts';

const BOM = '\uFEFF';

/**
 * The transform of jscodeshift around a way to find things: it makes the proven edits in the text and reports the rest.
 * Nothing is printed from a tree, so all other bytes stay as they are.
 *
 * @returns the new text, or nothing where the file stays as it is
 * @throws {UnparsableError} where no parser reads the file
 */
export function transformWith(find: Find, { path, source }: FileInfo, api: API, options: Options): string | undefined {
  const bom = source.startsWith(BOM) ? BOM : '';
  const text = source.slice(bom.length);
  if (isGenerated(path, text)) return undefined;
  const file = parse(text, path);
  const findings = find(file, options as LegacyOptions);
  const { chosen } = chooseGroups(findings.flatMap(({ edits }) => (edits ? [{ edits }] : [])));
  for (const { range, code, detail, edits } of findings) {
    const { line, column } = file.positionOf(range[0]);
    if (!edits) api.report?.(`${path}:${line}:${column} ${code}: ${messageOf(code, detail)}`);
  }
  return chosen.length > 0 ? bom + applyEdits(text, chosen.flatMap(({ edits }) => edits)) : undefined;
}

