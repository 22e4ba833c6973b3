/** What an expression holds of a response: the answer or a part of it, an error, a token, or what stands in an ID token. */
export type Part = 'answer' | 'failure' | 'id-token' | 'refresh-token' | 'claims';

/** How a method of a promise, an observable or a request hands on what it is called on. */
export interface MethodRow {
  /** The arguments, by index, that are called with the answer, and those that are called with the error. */
  readonly answer?: readonly number[];
  readonly failure?: readonly number[];
  /** Whether the call gives what it was called on, and not what a callback gives back. */
  readonly passes?: boolean;
  /** Whether no error comes behind it. */
  readonly catches?: boolean;
  /** Whether an object of callbacks may be given instead: `subscribe({ next, error })`. */
  readonly observer?: boolean;
}

const mapping: MethodRow = { answer: [0] };
const watching: MethodRow = { answer: [0], failure: [1], passes: true, observer: true };
const either: MethodRow = { answer: [0], failure: [0], passes: true };

/** Methods and RxJS operators by their names. Any other method of a response gives a part of it, or the request itself. */
export const METHODS: ReadonlyMap<string, MethodRow> = new Map(
  Object.entries({
    then: { answer: [0], failure: [1] },
    catch: { failure: [0], passes: true, catches: true },
    catchError: { failure: [0], passes: true, catches: true },
    finally: { passes: true },
    // jQuery and AngularJS.
    done: { answer: [0], failure: [1], passes: true },
    fail: { failure: [0], passes: true },
    success: { answer: [0], passes: true },
    error: { failure: [0], passes: true },
    always: either,
    complete: either,
    // RxJS.
    subscribe: watching,
    tap: watching,
    do: watching,
    filter: { answer: [0], passes: true },
    map: mapping,
    flatMap: mapping,
    mergeMap: mapping,
    switchMap: mapping,
    concatMap: mapping,
    exhaustMap: mapping,
    // Bluebird.
    spread: mapping,
  } satisfies Record<string, MethodRow>),
);

/** Methods that call back on events, and the events that bring an error. */
export const LISTENING = /^(?:addEventListener|addListener|on|once)$/;
export const ERROR_EVENT = /^(?:abort|error|fail|timeout)$/;

/** Keys of options and observers whose functions are called with the answer, or with the error. */
export const ANSWER_KEY = /^(?:callback|complete|done|load|next|onComplete|onLoad|onSuccess|onload|success|validateStatus)$/;
export const FAILURE_KEY = /^(?:catch|error|fail|failure|onError|onFail|onFailure|onerror)$/;

/** Names of parameters that take an error. */
export const ERROR_NAME = /^_?(?:e|er|err|error|ex|exc|exception|fail|failure|reason|rejection)$|(?:Err|Error|Exception|Failure)$/;

/** Functions that give what they are given, in another form, by the way from the global object or from their module. */
const GLOBAL_PASSING = new Set([
  'Array.from', 'Buffer()', 'Buffer.concat', 'Buffer.from', 'JSON.parse', 'JSON.stringify', 'Object.assign', 'Object.freeze', 'Promise.all', 'Promise.any', 'Promise.race',
  'Promise.resolve', 'String', 'angular.copy', 'angular.extend', 'angular.fromJson', 'atob', 'decodeURIComponent', 'encodeURIComponent', 'escape', 'global.atob', 'globalThis.atob', 'jQuery.extend',
  'self.atob', 'structuredClone', 'unescape', 'window.atob', '$.extend', '$.parseJSON', 'jQuery.parseJSON',
]);
const MODULE_PASSING = new Map([
  ['axios', /^(?:all|spread)$/],
  ['bluebird', /^(?:all|resolve|try)$/],
  ['buffer', /^Buffer(?:\(\)|\.concat|\.from)$/],
  ['camelcase-keys', /^$/],
  ['humps', /^camelize(?:Keys)?$/],
  ['lodash', /^(?:assign|clone|cloneDeep|extend|mapKeys|merge|omit|pick)$/],
  ['q', /^(?:all|when)?$/],
  ['qs', /^parse$/],
  ['querystring', /^(?:decode|parse)$/],
  ['redux-saga/effects', /^(?:all|race)$/],
  ['rxjs', /^(?:firstValueFrom|forkJoin|from|lastValueFrom|of)$/],
]);

/** Functions that read a value below a path of keys: `_.get(error, 'response.data.error')`. */
export function readsPath({ module, path, names }: Named): boolean {
  return /^(?:lodash(?:[./]get)?|object-path|dot-prop|lodash-es(?:\/get)?)$/.test(module ?? '') ? /^(?:get|getProperty)?$/.test(path.join('.')) : names.join('.') === '_.get';
}

/** Functions of other files whose names say that they only read an answer. */
const READING_NAME = /^(?:camel\w*|check\w*|get\w*(?:Body|Data|Json)|handle\w*(?:Answer|Response|Result)|normali[sz]e\w*|parse\w*|read\w*|to\w*(?:Json|Camel\w*)|unwrap\w*|validate\w*(?:Answer|Response|Status))$/i;

