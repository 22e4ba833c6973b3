import { OIDC_SCOPES, SCOPE_TYPOS } from '../auth0/scopes.ts';
import { SDK_CALLS } from '../auth0/sdk-calls.ts';
import { START_METHODS } from '../auth0/start-methods.ts';
import { MIDDLEWARE_TEXT } from '../requests/runtimes.ts';
import { specifiersIn } from '../syntax/words.ts';

/**
 * The needles: a file without any of them holds nothing that this project could find, and is not parsed. They are tested on
 * the bytes as Latin-1, which every ASCII needle survives.
 */
interface Needle {
  readonly name: string;
  /** What every text that the needle fits holds, one word of each: so few files have to be read as text at all. */
  readonly anchors: readonly Anchor[];
  readonly pattern: RegExp;
  /** A second pattern that must be there too. */
  readonly and?: RegExp;
  /** Whether files that only declare types can hold it and mean nothing by it: texts that are never sent. */
  readonly isSent?: true;
}

/** Misspellings that are words of other trades as well count only in a line that speaks of a scope. */
const AMBIGUOUS = /[A-Z.:-]|^(?:adress|addres|emal|eamil)$/;

/** The methods of SDKs that reach legacy endpoints. Other libraries have some of these names too. */
const SDK_METHODS = [...new Set(SDK_CALLS.flatMap(({ way }) => way.split('.').at(-1) || []))];
const SDK_WAYS = [...new Set(SDK_CALLS.flatMap(({ way }) => (way.includes('.') ? way : [])))];
const COMMON_METHOD = /^(?:login|sign[iI]n|signup|start|verify)$/;
const CLEAR_SDK_METHODS = SDK_METHODS.filter((name) => !COMMON_METHOD.test(name));

const typos = [...SCOPE_TYPOS.keys()];
const alternatives = (words: readonly string[]): string => words.map((word) => word.replace(/[.]/g, '\\$&')).join('|');
const clear = alternatives(typos.filter((word) => !AMBIGUOUS.test(word)));
const ambiguous = alternatives(typos.filter((word) => AMBIGUOUS.test(word)));

const SCOPE = `(?:${OIDC_SCOPES.join('|')}|[a-z]+:[\\w:-]+)`;
const SEPARATOR = '(?:[,+;|]|%2c|%3b|%7c)';

const START_METHOD_NAMES = START_METHODS.flatMap(({ names }) => names).filter((name) => !COMMON_METHOD.test(name));
const isShort = (name: string): boolean => name.length <= 4;
const QUOTES = ['"', "'", '`'];

