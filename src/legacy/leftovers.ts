import { LEGACY_LOGIN } from '../auth0/endpoints.ts';
import { LEGACY_GRANT_IDS } from '../auth0/grants.ts';
import { LEGACY_KEYS } from '../auth0/parameters.ts';
import type { Evaluator } from '../syntax/evaluate.ts';
import { isCallLike, keyName, unwrap, walk, wrapped, type Node, type Range } from '../syntax/node.ts';
import { fileOf, type SourceFile } from '../syntax/source-file.ts';
import { sourcesOf, textOf, type SourceSlice, type TextValue } from '../syntax/value.ts';
import { matchUrl } from '../requests/url.ts';
import { roleOfPlace } from '../requests/roles.ts';
import type { ReportedSite } from './exchange.ts';
import type { ReasonCode } from './reasons.ts';
import { legacyTextIn } from './text.ts';

/** Expressions whose value may be a text. */
const TEXTS = new Set(['Literal', 'TemplateLiteral', 'BinaryExpression', 'CallExpression', 'NewExpression']);

/** Nodes that are a part of a longer text. */
function isPartOfText(node: Node): boolean {
  const parent = wrapped(node).parent as Node;
  if (parent.type === 'BinaryExpression') return parent.operator === '+';
  return parent.type === 'TemplateLiteral' || (parent.type === 'MemberExpression' && isCallLike(parent.parent) && parent.parent.callee === parent && TEXTS.has(node.type) && /^(?:concat|join|toString)$/.test(keyName(parent) ?? ''));
}

/**
 * The places that hold the legacy endpoint and belong to no request that was recognised, and legacy grants.
 *
 * @param claimed the literals that belong to a request
 */
export function leftoversOf(file: SourceFile, evaluator: Evaluator, claimed: ReadonlySet<Node>): ReportedSite[] {
  const sites: ReportedSite[] = [];
  const seen = new Set(claimed);
  walk(file.ast, (node) => {
    if (isNoCode(node)) return false;
    if (node.type === 'Literal' && 'regex' in node) sites.push(...ofPattern(node, node.regex.pattern));
    if (isTypeOfTemplate(file, node)) sites.push(site(node, node.range, 'library-built-body'));
    if (!TEXTS.has(node.type) || isPartOfText(node) || !mayHold(file, node)) return true;
    for (const value of evaluator.valuesOfNode(node)) {
      if (value.kind === 'text') sites.push(...ofText(node, value, seen));
    }
    return true;
  });
  return sites;
}

/** `{ type: 'ro' }` beside the path template `/oauth/:type`, which a REST library fills in. */
function isTypeOfTemplate(file: SourceFile, node: Node): boolean {
  const { parent } = node;
  return node.type === 'Literal' && node.value === 'ro' && parent?.type === 'Property' && keyName(parent) === 'type' && file.text.includes('/oauth/:type');
}

/** Module names are no URLs, and types are no values. */
function isNoCode(node: Node): boolean {
  return /^(?:Import(?:Declaration|Attribute)|ExportAllDeclaration|TSTypeAnnotation|TSInterfaceDeclaration|TSTypeAliasDeclaration|TypeAnnotation|TypeAlias|JSXText)$/.test(node.type);
}

/** A cheap test before a node is evaluated: its text, or a name in it, could give the path. */
function mayHold(file: SourceFile, node: Node): boolean {
  const text = file.textOf(node);
  return /\bro\b|\\/i.test(text) || (node.type === 'Literal' && text.includes('legacy'));
}

