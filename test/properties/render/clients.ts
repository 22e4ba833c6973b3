import { indent, type Page } from './page.ts';
import type { Place } from './sources.ts';
import type { Url } from './urls.ts';

/** What a client is given to send. */
export interface Outgoing {
  /** The whole URL, or its parts for clients that want these. */
  readonly url: string;
  /** The parameters as an object, or as what the program has encoded. */
  readonly body: string;
  readonly isEncoded: boolean;
  readonly isForm: boolean;
  /** How an object is encoded where the client does not do it. */
  readonly encoder: Encoder;
}

export const ENCODERS = ['native', 'qs', 'querystring', 'own', 'form-data', 'variable', 'entries'] as const;
export type Encoder = (typeof ENCODERS)[number];

interface ClientForm {
  /** Whether it takes the URL in parts, and so cannot stand behind a wrapper that is given a URL. */
  readonly parts?: boolean;
  readonly send: (page: Page, place: Place | undefined, out: Outgoing, url: Url | undefined) => string;
}

/** The parameters as text (or as what stands for it), where the client encodes nothing itself. */
function encoded(page: Page, place: Place | undefined, { body, isEncoded, isForm, encoder }: Outgoing): string {
  if (isEncoded) return body;
  const code = isForm ? formOf(page, body, encoder) : jsonOf(page, body, encoder);
  if (encoder !== 'variable' || !place) return code;
  const text = page.fresh('encoded');
  place.lines.push(page.local(text, code));
  return text;
}

function jsonOf(page: Page, body: string, encoder: Encoder): string {
  if (encoder !== 'own') return `JSON.stringify(${body})`;
  return `${page.declare('toJson', 'toJson', 'function', (name) => page.fn(name, 'value', [`return JSON.stringify(value)${page.end}`]))}(${body})`;
}

function formOf(page: Page, body: string, encoder: Encoder): string {
  switch (encoder) {
    case 'qs':
      return `${page.module('qs', 'qs')}.stringify(${body})`;
    case 'querystring':
      return `${page.module('querystring', 'querystring')}.stringify(${body})`;
    case 'entries':
      return `new URLSearchParams(Object.entries(${body})).toString()`;
    case 'own': {
      const lines = [`return Object.keys(params).map((key) => \`\${encodeURIComponent(key)}=\${encodeURIComponent(params[key])}\`).join(${page.text('&')})${page.end}`];
      return `${page.declare('toForm', 'toForm', 'function', (name) => page.fn(name, 'params', lines))}(${body})`;
    }
    default:
      return `new URLSearchParams(${body})`;
  }
}

function contentType(page: Page, { isForm }: Outgoing): string {
  return page.object([`${page.text('Content-Type')}: ${page.text(isForm ? 'application/x-www-form-urlencoded' : 'application/json')}`]);
}

function fetchOptions(page: Page, place: Place | undefined, out: Outgoing): string {
  return page.record({ method: page.text('POST'), headers: contentType(page, out), body: encoded(page, place, out) });
}

/** An axios request config for what is no JSON. */
function axiosData(page: Page, place: Place | undefined, out: Outgoing): string {
  return out.isForm ? encoded(page, place, out) : out.body;
}

/** A promise around a client that calls back. */
function promised(page: Page, call: (callback: string) => string): string {
  const callback = `(error, response, reply) => {\n${indent(`if (error) return reject(error)${page.end}\nresolve(reply)${page.end}`)}\n}`;
  return `new Promise((resolve, reject) => {\n${indent(`${call(callback)}${page.end}`)}\n})`;
}

/** The key under which request and got take an object. */
function bodyKey(out: Outgoing): string {
  return out.isForm ? 'form' : 'json';
}

/** The body among the options of request and got. */
function bodyOf(out: Outgoing, page: Page, place: Place | undefined): Readonly<Record<string, string>> {
  return out.isEncoded ? { headers: contentType(page, out), body: encoded(page, place, out) } : { [bodyKey(out)]: out.body };
}

/** The options of a request in a variable, in a function; at the call elsewhere. */
function hoisted(page: Page, place: Place | undefined, options: string): string {
  if (!place) return options;
  const name = page.fresh('options');
  place.lines.push(page.local(name, options));
  return name;
}

function requestPromise(page: Page, place: Place | undefined, out: Outgoing): string {
  return `${page.module('request-promise', 'rp')}(${page.record({ method: page.text('POST'), uri: out.url, ...bodyOf(out, page, place) })})`;
}

