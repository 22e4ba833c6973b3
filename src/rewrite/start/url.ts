import { PASSWORDLESS_START } from '../../auth0/endpoints.ts';
import type { Change } from '../../legacy/exchange.ts';
import type { RequestCall } from '../../requests/recognize.ts';
import type { UrlMatch } from '../../requests/url.ts';
import type { Evaluator } from '../../syntax/evaluate.ts';
import { contains, unwrap, wrapped, type Node } from '../../syntax/node.ts';
import { fileOf } from '../../syntax/source-file.ts';
import { knownText, sourcesOf, textOf, type SourceSlice, type TextValue, type Value } from '../../syntax/value.ts';
import type { Copier } from './copy.ts';
import type { CodeStyle } from './style.ts';
import { textIn } from './template.ts';
import { UnwritableError } from './unwritable.ts';

/** A segment of the legacy path where it stands in the source, and what stands there for a start. */
interface Spot {
  readonly source: SourceSlice;
  readonly text: string;
}

/** Marks a text that takes the place of an expression in a template, with its braces. */
const IN_TEMPLATE = '\uE100';
const PLACED_IN_TEMPLATE = /\$\{\s*\uE100([^\uE100]*)\uE100\s*\}/g;

const [, FIRST = '', LAST = ''] = PASSWORDLESS_START.path.split('/');

/** Writes the URL of a start as an exchange has its own: the same expression with another path. */
export class StartUrl {
  readonly #request: RequestCall;
  readonly #changes: readonly Change[];
  readonly #evaluator: Evaluator;
  readonly #copier: Copier;
  readonly #style: CodeStyle;
  readonly #spots: readonly Spot[];
  readonly #seen = new Set<Spot>();

  constructor(request: RequestCall, changes: readonly Change[], evaluator: Evaluator, copier: Copier, style: CodeStyle) {
    this.#request = request;
    this.#changes = changes;
    this.#evaluator = evaluator;
    this.#copier = copier;
    this.#style = style;
    this.#spots = request.ownUrls.flatMap(spotsOf);
  }

  /** @throws {UnwritableError} where the expression cannot be had for another path */
  get code(): string {
    const code = this.#write(this.#request.urlNode, true);
    if (this.#spots.some((spot) => !this.#seen.has(spot))) throw new UnwritableError('a part of its path stands where the URL does not show it, such as a base URL');
    return code.replace(PLACED_IN_TEMPLATE, '$1');
  }

  /** @param isWhole whether the expression is all of the URL */
  #write(node: Node, isWhole: boolean): string {
    const whole = unwrap(node);
    return this.#copier.copy(node, (inner) => {
      const spots = this.#spots.filter(({ source }) => source.node === inner);
      if (spots.length > 0 && isText(inner)) return this.#replaced(inner, spots);
      return isName(inner) && !isPartOfName(inner) ? this.#named(inner, isWhole && unwrap(inner) === whole) : undefined;
    });
  }

  /** A literal, or a part of a template, with the segments of the new path. */
  #replaced(node: Node, spots: readonly Spot[]): string {
    const text = fileOf(node).textOf(node);
    const start = node.range[0];
    for (const spot of spots) this.#seen.add(spot);
    const distinct = new Map(spots.map((spot) => [spot.source.range[0], spot]));
    return [...distinct.values()].sort((a, b) => b.source.range[0] - a.source.range[0]).reduce((code, { source: { range }, text: segment }) => code.slice(0, range[0] - start) + segment + code.slice(range[1] - start), text);
  }

  /** A name or member that stands for the path, or for a URL that ends in it; nothing for one that has no part in it. */
  #named(node: Node, isWhole: boolean): string | undefined {
    const values = this.#evaluator.valuesOfNode(node);
    const spots = this.#spots.filter(({ source }) => values.some((value) => holds(value, source.node)));
    const [first] = values;
    if (spots.length === 0 || first?.kind !== 'text') return undefined;
    const path = values.length === 1 ? pathIn(first, spots) : undefined;
    if (path !== undefined) {
      for (const spot of spots) this.#seen.add(spot);
      return inTemplate(node) ? IN_TEMPLATE + path + IN_TEMPLATE : textIn(path, this.#style);
    }
    return this.#ofConstant(node, first, spots, isWhole);
  }

  #ofConstant(node: Node, value: TextValue, spots: readonly Spot[], isWhole: boolean): string | undefined {
    const variable = node.type === 'Identifier' ? fileOf(node).variableOf(node) : undefined;
    const declarator = variable?.defs[0]?.node;
    const init = declarator?.type === 'VariableDeclarator' && declarator.id === variable?.defs[0]?.name ? declarator.init : undefined;
    const isThere = node.type !== 'Identifier' || this.#copier.isSame(node, variable);
    if (init && spots.every(({ source }) => contains(init, source.node))) {
      const again = this.#again(init, isWhole, isThere);
      if (again !== undefined) return again;
    }
    if (!isWhole || !/^(?:https?:|\uE0FF)/.test(textOf(value))) throw new UnwritableError(`the host in \`${fileOf(node).textOf(node)}\` cannot be had apart from its path`);
    for (const spot of spots) this.#seen.add(spot);
    return this.#isRenamed(node) ? this.#literal(value, spots) : `new URL(${textIn(PASSWORDLESS_START.path, this.#style)}, ${this.#copier.copy(node)}).href`;
  }

  /** A constant that is put together from others can be put together again; one that is not there must be. */
  #again(init: Node, isWhole: boolean, isThere: boolean): string | undefined {
    if (!isThere) return this.#write(init, isWhole);
    if (unwrap(init).type === 'Literal') return undefined;
    try {
      return this.#write(init, isWhole);
    } catch (error) {
      if (error instanceof UnwritableError) return undefined;
      throw error;
    }
  }

  /** Whether the import behind a name is going to bring another constant. */
  #isRenamed(node: Node): boolean {
    const variable = node.type === 'Identifier' ? fileOf(node).variableOf(node) : undefined;
    return variable?.defs[0]?.type === 'ImportBinding' && this.#changes.some((change) => change.kind === 'split' && variable.references.some(({ identifier }) => change.reads.includes(identifier)));
  }

  #literal(value: TextValue, spots: readonly Spot[]): string {
    const text = pathIn(value, spots, true);
    if (text === undefined) throw new UnwritableError('the constant with its host gets another name');
    return textIn(text, this.#style);
  }
}

