/** What a rule or reason code tells people. */
export interface Reason {
  /** One line: what was found. */
  readonly title: string;
  /** Why it was not rewritten. */
  readonly why: string;
  /** What a person does next. */
  readonly todo: string;
}

/** Why a place that uses the legacy login was not rewritten. Every reported place has exactly one of these. */
export const REASONS = {
  'database-connection': {
    title: 'A login with a password of a database connection',
    why: 'The connection is not sms or email, so the password is a password and not a code. The passwordless grant would lock these users out.',
    todo: 'Move it to the password-realm grant with --database-logins. If the connection is a passwordless one with a name of your own, list it as passwordlessConnections in the configuration.',
  },
  'connection-unknown': {
    title: 'A login whose connection is known only when the program runs',
    why: 'A variable, a parameter or a setting decides between passwordless and password logins, and a wrong guess locks people out.',
    todo: 'Write the connection as sms or email where it is used, or split the function by connection, and run again.',
  },
  'connection-mixed': {
    title: 'One request for both passwordless and other connections',
    why: 'The two kinds of login need different grants and different parameters from now on.',
    todo: 'Give the passwordless login a request of its own, and run again.',
  },
  'body-unknown': {
    title: 'A request whose parameters are not all seen',
    why: 'Keys come from a place that this file does not show, so a legacy parameter could be left in the request.',
    todo: 'Write the parameters where the request is made, or change the request by hand.',
  },
  'body-shared': {
    title: 'A request whose parameters other code uses as well',
    why: 'Changing the object would change what the other code sends or reads.',
    todo: 'Give the request an object of its own, and run again.',
  },
  'body-incomplete': {
    title: 'A request without a username or a password',
    why: 'The new grant needs username and otp; this request has never worked, or its parameters are added elsewhere.',
    todo: 'Complete the request, and run again.',
  },
  'body-typed': {
    title: 'A request whose parameters have a declared type or schema',
    why: 'The type or schema has other users, or stands in another file; with the new parameters the body would no longer fit it.',
    todo: 'Change the type or schema together with the request: otp for password, realm for connection.',
  },
  'url-shared': {
    title: 'A request whose URL other code uses as well',
    why: 'The constant that holds the URL is exported, or read by code that is not a proven passwordless login.',
    todo: 'Give the passwordless login a URL of its own (/oauth/token), and run again.',
  },
  'url-unknown': {
    title: 'A request whose URL is only partly known',
    why: 'In some runs of the program the URL comes from a setting, or something unknown is appended to the path.',
    todo: 'Look at what else the URL may be (an environment variable?), and change the request, the setting and the default together.',
  },
  'path-prefixed': {
    title: 'A request to /oauth/ro below another path',
    why: 'Auth0 serves /oauth/ro at the root of a domain. Behind a path there is a proxy or another product, and whether it has /oauth/token is not known.',
    todo: 'Find out what answers at this address. If it passes on to Auth0, let it pass /oauth/token on too and change the request by hand.',
  },
  'method-unsupported': {
    title: 'A request that is not a POST',
    why: 'JSONP and other requests without a body have no counterpart at /oauth/token.',
    todo: 'Send a POST with a JSON or form body to /oauth/token, or use Universal Login.',
  },
  'grant-unsupported': {
    title: 'A grant that has no passwordless counterpart',
    why: 'Only the grant "password" is a login with a code. Others, and an id_token in the body, are another exchange.',
    todo: 'Look up the replacement of this grant in the migration guide; there is none for jwt-bearer.',
  },
  'half-migrated': {
    title: 'A legacy request with parameters of the new grant',
    why: 'The body already has otp or realm beside the legacy parameters, and which of them counts is not clear.',
    todo: 'Keep one of the two, and run again.',
  },
  'library-built-body': {
    title: 'A library builds the request',
    why: 'The endpoint is an option of an OAuth library, which writes the parameters of its own grant.',
    todo: 'Call /oauth/token with the passwordless OTP grant yourself, or through an Auth0 SDK.',
  },
  'text-body': {
    title: 'A request whose parameters are a piece of text',
    why: 'JSON or a command line put together from strings has no keys that could be changed safely.',
    todo: 'Build the body as an object (JSON.stringify), and run again, or change the text by hand.',
  },
  'content-length': {
    title: 'A request with a Content-Length that is written down',
    why: 'The new body has another length; the server would cut it off or wait for more.',
    todo: 'Compute the header (Buffer.byteLength) or leave it out, and run again.',
  },
  'browser-client': {
    title: 'A login in code that runs in a browser',
    why: 'Single-page applications may not use the passwordless OTP grant at /oauth/token.',
    todo: 'Move to Universal Login or auth0.js (passwordlessLogin). If the application is registered as native, run with --browser-clients.',
  },
  'test-double': {
    title: 'A test that stands in for the legacy request',
    why: 'It mirrors a request that is not rewritten with it, or its form is not one that can be changed safely.',
    todo: 'Change it together with the request that it stands for.',
  },
  'endpoint-only': {
    title: 'The URL of the legacy endpoint',
    why: 'A constant, a table, a check or the route of a proxy holds the URL, and the request that uses it is not seen from here.',
    todo: 'Find the requests that use it. When all of them are migrated, change or remove it.',
  },
  'legacy-grant': {
    title: 'The name of a legacy grant',
    why: 'The legacy grants stay enabled for an application as long as it is listed here.',
    todo: 'Enable http://auth0.com/oauth/grant-type/passwordless/otp, and remove the legacy grant when the migration is over.',
  },
  'generated-code': {
    title: 'Generated, bundled or vendored code',
    why: 'Edits to it are lost when it is made again.',
    todo: 'Migrate the source that it is made from, or update the vendored library.',
  },
  'unsupported-language': {
    title: 'The legacy login in a file of another language',
    why: 'JavaScript and TypeScript are read as code, also in pages, components and documents, and requests of curl, HTTP files, HAR and Postman; nothing else is.',
    todo: 'Change the request by hand; the parameters are the same in every language.',
  },
  unparsable: {
    title: 'The legacy login in a file that does not parse',
    why: 'No parser of the file’s language reads it, so nothing about the request is known.',
    todo: 'Mend the syntax error, and run again.',
  },
  'outside-selection': {
    title: 'A proven request whose rewrite would reach beyond the files of this run',
    why: 'Its URL, its parameters or the request itself stand in a file that was not named, and half of a rewrite would be a legacy request with modern parameters.',
    todo: 'Name that file as well, or run on the whole project.',
  },
  'edit-refused': {
    title: 'A proven request that cannot be edited safely',
    why: 'An edit that is not sure to leave everything else as it is, is not made; the old text was kept.',
    todo: 'Change the request by hand.',
  },
  'type-error': {
    title: 'A rewrite that brings a type error',
    why: 'TypeScript takes the file as it is, and not as it would be; the old text was kept.',
    todo: 'Change the type that it speaks of together with the request, and run again.',
  },
  declined: {
    title: 'A rewrite that was declined',
    why: 'Whoever ran migrate --interactive said no to it, or ended the run before it.',
    todo: 'Run again to take it, or switch the finding off where it stands.',
  },
} as const satisfies Record<string, Reason>;

