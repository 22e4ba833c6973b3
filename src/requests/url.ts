import { lastSegment, type Endpoint } from '../auth0/endpoints.ts';
import { fileOf } from '../syntax/source-file.ts';
import type { Node } from '../syntax/node.ts';
import { HOLE, knownText, textOf, type TextSlice, type TextValue, type Value } from '../syntax/value.ts';

/** A text that is the URL, or the path, of an endpoint. */
export interface UrlMatch {
  readonly endpoint: Endpoint;
  readonly value: TextValue;
  /** The host where the text holds it, without scheme and port. Holes in it stand as {@link HOLE}. */
  readonly host: string | undefined;
  /** The path of the endpoint in the text, from its first slash (or letter, where it has no leading slash). */
  readonly path: TextSlice;
  /** The last segment of the path: the one that a migration changes. */
  readonly segment: TextSlice;
  /** Whether known segments stand between the host and the path: a proxy, or another API. */
  readonly isPrefixed: boolean;
  /** Whether something unknown follows the path directly, which may continue its last segment. */
  readonly isOpenEnded: boolean;
}

const METHOD = /^(?:DELETE|GET|HEAD|OPTIONS|PATCH|POST|PUT)\s+/;
const ORIGIN = /^[\w+.\-\uE0FF]+:\/\//;
const HOST = /^(?:[\w+.\-\uE0FF]*:)?\/\/([^/]*)/;

/**
 * Whether a text ends, up to its query, in the path of an endpoint as whole segments: `https://any.host/oauth/ro?x=1`,
 * `oauth/ro`, `${base}/oauth/ro`, `POST /oauth/ro`.
 */
export function matchUrl(value: TextValue, endpoint: Endpoint): UrlMatch | undefined {
  const text = textOf(value);
  const start = METHOD.exec(text)?.[0].length ?? 0;
  const query = text.slice(start).search(/[?#]/);
  const path = query < 0 ? text.slice(start) : text.slice(start, start + query);
  if (/\s/.test(path) || isInFileSystem(value)) return undefined;
  const found = pathAtEnd(path, endpoint.path.slice(1));
  if (!found) return query < 0 ? undefined : inQuery(value, text, start + query, endpoint);
  const host = hostOf(path.slice(0, found.start));
  const isPrefixed = /[^/*\uE0FF]/.test(path.slice(host.length, found.start));
  return { endpoint, value, host: host.name, ...placesOf(value, start, found), isPrefixed, isOpenEnded: found.isOpenEnded };
}

/** A URL in the query of another: `https://proxy.example.com/forward?to=https://tenant.example.com/oauth/ro`. */
function inQuery(value: TextValue, text: string, from: number, endpoint: Endpoint): UrlMatch | undefined {
  for (const match of text.slice(from).matchAll(/(?<=[?&#][^=&]*=)[^&]*/g)) {
    const found = ORIGIN.test(match[0]) ? pathAtEnd(match[0], endpoint.path.slice(1)) : undefined;
    if (found) return { endpoint, value, host: undefined, ...placesOf(value, from + match.index, found), isPrefixed: true, isOpenEnded: false };
  }
  return undefined;
}

interface FoundPath {
  readonly start: number;
  readonly text: string;
  readonly isOpenEnded: boolean;
}

function placesOf(value: TextValue, from: number, { start, text }: FoundPath): Pick<UrlMatch, 'path' | 'segment'> {
  const begin = from + start;
  const end = begin + text.length;
  return { path: { text: value, start: begin, end }, segment: { text: value, start: begin + text.lastIndexOf('/') + 1, end } };
}

/** `path.join(__dirname, 'oauth', 'ro')` is a folder; a setting of a bundler is none. */
function isInFileSystem({ pieces }: TextValue): boolean {
  return pieces.some((piece) => piece.kind === 'hole' && /\b(?:__dirname|__filename|import\.meta(?!\.env))\b|\bcwd\(\)/.test(fileOf(piece.node).textOf(piece.node)));
}

function pathAtEnd(path: string, wanted: string): FoundPath | undefined {
  const trimmed = path.replace(/(?:\/|\uE0FF+)$/, '');
  if (!trimmed.toLowerCase().endsWith(wanted)) return undefined;
  const start = trimmed.length - wanted.length;
  const before = trimmed[start - 1] ?? '/';
  if (before !== '/' && before !== HOLE) return undefined;
  const slash = trimmed[start - 1] === '/' ? 1 : 0;
  return { start: start - slash, text: trimmed.slice(start - slash), isOpenEnded: path[trimmed.length] === HOLE };
}

/** The host at the start of a URL, also without a scheme (`tenant.auth0.com/…`, `{domain}/…`). */
function hostOf(prefix: string): { name: string | undefined; length: number } {
  const full = HOST.exec(prefix);
  if (full) return { name: full[1]?.replace(/:\d+$/, ''), length: full[0].length };
  const first = /^[^/]*/.exec(prefix)?.[0] ?? '';
  const isHost = /[.:\uE0FF{<$%]/.test(first) || first === first.toUpperCase();
  return isHost && first !== '' ? { name: first, length: first.length } : { name: undefined, length: 0 };
}

/** The matches among the alternatives of a value, and whether every alternative matches. */
export function matchUrls(values: readonly Value[], endpoint: Endpoint): { matches: UrlMatch[]; isComplete: boolean } {
  const matches = values.flatMap((value) => (value.kind === 'text' ? (matchUrl(value, endpoint) ?? []) : []));
  return { matches, isComplete: matches.length === values.length };
}

/** The URL of an endpoint in an expression. */
export interface FoundUrl {
  readonly matches: readonly UrlMatch[];
  readonly isComplete: boolean;
  readonly node: Node;
}

/** Whether a text ends in the last segment of an endpoint; a base URL may hold the others. */
export function mayEndIn(value: Value, endpoint: Endpoint): boolean {
  return value.kind === 'text' && new RegExp(`(?:^|/)${lastSegment(endpoint)}(?:[/?#]|$)`).test(knownText(value) ?? '');
}