/** The segments of a URL's path where they stand in literals. */
function spotsOf({ path: { text, start, end }, segment }: UrlMatch): Spot[] {
  const slash = textOf(text)[start] === '/' ? 1 : 0;
  const first = { text, start: start + slash, end: textOf(text).indexOf('/', start + slash) };
  return [{ slice: first, to: FIRST }, { slice: { ...segment, end: Math.min(segment.end, end) }, to: LAST }].flatMap(({ slice, to }) => {
    const sources = sourcesOf(slice);
    const [source] = sources ?? [];
    if (!source || sources?.length !== 1) throw new UnwritableError('its path is put together from parts of words');
    return [{ source, text: to }];
  });
}

function holds(value: Value, literal: Node): boolean {
  return value.kind === 'text' && value.pieces.some((piece) => piece.kind === 'known' && piece.source === literal);
}

/** A known text with the segments of the new path, where it is only a path (or whatever it is). */
function pathIn(value: TextValue, spots: readonly Spot[], whatever = false): string | undefined {
  const text = knownText(value);
  if (text === undefined || (!whatever && !/^\/?[\w-]+(?:\/[\w-]+)*\/?$/.test(text))) return undefined;
  let at = 0;
  let found = 0;
  const parts = value.pieces.map((piece) => {
    if (piece.kind !== 'known') return '';
    const own = spots.filter(({ source }) => source.node === piece.source);
    found += own.length;
    at += piece.text.length;
    return own.reduce((code, spot) => code.replace(spot.text === FIRST ? /oauth(?=\/|$)/i : /ro(?=\/?$)/i, spot.text), piece.text);
  });
  return found === 0 || at !== text.length ? undefined : parts.join('');
}

function isText({ type }: Node): boolean {
  return type === 'Literal' || type === 'TemplateElement';
}

function isName({ type }: Node): boolean {
  return type === 'Identifier' || type === 'MemberExpression';
}

/** Whether a node is the object, or the key, of a longer name. */
function isPartOfName(node: Node): boolean {
  const { parent } = wrapped(node);
  return (parent?.type === 'MemberExpression' && !parent.computed) || (parent?.type === 'Property' && !parent.computed && parent.key === node && !parent.shorthand);
}

/** Whether an expression stands in a template, where a text needs no quotes. */
function inTemplate(node: Node): boolean {
  return wrapped(node).parent?.type === 'TemplateLiteral';
}
