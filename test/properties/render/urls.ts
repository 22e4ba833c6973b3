import { type Page } from './page.ts';
import { source, type Place, type SourceForm, type SourceSpec } from './sources.ts';

/** The ways in which a program puts a URL together. */
export const URL_SHAPES = [
  'whole', 'template', 'template-domain', 'concat', 'concat-three', 'concat-domain', 'joined-list', 'function', 'new-url', 'new-url-path', 'url-join', 'appended', 'assigned-later', 'replaced',
  'table', 'table-of-paths', 'query', 'without-slash', 'segments', 'class-getter', 'concat-method', 'template-of-segment', 'array-index', 'frozen-table', 'trailing', 'method-text', 'url-of-config',
  'slice', 'cased', 'destructured-table',
] as const;

export type UrlShape = (typeof URL_SHAPES)[number];

export interface UrlSpec {
  readonly shape: UrlShape;
  readonly domain: { readonly form: SourceForm; readonly first: string; readonly second: string };
  readonly path: { readonly form: SourceForm; readonly first: string; readonly second: string };
}

/** Forms in which a single word of a path cannot be told from any other text. */
const HIDING: ReadonlySet<SourceForm> = new Set(['symbol-key', 'getter', 'find', 'map', 'parsed', 'destructured-default', 'loop-last', 'concatenated', 'upper']);

/** The URL of one request, whole and in parts. Each method declares what it needs. */
export class Url {
  readonly #page: Page;
  readonly #spec: UrlSpec;

  constructor(page: Page, spec: UrlSpec) {
    this.#page = page;
    this.#spec = spec;
  }

