import type { TSESTree } from '@typescript-eslint/types';
import type { Callee } from './callee.ts';
import type { Evaluator } from './evaluate.ts';
import { parseForm } from './form.ts';
import { listedObject, loopedObject } from './loops.ts';
import { calleeName, isFunction, unwrap, walk, type CallLike, type FunctionNode, type Node } from './node.ts';
import { emptyObject, memberOf, MOST_ALTERNATIVES, unknownValue, withWrites } from './objects.ts';
import { concat, joinTexts, mapPieces, replaceText, withoutSources } from './texts.ts';
import { formatUrl, joinUrl, resolveUrls } from './urls.ts';
import { knownText, ownText, textOf, type Encoding, type ListValue, type Operand, type Value, type Write } from './value.ts';

/** A library function whose result the evaluator knows. */
interface KnownFunction {
  is(callee: Callee): boolean;
  evaluate(evaluator: Evaluator, operand: Operand, call: CallLike): Value[];
}

/** A method whose result follows from what it is called on. Nothing for values of another kind. */
interface KnownMethod {
  readonly names: readonly string[];
  evaluate(target: Value, call: TSESTree.CallExpression, values: (of: Node | Operand) => Value[]): Value[] | undefined;
}

type Names = Readonly<Record<string, readonly string[]>>;

/** Matches globals (`JSON.stringify`) and exports of modules (`qs: ['stringify']`; '' is the module itself). */
function named(globals: readonly string[], modules: Names = {}, injected: readonly string[] = []): KnownFunction['is'] {
  return ({ module, path, names, isGlobal }) => {
    const joined = path.join('.');
    if (module !== undefined) return (modules[module.replace(/^node:/, '')] ?? []).includes(joined);
    return (isGlobal && globals.includes(joined)) || injected.includes(names.at(-1) ?? '');
  };
}

type Arguments = (index: number) => Value[] | undefined;

function row(is: KnownFunction['is'], evaluate: (args: Arguments, call: CallLike, evaluator: Evaluator) => Value[]): KnownFunction {
  return {
    is,
    evaluate(evaluator, operand, call) {
      const args: Arguments = (index) => {
        const node = call.arguments[index];
        return node && node.type !== 'SpreadElement' ? evaluator.evaluate({ ...operand, node }) : undefined;
      };
      return evaluate(args, call, evaluator);
    },
  };
}

function encodes(encoding: Encoding): (args: Arguments, call: CallLike, evaluator: Evaluator) => Value[] {
  return (args, call, evaluator) => {
    const isFiltered = (args(1) ?? []).some(FILTERS[encoding] ?? (() => false));
    return (args(0) ?? [emptyObject(call)]).flatMap((value) => encode(evaluator, encoding, isFiltered ? filtered(value, call) : value, call));
  };
}

/** Second arguments that choose or rename keys: the replacer of JSON, the filter of qs. */
const FILTERS: Partial<Record<Encoding, (options: Value) => boolean>> = {
  json: ({ kind }) => kind !== 'primitive',
  form: (options) => options.kind === 'object' && options.writes.some((write) => write.op === 'set' && write.key === 'filter'),
};

function filtered(value: Value, at: Node): Value {
  return value.kind === 'object' ? withWrites(value, { op: 'unknown', why: 'elsewhere', node: at }) : value;
}

/** An object, a list of pairs or a form text in an encoding. */
function encode(evaluator: Evaluator, encoding: Encoding, value: Value, node: Node): Value[] {
  if (value.kind === 'encoded') return [{ ...value, node }];
  if (value.kind === 'object') return [{ kind: 'encoded', encoding, value, node }];
  if (value.kind === 'list' && encoding !== 'json') return [{ kind: 'encoded', encoding, value: fromPairs(evaluator, value), node }];
  if (value.kind === 'text' && encoding === 'form') {
    const writes = parseForm(value);
    if (writes) return [{ kind: 'encoded', encoding, value: withWrites(emptyObject(value.node), ...writes), node }];
  }
  return [{ kind: 'encoded', encoding, value: value.kind === 'unknown' ? value : unknownValue(value.node), node }];
}

