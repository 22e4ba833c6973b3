import { OTP_GRANT } from './grants.ts';
import type { SdkCall } from './sdk-call.ts';

const JS = 'https://github.com/auth0/auth0.js/blob/v9.32.0/src';
const JS_7 = 'https://github.com/auth0/auth0.js/blob/v7.6.1/index.js';

/** Keys that loginWithResourceOwner does not send, and its successors do. */
const NOT_SENT = ['audience', 'clientID', 'grant_type'];

const PACKAGE_JS = { sdk: 'auth0-js', classes: ['WebAuth'] } as const;
const OLD_JS = { sdk: 'auth0-js', classes: ['', 'Auth0'], versions: '<8.0.0', rewrites: [], source: JS_7 } as const;

/** The calls of auth0-js and of the Lock for codes, which run in browsers. */
export const BROWSER_CALLS: readonly SdkCall[] = [
  ...(['client.loginWithResourceOwner', 'loginWithResourceOwner'] as const).map((way): SdkCall => {
    const to = (method: string): string => way.replace('loginWithResourceOwner', method);
    return {
      sdk: 'auth0-js',
      classes: [way.startsWith('client.') ? 'WebAuth' : 'Authentication'],
      way,
      versions: '>=8.0.0',
      kind: 'login',
      connection: { kind: 'key', key: 'connection' },
      rewrites: [
        // Before 9.14.3 the code is taken out of what is sent.
        { versions: '>=9.14.3', for: 'passwordless', way: to('oauthToken'), renames: { password: 'otp', connection: 'realm' }, removes: ['device', 'sso'], refuses: NOT_SENT, sets: { grantType: OTP_GRANT }, takesAudience: true },
        { versions: '>=8.0.0', for: 'database', way: to('login'), renames: { connection: 'realm' }, removes: ['device', 'grantType', 'sso'], refuses: NOT_SENT, takesAudience: true },
      ],
      passwordAdvice: `${to('login')}({ realm, username, password, scope }, callback)`,
      advice: `${to('oauthToken')}({ grantType: '${OTP_GRANT}', realm: 'sms' | 'email', username, otp, scope }, callback) of auth0-js 9.14.3 and later, for applications that are no single-page apps; those call webAuth.passwordlessLogin({ connection, phoneNumber | email, verificationCode }, callback), which redirects`,
      source: `${JS}/authentication/index.js`,
    };
  }),
  {
    ...PACKAGE_JS,
    way: 'popup.passwordlessVerify',
    versions: '>=8.0.0',
    kind: 'login',
    connection: { kind: 'key', key: 'connection' },
    rewrites: [],
    advice: 'webAuth.passwordlessLogin({ connection, phoneNumber | email, verificationCode, redirectUri }, callback), which redirects instead of opening a window; the callback only gets errors',
    source: `${JS}/web-auth/popup.js`,
  },
  {
    ...PACKAGE_JS,
    way: 'passwordlessVerify',
    versions: '>=8.0.0',
    kind: 'verify',
    connection: { kind: 'key', key: 'connection' },
    rewrites: [],
    advice: 'webAuth.passwordlessLogin({ connection, phoneNumber | email, verificationCode }, callback) of auth0-js 8.9 and later; the page must be listed under Allowed Origins (CORS)',
    source: `${JS}/web-auth/index.js`,
  },
  ...([[['WebAuth'], 'client.passwordless.verify'], [['Authentication'], 'passwordless.verify']] as const).map(([classes, way]): SdkCall => ({
    sdk: 'auth0-js',
    classes,
    way,
    versions: '>=8.0.0',
    kind: 'verify',
    connection: { kind: 'key', key: 'connection' },
    onlyProven: classes[0] === 'Authentication',
    rewrites: [],
    advice: `${way.replace('passwordless.verify', 'oauthToken')}({ grantType: '${OTP_GRANT}', realm, username, otp, scope }, callback) of auth0-js 9.14.3 and later, or webAuth.passwordlessLogin in a single-page app`,
    source: `${JS}/authentication/passwordless-authentication.js`,
  })),
  ...([[['WebAuth'], 'passwordlessStart'], [['WebAuth'], 'client.passwordless.start'], [['Authentication'], 'passwordless.start']] as const).map(([classes, way]): SdkCall => ({
    sdk: 'auth0-js',
    classes,
    way,
    versions: '>=8.0.0',
    kind: 'incomplete-start',
    connection: { kind: 'key', key: 'connection' },
    onlyProven: classes[0] === 'Authentication',
    rewrites: [{ versions: '>=8.1.0', removes: ['type'], adds: [{ key: 'send', text: { sms: 'code' } }] }],
    advice: `${way}({ connection, send: 'code' | 'link', phoneNumber | email }, callback), without type`,
    source: `${JS}/${way === 'passwordlessStart' ? 'web-auth/index.js' : 'authentication/passwordless-authentication.js'}`,
  })),
  ...(['login', 'signin', 'loginWithPasscode', 'loginWithPhoneNumber'] as const).map((way): SdkCall => ({
    ...OLD_JS,
    way,
    kind: 'login',
    connection: { kind: 'recipient' },
    withKey: ['passcode'],
    advice: "webAuth.passwordlessLogin({ connection: 'sms' | 'email', phoneNumber | email, verificationCode }, callback) of auth0-js 8.9 and later, which redirects; the callback only gets errors",
  })),
  ...(['login', 'signin', 'signup'] as const).map((way): SdkCall => ({
    ...OLD_JS,
    way,
    kind: 'login',
    connection: { kind: 'key', key: 'connection', otherwise: 'Username-Password-Authentication' },
    // Without single sign-on the password goes to /oauth/ro, and a sign-up logs in that way.
    withKey: ['sso'],
    unlessKey: ['passcode'],
    unlessTrue: 'sso',
    advice: 'webAuth.client.login({ realm, username, password, scope }, callback) of auth0-js 8 and later, or webAuth.login, which redirects',
  })),
  ...(['verifySMSCode', 'verifyEmailCode'] as const).map((way): SdkCall => ({
    ...OLD_JS,
    way,
    kind: 'login',
    connection: { kind: 'fixed', name: way === 'verifySMSCode' ? 'sms' : 'email' },
    advice: `webAuth.passwordlessLogin({ connection: '${way === 'verifySMSCode' ? "sms', phoneNumber" : "email', email"}, verificationCode }, callback) of auth0-js 8.9 and later, which redirects; the callback only gets errors`,
  })),
  {
    ...OLD_JS,
    way: 'loginWithResourceOwner',
    kind: 'login',
    connection: { kind: 'key', key: 'connection' },
    advice: `webAuth.client.oauthToken({ grantType: '${OTP_GRANT}', realm: 'sms' | 'email', username, otp, scope }, callback) of auth0-js 9.14.3 and later, or webAuth.passwordlessLogin in a single-page app`,
  },
  ...(
    [
      ['requestSMSCode', "{ connection: 'sms', send: 'code', phoneNumber }"],
      ['requestEmailCode', "{ connection: 'email', send: 'code', email }"],
      ['requestMagicLink', "{ connection: 'email', send: 'link', email, authParams }"],
      ['startPasswordless', "{ connection: 'sms' | 'email', send: 'code' | 'link', phoneNumber | email }"],
    ] as const
  ).map(([way, argument]): SdkCall => ({
    ...OLD_JS,
    way,
    kind: 'start',
    connection: { kind: 'recipient' },
    advice: `webAuth.passwordlessStart(${argument}, callback) of auth0-js 8.1 and later`,
  })),
  {
    sdk: 'auth0-lock-passwordless',
    classes: ['', 'Auth0LockPasswordless'],
    way: '',
    versions: '*',
    kind: 'login',
    connection: { kind: 'recipient' },
    rewrites: [],
    advice: "new Auth0LockPasswordless(clientId, domain, { passwordlessMethod: 'code', allowedConnections: ['sms'] }) of auth0-lock 11.3 and later, with lock.show() and lock.on('authenticated', …)",
    source: 'https://github.com/auth0/lock-passwordless/blob/v2.2.3/lib/index.js',
  },
];
