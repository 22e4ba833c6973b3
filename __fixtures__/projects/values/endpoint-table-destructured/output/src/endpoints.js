export const endpoints = {
  start: 'https://acme.auth0.com/passwordless/start',
  login: 'https://acme.auth0.com/oauth/token',
};
