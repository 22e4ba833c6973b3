import type { SdkCall, SdkRewrite } from './sdk-call.ts';

const NODE = 'https://github.com/auth0/node-auth0/blob/v3.7.2/src/auth';
const NODE_4 = 'https://github.com/auth0/node-auth0/blob/v4.37.1/v4_MIGRATION_GUIDE.md';

/** The passwordless methods of auth0 4 to 6 take a code, give `{ data }`, and ask for no scope of their own. */
const LOGIN_OF_4 = {
  versions: '>=4.0.0 <7.0.0',
  for: 'passwordless',
  way: { sms: 'passwordless.loginWithSMS', email: 'passwordless.loginWithEmail' },
  adds: [{ key: 'scope', text: 'openid' }],
  takesAudience: true,
  isModern: true,
} as const;

/** What auth0 2 and 3 hold an ID token against, and later versions take as options. */
const CHECKS = ['maxAge', 'nonce', 'organization'];

/** Methods for passwords, where they are given a code. */
const SIGN_IN_BY_CODE: readonly SdkRewrite[] = [
  {
    versions: '>=2.31.0 <4.0.0',
    for: 'passwordless',
    way: 'passwordless.signIn',
    renames: { password: 'otp', connection: 'realm' },
    removes: ['device', 'grant_type', 'sso'],
    takesAudience: true,
  },
  { ...LOGIN_OF_4, renames: { username: { sms: 'phone_number', email: 'email' }, password: 'code' }, removes: ['connection', 'device', 'grant_type', 'sso'], refuses: CHECKS },
];

const REALM_OF_DATABASE = { for: 'database', way: 'oauth.passwordGrant', renames: { connection: 'realm' }, removes: ['device', 'grant_type', 'sso'], takesAudience: true } as const;

const AUTHENTICATION_CLIENT = { sdk: 'auth0', classes: ['AuthenticationClient'] } as const;
const PASSWORD_ADVICE = "oauth.passwordGrant({ username, password, realm, scope: 'openid' })";
const ADVICE_NODE =
  "passwordless.signIn({ username, otp, realm: 'sms' | 'email', scope }) of auth0 2.31 to 3, or passwordless.loginWithSMS({ phone_number, code, scope }) or loginWithEmail({ email, code, scope }) of auth0 4 to 6 (and of auth0/legacy in 7), whose result lies under data; or getTokenByPasswordlessSms({ phoneNumber, code, scope }) and getTokenByPasswordlessEmail({ email, code, scope }) of @auth0/auth0-auth-js";

