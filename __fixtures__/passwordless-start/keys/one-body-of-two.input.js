import axios from 'axios';

export function start(to, isEmail) {
  const body = { client_id: 'm0dern', send: 'code', phone: to, ...(isEmail ? { connection: 'email', email: to } : { connection: 'sms' }) };
  return axios.post('https://acme.example.auth0.com/passwordless/start', body);
}
