import axios from 'axios';

const AUTH0 = 'https://acme.example.auth0.com';

export async function login(phone, code) {
  const { data } = await axios.post(`${AUTH0}/oauth/token`, {
    client_id: 'kiosk',
    realm: 'sms',
    grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
    username: phone,
    otp: code,
    scope: 'openid',
    audience: 'https://api.example.com',
  });
  return axios.post(`${AUTH0}/tokeninfo`, { id_token: data.id_token });
}
