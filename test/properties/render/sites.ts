import { buildBody, ENCODED_CONTAINERS, type Container, type Field, type FieldPlace } from './bodies.ts';
import type { ClientName, Encoder } from './clients.ts';
import { block, indent, type Page } from './page.ts';
import { source, type Place, type SourceSpec } from './sources.ts';
import { Steps, type Step } from './steps.ts';
import { Url, type UrlSpec } from './urls.ts';
import { throughWrapper, type WrapperForm } from './wrappers.ts';

/** How a login is called from outside. */
export const ENTRIES = ['function', 'handler', 'method', 'callers', 'callers-default', 'callers-object', 'inner', 'then', 'loop', 'listener', 'static', 'each', 'assigned', 'higher-order', 'class-static-block', 'repeat', 'repeat-on-failure', 'instance', 'instance-set', 'subclass', 'recursive'] as const;
export type Entry = (typeof ENTRIES)[number];

/** Parameters that are not in every request. */
export const EXTRAS = {
  scope: ["'openid profile'", "'openid email offline_access'", "'opend profile'", "'openid profle'"],
  device: ["'phone'", 'mode', "'my-' + user", 'undefined'],
  sso: ['false', 'true'],
  response_type: ["'id_token'"],
  id_token: ["''", 'mode', 'null', "'eyJ.token'"],
  send: ["'code'"],
  authParams: ["{ scope: 'openid profile' }", "{ scope: 'opend' }", "{ device: 'tablet', scope: 'openid' }", "{ state: 'x', scope: 'openid' }", "{}"],
  auth0Client: ["'ZXhhbXBsZQ=='"],
  client_secret: ["'s3cret-example'", 'process.env.AUTH0_SECRET'],
  audience: ["'https://api.example.com/'"],
  grand_type: ["'password'"],
  note: ["'kept'", 'user'],
} as const;

export type Extra = keyof typeof EXTRAS;
export const EXTRA_KEYS = Object.keys(EXTRAS) as Extra[];

export interface ExtraSpec {
  readonly key: Extra;
  readonly value: number;
  readonly place: FieldPlace;
}

export interface SiteSpec {
  readonly client: ClientName;
  readonly encoder: Encoder;
  readonly isForm: boolean;
  readonly wrapper: WrapperForm;
  readonly url: UrlSpec;
  readonly container: Container;
  readonly bodyName: string;
  readonly connection: SourceSpec;
  readonly connectionPlace: FieldPlace;
  /** Nothing where the grant is left out. */
  readonly grant: SourceSpec | null;
  readonly grantPlace: FieldPlace;
  readonly clientId: 'literal' | 'constant' | 'environment' | 'absent';
  readonly clientIdPlace: FieldPlace;
  readonly user: 'plain' | 'trimmed';
  readonly userPlace: FieldPlace;
  readonly code: 'plain' | 'text' | 'or-empty';
  readonly codePlace: FieldPlace;
  readonly extras: readonly ExtraSpec[];
  /** By how many places the parameters are turned. */
  readonly turn: number;
  readonly before: readonly Step[];
  readonly after: readonly Step[];
  readonly entry: Entry;
  /** Whether parameters have the names that the legacy keys have. */
  readonly hasLegacyNames: boolean;
  /** Whether it has constants and wrappers of its own. */
  readonly isOwn: boolean;
}

/** How the outside runs a login: by a name that the program exports, or by a route. */
export interface EntryPoint {
  readonly name: string;
  readonly isRoute: boolean;
}

export interface RenderedSite {
  readonly code: string;
  readonly points: readonly EntryPoint[];
  readonly exports: readonly string[];
}

