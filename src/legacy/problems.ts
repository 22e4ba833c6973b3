import type { Reason } from './reasons.ts';

/** What `valid-otp-grant` finds. */
export const OTP_PROBLEMS = {
  'otp-key': {
    title: 'A parameter of the passwordless OTP grant under a wrong name',
    why: 'Auth0 does not know the name, so the parameter counts as missing.',
    todo: 'Use the name that the grant knows.',
  },
  'otp-endpoint': {
    title: 'A misspelled path of the token endpoint',
    why: 'The passwordless OTP grant is served at /oauth/token.',
    todo: 'Send the request to /oauth/token.',
  },
  'otp-incomplete': {
    title: 'A request for the passwordless OTP grant without a parameter that it needs',
    why: 'The grant needs grant_type, client_id, username, otp and realm; a login to a database connection has auth_session instead of username and realm.',
    todo: 'Add the parameter.',
  },
  'otp-realm': {
    title: 'A realm that is not sms or email',
    why: 'The passwordless OTP grant takes the realms sms and email.',
    todo: 'Use one of them. If the realm is a passwordless connection with a name of your own, list it as passwordlessConnections in the configuration.',
  },
  'otp-unwanted-key': {
    title: 'A parameter that the passwordless OTP grant has no use for',
    why: 'It is left from a legacy request, and says something that does not happen.',
    todo: 'Remove it, unless an Action reads it.',
  },
  'otp-grant': {
    title: 'A passwordless login at /oauth/token with another grant',
    why: 'The realm or connection is sms or email, which only the passwordless OTP grant takes at this endpoint.',
    todo: 'Set grant_type to http://auth0.com/oauth/grant-type/passwordless/otp, and send the code as otp and the connection as realm.',
  },
} as const satisfies Record<string, Reason>;

/** What `valid-passwordless-start` finds. */
export const START_PROBLEMS = {
  'start-key': {
    title: 'A parameter of /passwordless/start under a wrong name',
    why: 'The endpoint turns down a request with a key that it does not know.',
    todo: 'Use the name that the endpoint knows.',
  },
  'start-send': {
    title: 'A request for a code that does not say what to send',
    why: 'Without send an email holds a link and no code. A text message can only hold a code.',
    todo: "Add send: 'code'.",
  },
  'start-send-value': {
    title: 'A value of send that the connection does not have',
    why: 'An email can hold a code or a link, a text message only a code.',
    todo: 'Use code, or link with the connection email.',
  },
  'start-incomplete': {
    title: 'A request to /passwordless/start without a parameter that it needs',
    why: 'The endpoint needs client_id, connection, and email or phone_number.',
    todo: 'Add the parameter.',
  },
  'start-connection': {
    title: 'A start of a login with a connection that is not sms or email',
    why: 'Only passwordless connections send codes and links.',
    todo: 'Use sms or email. If the connection is a passwordless one with a name of your own, list it as passwordlessConnections in the configuration.',
  },
  'start-recipient': {
    title: 'A recipient that does not fit the connection',
    why: 'The connection email sends to email, the connection sms to phone_number.',
    todo: 'Change the connection or the recipient.',
  },
  'start-unwanted-key': {
    title: 'A key that /passwordless/start turns down',
    why: 'The endpoint answers 400 "the following properties are not allowed" to every key that it does not know.',
    todo: 'Move or remove the key.',
  },
  'start-misplaced-key': {
    title: 'A parameter of the login at the top of a start request',
    why: 'The endpoint turns down a request with such a key. What a link leads to is told in authParams; with a code it is the exchange that asks for a scope and an audience.',
    todo: 'With a link, move it into authParams. With a code, let the exchange ask for it and remove it here.',
  },
  'start-auth-params': {
    title: 'A value of authParams that is no object',
    why: 'The endpoint answers 400 "invalid type: string (expected object)".',
    todo: 'Write authParams as an object.',
  },
  'start-by-users-api': {
    title: 'A code by SMS that is asked for by creating a user',
    why: 'This was the first step before there was /passwordless/start, and needs a token of the Management API.',
    todo: "Send a POST to /passwordless/start with client_id, connection: 'sms', phone_number and send: 'code', and without the token. To create a user, leave it as it is and switch the rule off for the line.",
  },
  'start-by-users-token': {
    title: 'A code by SMS that is asked for by creating a user, with a token from elsewhere',
    why: 'The start of a login must not be sent with a token of the Management API, and this one is not seen to be the call\'s own: it comes with the client, with shared headers, or by another call.',
    todo: "Send a POST to /passwordless/start with client_id, connection: 'sms', phone_number and send: 'code', by a client without the token.",
  },
} as const satisfies Record<string, Reason>;

/** What `no-legacy-passwordless-sdk` finds. */
export const SDK_PROBLEMS = {
  'sdk-login': {
    title: 'A call of an Auth0 SDK that logs in with a code at a legacy endpoint',
    why: 'The call ends at /oauth/ro, which Auth0 has replaced by /oauth/token with the passwordless OTP grant.',
    todo: 'Run oauth-ro-codemod migrate where it can be rewritten; else write the newer call.',
  },
  'sdk-database-login': {
    title: 'A call of an Auth0 SDK that logs in with a password at a legacy endpoint',
    why: 'The call ends at /oauth/ro, which Auth0 has replaced by /oauth/token with the password-realm grant.',
    todo: 'Run oauth-ro-codemod migrate --database-logins where it can be rewritten; else write the newer call.',
  },
  'sdk-start': {
    title: 'A call of an Auth0 SDK that asks for a code or a link, and that later versions do not have',
    why: 'An upgrade of the SDK breaks the first step of the login.',
    todo: 'Run oauth-ro-codemod migrate where it can be rewritten; else write the newer call.',
  },
  'sdk-start-send': {
    title: 'A start of auth0-js that does not say what to send, or that sends what the endpoint turns down',
    why: 'passwordlessStart throws without send since auth0-js 8.1, and Auth0 turns down a request with type.',
    todo: "Say send: 'code' or send: 'link', and leave out type.",
  },
  'sdk-verify': {
    title: 'A login of auth0-js with a code at /passwordless/verify',
    why: 'The endpoint is deprecated as well, and disabled for newer tenants.',
    todo: 'Write the newer call.',
  },
} as const satisfies Record<string, Reason>;

export type SdkProblemCode = keyof typeof SDK_PROBLEMS;

/** Those of them that are logins, whose rewrite asks the same of people as that of a request. */
export const SDK_LOGINS: ReadonlySet<string> = new Set<SdkProblemCode>(['sdk-database-login', 'sdk-login']);

export type OtpProblemCode = keyof typeof OTP_PROBLEMS;
export type StartProblemCode = keyof typeof START_PROBLEMS;

/** What is found in requests that are no longer legacy, and not yet right. */
export type RequestProblemCode = OtpProblemCode | SdkProblemCode | StartProblemCode;
