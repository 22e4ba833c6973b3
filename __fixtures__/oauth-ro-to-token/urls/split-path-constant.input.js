import axios from 'axios';

const auth0 = axios.create({ baseURL: 'https://acme.example.auth0.com' });
const LOGIN_PATH = '/oauth/ro';

export function login(username, secret) {
  if (username.startsWith('+')) {
    return auth0.post(LOGIN_PATH, { client_id: 'pOttery', connection: 'sms', grant_type: 'password', username, password: secret });
  }
  return auth0.post(LOGIN_PATH, { client_id: 'pOttery', connection: 'members', grant_type: 'password', username, password: secret });
}
