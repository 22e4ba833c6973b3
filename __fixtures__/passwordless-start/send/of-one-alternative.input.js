import axios from 'axios';

export function start(to, isLink) {
  const body = { client_id: 'm0dern', connection: 'email', email: to };
  if (isLink) body.send = 'link';
  return axios.post('https://acme.example.auth0.com/passwordless/start', body);
}

export const verify = (username, otp) =>
  axios.post('https://acme.example.auth0.com/oauth/token', { grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', client_id: 'm0dern', username, otp, realm: 'email' });
