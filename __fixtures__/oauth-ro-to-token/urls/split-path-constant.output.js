import axios from 'axios';

const auth0 = axios.create({ baseURL: 'https://acme.example.auth0.com' });
const LOGIN_PATH = '/oauth/ro';
const LOGIN_TOKEN_PATH = '/oauth/token';

export function login(username, secret) {
  if (username.startsWith('+')) {
    return auth0.post(LOGIN_TOKEN_PATH, { client_id: 'pOttery', realm: 'sms', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', username, otp: secret });
  }
  return auth0.post(LOGIN_PATH, { client_id: 'pOttery', connection: 'members', grant_type: 'password', username, password: secret });
}
