import type { RequestCall } from '../requests/recognize.ts';
import { contains, enclosingFunction, keyName, walk, type Node } from '../syntax/node.ts';
import { sourcesOf, stepsOf, type Via } from '../syntax/value.ts';
import type { ReportedSite } from './exchange.ts';
import { readersOf } from './readers.ts';

/**
 * The readers of a URL that stand in a function with a legacy body and without any request that was recognised: the URL gets into
 * the request there on a way that is not followed.
 *
 * @param calls every call that was recognised as a request
 */
export function hiddenReadersOf(requests: readonly RequestCall[], calls: readonly Node[]): ReportedSite[] {
  const hidden = new Set<Node>();
  const homes = new Set<Node>();
  // On its way to a request that was recognised, the URL is read where that request is passed on.
  const followed = requests.flatMap(stepsOfUrl).map(({ node }) => node);
  for (const reader of new Set(requests.flatMap(readersOfUrl))) {
    const home = enclosingFunction(reader);
    if (!home || homes.has(home) || !holdsLegacyBody(home) || [...calls, ...followed].some((node) => contains(home, node))) continue;
    homes.add(home);
    hidden.add(reader);
  }
  return [...hidden].map((node): ReportedSite => ({ state: 'reported', node, range: node.range, reason: 'url-unknown', origins: [] }));
}

function readersOfUrl({ ownUrls }: Pick<RequestCall, 'ownUrls'>): Node[] {
  return stepsOfUrl({ ownUrls }).flatMap(({ cell }) => readersOf(cell).nodes);
}

function stepsOfUrl({ ownUrls }: Pick<RequestCall, 'ownUrls'>): Via[] {
  return ownUrls.flatMap(({ segment }) => (sourcesOf(segment) ?? []).flatMap(({ via }) => stepsOf(via)));
}

function holdsLegacyBody(home: Node): boolean {
  const keys = new Set<string>();
  walk(home, (node) => {
    if (node.type === 'Property') keys.add(keyName(node) ?? '');
  });
  return keys.has('connection') && keys.has('username') && keys.has('password');
}