export type ReasonCode = keyof typeof REASONS;

/** What `valid-scope` finds. */
export const SCOPE_PROBLEMS = {
  'scope-typo': {
    title: 'A misspelled scope',
    why: 'Auth0 knows no scope of this name: without openid there is no ID token, without offline_access no refresh token.',
    todo: 'Use the scope that was meant. If it is a scope of your own API, list it as scopes in the configuration.',
  },
  'scope-separator': {
    title: 'Scopes that are not separated by spaces',
    why: 'A comma or a plus makes one unknown scope of several.',
    todo: 'Separate the scopes by single spaces.',
  },
  'scope-duplicate': {
    title: 'A scope that is asked for twice',
    why: 'The second has no effect, and often one of the two was meant to be another.',
    todo: 'Remove the second.',
  },
  'scope-claim': {
    title: 'A profile claim that is used as a scope',
    why: 'Only the legacy endpoints took claims as scopes. Conformant logins give standard claims with profile, and custom claims through an Action.',
    todo: 'Ask for profile or email instead, or add the claim in an Action. If it is a scope of your own API, list it as scopes in the configuration.',
  },
} as const satisfies Record<string, Reason>;

export type ScopeProblemCode = keyof typeof SCOPE_PROBLEMS;

/** What is said of places that are proven. */
export const PROVEN = {
  'passwordless-login': {
    title: 'A passwordless login at the legacy endpoint /oauth/ro',
    why: 'Auth0 has replaced it by /oauth/token with the passwordless OTP grant (otp, realm). The whole request is seen, so it can be rewritten safely.',
    todo: 'Run oauth-ro-codemod migrate, or take the suggestion in the editor.',
  },
  'database-login': {
    title: 'A password login at the legacy endpoint /oauth/ro',
    why: 'Auth0 has replaced it by /oauth/token with the password-realm grant. The whole request is seen, so it can be rewritten safely.',
    todo: 'Run oauth-ro-codemod migrate --database-logins, or take the suggestion in the editor.',
  },
  'mirrored-request': {
    title: 'A test that stands in for a legacy request',
    why: 'The request can be rewritten safely, and the test double with it.',
    todo: 'Run oauth-ro-codemod migrate, or take the suggestion in the editor.',
  },
} as const satisfies Record<string, Reason>;

export type ProvenCode = keyof typeof PROVEN;