/** The object of `[['a', b], ['c', d]]`. */
function fromPairs(evaluator: Evaluator, list: ListValue): Value {
  const writes = list.items.map((item): Write => {
    const pair = unwrap(item.node);
    const [key, value] = pair.type === 'ArrayExpression' ? pair.elements : [];
    const name = key ? onlyText(evaluator.evaluate({ ...item, node: key })) : undefined;
    if (!key || !value || name === undefined) return { op: 'unknown', why: 'computed-key', node: item.node };
    return { op: 'set', key: name, value: { ...item, node: value }, place: { kind: 'pair', node: pair, key }, via: item.via };
  });
  if (!list.complete) writes.push({ op: 'unknown', why: 'spread', node: list.node });
  return withWrites(emptyObject(list.node), ...writes);
}

function onlyText(values: readonly Value[]): string | undefined {
  return values.length === 1 && values[0] ? knownText(values[0]) : undefined;
}

const same = (args: Arguments, call: CallLike): Value[] => args(0) ?? [unknownValue(call)];

/** What a JSON text stands for, where that is a text. No part of it is a place to edit. */
function jsonText(value: Value, call: CallLike): Value {
  const quoted = /^\s*"([^"\\]*)"\s*$/.exec(knownText(value) ?? '');
  return quoted?.[1] === undefined ? unknownValue(call) : { kind: 'text', pieces: [ownText(quoted[1])], node: call };
}

const FORM_FUNCTIONS: Names = {
  qs: ['stringify'],
  'query-string': ['stringify'],
  querystring: ['stringify', 'encode'],
  'querystring-es3': ['stringify', 'encode'],
  'form-urlencoded': [''],
  axios: ['toFormData'],
  jquery: ['param'],
  '@angular/common/http': [],
};

const JOIN_FUNCTIONS: Names = {
  'url-join': [''],
  urljoin: [''],
  'proper-url-join': [''],
  'join-url': [''],
  path: ['join', 'posix.join', 'resolve', 'posix.resolve'],
  ufo: ['joinURL', 'withBase'],
};

