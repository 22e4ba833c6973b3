import type { TSESTree } from '@typescript-eslint/types';
import { isAuth0Host, SCOPED_ENDPOINTS, type Endpoint } from '../auth0/endpoints.ts';
import { AUTH0_GRANT } from '../auth0/grants.ts';
import { AUTH0_NAMES, AUTH0_PACKAGES } from '../auth0/sdks.ts';
import { typeOfReceiver } from '../requests/clients.ts';
import { recognize } from '../requests/recognize.ts';
import { matchUrl, type UrlMatch } from '../requests/url.ts';
import { calleeOf } from '../syntax/callee.ts';
import { valueReads } from '../syntax/exported.ts';
import { accessOf } from '../syntax/events.ts';
import type { Evaluator } from '../syntax/evaluate.ts';
import { isCallLike, keyName, nameOf, unwrap, wrapped, type CallLike, type Node } from '../syntax/node.ts';
import { fileOf } from '../syntax/source-file.ts';
import { knownText, textOf } from '../syntax/value.ts';
import { isAuth0Match, isNamedAuth0 } from './auth0-hosts.ts';
import type { LegacyOptions } from './options.ts';

/** Option objects that stand below those that hold a domain. */
const NESTED_OPTIONS = /^(?:auth|authParams|authorization|authorizationParams|authorize|authorizeOptions|config|defaultScope|loginOptions|loginParameters|options|params|popup|session)$/;

/** Proves that a place wants a scope of Auth0. */
export class Proof {
  readonly #evaluator: Evaluator;
  readonly #options: LegacyOptions;
  readonly #looking = new Set<Node>();

  constructor(evaluator: Evaluator, options: LegacyOptions) {
    this.#evaluator = evaluator;
    this.#options = options;
  }

  isAuth0(node: Node): boolean {
    if (this.#looking.has(node)) return false;
    this.#looking.add(node);
    try {
      return this.#isAuth0(node);
    } finally {
      this.#looking.delete(node);
    }
  }

  #isAuth0(node: Node): boolean {
    switch (node.type) {
      case 'Property':
        return node.parent.type === 'ObjectExpression' && this.#isAuth0Object(node.parent);
      case 'JSXAttribute':
        return this.#isAuth0Element(node.parent as TSESTree.JSXOpeningElement);
      case 'AssignmentExpression':
        return this.#isAuth0Target(node.left);
      case 'CallExpression':
        return this.#isAuth0Call(node) || (node.callee.type === 'MemberExpression' && this.#isAuth0Target(node.callee));
      case 'TemplateLiteral':
      case 'Literal':
      case 'BinaryExpression':
        return this.#isAuth0Url(node) || this.#flowsToAuth0(node);
      default:
        return false;
    }
  }

  /** An object that holds a domain or grant of Auth0, is nested in one, or goes to Auth0. */
  #isAuth0Object(object: TSESTree.ObjectExpression): boolean {
    if (object.properties.some((property) => property.type === 'Property' && this.#speaksOfAuth0(property))) return true;
    const { parent } = wrapped(object);
    if (parent?.type === 'Property' && NESTED_OPTIONS.test(keyName(parent) ?? '') && parent.parent.type === 'ObjectExpression') {
      return this.#isAuth0Object(parent.parent);
    }
    return this.#flowsToAuth0(object);
  }

  #speaksOfAuth0(property: TSESTree.Property): boolean {
    const key = keyName(property) ?? '';
    if (/^(?:authority|authorizationURL|authorizationEndpoint|domain|host|issuer|issuerBaseURL|issuerUrl|namespace|tokenURL|url|wellKnown)$/.test(key)) {
      return this.#evaluator.valuesOfNode(property.value).some((value) => value.kind === 'text' && this.#isAuth0Address(textOf(value))) || isNamedAuth0(property.value);
    }
    if (!/^grant_?type$/i.test(key)) return false;
    return this.#evaluator.valuesOfNode(property.value).some((value) => AUTH0_GRANT.test(knownText(value) ?? ''));
  }

