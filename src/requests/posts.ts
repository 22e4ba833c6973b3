/**
 * How a client posts JSON. The code is a template: `$callee` is what the exchange calls, `$client` the object that has the method
 * (or the callee, where that is the client itself), `$method` the line of the method where the callee does not say it, `$url` and
 * `$body` what is sent and where, `$options` the lines of the options that are carried over, and `$config` the same as one more
 * argument. It is written with two blanks, semicolons, trailing commas, arrow functions and single quotes; whoever fills it in
 * gives it the style of the file.
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

const HEADERS = "headers: { 'Content-Type': 'application/json' },";

const STATUS: Post['isRefused'] = { test: 'response.statusCode !== 200', status: 'response.statusCode' };
const RESPONSE: Post['isRefused'] = { test: '!response.ok', status: 'response.status' };

/** What makes functions that give promises of functions that take callbacks. */
const PROMISIFIERS = /^(?:bluebird|es6-promisify|pify|util)$/;

const fetched = (callee: string): string => `${callee}($url, {
  method: 'POST',
  $options
  ${HEADERS}
  body: JSON.stringify($body),
})`;

const FETCH: Post = { code: fetched('$callee'), gives: 'promise', isRefused: RESPONSE, carries: ['agent', 'dispatcher'] };

/** It encodes objects, and fails for errors by itself. */
const OFETCH: Post = {
  code: `$callee($url, {
  method: 'POST',
  $options
  body: $body,
})`,
  gives: 'promise',
  carries: ['baseURL'],
};

export const FETCH_POSTS: readonly Post[] = [
  { ...OFETCH, when: { modules: /^ofetch$/ } },
  { ...OFETCH, when: { name: /^\$fetch$/ } },
  { ...FETCH, when: { name: /^Request$/ }, code: fetched('fetch') },
  // Composables of Nuxt give no promise of the answer.
  { ...FETCH, when: { name: /^(?!use\w*Fetch$)/ } },
];

export const UNDICI_POSTS: readonly Post[] = [
  { ...FETCH, when: { name: /^fetch$/ } },
  {
    when: { name: /^request$/, urlKey: /^path$/ },
    code: `$callee({
  $options
  path: $url,
  method: 'POST',
  ${HEADERS}
  body: JSON.stringify($body),
})`,
    gives: 'promise',
    isRefused: STATUS,
    carries: ['origin'],
  },
  { ...FETCH, when: { name: /^request$/ }, isRefused: STATUS },
];

const JSON_OPTION = `$client.post($url, {
  $options
  json: $body,
})`;

export const KY_POSTS: readonly Post[] = [{ code: JSON_OPTION, gives: 'promise', carries: ['baseUrl', 'prefix', 'prefixUrl'] }];

const GOT: Post = { code: JSON_OPTION, gives: 'promise', carries: ['agent', 'https', 'prefixUrl'] };

export const GOT_POSTS: readonly Post[] = [
  // Before version 10 these options are true or false; every version takes a text.
  { ...GOT, when: { option: { key: 'json', kinds: /^object$/ } } },
  { ...GOT, when: { option: { key: 'form', kinds: /^object$/ } } },
  {
    code: `$client.post($url, {
  $options
  ${HEADERS}
  body: JSON.stringify($body),
})`,
    gives: 'promise',
    carries: ['agent', 'baseUrl', 'https', 'prefixUrl'],
  },
];

export const AXIOS_POSTS: readonly Post[] = [{ code: '$client.post($url, $body$config)', gives: 'promise', carries: ['baseURL', 'httpAgent', 'httpsAgent', 'proxy'] }];

export const ANGULARJS_POSTS: readonly Post[] = [{ code: '$client.post($url, $body)', gives: 'promise' }];

export const ANGULAR_POSTS: readonly Post[] = [{ code: '$client.post($url, $body)', gives: 'observable' }];

const requested = (behind: string): string => `$callee({
  $method
  $options
  url: $url,
  json: true,
  body: $body,
}${behind})`;

