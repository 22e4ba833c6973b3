import axios from 'axios';

export const LOGIN_URL = 'https://acme.example.auth0.com/oauth/ro';

export function verify(phone, code) {
  return axios.post(LOGIN_URL, {
    client_id: 'sh4r3dUrl',
    connection: 'sms',
    grant_type: 'password',
    username: phone,
    password: code,
  });
}
