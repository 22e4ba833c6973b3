import axios from 'axios';

interface StartBody {
  client_id: string;
  connection: string;
  phone: string;
  device?: string;
}

export function start(phone: string) {
  const body: StartBody = { client_id: 'm0dern', connection: 'sms', phone, device: 'kiosk' };
  return axios.post('https://acme.example.auth0.com/passwordless/start', body);
}

export const verify = (username: string, otp: string) =>
  axios.post('https://acme.example.auth0.com/oauth/token', { grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', client_id: 'm0dern', username, otp, realm: 'sms' });
