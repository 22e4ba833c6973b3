/** A method of an SDK that asks Auth0 to send a code or a link. */
export interface StartMethod {
  readonly names: readonly string[];
  /** What the object that has the method is called, for names that others have too. */
  readonly of?: RegExp;
  /** Where the name alone says it; else the arguments do. */
  readonly connection?: 'email' | 'sms';
  /** What it always sends; else an argument may say it. */
  readonly sends?: 'code' | 'link';
  /** Where the method is documented. */
  readonly source: string;
}

const NODE_AUTH0 = 'https://github.com/auth0/node-auth0/blob/v3.7.2/src/auth/PasswordlessAuthenticator.js';
const AUTH0_JS = 'https://auth0.com/docs/libraries/auth0js';
const REACT_NATIVE = 'https://github.com/auth0/react-native-auth0/blob/master/EXAMPLES.md';
const PASSWORDLESS = /passwordless/i;

/** To add a method of an SDK, add a row. Calls by these names count whatever they go to: they only show that there is a first step. */
export const START_METHODS: readonly StartMethod[] = [
  { names: ['sendSMS', 'sendSms'], of: PASSWORDLESS, connection: 'sms', source: NODE_AUTH0 },
  { names: ['sendEmail'], of: PASSWORDLESS, connection: 'email', source: NODE_AUTH0 },
  { names: ['requestSMSCode', 'requestSmsCode'], connection: 'sms', source: NODE_AUTH0 },
  { names: ['requestEmailCode'], connection: 'email', sends: 'code', source: NODE_AUTH0 },
  { names: ['requestMagicLink'], connection: 'email', sends: 'link', source: NODE_AUTH0 },
  { names: ['passwordlessStart', 'startPasswordless'], source: AUTH0_JS },
  { names: ['start'], of: PASSWORDLESS, source: 'https://github.com/auth0/nextjs-auth0/blob/main/EXAMPLES.md' },
  { names: ['passwordlessWithSMS', 'sendSMSCode'], connection: 'sms', source: REACT_NATIVE },
  { names: ['passwordlessWithEmail', 'sendEmailCode'], connection: 'email', source: REACT_NATIVE },
  { names: ['sms', 'socialOrSms'], of: /lock/i, connection: 'sms', source: 'https://github.com/auth0/lock-passwordless' },
  { names: ['emailcode', 'socialOrEmailcode'], connection: 'email', sends: 'code', source: 'https://github.com/auth0/lock-passwordless' },
  { names: ['magiclink', 'socialOrMagiclink'], connection: 'email', sends: 'link', source: 'https://github.com/auth0/lock-passwordless' },
  { names: ['Auth0LockPasswordless'], source: 'https://github.com/auth0/lock' },
];
