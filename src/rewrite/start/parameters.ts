import { RECIPIENTS } from '../../auth0/requests.ts';
import type { SetWrite } from '../../legacy/exchange.ts';
import type { Body } from '../../requests/body.ts';
import { isFunction, nameOf, unwrap, wrapped, type Node } from '../../syntax/node.ts';
import { lastWrite } from '../../syntax/objects.ts';
import { fileOf } from '../../syntax/source-file.ts';
import { decodedText } from '../../syntax/form.ts';
import { cut, type TextSlice, type ObjectValue } from '../../syntax/value.ts';
import type { Copier } from './copy.ts';
import type { CodeStyle } from './style.ts';
import { textIn } from './template.ts';
import { UnwritableError } from './unwritable.ts';

/** Keys that a start takes over from the exchange, if it has them. A secret is none of a page's or an app's business. */
const CLIENT_KEYS = ['client_id'] as const;
const SECRET_KEYS = ['client_secret', 'client_assertion', 'client_assertion_type'] as const;

/** A key of a body, with the code of its value. */
export type Parameter = readonly [key: string, code: string];

/** What a start says of the application: by the expressions that the exchange has for it. */
export interface Credentials {
  /** The bodies that the exchange may send. */
  readonly bodies: readonly Body[];
  /** Whether what the request goes through adds the client's id. */
  readonly isAdded: boolean;
  /** Whether it runs where no secret may be. */
  readonly isPublic: boolean;
}

/** @throws {UnwritableError} where the exchange has no such expression, or it means something else there */
export function credentialsOf({ bodies, isAdded, isPublic }: Credentials, copier: Copier, style: CodeStyle): Parameter[] {
  const keys = [...CLIENT_KEYS, ...(isPublic ? [] : SECRET_KEYS)];
  const parameters = keys.flatMap((key): Parameter[] => {
    const codes = new Set(bodies.map(({ object }) => codeOf(object, key, copier, style)));
    const [code] = codes;
    if (codes.size > 1) throw new UnwritableError(`its ${key} is not always the same`);
    return code === undefined ? [] : [[key, code]];
  });
  if (!isAdded && !parameters.some(([key]) => key === 'client_id')) throw new UnwritableError('it has no client_id');
  return parameters;
}

function codeOf(object: ObjectValue, key: string, copier: Copier, style: CodeStyle): string | undefined {
  const { write, mayDiffer } = lastWrite(object, key);
  if (write?.op !== 'set') return undefined;
  if (mayDiffer || write.isDefault) throw new UnwritableError(`its ${key} is not always the same`);
  return codeOfWrite(write, copier, style);
}

function codeOfWrite({ value, place, key }: SetWrite, copier: Copier, style: CodeStyle): string {
  if (!('node' in value)) return codeOfSlice(value, copier, style);
  const spread = place.kind === 'property' ? spreadInto(place.node, copier) : undefined;
  return spread === undefined ? copier.copyOperand(value) : `${spread}.${key}`;
}

/** `defaults` of `{ ...defaults, username }`, where it stands in another file than the exchange. */
function spreadInto(property: Node, { target }: Copier): string | undefined {
  const file = fileOf(property);
  if (file === target.file) return undefined;
  const { parent } = wrapped(property.parent as Node);
  if (parent?.type !== 'VariableDeclarator' || parent.id.type !== 'Identifier') return undefined;
  const { name } = parent.id;
  const scope = target.file.scopes.acquire(target.file.ast, true) ?? target.file.scopes.acquire(target.file.ast);
  const imported = scope?.set.get(name)?.defs[0];
  return imported?.type === 'ImportBinding' && imported.node.type === 'ImportSpecifier' && nameOf(imported.node.imported) === name ? name : undefined;
}

/** A value in a form: `'client_id=' + encodeURIComponent(id)`. */
function codeOfSlice(slice: TextSlice, copier: Copier, style: CodeStyle): string {
  const text = decodedText(slice);
  if (text !== undefined) return textIn(text, style);
  const [only, ...others] = cut(slice).pieces;
  if (only?.kind !== 'hole' || others.length > 0) throw new UnwritableError('its client_id is a part of a text');
  const node = unwrap(only.node);
  const isEncoder = node.type === 'CallExpression' && node.callee.type === 'Identifier' && node.callee.name === 'encodeURIComponent';
  return copier.copy(isEncoder && node.arguments[0] ? node.arguments[0] : node);
}

/** The name of the recipient: as the exchange has it where it is a parameter there. */
export function recipientOf(bodies: readonly Body[], connection: string, taken: ReadonlySet<string>, isSnake: boolean): string {
  const nodes = bodies.map(({ object }) => lastWrite(object, 'username').write).map((write) => (write?.op === 'set' && 'node' in write.value ? unwrap(write.value.node) : undefined));
  const [node] = nodes;
  const variable = node?.type === 'Identifier' ? fileOf(node).variableOf(node) : undefined;
  const isParameter = variable?.defs[0]?.type === 'Parameter' && isFunction(variable.defs[0].node);
  const own = isParameter && nodes.every((one) => one && nameOf(one) === variable.name) && !/^(?:user_?name|user|login|args?|data|_)$/i.test(variable.name) ? [variable.name] : [];
  const usual = connection === 'email' ? ['email'] : isSnake ? ['phone_number'] : ['phoneNumber'];
  return [...own, ...usual, 'recipient', 'to'].find((name) => !taken.has(name)) ?? 'recipientOfCode';
}

/** @throws {UnwritableError} for a connection of which it is not known where it sends codes */
export function recipientKey(connection: string): string {
  const key = (RECIPIENTS as Readonly<Record<string, string>>)[connection];
  if (key === undefined) throw new UnwritableError(`it is not known whether the connection ${connection} sends to an email or a phone_number`);
  return key;
}

/** A body as an object literal, on lines of its own or in one. */
export function bodyOf(parameters: readonly Parameter[], style: CodeStyle, { areQuoted, isInOneLine }: { areQuoted: boolean; isInOneLine: boolean }): string {
  const items = parameters.map(([key, code]) => (style.isModern && !areQuoted && key === code ? key : `${areQuoted ? textIn(key, style) : key}: ${code}`));
  if (isInOneLine) return `{${style.brace}${items.join(', ')}${style.brace}}`;
  return `{\n${items.map((item) => `  ${item}`).join(',\n')}${style.hasTrailingCommas ? ',' : ''}\n}`;
}
