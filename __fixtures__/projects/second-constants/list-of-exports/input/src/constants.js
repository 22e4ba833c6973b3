const AUTH0_RO_URL = 'https://acme.auth0.com/oauth/ro';
const CLIENT_ID = 'abc';

export {
  AUTH0_RO_URL,
  CLIENT_ID,
};