/** Short words make every search slow: these are sought only where the others say that somebody has to know. */
export const RARELY_SOUGHT = {
  /** The last segment of the path alone. */
  segment: ['/', ...QUOTES].flatMap((before) => ['/', '?', '#', ...QUOTES].map((after) => `${before}ro${after}`)),
  /** Names of methods that are words of every language; as methods they stand behind an object. */
  startMethods: START_METHOD_NAMES.filter(isShort).flatMap((name) => ['.', '>', ':'].map((access) => access + name)),
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** Words that are sought in bytes, before any text is made of them; their case does not count. */
export const ANCHORS = {
  audience: ['audience'],
  auth0: ['auth0'],
  connection: ['connection'],
  grant: ['grant-type'],
  oauth: ['oauth'],
  openid: ['openid'],
  passwordless: ['passwordless'],
  scope: ['scope'],
  scopes: ['openid', 'profile', 'email', 'offline_access'],
  /** What only the response of a login holds, and who takes its tokens from anywhere. */
  response: ['app_metadata', 'HS256', 'id_token', 'idtoken', 'invalid_user_password', 'refresh_token', 'refreshtoken'],
  sdkMethods: CLEAR_SDK_METHODS,
  sdkWays: [...new Set(SDK_WAYS.map((way) => longestOf(way.split('.'))))],
  startMethods: START_METHOD_NAMES.filter((name) => !isShort(name)),
  tokenTakers: ['delegation', 'tokeninfo', 'secret'],
  users: ['api/v2/users'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type Anchor = keyof typeof ANCHORS;

function longestOf(words: readonly string[]): string {
  return words.reduce((longest, word) => (word.length > longest.length ? word : longest));
}

/** The path of the legacy endpoint as a whole, as JSON and strings may escape it. */
const PATH = /oauth(?:\\*\/|\\x2f|\\u002f)ro(?![\w-])/i;

/** That of the start. */
const START_PATH = /passwordless(?:\\*\/|\\x2f|\\u002f)start(?![\w-])/i;

export const NEEDLES: readonly Needle[] = [
  { name: 'path', anchors: ['oauth'], pattern: PATH },
  // Logins that are migrated, in files where something of the legacy login is left.
  { name: 'left behind a grant', anchors: ['grant'], pattern: /grant-type\/(?:password-realm|passwordless\/otp)/, and: /invalid_user_password|delegation|tokeninfo/ },
  // `'/oauth/' + 'ro'`, `urljoin(domain, 'oauth', 'ro')`, `baseURL: '…/oauth'` with `post('/ro')`
  { name: 'split path', isSent: true, anchors: ['oauth'], pattern: /["'`/]ro[/?#]?["'`?]/i, and: /oauth/i },
  { name: 'legacy grant', anchors: ['oauth'], pattern: /oauth\/legacy\/grant-type/ },
  { name: 'OTP grant', anchors: ['passwordless'], pattern: /grant-type\/passwordless/ },
  { name: 'passwordless connection at the token endpoint', anchors: ['oauth'], pattern: /oauth[-/]token/, and: /["'`](?:sms|email)["'`]/ },
  { name: 'passwordless start', anchors: ['passwordless'], pattern: START_PATH },
  { name: 'split start', isSent: true, anchors: ['passwordless'], pattern: /["'`/]start[/?#]?["'?`]/, and: /passwordless/i },
  { name: 'user for a code', anchors: ['users'], pattern: /api\/v2\/users/, and: /phone_number/ },
  { name: 'call of an SDK', anchors: ['sdkMethods'], pattern: new RegExp(`\\b(?:${alternatives(CLEAR_SDK_METHODS)})\\b`) },
  { name: 'call of an SDK by a common name', anchors: ['auth0'], pattern: new RegExp(`\\b(?:${alternatives(SDK_METHODS.filter((name) => COMMON_METHOD.test(name)))})\\b`), and: /auth0/i },
  { name: 'call of an SDK by its way', anchors: ['sdkWays'], pattern: new RegExp(`\\b(?:${SDK_WAYS.map((way) => way.replaceAll('.', '[?!]?\\s*\\.\\s*')).join('|')})\\b`) },
  { name: 'retired SDK', anchors: ['passwordless'], pattern: /Auth0LockPasswordless|auth0-lock-passwordless/ },
  { name: 'misspelled scope', isSent: true, anchors: ['scope'], pattern: new RegExp(`(?<![\\w:-])(?:${clear})(?![\\w:-])`), and: /scope/i },
  { name: 'ambiguous scope', isSent: true, anchors: ['scope'], pattern: new RegExp(`[sS](?:cope|COPE)[^\\n]{0,300}?(?<![\\w:-])(?:${ambiguous})(?![\\w:-])`) },
  { name: 'ambiguous scope in the next line', isSent: true, anchors: ['scope'], pattern: /[sS](?:cope|COPE)["'`]?[ \t]*[:=][ \t]*\r?\n/, and: new RegExp(`(?<![\\w:-])(?:${ambiguous})(?![\\w:-])`) },
  { name: 'scope in two words', isSent: true, anchors: ['scope'], pattern: /offline access/, and: /scope/i },
  { name: 'joined scopes', isSent: true, anchors: ['openid', 'scope'], pattern: /openid[^\n"'`]{0,200}(?:[,+;|]|%2c|%3b|%7c)|(?:[,+;|]|%2c|%3b|%7c)\s*openid/i, and: /scope/i },
  { name: 'joined scopes without openid', isSent: true, anchors: ['scope'], pattern: new RegExp(`["'\`=]${SCOPE}(?:[ ]${SCOPE}){0,20}[ ]*${SEPARATOR}[ ]*${SCOPE}`, 'i'), and: /scope/i },
  { name: 'repeated permission', isSent: true, anchors: ['scope'], pattern: /["'`=][^\n"'`]{0,200}\b([a-z]+:[\w:-]+)(?=[\s+%])[^\n"'`]{0,200}(?:[\s+]|%20)\1(?![\w:])/, and: /scope/i },
  { name: 'repeated scope in a list', isSent: true, anchors: ['scope'], pattern: new RegExp(`["'\`](${SCOPE})["'\`][^\\]]{0,200}["'\`]\\1["'\`][^\\]]{0,200}\\]\\s*\\.\\s*join`), and: /scope/i },
  { name: 'repeated scope', isSent: true, anchors: ['scope', 'scopes'], pattern: /["'`=][^\n"'`]{0,200}\b(openid|profile|email|offline_access)(?=[\s+%])[^\n"'`]{0,200}(?:[\s+]|%20)\1(?![\w:])/, and: /scope/i },
  { name: 'escaped scope', isSent: true, anchors: ['scope'], pattern: /scope[^\n]{0,80}\\[xu]/i },
  { name: 'claim as scope', isSent: true, anchors: ['openid'], pattern: /openid[^\n"'`]{0,200}[ ](?:app_metadata|email_verified|family_name|given_name|groups|identities|name|nickname|picture|roles?|user_id|user_metadata|username)\b/ },
];

/** A word that every text with a needle holds, whichever it is: most texts are done with this one search. */
const ANY_ANCHOR = new RegExp(alternatives([...new Set(NEEDLES.flatMap(({ anchors }) => anchors.slice(0, 1)).flatMap((anchor): readonly string[] => ANCHORS[anchor]))]), 'i');

/** What a file may hold of a login whose other parts lie in other files. */
export interface Parts {
  /** The path of the login or of the start as a whole, as it may stand in a file of addresses. */
  readonly path: boolean;
  /** The last segment of the path alone. */
  readonly segment: boolean;
  /** A key of the body, in a file that may take the URL from another one. */
  readonly body: boolean;
}

/** Lists of languages and countries hold the segment as Romanian and Romania. */
const LANGUAGES = /["'`](?:bg|de|en|es|fr|hu|it|pl|us)["'`_-]|\b(?:bg|de|en|es|fr|hu|it|pl|us)\b["']?\s*:|\b(?:lang|language|locale)["']?\s*[:=]\s*["'`]ro\b/i;

/** Folders and files of translations, as paths and imports name them. */
const TRANSLATIONS = 'countr(?:y|ies)|i18n|intl|l10n|lang|languages?|locales?|translations?';
const OF_TRANSLATION = new RegExp(`(?:^|[/\\\\._-])(?:${TRANSLATIONS})[/\\\\._-]`, 'i');
const SEGMENT = new RegExp(`(?<!oauth\\\\{0,3})(?<!\\b(?:${TRANSLATIONS}))/ro[/?#]?["'\`?]`, 'i');

/** Whether a file may hold the last segment of the path alone. Declarations make no addresses; a bare `'ro'` may be a language. */
function holdsSegment(path: string, text: string): boolean {
  if (isDeclaration(path)) return false;
  return SEGMENT.test(text) || (/["'`]ro\/?["'`]/.test(text) && !LANGUAGES.test(text) && !OF_TRANSLATION.test(path));
}

/** The segment before it: at the end of an address, or by itself. A kind of login called `OAuth` is none. */
const PREFIXES = [/[/}]oauth\/?(?:["'`]|\$\{)|["'`]oauth\/(?:["'`]|\$\{)/i, /["'`]oauth(?:["'`]|\$\{)/];

/** Whether a text may hold the beginning of the path with nothing behind it. */
export function holdsPrefix(text: string): boolean {
  return PREFIXES.some((prefix) => prefix.test(text));
}

/**
 * The parts of a login that a file may hold, but the beginning of its path.
 *
 * @param path as seen from the root of the project
 */
export function partsIn(path: string, text: string): Parts {
  return {
    path: PATH.test(text) || START_PATH.test(text),
    segment: holdsSegment(path, text),
    body: /\bconnection\b/.test(text) && /\b(?:import|require)\b/.test(text),
  };
}

/** What is known of a file before its text is read. */
export interface Known {
  readonly path: string;
  /** What its bytes hold. */
  holds(anchor: Anchor): boolean;
}

const UNKNOWN: Known = { path: '', holds: () => true };

/** Whether a file may be a candidate, before its text is read. */
export function mayBeCandidate(known: Known): boolean {
  return NEEDLES.some((needle) => isSought(needle, known));
}

/** Whether a text may hold something to find. */
export function isCandidate(text: string, known: Known = UNKNOWN): boolean {
  if (known === UNKNOWN && !ANY_ANCHOR.test(text)) return false;
  return NEEDLES.some((needle) => isHeld(needle, text, known));
}

/** Whether a text holds a needle. */
export function isHeld(needle: Needle, text: string, known: Known): boolean {
  return isSought(needle, known) && needle.pattern.test(text) && (needle.and?.test(text) ?? true);
}

function isSought({ anchors, isSent }: Needle, { path, holds }: Known): boolean {
  return anchors.every(holds) && !(isSent === true && isDeclaration(path));
}

function isDeclaration(path: string): boolean {
  return /\.d\.[cm]?ts$/.test(path);
}

/** How a file may use the response of a login in another one. */
export type ResponseUse =
  /** It takes its tokens from anywhere: it asks an endpoint that takes them, or verifies them with the client secret. */
  | { readonly kind: 'tokens' }
  /** It speaks of what only such a response holds. */
  | { readonly kind: 'response' }
  /** It tests a status, or reads some token: it has to import the login, or to be imported by it. */
  | { readonly kind: 'import'; readonly stems: ReadonlySet<string> };

const TOKEN_TAKER = /\b(?:delegation|tokeninfo)\b/;
const RESPONSE_WORD = /\b(?:app_metadata|HS256|id_?token|invalid_user_password|refresh_?token)\b/i;
const STATUS_OR_TOKEN = /\b401\b|\b(?:claims|decoded?|jwt|profile|unauthorized)\b/i;

/** How a text may use the response of a login that another file makes; nothing where it does not. */
export function mayUseResponse(text: string): ResponseUse | undefined {
  if (TOKEN_TAKER.test(text) || (MIDDLEWARE_TEXT.test(text) && /secret/i.test(text))) return { kind: 'tokens' };
  if (RESPONSE_WORD.test(text)) return { kind: 'response' };
  return STATUS_OR_TOKEN.test(text) ? { kind: 'import', stems: new Set(specifiersIn(text).map(stemOf)) } : undefined;
}

/** The last part of the name of a file or a module, without its extension. */
export function stemOf(name: string): string {
  return (name.split(/[/\\]/).at(-1) ?? '').replace(/\.\w+$/, '');
}
