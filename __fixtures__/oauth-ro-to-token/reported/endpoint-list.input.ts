// Requests to these paths carry no bearer token.
export const PUBLIC_PATHS: readonly string[] = [
  '/passwordless/start',
  '/oauth/ro',
  '/dbconnections/signup',
];
