import type { Edit } from '../../edits/edit.ts';
import type { ProvenExchange } from '../../legacy/exchange.ts';
import type { LegacyOptions } from '../../legacy/options.ts';
import { connectionsOf } from '../../legacy/parameters.ts';
import type { Evaluator } from '../../syntax/evaluate.ts';
import { fileOf, type SourceFile } from '../../syntax/source-file.ts';
import type { Node } from '../../syntax/node.ts';
import { Copier, declaredAt } from './copy.ts';
import { functionLike, outcomeIn } from './function.ts';
import { homesOf, nameOfHome, type Home } from './home.ts';
import { isSnakeCase, startNames } from './name.ts';
import { recipientOf } from './parameters.ts';
import { editsAt } from './place.ts';
import { startRequestOf, type StartRequest } from './request.ts';
import { styleOf } from './style.ts';
import { UnwritableError } from './unwritable.ts';
import { verify } from './verify.ts';

/** What a start is written for. */
export interface Wanted {
  readonly exchange: ProvenExchange;
  readonly connection: string;
  /** Whether the same function exchanges codes of other connections. */
  readonly isShared: boolean;
  readonly evaluator: Evaluator;
  readonly options: LegacyOptions;
  /** Names that are given already, in the file and to other starts. */
  readonly taken: Set<string>;
}

/** Names of things that templates make. */
const OWN_NAMES: ReadonlySet<string> = new Set(['error', 'reject', 'req', 'resolve', 'response', 'xhr']);

/** Globals that the code of a start may bring into a file. */
export const START_GLOBALS = ['Error', 'fetch', 'JSON', 'Promise', 'URL', 'XMLHttpRequest'] as const;

const GLOBALS = new RegExp(`\\b(?:${START_GLOBALS.join('|')})\\b`, 'g');

/** More names of a recipient than this are not tried. */
const MOST_TRIES = 4;

/**
 * Writes the function that asks for the code which an exchange takes, beside the function that makes the exchange.
 *
 * @throws {UnwritableError} where it needs something that is not known there
 */
export function editsOfStart(wanted: Wanted): Edit[] {
  const failures: UnwritableError[] = [];
  for (const home of homesFor(wanted)) {
    try {
      return editsIn(home, wanted);
    } catch (error) {
      if (!(error instanceof UnwritableError)) throw error;
      failures.push(error);
    }
  }
  throw failures[0] ?? new UnwritableError('there is no place for it');
}

/** The places for a start; where several functions hand their connections to one that makes the request, each has its own. */
export function homesFor({ exchange, connection, evaluator, options }: Pick<Wanted, 'connection' | 'evaluator' | 'exchange' | 'options'>): Home[] {
  const { origins } = connectionsOf(evaluator, exchange.request.bodies.bodies, options);
  const own = origins.flatMap(({ name, node }) => (name === connection && fileOf(node) === fileOf(exchange.node) ? [node] : []));
  return homesOf(exchange.node, own);
}

function editsIn(home: Home, wanted: Wanted): Edit[] {
  const { exchange, connection, isShared, options, taken } = wanted;
  const file = fileOf(exchange.node);
  if (fileOf(home.item) !== file) throw new UnwritableError('the function that makes the request is written in another file');
  const style = styleOf(file);
  const scope = home.item.parent as Node;
  const own = nameOfHome(home);
  const { copier, recipient, request } = written(wanted, { file, scope, owner: home.fn }, own !== undefined && isSnakeCase(own));
  checkGlobals(file, request, exchange.node, scope);
  const name = freeName(startNames(own, connection, isShared), taken);
  const code = functionLike(home, { name, recipient, request }, copier, style);
  const edits = editsAt(file, home, name, code, style);
  verify(file, edits, exchange.request, connection, options);
  taken.add(name);
  return edits;
}

function freeName(names: Iterable<string>, taken: ReadonlySet<string>): string {
  for (const name of names) if (!taken.has(name)) return name;
  throw new UnwritableError('there is no name for it');
}

/** The request, with a name for its recipient that hides nothing. */
function written({ exchange, connection, evaluator, options }: Wanted, target: Copier['target'], isSnake: boolean): { copier: Copier; recipient: string; request: StartRequest } {
  const style = styleOf(target.file);
  const taken = new Set(OWN_NAMES);
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const copier = new Copier(target);
    const recipient = recipientOf(exchange.request.bodies.bodies, connection, taken, isSnake);
    const request = startRequestOf({ exchange, connection, recipient, evaluator, options, copier, style, outcome: outcomeIn(style) });
    const hidden = request.ownNames.find((name) => copier.names.has(name));
    if (hidden !== undefined) throw new UnwritableError(`\`${hidden}\` would be hidden by a name of its own`);
    if (!copier.names.has(recipient)) return { copier, recipient, request };
    taken.add(recipient);
  }
  throw new UnwritableError('there is no name for its recipient');
}

/** What a template takes for a global must be one there, or be to the exchange what it is there. */
function checkGlobals(file: SourceFile, { code }: StartRequest, exchange: Node, scope: Node): void {
  for (const [name] of code.matchAll(GLOBALS)) {
    const there = declaredAt(file, scope, name);
    const isText = name === 'URL' && there?.defs[0]?.node.type === 'VariableDeclarator' && there.defs[0].node.id.type === 'Identifier';
    if (there !== declaredAt(file, exchange, name) || isText) throw new UnwritableError(`\`${name}\` is not the global there`);
  }
}