function ofText(node: Node, value: TextValue, seen: Set<Node>): ReportedSite[] {
  const match = matchUrl(value, LEGACY_LOGIN);
  if (match) {
    // Whoever builds the URL below another path asks another server; without a request it says nothing of Auth0.
    if (match.isPrefixed) return [];
    const sources = sourcesOf(match.segment) ?? [];
    if (sources.some((source) => seen.has(source.node))) return [];
    for (const source of sources) seen.add(source.node);
    const reason = reasonOfPlace(node);
    return reason ? [site(node, rangeOf(node, sourcesOf(match.path) ?? sources), reason)] : [];
  }
  const text = textOf(value);
  if ((LEGACY_GRANT_IDS as readonly string[]).includes(text)) return [site(node, node.range, 'legacy-grant')];
  return isRequestText(text) && !isInTest(node) ? [site(node, placeInText(node, value), 'text-body')] : [];
}

function rangeOf(node: Node, sources: readonly SourceSlice[]): Range {
  const first = sources[0];
  const last = sources.at(-1);
  const isInside = first && last && first.node === last.node && node.range[0] <= first.range[0] && last.range[1] <= node.range[1];
  return isInside ? [first.range[0], last.range[1]] : node.range;
}

/** The reason of a place by what its code does with the URL; nothing where it is no use of the endpoint. */
function reasonOfPlace(node: Node): ReasonCode | undefined {
  const role = roleOfPlace(node);
  if (role === 'route' || role === 'printing' || role === 'module') return undefined;
  if (role === 'test-double') return 'test-double';
  if (role === 'library') return 'library-built-body';
  return isUrlObjectForItsHost(node) ? undefined : 'endpoint-only';
}

/** `new URL('https://t.auth0.com/oauth/ro').hostname` asks for no login. */
function isUrlObjectForItsHost(node: Node): boolean {
  const url = node.type === 'NewExpression' ? node : wrapped(node).parent;
  if (url?.type !== 'NewExpression' || url.callee.type !== 'Identifier' || !/^url$/i.test(url.callee.name)) return false;
  const { parent } = wrapped(url);
  if (parent?.type === 'ExpressionStatement') return true;
  if (parent?.type === 'MemberExpression') return isHostPart(keyName(parent));
  if (parent?.type !== 'VariableDeclarator' || parent.id.type !== 'Identifier') return false;
  const variable = fileOf(url).variableOf(parent.id);
  return (variable?.references ?? []).every((reference) => {
    const member = reference.identifier.parent;
    return reference.init || (member?.type === 'MemberExpression' && unwrap(member.object) === reference.identifier && isHostPart(keyName(member)));
  });
}

function isHostPart(key: string | undefined): boolean {
  return /^(?:host|hostname|origin|port|protocol)$/.test(key ?? '');
}

/** A longer text with a whole request in it: a command line for curl, a raw HTTP request, a script. */
function isRequestText(text: string): boolean {
  if (legacyTextIn(text).length === 0) return false;
  if (/\bcurl\b|\bHTTP\/[\d.]+|\bfetch\(/.test(text)) return true;
  const keys = [...text.matchAll(/name=\\?["'](\w+)|\b(\w+)\b\\?["']?\s*[:=]/g)].map(([, name, key]) => name ?? key ?? '');
  return new Set(keys.filter((key) => LEGACY_KEYS.has(key))).size >= 2;
}

/** The path inside a longer text. */
function placeInText(node: Node, value: TextValue): Range {
  const [match] = legacyTextIn(textOf(value));
  return match ? rangeOf(node, sourcesOf({ text: value, start: match[0], end: match[1] }) ?? []) : node.range;
}

function isInTest(node: Node): boolean {
  const role = roleOfPlace(node);
  return role === 'printing' || role === 'test-double';
}

function ofPattern(node: Node, pattern: string): ReportedSite[] {
  // A group or class behind it goes on with the word.
  if (!/oauth\\?\/ro(?![\w-]|\(\?:\w|\[)/i.test(pattern)) return [];
  const reason = reasonOfPlace(node);
  return reason ? [site(node, node.range, reason)] : [];
}

function site(node: Node, range: Range, reason: ReasonCode): ReportedSite {
  return { state: 'reported', node, range, reason, origins: [] };
}
