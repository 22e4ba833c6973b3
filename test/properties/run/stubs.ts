import { snapshot, type Event, type SentBody } from './trace.ts';

type Headers = Readonly<Record<string, string>>;

interface Options {
  readonly [key: string]: unknown;
}

/** How a client hands a body over. */
type As = 'json' | 'form' | 'as-is';

/** The server and the clients of one run. */
export class Stubs {
  readonly events: Event[] = [];
  /** Whether the next request is refused. */
  isRefused = false;
  #count = 0;

  /** Takes a request, and answers as every client's answer at once. */
  #answer(client: string, method: unknown, url: unknown, headers: unknown, body: SentBody): Promise<unknown> {
    this.events.push({ kind: 'request', client, method: String(method ?? 'GET').toUpperCase(), url: String(url), headers: plainHeaders(headers), body });
    if (this.isRefused) {
      this.isRefused = false;
      return Promise.reject(new Error('refused'));
    }
    const tokens = { access_token: `access-${++this.#count}`, id_token: `id-${this.#count}` };
    return Promise.resolve({ ...tokens, status: 200, ok: true, data: tokens });
  }

  #fetch(client: string) {
    return (url: unknown, options: Options = {}): Promise<unknown> & { json: () => Promise<unknown> } => {
      const { method = 'GET', headers, body, json, form } = options;
      const sent = json !== undefined && json !== true && json !== false ? bodyOf(json, 'json') : form !== undefined ? bodyOf(form, 'form') : bodyOf(body, json === true ? 'json' : 'as-is');
      return withJson(this.#answer(client, method, url, headers, sent));
    };
  }

  #axios(defaults: Options = {}): unknown {
    const send = (options: Options): Promise<unknown> => {
      const base = String(options.baseURL ?? defaults.baseURL ?? '');
      const url = /^https?:/.test(String(options.url)) || base === '' ? String(options.url) : `${base.replace(/\/$/, '')}/${String(options.url).replace(/^\//, '')}`;
      return this.#answer('axios', options.method ?? 'GET', url, options.headers, bodyOf(options.data, 'json'));
    };
    const axios = (first: string | Options, second: Options = {}): Promise<unknown> => send(typeof first === 'string' ? { ...second, url: first } : first);
    return Object.assign(axios, {
      request: send,
      post: (url: string, data: unknown, options: Options = {}) => send({ ...options, url, data, method: 'POST' }),
      get: (url: string, options: Options = {}) => send({ ...options, url, method: 'GET' }),
      create: (options: Options) => this.#axios(options),
    });
  }

  #request(): unknown {
    const send = (first: string | Options, ...rest: unknown[]): unknown => {
      const options: Options = typeof first === 'string' ? { ...(typeof rest[0] === 'object' ? rest[0] : {}), url: first } : first;
      const callback = rest.find((one) => typeof one === 'function') as ((...args: unknown[]) => void) | undefined;
      const { url, uri, method, headers, json, form, body } = options;
      const deliver = (sent: SentBody): Promise<unknown> => {
        const answer = this.#answer('request', method, url ?? uri, headers, sent);
        if (callback) answer.then((reply) => callback(null, reply, reply), (error) => callback(error));
        return answer;
      };
      if (json !== undefined && typeof json === 'object') return deliver(bodyOf(json, 'json'));
      if (form !== undefined) return deliver(bodyOf(form, 'form'));
      if (body !== undefined || callback) return deliver(bodyOf(body, json === true ? 'json' : 'as-is'));
      return { form: (data: unknown) => deliver(bodyOf(data, 'form')), then: (...args: Parameters<Promise<unknown>['then']>) => deliver({ encoding: 'none' }).then(...args) };
    };
    const post = (first: string | Options, ...rest: unknown[]): unknown => {
      return typeof first === 'string' ? send({ ...(typeof rest[0] === 'object' ? rest[0] : {}), url: first, method: 'POST' }, ...rest) : send({ ...first, method: 'POST' }, ...rest);
    };
    return Object.assign(send, { post });
  }

  #chain(client: string) {
    return (url: unknown): unknown => {
      let data: unknown;
      let as: As = 'json';
      const headers: Record<string, string> = {};
      const chain = {
        type: (type: string) => ((as = type === 'form' ? 'form' : 'json'), chain),
        set: (key: string, value: string) => ((headers[key] = value), chain),
        send: (body: unknown) => ((data = isPlain(body) ? { ...(data as object), ...body } : body), chain),
        form: (body: unknown) => ((data = body), (as = 'form'), chain),
        then: (...args: Parameters<Promise<unknown>['then']>) => this.#answer(client, 'POST', url, headers, bodyOf(data, as)).then(...args),
      };
      return chain;
    };
  }

  #jquery(): unknown {
    const ajax = (options: Options): Promise<unknown> => {
      const isJson = String(options.contentType ?? '').includes('json');
      return this.#answer('jquery', options.type ?? options.method, options.url, options.headers, bodyOf(options.data, isJson ? 'as-is' : 'form'));
    };
    return { ajax, post: (url: string, data: unknown) => ajax({ url, data, type: 'POST' }), param: (data: object) => String(new URLSearchParams(data as never)) };
  }

  #xhr(): unknown {
    const answer = (method: string, url: string, headers: Headers, body: unknown): Promise<unknown> => this.#answer('xhr', method, url, headers, bodyOf(body, 'as-is'));
    return class {
      onload = (): void => {};
      onerror = (_error: unknown): void => {};
      responseText = '';
      #to = ['', ''];
      readonly #headers: Record<string, string> = {};
      open(method: string, url: string): void {
        this.#to = [method, url];
      }
      setRequestHeader(key: string, value: string): void {
        this.#headers[key] = value;
      }
      send(body: unknown): void {
        answer(this.#to[0] as string, this.#to[1] as string, this.#headers, body).then((reply) => {
          this.responseText = JSON.stringify(reply);
          this.onload();
        }, (error) => this.onerror(error));
      }
    };
  }

  #https(): unknown {
    return {
      request: (options: Options, callback: (reply: unknown) => void) => {
        let text: unknown;
        let fail: (error: unknown) => void = () => {};
        return {
          on: (_name: string, handler: (error: unknown) => void) => void (fail = handler),
          write: (chunk: unknown) => void (text = chunk),
          end: (chunk?: unknown) => {
            const url = `https://${options.hostname ?? options.host}${options.path}`;
            this.#answer('https', options.method, url, options.headers, bodyOf(chunk ?? text, 'as-is')).then(callback, (error) => fail(error));
          },
        };
      },
    };
  }

  /** The modules that programs load. */
  module(name: string): unknown {
    const got = this.#fetch('got');
    const ky = this.#fetch('ky');
    const post = (send: typeof got) => Object.assign(send, { post: (url: unknown, options: Options) => send(url, { ...options, method: 'POST' }) });
    const http = (url: unknown, body: unknown): Promise<unknown> => this.#answer('http', 'POST', url, {}, bodyOf(body, 'json'));
    const modules: Readonly<Record<string, () => unknown>> = {
      'node-fetch': () => this.#fetch('node-fetch'),
      axios: () => this.#axios(),
      got: () => post(got),
      ky: () => post(ky),
      request: () => this.#request(),
      'request-promise': () => this.#request(),
      superagent: () => ({ post: this.#chain('superagent') }),
      unirest: () => ({ post: this.#chain('unirest') }),
      undici: () => ({ request: this.#fetch('undici') }),
      https: () => this.#https(),
      needle: () => (method: string, url: string, body: unknown, options: Options = {}) => this.#answer('needle', method, url, {}, bodyOf(body, options.json ? 'json' : 'form')),
      './http': () => ({ post: http, call: (options: Options) => http(options.url, options.data) }),
      './audit': () => (...values: unknown[]) => this.store(...values),
      qs: () => ({ stringify: (value: object) => formText(value) }),
      querystring: () => ({ stringify: (value: object) => formText(value) }),
      'url-join': () => (...parts: string[]) => parts.join('/').replace(/([^:])\/+/g, '$1/'),
      lodash: () => ({ extend: Object.assign }),
    };
    const load = modules[name];
    if (!load) throw new Error(`No module ${name}`);
    return load();
  }

  globals(): Readonly<Record<string, unknown>> {
    const print = (...values: unknown[]): void => void this.events.push({ kind: 'print', values: snapshot(values) as unknown[] });
    return {
      fetch: this.#fetch('fetch'),
      $: this.#jquery(),
      XMLHttpRequest: this.#xhr(),
      console: { log: print, info: print, error: print, warn: print, debug: print },
      logger: { debug: print, info: print },
      trace: (..._values: unknown[]) => undefined,
      risky: (fails: boolean) => {
        if (fails) throw new Error('risk');
      },
      store: (...values: unknown[]) => this.store(...values),
    };
  }

  store(...values: unknown[]): void {
    this.events.push({ kind: 'store', values: snapshot(values) as unknown[] });
  }
}

function withJson(answer: Promise<unknown>): Promise<unknown> & { json: () => Promise<unknown> } {
  return Object.assign(answer, { json: () => answer });
}

function isPlain(body: unknown): body is object {
  return typeof body === 'object' && !(body instanceof URLSearchParams) && !(body instanceof FormData);
}

function formText(value: object): string {
  const pairs = Object.entries(value).flatMap(([key, one]) => (one === undefined || typeof one === 'function' ? [] : [`${encodeURIComponent(key)}=${encodeURIComponent(one === null ? '' : String(one))}`]));
  return pairs.join('&');
}

function bodyOf(body: unknown, as: As): SentBody {
  if (body === undefined || body === null) return { encoding: 'none' };
  if (body instanceof URLSearchParams) return { encoding: 'form', pairs: [...body] };
  if (body instanceof FormData) return { encoding: 'multipart', pairs: [...body].map(([key, value]) => [key, String(value)]) };
  if (typeof body === 'string') return textBody(body);
  if (as === 'json') return textBody(JSON.stringify(body));
  return as === 'form' ? textBody(formText(body as object)) : { encoding: 'text', text: String(body) };
}

function textBody(text: string): SentBody {
  if (/^[[{]/.test(text)) return { encoding: 'json', value: JSON.parse(text) };
  if (/^[\w%]+=/.test(text)) return { encoding: 'form', pairs: [...new URLSearchParams(text)] };
  return { encoding: 'text', text };
}

function plainHeaders(headers: unknown): Headers {
  return Object.fromEntries(Object.entries(Object(headers ?? {})).map(([key, value]) => [key.toLowerCase(), String(value)]));
}
