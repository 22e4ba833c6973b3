import axios from 'axios';

const AUTH0 = 'https://acme.example.auth0.com';

export async function login(phone, code) {
  const { data } = await axios.post(`${AUTH0}/oauth/ro`, {
    client_id: 'kiosk',
    connection: 'sms',
    grant_type: 'password',
    username: phone,
    password: code,
    scope: 'openid',
    audience: 'https://api.example.com',
  });
  return axios.post(`${AUTH0}/tokeninfo`, { id_token: data.id_token });
}