  /** `acme.example.auth0.com` */
  domain(place: Place | undefined): string {
    return source(this.#page, place, this.#spec.domain, 'domain');
  }

  /** `https://acme.example.auth0.com` */
  base(place: Place | undefined): string {
    const { domain } = this.#spec;
    return source(this.#page, place, { ...domain, first: `https://${domain.first}`, second: `https://${domain.second}` }, 'base');
  }

  /** `/oauth/ro` */
  path(place: Place | undefined): string {
    return source(this.#page, place, this.#spec.path, 'path');
  }

  whole(place: Place | undefined): string {
    const page = this.#page;
    const { domain, path, shape } = this.#spec;
    const own = place?.own ?? '';
    const first = `https://${domain.first}${path.first}`;
    const all: SourceSpec = { form: path.form, first, second: `https://${domain.second}${path.second}` };
    const [, folder = '', last = ''] = /^(.*)\/([^/]*)$/.exec(path.first) ?? [];
    switch (shape) {
      case 'whole':
        return source(page, place, all, 'url');
      case 'template':
        return `\`\${${this.base(place)}}${path.first}\``;
      case 'template-domain':
        return `\`https://\${${this.domain(place)}}${path.first}\``;
      case 'template-of-segment':
        return `\`\${${this.base(place)}}${folder}/\${${source(page, place, { form: HIDING.has(path.form) ? 'constant' : path.form, first: last, second: 'token' }, 'endpoint')}}\``;
      case 'concat':
        return `${grouped(this.base(place))} + ${grouped(this.path(place))}`;
      case 'concat-domain':
        return `${page.text('https://')} + ${grouped(this.domain(place))} + ${grouped(this.path(place))}`;
      case 'concat-three':
        return `${grouped(this.base(place))} + ${page.text(folder)} + ${page.text(`/${last}`)}`;
      case 'concat-method':
        return `${grouped(this.base(place))}.concat(${this.path(place)})`;
      case 'joined-list':
        return `[${this.base(place)}, ${page.text(folder.slice(1))}, ${page.text(last)}].join(${page.text('/')})`;
      case 'segments': {
        const list = page.declare(`segments ${own}${first}`, 'SEGMENTS', 'object', (name) => page.local(name, `[${page.text(folder.slice(1))}, ${page.text(last)}]`));
        return `[${this.base(place)}, ...${list}].join(${page.text('/')})`;
      }
      case 'function': {
        const base = this.base(undefined);
        const make = page.declare(`api ${own}${base}`, 'apiUrl', 'function', (name) => page.fn(name, 'path', [`return ${grouped(base)} + path${page.end}`]));
        return `${make}(${this.path(place)})`;
      }
      case 'method-text': {
        const base = this.base(undefined);
        const urls = page.declare(`urls ${own}${base}`, 'urls', 'object', (name) => page.local(name, `{ to(path) { return \`\${${base}}\${path}\` } }`));
        return `${urls}.to(${this.path(place)})`;
      }
      case 'new-url':
        return `new URL(${this.path(place)}, ${this.base(place)}).toString()`;
      case 'new-url-path': {
        if (!place) return source(page, place, all, 'url');
        const url = page.fresh('address');
        place.lines.push(page.local(url, `new URL(${this.base(place)})`), page.statement(`${url}.pathname = ${this.path(place)}`));
        return `${url}.href`;
      }
      case 'url-join':
        return `${page.module('url-join', 'urljoin')}(${this.base(place)}, ${page.text(folder.slice(1))}, ${page.text(last)})`;
      case 'appended': {
        if (!place) return source(page, place, all, 'url');
        const url = page.fresh('url');
        place.lines.push(page.local(url, this.base(place), 'let'), page.statement(`${url} += ${grouped(this.path(place))}`));
        return url;
      }
      case 'assigned-later': {
        if (!place) return source(page, place, all, 'url');
        const url = page.fresh('url');
        place.lines.push(`let ${url}${page.end}`, page.statement(`${url} = ${source(page, place, all, 'endpoint')}`));
        return url;
      }
      case 'replaced':
        return `${page.text(`https://{domain}${path.first}`)}.replace(${page.text('{domain}')}, ${this.domain(place)})`;
      case 'table':
        return `${this.#table(own)}.login`;
      case 'destructured-table': {
        if (!place) return `${this.#table(own)}.login`;
        const login = page.fresh('login');
        place.lines.push(page.local(login === 'login' ? '{ login }' : `{ login: ${login} }`, this.#table(own)));
        return login;
      }
      case 'frozen-table': {
        const table = page.declare(`frozen ${own}${first}`, 'ENDPOINTS', 'object', (name) => page.local(name, `Object.freeze(${page.record({ LOGIN: page.text(first), USER: page.text(`https://${domain.first}/userinfo`) })})`));
        return `${table}.LOGIN`;
      }
      case 'table-of-paths': {
        const table = page.declare(`paths ${own}${path.first}`, 'PATHS', 'object', (name) => page.local(name, page.record({ login: page.text(path.first), user: page.text('/userinfo'), signup: page.text('/dbconnections/signup') })));
        return `\`\${${this.base(place)}}\${${table}.login}\``;
      }
      case 'array-index': {
        const list = page.declare(`urls ${own}${first}`, 'URLS', 'object', (name) => page.local(name, `[${page.text(`https://${domain.first}/userinfo`)}, ${page.text(first)}]`));
        return `${list}[1]`;
      }
      case 'class-getter': {
        const owner = page.declare(`getter ${own}${first}`, 'Endpoints', 'class', (name) => `class ${name} {\n  get login() {\n    return ${page.text(first)}${page.end}\n  }\n}`);
        return `new ${owner}().login`;
      }
      case 'query':
        return `${page.text(`${first}?lang=`)} + ${grouped(place ? place.user : page.text('en'))}`;
      case 'trailing':
        return `\`${first}?lang=\${${page.text('en')}}\``;
      case 'without-slash':
        return `${page.text(`https://${domain.first}/`)} + ${page.text(path.first.slice(1))}`;
      case 'url-of-config': {
        const config = page.declare(`config ${own}${first}`, 'config', 'object', (name) => page.local(name, page.record({ auth0: page.record({ url: page.text(first), clientId: page.text('cid-config') }) })));
        return `${config}.auth0.url`;
      }
      case 'slice':
        return `${page.text(`${first}/`)}.slice(0, -1)`;
      case 'cased':
        return `${page.text(first)}.toLowerCase()`;
    }
  }

  #table(own: string): string {
    const { domain, path } = this.#spec;
    const [login, user, signup] = [`https://${domain.first}${path.first}`, `https://${domain.first}/userinfo`, `https://${domain.first}/dbconnections/signup`].map((url) => this.#page.text(url));
    return this.#page.declare(`table ${own}${login}`, 'ENDPOINTS', 'object', (name) => this.#page.local(name, this.#page.record({ login: login as string, user: user as string, signup: signup as string })));
  }
}

/** In parentheses where an operator in it binds less than the one around it may. */
export function grouped(code: string): string {
  return /^[\w$.'"`[\]]+$|^(['"`])[^'"`]*\1$|^\(.*\)$|^[\w$.]+\([^()]*\)$/.test(code) ? code : `(${code})`;
}
