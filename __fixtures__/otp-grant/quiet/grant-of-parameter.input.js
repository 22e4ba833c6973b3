import axios from 'axios';

const GRANTS = { code: 'http://auth0.com/oauth/grant-type/passwordless/otp', password: 'http://auth0.com/oauth/grant-type/password-realm' };

export const login = (kind, username, password) =>
  axios.post('https://acme.example.auth0.com/oauth/token', { grant_type: GRANTS[kind], client_id: 'm0dern', username, password, realm: 'Members' });
