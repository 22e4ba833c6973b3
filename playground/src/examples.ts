import type { PageOptions, Pasted } from './pasted.ts';

export interface Example extends Pasted {
  readonly label: string;
}

export interface ExampleGroup {
  readonly label: string;
  readonly examples: readonly Example[];
}

type Texts = Readonly<Record<string, string>>;

/** The fixtures that the page offers, by what they show. To offer others, add their pattern here. */
const GROUPS: readonly (readonly [label: string, texts: Texts])[] = [
  [
    'HTTP clients',
    import.meta.glob<string>('../../__fixtures__/oauth-ro-to-token/clients/{angular-http-client,angularjs-http-post,axios-create-base-url,axios-post,capacitor-http,cypress-object,express-handler,fetch-json,fetch-react-native,flow-annotated,got-json,jquery-cordova,ky-json,lambda-handler,needle-post,node-https-options,nuxt-use-fetch,playwright-data,request-form,superagent-send-object,undici-request,unirest-chain,wrapper-class-base-url,wrapper-curried,xml-http-request-not-native}.input.*', { query: '?raw', import: 'default', eager: true }),
  ],
  ['Pages, documents and requests', import.meta.glob<string>('../../__fixtures__/carriers/*/*.input.*', { query: '?raw', import: 'default', eager: true })],
  ['Auth0’s SDKs', import.meta.glob<string>('../../__fixtures__/sdk/{auth0-js,wrappers}/*.input.*', { query: '?raw', import: 'default', eager: true })],
  ['Database logins', import.meta.glob<string>('../../__fixtures__/oauth-ro-to-token/database/*.input.*', { query: '?raw', import: 'default', eager: true })],
  ['Starts that are added', import.meta.glob<string>('../../__fixtures__/oauth-ro-to-token/starts/{angular-service,class-field,es5-with-callbacks,helpers,two-connections,url-constant}.input.*', { query: '?raw', import: 'default', eager: true })],
  ['What every code means', import.meta.glob<string>('../../__fixtures__/reasons/*.input.*', { query: '?raw', import: 'default', eager: true })],
  ['What responses are used for', import.meta.glob<string>('../../__fixtures__/response-uses/*.input.*', { query: '?raw', import: 'default', eager: true })],
];

const OPTIONS = import.meta.glob<PageOptions>(['../../__fixtures__/{carriers,sdk}/*/*.options.json', '../../__fixtures__/oauth-ro-to-token/{clients,database,starts}/*.options.json', '../../__fixtures__/{reasons,response-uses}/*.options.json'], { import: 'default', eager: true });

/** All examples, in the order of their groups. */
export const EXAMPLES: readonly ExampleGroup[] = GROUPS.map(([label, texts]) => ({ label, examples: Object.entries(texts).map(([path, text]) => exampleOf(path, text)) }));

/** What the page shows at first. */
export const FIRST_EXAMPLE = exampleNamed('axios-post');

/** `…/clients/axios-post.input.ts` is the file `axios-post.ts`. */
function exampleOf(path: string, text: string): Example {
  const [, folder = '', stem = '', extension = ''] = /([^/]+)\/([^/]+)\.input\.([^/]+)$/.exec(path) ?? [];
  const isCarrier = path.includes('/carriers/');
  const label = isCarrier ? `${folder}: ${stem}` : stem;
  return { label: label.replaceAll('-', isCarrier ? ' ' : '-'), name: `${stem}.${extension}`, text, options: OPTIONS[path.replace(/\.input\.[^/]+$/, '.options.json')] ?? {} };
}

function exampleNamed(wanted: string): Example {
  const found = EXAMPLES.flatMap(({ examples }) => examples).find(({ label }) => label === wanted);
  if (!found) throw new Error(`There is no fixture ${wanted}`);
  return found;
}
