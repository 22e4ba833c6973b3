import type { Evaluator } from './evaluate.ts';
import type { Event } from './events.ts';
import type { Node } from './node.ts';
import { unknownValue } from './objects.ts';
import { joinTexts, piecesOf } from './texts.ts';
import { cut, HOLE, ownText, textOf, type Operand, type TextValue, type Value } from './value.ts';

const ORIGIN = /^[\w+.\-\uE0FF]+:\/\/[^/?#]*/;

function text(node: Node, ...values: readonly Value[]): TextValue {
  return { kind: 'text', pieces: values.flatMap(piecesOf), node };
}

function slash(node: Node): TextValue {
  return { kind: 'text', pieces: [ownText('/')], node };
}

/** The scheme and host of a URL; a hole where they are not seen apart from the path. */
function originOf(base: Value): Value {
  const origin = base.kind === 'text' ? ORIGIN.exec(textOf(base))?.[0] : undefined;
  return base.kind === 'text' && origin ? cut({ text: base, start: 0, end: origin.length }) : unknownValue(base.node);
}

/** What `new URL(path, base)` may be. */
export function resolveUrls(bases: readonly Value[], paths: readonly Value[], node: Node): Value[] {
  return bases.flatMap((base) => paths.map((path) => resolveUrl(base, path, node)));
}

function resolveUrl(base: Value, path: Value, node: Node): Value {
  const relative = path.kind === 'text' ? textOf(path) : HOLE;
  if (ORIGIN.test(relative)) return path;
  if (relative.startsWith('/')) return text(node, originOf(base), path);
  const known = base.kind === 'text' ? textOf(base) : HOLE;
  const folder = /^.*\/(?!\/)/.exec(known)?.[0] ?? known;
  const isHostOnly = ORIGIN.exec(known)?.[0] === known || !known.includes('/');
  if (base.kind !== 'text' || isHostOnly) return text(node, base, slash(node), path);
  return text(node, cut({ text: base, start: 0, end: folder.length }), path);
}

/** What the parts of a URL joined by slashes may be, as url-join and `path.join` do it. */
export function joinUrl(parts: readonly (readonly Value[])[], node: Node): Value[] {
  return joinTexts(parts.flatMap((part, index) => (index === 0 ? [part] : [[slash(node)], part])), node);
}

/** What `url.pathname = …` makes of a URL. The other parts leave the path as it is. */
export function withUrlPart(evaluator: Evaluator, url: TextValue, event: Event & { kind: 'set' }, operand: Operand): Value {
  const [part] = event.path;
  if (part !== 'pathname' && part !== 'href' && part !== 'path') return url;
  if (!event.node) return unknownValue(event.at);
  const values = evaluator.evaluate({ ...operand, node: event.node });
  const [only] = values;
  if (values.length !== 1 || !only) return unknownValue(event.at);
  if (part === 'href') return only;
  const startsAtRoot = only.kind === 'text' && textOf(only).startsWith('/');
  return startsAtRoot ? text(event.at, originOf(url), only) : text(event.at, originOf(url), slash(event.at), only);
}

/** A URL put together from the parts that node's `url.format` and `https.request` take. */
export function formatUrl(protocol: Value | undefined, host: Value | undefined, path: Value, node: Node): TextValue {
  const scheme = protocol?.kind === 'text' ? textOf(protocol).replace(/:?(?:\/\/)?$/, '') : 'https';
  const start: TextValue = { kind: 'text', pieces: [ownText(`${scheme}://`)], node };
  const startsAtRoot = path.kind === 'text' && textOf(path).startsWith('/');
  return text(node, start, host ?? unknownValue(node), ...(startsAtRoot ? [path] : [slash(node), path]));
}