/** To add a client, add a row here and a stub of it to `run/stubs.ts`. */
export const CLIENTS = {
  fetch: { send: (page, place, out) => `fetch(${out.url}, ${fetchOptions(page, place, out)})` },
  'fetch-options': { send: (page, place, out) => `fetch(${out.url}, ${hoisted(page, place, fetchOptions(page, place, out))})` },
  'node-fetch': { send: (page, place, out) => `${page.module('node-fetch', 'fetch')}(${out.url}, ${fetchOptions(page, place, out)})` },
  axios: { send: (page, place, out) => `${page.module('axios', 'axios')}.post(${out.url}, ${axiosData(page, place, out)})` },
  'axios-config': { send: (page, place, out) => `${page.module('axios', 'axios')}(${page.record({ method: page.text('post'), url: out.url, data: axiosData(page, place, out) })})` },
  'axios-request': {
    send: (page, place, out) => `${page.module('axios', 'axios')}.request(${hoisted(page, place, page.record({ url: out.url, method: page.text('POST'), data: axiosData(page, place, out) }))})`,
  },
  'axios-instance': {
    parts: true,
    send(page, place, out, url) {
      const axios = page.module('axios', 'axios');
      const base = url?.base(undefined) ?? page.text('https://acme.example.auth0.com');
      const client = page.declare(`axios ${base}`, 'client', 'module', (name) => page.local(name, `${axios}.create(${page.record({ baseURL: base })})`));
      return `${client}.post(${url?.path(place)}, ${axiosData(page, place, out)})`;
    },
  },
  got: { send: (page, place, out) => `${page.module('got', 'got')}.post(${out.url}, ${page.record(bodyOf(out, page, place))}).json()` },
  'got-options': { send: (page, place, out) => `${page.module('got', 'got')}(${out.url}, ${hoisted(page, place, page.record({ method: page.text('POST'), ...bodyOf(out, page, place) }))})` },
  request: {
    send: (page, place, out) => {
      const options = page.record({ url: out.url, ...bodyOf(out, page, place) });
      return promised(page, (callback) => `${page.module('request', 'request')}.post(${options}, ${callback})`);
    },
  },
  'request-options': {
    send: (page, place, out) => {
      const body: Readonly<Record<string, string>> = out.isForm || out.isEncoded ? bodyOf(out, page, place) : { body: out.body, json: 'true' };
      const options = hoisted(page, place, page.record({ method: page.text('POST'), uri: out.url, ...body }));
      return promised(page, (callback) => `${page.module('request', 'request')}(${options}, ${callback})`);
    },
  },
  'request-promise': { send: requestPromise },
  'request-form': {
    send: (page, place, out) => (out.isForm && !out.isEncoded ? `${page.module('request-promise', 'rp')}.post(${out.url}).form(${out.body})` : requestPromise(page, place, out)),
  },
  superagent: { send: (page, place, out) => `${page.module('superagent', 'superagent')}.post(${out.url})${out.isForm ? `.type(${page.text('form')})` : ''}.send(${out.isEncoded ? encoded(page, place, out) : out.body})` },
  'superagent-set': { send: (page, _place, out) => `${page.module('superagent', 'superagent')}\n  .post(${out.url})\n  .send(${out.body})\n  .set(${page.text('Accept')}, ${page.text('application/json')})` },
  jquery: { send: (page, place, out) => `$.ajax(${page.record({ url: out.url, type: page.text('POST'), ...(out.isForm ? { data: out.body } : { contentType: page.text('application/json'), data: encoded(page, place, out) }) })})` },
  'jquery-post': { send: (page, place, out) => `$.post(${out.url}, ${out.isForm ? out.body : encoded(page, place, out)})` },
  xhr: {
    send(page, place, out) {
      const body = encoded(page, place, out);
      const lines = [
        page.local('xhr', 'new XMLHttpRequest()', 'const'),
        page.statement(`xhr.open(${page.text('POST')}, ${out.url})`),
        page.statement(`xhr.setRequestHeader(${page.text('Content-Type')}, ${page.text(out.isForm ? 'application/x-www-form-urlencoded' : 'application/json')})`),
        page.statement('xhr.onload = () => resolve(JSON.parse(xhr.responseText))'),
        page.statement('xhr.onerror = reject'),
        page.statement(`xhr.send(${body})`),
      ];
      return `new Promise((resolve, reject) => {\n${indent(lines.join('\n'))}\n})`;
    },
  },
  https: {
    parts: true,
    send(page, place, out, url) {
      const https = page.module('https', 'https');
      const body = encoded(page, place, out);
      const options = page.record({ hostname: url?.domain(place) ?? '', path: url?.path(place) ?? '', method: page.text('POST'), headers: contentType(page, out) });
      const lines = [page.local('req', `${https}.request(${options}, resolve)`, 'const'), page.statement(`req.on(${page.text('error')}, reject)`), page.statement(`req.write(${body})`), page.statement('req.end()')];
      return `new Promise((resolve, reject) => {\n${indent(lines.join('\n'))}\n})`;
    },
  },
  needle: { send: (page, _place, out) => `${page.module('needle', 'needle')}(${page.text('post')}, ${out.url}, ${out.body}, ${page.record({ json: String(!out.isForm) })})` },
  ky: { send: (page, place, out) => `${page.module('ky', 'ky')}.post(${out.url}, ${page.record(out.isForm || out.isEncoded ? { body: encoded(page, place, out) } : { json: out.body })}).json()` },
  undici: { send: (page, place, out) => `${page.module('undici', 'undici')}.request(${out.url}, ${fetchOptions(page, place, out)})` },
  unirest: { send: (page, _place, out) => `${page.module('unirest', 'unirest')}.post(${out.url}).${out.isForm ? 'form' : 'send'}(${out.body})` },
  unknown: { send: (page, _place, out) => `${page.module('./http', 'http')}.post(${out.url}, ${out.body})` },
  'unknown-options': { send: (page, _place, out) => `${page.module('./http', 'http')}.call(${page.record({ url: out.url, data: out.body })})` },
} as const satisfies Record<string, ClientForm>;

export type ClientName = keyof typeof CLIENTS;
export const CLIENT_NAMES = Object.keys(CLIENTS) as ClientName[];

export function clientForm(name: ClientName): ClientForm {
  return CLIENTS[name];
}