/** Writes one login: its function, and how it is called. */
export function renderSite(page: Page, spec: SiteSpec, index: number): RenderedSite {
  const name = `login${index}`;
  const [user, code] = spec.hasLegacyNames ? ['username', 'password'] : ['user', 'code'];
  const isCalled = ['callers', 'callers-default', 'callers-object', 'loop', 'each', 'higher-order'].includes(spec.entry);
  const names = [user, code, 'flag', 'mode', ...(isCalled ? ['connection'] : [])];
  const place: Place = { lines: [], flag: 'flag', mode: 'mode', user, names, own: spec.isOwn ? String(index) : '' };
  const isField = ['instance', 'instance-set', 'subclass'].includes(spec.entry);
  if (isField) place.lines.push(page.local('connection', 'this.connection'));
  const connection = isCalled || isField ? 'connection' : source(page, place, spec.connection, 'connection');
  const fields = fieldsOf(page, place, spec, connection, code);
  const url = new Url(page, spec.url);
  const container = containerOf(spec);
  const body = buildBody(page, place, container, fields, spec.bodyName);
  const steps = new Steps(page, place, code, body.isEncoded ? [] : body.names);
  place.lines.push(...steps.write(spec.before));
  const isForm = spec.isForm || body.isEncoded;
  const out = { isEncoded: body.isEncoded, isForm, encoder: spec.encoder };
  const call = throughWrapper(spec.wrapper, { page, client: spec.client, out, url, own: place.own }, place, body.code);
  return entryOf(page, spec, name, place, call, [user, code], (lines) => [...lines, ...steps.write(spec.after), ...steps.later]);
}

/** Steps change and read a variable; where there are any, the body is in one. */
function containerOf({ container, before, after }: SiteSpec): Container {
  const needsName = before.length + after.length > 0;
  return needsName && !ENCODED_CONTAINERS.has(container) && ['inline', 'immediately'].includes(container) ? 'variable' : container;
}

function fieldsOf(page: Page, place: Place, spec: SiteSpec, connection: string, code: string): Field[] {
  const clientIds = { literal: page.text('cid-example'), environment: 'process.env.AUTH0_CLIENT_ID', absent: '' };
  const clientId = spec.clientId === 'constant' ? page.declare('client id', 'CLIENT_ID', 'text', (name) => page.local(name, page.text('cid-example'))) : clientIds[spec.clientId];
  const codes = { plain: code, text: `String(${code})`, 'or-empty': `${code} || ${page.text('')}` };
  const all: Field[] = [
    ...(clientId === '' ? [] : [{ key: 'client_id', value: clientId, place: spec.clientIdPlace }]),
    { key: 'connection', value: connection, place: spec.connectionPlace },
    ...(spec.grant ? [{ key: 'grant_type', value: source(page, place, spec.grant, 'grant'), place: spec.grantPlace }] : []),
    { key: 'username', value: spec.user === 'plain' ? place.user : `${place.user}.trim()`, place: spec.userPlace },
    { key: 'password', value: codes[spec.code], place: spec.codePlace },
    ...spec.extras.map(({ key, value, place: where }) => ({ key, value: extraOf(page, place, key, value), place: where })),
  ];
  // Nested objects and nothing at all have no place in a form.
  const fitting = spec.isForm || ENCODED_CONTAINERS.has(spec.container) ? all.filter(({ key, value }) => key !== 'authParams' && value !== 'null') : all;
  const turn = spec.turn % fitting.length;
  return [...fitting.slice(turn), ...fitting.slice(0, turn)];
}

function extraOf(page: Page, place: Place, key: Extra, value: number): string {
  const values: readonly string[] = EXTRAS[key];
  const code = values[value % values.length] ?? '';
  return code.replace(/\buser\b/, place.user).replace(/'([^']*)'/g, (_, text: string) => page.text(text));
}

