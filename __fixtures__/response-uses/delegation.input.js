import axios from 'axios';

const AUTH0 = 'https://acme.example.auth0.com';

export async function login(phone, code) {
  return axios.post(`${AUTH0}/oauth/ro`, {
    client_id: 'kiosk',
    connection: 'sms',
    grant_type: 'password',
    username: phone,
    password: code,
    scope: 'openid',
    audience: 'https://api.example.com',
  });
}

export async function renew(token) {
  return axios.post(`${AUTH0}/delegation`, {
    client_id: 'kiosk',
    grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer',
    refresh_token: token,
  });
}
