export const ENDPOINTS = {
  START: 'https://acme.auth0.com/passwordless/start',
  LOGIN: 'https://acme.auth0.com/oauth/ro', // resource owner
  USERINFO: 'https://acme.auth0.com/userinfo',
};