/** The function around a request, and what calls it. */
function entryOf(page: Page, spec: SiteSpec, name: string, place: Place, call: string, [user = '', code = '']: readonly string[], behind: (lines: string[]) => string[]): RenderedSite {
  const { end } = page;
  const parameters = `${user}, ${code}, flag, mode`;
  const body = (): string[] => {
    const reply = page.fresh('reply');
    return [...behind([...place.lines, page.local(reply, `await ${call}`)]), `return ${reply}${end}`];
  };
  const plain = (code: string, exported = name): RenderedSite => ({ code, points: [{ name: exported, isRoute: false }], exports: [exported] });
  const [a, b] = [page.text(spec.connection.first), page.text(spec.connection.second)];
  switch (spec.entry) {
    case 'function':
      return plain(page.fn(name, parameters, body(), 'async'));
    case 'then': {
      const after = behind([]);
      if (after.some((line) => /\bawait\b/.test(line)) || place.lines.some((line) => /\bawait\b/.test(line))) return plain(page.fn(name, parameters, body(), 'async'));
      const reply = `(reply) => {\n${indent([...after, `return reply${end}`].join('\n'))}\n}`;
      return plain(page.fn(name, parameters, [...place.lines, `return Promise.resolve(${call}).then(${reply})${end}`]));
    }
    case 'inner': {
      const attempt = page.fresh('attempt');
      return plain(page.fn(name, parameters, [page.local(attempt, `async () => {\n${indent(body().join('\n'))}\n}`), `return ${attempt}()${end}`]));
    }
    case 'handler': {
      const app = page.declare('app', 'app', 'module', (top) => page.local(top, `${page.module('express', 'express')}()`));
      const lines = [page.local(`{ ${parameters} }`, 'req.body'), ...body().slice(0, -1)];
      const last = /^\w+ (\w+) =/.exec(lines.findLast((line) => / = await /.test(line)) ?? '')?.[1];
      return { code: `${app}.post(${page.text(`/${name}`)}, async (req, res) => {\n${indent([...lines, `res.json(${last ?? 'null'})${end}`].join('\n'))}\n})${end}`, points: [{ name: `/${name}`, isRoute: true }], exports: [] };
    }
    case 'listener': {
      const bus = page.declare('bus', 'bus', 'module', (top) => page.local(top, page.module('./bus', 'events')));
      return { code: `${bus}.on(${page.text(`/${name}`)}, async function ({ ${parameters} }, done) {\n${indent([page.local('run', `async () => {\n${indent(body().join('\n'))}\n}`), `done(await run())${end}`].join('\n'))}\n})${end}`, points: [{ name: `/${name}`, isRoute: true }], exports: [] };
    }
    case 'method':
    case 'static': {
      const isStatic = spec.entry === 'static';
      const owner = page.fresh('Login');
      const lines = block(`class ${owner}`, [block(`${isStatic ? 'static ' : ''}async login(${parameters})`, body())]);
      const target = isStatic ? owner : `new ${owner}()`;
      return plain(`${lines}\n\n${page.local(name, `(...args) => ${target}.login(...args)`)}`);
    }
    case 'class-static-block':
      return plain(`${page.local(name, 'null', 'let')}\n${block(`class ${page.fresh('Setup')}`, [block('static', [`${name} = async (${parameters}) => {\n${indent(body().join('\n'))}\n}${end}`])])}`);
    case 'assigned': {
      const api = page.fresh('methods');
      return plain(`${page.local(api, '{}')}\n${api}.login = async function (${parameters}) {\n${indent(body().join('\n'))}\n}${end}\n${page.local(name, `${api}.login`)}`);
    }
    case 'callers':
    case 'callers-default': {
      const inner = page.fresh('attemptLogin');
      const isDefault = spec.entry === 'callers-default';
      const signature = `${parameters}, connection${isDefault ? ` = ${a}` : ''}`;
      const first = page.fn(name, parameters, [`return ${inner}(${parameters}${isDefault ? '' : `, ${a}`})${end}`]);
      const second = page.fn(`${name}Again`, parameters, [`return ${inner}(${parameters}, ${b})${end}`]);
      return { code: [page.fn(inner, signature, body(), 'async'), first, second].join('\n\n'), points: [{ name, isRoute: false }, { name: `${name}Again`, isRoute: false }], exports: [name, `${name}Again`] };
    }
    case 'callers-object': {
      const inner = page.fresh('attemptLogin');
      const first = page.fn(name, parameters, [`return ${inner}({ ${parameters}, connection: ${a} })${end}`]);
      const second = page.fn(`${name}Again`, parameters, [`return ${inner}({ ${parameters}, connection: ${b} })${end}`]);
      return { code: [page.fn(inner, `{ ${parameters}, connection }`, body(), 'async'), first, second].join('\n\n'), points: [{ name, isRoute: false }, { name: `${name}Again`, isRoute: false }], exports: [name, `${name}Again`] };
    }
    case 'higher-order': {
      const make = page.fresh('loginWith');
      const inner = `(connection) => async (${parameters}) => {\n${indent(body().join('\n'))}\n}`;
      const lines = [page.local(make, inner), page.local(name, `${make}(${a})`), page.local(`${name}Again`, `${make}(${b})`)];
      return { code: lines.join('\n\n'), points: [{ name, isRoute: false }, { name: `${name}Again`, isRoute: false }], exports: [name, `${name}Again`] };
    }
    case 'repeat': {
      const reply = page.fresh('reply');
      const loop = block('for (let attempt = 0; attempt < 2; attempt++)', behind([page.statement(`${reply} = await ${call}`)]));
      return plain(page.fn(name, parameters, [...place.lines, `let ${reply}${end}`, loop, `return ${reply}${end}`], 'async'));
    }
    case 'repeat-on-failure': {
      const reply = page.fresh('reply');
      const attempt = `${block('try', [page.local(reply, `await ${call}`, 'const'), `return ${reply}${end}`])} ${block('catch (error)', behind([page.statement(`trace(${page.text('again')})`)]))}`;
      return plain(page.fn(name, parameters, [...place.lines, block('while (true)', [attempt, page.local('last', `await ${call}`, 'const'), `return last${end}`])], 'async'));
    }
    case 'recursive': {
      const again = block(`if (flag && mode === ${page.text('sms')})`, [`return ${name}(${user}, ${code}, false, ${b})${end}`]);
      return plain(page.fn(name, parameters, [again, ...body()], 'async'));
    }
    case 'instance':
    case 'instance-set':
    case 'subclass': {
      const owner = page.fresh('Login');
      const make = block('constructor(connection)', [page.statement('this.connection = connection')]);
      const change = block('change(connection)', [page.statement('this.connection = connection'), `return this${end}`]);
      const members = { instance: [make], 'instance-set': [make, change], subclass: [`connection = ${a}${end}`] }[spec.entry];
      const base = block(`class ${owner}`, [...members, block(`async login(${parameters})`, body())]);
      const [first, second] = { instance: [`new ${owner}(${a})`, `new ${owner}(${b})`], 'instance-set': [`new ${owner}(${a})`, `new ${owner}(${a}).change(${b})`], subclass: [`new ${owner}()`, `new ${owner}Again()`] }[spec.entry];
      const more = spec.entry === 'subclass' ? [block(`class ${owner}Again extends ${owner}`, [`connection = ${b}${end}`])] : [];
      const entries = [[name, first], [`${name}Again`, second]].map(([one = '', instance]) => page.local(one, `(...args) => ${instance}.login(...args)`));
      return { code: [base, ...more, ...entries].join('\n\n'), points: [{ name, isRoute: false }, { name: `${name}Again`, isRoute: false }], exports: [name, `${name}Again`] };
    }
    case 'loop': {
      const loop = block(`for (const connection of [${a}, ${b}])`, body().slice(0, -1));
      return plain(page.fn(name, parameters, [loop, `return null${end}`], 'async'));
    }
    case 'each':
      return plain(page.fn(name, parameters, [`return Promise.all([${a}, ${b}].map(async (connection) => {\n${indent(body().join('\n'))}\n}))${end}`], 'async'));
  }
}
