import { legacyParameter, OTP_PARAMETERS } from '../auth0/parameters.ts';
import { Evaluator } from '../syntax/evaluate.ts';
import { keyName, walk, type Range } from '../syntax/node.ts';
import type { SourceFile } from '../syntax/source-file.ts';
import { knownText } from '../syntax/value.ts';
import { isPresent, valuesOf } from './parameters.ts';
import type { ProvenExchange } from './exchange.ts';
import type { FollowUpCode } from './follow-up-texts.ts';
import type { LegacyOptions } from './options.ts';
import { missingStarts } from './starts.ts';

/** Finds the places that a follow-up is about. */
type Places = (exchanges: readonly ProvenExchange[], file: SourceFile, evaluator: Evaluator, options: LegacyOptions) => Range[];

const ranges = (exchanges: readonly ProvenExchange[]): Range[] => exchanges.map(({ range }) => range);

const PLACES: Readonly<Record<FollowUpCode, Places>> = {
  'enable-grant': ranges,
  'log-in-again': ranges,
  'refresh-tokens': (exchanges, _file, evaluator) => ranges(exchanges.filter((exchange) => asksForRefreshToken(exchange, evaluator))),
  'error-codes': (exchanges, file) => (exchanges.length === 0 ? [] : nonEmpty(textsOf(file, 'invalid_user_password'), ranges(exchanges))),
  'openid-missing': (exchanges, file, evaluator) => (readsIdToken(file) ? ranges(exchanges.filter((exchange) => !asksForScope(exchange, evaluator, 'openid'))) : []),
  'extra-parameters': (exchanges) => ranges(exchanges.filter(hasStrangers)),
  'start-missing': (exchanges, file, evaluator, options) => ranges(exchanges.filter((exchange) => missingStarts(exchange, file, evaluator, options).length > 0)),
  'audience-missing': (exchanges) => ranges(exchanges.filter(asksForNoAudience)),
  // Its places lie anywhere in the project.
  'audience-found': () => [],
};

export interface FollowUp {
  readonly code: FollowUpCode;
  readonly range: Range;
}

/** What the migrated exchanges of a file leave to people. */
export function followUpsOf(file: SourceFile, exchanges: readonly ProvenExchange[], options: LegacyOptions): FollowUp[] {
  const logins = exchanges.filter(({ target }) => target !== 'double');
  const evaluator = new Evaluator();
  return (Object.keys(PLACES) as FollowUpCode[]).flatMap((code) => {
    return PLACES[code](logins, file, evaluator, options).map((range) => ({ code, range }));
  });
}

function nonEmpty(found: Range[], otherwise: Range[]): Range[] {
  return found.length > 0 ? found : otherwise;
}

function asksForRefreshToken(exchange: ProvenExchange, evaluator: Evaluator): boolean {
  const sendsDevice = exchange.ownChanges.some((change) => change.kind === 'remove' && change.write.key === 'device');
  return sendsDevice || asksForScope(exchange, evaluator, 'offline_access');
}

/** Whether a request may ask for a scope. What is known only when the program runs counts as asking. */
function asksForScope({ request, ownChanges: changes }: ProvenExchange, evaluator: Evaluator, scope: string): boolean {
  const isMended = changes.some((change) => change.kind === 'text' && change.part === 'scope' && change.text === scope);
  const isHoisted = changes.some((change) => change.kind === 'hoist' && evaluator.valuesOf(change.inner.value).some((value) => knownText(value)?.split(/\s+/).includes(scope) ?? true));
  if (isMended || isHoisted) return true;
  return request.bodies.bodies.some((body) => {
    return valuesOf(evaluator, body, 'scope').some((value) => (value === undefined ? scope === 'openid' : (value ?? '').split(/\s+/).includes(scope)));
  });
}

function hasStrangers({ request }: ProvenExchange): boolean {
  return request.bodies.bodies.some(({ object }) => object.writes.some((write) => write.op === 'set' && !legacyParameter(write.key) && !OTP_PARAMETERS.has(write.key)));
}

function asksForNoAudience({ request, ownChanges: changes }: ProvenExchange): boolean {
  return request.bodies.bodies.some((body) => !isPresent(body, 'audience')) && !changes.some((change) => change.kind === 'add' && change.key === 'audience');
}

/** String literals with a text. */
function textsOf(file: SourceFile, text: string): Range[] {
  const found: Range[] = [];
  walk(file.ast, (node) => {
    if (node.type === 'Literal' && node.value === text) found.push(node.range);
  });
  return found;
}

function readsIdToken(file: SourceFile): boolean {
  let reads = false;
  walk(file.ast, (node) => {
    if (node.type === 'MemberExpression' && keyName(node) === 'id_token') reads = true;
    if (node.type === 'Property' && node.parent.type === 'ObjectPattern' && keyName(node) === 'id_token') reads = true;
  });
  return reads;
}