const ERROR_FIRST = `(error, response) => {
  if (error) reject(error);
  else $outcome
}`;

const REQUEST: Post = { code: requested(''), gives: 'promise', carries: ['agent', 'baseUrl', 'ca', 'proxy', 'strictSSL'] };

export const REQUEST_POSTS: readonly Post[] = [
  { ...REQUEST, when: { modules: /promise|retry/ } },
  { ...REQUEST, when: { modules: PROMISIFIERS }, isRefused: STATUS },
  { ...REQUEST, code: requested(`, ${ERROR_FIRST}`), gives: 'callbacks', isRefused: STATUS },
];

export const SUPERAGENT_POSTS: readonly Post[] = [{ code: '$client.post($url).send($body)', gives: 'thenable' }];

export const NEEDLE_POSTS: readonly Post[] = [
  { when: { hasCallback: true }, code: `$client.post($url, $body, { json: true }, ${ERROR_FIRST})`, gives: 'callbacks', isRefused: STATUS },
  { code: "$client('post', $url, $body, { json: true })", gives: 'promise', isRefused: STATUS },
];

export const UNIREST_POSTS: readonly Post[] = [
  {
    code: `$client.post($url).type('json').send($body).end((response) => {
  $outcome
})`,
    gives: 'callbacks',
    isRefused: { test: 'response.error', status: 'response.code' },
  },
];

const phinned = (behind: string): string => `$callee({
  url: $url,
  method: 'POST',
  data: $body,
}${behind})`;

export const PHIN_POSTS: readonly Post[] = [
  { when: { hasCallback: false }, code: phinned(''), gives: 'promise', isRefused: STATUS },
  { code: phinned(`, ${ERROR_FIRST}`), gives: 'callbacks', isRefused: STATUS },
];

export const WRETCH_POSTS: readonly Post[] = [{ code: '$callee($url).post($body).res()', gives: 'promise' }];

export const WRECK_POSTS: readonly Post[] = [
  {
    code: `$client.post($url, {
  $options
  payload: $body,
})`,
    gives: 'promise',
    carries: ['agent', 'baseUrl'],
  },
];

const ANSWERED = `(response) => {
  response.resume();
  $outcome
});
req.on('error', reject);
req.end(JSON.stringify($body))`;

export const NODE_POSTS: readonly Post[] = [
  {
    when: { name: /^request$/, urlKey: /^path$/ },
    code: `const req = $callee({
  $options
  path: $url,
  method: 'POST',
  ${HEADERS}
}, ${ANSWERED}`,
    gives: 'callbacks',
    isRefused: STATUS,
    carries: ['agent', 'ca', 'host', 'hostname', 'port', 'protocol', 'rejectUnauthorized'],
  },
  {
    when: { name: /^request$/ },
    code: `const req = $callee($url, {
  method: 'POST',
  $options
  ${HEADERS}
}, ${ANSWERED}`,
    gives: 'callbacks',
    isRefused: STATUS,
    carries: ['agent', 'ca', 'port', 'rejectUnauthorized'],
  },
];

export const JQUERY_POSTS: readonly Post[] = [
  {
    code: `$client.ajax({
  type: 'POST',
  url: $url,
  contentType: 'application/json',
  data: JSON.stringify($body),
})`,
    gives: 'promise',
  },
];

export const CAPACITOR_POSTS: readonly Post[] = [
  {
    when: { modules: /^@capacitor/ },
    code: `$client.post({
  url: $url,
  ${HEADERS}
  data: $body,
})`,
    gives: 'promise',
    isRefused: { test: 'response.status !== 200', status: 'response.status' },
  },
];

export const NATIVESCRIPT_POSTS: readonly Post[] = [
  {
    when: { name: /^request$/ },
    code: `$callee({
  url: $url,
  method: 'POST',
  ${HEADERS}
  content: JSON.stringify($body),
})`,
    gives: 'promise',
    isRefused: STATUS,
  },
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
