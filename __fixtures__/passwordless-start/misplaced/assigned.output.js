import axios from 'axios';

export function start(email) {
  const body = { client_id: 'm0dern', connection: 'email', email, send: 'link' };
  body.authParams = { scope: 'openid profile' };
  return axios.post('https://acme.example.auth0.com/passwordless/start', body);
}
