import axios from 'axios';

export function start(to) {
  const body = { client_id: 'm0dern', connection: 'email', email: to, send: 'code' };
  if (!to.includes('@')) {
    body.connection = 'sms';
    body.phone_number = to;
    delete body.email;
  }
  return axios.post('https://acme.example.auth0.com/passwordless/start', body);
}
