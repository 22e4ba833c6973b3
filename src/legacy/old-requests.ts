import { isAuth0Host, speaksOfAuth0, type Endpoint } from '../auth0/endpoints.ts';
import { recognize, type RequestCall } from '../requests/recognize.ts';
import { reachOf } from '../requests/relevance.ts';
import type { UrlMatch } from '../requests/url.ts';
import type { Evaluator } from '../syntax/evaluate.ts';
import type { Node } from '../syntax/node.ts';
import { memberOf } from '../syntax/objects.ts';
import { fileOf, type SourceFile } from '../syntax/source-file.ts';
import { textOf, type Value } from '../syntax/value.ts';
import { roleOf } from './judge.ts';

/** How deep a parameter may lie in the options of a client. */
const MOST_LEVELS = 3;

/**
 * Requests of a file to another legacy endpoint of the same tenant, with one of its parameters: `/tokeninfo` with `id_token`.
 *
 * @param logins the logins of the file: what is asked for at another address than theirs is another service's
 */
export function requestsWith(file: SourceFile, endpoint: Endpoint, parameter: string, logins: readonly RequestCall[], evaluator: Evaluator, domains: readonly string[] = []): Node[] {
  const bases = new Set(logins.flatMap(({ urls }) => urls.map(baseOf)));
  const isOfTenant = (url: UrlMatch): boolean => {
    const base = baseOf(url);
    return !url.isPrefixed && (bases.has(base) || (url.host !== undefined && isAuth0Host(url.host, domains)) || speaksOfAuth0(base));
  };
  const found = reachOf(file, endpoint).calls.flatMap((node) => {
    const request = recognize(evaluator, { node, frame: undefined, via: undefined }, endpoint);
    const isMeant = request && roleOf(request) === undefined && request.urls.some(isOfTenant) && sends(request, parameter, evaluator);
    // A URL that stands in another file is told where it is asked for.
    return isMeant ? [fileOf(request.urlNode) === file ? request.urlNode : request.call] : [];
  });
  return [...new Set(found)];
}

/** What stands in front of a path, known or not. */
function baseOf({ value, path }: UrlMatch): string {
  let text = '';
  let at = 0;
  for (const piece of value.pieces) {
    if (at >= path.start) break;
    text += piece.kind === 'known' ? piece.text.slice(0, path.start - at) : `{${fileOf(piece.node).textOf(piece.node)}}`;
    at += piece.kind === 'known' ? piece.text.length : 1;
  }
  return text;
}

function sends({ calls, urls }: RequestCall, parameter: string, evaluator: Evaluator): boolean {
  const isInQuery = urls.some(({ value }) => new RegExp(`[?&]${parameter}=`).test(textOf(value)));
  return isInQuery || calls.some((call) => call.arguments.some((argument) => argument.type !== 'SpreadElement' && evaluator.valuesOfNode(argument).some((value) => holds(value, parameter, evaluator, 0))));
}

function holds(value: Value, parameter: string, evaluator: Evaluator, level: number): boolean {
  if (value.kind === 'encoded') return holds(value.value, parameter, evaluator, level);
  if (value.kind === 'text') return new RegExp(`\\b${parameter}\\b`).test(textOf(value));
  if (value.kind !== 'object' || level > MOST_LEVELS) return false;
  const keys = new Set(value.writes.flatMap((write) => (write.op === 'set' ? [write.key] : [])));
  return keys.has(parameter) || [...keys].some((key) => memberOf(evaluator, value, key, value.node).some((inner) => holds(inner, parameter, evaluator, level + 1)));
}
