import axios from 'axios';

const AUTH0 = 'https://acme.example.auth0.com';

export async function login(phone, code) {
  return axios.post(`${AUTH0}/oauth/token`, {
    client_id: 'kiosk',
    realm: 'sms',
    grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
    username: phone,
    otp: code,
    scope: 'openid',
    audience: 'https://api.example.com',
  });
}

export async function renew(token) {
  return axios.post(`${AUTH0}/oauth/token`, {
    client_id: 'kiosk',
    grant_type: 'refresh_token',
    refresh_token: token,
  });
}
