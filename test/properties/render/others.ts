import { block, type Page, type Shared } from './page.ts';

/** Other functions of a program, which read and change what its logins share. `on` chooses among the names at the top. */
export const OTHER_FORMS = [
  'returns', 'prints', 'exports', 'compares', 'sends', 'starts', 'signs-up', 'asks-user', 'writes', 'reassigns', 'spreads', 'keys', 'calls', 'stores-key', 'requests-url', 'refreshes', 'deletes', 'freezes', 'passes-on', 'tests', 'includes', 'switches',
] as const;

export interface OtherSpec {
  readonly form: (typeof OTHER_FORMS)[number];
  readonly on: number;
}

export interface RenderedOther {
  readonly code: string;
  readonly name: string | undefined;
  readonly exports: readonly string[];
}

/** Writes one function; nothing where the program has no name that fits. */
export function renderOther(page: Page, { form, on }: OtherSpec, index: number): RenderedOther | undefined {
  const name = `other${index}`;
  const { end } = page;
  const chosen = (...kinds: readonly Shared['kind'][]): string | undefined => {
    const fitting = page.shared.filter(({ kind, name: one }) => kinds.includes(kind) && /^\w+$/.test(one));
    return fitting[on % fitting.length]?.name;
  };
  const rendered = (lines: readonly string[], keyword = '', exports: readonly string[] = []): RenderedOther => {
    return { code: page.fn(name, 'user, code, flag, mode', lines, keyword), name, exports: [name, ...exports] };
  };
  const post = (url: string, body: string): string => `return fetch(${url}, ${page.record({ method: page.text('POST'), body: `JSON.stringify(${body})` })})${end}`;
  const any = chosen('text', 'object');
  const object = chosen('object');
  const text = chosen('text');
  switch (form) {
    case 'returns':
      return any === undefined ? undefined : rendered([`return ${any}${end}`]);
    case 'prints':
      return any === undefined ? undefined : rendered([page.statement(`console.log(${any})`)]);
    case 'exports':
      return any === undefined ? undefined : { code: '', name: undefined, exports: [any] };
    case 'compares':
      return text === undefined ? undefined : rendered([block(`if (mode === ${text})`, [page.statement(`store(${page.text('same')})`)]), `return user === ${text}${end}`]);
    case 'includes':
      return text === undefined ? undefined : rendered([`return [${text}, mode].includes(${page.text('sms')})${end}`]);
    case 'tests':
      return any === undefined ? undefined : rendered([block(`if (${any})`, [page.statement(`store(${page.text('set')})`)])]);
    case 'switches':
      return text === undefined ? undefined : rendered([block('switch (mode)', [`case ${text}:`, `  return 1${end}`, 'default:', `  return 2${end}`])]);
    case 'sends':
      return any === undefined ? undefined : rendered([post(page.text('https://log.example.com/events'), `{ value: ${any} }`)]);
    case 'starts':
      return rendered([post(page.text('https://acme.example.auth0.com/passwordless/start'), page.object([...(object === undefined ? [] : [`...${object}`]), page.entry('phone_number', 'user'), page.entry('connection', page.text('sms'))]))]);
    case 'signs-up':
      return rendered([post(page.text('https://acme.example.auth0.com/dbconnections/signup'), page.object([...(object === undefined ? [] : [`...${object}`]), page.entry('email', 'user'), page.entry('password', 'code'), page.entry('connection', page.text('Users'))]))]);
    case 'refreshes':
      return rendered([post(page.text('https://acme.example.auth0.com/oauth/token'), page.object([...(object === undefined ? [] : [`...${object}`]), page.entry('grant_type', page.text('refresh_token')), page.entry('refresh_token', 'code')]))]);
    case 'asks-user':
      return rendered([`return fetch(${page.text('https://acme.example.auth0.com/userinfo')})${end}`]);
    case 'writes':
      return object === undefined ? undefined : rendered([block('if (flag)', [page.statement(`${object}.connection = ${page.text('Users')}`)])]);
    case 'deletes':
      return object === undefined ? undefined : rendered([page.statement(`delete ${object}.connection`)]);
    case 'freezes':
      return object === undefined ? undefined : rendered([page.statement(`Object.freeze(${object})`)]);
    case 'reassigns':
      return text === undefined || page.style.declare === 'const' ? undefined : rendered([block('if (flag)', [page.statement(`${text} = ${page.text('Users')}`)])]);
    case 'spreads':
      return object === undefined ? undefined : rendered([`return ${page.object([`...${object}`, page.entry('user', 'user')])}${end}`]);
    case 'keys':
      return object === undefined ? undefined : rendered([`return Object.keys(${object})${end}`]);
    case 'stores-key':
      return object === undefined ? undefined : rendered([page.statement(`store(${object}.connection, ${object}.login, ${object}.grant_type)`)]);
    case 'passes-on':
      return any === undefined ? undefined : rendered([`return ${page.module('./audit', 'audit')}(${any})${end}`]);
    case 'requests-url':
      return text === undefined ? undefined : rendered([post(text, page.object([page.entry('username', 'user'), page.entry('password', 'code'), page.entry('connection', page.text('Users'))]))]);
    case 'calls': {
      const fn = chosen('function');
      const url = page.text('https://acme.example.auth0.com/dbconnections/signup');
      return fn === undefined ? undefined : rendered([`return ${fn}(${url}, ${page.record({ email: 'user', password: 'code', connection: page.text('Users') })})${end}`]);
    }
  }
}