  #isAuth0Address(text: string): boolean {
    const host = /^(?:[\w+.-]+:)?(?:\/\/)?([^/?#]+)/.exec(text)?.[1] ?? '';
    return isAuth0Host(host, this.#options.domains);
  }

  #isAuth0Element({ name, attributes }: TSESTree.JSXOpeningElement): boolean {
    const callee = calleeOf(name as Node);
    const element = name.type === 'JSXIdentifier' ? name.name : '';
    const imported = name.type === 'JSXIdentifier' ? importOf(name) : undefined;
    if (AUTH0_PACKAGES.test(imported ?? callee.module ?? '') || AUTH0_NAMES.test(element)) return true;
    return attributes.some((attribute) => {
      if (attribute.type !== 'JSXAttribute' || !attribute.value || nameOf(attribute.name as Node) !== 'domain') return false;
      return this.#evaluator.valuesOfNode(attribute.value).some((value) => value.kind === 'text' && this.#isAuth0Address(textOf(value)));
    });
  }

  /** `options.scope = …`, `params.append('scope', …)`: the object's other uses decide. */
  #isAuth0Target(member: Node): boolean {
    let root = member;
    while (root.type === 'MemberExpression') root = unwrap(root.object);
    if (root.type === 'CallExpression') return this.#isAuth0Call(root) || this.#flowsToAuth0(member);
    const variable = root.type === 'Identifier' ? fileOf(root).variableOf(root) : undefined;
    if (!variable) return root.type === 'Identifier' && AUTH0_NAMES.test(root.name);
    const [definition] = variable.defs;
    const init = definition?.node.type === 'VariableDeclarator' && definition.node.init ? unwrap(definition.node.init) : undefined;
    if (init?.type === 'ObjectExpression' && this.#isAuth0Object(init)) return true;
    return valueReads(variable).some((read) => this.#followRead(read, read));
  }

  /** Follows an expression to the calls that it becomes an argument of. */
  #flowsToAuth0(expression: Node): boolean {
    for (let node = wrapped(expression); node.parent; node = node.parent) {
      const { parent } = node;
      if (isCallLike(parent)) {
        if (parent.callee === node) continue;
        if (this.#isAuth0Call(parent)) return true;
        continue;
      }
      if ((parent.type === 'BinaryExpression' || parent.type === 'TemplateLiteral') && this.#isAuth0Url(parent)) return true;
      if (parent.type === 'VariableDeclarator') return parent.id.type === 'Identifier' && this.#readsFlow(parent.id);
      if (parent.type === 'AssignmentExpression') return parent.right === node && this.#isAuth0Target(parent.left);
      if (parent.type === 'JSXExpressionContainer') return parent.parent.type === 'JSXAttribute' && this.#isAuth0Element(parent.parent.parent);
      if (!/^(?:Array|Await|Chain|Conditional|Logical|Member|Object|TS.*)Expression$|^(?:Property|SpreadElement|TemplateLiteral|BinaryExpression|JSXSpreadAttribute)$/.test(parent.type)) return false;
    }
    return false;
  }

  #readsFlow(id: TSESTree.Identifier): boolean {
    const variable = fileOf(id).variableOf(id);
    return (variable ? valueReads(variable) : []).some((read) => this.#followRead(read, accessOf(read).top));
  }

  /** Follows what a reference reads; one that leads back to itself adds nothing. */
  #followRead(read: Node, access: Node): boolean {
    if (this.#looking.has(read)) return false;
    this.#looking.add(read);
    const flows = this.#flowsToAuth0(access);
    this.#looking.delete(read);
    return flows;
  }

  /** A call of an Auth0 SDK, or a request to an endpoint of Auth0. */
  #isAuth0Call(call: CallLike): boolean {
    const callee = calleeOf(call.type === 'NewExpression' ? call : call.callee);
    const module = callee.module ?? moduleOfReceiver(call);
    if (module !== undefined && AUTH0_PACKAGES.test(module)) return true;
    // As the last name it has to be a function of Auth0's; `cache.lock(…)` is a method of something else.
    const receivers = callee.names.length > 1 ? callee.names.slice(0, -1) : callee.names;
    if (callee.module === undefined && receivers.some((name) => AUTH0_NAMES.test(name))) return true;
    if (callee.names.at(-1) === 'authenticate' && nameOf(call.arguments[0] ?? call) === 'auth0') return true;
    return conversationOf(call).some((one) => SCOPED_ENDPOINTS.some((endpoint) => this.#isRequestTo(one, endpoint)));
  }

  #isRequestTo(call: CallLike, endpoint: Endpoint): boolean {
    const request = recognize(this.#evaluator, { node: call, frame: undefined, via: undefined }, endpoint);
    if (!request) return false;
    return request.urls.some((url) => endpoint.isAuth0sOwn || this.#isAuth0Match(url, request.urlNode));
  }

  #isAuth0Match(match: UrlMatch, node: Node): boolean {
    return isAuth0Match(match, node, this.#options);
  }

  #isAuth0Url(node: Node): boolean {
    return this.#evaluator.valuesOfNode(node).some((value) => {
      if (value.kind !== 'text') return false;
      return SCOPED_ENDPOINTS.some((endpoint) => {
        const match = matchUrl(value, endpoint);
        return match !== undefined && (endpoint.isAuth0sOwn || this.#isAuth0Match(match, node));
      });
    });
  }
}

/** The calls in front of a link of a chain, and the call that made the object that a method is called on. */
function conversationOf(call: CallLike): CallLike[] {
  const calls = [call];
  let callee = unwrap(call.callee);
  while (callee.type === 'MemberExpression') {
    const object = unwrap(callee.object);
    if (isCallLike(object)) {
      calls.push(object);
      callee = unwrap(object.callee);
      continue;
    }
    if (object.type !== 'Identifier') break;
    const variable = fileOf(object).variableOf(object);
    const init = variable?.defs[0]?.node.type === 'VariableDeclarator' ? variable.defs[0].node.init : undefined;
    if (init && isCallLike(unwrap(init))) calls.push(unwrap(init) as CallLike);
    break;
  }
  return calls;
}

/** The module of the declared type of the object that a method is called on. */
function moduleOfReceiver(call: CallLike): string | undefined {
  const type = typeOfReceiver(call);
  return type && importOf(type);
}

function importOf(name: TSESTree.JSXIdentifier | TSESTree.Identifier): string | undefined {
  const variable = fileOf(name).variableOf(name as Node & { name: string });
  const declaration = variable?.defs[0]?.parent;
  return declaration?.type === 'ImportDeclaration' ? declaration.source.value : undefined;
}
