import axios from 'axios';

interface StartBody {
  client_id: string;
  connection: string;
  email: string;
  scope: string;
}

export function start(email: string) {
  const body: StartBody = { client_id: 'm0dern', connection: 'email', email, scope: 'openid' };
  return axios.post('https://acme.example.auth0.com/passwordless/start', body);
}
