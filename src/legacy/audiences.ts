import { AUTH0_PACKAGES } from '../auth0/sdks.ts';
import { importsOf } from '../requests/clients.ts';
import { isCallLike, keyName, nameOf, unwrap, walk, type Node, type Range } from '../syntax/node.ts';
import type { SourceFile } from '../syntax/source-file.ts';

/** An audience that a project already asks Auth0 for: its value, or the code that reads it. */
export interface Audience {
  readonly kind: 'value' | 'expression';
  readonly text: string;
  readonly range: Range;
}

/** A cheap test before a file is parsed. */
export function mayNameAudience(text: string): boolean {
  return /audience/i.test(text) && /auth0/i.test(text);
}

/** Settings that hold the audience of Auth0 by their names: `AUTH0_AUDIENCE`, `VITE_AUTH0_API_AUDIENCE`, `AUTH0_API_IDENTIFIER`. */
const SETTING = /^(?:\w+_)?AUTH0_(?:\w+_)?(?:AUDIENCE|API_IDENTIFIER)$/;

/**
 * The Management API and the user's own profile are no API of the project.
 * https://auth0.com/docs/get-started/apis/api-settings
 */
const NOT_OWN = /\/api\/v2\/?$|\/userinfo\/?$|^$/;

/** The audiences that a file of settings names: `AUTH0_AUDIENCE=https://api.example.com`. */
export function audiencesInSettings(text: string): Audience[] {
  return [...text.matchAll(/^[ \t]*(?:export[ \t]+)?(\w+)[ \t]*=[ \t]*(?:"([^"\n]*)"|'([^'\n]*)'|([^\s#]*))/gm)].flatMap((match): Audience[] => {
    const [whole, name = '', ...values] = match;
    const value = values.find((one) => one !== undefined) ?? '';
    if (!SETTING.test(name) || NOT_OWN.test(value)) return [];
    const start = match.index + whole.indexOf(name);
    return [{ kind: 'expression', text: `process.env.${name}`, range: [start, start + name.length] }];
  });
}

/** The audiences that code names: in what it hands to an SDK of Auth0, in its settings of Auth0, and in the environment that it reads. */
export function audiencesIn(file: SourceFile): Audience[] {
  const found: Audience[] = [];
  const usesSdk = importsOf(file).some((name) => AUTH0_PACKAGES.test(name));
  walk(file.ast, (node) => {
    const setting = node.type === 'MemberExpression' ? keyName(node) : undefined;
    if (setting !== undefined && SETTING.test(setting) && file.textOf(node) === `process.env.${setting}`) found.push({ kind: 'expression', text: `process.env.${setting}`, range: node.range });
    if ((node.type === 'Property' && keyName(node) === 'audience') || (node.type === 'JSXAttribute' && nameOf(node.name) === 'audience')) {
      const value = node.value && unwrap(node.value);
      const text = value?.type === 'Literal' && typeof value.value === 'string' ? value.value : undefined;
      if (value && text !== undefined && !NOT_OWN.test(text) && isOfAuth0(node, usesSdk)) found.push({ kind: 'value', text, range: value.range });
    }
  });
  return found;
}

/** Keys beside an audience that only settings of Auth0 have. */
const BESIDE = /^(?:client_?id|domain|issuer(?:baseurl)?|issuerBaseUrl|realm|redirect_?uri|tokenSigningAlg)$/i;

/** Whether an audience stands in what belongs to Auth0: in the arguments of its SDK, or beside a domain or a name of Auth0. */
function isOfAuth0(property: Node, usesSdk: boolean): boolean {
  for (let node = property.parent; node; node = node.parent) {
    if (node.type === 'ObjectExpression') {
      const isBeside = node.properties.some((one) => one.type === 'Property' && BESIDE.test(keyName(one) ?? '') && mentionsAuth0(one.value));
      if (isBeside) return true;
    }
    if (usesSdk && (isCallLike(node) || node.type === 'JSXOpeningElement')) return true;
    const name = node.type === 'Property' ? keyName(node) : node.type === 'VariableDeclarator' ? nameOf(node.id) : undefined;
    if (name !== undefined && /auth0/i.test(name)) return true;
    if (/Statement$|Function/.test(node.type)) return false;
  }
  return false;
}

function mentionsAuth0(node: Node): boolean {
  let mentions = false;
  walk(node, (inner) => {
    mentions ||= (inner.type === 'Identifier' && /auth0/i.test(inner.name)) || (inner.type === 'Literal' && typeof inner.value === 'string' && /\bauth0\.com\b/.test(inner.value)) || (inner.type === 'TemplateElement' && /auth0\.com/.test(inner.value.raw));
    return !mentions;
  });
  return mentions;
}
