const RO_URL = 'https://acme.auth0.com/oauth/ro';
const START_URL = 'https://acme.auth0.com/passwordless/start';

export { RO_URL as default, START_URL };