export const FUNCTIONS: readonly KnownFunction[] = [
  row(named(['JSON.stringify', 'angular.toJson'], { 'fast-json-stable-stringify': [''] }), encodes('json')),
  row(named(['JSON.parse']), (args, call) => {
    return same(args, call).map((value) => (value.kind === 'encoded' && value.encoding === 'json' ? value.value : jsonText(value, call)));
  }),
  row(
    named(['Object.freeze', 'Object.seal', 'String', 'structuredClone', 'Buffer.from', 'Promise.resolve', 'angular.copy'], {
      buffer: ['Buffer.from'],
      lodash: ['clone', 'cloneDeep'],
    }),
    same,
  ),
  row(named(['URLSearchParams()', 'window.URLSearchParams()', 'global.URLSearchParams()'], { url: ['URLSearchParams()'], '@angular/http': ['URLSearchParams()'] }), encodes('form')),
  row(named(['$.param', 'jQuery.param'], FORM_FUNCTIONS, ['$httpParamSerializer', '$httpParamSerializerJQLike']), encodes('form')),
  row(named([], { '@angular/common/http': ['HttpParams()'] }), (args, call, evaluator) => httpParams(args, call, evaluator)),
  row(named(['Headers()', 'window.Headers()'], { 'node-fetch': ['Headers()'], undici: ['Headers()'], '@angular/http': ['Headers()'], '@angular/common/http': ['HttpHeaders()'] }), encodes('opaque')),
  row(named(['FormData()', 'window.FormData()'], { 'form-data': ['()'], 'formdata-node': ['FormData()'], undici: ['FormData()'] }), (args, call) => {
    const value = args(0) ? unknownValue(call) : emptyObject(call);
    return [{ kind: 'encoded', encoding: 'multipart', value, node: call }];
  }),
  row(named(['URL()', 'window.URL()'], { url: ['URL()'], 'whatwg-url': ['URL()'] }), (args, call) => {
    const base = args(1);
    return base ? resolveUrls(base, same(args, call), call) : same(args, call);
  }),
  row(named([], { url: ['parse'] }), same),
  row(named([], { url: ['resolve'] }), (args, call) => resolveUrls(same(args, call), args(1) ?? [unknownValue(call)], call)),
  row(named([], { url: ['format'] }), (args, call, evaluator) => {
    return same(args, call).flatMap((parts): Value[] => (parts.kind === 'object' ? formatUrls(evaluator, parts, call) : [parts]));
  }),
  row(named([], JOIN_FUNCTIONS, ['urljoin', 'urlJoin', 'joinUrl', 'joinURL', 'joinPaths']), (args, call) => {
    return joinUrl(call.arguments.map((_, index) => args(index) ?? [unknownValue(call)]), call);
  }),
  row(named(['encodeURI']), (args, call) => {
    // Of a form it would encode once more what comes in.
    return same(args, call).map((value) => (value.kind === 'text' && textOf(value).includes('=') ? unknownValue(call) : value));
  }),
  row(named(['encodeURIComponent']), (args, call) => {
    return same(args, call).map((value): Value => {
      const isPlain = value.kind === 'text' && /^[\w.!~*'()-]+$/.test(knownText(value) ?? '');
      return isPlain ? { ...value, pieces: value.pieces.map((piece) => (piece.kind === 'known' ? { ...piece, isEncoded: true } : piece)) } : unknownValue(call);
    });
  }),
  row(named(['Object()', 'Object.create']), (args, call) => {
    // Keys of a prototype are not sent.
    return (args(0) ?? [emptyObject(call)]).map((value) => (value.kind === 'primitive' || (value.kind === 'object' && value.writes.length === 0) ? emptyObject(call) : unknownValue(call)));
  }),
  row(named(['Object.entries']), (args, call) => same(args, call)),
  row(named(['Object.keys', 'Object.values']), (_args, call) => [unknownValue(call)]),
  row(named(['Object.fromEntries']), (args, call, evaluator) => {
    return same(args, call).map((value) => (value.kind === 'list' ? fromPairs(evaluator, value) : value.kind === 'object' ? value : unknownValue(call)));
  }),
];

/** `new HttpParams({ fromObject: {…} })`, `new HttpParams({ fromString: '…' })`, `new HttpParams()`. */
function httpParams(args: Arguments, call: CallLike, evaluator: Evaluator): Value[] {
  const options = args(0) ?? [emptyObject(call)];
  return options.flatMap((value): Value[] => {
    if (value.kind !== 'object') return encode(evaluator, 'form', value, call);
    const sources = ['fromObject', 'fromString'].flatMap((key) => memberOf(evaluator, value, key, call)).filter(({ kind }) => kind !== 'primitive');
    return (sources.length > 0 ? sources : [emptyObject(call)]).flatMap((source) => encode(evaluator, 'form', source, call));
  });
}

function formatUrls(evaluator: Evaluator, parts: Value & { kind: 'object' }, call: CallLike): Value[] {
  const first = (...keys: string[]): Value | undefined => {
    return keys.map((key) => memberOf(evaluator, parts, key, call)[0]).find((value) => value && value.kind !== 'primitive');
  };
  const path = first('pathname', 'path');
  return path ? [formatUrl(first('protocol'), first('host', 'hostname'), path, call)] : [unknownValue(call)];
}

export const METHODS: readonly KnownMethod[] = [
  {
    names: ['toString', 'valueOf', 'normalize'],
    evaluate: (target) => (target.kind === 'text' || target.kind === 'encoded' ? [target] : undefined),
  },
  { names: ['toLowerCase', 'toLocaleLowerCase'], evaluate: (target) => changed(target, (text) => text.toLowerCase()) },
  { names: ['toUpperCase', 'toLocaleUpperCase'], evaluate: (target) => changed(target, (text) => text.toUpperCase()) },
  { names: ['trim', 'trimStart', 'trimEnd'], evaluate: (target, call) => trimmed(target, calleeName(call)) },
  {
    names: ['replace', 'replaceAll'],
    evaluate(target, call, values) {
      const [pattern, replacement] = call.arguments;
      const searched = pattern && searchedText(pattern, values);
      if (target.kind !== 'text' || !searched || !replacement || isFunction(replacement)) return undefined;
      return replaceText(target, searched.text, values(replacement), searched.isGlobal || calleeName(call) === 'replaceAll');
    },
  },
  {
    names: ['concat'],
    evaluate(target, call, values) {
      if (target.kind !== 'text') return undefined;
      return call.arguments.reduce<Value[]>((joined, argument) => concat(joined, values(argument), call), [target]);
    },
  },
  {
    names: ['join'],
    evaluate(target, call, values) {
      const joinedForm = target.kind === 'unknown' ? undefined : formOfLoop(target, values);
      if (joinedForm) return joinedForm.map((value) => ({ kind: 'encoded' as const, encoding: 'form' as const, value, node: call }));
      const joined = target.kind === 'list' ? joinList(target, call, values) : undefined;
      // What is seen of a list that other code may change is no place to edit.
      return target.kind === 'list' && !target.complete ? joined?.map((text) => withoutSources(text)) : joined;
    },
  },
  {
    // `Object.keys(body).map((key) => `${key}=${body[key]}`)`: what comes of it is joined to a form.
    names: ['map'],
    evaluate(target, call, values) {
      const [callback] = call.arguments;
      const source = call.callee.type === 'MemberExpression' ? listedObject(call.callee.object) : undefined;
      if (!source || !isFunction(callback) || comparesKeys(callback)) return target.kind === 'object' ? [unknownValue(call)] : undefined;
      return values(source).map((value) => (value.kind === 'object' ? { ...value, node: call } : unknownValue(call)));
    },
  },
];

/** Whether a callback over the keys of a body treats one of them in its own way. */
function comparesKeys(callback: FunctionNode): boolean {
  let compares = false;
  walk(callback, (node) => {
    const isTest = node.type === 'BinaryExpression' && /^[!=]==?$/.test(node.operator);
    compares ||= isTest && [node.left, node.right].some((side) => side.type === 'Literal' && typeof side.value === 'string');
    return !compares;
  });
  return compares;
}

function changed(target: Value, change: (text: string) => string): Value[] | undefined {
  return target.kind === 'text' ? [mapPieces(target, change)] : undefined;
}

function trimmed(target: Value, method: string): Value[] | undefined {
  if (target.kind !== 'text') return undefined;
  const last = target.pieces.length - 1;
  return [mapPieces(target, (text, index) => {
    const start = index === 0 && method !== 'trimEnd' ? text.trimStart() : text;
    return index === last && method !== 'trimStart' ? start.trimEnd() : start;
  })];
}

/** A pattern without special characters: a string, or a regular expression such as `/{domain}/g`. */
function searchedText(pattern: Node, values: (of: Node | Operand) => Value[]): { text: string; isGlobal: boolean } | undefined {
  const inner = unwrap(pattern);
  if (inner.type === 'Literal' && 'regex' in inner) {
    const text = inner.regex.pattern.replace(/\\(?=[^\w\s])/g, '');
    const isPlain = !/[.*+?^$()[\]|]/.test(inner.regex.pattern.replace(/\\./g, ''));
    return isPlain && !inner.regex.flags.includes('i') ? { text, isGlobal: inner.regex.flags.includes('g') } : undefined;
  }
  const text = onlyText(values(pattern));
  return text === undefined ? undefined : { text, isGlobal: false };
}

/** The object that a loop wrote into a list key by key: `for (const key in body) list.push(key + '=' + body[key])`. */
function formOfLoop(target: Value, values: (of: Node | Operand) => Value[]): Value[] | undefined {
  if (target.kind === 'object') return [target];
  const [item, ...others] = target.kind === 'list' ? target.items : [];
  const source = item && others.length === 0 ? loopedObject(item.node) : undefined;
  return source && values(source);
}

function joinList(list: ListValue, call: TSESTree.CallExpression, values: (of: Node | Operand) => Value[]): Value[] | undefined {
  const [separatorNode] = call.arguments;
  const separator: Value[] = separatorNode ? values(separatorNode) : [{ kind: 'text', pieces: [{ kind: 'known', text: ',', source: undefined, via: undefined }], node: call }];
  if (list.items.length > MOST_ALTERNATIVES) return undefined;
  const parts = list.items.map((item) => values(item));
  return joinTexts(parts.flatMap((part, index) => (index === 0 ? [part] : [separator, part])), call);
}
