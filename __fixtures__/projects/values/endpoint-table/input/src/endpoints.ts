export const AUTH0 = 'https://acme.auth0.com';

export const ENDPOINTS = {
  START: `${AUTH0}/passwordless/start`,
  LOGIN: `${AUTH0}/oauth/ro`,
} as const;
