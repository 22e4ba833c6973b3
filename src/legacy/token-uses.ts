import { importsOf } from '../requests/clients.ts';
import { TOKEN_MIDDLEWARE } from '../requests/runtimes.ts';
import { outermost } from '../requests/response-places.ts';
import type { Trace } from '../requests/response-trace.ts';
import { calleeOf } from '../syntax/callee.ts';
import { functionNamed } from '../syntax/declared.ts';
import type { Evaluator } from '../syntax/evaluate.ts';
import { accessNames, isCallLike, isFunction, keyName, nameOf, unwrap, walk, type CallLike, type Node } from '../syntax/node.ts';
import { memberOf } from '../syntax/objects.ts';
import { fileOf, type SourceFile } from '../syntax/source-file.ts';
import { knownText } from '../syntax/value.ts';

/** A function that verifies a JSON Web Token, and the arguments that say with what. */
interface Verifier {
  readonly modules: RegExp;
  readonly path: RegExp;
  /** The indexes of the key, of the options or the algorithm. */
  readonly key: number;
  readonly algorithm: number;
}

/** To teach a library, add a row. The token is the first argument. */
const VERIFIERS: readonly Verifier[] = [
  { modules: /^jsonwebtoken(?:-promisified)?$/, path: /^verify(?:Async)?$/, key: 1, algorithm: 2 },
  { modules: /^jose(?:\/.*)?$/, path: /^(?:JWT\.verify|JWS\.verify|compactVerify|jwtVerify)?$/, key: 1, algorithm: 2 },
  { modules: /^jwt-simple$/, path: /^decode$/, key: 1, algorithm: 3 },
  { modules: /^n[jJ]wt$/, path: /^verify$/, key: 1, algorithm: 2 },
  { modules: /^jws$/, path: /^verify$/, key: 2, algorithm: 1 },
  { modules: /^jsrsasign$/, path: /^(?:KJUR\.)?jws\.JWS\.verify(?:JWT)?$/, key: 1, algorithm: 2 },
  { modules: /^@tsndr\/cloudflare-worker-jwt$/, path: /^verify$/, key: 1, algorithm: 2 },
];
/** The same by the names that people give them, where the function comes from another file. */
const VERIFIER_NAME = /^(?:jwt|jsonwebtoken|JWT)\.verify$/;

const KEY_OPTION = /^(?:key|secret|secretOrKey|secretOrPublicKey)$/;

/** Names and addresses by which a file shows that its tokens are those of Auth0. */
const SPEAKS_OF_AUTH0 = /auth0/i;

const SECRET_NAME = /secret/i;
const CLIENT_SECRET_NAME = /client_?secret/i;
const NO_SECRET_NAME = /cert|jwks|key_?set|pem|public/i;

/** How deep a constant that holds a key is followed. */
const MOST_CONSTANTS = 4;

/** The call that verifies an ID token as HS256 or with the client secret, if the token is its argument. */
export function hmacVerification({ node, part, below, isThrown }: Trace, evaluator: Evaluator, clientSecrets: readonly string[]): CallLike | undefined {
  const { top } = outermost(node);
  const call = top.parent;
  if (part !== 'id-token' || isThrown || below.length > 0 || !isCallLike(call) || call.arguments[0] !== top) return undefined;
  const { module, path, names } = calleeOf(call.callee);
  const row = VERIFIERS.find(({ modules, path: pattern }) => (module !== undefined && !module.startsWith('.') ? modules.test(module) && pattern.test(path.join('.')) : VERIFIER_NAME.test(names.slice(-2).join('.'))));
  if (!row) return undefined;
  const key = call.arguments[row.key];
  const algorithms = algorithmsIn(evaluator, call.arguments[row.algorithm]);
  const isHmac = (name: string): boolean => name.startsWith('HS');
  if (algorithms.length > 0 && !algorithms.some(isHmac)) return undefined;
  const isProven = algorithms.length > 0 && algorithms.every(isHmac);
  return isProven || (key && isSecret(key, clientSecrets, SECRET_NAME)) ? call : undefined;
}

/** The names of algorithms that an argument holds: itself, or as an option. */
function algorithmsIn(evaluator: Evaluator, argument: Node | undefined): string[] {
  if (!argument || argument.type === 'SpreadElement' || isFunction(argument)) return [];
  return evaluator.valuesOfNode(argument).flatMap((value) => {
    const own = knownText(value);
    if (own !== undefined) return [own];
    if (value.kind !== 'object') return [];
    const options = ['algorithms', 'algorithm', 'alg'].flatMap((key) => memberOf(evaluator, value, key, argument));
    return evaluator.withItems(options).flatMap((option) => knownText(option) ?? []);
  });
}