/** What a callee is, as far as these tables look at it. */
interface Named {
  readonly module: string | undefined;
  readonly path: readonly string[];
  readonly names: readonly string[];
  readonly isGlobal: boolean;
}

/** Whether a function gives what it is given, in another form. */
export function passesOn({ module, path, names, isGlobal }: Named): boolean {
  const joined = path.join('.');
  if (module !== undefined) return MODULE_PASSING.get(module.replace(/^node:/, ''))?.test(joined) ?? (module.startsWith('.') && READING_NAME.test(names.at(-1) ?? ''));
  return isGlobal && GLOBAL_PASSING.has(joined);
}

/** Functions that make a pair of an error and a value of a promise: `const [err, response] = await to(promise)`. */
export function pairsUp({ module, path }: Named): boolean {
  return /^(?:await-of|await-to-js|await-to|catch-(?:err|error)|of|safe-await|safe-await-js)$/.test(module ?? '') || (module?.startsWith('.') === true && /^(?:awaitTo|safeAwait|to|tryCatch)$/.test(path.at(-1) ?? ''));
}

/** Functions that read bytes or text out of one that is encoded: the steps by which people open a JSON Web Token themselves. */
const DECODING_NAME = /^(?:a2b|atob|b64\w*|base64\w*|decode(?:URIComponent|64)?|from(?:Base64\w*)?|parse|toBuffer|toByteArray|toString|utf8\w*)$|base64/i;

/** Whether a function opens a part of a JSON Web Token that is still encoded. */
export function opensEncoded({ path, names }: Named): boolean {
  return DECODING_NAME.test(names.at(-1) ?? '') || /^(?:Buffer|TextDecoder)\(\)$/.test(path.join('.'));
}

/** A library function that reads the claims of a JSON Web Token. */
interface Decoder {
  readonly module: RegExp;
  readonly path: RegExp;
}

/** To teach a library, add a row; the token is the first argument. */
const DECODERS: readonly Decoder[] = [
  { module: /^jwt-decode(?:\/.*)?$/, path: /^(?:jwtDecode)?$/ },
  { module: /^jsonwebtoken(?:-promisified)?$/, path: /^(?:decode|verify|verifyAsync)$/ },
  { module: /^jose(?:\/.*)?$/, path: /^(?:decodeJwt|jwtVerify|JWT\.(?:decode|verify)|UnsecuredJWT\.decode)?$/ },
  { module: /^jwt-simple$/, path: /^decode$/ },
  { module: /^(?:jws|njwt|nJwt)$/, path: /^(?:decode|verify)$/ },
  { module: /^jsrsasign$/, path: /^(?:KJUR\.)?jws\.JWS\.parse$/ },
  { module: /^(?:@tsndr\/cloudflare-worker-jwt|jwt-lite|react-jwt|jwt-check-expiry)$/, path: /^(?:decode|decodeToken|verify)$/ },
];
const DECODER_NAME = /^(?:(?:decode|parse|read)_?(?:id_?)?(?:jwt|token)(?:payload)?|jwt_?(?:decode|payload)|get_?(?:claims|jwtpayload|tokenpayload))$/i;

/** Whether a function reads the claims of the token that it is given first. What the file declares itself is looked into instead. */
export function decodesToken({ module, path, names }: Named): boolean {
  if (module !== undefined && !module.startsWith('.')) return DECODERS.some((row) => row.module.test(module) && row.path.test(path.join('.')));
  return DECODER_NAME.test(names.at(-1) ?? '') || /^jwt\.(?:decode|verify)$/i.test(names.slice(-2).join('.'));
}

/** Keys under which a decoded token holds its claims, beside its header and signature. */
export const CLAIM_HOLDERS = new Set(['body', 'claims', 'payload', 'payloadObj']);
export const NO_CLAIMS = new Set(['header', 'protectedHeader', 'signature']);

const TOKEN_KEYS: readonly (readonly [key: RegExp, part: Part | undefined])[] = [
  [/^id_?token$/i, 'id-token'],
  [/^refresh_?token$/i, 'refresh-token'],
  [/^(?:access_?token|expires_?(?:at|in)|headers|token_?type)$/i, undefined],
];

/** What a key of an answer holds; nothing for what nobody follows. */
export function partAt(part: Part, key: string): Part | undefined {
  if (part === 'answer') {
    const row = TOKEN_KEYS.find(([pattern]) => pattern.test(key));
    return row ? row[1] : 'answer';
  }
  if (part === 'failure') return 'failure';
  if (part === 'claims') return CLAIM_HOLDERS.has(key) ? 'claims' : undefined;
  // `token.split('.')[1]`
  return part === 'id-token' && /^\d+$/.test(key) ? 'id-token' : undefined;
}
