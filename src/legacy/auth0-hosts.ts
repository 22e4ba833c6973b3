import { isAuth0Host, speaksOfAuth0 } from '../auth0/endpoints.ts';
import type { UrlMatch } from '../requests/url.ts';
import { isFunction, unwrap, type Node } from '../syntax/node.ts';
import { fileOf } from '../syntax/source-file.ts';
import { cut } from '../syntax/value.ts';
import type { LegacyOptions } from './options.ts';

/** Code whose names say that its value is of Auth0: `process.env.AUTH0_DOMAIN`. */
export function isNamedAuth0(node: Node): boolean {
  const inner = unwrap(node);
  return inner.type !== 'Literal' && !isFunction(inner) && inner.type !== 'ObjectExpression' && speaksOfAuth0(fileOf(inner).textOf(inner));
}

/**
 * A URL on a host of Auth0's, or on one whose names say that it is.
 *
 * @param node the expression that gives the URL
 */
export function isAuth0Match({ host, value, path }: UrlMatch, node: Node, { domains }: LegacyOptions): boolean {
  if (host !== undefined && isAuth0Host(host, domains)) return true;
  const base = cut({ text: value, start: 0, end: path.start });
  return isNamedAuth0(node) || base.pieces.some((piece) => piece.kind === 'hole' && isNamedAuth0(piece.node));
}
