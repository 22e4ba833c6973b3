import { isAuth0Host } from '../auth0/endpoints.ts';
import { Evaluator } from '../syntax/evaluate.ts';
import { keyName, nameOf, walk, type Node, type Range } from '../syntax/node.ts';
import type { SourceFile } from '../syntax/source-file.ts';
import { knownText } from '../syntax/value.ts';
import { isNamedAuth0 } from './auth0-hosts.ts';
import { Proof } from './scope-proof.ts';

/** An audience that a project already asks Auth0 for: its value, or the code that reads it. */
export interface Audience {
  readonly kind: 'value' | 'expression';
  readonly text: string;
  readonly range: Range;
}

/** A cheap test before a file is parsed. */
export function mayNameAudience(text: string): boolean {
  return /audience/i.test(text) && /auth0|express-oauth2-jwt-bearer/i.test(text);
}

/** Settings that hold the audience of Auth0 by their names: `AUTH0_AUDIENCE`, `VITE_AUTH0_API_AUDIENCE`, `AUTH0_API_IDENTIFIER`. */
const SETTING = /^(?:\w+_)?AUTH0_(?:\w+_)?(?:AUDIENCE|API_IDENTIFIER)$/;

/** Names of code that say the same. */
const NAMED = /^(?:\w+_)?auth0(?:_?api)?_?audience$/i;

/**
 * The Management API, and what a tenant has of its own for the user and the second factor, are no API of the project.
 * https://auth0.com/docs/get-started/apis/api-settings
 */
const NOT_OWN = /\/api\/v2\/?$|\/userinfo\/?$|^$/;
const OF_TENANT = /\/(?:mfa|me)\/?$/;

/** Keys that name who gives a token, and others who do; Auth0 may have any host of its customer's. */
const ISSUER = /^(?:authority|iss|issuer|issuerBaseURL|issuerUrl)$/;
const OTHERS = /\b(?:amazonaws|b2clogin|firebase|google|keycloak|microsoftonline|okta|onelogin|ping(?:identity|one)|windows)\b/i;

/**
 * The audiences that a file of settings names: `AUTH0_AUDIENCE=https://api.example.com`.
 *
 * @param isExample whether the file only shows which settings there are, so that they may be empty
 */
export function audiencesInSettings(text: string, isExample: boolean): Audience[] {
  return [...text.matchAll(/^[ \t]*(?:export[ \t]+)?(\w+)[ \t]*=[ \t]*(?:"([^"\n]*)"|'([^'\n]*)'|([^\s#]*))/gm)].flatMap((match): Audience[] => {
    const [whole, name = '', ...values] = match;
    const value = values.find((one) => one !== undefined) ?? '';
    if (!SETTING.test(name) || (!isOwn(value) && !(isExample && value === ''))) return [];
    const start = match.index + whole.indexOf(name);
    // Vite hands its own to the code in another way: https://vite.dev/guide/env-and-mode
    return [{ kind: 'expression', text: readOf(name, name.startsWith('VITE_')), range: [start, start + name.length] }];
  });
}

function readOf(setting: string, isOfModule: boolean): string {
  return `${isOfModule ? 'import.meta' : 'process'}.env.${setting}`;
}

function isOwn(audience: string): boolean {
  const host = /^https?:\/\/([^/]+)/.exec(audience)?.[1] ?? '';
  return !NOT_OWN.test(audience) && !(OF_TENANT.test(audience) && isAuth0Host(host));
}

/**
 * The audiences that code names: in what it hands to an SDK or an endpoint of Auth0, in its settings of Auth0, and in the
 * environment that it reads.
 */
export function audiencesIn(file: SourceFile): Audience[] {
  const evaluator = new Evaluator();
  const proof = new Proof(evaluator, {});
  const found = new Map<string, Audience>();
  const add = (kind: Audience['kind'], text: string, range: Range): void => {
    found.set(range.join(), { kind, text, range });
  };
  const addValues = (node: Node): void => {
    const values = evaluator.withItems(evaluator.valuesOfNode(node));
    for (const value of values) {
      const text = knownText(value);
      if (text !== undefined && isOwn(text)) add('value', text, values.length > 1 ? value.node.range : node.range);
    }
  };
  walk(file.ast, (node) => {
    const setting = settingReadBy(node);
    if (setting !== undefined) add('expression', setting, node.range);
    const given = audienceGivenBy(node);
    if (given && (isNamed(node) || proof.isAuth0(node) || isBesideAuth0(node)) && !isOfOther(node, evaluator)) addValues(given);
  });
  return [...found.values()].sort((a, b) => a.range[0] - b.range[0]);
}

/** The code that reads a setting of Auth0's audience: `process.env.AUTH0_AUDIENCE`, or a name that is taken out of the environment. */
function settingReadBy(node: Node): string | undefined {
  const name = node.type === 'MemberExpression' || (node.type === 'Property' && node.parent.type === 'ObjectPattern') ? keyName(node) : undefined;
  if (name === undefined || !SETTING.test(name)) return undefined;
  const environment = node.type === 'MemberExpression' ? node.object : node.parent?.parent?.type === 'VariableDeclarator' ? node.parent.parent.init : undefined;
  return environment && isEnvironment(environment) ? readOf(name, isMeta(environment)) : undefined;
}

function isEnvironment(node: Node): boolean {
  return node.type === 'MemberExpression' && keyName(node) === 'env' && (isMeta(node) || nameOf(node.object) === 'process');
}

function isMeta(node: Node): boolean {
  return node.type === 'MemberExpression' && node.object.type === 'MetaProperty';
}

/** The value that a node gives to something called an audience. */
function audienceGivenBy(node: Node): Node | undefined {
  if (node.type === 'VariableDeclarator') return NAMED.test(nameOf(node.id) ?? '') ? (node.init ?? undefined) : undefined;
  if (node.type === 'Property' && node.parent.type === 'ObjectExpression') return isAudience(keyName(node)) ? node.value : undefined;
  if (node.type !== 'JSXAttribute' || !isAudience(nameOf(node.name as Node)) || !node.value) return undefined;
  return node.value.type === 'JSXExpressionContainer' ? node.value.expression : node.value;
}

function isAudience(name = ''): boolean {
  return name === 'audience' || NAMED.test(name);
}

/** Whether a name says whose audience it is: its own, or that of what it stands in. */
function isNamed(from: Node): boolean {
  for (let node: Node | undefined = from; node && !/Statement$|Function|^(?:Call|New)Expression$/.test(node.type); node = node.parent) {
    const name = node.type === 'Property' ? keyName(node) : node.type === 'VariableDeclarator' ? nameOf(node.id) : undefined;
    if (name !== undefined && (node === from ? NAMED.test(name) : /auth0/i.test(name))) return true;
  }
  return false;
}

/** Whether a client of Auth0 stands beside an audience: `clientId: process.env.AUTH0_CLIENT_ID`. */
function isBesideAuth0(node: Node): boolean {
  return siblingsOf(node).some(([key, value]) => /^client_?id$/i.test(key) && isNamedAuth0(value));
}

/** Whether an issuer that is another provider stands beside an audience. */
function isOfOther(node: Node, evaluator: Evaluator): boolean {
  return siblingsOf(node).some(([key, value]) => ISSUER.test(key) && evaluator.valuesOfNode(value).some((one) => OTHERS.test(knownText(one) ?? '')));
}

function siblingsOf({ parent }: Node): [key: string, value: Node][] {
  return parent?.type === 'ObjectExpression' ? parent.properties.flatMap((one): [string, Node][] => (one.type === 'Property' ? [[keyName(one) ?? '', one.value]] : [])) : [];
}
