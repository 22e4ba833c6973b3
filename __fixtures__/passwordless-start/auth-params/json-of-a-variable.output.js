import axios from 'axios';

export function start(email) {
  const params = { scope: 'openid', redirect_uri: 'https://acme.example.com' };
  return axios.post('https://acme.example.auth0.com/passwordless/start', { client_id: 'm0dern', connection: 'email', email, send: 'link', authParams: params });
}
