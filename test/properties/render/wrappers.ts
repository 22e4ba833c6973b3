import { clientForm, type ClientName, type Outgoing } from './clients.ts';
import { block, indent, type Page } from './page.ts';
import type { Place } from './sources.ts';
import { grouped, type Url } from './urls.ts';

/** What stands between a login and its HTTP client. */
export const WRAPPER_FORMS = [
  'none', 'post', 'post-path', 'call-options', 'call-destructured', 'url-inside', 'adds-client', 'adds-client-by-writing', 'two-levels', 'class', 'private-method', 'curried', 'object',
  'apply', 'bound', 'prints', 'checks', 'stores', 'stores-url', 'stores-connection', 'default-url', 'by-name', 'by-table', 'retries', 'copies', 'assigns', 'callback', 'rest', 'audits', 'exported', 'drops', 'ternary', 'renames', 'freezes',
  'writes-connection', 'reassigned', 'arguments', 'async-middleware', 'logs-by-name',
] as const;

export type WrapperForm = (typeof WRAPPER_FORMS)[number];

interface Inner {
  readonly page: Page;
  readonly client: ClientName;
  readonly out: Omit<Outgoing, 'url' | 'body'>;
  readonly url: Url;
  readonly own: string;
}

/**
 * The call of the client in a wrapper, where the URL and the body have names.
 *
 * @param lines the statements before the call, where there can be any
 */
function inside({ page, client, out }: Inner, url: string, body: string, lines?: string[]): string {
  const place: Place | undefined = lines && { lines, flag: 'undefined', mode: 'undefined', user: page.text('nobody'), names: [], own: '' };
  const form = clientForm(client);
  // A client that wants the URL in parts cannot be given a whole one.
  const chosen = 'parts' in form ? clientForm('fetch') : form;
  return chosen.send(page, place, { ...out, url, body }, undefined);
}

/** A function that sends what its parameters name, with statements around it. */
function sender(inner: Inner, name: string, parameters: string, url: string, body: string, before: readonly string[] = [], keyword = ''): string {
  const lines: string[] = [...before];
  const call = inside(inner, url, body, lines);
  return inner.page.fn(name, parameters, [...lines, `return ${call}${inner.page.end}`], keyword);
}

/**
 * The expression that sends a request through a wrapper.
 *
 * @param place the function that makes the request
 * @param body an expression: an object, or what the program has encoded
 */
