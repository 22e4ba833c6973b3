/**
 * How a client posts JSON. The code is a template: `$callee` is what the exchange calls, `$client` the object that has the method
 * (or the callee, where that is the client itself), `$method` the line of the method where the callee does not say it, `$url` and `$body` what is sent and where, `$options` the lines of the options
 * that are carried over. It is written with two blanks, semicolons, trailing commas, arrow functions and single quotes; whoever
 * fills it in gives it the style of the file.
 */
export interface Post {
  /** What the exchange looks like for which the template is right; the first that fits counts. */
  readonly when?: {
    /** The modules that the client comes from. */
    readonly modules?: RegExp;
    /** The last name of the callee. */
    readonly name?: RegExp;
    /** Whether the exchange is given a callback, or ends in a call that takes one. */
    readonly hasCallback?: boolean;
    /** A key under which the exchange writes the URL. */
    readonly urlKey?: RegExp;
    /** A key of the exchange's options, and the kinds of values that it has there. */
    readonly option?: { readonly key: string; readonly kinds: RegExp };
  };
  readonly code: string;
  readonly gives: Gives;
  /** How a response tells that the request was turned down, where the client does not fail by itself. */
  readonly isRefused?: { readonly test: string; readonly status: string };
  /** The options without which the request would go to another server, or on another way. */
  readonly carries?: readonly string[];
}

/** What the code of a template is. */
export type Gives =
  | 'promise'
  /** It sends when somebody waits for it. */
  | 'thenable'
  | 'observable'
  /** It calls `resolve` and `reject`; `$outcome` stands for what it makes of a `response`. */
  | 'callbacks';

const JSON_HEADERS = "headers: { 'Content-Type': 'application/json' },";

const STATUS_CODE = { test: 'response.statusCode !== 200', status: 'response.statusCode' };

/** What makes functions that give promises of functions that take callbacks. */
const PROMISIFIERS = /^(?:bluebird|es6-promisify|pify|util)$/;

const FETCH = (callee: string): string => `${callee}($url, {
  method: 'POST',
  $options
  ${JSON_HEADERS}
  body: JSON.stringify($body),
})`;

export const FETCH_POSTS: readonly Post[] = [
  // ofetch encodes objects, and fails for errors by itself.
  { when: { modules: /^ofetch$/ }, code: "$callee($url, {\n  method: 'POST',\n  $options\n  body: $body,\n})", gives: 'promise', carries: ['baseURL'] },
  { when: { name: /^\$fetch$/ }, code: "$callee($url, {\n  method: 'POST',\n  $options\n  body: $body,\n})", gives: 'promise', carries: ['baseURL'] },
  { when: { name: /^Request$/ }, code: FETCH('fetch'), gives: 'promise', isRefused: { test: '!response.ok', status: 'response.status' } },
  { when: { name: /^(?!use\w*Fetch$)/ }, code: FETCH('$callee'), gives: 'promise', isRefused: { test: '!response.ok', status: 'response.status' }, carries: ['agent', 'dispatcher'] },
];

export const UNDICI_POSTS: readonly Post[] = [
  { when: { name: /^fetch$/ }, code: FETCH('$callee'), gives: 'promise', isRefused: { test: '!response.ok', status: 'response.status' }, carries: ['dispatcher'] },
  {
    when: { name: /^request$/, urlKey: /^path$/ },
    code: `$callee({\n  $options\n  path: $url,\n  method: 'POST',\n  ${JSON_HEADERS}\n  body: JSON.stringify($body),\n})`,
    gives: 'promise',
    isRefused: STATUS_CODE,
    carries: ['origin'],
  },
  { when: { name: /^request$/ }, code: FETCH('$callee'), gives: 'promise', isRefused: STATUS_CODE, carries: ['dispatcher'] },
];

export const KY_POSTS: readonly Post[] = [{ code: '$client.post($url, {\n  $options\n  json: $body,\n})', gives: 'promise', carries: ['prefixUrl', 'prefix', 'baseUrl'] }];

export const AXIOS_POSTS: readonly Post[] = [{ code: '$client.post($url, $body$config)', gives: 'promise', carries: ['baseURL', 'httpAgent', 'httpsAgent', 'proxy'] }];

const REQUEST_OPTIONS = ['agent', 'baseUrl', 'ca', 'proxy', 'strictSSL'];

const REQUEST = "$callee({\n  $method\n  $options\n  url: $url,\n  json: true,\n  body: $body,\n}";

export const REQUEST_POSTS: readonly Post[] = [
  { when: { modules: /promise|retry/ }, code: `${REQUEST})`, gives: 'promise', carries: REQUEST_OPTIONS },
  { when: { modules: PROMISIFIERS }, code: `${REQUEST})`, gives: 'promise', isRefused: STATUS_CODE, carries: REQUEST_OPTIONS },
  { code: `${REQUEST}, (error, response) => {\n  if (error) reject(error);\n  else $outcome\n})`, gives: 'callbacks', isRefused: STATUS_CODE, carries: REQUEST_OPTIONS },
];

