import { applyEdits, type Edit } from '../edits/edit.ts';
import { some, type Node } from '../syntax/node.ts';
import { tryParse } from '../syntax/parse.ts';
import type { Variable } from '../syntax/scopes.ts';
import type { SourceFile } from '../syntax/source-file.ts';
import { addConfig, exportedConfigs } from './config-list.ts';
import { importOfPlugin } from './plugin-import.ts';

const PACKAGE = 'oauth-ro-codemod';
/** The package, and the name under which eslintrc knows it. */
const PACKAGES = [PACKAGE, 'eslint-plugin-oauth-ro'];
/** The names under which a configuration takes the plugin in, the first that is free. */
const NAMES = ['oauthRo', 'oauthRoPlugin', 'oauthRoCodemod', 'oauthRoEslintPlugin'];

/** What becomes of a file that the setup would change. */
export type Addition =
  | { readonly kind: 'present' }
  | { readonly kind: 'changed'; readonly text: string }
  | { readonly kind: 'refused'; readonly why: string };

/** What a person writes who adds the plugin to a configuration by hand. */
export function pluginCode(name: string, text: string): string {
  const isCommonJs = /\.c[jt]s$/.test(name) || /^module\.exports\b/m.test(text);
  const statement = isCommonJs ? `const oauthRo = require('${PACKAGE}');` : `import oauthRo from '${PACKAGE}';`;
  return `${statement}\n\n// behind the other configurations:\n...oauthRo.configs.recommended,\n`;
}

/**
 * Adds the plugin to a flat configuration of ESLint, in the style of the file.
 *
 * @param name the name of the file, whose extension says how it is read
 * @param text its text without a byte order mark
 */
export function addPlugin(name: string, text: string): Addition {
  const file = tryParse(text, name);
  if (!file) return { kind: 'refused', why: 'it does not parse' };
  const known = importedPlugin(file);
  if (isUsed(file, known)) return { kind: 'present' };
  const [exported, ...others] = exportedConfigs(file);
  if (!exported) return { kind: 'refused', why: 'it exports no configuration' };
  if (others.length > 0) return { kind: 'refused', why: 'it exports a configuration more than once' };
  const edits = editsOf(file, exported, known);
  const added = edits && applyEdits(text, edits);
  return added !== undefined && isSound(name, added) ? { kind: 'changed', text: added } : { kind: 'refused', why: 'what it exports is not seen to be a list of configurations' };
}

function editsOf(file: SourceFile, exported: Node, known: Variable | undefined): readonly Edit[] | undefined {
  const local = known?.name ?? NAMES.find((one) => !isTaken(file, one));
  const list = local === undefined ? undefined : addConfig(file, exported, `...${local}.configs.recommended`);
  return list && local !== undefined ? [...list, ...(known ? [] : [importOfPlugin(file, PACKAGE, local, exported)])] : undefined;
}

/** The default import of the plugin. */
function importedPlugin(file: SourceFile): Variable | undefined {
  for (const statement of file.ast.body) {
    if (statement.type !== 'ImportDeclaration' || !PACKAGES.includes(statement.source.value)) continue;
    const specifier = statement.specifiers.find(({ type }) => type === 'ImportDefaultSpecifier');
    if (specifier) return file.variableOf(specifier.local);
  }
  return undefined;
}

/** Whether the configuration has the plugin, whatever it makes of it. */
function isUsed(file: SourceFile, known: Variable | undefined): boolean {
  if (known) return known.references.length > 0;
  return some(file.ast, (node) => node.type === 'Literal' && typeof node.value === 'string' && (PACKAGES.includes(node.value) || node.value.startsWith('plugin:oauth-ro/')));
}

function isTaken(file: SourceFile, name: string): boolean {
  return some(file.ast, (node) => node.type === 'Identifier' && node.name === name);
}

/** Whether the edited text is a program again that has the plugin. */
function isSound(name: string, text: string): boolean {
  const file = tryParse(text, name);
  return file !== undefined && isUsed(file, importedPlugin(file));
}