/** Options of middleware that verify tokens with the client secret. */
export function middlewareKeys(file: SourceFile, clientSecrets: readonly string[]): Node[] {
  if (!importsOf(file).some((name) => TOKEN_MIDDLEWARE.test(name))) return [];
  const found: Node[] = [];
  walk(file.ast, (node) => {
    if (node.type !== 'Property' || node.parent.type !== 'ObjectExpression' || !KEY_OPTION.test(keyName(node) ?? '')) return;
    if (isSecret(node.value, clientSecrets, CLIENT_SECRET_NAME)) found.push(node);
  });
  return found;
}

/** The same in a file that does not log in: the secret has to be that of the login, or the file to speak of Auth0. */
export function middlewareKeysElsewhere(file: SourceFile, clientSecrets: readonly string[]): Node[] {
  return middlewareKeys(file, clientSecrets).filter((node) => SPEAKS_OF_AUTH0.test(file.text) || (node.type === 'Property' && clientSecrets.includes(file.textOf(node.value))));
}

/**
 * Whether an expression is a secret, by its names: `process.env.AUTH0_CLIENT_SECRET`, `Buffer.from(secret, 'base64')`, or a
 * constant that is set to one.
 *
 * @param clientSecrets the expressions that requests send as client secret
 */
function isSecret(key: Node, clientSecrets: readonly string[], name: RegExp, steps = 0): boolean {
  const inner = unwrap(key);
  if (functionNamed(inner) || isFunction(inner) || steps > MOST_CONSTANTS) return false;
  if (clientSecrets.includes(fileOf(inner).textOf(inner))) return true;
  let isNamed = false;
  let isOther = false;
  walk(inner, (node) => {
    if (isFunction(node)) return false;
    const text = node.type === 'Identifier' || (node.type === 'Literal' && node.parent.type === 'MemberExpression') ? nameOf(node) : undefined;
    isNamed ||= text !== undefined && name.test(text);
    isOther ||= text !== undefined && NO_SECRET_NAME.test(text);
    return true;
  });
  if (isOther) return false;
  return isNamed || constantsIn(inner).some((constant) => isSecret(constant, clientSecrets, name, steps + 1));
}

/** What the constants in an expression are set to. */
function constantsIn(node: Node): Node[] {
  const found: Node[] = [];
  walk(node, (inner) => {
    if (isFunction(inner)) return false;
    const definition = inner.type === 'Identifier' ? fileOf(inner).variableOf(inner)?.defs[0] : undefined;
    const declarator = definition?.type === 'Variable' ? definition.node : undefined;
    if (declarator?.type === 'VariableDeclarator' && declarator.id.type === 'Identifier' && declarator.init) found.push(declarator.init);
    return true;
  });
  return found;
}

/** Methods and functions that keep what they are given beyond the run of the program, whatever they are called on. */
const KEEPS = /^(?:cookie|findByIdAndUpdate|findOneAndUpdate|h?setex|hm?set|insertOne|setCookie|setGenericPassword|setInternetCredentials|setItem(?:Async|Sync)?|setPassword|setSecret|updateOne|writeFile(?:Sync)?|writeJson(?:Sync)?)$/;
/** The same, where the object is one that keeps things, and functions whose names say what they keep. */
const KEEPS_THERE = /^(?:add|create|insert|multiSet|put|save|set|setString|store|update|upsert|write)$/;
const KEEPER = /(?:cache|cookies?|credentials?|db|database|keychain|keytar|kv|mmkv|prefs|preferences|redis|repo|repository|secrets?|session|sessions|storage|store|vault)(?:Client|Manager|Service|Store)?$/i;
const KEEPING_NAME = /^(?:cache|keep|persist|remember|save|store)(?:Auth|Credentials?|RefreshToken|Session|Tokens?)/;
/** What keeps a field that is set on it. */
const KEEPING_OBJECT = /^(?:cookies?|localStorage|session|sessionStorage)$/;

/** The place where a token, or what holds it, is kept: a call of a storage, or a field of one. */
export function keptAt({ node, isThrown }: Trace): Node | undefined {
  const { top } = outermost(node);
  const { parent } = top;
  if (isThrown || !parent) return undefined;
  if (parent.type === 'AssignmentExpression') {
    return parent.right === top && parent.left.type === 'MemberExpression' && accessNames(parent.left).slice(0, -1).some((name) => KEEPING_OBJECT.test(name)) ? parent : undefined;
  }
  if (!isCallLike(parent) || parent.callee === top || functionNamed(parent.callee)) return undefined;
  const names = accessNames(parent.callee);
  const name = names.at(-1) ?? '';
  const isKept = KEEPS.test(name) || KEEPING_NAME.test(name) || (KEEPS_THERE.test(name) && receivers(parent).some((one) => KEEPER.test(one)));
  return isKept ? parent : undefined;
}

/** The names of what a method is called on: `db` of `db('tokens').insert(…)` and of `db.users.insert(…)` too. */
function receivers(call: CallLike): readonly string[] {
  const callee = unwrap(call.callee);
  if (callee.type !== 'MemberExpression') return [];
  const object = unwrap(callee.object);
  return accessNames(isCallLike(object) ? object.callee : object);
}