export const GOT_POSTS: readonly Post[] = [
  // From version 10 on.
  { when: { option: { key: 'json', kinds: /^object$/ } }, code: '$client.post($url, {\n  $options\n  json: $body,\n})', gives: 'promise', carries: ['agent', 'https', 'prefixUrl'] },
  { when: { option: { key: 'form', kinds: /^object$/ } }, code: '$client.post($url, {\n  $options\n  json: $body,\n})', gives: 'promise', carries: ['agent', 'https', 'prefixUrl'] },
  // Every version takes a text.
  { code: `$client.post($url, {\n  $options\n  ${JSON_HEADERS}\n  body: JSON.stringify($body),\n})`, gives: 'promise', carries: ['agent', 'baseUrl', 'https', 'prefixUrl'] },
];

export const SUPERAGENT_POSTS: readonly Post[] = [{ code: '$client.post($url).send($body)', gives: 'thenable' }];

export const NEEDLE_POSTS: readonly Post[] = [
  {
    when: { hasCallback: true },
    code: '$client.post($url, $body, { json: true }, (error, response) => {\n  if (error) reject(error);\n  else $outcome\n})',
    gives: 'callbacks',
    isRefused: STATUS_CODE,
  },
  { code: "$client('post', $url, $body, { json: true })", gives: 'promise', isRefused: STATUS_CODE },
];

export const UNIREST_POSTS: readonly Post[] = [
  { code: "$client.post($url).type('json').send($body).end((response) => {\n  $outcome\n})", gives: 'callbacks', isRefused: { test: 'response.error', status: 'response.code' } },
];

export const PHIN_POSTS: readonly Post[] = [
  { when: { hasCallback: false }, code: "$callee({\n  url: $url,\n  method: 'POST',\n  data: $body,\n})", gives: 'promise', isRefused: STATUS_CODE },
  { code: "$callee({\n  url: $url,\n  method: 'POST',\n  data: $body,\n}, (error, response) => {\n  if (error) reject(error);\n  else $outcome\n})", gives: 'callbacks', isRefused: STATUS_CODE },
];

export const WRETCH_POSTS: readonly Post[] = [{ code: '$callee($url).post($body).res()', gives: 'promise' }];

export const WRECK_POSTS: readonly Post[] = [{ code: '$client.post($url, {\n  $options\n  payload: $body,\n})', gives: 'promise', carries: ['agent', 'baseUrl'] }];

const HTTP_ANSWER = `(response) => {
  response.resume();
  $outcome
});
req.on('error', reject);
req.end(JSON.stringify($body))`;

export const NODE_POSTS: readonly Post[] = [
  {
    when: { name: /^request$/, urlKey: /^path$/ },
    code: `const req = $callee({\n  $options\n  path: $url,\n  method: 'POST',\n  ${JSON_HEADERS}\n}, ${HTTP_ANSWER}`,
    gives: 'callbacks',
    isRefused: STATUS_CODE,
    carries: ['agent', 'ca', 'host', 'hostname', 'port', 'protocol', 'rejectUnauthorized'],
  },
  { when: { name: /^request$/ }, code: `const req = $callee($url, {\n  method: 'POST',\n  $options\n  ${JSON_HEADERS}\n}, ${HTTP_ANSWER}`, gives: 'callbacks', isRefused: STATUS_CODE, carries: ['agent', 'ca', 'port', 'rejectUnauthorized'] },
];

export const JQUERY_POSTS: readonly Post[] = [
  { code: "$client.ajax({\n  type: 'POST',\n  url: $url,\n  contentType: 'application/json',\n  data: JSON.stringify($body),\n})", gives: 'promise' },
];

export const ANGULARJS_POSTS: readonly Post[] = [{ code: '$client.post($url, $body)', gives: 'promise' }];

export const ANGULAR_POSTS: readonly Post[] = [{ code: '$client.post($url, $body)', gives: 'observable' }];

export const CAPACITOR_POSTS: readonly Post[] = [
  { when: { modules: /^@capacitor/ }, code: `$client.post({\n  url: $url,\n  ${JSON_HEADERS}\n  data: $body,\n})`, gives: 'promise', isRefused: { test: 'response.status !== 200', status: 'response.status' } },
];

export const NATIVESCRIPT_POSTS: readonly Post[] = [
  { when: { name: /^request$/ }, code: `$callee({\n  url: $url,\n  method: 'POST',\n  ${JSON_HEADERS}\n  content: JSON.stringify($body),\n})`, gives: 'promise', isRefused: STATUS_CODE },
];

export const XHR_POSTS: readonly Post[] = [
  {
    code: `const xhr = new XMLHttpRequest();
xhr.open('POST', $url);
xhr.setRequestHeader('Content-Type', 'application/json');
xhr.onload = () => {
  $outcome
};
xhr.onerror = reject;
xhr.send(JSON.stringify($body))`,
    gives: 'callbacks',
    isRefused: { test: 'xhr.status !== 200', status: 'xhr.status' },
  },
];