export function throughWrapper(form: WrapperForm, inner: Inner, place: Place, body: string): string {
  const { page, client, url, own, out } = inner;
  const key = `${form} ${client} ${JSON.stringify(out)} ${own}`;
  const declare = (base: string, kind: 'function' | 'class' | 'object', write: (name: string) => string): string => page.declare(key, base, kind, write);
  const { end } = page;
  /** Reads a key of a body that is an object. */
  const read = (target: string, name: string): string => (out.isEncoded ? target : `${target}.${name}`);
  switch (form) {
    case 'none':
      return clientForm(client).send(page, place, { ...out, url: 'parts' in clientForm(client) ? '' : url.whole(place), body }, url);
    case 'post':
      return `${declare('post', 'function', (name) => sender(inner, name, 'url, body', 'url', 'body'))}(${url.whole(place)}, ${body})`;
    case 'post-path': {
      const base = url.base(undefined);
      const post = page.declare(`${key} ${base}`, 'send', 'function', (name) => sender(inner, name, 'path, payload', `\`\${${base}}\${path}\``, 'payload'));
      return `${post}(${url.path(place)}, ${body})`;
    }
    case 'call-options': {
      const base = url.base(undefined);
      const call = page.declare(`${key} ${base}`, 'call', 'function', (name) => sender(inner, name, 'given', `${grouped(base)} + given.path`, 'given.data'));
      return `${call}(${page.record({ path: url.path(place), data: body })})`;
    }
    case 'call-destructured': {
      const base = url.base(undefined);
      const call = page.declare(`${key} ${base}`, 'call', 'function', (name) => sender(inner, name, '{ path, data = {} }', `${grouped(base)} + path`, 'data'));
      return `${call}(${page.record({ path: url.path(place), data: body })})`;
    }
    case 'url-inside': {
      const whole = url.whole(undefined);
      return `${page.declare(`${key} ${whole}`, 'sendLogin', 'function', (name) => sender(inner, name, 'params', whole, 'params'))}(${body})`;
    }
    case 'default-url': {
      const whole = url.whole(undefined);
      return `${page.declare(`${key} ${whole}`, 'sendLogin', 'function', (name) => sender(inner, name, `params, url = ${whole}`, 'url', 'params'))}(${body})`;
    }
    case 'adds-client':
      return `${declare('post', 'function', (name) => sender(inner, name, 'url, body', 'url', out.isEncoded ? 'body' : `${page.object([page.entry('client_id', page.text('cid-wrapper')), '...body'])}`))}(${url.whole(place)}, ${body})`;
    case 'adds-client-by-writing':
      return `${declare('post', 'function', (name) => sender(inner, name, 'url, body', 'url', 'body', out.isEncoded ? [] : [page.statement(`body.client_id = ${page.text('cid-wrapper')}`)]))}(${url.whole(place)}, ${body})`;
    case 'two-levels': {
      const post = declare('post', 'function', (name) => sender(inner, name, 'url, body', 'url', 'body'));
      const upper = page.declare(`${key} upper`, 'authenticate', 'function', (name) => page.fn(name, 'address, params', [`return ${post}(address, params)${end}`]));
      return `${upper}(${url.whole(place)}, ${body})`;
    }
    case 'class':
    case 'private-method': {
      const base = url.base(undefined);
      const isPrivate = form === 'private-method';
      const owner = page.declare(`${key} ${base}`, 'Api', 'class', (name) => {
        const lines: string[] = [];
        const call = inside(inner, 'this.base + path', 'body', lines);
        const send = block(`${isPrivate ? '#post' : 'post'}(path, body)`, [...lines, `return ${call}${end}`]);
        const open = isPrivate ? [block('login(body, path)', [`return this.#post(path, body)${end}`])] : [];
        return block(`class ${name}`, [block('constructor(base)', [`this.base = base${end}`]), send, ...open]);
      });
      const api = page.declare(`${key} ${base} instance`, 'api', 'object', (name) => page.local(name, `new ${owner}(${base})`));
      return isPrivate ? `${api}.login(${body}, ${url.path(place)})` : `${api}.post(${url.path(place)}, ${body})`;
    }
    case 'curried': {
      const post = declare('postTo', 'function', (name) => {
        const lines: string[] = [];
        const call = inside(inner, 'url', 'body', lines);
        return page.local(name, `(url) => (body) => {\n${indent([...lines, `return ${call}${end}`].join('\n'))}\n}`);
      });
      return `${post}(${url.whole(place)})(${body})`;
    }
    case 'object': {
      const http = declare('sender', 'object', (name) => {
        const lines: string[] = [];
        const call = inside(inner, 'url', 'body', lines);
        return page.local(name, `{\n${indent(block('send(url, body)', [...lines, `return ${call}${end}`]))}\n}`);
      });
      return `${http}.send(${url.whole(place)}, ${body})`;
    }
    case 'apply':
      return `${declare('post', 'function', (name) => sender(inner, name, 'url, body', 'url', 'body'))}.apply(null, [${url.whole(place)}, ${body}])`;
    case 'bound': {
      const post = declare('post', 'function', (name) => sender(inner, name, 'url, body', 'url', 'body'));
      const whole = url.whole(undefined);
      return `${page.declare(`${key} bound ${whole}`, 'login', 'function', (name) => page.local(name, `${post}.bind(null, ${whole})`))}(${body})`;
    }
    case 'prints':
      return `${declare('post', 'function', (name) => sender(inner, name, 'url, body', 'url', 'body', [page.statement(`console.log(${page.text('POST')}, url, ${read('body', 'connection')})`)]))}(${url.whole(place)}, ${body})`;
    case 'checks':
      return `${declare('post', 'function', (name) => sender(inner, name, 'url, body', 'url', 'body', [block(`if (!${read('body', 'password')})`, [`throw new Error(${page.text('No code')})${end}`])]))}(${url.whole(place)}, ${body})`;
    case 'stores':
      return `${declare('post', 'function', (name) => sender(inner, name, 'url, body', 'url', 'body', [page.statement('store(url, body)')]))}(${url.whole(place)}, ${body})`;
    case 'stores-url':
      return `${declare('post', 'function', (name) => sender(inner, name, 'url, body', 'url', 'body', [page.statement('store(url)')]))}(${url.whole(place)}, ${body})`;
    case 'stores-connection':
      return `${declare('post', 'function', (name) => sender(inner, name, 'url, body', 'url', 'body', [page.statement(`store(${read('body', 'connection')})`)]))}(${url.whole(place)}, ${body})`;
    case 'audits': {
      const log = page.declare('log entry', 'logEntry', 'function', (name) => page.fn(name, 'entry', [page.statement('store(Object.keys(entry).join())')]));
      return `${declare('post', 'function', (name) => sender(inner, name, 'url, body', 'url', 'body', [page.statement(`${log}(body)`)]))}(${url.whole(place)}, ${body})`;
    }
    case 'logs-by-name': {
      // A function that is called like one that prints, and does not print.
      const log = page.declare('log that stores', 'log', 'function', (name) => page.fn(name, 'entry', [page.statement(`store(${read('entry', 'connection')})`)]));
      return `${declare('post', 'function', (name) => sender(inner, name, 'url, body', 'url', 'body', [page.statement(`${log}(body)`)]))}(${url.whole(place)}, ${body})`;
    }
    case 'by-name': {
      const whole = url.whole(undefined);
      const post = page.declare(`${key} ${whole}`, 'perform', 'function', (name) => {
        return sender(inner, name, 'type, body', 'url', 'body', [page.local('url', `type === ${page.text('login')} ? ${whole} : ${page.text('https://acme.example.auth0.com/userinfo')}`)]);
      });
      return `${post}(${page.text('login')}, ${body})`;
    }
    case 'by-table': {
      const routes = page.declare(`routes ${own}${url.path(undefined)}`, 'ROUTES', 'object', (name) => page.local(name, page.record({ login: url.path(undefined), start: page.text('/passwordless/start') })));
      const base = url.base(undefined);
      const post = page.declare(`${key} ${base} ${routes}`, 'perform', 'function', (name) => sender(inner, name, 'route, body', `${grouped(base)} + ${routes}[route]`, 'body'));
      return `${post}(${page.text('login')}, ${body})`;
    }
    case 'retries': {
      const post = declare('post', 'function', (name) => {
        const lines: string[] = [];
        const call = inside(inner, 'url', 'body', lines);
        const attempt = `${block('try', [...lines, `return await ${call}${end}`])} ${block('catch (error)', [page.statement(`trace(${page.text('again')})`)])}`;
        return page.fn(name, 'url, body', [block('for (let attempt = 0; attempt < 2; attempt++)', [attempt]), `return null${end}`], 'async');
      });
      return `${post}(${url.whole(place)}, ${body})`;
    }
    case 'copies':
      return `${declare('post', 'function', (name) => sender(inner, name, 'url, body', 'url', out.isEncoded ? 'body' : '{ ...body }'))}(${url.whole(place)}, ${body})`;
    case 'assigns':
      return `${declare('post', 'function', (name) => sender(inner, name, 'url, body', 'url', 'sent', [page.local('sent', out.isEncoded ? 'body' : `Object.assign({}, body, ${page.record({ client_id: page.text('cid-wrapper') })})`)]))}(${url.whole(place)}, ${body})`;
    case 'callback': {
      const post = declare('post', 'function', (name) => {
        const lines: string[] = [];
        const call = inside(inner, 'url', 'body', lines);
        return page.fn(name, 'url, body, done', [...lines, `${call}.then((reply) => done(null, reply), done)${end}`]);
      });
      return `new Promise((resolve, reject) => ${post}(${url.whole(place)}, ${body}, (error, reply) => (error ? reject(error) : resolve(reply))))`;
    }
    case 'rest':
      return `${declare('post', 'function', (name) => sender(inner, name, '...args', 'url', 'body', [page.local('[url, body]', 'args')]))}(${url.whole(place)}, ${body})`;
    case 'arguments':
      return `${page.declare(key, 'post', 'function', (name) => {
        return `function ${name}() {\n${indent(`return ${inside(inner, 'arguments[0]', 'arguments[1]')}${end}`)}\n}`;
      })}(${url.whole(place)}, ${body})`;
    case 'exported': {
      const post = declare('post', 'function', (name) => sender(inner, name, 'url, body', 'url', 'body'));
      page.declare(`export ${post}`, `export of ${post}`, 'module', () => (page.style.module === 'esm' ? `export { ${post} }${end}` : `exports.${post} = ${post}${end}`));
      return `${post}(${url.whole(place)}, ${body})`;
    }
    case 'drops':
      return `${declare('post', 'function', (name) => sender(inner, name, 'url, body', 'url', out.isEncoded ? 'body' : 'rest', out.isEncoded ? [] : [page.local('{ device, ...rest }', 'body')]))}(${url.whole(place)}, ${body})`;
    case 'renames':
      return `${declare('post', 'function', (name) => {
        const parts = page.record({ client_id: 'body.client_id', username: 'body.username', password: 'body.password', connection: 'body.connection', grant_type: page.text('password') });
        return sender(inner, name, 'url, body', 'url', out.isEncoded ? 'body' : parts);
      })}(${url.whole(place)}, ${body})`;
    case 'ternary':
      return `${declare('post', 'function', (name) => sender(inner, name, 'url, body, isQuiet', 'url', 'body', [`if (!isQuiet) console.log(url)${end}`]))}(${url.whole(place)}, ${body}, ${place.flag})`;
    case 'freezes':
      return `${declare('post', 'function', (name) => sender(inner, name, 'url, body', 'url', 'Object.freeze(body)'))}(${url.whole(place)}, ${body})`;
    case 'writes-connection':
      return `${declare('post', 'function', (name) => sender(inner, name, 'url, body, isUser', 'url', 'body', out.isEncoded ? [] : [block('if (isUser)', [page.statement(`body.connection = ${page.text('Users')}`)])]))}(${url.whole(place)}, ${body}, ${place.flag})`;
    case 'reassigned': {
      const post = declare('post', 'function', (name) => `let ${name} = (url, body) => ${inside(inner, 'url', 'body')}${end}`);
      page.declare(`${key} hook`, 'useHttp', 'function', (name) => page.fn(name, 'other', [page.statement(`${post} = other`)]));
      return `${post}(${url.whole(place)}, ${body})`;
    }
    case 'async-middleware': {
      const post = declare('post', 'function', (name) => sender(inner, name, 'url, body', 'url', 'body'));
      const hooks = page.declare(`${key} hooks`, 'hooks', 'object', (name) => page.local(name, `[(body) => body]`));
      return `${post}(${url.whole(place)}, ${hooks}.reduce((value, hook) => hook(value), ${body}))`;
    }
  }
}
