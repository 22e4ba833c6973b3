import axios from 'axios';

export function start(phone, device) {
  const body = { client_id: 'm0dern', connection: 'sms', phone_number: phone, send: 'code' };
  return axios.post('https://acme.example.auth0.com/passwordless/start', body);
}