const CALLS: readonly SdkCall[] = [
  {
    ...AUTHENTICATION_CLIENT,
    way: 'passwordless.signIn',
    versions: '>=2.0.0',
    kind: 'login',
    // Every name but email counts as sms.
    connection: { kind: 'key', key: 'connection', otherwise: 'sms', isForced: true },
    unlessKey: ['otp'],
    rewrites: [
      {
        versions: '>=2.31.0 <4.0.0',
        renames: { password: 'otp', connection: 'realm' },
        removes: ['device', 'grant_type'],
        refuses: ['realm'],
        adds: [{ key: 'realm', text: { sms: 'sms', email: 'email' } }],
        takesAudience: true,
      },
      { ...LOGIN_OF_4, renames: { username: { sms: 'phone_number', email: 'email' }, password: 'code' }, removes: ['connection', 'device', 'grant_type'], refuses: ['otp', 'realm', ...CHECKS] },
    ],
    advice: ADVICE_NODE,
    source: `${NODE}/PasswordlessAuthenticator.js`,
  },
  {
    ...AUTHENTICATION_CLIENT,
    way: 'passwordless.signIn',
    // The same with a code under its new name, which only versions before 4 have.
    versions: '>=4.0.0',
    kind: 'login',
    connection: { kind: 'key', key: 'realm', otherwise: 'sms', isForced: true },
    withKey: ['otp'],
    rewrites: [{ ...LOGIN_OF_4, renames: { username: { sms: 'phone_number', email: 'email' }, otp: 'code' }, removes: ['connection', 'device', 'grant_type', 'password', 'realm'], refuses: CHECKS }],
    advice: ADVICE_NODE,
    source: NODE_4,
  },
  {
    ...AUTHENTICATION_CLIENT,
    way: 'verifySMSCode',
    versions: '>=2.0.0',
    kind: 'login',
    connection: { kind: 'fixed', name: 'sms' },
    unlessKey: ['otp'],
    rewrites: [
      { versions: '>=2.34.0 <4.0.0', renames: { code: 'otp', password: 'otp' } },
      { ...LOGIN_OF_4, renames: { phoneNumber: 'phone_number', username: 'phone_number', password: 'code' }, keeps: ['code', 'phone_number'], refuses: ['otp'] },
    ],
    advice: ADVICE_NODE,
    source: `${NODE}/index.js`,
  },
  {
    ...AUTHENTICATION_CLIENT,
    way: 'verifyEmailCode',
    versions: '>=2.35.0',
    kind: 'login',
    connection: { kind: 'fixed', name: 'email' },
    unlessKey: ['otp'],
    rewrites: [
      { versions: '>=2.35.0 <4.0.0', renames: { code: 'otp', password: 'otp' } },
      { ...LOGIN_OF_4, renames: { username: 'email', password: 'code' }, keeps: ['code', 'email'], refuses: ['otp'] },
    ],
    advice: ADVICE_NODE,
    source: `${NODE}/index.js`,
  },
  ...(['verifySMSCode', 'verifyEmailCode'] as const).map((way): SdkCall => ({
    ...AUTHENTICATION_CLIENT,
    way,
    versions: '>=4.0.0',
    kind: 'login',
    connection: { kind: 'fixed', name: way === 'verifySMSCode' ? 'sms' : 'email' },
    withKey: ['otp'],
    rewrites: [{ ...LOGIN_OF_4, renames: way === 'verifySMSCode' ? { phoneNumber: 'phone_number', username: 'phone_number', otp: 'code' } : { username: 'email', otp: 'code' }, keeps: ['email', 'phone_number'] }],
    advice: ADVICE_NODE,
    source: NODE_4,
  })),
  {
    ...AUTHENTICATION_CLIENT,
    way: 'oauth.signIn',
    versions: '>=2.0.0',
    kind: 'login',
    connection: { kind: 'key', key: 'connection' },
    unlessOption: { key: 'type', value: 'token' },
    rewrites: [
      ...SIGN_IN_BY_CODE,
      { ...REALM_OF_DATABASE, versions: '>=2.6.0 <4.0.0', adds: [{ key: 'scope', text: 'openid' }] },
      { ...REALM_OF_DATABASE, versions: '>=4.0.0 <7.0.0', adds: [{ key: 'scope', text: 'openid' }], isModern: true },
    ],
    advice: ADVICE_NODE,
    passwordAdvice: PASSWORD_ADVICE,
    source: `${NODE}/OAuthAuthenticator.js`,
  },
  {
    ...AUTHENTICATION_CLIENT,
    way: 'database.signIn',
    versions: '>=2.0.0',
    kind: 'login',
    connection: { kind: 'key', key: 'connection', otherwise: 'Username-Password-Authentication' },
    rewrites: [
      ...SIGN_IN_BY_CODE,
      { ...REALM_OF_DATABASE, versions: '>=2.6.0 <4.0.0', adds: [{ key: 'scope', text: 'openid' }, { key: 'realm', text: 'Username-Password-Authentication' }] },
      { ...REALM_OF_DATABASE, versions: '>=4.0.0 <7.0.0', adds: [{ key: 'scope', text: 'openid' }, { key: 'realm', text: 'Username-Password-Authentication' }], isModern: true },
    ],
    advice: ADVICE_NODE,
    passwordAdvice: PASSWORD_ADVICE,
    source: `${NODE}/DatabaseAuthenticator.js`,
  },
  {
    ...AUTHENTICATION_CLIENT,
    way: 'requestSMSCode',
    versions: '>=2.0.0',
    kind: 'start',
    connection: { kind: 'fixed', name: 'sms' },
    rewrites: [
      { versions: '>=2.0.0 <4.0.0', way: 'passwordless.sendSMS', renames: { phoneNumber: 'phone_number' }, keeps: ['phone_number'] },
      { versions: '>=4.0.0 <7.0.0', way: 'passwordless.sendSMS', renames: { phoneNumber: 'phone_number' }, keeps: ['phone_number'], isModern: true, givesNothing: true },
    ],
    advice: 'passwordless.sendSMS({ phone_number })',
    source: NODE_4,
  },
  {
    ...AUTHENTICATION_CLIENT,
    way: 'requestEmailCode',
    versions: '>=2.0.0',
    kind: 'start',
    connection: { kind: 'fixed', name: 'email' },
    rewrites: [
      { versions: '>=2.0.0 <4.0.0', way: 'passwordless.sendEmail', sets: { send: 'code' } },
      { versions: '>=4.0.0 <7.0.0', way: 'passwordless.sendEmail', sets: { send: 'code' }, refuses: ['authParams'], isModern: true, givesNothing: true },
    ],
    advice: "passwordless.sendEmail({ email, send: 'code' })",
    source: NODE_4,
  },
  {
    ...AUTHENTICATION_CLIENT,
    way: 'requestMagicLink',
    versions: '>=2.0.0',
    kind: 'start',
    connection: { kind: 'fixed', name: 'email' },
    rewrites: [
      { versions: '>=2.0.0 <4.0.0', way: 'passwordless.sendEmail', sets: { send: 'link' } },
      { versions: '>=4.0.0 <7.0.0', way: 'passwordless.sendEmail', sets: { send: 'link' }, isModern: true, givesNothing: true },
    ],
    advice: "passwordless.sendEmail({ email, send: 'link' })",
    source: NODE_4,
  },
];

/** From 7 on the package has the clients of version 4 below a path of their own, and no others that log in. */
function withLegacyPath(row: SdkCall): SdkCall {
  const moved = row.rewrites.filter(({ isModern }) => isModern).map((rewrite): SdkRewrite => ({ ...rewrite, versions: '>=7.0.0', module: 'auth0/legacy' }));
  return { ...row, rewrites: [...row.rewrites, ...moved] };
}

/** The calls of the package auth0, for Node.js. */
export const NODE_CALLS: readonly SdkCall[] = CALLS.map(withLegacyPath);
