import axios from 'axios';

export async function login(phone, code) {
  return axios.post('https://acme.example.auth0.com/oauth/ro', {
    client_id: 'kiosk',
    connection: 'sms',
    grant_type: 'password',
    username: phone,
    password: code,
    scope: 'openid',
  });
}
